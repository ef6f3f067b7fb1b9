import { HtmlElement } from './tree.ts'

/** One page, or one part of a book; `path` is where links find it, empty for a page by itself. */
export type Page = { readonly path: string; readonly root: HtmlElement }

/** A link to a place in the same page or book; `to` undefined where there is no such place in it. */
export type Link = { readonly from: HtmlElement; readonly fragment: string; readonly to: HtmlElement | undefined }

/**
 * All links to named places, in order. `addresses` are those under which the page itself is known: saved pages name their own places
 * with their full address. Links to places in other pages are left out.
 */
export function linksIn(pages: readonly Page[], addresses: readonly string[] = []): Link[] {
  const places = new Map<string, HtmlElement>()
  const anchors: (readonly [Page, HtmlElement])[] = []
  for (const page of pages) {
    for (const element of page.root.all()) {
      for (const name of [element.get('id'), element.name === 'a' ? element.get('name') : '']) {
        const key = `${page.path}#${name}`
        if (name !== '' && !places.has(key)) places.set(key, element)
      }
      if (element.name === 'a' && element.get('href').includes('#')) anchors.push([page, element])
    }
  }
  const own = new Set(addresses.map(plain))
  return anchors.flatMap(([page, from]) => {
    const href = from.get('href').trim()
    const hash = href.indexOf('#')
    const fragment = decoded(href.slice(hash + 1))
    const path = pathOf(page, href.slice(0, hash), own)
    if (fragment === '' || path === undefined) return []
    return [{ from, fragment, to: places.get(`${path}#${fragment}`) }]
  })
}

/** The path of the page that an address leads to, undefined where it is none of ours. */
function pathOf({ path }: Page, address: string, own: ReadonlySet<string>): string | undefined {
  if (address === '') return path
  if (path !== '') return resolvePath(path, address)
  const isOurs = own.size === 0 || own.has(plain(address)) || !/^(?:[a-z]+:|\/)/i.test(address)
  return isOurs || [...own].some(known => address.startsWith('/') && known.endsWith(plain(address))) ? path : undefined
}

/** A path within a zipped book, from one of its files on; undefined where it leads out of it. */
export function resolvePath(from: string, address: string): string | undefined {
  if (/^[a-z][\w+.-]*:/i.test(address)) return undefined
  const parts = address.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of decoded(address).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** An address without what differs between its spellings. */
const plain = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.|m\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
