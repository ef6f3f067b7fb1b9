import type { CslItem } from '../../model/source.ts'
import type { DateOrder } from './dates.ts'
import { FORMS, type Part, withDates } from './forms.ts'
import { namesInFull, namesInShort } from './names.ts'
import { quoted, shortTitle } from './titles.ts'

/** Where a note stands to the others that cite its work: the first, a later one, or the one right after. */
export type Position = 'full' | 'short' | 'ibid'

/** How a note is to be printed; by default in full, with American dates. */
export type Manner = {
  readonly position?: Position
  readonly locator?: string | undefined
  readonly dates?: DateOrder
  /** Short forms print the title as it is given instead of its first four words. */
  readonly wholeTitle?: boolean
}

/** Prints a work as a note in the notes style of the Chicago Manual (17th edition), without italics, with its full stop. */
export function renderNote(csl: CslItem, { position = 'full', locator, dates = 'month-first', wholeTitle = false }: Manner = {}): string {
  if (position === 'ibid') return sentence('Ibid.', [locator])
  if (position === 'full') return fullNote(csl, locator, dates)
  return shortNote(wholeTitle ? csl : { ...csl, title: csl.title === undefined ? undefined : shortTitle(csl.title) }, locator)
}

function fullNote(csl: CslItem, locator: string | undefined, dates: DateOrder): string {
  const { quotes, rest } = FORMS[csl.type]
  const lead = csl.author.length > 0 ? namesInFull(csl.author) : byEditors(csl)
  return titled(lead, csl.title, quotes, rest(withDates(csl, dates), locator))
}

function shortNote({ type, author, editor = [], title }: CslItem, locator: string | undefined): string {
  return titled(namesInShort(author.length > 0 ? author : editor), title, FORMS[type].quotes, [locator])
}

/** A work without author is led by its editors, where it is no article. */
function byEditors({ type, editor = [] }: CslItem): string {
  if (editor.length === 0 || !/^(?:book|report|document)$/.test(type)) return ''
  return `${namesInFull(editor)}, ${editor.length === 1 ? 'ed.' : 'eds.'}`
}

function titled(lead: string, title: string | undefined, quotes: boolean, rest: readonly Part[]): string {
  if (title === undefined) return sentence(lead, rest)
  const tail = joined(rest)
  const start = lead === '' ? '' : `${lead}, `
  if (!quotes) return sentence(`${start}${title}`, rest)
  if (tail === '') return `${start}${quoted(title, '.')}`
  return tail.startsWith(',') ? closed(`${start}${quoted(title, ',')}${tail.slice(1)}`) : closed(`${start}${quoted(title)}${tail}`)
}

const sentence = (start: string, rest: readonly Part[]): string => closed((start + joined(rest)).replace(/^[,:]\s/, ''))

function joined(parts: readonly Part[]): string {
  return parts
    .map(part => (typeof part === 'object' ? part : { lead: ', ', words: part }))
    .map(({ lead, words }) => (words === undefined || words === '' ? '' : `${lead}${words}`))
    .join('')
}

/** A note ends in one full stop. */
const closed = (text: string): string => (/[.]$/.test(text) ? text : `${text}.`)
