import type { EntityKind } from '../model/entity.ts'
import type { PredicateName } from '../model/predicate.ts'
import { predicates } from '../model/predicate.ts'
import type { Ground, Statement } from './ground.ts'
import { compareText, inOrder, objectThing } from './ground.ts'

/** Who stands under whom is another matter than who stands beside whom; views and contacts are weaker than both. */
export type Layer = 'hierarchy' | 'alliance' | 'hostility' | 'view' | 'contact'

export type Sign = '+' | '-' | '0'

/** One thing's tie to another, with every claim that makes it. */
export type Tie = {
  readonly from: string
  readonly to: string
  readonly predicate: PredicateName
  readonly layer: Layer
  readonly sign: Sign
  /** Holds in both directions alike; `from` is then the first of the two in the order of their ids. */
  readonly mutual: boolean
  /** Claims that affirm it, as they stand. Never empty. */
  readonly statements: readonly Statement[]
  /** Claims that deny it: then the tie is disputed. */
  readonly denials: readonly Statement[]
  /** No claim says it flatly. */
  readonly isHedged: boolean
}

const LAYERS: Readonly<Partial<Record<PredicateName, Layer>>> = {
  part_of: 'hierarchy',
  answers_to: 'hierarchy',
  member_of: 'hierarchy',
  posting: 'hierarchy',
  supports: 'alliance',
  allied_with: 'alliance',
  trained: 'alliance',
  funded_by: 'alliance',
  opposes: 'hostility',
  rival_of: 'hostility',
  attacked: 'hostility',
  killed: 'hostility',
  charged: 'hostility',
  views: 'view',
  contact_with: 'contact',
}

/** The layer in which claims of a predicate tie things; undefined for those that tie none. */
export const layerOf = (predicate: PredicateName): Layer | undefined => LAYERS[predicate]

/** The ties between things of a ground in the order of their keys, and the claims that deny one which none affirms: it is no tie. */
export function tiesOf(ground: Ground): { readonly ties: Tie[]; readonly denied: ReadonlyMap<string, readonly Statement[]> } {
  const groups = new Map<string, Statement[]>()
  for (const statement of ground.statements) {
    const key = tieKey(ground, statement)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  return {
    ties: [...groups].toSorted(([a], [b]) => compareText(a, b)).flatMap(([, statements]) => tieOf(statements) ?? []),
    denied: new Map([...groups].filter(([, statements]) => statements.every(({ polarity }) => polarity === 'denied'))),
  }
}

/** The same for all statements that make or deny one tie; undefined for one that has to do with none. */
export function tieKey(ground: Ground, statement: Statement): string | undefined {
  const { predicate, subject, certainty, standing } = statement
  const object = objectThing(statement)
  if (LAYERS[predicate] === undefined || object === undefined || object === subject) return undefined
  if (certainty === 'unknown' || standing === 'rejected') return undefined
  if (!mayBeTied(ground, subject) || !mayBeTied(ground, object)) return undefined
  const [from, to] = endsOf(predicate, subject, object)
  return `${from}\u0000${to}\u0000${predicate}\u0000${signOf(statement)}`
}

/** Who acts, and places, which stand for those who hold them; gifts, weapons, ideas and events are nobody's friend or foe. */
const TIED: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'organization', 'people', 'state', 'place'])

function mayBeTied(ground: Ground, id: string): boolean {
  const kind = ground.things.get(id)?.kind
  return kind !== undefined && TIED.has(kind)
}

const endsOf = (predicate: PredicateName, subject: string, object: string): readonly [string, string] =>
  predicates[predicate].mutual === true && compareText(object, subject) < 0 ? [object, subject] : [subject, object]

/** The tie that statements of one key make. */
export function tieOf(all: readonly Statement[]): Tie | undefined {
  const ordered = all.toSorted(inOrder)
  const statements = ordered.filter(({ polarity }) => polarity === 'affirmed')
  const [first] = statements
  const layer = first === undefined ? undefined : LAYERS[first.predicate]
  if (first === undefined || layer === undefined) return undefined
  const [from, to] = endsOf(first.predicate, first.subject, objectThing(first) ?? '')
  return {
    from,
    to,
    predicate: first.predicate,
    layer,
    sign: signOf(first),
    mutual: predicates[first.predicate].mutual === true,
    statements,
    denials: ordered.filter(({ polarity }) => polarity === 'denied'),
    isHedged: statements.every(({ certainty }) => certainty !== 'certain'),
  }
}

/** How a claim counts in the signed network; a view by its own words; a post joins a person to a body. */
export function signOf({ predicate, qualifiers }: Statement): Sign {
  if (predicate === 'posting') return '+'
  const { sign } = predicates[predicate]
  if (sign !== 'text') return sign
  const words = (qualifiers['as'] ?? []).map(value => (value.is === 'text' ? value.text : '')).join(' ')
  const [hostile, friendly] = [HOSTILE.test(words), FRIENDLY.test(words)]
  return hostile === friendly ? '0' : hostile ? '-' : '+'
}

const HOSTILE =
  /\b(?:detest|hat(?:e|red)|loath|despis|dislik|contempt|scorn|rage|anger|angry|fear|afraid|threat|enem|traitor|terroris|criminal|suspici|hostil|illegitimate|occupier|puppet|unpopular|distrust|resent)/i

const FRIENDLY =
  /\b(?:favou?rabl|grateful|love|respect|trust|hero|popular|all(?:y|ies)\b|friend|admir|proud|supportive|revere|brother|partner|legitimate)/i
