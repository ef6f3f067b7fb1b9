/** An entry of a BibTeX file: its type and field names in lower case, values as they are written, macros put in. */
export type BibtexEntry = {
  readonly type: string
  readonly key: string
  readonly line: number
  readonly fields: ReadonlyMap<string, string>
}

type Problem = { readonly line: number; readonly message: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const opening = /@[ \t]{0,5}([A-Za-z]{1,40})\s{0,20}([{(])/g
/** A line that begins a new entry, where the one before it was never closed. */
const next = /\n[ \t]{0,20}@[ \t]{0,5}[A-Za-z]{1,40}\s{0,20}[{(]/g

/** Read the entries of a BibTeX or biblatex file. What stands between entries is no part of it; an entry that breaks off is a problem. */
export function bibtexEntries(text: string): { readonly entries: BibtexEntry[]; readonly problems: Problem[] } {
  const macros = new Map(months.map((month, index) => [month, String(index + 1)]))
  const entries: BibtexEntry[] = []
  const problems: Problem[] = []
  const lines = new Lines(text)
  /** Where the next entry on a line of its own begins. */
  let limit = -1
  opening.lastIndex = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const type = (found[1] ?? '').toLowerCase()
    const line = lines.at(found.index)
    const start = found.index + found[0].length
    if (limit < start) {
      next.lastIndex = start
      limit = next.exec(text)?.index ?? text.length
    }
    const body = bodyOf(text, { start, limit }, found[2] === '(' ? ')' : '}')
    opening.lastIndex = body.end
    if (!body.closed) problems.push({ line, message: `The entry that begins on line ${line} is not closed.` })
    if (type === 'comment' || type === 'preamble') continue
    if (type === 'string') for (const [name, value] of fieldsOf(body.text, macros, body.closed)) macros.set(name, value)
    else {
      const comma = body.text.indexOf(',')
      const key = (comma < 0 ? body.text : body.text.slice(0, comma)).trim()
      const fields = fieldsOf(comma < 0 ? '' : body.text.slice(comma + 1), macros, body.closed)
      if (fields.size === 0) problems.push({ line, message: `The entry that begins on line ${line} has no fields.` })
      else entries.push({ type, key, line, fields })
    }
  }
  return { entries, problems }
}

/** Lines of a text by offset, asked for in ascending order. */
class Lines {
  readonly #text: string
  #offset = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  at(offset: number): number {
    for (; this.#offset < offset; this.#offset++) if (this.#text[this.#offset] === '\n') this.#line++
    return this.#line
  }
}

type Body = { readonly text: string; readonly end: number; readonly closed: boolean }

/** What stands between an entry's outer braces; one that is never closed ends where the next begins. */
function bodyOf(text: string, { start, limit }: { readonly start: number; readonly limit: number }, close: string): Body {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (depth === 0 && letter === close) return { text: text.slice(start, at), end: at + 1, closed: true }
    else if (letter === '{') depth++
    else if (letter === '}') depth = Math.max(0, depth - 1)
    if (at >= limit) break
  }
  return { text: text.slice(start, limit), end: limit, closed: false }
}

/** The end of a line behind which another field begins. */
const nextField = /,?[ \t\r]{0,20}\n\s{0,20}[A-Za-z][\w-]{0,40}\s{0,20}=/g

/** `name = {value}`, `"value"`, a number or a macro, parts joined by `#`. The first of a name holds, as in BibTeX. In an entry that is not closed, none goes past the next. */
function fieldsOf(text: string, macros: ReadonlyMap<string, string>, closed: boolean): Map<string, string> {
  const fields = new Map<string, string>()
  const name = /[\s,]{0,200}([A-Za-z][\w:.+-]{0,60})\s{0,50}=\s{0,200}/y
  let limit = closed ? text.length : 0
  for (let at = 0; at < text.length;) {
    name.lastIndex = at
    const found = name.exec(text)
    if (found === null) {
      const comma = text.indexOf(',', at + 1)
      if (comma < 0) break
      at = comma
      continue
    }
    if (limit < text.length) {
      nextField.lastIndex = name.lastIndex
      limit = nextField.exec(text)?.index ?? text.length
    }
    const value = valueAt(text.slice(0, limit), name.lastIndex, macros)
    const key = (found[1] ?? '').toLowerCase()
    if (!fields.has(key)) fields.set(key, value.text)
    at = value.end
  }
  return fields
}

function valueAt(text: string, start: number, macros: ReadonlyMap<string, string>): { readonly text: string; readonly end: number } {
  const parts: string[] = []
  const joint = /\s{0,50}#\s{0,50}/y
  let at = start
  for (;;) {
    const letter = text[at]
    const quoted = letter === '{' || letter === '"'
    const end = quoted ? endOfQuoted(text, at) : endOfWord(text, at)
    const words = quoted ? text.slice(at + 1, end - 1) : text.slice(at, end).trim()
    parts.push(quoted ? words : (macros.get(words.toLowerCase()) ?? words))
    joint.lastIndex = end
    if (joint.exec(text) === null) return { text: parts.join(''), end: Math.max(end, start + 1) }
    at = joint.lastIndex
  }
}

/** Behind the brace or quotation mark that closes the one at `start`; braces nest in either. */
function endOfQuoted(text: string, start: number): number {
  const braced = text[start] === '{'
  let depth = 0
  for (let at = start + 1; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (depth === 0 && letter === (braced ? '}' : '"')) return at + 1
    else if (letter === '{') depth++
    else if (letter === '}') depth = Math.max(0, depth - 1)
  }
  return text.length + 1
}

function endOfWord(text: string, start: number): number {
  for (let at = start; at < text.length; at++) if (text[at] === ',' || text[at] === '#' || text[at] === '\n') return at
  return text.length
}
