import type { Work } from '../src/match/works.ts'
import type { Certainty } from '../src/model/claim.ts'
import type { EntityKind } from '../src/model/entity.ts'
import type { PredicateName } from '../src/model/predicate.ts'
import type { Ground, Report, Statement, Thing, Value } from '../src/weigh/ground.ts'
import { randoms } from '../test/random.ts'

/** How often claims of each kind come, as in the reports at hand: of a hundred. */
const PREDICATES: readonly (readonly [PredicateName, number])[] = [
  ['supports', 12],
  ['attacked', 12],
  ['posting', 10],
  ['classification', 10],
  ['goal', 8],
  ['opposes', 7],
  ['part_of', 6],
  ['fought_in', 5],
  ['operates_in', 5],
  ['participated_in', 4],
  ['strength', 4],
  ['killed', 4],
  ['allied_with', 3],
  ['views', 3],
  ['founded', 2],
  ['needs', 2],
  ['ideology', 2],
  ['occurred', 1],
]

const KINDS: readonly EntityKind[] = ['organization', 'person', 'state', 'place', 'event', 'people']
const CERTAINTIES: readonly Certainty[] = ['certain', 'certain', 'certain', 'certain', 'likely', 'possible', 'unlikely', 'unknown']
const TEXTS = [
  'autonomy',
  'the removal of the ruler',
  'artillery',
  'a free homeland',
  'nationalism',
  'a militia',
  'Western support',
  'peace',
]
const PREDICATE_OF_100 = PREDICATES.flatMap(([predicate, share]) => Array.from({ length: share }, () => predicate))
const NOTHING: readonly never[] = []
const NO_QUALIFIERS = {}

/** Claims of a document, on average. */
const LENGTH = 12

/**
 * A ground of so many made claims, the same for the same seed: a thing for every twenty claims, skewed so that a few are spoken of in very
 * many (the cube of an even draw), a document for every twelve, three works in each, two claims in five with a speaker, one in twenty denied.
 */
export function madeGround(count: number, seed: number): Ground {
  const random = randoms(seed)
  const things = madeThings(Math.max(20, Math.floor(count / 20)))
  const reports = Array.from({ length: Math.ceil(count / LENGTH) }, (_, index): Report => ({
    id: `doc_${index}`,
    title: `Report ${index}`,
    date: null,
  }))
  const works = reports.flatMap(({ id }, index) => madeWorks(id, index, random))
  const statements = Array.from({ length: count }, (_, index) => madeStatement(index, Math.floor(index / LENGTH), things, random))
  return {
    statements,
    things: new Map(things.map(thing => [thing.id, thing])),
    reports: new Map(reports.map(report => [report.id, report])),
    works: new Map(works.map(work => [work.id, work])),
    decisions: [],
    grades: null,
  }
}

/** So many more claims of a new document on the things of a ground. */
export function madeDocument(ground: Ground, number: number, claims: number): Statement[] {
  const random = randoms(1_000_000 + number)
  const things = [...ground.things.values()]
  return Array.from({ length: claims }, (_, index) => madeStatement(10_000_000 + number * 100 + index, 5_000_000 + number, things, random))
}

const madeThings = (count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'organization'
    return {
      id: `ent_${index}`,
      kind,
      name: `${kind === 'organization' && index % 5 === 0 ? 'Government of ' : ''}${madeWord(index)} ${madeWord(index + 700_000)}`,
      aliases: NOTHING,
    }
  })

/** A word of its own for each number below 1,728,000: three syllables, told apart by their first six letters. */
function madeWord(number: number): string {
  const mixed = (number * 1_000_003) % 1_728_000
  const syllables = [mixed % 120, Math.floor(mixed / 120) % 120, Math.floor(mixed / 14_400)]
  const word = syllables
    .map(syllable => `${'bcdfghjklmnpqrstvwxzybcd'.charAt(syllable % 24)}${'aeiou'.charAt(Math.floor(syllable / 24))}`)
    .join('')
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}sk`
}

function madeWorks(document: string, index: number, random: () => number): Work[] {
  return [1, 2, 3].map(note => ({
    id: `src_${index}_${note}`,
    csl: {
      type: 'article-newspaper' as const,
      title: `A report of ${index} in note ${note}`,
      author: [{ given: 'A.', family: `Author${Math.floor(random() ** 2 * 5000)}` }],
      'container-title': `Paper ${Math.floor(random() ** 3 * 400)}`,
      issued: `20${10 + Math.floor(random() * 15)}`,
    },
    citings: [{ document, notes: [note] }],
  }))
}

function madeStatement(index: number, document: number, things: readonly Thing[], random: () => number): Statement {
  const thing = (): string => things[Math.floor(random() ** 3 * things.length)]?.id ?? ''
  const predicate = PREDICATE_OF_100[Math.floor(random() * 100)] ?? 'supports'
  const note = random() < 0.8 ? 1 + Math.floor(random() * 3) : 0
  return {
    id: `clm_${index}`,
    document: `doc_${document}`,
    at: (index % LENGTH) * 150,
    quote: 'One sentence of a report.',
    predicate,
    subject: thing(),
    object: madeObject(predicate, thing, random),
    qualifiers: NO_QUALIFIERS,
    polarity: random() < 0.05 ? 'denied' : 'affirmed',
    certainty: CERTAINTIES[Math.floor(random() * CERTAINTIES.length)] ?? 'certain',
    speaker: random() < 0.4 ? [thing()] : NOTHING,
    time: random() < 0.4 ? `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}` : null,
    place: null,
    coverage: 'direct',
    notes: note === 0 ? NOTHING : [note],
    sources: note === 0 || document >= 5_000_000 ? NOTHING : [`src_${document}_${note}`],
    standing: 'proposed',
    corrected: [],
    inferredBy: null,
    confidence: 0.8,
    hedge: null,
    recognised: null,
  }
}

function madeObject(predicate: PredicateName, thing: () => string, random: () => number): Value | null {
  if (predicate === 'founded' || predicate === 'occurred') return null
  if (predicate === 'strength') {
    const min = Math.round(10 ** (1 + 3 * random()))
    return { is: 'quantity', quantity: { min, max: random() < 0.5 ? min : min * 2, unit: 'fighters', approximate: random() < 0.3 } }
  }
  if (predicate === 'goal' || predicate === 'classification' || predicate === 'needs' || predicate === 'ideology')
    return { is: 'text', text: TEXTS[Math.floor(random() * TEXTS.length)] ?? 'peace' }
  return { is: 'thing', id: thing() }
}
