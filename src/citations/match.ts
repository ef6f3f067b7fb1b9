import type { CslItem, Name } from '../model/source.ts'
import { callName, namesIn, wholeName } from './names.ts'
import type { Parsed } from './parsed.ts'
import { keyOf, wordsOf } from './words.ts'
import type { Work } from './works.ts'

/** How well a short form fits a work, 0 best, authors before title; undefined where it does not. */
export type Fit = { readonly authors: number; readonly title: number }

/** Whether a short form's names and title words fit a work given before. */
export function fitOf({ csl, etAl }: Pick<Parsed, 'csl' | 'etAl'>, work: Work): Fit | undefined {
  if (csl.author.length === 0 && csl.title !== undefined) return fitOfLoneWords(csl.title, work)
  const [lone] = csl.author.length === 1 && csl.title === undefined ? csl.author : []
  const authors = authorFit(csl.author, etAl, work) ?? publisherFit(csl, work)
  if (authors === undefined) return lone?.literal === undefined ? undefined : fitOfLoneWords(lone.literal, work)
  if (work.csl.type === 'legal_case') return { authors, title: 0 }
  if (csl.title === undefined) return { authors, title: 4 }
  const title = titleFit(csl.title, work.csl.title ?? '')
  return title === undefined ? undefined : { authors, title }
}

/** One stretch of words is a title without its author, or an author alone: "Wagemakers." */
function fitOfLoneWords(words: string, work: Work): Fit | undefined {
  const title = titleFit(words, work.csl.title ?? '')
  const main = keyOf((work.csl.title ?? '').split(/[:.?!–—]\s/)[0] ?? '') === keyOf(words)
  if (title !== undefined && (title === 0 || main || wordsOf(words).length > 1) && title < 3)
    return { authors: work.csl.author.length > 0 ? 1 : 0, title }
  const names = namesIn(words)
  const authors = authorFit(names.names, names.etAl, work)
  return authors === undefined ? undefined : { authors, title: 4 }
}

/** 0 where the short form names all authors, 1 where it leaves some out. */
function authorFit(short: readonly Name[], etAl: boolean, work: Work): number | undefined {
  const responsible = responsibleFor(work.csl)
  const led = work.csl.type !== 'legal_case'
  if (
    short.length === 0 ||
    !short.every((name, i) => (i === 0 && led ? isSameName(name, responsible[0]) : responsible.some(other => isSameName(name, other))))
  )
    return undefined
  const several = responsible.length > 1 || work.etAl
  if (etAl) return several ? 0 : 1
  return short.length === responsible.length && !work.etAl ? 0 : 1
}

/** A page may be called by who publishes it and its whole title. */
function publisherFit({ author: [name, ...others], title }: CslItem, { csl }: Work): number | undefined {
  const house = csl['container-title'] ?? csl.publisher
  const fits =
    name !== undefined &&
    others.length === 0 &&
    title !== undefined &&
    house !== undefined &&
    keyOf(wholeName(name)) === keyOf(house) &&
    keyOf(title) === keyOf(csl.title ?? '')
  return fits ? 1 : undefined
}

/** Those by whose names a work is called: its authors, else its editors, else the first party of a case. */
export const responsibleFor = (csl: CslItem): readonly Name[] => (csl.author.length > 0 ? csl.author : (csl.editor ?? partiesOf(csl)))

/** Every key under which `isSameName` may find a whole name: its spellings, the end of the family name, and each tail of the name. */
export function nameKeys(whole: Name): string[] {
  const words = wordsOf(wholeName(whole))
  const tails = words.length > 12 ? [] : words.map((_, at) => words.slice(at).join(' '))
  return [...new Set([...[callName(whole), wholeName(whole)].flatMap(spellings), ...tails])].map(key => `name ${key}`)
}

/** The keys by which a short name is looked for among those of `nameKeys`. */
export const shortKeys = (short: Name): string[] =>
  [...new Set([keyOf(callName(short)), keyOf(wholeName(short)), ...spellings(wholeName(short))])].map(key => `name ${key}`)

/** A case is called by its first party, or by the other where that is the state. */
function partiesOf({ type, title }: CslItem): readonly Name[] {
  if (type !== 'legal_case' || title === undefined) return []
  const [first = title, second] = title.split(/,?\sv\.?\s/)
  return second !== undefined && STATE.test(first) ? [{ literal: first }, { literal: second }] : [{ literal: first }]
}

const STATE =
  /^(?:United States(?: of America)?|U\.?S\.?|R\.?|Regina|Rex|State|People|Commonwealth|(?:The )?(?:Queen|King|Crown)|Prosecutor|Attorney[ -]General|DPP)\b/u

/** Whether a name as a short form has it may be this whole name. */
export function isSameName(short: Name, whole: Name | undefined): boolean {
  if (whole === undefined) return false
  const called = keyOf(callName(short))
  if (called === '') return false
  const keys = new Set([callName(whole), wholeName(whole)].flatMap(spellings))
  if (!keys.has(called) && !spellings(wholeName(short)).some(key => keys.has(key)))
    return (
      keyOf(whole.family ?? '')
        .split(' ')
        .at(-1) === called
    )
  if (isTailOf(wholeName(short), wholeName(whole))) return true
  return short.given === undefined || whole.given === undefined || short.given[0] === whole.given[0]
}

/** A family name of several words is the tail of the whole name, wherever that was cut: "Díaz Benítez" of "J. J. Díaz Benítez". */
const isTailOf = (short: string, whole: string): boolean => keyOf(short).includes(' ') && keyOf(whole).endsWith(` ${keyOf(short)}`)

/** A name as it may be printed again: whole, without the acronym in brackets or "U.S.", and by the acronym. */
function spellings(name: string): string[] {
  const acronym = /\(([\p{Lu}\d]{2,10})\)/u.exec(name)?.[1]
  const plain = name.replace(/\s?\([^()]*\)/gu, '').replace(/^The\s/, '')
  const initials = plain.match(/(?<![\p{L}])\p{Lu}(?=\p{Ll})/gu)?.join('') ?? ''
  const last = plain.split(/\s+/).at(-1) ?? ''
  return [
    name,
    plain,
    plain.replace(/^U\.?S\.?\s/, ''),
    acronym ?? '',
    initials.length > 1 ? initials : '',
    plain.split(/\s+/).length <= 3 && !acronym ? last : '',
  ]
    .map(keyOf)
    .filter(key => key !== '')
}

/** 0 equal, 1 the full title's beginning, 2 words together inside it, 3 its words in order with gaps. */
function titleFit(short: string, full: string): number | undefined {
  const a = withoutArticle(wordsOf(short))
  const b = withoutArticle(wordsOf(full))
  if (a.length === 0 || b.length === 0) return undefined
  const [x, y] = [` ${a.join(' ')} `, ` ${b.join(' ')} `]
  if (x === y) return 0
  if (y.startsWith(x)) return 1
  if (y.includes(x)) return 2
  let from = 0
  for (const word of a) {
    const at = b.indexOf(word, from)
    if (at < 0) return undefined
    from = at + 1
  }
  return a.length > 1 ? 3 : undefined
}

const withoutArticle = (words: readonly string[]): readonly string[] => (/^(?:the|a|an)$/.test(words[0] ?? '') ? words.slice(1) : words)
