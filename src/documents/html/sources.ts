import type { CitationField } from '../../model/document.ts'
import { isShown } from '../shown.ts'
import type { HtmlElement } from './tree.ts'

type Items = CitationField['items']

/** Addresses that do something and are no page to cite. */
const doing =
  /^https?:\/\/(?:www\.)?(?:(?:facebook|linkedin)\.com\/(?:sharer|sharearticle|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?)|(?:api\.)?whatsapp\.com\/send|t\.me\/share|pinterest\.com\/pin\/create|reddit\.com\/submit)/i

/** The page that a link's words rest on, where they do not show its address themselves. */
export function sourceInNote(element: HtmlElement): Items | undefined {
  const address = addressOf(element)
  return address === undefined || isShown(address, element.words) ? undefined : linkTo(address)
}

/** The page of another site that an article without notes cites by a link; `own` are the addresses of the article itself. */
export function sourceInText(element: HtmlElement, own: readonly string[]): Items | undefined {
  const address = addressOf(element)
  if (address === undefined || element.words.trim() === '' || own.some(known => siteOf(known) === siteOf(address))) return undefined
  return linkTo(address)
}

const linkTo = (address: string): Items => [{ csl: { type: 'webpage', author: [], URL: address }, locator: null }]

function addressOf(element: HtmlElement): string | undefined {
  if (element.name !== 'a') return undefined
  const address = element.get('href').trim()
  return /^https?:\/\/[^\s/]{1,255}/i.test(address) && address.length < 3000 && !doing.test(address) ? address : undefined
}

/** The site of an address, without what its names begin with. */
const siteOf = (address: string): string => /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#\s]*)/i.exec(address)?.[1]?.toLowerCase() ?? ''
