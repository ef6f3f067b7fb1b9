import type { OwnMetadata } from '../../model/document.ts'
import type { Name } from '../../model/source.ts'
import { parseDate } from '../../text/dates.ts'
import { readName } from '../about/name.ts'

/** What stands between the dashes at the start of a file, and where the text begins. */
export type FrontMatter = { readonly meta: Partial<OwnMetadata>; readonly end: number }

const opening = /^\uFEFF?---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/
const authorKeys = new Set(['author', 'authors', 'creator', 'contributor', 'contributors', 'by'])
const dateKeys = ['date', 'published', 'published_at', 'publication_date', 'publishdate', 'issued']

/** Read the title, authors, date and language of a YAML head; only its plain scalars, lists and lists of records are understood. */
export function readFrontMatter(raw: string): FrontMatter {
  const start = opening.exec(raw)?.[0].length ?? 0
  if (start === 0) return { meta: {}, end: 0 }
  const lines: string[] = []
  for (let at = start; at < raw.length;) {
    const newline = raw.indexOf('\n', at)
    const end = newline < 0 ? raw.length : newline
    const line = raw.slice(at, end).trimEnd()
    at = end + 1
    if (closing.test(line)) return { meta: metaOf(lines), end: Math.min(at, raw.length) }
    lines.push(line)
  }
  return { meta: {}, end: 0 }
}

function metaOf(lines: readonly string[]): Partial<OwnMetadata> {
  const scalars = new Map<string, string>()
  const authors: Name[] = []
  let key = ''
  let record: Record<string, string> = {}
  const keepRecord = (): void => {
    if (authorKeys.has(key)) authors.push(...namesOf(record))
    record = {}
  }
  for (const line of lines) {
    const [, indent = '', dash = '', name = '', value = ''] = /^(\s*)(-\s+)?(?:([\w-]+):(?:\s+|$))?(.*)$/.exec(line.slice(0, 2000)) ?? []
    if (indent === '' && dash === '' && name !== '') {
      keepRecord()
      key = name.toLowerCase()
      if (value !== '') scalars.set(key, unquoted(value))
      continue
    }
    if (dash !== '') keepRecord()
    if (value !== '') record[name === '' ? 'name' : name.toLowerCase()] = unquoted(value)
  }
  keepRecord()
  for (const name of authorKeys) authors.push(...listed(scalars.get(name) ?? ''))
  const date = dateKeys.map(name => parseDate(scalars.get(name) ?? '')?.edtf).find(edtf => edtf !== undefined)
  const language = scalars.get('lang') ?? scalars.get('language')
  const title = scalars.get('title')
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(date === undefined ? {} : { date, dateFrom: 'file' as const }),
    ...(language === undefined ? {} : { language }),
  }
}

function namesOf(record: Readonly<Record<string, string>>): Name[] {
  const given = record['first_name'] ?? record['given'] ?? record['first']
  const family = record['last_name'] ?? record['family'] ?? record['last']
  if (family !== undefined) return [{ ...(given === undefined ? {} : { given }), family }]
  const whole = record['full_name'] ?? record['name']
  return whole === undefined ? [] : [readName(whole)]
}

/** Authors on one line: `[A, B]`, or parted by "and" or semicolons. */
function listed(value: string): Name[] {
  const inner = value.startsWith('[') ? value.slice(1, -1).split(',') : value.split(/;| and | & /)
  return inner
    .map(name => unquoted(name.trim()))
    .filter(name => name !== '')
    .map(readName)
}

function unquoted(value: string): string {
  const words = value.trim()
  const quoted = words.length > 1 && (words[0] === '"' || words[0] === "'") && words.endsWith(words[0])
  return quoted ? words.slice(1, -1).replace(/\\(["'\\])/g, '$1') : words
}
