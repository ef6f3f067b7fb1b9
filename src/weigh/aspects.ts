import type { EntityKind } from '../model/entity.ts'
import { PredicateName, predicates } from '../model/predicate.ts'
import { againstIn } from './against.ts'
import type { Ground, Statement } from './ground.ts'
import { objectThing } from './ground.ts'
import { isOfHostState } from './host-state.ts'
import { statementsOn } from './lookup.ts'
import { once } from './memo.ts'
import { isOfUnity } from './unity.ts'

/** One thing that may be asked of anything: which claims answer it. */
export type Aspect = {
  readonly title: string
  /** Whether the thing is what a claim is said of, what it is said towards, or either. */
  readonly as: 'subject' | 'object' | 'either'
  readonly predicates: readonly PredicateName[]
  /** What else a claim needs to answer it. */
  readonly only?: (ground: Ground, statement: Statement, thing: string) => boolean
  /** Which things may have it; all where nothing is said. */
  readonly of?: 'bodies' | 'persons'
  /** Whether what is said of its leaders, its people and its mother body throws light on it too. */
  readonly shared?: true
  /** It gathers what stands under others too, so that things can be laid side by side; what two have in common is whom a claim tells of. */
  readonly gathers?: (ground: Ground, statement: Statement, thing: string) => readonly (readonly [key: string, name: string])[]
}

const TIES = [
  'supports',
  'allied_with',
  'opposes',
  'rival_of',
  'contact_with',
  'views',
  'charged',
  'part_of',
  'answers_to',
  'funded_by',
  'trained',
] as const

/** The rows of every comparison, in reading order; those of every dossier but for those that gather what stands there already. */
export const aspects: readonly Aspect[] = [
  { title: 'Names and spellings', as: 'subject', predicates: ['alias', 'named_after'] },
  {
    title: 'Origin',
    as: 'subject',
    predicates: ['classification', 'founded', 'founded_by', 'nationality', 'splinter_of', 'merged_into', 'succeeds', 'dissolved'],
  },
  { title: 'Aims', as: 'subject', predicates: ['goal', 'motive'], shared: true },
  {
    title: 'Whom it wants gone or stands against',
    as: 'either',
    predicates: ['goal', 'opposes', 'rival_of'],
    only: (ground, statement, thing) => againstIn(ground, statement, thing).length > 0,
    gathers: againstIn,
    shared: true,
  },
  { title: 'Ideology and beliefs', as: 'subject', predicates: ['ideology', 'belief', 'views'], shared: true },
  { title: 'Leaders over time', as: 'object', predicates: ['posting'], of: 'bodies' },
  { title: 'Posts held', as: 'subject', predicates: ['posting', 'family'], of: 'persons' },
  { title: 'Structure', as: 'either', predicates: ['part_of', 'answers_to', 'member_of'], of: 'bodies' },
  { title: 'Strength', as: 'subject', predicates: ['strength'], of: 'bodies' },
  { title: 'Composition', as: 'subject', predicates: ['composed_of'], of: 'bodies' },
  { title: 'Recruitment', as: 'subject', predicates: ['recruits'], of: 'bodies' },
  { title: 'Support received', as: 'object', predicates: ['supports', 'trained'] },
  { title: 'Support given', as: 'subject', predicates: ['supports', 'trained'] },
  { title: 'Funding and needs', as: 'subject', predicates: ['funded_by', 'needs'] },
  { title: 'Allies and contacts', as: 'either', predicates: ['allied_with', 'contact_with'] },
  { title: 'Rivals and enemies', as: 'either', predicates: ['opposes', 'rival_of'] },
  {
    title: 'Operations',
    as: 'subject',
    predicates: ['attacked', 'fought_in', 'participated_in', 'killed', 'controls', 'occurred', 'outcome'],
  },
  { title: 'Attacks on it', as: 'object', predicates: ['attacked', 'killed', 'charged'] },
  { title: 'Places', as: 'subject', predicates: ['based_in', 'operates_in'] },
  { title: 'Work and equipment', as: 'subject', predicates: ['function', 'uses'] },
  { title: 'How others see it', as: 'object', predicates: ['views'] },
  {
    title: 'Unity',
    as: 'either',
    predicates: ['status', 'splinter_of', 'opposes', 'rival_of', 'views'],
    only: isOfUnity,
    shared: true,
    of: 'bodies',
  },
  { title: 'Standing with its host state', as: 'either', predicates: TIES, only: isOfHostState, of: 'bodies' },
  { title: 'Standing', as: 'subject', predicates: ['status', 'charged'] },
]

/** Whether a thing of a kind can have an aspect: where it cannot, silence on it is no gap. */
export const mayHave = ({ of }: Aspect, kind: EntityKind | undefined): boolean =>
  of === undefined || (of === 'persons') === (kind === 'person')

/** The statements of a thing under every aspect, each in the ground's order. */
export const underAll: (ground: Ground, thing: string) => ReadonlyMap<Aspect, readonly Statement[]> = once((ground, thing) => {
  const found = new Map(aspects.map(aspect => [aspect, new Array<Statement>()]))
  for (const statement of statementsOn(ground, thing))
    for (const aspect of BY_PREDICATE.get(statement.predicate) ?? [])
      if (answers(ground, aspect, statement, thing)) found.get(aspect)?.push(statement)
  return found
}, 'on names too')

/** What a thing itself is said to want, believe and be, under each shared aspect, in order: it throws light on those that it is kin of. */
export const sharedOf: (ground: Ground, thing: string) => ReadonlyMap<Aspect, readonly Statement[]> = once((ground, thing) => {
  const found = new Map<Aspect, Statement[]>()
  for (const statement of statementsOn(ground, thing)) {
    if (statement.subject !== thing) continue
    for (const aspect of BY_PREDICATE.get(statement.predicate) ?? []) {
      if (aspect.shared !== true || !answers(ground, aspect, statement, thing)) continue
      const under = found.get(aspect)
      if (under === undefined) found.set(aspect, [statement])
      else under.push(statement)
    }
  }
  return found
}, 'on names too')

const BY_PREDICATE: ReadonlyMap<PredicateName, readonly Aspect[]> = new Map(
  PredicateName.options.map(predicate => [predicate, aspects.filter(aspect => aspect.predicates.includes(predicate))]),
)

function answers(ground: Ground, aspect: Aspect, statement: Statement, thing: string): boolean {
  const isSubject = statement.subject === thing
  const isObject = objectThing(statement) === thing
  const either = aspect.as === 'either' || predicates[statement.predicate].mutual === true
  const stands = either ? isSubject || isObject : aspect.as === 'subject' ? isSubject : isObject
  return stands && (aspect.only?.(ground, statement, thing) ?? true)
}
