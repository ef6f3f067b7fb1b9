import { EntityKind, type MentionForm } from '../src/model/entity.ts'
import { Problem } from '../src/model/problem.ts'
import { type AttributionLine, type ClaimLine, readAttribution, readClaim } from './lines.ts'

/** A marked mention: offsets in its sentence, in UTF-16 code units. */
export type MarkedMention = { readonly id: string; readonly start: number; readonly end: number; readonly form: MentionForm }

/** One sentence without its marks, and what is written under it. */
export type MarkedSentence = {
  readonly line: number
  readonly text: string
  readonly opensParagraph: boolean
  readonly mentions: readonly MarkedMention[]
  readonly attributions: readonly { readonly line: number; readonly read: AttributionLine }[]
  readonly claims: readonly { readonly line: number; readonly read: ClaimLine }[]
  /** Why the sentence makes no claim, or none where a hasty reader would see one. */
  readonly traps: readonly string[]
}

/** A passage as its author wrote it. */
export type MarkedPassage = {
  readonly head: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, EntityKind>
  /** Names told in the head for entities that the text never names. */
  readonly names: ReadonlyMap<string, string>
  readonly sentences: readonly MarkedSentence[]
}

const kindWords: Readonly<Record<string, EntityKind>> = {
  per: 'person',
  org: 'organization',
  ppl: 'people',
  state: 'state',
  place: 'place',
  event: 'event',
  mat: 'materiel',
  con: 'concept',
}

const pronouns = new Set(
  'he him his she her hers it its they them their theirs we us our ours i me my who whom whose himself herself itself themselves'.split(
    ' ',
  ),
)

/** Read a passage; what is wrong with a line goes into `faults`, and the other lines are read all the same. */
export function readPassage(source: string, faults: string[]): MarkedPassage {
  const head = new Map<string, string>()
  const kinds = new Map<string, EntityKind>()
  const names = new Map<string, string>()
  const sentences: MarkedSentence[] = []
  const lines = source.split('\n').map((line, index) => ({ line: line.trimEnd(), number: index + 1 }))
  for (const { line, number } of lines) onLine(number, faults, () => readKinds(line, kinds, names))
  let opensParagraph = true
  let inHead = true
  for (const { line, number } of lines) {
    onLine(number, faults, () => {
      if (line === '') {
        inHead = false
        opensParagraph = true
      } else if (line.startsWith('entity: ')) return
      else if (inHead) readHead(line, head)
      else if (/^[@=-] /.test(line)) annotate(sentences, line, number)
      else {
        const text = head.get('quotes') === 'straight' ? line.replaceAll(/[“”]/g, '"').replaceAll('’', "'") : line
        sentences.push({ line: number, opensParagraph, ...unmark(text, kinds), attributions: [], claims: [], traps: [] })
        opensParagraph = false
      }
    })
  }
  return { head, kinds, names, sentences }
}

/** Run `work`; where it throws what a person can put right, note the line and go on with undefined. */
export function onLine<T>(line: number, faults: string[], work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    faults.push(`line ${line}: ${error.message}`)
    return undefined
  }
}

function readHead(line: string, head: Map<string, string>): void {
  const [, key, value] = /^([a-z]+): (.+)$/.exec(line) ?? []
  if (key === undefined || value === undefined) throw new Problem('bad-input', `"${line}" is no line of the head`)
  head.set(key, value)
}

/** Note the kinds that a line tells: `{front:org}` in a mark, or `entity: front org Full Name` for what the text never names in full. */
function readKinds(line: string, kinds: Map<string, EntityKind>, names: Map<string, string>): void {
  const [, id, word, name] = /^entity: ([a-z][a-z0-9]*) (\S+)(?: (.+))?$/.exec(line) ?? []
  if (id !== undefined && word !== undefined) {
    kinds.set(id, sameKind(kinds.get(id), kindOf(word), id))
    if (name !== undefined) names.set(id, name)
  } else if (!/^[@=-] /.test(line)) {
    for (const [, marked = '', kind = ''] of line.matchAll(/\]\{~?([a-z][a-z0-9]*):(\w+)\}/g)) {
      kinds.set(marked, sameKind(kinds.get(marked), kindOf(kind), marked))
    }
  }
}

function kindOf(word: string): EntityKind {
  return kindWords[word] ?? EntityKind.safeParse(word).data ?? fail(`${word} is no kind of entity`)
}

function fail(message: string): never {
  throw new Problem('bad-input', message)
}

function annotate(sentences: MarkedSentence[], line: string, number: number): void {
  const last = sentences.pop() ?? fail('there is no sentence above this line')
  const rest = line.slice(2).trim()
  if (line.startsWith('@')) sentences.push({ ...last, attributions: [...last.attributions, { line: number, read: readAttribution(rest) }] })
  else if (line.startsWith('-')) sentences.push({ ...last, claims: [...last.claims, { line: number, read: readClaim(rest) }] })
  else sentences.push({ ...last, traps: [...last.traps, rest] })
}

/** Take the marks `[words]{id:kind}` out of a sentence; marks may nest, and brackets without braces are text. `~` before the id: no name. */
function unmark(marked: string, kinds: ReadonlyMap<string, EntityKind>): { text: string; mentions: MarkedMention[] } {
  const mentions: MarkedMention[] = []
  const open: number[] = []
  let text = ''
  for (const [piece, label] of marked.matchAll(/\]\{([^}]*)\}|\[|[^[\]]+|\]/g)) {
    if (label !== undefined) {
      const start = open.pop() ?? fail(`the mark {${label}} has no opening bracket`)
      const [, plain, id] = /^(~?)([a-z][a-z0-9]*)(?::\w+)?$/.exec(label) ?? []
      if (id === undefined) return fail(`{${label}} is no mark`)
      if (!kinds.has(id)) fail(`${id} has no kind: write it at its first mention, {${id}:org}`)
      mentions.push({ id, start, end: text.length, form: formOf(text.slice(start), plain === '~') })
    } else if (piece === '[') open.push(text.length)
    else text += piece
  }
  if (open.length > 0) fail('a bracket is not closed')
  return { text, mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

function sameKind(before: EntityKind | undefined, kind: EntityKind, id: string): EntityKind {
  return before === undefined || before === kind ? kind : fail(`${id} is ${before} above and ${kind} here`)
}

/** A name starts with a capital or digit once its article is off; pronouns are a closed list; all else describes. */
function formOf(words: string, described: boolean): MentionForm {
  if (pronouns.has(words.toLowerCase())) return 'pronoun'
  return !described && /^[\p{Lu}\d“"‘'’]/u.test(withoutArticle(words)) ? 'name' : 'nominal'
}

/** The words without a leading article or possessive, and without a final 's. */
export const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an|its|his|her|their|our) /i, '').replace(/['’]s$/, '')
