import type { CitationField } from '../../model/document.ts'
import { isShown, linkTo } from '../compose/links.ts'
import { recordsBehind } from './coins.ts'
import { HtmlElement } from './tree.ts'

type Items = CitationField['items']

/** Addresses that do something and are no page to cite. */
const doing =
  /^https?:\/\/(?:www\.)?(?:(?:facebook|linkedin)\.com\/(?:sharer|sharearticle|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?)|(?:api\.)?whatsapp\.com\/send|t\.me\/share|pinterest\.com\/pin\/create|reddit\.com\/submit)/i

/**
 * The work that a link's words rest on: one of a list of works with a record behind it (Wikipedia's "Berg 2021, p. 4"), else the page
 * at an address that the words do not show themselves.
 */
export function sourceInNote(element: HtmlElement, targets: ReadonlyMap<HtmlElement, HtmlElement>): Items | undefined {
  const target = targets.get(element)
  const listed = target === undefined ? undefined : recordsBehind(target)
  if (listed !== undefined) return listed.map(({ csl }) => ({ csl, locator: pagesAfter(element) }))
  const address = addressOf(element)
  return address === undefined || isShown(address, element.words) ? undefined : linkTo(address)
}

/** The page of another site that an article without notes cites by a link; `own` are the addresses of the article itself. */
export function sourceInText(element: HtmlElement, own: readonly string[]): Items | undefined {
  const address = addressOf(element)
  if (address === undefined || element.words.trim() === '' || own.some(known => siteOf(known) === siteOf(address))) return undefined
  return linkTo(address)
}

/** The pages that follow a short form: ", pp. 4–5." */
function pagesAfter(element: HtmlElement): string | null {
  const next = element.parent?.children[element.index + 1]
  const words = next === undefined || next instanceof HtmlElement ? '' : next.text.slice(0, 100)
  const [, sign = '', place] = /^[,;:]?\s{0,5}(pp?\.|§{1,2}|chap\.|ch\.)\s{0,3}(\d[\d–—,\s-]{0,40}|[ivxlc]{1,8}(?![a-z]))/.exec(words) ?? []
  const pages = place?.replace(/[\s,–—-]+$/, '')
  return pages === undefined ? null : sign.startsWith('p') ? pages : `${sign} ${pages}`
}

function addressOf(element: HtmlElement): string | undefined {
  if (element.name !== 'a') return undefined
  const address = element.get('href').trim()
  return /^https?:\/\/[^\s/]{1,255}/i.test(address) && address.length < 3000 && !doing.test(address) ? address : undefined
}

/** The site of an address, without what its names begin with. */
const siteOf = (address: string): string => /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#\s]*)/i.exec(address)?.[1]?.toLowerCase() ?? ''
