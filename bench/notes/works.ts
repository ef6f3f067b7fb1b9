import { wholeName } from '../../src/citations/names.ts'
import type { Citation } from '../../src/model/note.ts'

type Field = 'authors' | 'title' | 'container' | 'date' | 'url'
export const FIELDS: readonly Field[] = ['authors', 'title', 'container', 'date', 'url']
/** The fields of a work that are scored, as words in lower case without punctuation. */
export type Work = Readonly<Record<Field, readonly string[]>>
export type GoldNote = {
  readonly number: number
  readonly text: string
  /** Works the note gives in full; none where the gold says nothing of fields. */
  readonly works: readonly Work[]
  /** How many works it cites, short forms among them. */
  readonly count: number | undefined
  /** Numbers of the notes to which its short forms lead. */
  readonly targets: readonly number[]
}
/** Notes whose works, fields or targets are known. */
export type GoldSet = { readonly name: string; readonly notes: readonly GoldNote[]; readonly fields: readonly Field[] }

/** Words as they are compared: lower case, no punctuation. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

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
  f1(): string {
    return this.wanted === 0 ? '–' : ((2 * this.right) / (this.given + this.wanted)).toFixed(3)
  }
}

function fieldsOf({ csl }: Citation): Work {
  const year = /\d{4}/.exec(csl.issued ?? '')?.[0]
  return {
    authors: [...csl.author, ...(csl.editor ?? []), ...(csl.translator ?? [])].map(name => plain(wholeName(name))),
    title: [csl.title ?? ''].map(plain).filter(value => value !== ''),
    container: [csl['container-title'] ?? csl.publisher ?? ''].map(plain).filter(value => value !== ''),
    date: year === undefined ? [] : [year],
    url: csl.URL === undefined ? [] : [csl.URL],
  }
}

/** Print how many notes are cut into the right works, F1 of each field, and the short forms tied to their notes; with `showing` also what was missed. */
export function scoreWorks({ name, notes, fields }: GoldSet, citations: readonly Citation[], showing: boolean): void {
  const tallies = new Map(FIELDS.map(field => [field, new Tally()]))
  const short = { right: 0, wrong: 0, left: 0 }
  let counted = 0
  let countRight = 0
  for (const note of notes) {
    const own = citations.filter(citation => citation.note === note.number)
    if (note.count !== undefined) {
      counted++
      if (own.length === note.count) countRight++
      else if (showing) console.log(`  works ${own.length} for ${note.count} in ${note.number}: ${note.text.slice(0, 300)}`)
    }
    const works = own
      .filter(({ resolution, csl }) => resolution.is === 'full' || (csl.title === undefined && csl.issued !== undefined))
      .map(fieldsOf)
    for (const field of fields) {
      const missed = tallies.get(field)?.add(
        works.flatMap(work => work[field]),
        note.works.flatMap(work => work[field]),
      )
      if (showing && missed !== undefined && missed.length > 0 && note.works.length > 0)
        console.log(
          `  ${field} in ${note.number}: ${missed.join(' | ')} ← ${works.flatMap(work => work[field]).join(' | ')} ← ${note.text.slice(0, 220)}`,
        )
    }
    const resolved = own.flatMap(({ resolution }) => (resolution.is === 'resolved' ? [resolution.note] : []))
    for (const target of note.targets) {
      const at = resolved.indexOf(target)
      if (at >= 0) resolved.splice(at, 1)
      short[at >= 0 ? 'right' : 'left']++
      if (at < 0 && showing)
        console.log(
          `  short → ${target} in ${note.number}: ${note.text.slice(0, 160)} ${JSON.stringify(own.map(({ resolution }) => resolution))}`,
        )
    }
    if (note.targets.length > 0) short.wrong += resolved.length
  }
  const shorts = short.right + short.left
  console.log(
    [
      name.padEnd(34),
      `works ${countRight}/${counted}`.padEnd(16),
      ...FIELDS.map(field => `${field} ${tallies.get(field)?.f1()}`.padEnd(17)),
      shorts === 0 ? '' : `short ${short.right}/${shorts}, wrong ${short.wrong}`,
    ].join(' '),
  )
}
