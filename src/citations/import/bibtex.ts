import type { CslItem, Name } from '../../model/source.ts'
import { parseDate } from '../../text/dates.ts'
import type { Bibliography, BibliographyReader } from './bibliography.ts'
import { bibtexEntries } from './bibtex-entries.ts'
import type { BibtexEntry } from './bibtex-entries.ts'
import { doiOf, edtfOf, turnedName, workOf } from './fields.ts'
import { plainLatex } from './latex.ts'

/** BibTeX and biblatex. */
export const bibtex: BibliographyReader = {
  name: 'BibTeX',
  extensions: ['.bib', '.bibtex'],
  recognises: text => /^\uFEFF?[ \t]{0,20}@[ \t]{0,5}[A-Za-z]{1,40}\s{0,20}[{(]/m.test(text.slice(0, 20_000)),
  read: readBibtex,
}

/** Types of BibTeX and biblatex as CSL types; any other is a document. */
const types: Readonly<Record<string, CslItem['type']>> = {
  article: 'article-journal',
  periodical: 'article-journal',
  suppperiodical: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  booklet: 'book',
  manual: 'report',
  inbook: 'chapter',
  bookinbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'chapter',
  conference: 'chapter',
  inreference: 'chapter',
  techreport: 'report',
  report: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  legal: 'legislation',
  video: 'broadcast',
  audio: 'broadcast',
  movie: 'broadcast',
}

function readBibtex(text: string): Bibliography {
  const { entries, problems } = bibtexEntries(text)
  const told = [...problems]
  const read = entries.flatMap(entry => {
    const csl = worksOf(entry)
    if (csl === undefined) told.push({ line: entry.line, message: `The entry ${entry.key} names no work.` })
    return csl === undefined ? [] : [{ key: entry.key, line: entry.line, csl }]
  })
  return { entries: read, problems: told.toSorted((a, b) => a.line - b.line) }
}

function worksOf({ type: written, fields }: BibtexEntry): CslItem | undefined {
  const first = (...names: readonly string[]): string | undefined =>
    names.map(name => plainLatex(fields.get(name) ?? '')).find(value => value !== '')
  const raw = (name: string): string | undefined =>
    fields
      .get(name)
      ?.replace(/[{}]|\\(?=[%_#&~])/g, '')
      .trim()
  const type = typeOf(written, first('entrysubtype'), fields)
  const title = titleOf(first('title'), first('subtitle'))
  const csl = workOf(type, {
    title,
    author: namesIn(fields.get('author')),
    editor: namesIn(fields.get('editor')),
    translator: namesIn(fields.get('translator')),
    'container-title':
      type === 'book'
        ? undefined
        : titleOf(
            first('journaltitle', 'journal', 'booktitle', 'maintitle') ?? (type === 'webpage' ? first('organization') : undefined),
            undefined,
          ),
    publisher: first('publisher', 'institution', 'school', ...(type === 'webpage' ? [] : ['organization'])),
    'publisher-place': first('location', 'address'),
    edition: first('edition'),
    volume: first('volume'),
    issue: /^(?:report|book|chapter)$/.test(type) ? undefined : first('issue', 'number'),
    number: type === 'report' ? first('number') : undefined,
    page: first('pages')?.replace(/(?<=\w)\s?[-–]\s?(?=\w)/g, '–'),
    genre: theses[first('type') ?? written] ?? first('type'),
    issued: dateOf(raw('date'), first('year'), first('month'), first('day')),
    accessed: edtfOf(first('urldate') ?? /\baccessed:?\s(.{4,40})$/i.exec(first('note') ?? '')?.[1]),
    URL: raw('url') ?? addressIn(fields.get('howpublished')),
    DOI: doiOf(raw('doi')),
    ISBN: first('isbn'),
  })
  return csl === undefined || (title === undefined && csl.author.length === 0 && csl.URL === undefined) ? undefined : csl
}

const theses: Readonly<Record<string, string>> = {
  phdthesis: 'PhD diss.',
  mastersthesis: 'master’s thesis',
  mathesis: 'master’s thesis',
}

/** `misc` with an address is a page; biblatex's subtypes tell newspapers and magazines from journals. */
function typeOf(written: string, subtype: string | undefined, fields: BibtexEntry['fields']): CslItem['type'] {
  if (written === 'article' && /newspaper/i.test(subtype ?? '')) return 'article-newspaper'
  if (written === 'article' && /magazine/i.test(subtype ?? '')) return 'article-magazine'
  const known = Object.hasOwn(types, written) ? types[written] : undefined
  return known ?? (fields.has('url') || addressIn(fields.get('howpublished')) !== undefined ? 'webpage' : 'document')
}

const titleOf = (title: string | undefined, subtitle: string | undefined): string | undefined =>
  title === undefined || subtitle === undefined ? title : `${title}: ${subtitle}`

const addressIn = (text: string | undefined): string | undefined => /https?:\/\/[^\s{}]{1,2000}/.exec(text ?? '')?.[0]

/** Names parted by "and" outside of braces; what is braced as a whole is a body, "others" is nobody. */
function namesIn(text: string | undefined): Name[] {
  return splitOutside(text ?? '').flatMap((written): Name[] => {
    const name = plainLatex(written)
    if (name === '' || name === 'others') return []
    if (isBraced(written.trim())) return [{ literal: name }]
    if (/^(?:family|given|prefix|suffix)\s?=/.test(name)) return [fromParts(name)]
    return [name.includes(',') ? fromCommas(name) : fromWords(name)]
  })
}

/** Whether one pair of braces holds all of it, and not several pairs that each hold a letter with its accent. */
function isBraced(written: string): boolean {
  if (!written.startsWith('{')) return false
  let depth = 0
  for (const { index, 0: sign } of written.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return index === written.length - 1
  }
  return false
}

/** Parts between the word "and" where no brace is open. */
function splitOutside(text: string): string[] {
  const parts: string[] = []
  let [start, depth] = [0, 0]
  const sign = /\\.|[{}]|\sand(?=\s)/gs
  for (const { index, 0: found } of text.matchAll(sign)) {
    if (found === '{') depth++
    else if (found === '}') depth--
    else if (depth <= 0 && /^\sand$/.test(found)) {
      parts.push(text.slice(start, index))
      start = index + found.length
    }
  }
  return [...parts, text.slice(start)]
}

/** "family=Berg, given=Ada, prefix=van", as biblatex also writes names. */
function fromParts(name: string): Name {
  const parts = new Map(name.split(',').map(part => [part.split('=')[0]?.trim(), part.split('=')[1]?.replaceAll('"', '').trim()] as const))
  const joined = (...keys: readonly string[]): string => keys.flatMap(key => parts.get(key) ?? []).join(' ')
  return turnedName(`${joined('prefix', 'family')}, ${joined('given')}, ${joined('suffix')}`)
}

/** "Berg, Jr., Ada" has its suffix in the middle, as BibTeX wants it. */
function fromCommas(name: string): Name {
  const parts = name.split(',').map(part => part.trim())
  return parts.length === 3 ? turnedName(`${parts[0]}, ${parts[2]}, ${parts[1]}`) : turnedName(name)
}

/** "Ludwig van Beethoven": the family name begins at the first word in lower case, or is the last. */
function fromWords(name: string): Name {
  const words = name.split(' ')
  if (words.length === 1) return { literal: name }
  const small = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word))
  const at = small > 0 ? small : words.length - 1
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}

/** biblatex's date, which is EDTF, or else year, month and day. */
function dateOf(
  date: string | undefined,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (date !== undefined) return /^[\dXu~?%/.-]{4,30}$/.test(date) ? date.replace(/\.\.$/, '') : edtfOf(date)
  if (year === undefined) return undefined
  if (month === undefined) return edtfOf(year)
  if (/^\d{1,2}$/.test(month)) return edtfOf([year, month, day ?? ''].filter(part => part !== '').join('-'))
  return parseDate(`${month} ${day === undefined ? '' : `${day}, `}${year}`)?.edtf ?? edtfOf(year)
}
