import type { PredicateName } from '../../src/model/predicate.ts'
import type { Ground, Statement, Thing, Value } from '../../src/weigh/ground.ts'
import { randoms } from '../random.ts'
import type { Given } from './build.ts'
import { fighters, ground } from './build.ts'

const KINDS: Readonly<Record<string, Thing['kind']>> = {
  Ruritania: 'state',
  Strelsau: 'state',
  'government of Ruritania': 'organization',
  'Ruritanian intelligence': 'organization',
  Legion: 'organization',
  Corps: 'organization',
  'Anna Berg': 'person',
  'Otto Brandt': 'person',
  Zenda: 'place',
  'raid on Zenda': 'event',
  'Battle of Hentzau': 'event',
}

/** A small ground of claims that often contradict: so many, by a few speakers, over a few documents. */
export function made(seed: number, count: number): Ground {
  const random = randoms(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const names = Object.keys(KINDS)
  const predicates: readonly PredicateName[] = [
    'supports',
    'attacked',
    'participated_in',
    'opposes',
    'strength',
    'founded',
    'occurred',
    'alias',
    'goal',
  ]
  const objectOf = (predicate: PredicateName): string | Value | null => {
    if (predicate === 'strength') return random() < 0.8 ? fighters(pick([30, 40, 150, 900, 1000]), 1000) : null
    if (predicate === 'founded' || predicate === 'occurred') return null
    if (predicate === 'alias') return { is: 'text', text: pick(['White King', 'Black Knight', 'Rex']) }
    return predicate === 'goal' ? { is: 'text', text: pick(['peace', 'the fall of Strelsau']) } : random() < 0.1 ? null : pick(names)
  }
  const claims = Array.from({ length: count }, (): Given => {
    const predicate = pick(predicates)
    return {
      predicate,
      subject: pick(names),
      object: objectOf(predicate),
      polarity: random() < 0.25 ? 'denied' : 'affirmed',
      certainty: pick(['certain', 'certain', 'likely', 'unknown']),
      speaker: random() < 0.6 ? [pick(names)] : [],
      time: pick([null, null, '2014', '2022-05', '2023']),
      standing: random() < 0.1 ? 'rejected' : 'proposed',
    }
  })
  const base = ground(claims, KINDS)
  const statements = base.statements.map((one): Statement => ({
    ...one,
    document: `doc_${Math.floor(random() * 4)}`,
    at: Math.floor(random() * 30) * 100,
  }))
  return {
    ...base,
    statements,
    things: new Map(names.map(name => [name, { id: name, name, aliases: [], kind: KINDS[name] ?? 'organization' }])),
  }
}
