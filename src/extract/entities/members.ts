import type { Tree } from '../../language/tree.ts'
import type { Discourse } from './discourse.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/** The armed group or body that its people stand for when they act: "its troops", "Mamuka's men", "soldiers of the regiment". */
export function membersOf(discourse: Discourse, tree: Tree, phrase: NounPhrase, leads: ReadonlyMap<Thing, Thing>): Thing | undefined {
  if (!phrase.plural || phrase.owner === undefined || !MEMBERS.has(discourse.words.lower[phrase.head] ?? '')) return undefined
  if (tree.kid(phrase.head, 'nummod') !== undefined) return undefined
  const owner = discourse.at(phrase.owner)
  if (owner?.kind === 'organization') return owner
  return owner?.kind === 'person' ? leads.get(owner) : undefined
}

const MEMBERS = new Set(
  'members men soldiers troops fighters forces militants militiamen ranks combatants units rebels guerrillas personnel'.split(' '),
)
