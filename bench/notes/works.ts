import { wholeName } from '../../src/citations/names.ts'
import type { Citation } from '../../src/model/note.ts'

export type Field = 'authors' | 'title' | 'container' | 'date' | 'url'
export const FIELDS: readonly Field[] = ['authors', 'title', 'container', 'date', 'url']
/** The fields of a work that are scored, as words in lower case without punctuation; undefined where the gold leaves one open. */
export type Work = Readonly<Record<Field, readonly string[] | undefined>>
export type GoldNote = {
  readonly number: number
  readonly text: string
  /** Works the note gives in full; undefined where the gold says nothing of fields. */
  readonly works: readonly Work[] | undefined
  /** How many works it cites, short forms among them. */
  readonly count: number | undefined
  /** Numbers of the notes to which its short forms lead. */
  readonly targets: readonly number[]
  /** Kept from tuning: scored apart, and never told of. */
  readonly held?: boolean
}
/** Notes whose works, fields or targets are known; dates are compared whole unless the gold knows years alone, and the targets of some short forms may be unknown. */
export type GoldSet = {
  readonly name: string
  readonly notes: readonly GoldNote[]
  readonly fields: readonly Field[]
  readonly dates: 'whole' | 'years'
  readonly targets: 'all' | 'some'
}

/** Words as they are compared: lower case, no punctuation, no second script beside Latin letters. */
export const plain = (text: string): string =>
  (/\p{sc=Latin}/u.test(text) ? text.replace(/[\p{sc=Han}·，：]+/gu, ' ') : text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** How many values are right of those given and those wanted. */
class Tally {
  right = 0
  given = 0
  wanted = 0

  add(given: readonly string[], wanted: readonly string[]): readonly string[] {
    const left = [...given]
    const missed = wanted.filter(value => {
      const at = left.indexOf(value)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    this.right += wanted.length - missed.length
    this.given += given.length
    this.wanted += wanted.length
    return missed
  }

  take({ right, given, wanted }: Tally): void {
    this.right += right
    this.given += given
    this.wanted += wanted
  }

  f1(): string {
    return this.wanted === 0 ? '–' : ((2 * this.right) / (this.given + this.wanted)).toFixed(3)
  }
}

/** Notes cut into the right works, the fields of the works given in full, and the short forms tied to their notes. */
export class WorksScore {
  counted = 0
  cut = 0
  right = 0
  wrong = 0
  left = 0
  readonly fields = new Map(FIELDS.map(field => [field, new Tally()]))

  /** Adds what another set scored. */
  take(other: WorksScore): void {
    this.counted += other.counted
    this.cut += other.cut
    this.right += other.right
    this.wrong += other.wrong
    this.left += other.left
    for (const [field, tally] of other.fields) this.fields.get(field)?.take(tally)
  }

  /** Works per note, F1 of each field, short forms right and wrong, as cells of a table. */
  cells(): string[] {
    const shorts = this.right + this.left
    return [
      this.counted === 0 ? '–' : `${this.cut}/${this.counted}`,
      ...FIELDS.map(field => this.fields.get(field)?.f1() ?? '–'),
      shorts === 0 ? '–' : `${this.right}/${shorts}`,
      String(this.wrong),
    ]
  }
}

/** The heads of `WorksScore.cells`. */
export const WORKS_HEADS = ['works', ...FIELDS, 'short', 'wrong']

function fieldsOf({ csl }: Citation, dates: GoldSet['dates']): Readonly<Record<Field, readonly string[]>> {
  const date = dates === 'whole' ? csl.issued : /\d{4}/.exec(csl.issued ?? '')?.[0]
  return {
    authors: [...csl.author, ...(csl.editor ?? []), ...(csl.translator ?? [])].map(name => plain(wholeName(name))),
    title: [csl.title ?? ''].map(plain).filter(value => value !== ''),
    container: [csl['container-title'] ?? csl.publisher ?? ''].map(plain).filter(value => value !== ''),
    date: date === undefined ? [] : [date],
    url: csl.URL === undefined ? [] : [csl.URL],
  }
}

/** Scores the notes of a set, those kept from tuning or the others; `tell` is told what was missed. */
export function scoreWorks(
  { notes, fields, dates, targets }: GoldSet,
  citations: readonly Citation[],
  held: boolean,
  tell: (line: string) => void = () => {},
): WorksScore {
  const score = new WorksScore()
  for (const note of notes) {
    if ((note.held ?? false) !== held) continue
    const own = citations.filter(citation => citation.note === note.number)
    if (note.count !== undefined) {
      score.counted++
      if (own.length === note.count) score.cut++
      else tell(`works ${own.length} for ${note.count} in ${note.number}: ${note.text.slice(0, 400)}`)
    }
    const works = own
      .filter(
        ({ resolution, csl }) => resolution.is === 'full' || (targets === 'some' && csl.title === undefined && csl.issued !== undefined),
      )
      .map(citation => fieldsOf(citation, dates))
    for (const field of fields) scoreField(note, field, works, score, tell)
    scoreShort(note, targets, own, score, tell)
  }
  return score
}

function scoreField(
  note: GoldNote,
  field: Field,
  works: readonly Readonly<Record<Field, readonly string[]>>[],
  score: WorksScore,
  tell: (line: string) => void,
): void {
  const wanted = note.works?.map(work => work[field])
  if (wanted === undefined || wanted.includes(undefined)) return
  const given = works.flatMap(work => work[field])
  const missed = score.fields.get(field)?.add(
    given,
    wanted.flatMap(values => values ?? []),
  )
  if ((missed?.length ?? 0) > 0)
    tell(`${field} in ${note.number}: ${missed?.join(' | ')} ← ${given.join(' | ')} ← ${note.text.slice(0, 260)}`)
  else if (given.length > wanted.flatMap(values => values ?? []).length)
    tell(`${field} in ${note.number} too many: ${given.join(' | ')} ← ${note.text.slice(0, 200)}`)
}

function scoreShort(
  note: GoldNote,
  known: GoldSet['targets'],
  own: readonly Citation[],
  score: WorksScore,
  tell: (line: string) => void,
): void {
  const resolved = own.flatMap(({ resolution }) => (resolution.is === 'resolved' ? [resolution.note] : []))
  for (const target of note.targets) {
    const at = resolved.indexOf(target)
    if (at >= 0) {
      resolved.splice(at, 1)
      score.right++
    } else {
      score.left++
      tell(
        `short → ${target} in ${note.number}: ${note.text.slice(0, 260)} ${JSON.stringify(own.map(({ resolution, csl }) => [resolution, csl.title]))}`,
      )
    }
  }
  if (known === 'all' && (note.targets.length > 0 || note.count !== undefined)) {
    score.wrong += resolved.length
    if (resolved.length > 0) tell(`short wrong → ${resolved.join(', ')} in ${note.number}: ${note.text.slice(0, 200)}`)
  }
}
