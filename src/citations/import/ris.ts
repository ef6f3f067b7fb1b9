import type { CslItem } from '../../model/source.ts'
import { withoutMarkup } from '../../text/csl.ts'
import type { Bibliography, BibliographyEntry, BibliographyReader } from './bibliography.ts'
import { doiOf, edtfOf, turnedName, workOf } from './fields.ts'

/** RIS, as Zotero, EndNote, Mendeley and publishers' sites write it. */
export const ris: BibliographyReader = {
  name: 'RIS',
  extensions: ['.ris'],
  recognises: text => /^\uFEFF?\s{0,100}TY {1,2}- ?\w/.test(text) || /^TY {1,2}- ?\w/m.test(text.slice(0, 5000)),
  read: readRis,
}

/** RIS types (Research Information Systems, 2011 list) as CSL types; any other is a document. */
const types: Readonly<Record<string, CslItem['type']>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  ABST: 'article-journal',
  NEWS: 'article-newspaper',
  MGZN: 'article-magazine',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'chapter',
  CPAPER: 'chapter',
  ENCYC: 'chapter',
  DICT: 'chapter',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post',
  CASE: 'legal_case',
  STAT: 'legislation',
  BILL: 'legislation',
  LEGAL: 'legislation',
  HEAR: 'legislation',
  VIDEO: 'broadcast',
  MPCT: 'broadcast',
  SOUND: 'broadcast',
  MUSIC: 'broadcast',
}

const tagged = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/

/** An ISSN or ISBN; in its place Zotero puts a report's number. */
const serial = /^(?:\d{4}-?\d{3}[\dX]|97[89][\d-]{10,14}|\d{9}[\dX])$/i

type Open = { readonly line: number; readonly fields: Map<string, string[]> }

function readRis(text: string): Bibliography {
  const entries: BibliographyEntry[] = []
  const problems: Bibliography['problems'][number][] = []
  let open: Open | undefined
  let last: string[] | undefined
  const close = (line: number, ended: boolean): void => {
    if (open === undefined) return
    if (!ended) problems.push({ line, message: `The record that begins on line ${open.line} does not end (ER).` })
    entries.push(...entryOf(open, entries.length + 1, problems))
    open = undefined
  }
  for (const [index, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1
    const [, tag, value = ''] = tagged.exec(row.trimEnd()) ?? []
    if (tag === undefined) {
      if (row.trim() !== '' && open === undefined) problems.push({ line, message: `No record has begun here: ${row.trim().slice(0, 60)}` })
      else if (row.trim() !== '' && last !== undefined) last.push(`${last.pop() ?? ''} ${row.trim()}`)
    } else if (tag === 'TY') {
      close(line, false)
      open = { line, fields: new Map([['TY', [value.trim()]]]) }
      last = undefined
    } else if (tag === 'ER') close(line, true)
    else if (open === undefined) problems.push({ line, message: `No record has begun here: ${row.trim().slice(0, 60)}` })
    else {
      last = open.fields.get(tag) ?? []
      last.push(withoutMarkup(value.trim()))
      open.fields.set(tag, last)
    }
  }
  close(text.split(/\r\n|\n|\r/).length, false)
  return { entries, problems }
}

function entryOf({ line, fields }: Open, number: number, problems: Bibliography['problems'][number][]): BibliographyEntry[] {
  const all = (...tags: readonly string[]): string[] => tags.flatMap(tag => fields.get(tag) ?? []).filter(value => value !== '')
  const first = (...tags: readonly string[]): string | undefined => all(...tags)[0]
  const code = (first('TY') ?? '').toUpperCase()
  const known = Object.hasOwn(types, code) ? (types[code] ?? 'document') : 'document'
  const type = code === 'PCOMM' && (first('A4') !== undefined || /^interview\b/i.test(first('TI', 'T1') ?? '')) ? 'interview' : known
  const isPart = type === 'chapter'
  const names = (...tags: readonly string[]) => [...new Set(all(...tags))].map(turnedName)
  const title = first('TI', 'T1', 'CT') ?? (isPart ? undefined : first('BT'))
  const csl = workOf(type, {
    title,
    author: names('AU', 'A1'),
    editor: names('ED', ...(isPart ? ['A2'] : [])),
    translator: type === 'interview' ? [] : names('A4'),
    'container-title': containerOf(type, first),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    edition: first('ET'),
    volume: first('VL'),
    issue: first('IS'),
    page: pagesOf(first('SP'), first('EP')),
    issued: edtfOf(first('DA')) ?? edtfOf(first('PY', 'Y1')),
    accessed: edtfOf(first('Y2')),
    URL: first('UR', 'L2')?.split(/[;\s](?=https?:)/)[0],
    DOI: doiOf(first('DO', 'M3')),
    number: type === 'report' ? all('SN').find(number => !serial.test(number)) : type.startsWith('leg') ? first('M1') : undefined,
    ISBN: type === 'book' || isPart ? first('SN') : undefined,
    genre: type === 'thesis' || type === 'report' ? first('M3') : undefined,
    archive: first('DB'),
  })
  if (csl === undefined || (title === undefined && csl.author.length === 0 && csl.URL === undefined)) {
    problems.push({ line, message: `The record that begins on line ${line} names no work.` })
    return []
  }
  return [{ key: first('ID') ?? String(number), line, csl }]
}

function containerOf(type: CslItem['type'], first: (...tags: readonly string[]) => string | undefined): string | undefined {
  if (type === 'book' || type === 'report' || type === 'thesis') return undefined
  return type === 'chapter' ? first('T2', 'BT', 'JO') : first('T2', 'JF', 'JO', 'JA', 'J2')
}

/** "11" and "19" as `11–19`; where the first page already says both, it stays. */
function pagesOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || end === start || /\d\s?[-–]\s?\d/.test(start))
    return start?.replace(/(?<=\d)\s?-{1,2}\s?(?=\d)/g, '–')
  return `${start}–${end}`
}
