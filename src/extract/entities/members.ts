import { worldNames } from '../../language/data/gazetteer.ts'
import type { Tree } from '../../language/tree.ts'
import type { Discourse } from './discourse.ts'
import { isJudging } from './event-words.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/** The armed group or body that its people stand for when they act: "its troops", "Mamuka's men", "soldiers of the regiment", "Harbour Front fighters". */
export function membersOf(discourse: Discourse, tree: Tree, phrase: NounPhrase, leads: ReadonlyMap<Thing, Thing>): Thing | undefined {
  if (!phrase.plural || !MEMBERS.has(discourse.words.lower[phrase.head] ?? '')) return undefined
  if (tree.kid(phrase.head, 'nummod') !== undefined) return phrase.lemma === 'unit' ? armedBefore(discourse, tree, phrase) : undefined
  if (isCounted(tree, phrase)) return undefined
  if (phrase.owner === undefined) {
    const named = armedBefore(discourse, tree, phrase)
    if (named !== undefined) return named
    return isPointedAt(tree, phrase)
      ? discourse.latest(phrase.head, NEAR, thing => isArmed(thing) || isCrowd(discourse, thing, phrase))
      : undefined
  }
  const known = discourse.at(phrase.owner)
  const isOpen = known === undefined || (/^(?:state|place)$/.test(known.kind) && phrase.lemma === 'member')
  const owner = isOpen ? bodyOf(discourse, tree, phrase.owner) : known
  if (owner?.kind === 'organization') return owner
  return owner?.kind === 'person' ? leads.get(owner) : undefined
}

/** "Two of its members": some, whom what befalls does not befall the body. */
const isCounted = (tree: Tree, { head }: NounPhrase): boolean => {
  const number = tree.is(head, 'nmod') && tree.caseOf(head) === 'of' ? tree.head(head) : undefined
  return number !== undefined && tree.token(number).upos === 'NUM'
}

/** "Harbour Front | fighters", "Harbour Front tactical | units". */
function armedBefore(discourse: Discourse, tree: Tree, { head }: NounPhrase): Thing | undefined {
  const before = discourse.endingAt(head - 1)
  const named = before ?? tree.kids(head, 'compound', 'nmod').flatMap(kid => (kid < head ? (discourse.at(kid) ?? []) : []))[0]
  return named !== undefined && isArmed(named) ? named : undefined
}

/** "Its members" where "its" alone leaves it open: of the last body that has members. */
const bodyOf = (discourse: Discourse, tree: Tree, owner: number): Thing | undefined =>
  /^(?:its|their)$/.test(tree.token(owner).form.toLowerCase()) ? discourse.latest(owner, NEAR, isArmed) : undefined

/** "These men", "those brutal fighters": nothing tells them from others. */
const isPointedAt = (tree: Tree, { head }: NounPhrase): boolean =>
  tree.kids(head, 'det').some(kid => /^(?:these|those)$/.test(tree.token(kid).form.toLowerCase())) &&
  tree.kids(head, 'amod').every(kid => isJudging(tree.token(kid).form.toLowerCase())) &&
  tree.kid(head, 'compound', 'nmod', 'acl') === undefined

/** People described by the very noun. */
const isCrowd = (discourse: Discourse, { kind, called, places }: Thing, { head }: NounPhrase): boolean =>
  kind === 'people' && called !== undefined && places.some(place => discourse.words.lower[place.head] === discourse.words.lower[head])

/** Sentences to look back. */
const NEAR = 3

/** Whether fighters called by its name are the body itself: not so for "UN forces" or "NATO troops", which states send. */
const isArmed = ({ kind, names }: Thing): boolean =>
  kind === 'organization' && names.length > 0 && names.every(({ key }) => worldNames(key).every(({ of }) => of === 'group'))

const MEMBERS = new Set(
  'members men soldiers troops fighters forces militants militiamen ranks combatants units rebels guerrillas personnel terrorists insurgents'.split(
    ' ',
  ),
)
