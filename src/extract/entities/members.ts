import { worldNames } from '../../language/data/gazetteer.ts'
import type { Tree } from '../../language/tree.ts'
import type { Discourse } from './discourse.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/** The armed group or body that its people stand for when they act: "its troops", "Mamuka's men", "soldiers of the regiment", "Harbour Front fighters". */
export function membersOf(discourse: Discourse, tree: Tree, phrase: NounPhrase, leads: ReadonlyMap<Thing, Thing>): Thing | undefined {
  if (!phrase.plural || !MEMBERS.has(discourse.words.lower[phrase.head] ?? '')) return undefined
  if (tree.kid(phrase.head, 'nummod') !== undefined) return undefined
  if (phrase.owner === undefined) {
    const named = discourse.endingAt(phrase.head - 1)
    return named !== undefined && isArmed(named) ? named : undefined
  }
  const owner = discourse.at(phrase.owner)
  if (owner?.kind === 'organization') return owner
  return owner?.kind === 'person' ? leads.get(owner) : undefined
}

/** Whether fighters called by its name are the body itself: not so for "UN forces" or "NATO troops", which states send. */
const isArmed = ({ kind, names }: Thing): boolean =>
  kind === 'organization' && names.length > 0 && names.every(({ key }) => worldNames(key).length === 0)

const MEMBERS = new Set(
  'members men soldiers troops fighters forces militants militiamen ranks combatants units rebels guerrillas personnel terrorists insurgents'.split(
    ' ',
  ),
)
