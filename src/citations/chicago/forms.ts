import type { CslItem, SourceType } from '../../model/source.ts'
import { type DateOrder, printedDate } from './dates.ts'
import { namesInFull } from './names.ts'

/** How works of one type stand in a full note: whether the title is quoted, and what follows it, part by part. */
export type Form = { readonly quotes: boolean; readonly rest: (csl: Dated, locator: string | undefined) => readonly Part[] }
/** A work whose dates are in print already. */
export type Dated = Omit<CslItem, 'issued' | 'accessed'> & { readonly issued: string | undefined; readonly accessed: string | undefined }
/** Words after a title, with what leads to them: a comma where nothing else is said. */
export type Part = string | undefined | { readonly lead: string; readonly words: string | undefined }

/** One form for each type of source; newspapers, magazines and pages are alike but for the page of a magazine. */
export const FORMS: Readonly<Record<SourceType, Form>> = {
  'article-newspaper': { quotes: true, rest: article },
  'article-magazine': { quotes: true, rest: article },
  'article-journal': { quotes: true, rest: journal },
  webpage: { quotes: true, rest: page },
  post: { quotes: true, rest: (csl, locator) => [csl['container-title'] ?? csl.publisher, csl.genre, ...dated(csl), locator, ...web(csl)] },
  book: { quotes: false, rest: book },
  chapter: { quotes: true, rest: (csl, locator) => [led('in', csl['container-title']), ...book(csl, locator)] },
  report: { quotes: false, rest: (csl, locator) => [csl['container-title'], ...book(csl, locator)] },
  thesis: { quotes: true, rest: (csl, locator) => [bracket([csl.genre ?? 'thesis', csl.publisher, csl.issued]), locator, ...web(csl)] },
  interview: {
    quotes: true,
    rest: (csl, locator) => [...editors(csl), csl.genre, ...article({ ...csl, editor: [], translator: [] }, locator)],
  },
  broadcast: {
    quotes: true,
    rest: (csl, locator) => [csl['container-title'], csl.publisher, ...dated(csl), csl.genre, locator, ...web(csl)],
  },
  legal_case: { quotes: false, rest: law },
  legislation: { quotes: false, rest: law },
  document: { quotes: true, rest: page },
}

/** A law that is called by its number alone is dated in it. */
function law(csl: Dated, locator: string | undefined): readonly Part[] {
  const date = csl.issued
  const known = date !== undefined && `${csl.title} ${csl.number}`.includes(date)
  return [csl.number, bracket([known ? undefined : date]), locator, ...web(csl)]
}

function article(csl: Dated, locator: string | undefined): readonly Part[] {
  return [...editors(csl), csl['container-title'], csl.publisher, csl.edition, ...dated(csl), csl.page ?? locator, ...web(csl)]
}

function page(csl: Dated, locator: string | undefined): readonly Part[] {
  return [...editors(csl), csl['container-title'], csl.genre, csl.number, csl.publisher, ...dated(csl), locator, ...web(csl)]
}

function journal(csl: Dated, locator: string | undefined): readonly Part[] {
  const { volume, issue } = csl
  const number = issue === undefined ? undefined : `no. ${issue}`
  const pages = locator ?? csl.page
  return [
    ...editors(csl),
    csl['container-title'],
    volume === undefined ? number : { lead: ' ', words: number === undefined ? volume : `${volume}, ${number}` },
    bracket([csl.issued]),
    pages === undefined ? undefined : { lead: csl.issued === undefined ? ', ' : ': ', words: pages },
    ...web(csl),
  ]
}

function book(csl: Dated, locator: string | undefined): readonly Part[] {
  const place = csl['publisher-place']
  const publisher = [place, csl.publisher].filter(part => part !== undefined).join(': ')
  const volume = csl.volume === undefined ? undefined : `vol. ${csl.volume}`
  const where = publisher === '' ? csl.issued : bracket([publisher, csl.issued ?? 'n.d.'])
  return [...editors(csl), csl.edition, volume, csl.genre, csl.number, where, csl.page ?? locator, ...web(csl)]
}

function editors({ author, editor = [], translator = [] }: Dated): readonly Part[] {
  const named = author.length === 0 ? [] : editor
  return [
    named.length === 0 ? undefined : `ed. ${namesInFull(named)}`,
    translator.length === 0 ? undefined : `trans. ${namesInFull(translator)}`,
  ]
}

/** The date of publication, or else the day on which the page was seen. */
function dated(csl: Dated): readonly Part[] {
  return [csl.issued ?? (csl.accessed === undefined ? undefined : `accessed ${csl.accessed}`)]
}

const web = ({ DOI, URL, archive }: Dated): readonly Part[] => [DOI === undefined ? (URL ?? archive) : `https://doi.org/${DOI}`]

const led = (word: string, words: string | undefined): Part => (words === undefined ? undefined : `${word} ${words}`)

function bracket(parts: readonly (string | undefined)[]): Part {
  const words = parts.filter(part => part !== undefined).join(', ')
  return { lead: ' ', words: words === '' ? undefined : `(${words})` }
}

/** A work with its dates put into words. */
export const withDates = ({ issued, accessed, ...csl }: CslItem, order: DateOrder): Dated => ({
  ...csl,
  issued: issued === undefined ? undefined : printedDate(issued, order),
  accessed: accessed === undefined ? undefined : printedDate(accessed, order),
})
