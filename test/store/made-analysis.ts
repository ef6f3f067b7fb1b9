import { readText } from '../../src/documents/text.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Argument, ClaimBody, Entity } from '../../src/model/claim.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import type { PredicateName } from '../../src/model/predicate.ts'
import type { Source } from '../../src/model/source.ts'

/** What a made document speaks of: how many names and works there are in all, and how many claims it makes. */
export type Making = { readonly names: number; readonly works: number; readonly claims: number }

const PREDICATES: readonly PredicateName[] = [
  'supports',
  'attacked',
  'opposes',
  'part_of',
  'posting',
  'participated_in',
  'allied_with',
  'strength',
  'founded',
  'goal',
  'views',
]

const KINDS: readonly EntityKind[] = ['organization', 'organization', 'person', 'state', 'place', 'people']

/** What things are taken for now and then. */
const MISTAKEN: readonly EntityKind[] = [...KINDS, 'concept', 'event']

/**
 * A made document as if it had been read: claims on names that a few are spoken of very often, some under two names, some of a kind that
 * others take for another, with notes on works that other documents cite too, some with less told of them. No two texts share a sentence.
 */
export function madeAnalysis(number: number, random: () => number, making: Making): Analysis {
  const any = (count: number, skew = 1): number => Math.floor(random() ** skew * count)
  const entities = [...new Set(Array.from({ length: 2 + Math.ceil(making.claims * 1.5) }, () => any(making.names, 3)))].map(
    (name, index): Entity => ({
      id: `e${index + 1}`,
      kind: random() < 0.1 ? (MISTAKEN[any(MISTAKEN.length)] ?? 'place') : (KINDS[name % KINDS.length] ?? 'place'),
      name: madeName(name),
      aliases: random() < 0.04 ? [madeName(otherName(name))] : random() < 0.2 ? [`N${name}`] : [],
    }),
  )
  const sources = [1, 2].map((note): Source => madeSource(note, any(making.works, 2), random))
  const entity = (): Entity => entities[any(entities.length)] ?? { id: 'e1', kind: 'place', name: 'Nowhere', aliases: [] }
  const lines = Array.from(
    { length: making.claims },
    (_, line) => `${entity().name} did deed ${number * 1000 + line} as told in line ${line} of report ${number}.`,
  )
  const document = readText(lines.join(' '))
  let from = 0
  const sentences = lines.map(line => {
    const start = document.text.indexOf(line, from)
    from = start + line.length
    return { start, end: from }
  })
  const claims = sentences.map((span): ClaimBody => {
    const predicate = PREDICATES[any(PREDICATES.length)] ?? 'supports'
    return {
      predicate,
      subject: { entity: entity().id, ...span },
      object: madeObject(predicate, span, random, () => entity().id),
      qualifiers: {},
      polarity: random() < 0.2 ? 'denied' : 'affirmed',
      certainty: random() < 0.2 ? 'possible' : random() < 0.1 ? 'unknown' : 'certain',
      speaker: random() < 0.5 ? [{ entity: entity().id, ...span }] : [],
      cue: null,
      hedge: null,
      trigger: span,
      time: random() < 0.4 ? `20${10 + any(15)}-0${1 + any(9)}` : null,
      place: null,
      evidence: [span],
      coverage: 'direct',
      notes: random() < 0.7 ? [1 + any(2)] : [],
      recognised: null,
      confidence: 0.8,
      rule: 'made',
    }
  })
  return { document, sentences, citations: [], sources, findings: [], entities, mentions: [], attributions: [], events: [], claims }
}

/** A name that no other number has; one in four is that of a state or of a body, as it comes. */
function madeName(number: number): string {
  const name = `${capital(madeWord(number * 7 + 11))}sk ${capital(madeWord(number))}n`
  return number % 4 === 3 ? `Free Republic of ${name}` : name
}

/**
 * The other name that some give a name, of the same kind and the same in every document: if any two names could be joined, then in a large
 * base a fifth of all claims would come to be those of one thing.
 */
const otherName = (name: number): number => name - (name % 12) + ((name + 6) % 12)

/** A word of three syllables, or of as many as it takes to tell so high a number from all others. */
function madeWord(of: number): string {
  const syllables: string[] = []
  for (let left = of; left > 0 || syllables.length < 3; left = Math.floor(left / 24)) {
    const one = left % 24
    syllables.push(`${'bcdfghjklmnpqrstvwxzybcd'.charAt(one)}${'aeiou'.charAt(one % 5)}`)
  }
  return syllables.join('')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function madeSource(note: number, work: number, random: () => number): Source {
  const title = `A report on matters numbered ${work}`
  return {
    id: `s${note}`,
    csl: {
      type: 'article-newspaper',
      title,
      author: [{ given: 'A.', family: `Writer${work % 40}` }],
      ...(random() < 0.5 ? { issued: `20${10 + (work % 15)}`, 'container-title': `Paper ${work % 30}` } : {}),
      ...(random() < 0.1 ? { DOI: `10.1/${random() < 0.05 ? work % 7 : work}` } : {}),
    },
    notes: [note],
  }
}

function madeObject(
  predicate: PredicateName,
  span: { start: number; end: number },
  random: () => number,
  entity: () => string,
): Argument | null {
  if (predicate === 'founded') return null
  if (predicate === 'goal') return { text: 'autonomy', ...span }
  if (predicate !== 'strength') return { entity: entity(), ...span }
  const min = Math.round(10 ** (1 + 3 * random()))
  return { quantity: { min, max: random() < 0.5 ? min : min * 2, unit: 'fighters', approximate: false }, ...span }
}
