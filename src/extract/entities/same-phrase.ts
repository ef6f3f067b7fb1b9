import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import { isNotTheOnly } from '../heads.ts'
import type { Discourse } from './discourse.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Thing } from './thing.ts'

/**
 * The thing that a description stands beside: in apposition ("its founder, Denis Ivanov"; "Ivanov, its founder"), right before its name
 * ("rebel leader Ali Musa"), or as predicate of a plain "is" ("the corps is a militia").
 */
export function besideName(discourse: Discourse, tree: Tree, phrase: NounPhrase): Thing | undefined {
  const { head } = phrase
  const beside = [
    placeNamed(tree, phrase),
    namedWithin(discourse, phrase),
    apposed(tree, head),
    ...tree.kids(head, 'appos', 'flat'),
    ...tree.kids(head, 'appos').flatMap(kid => tree.kids(kid, 'flat', 'appos')),
    ...apposedToOwner(tree, phrase),
    followingName(discourse, head),
    nameAfterComma(discourse, tree, phrase),
    subjectOfCopula(tree, phrase),
  ]
  for (const other of beside) {
    const thing = other === undefined ? undefined : (discourse.at(other) ?? discourse.at(wholeName(tree, other)))
    if (thing !== undefined && thing.names.length > 0 && agree(phrase, thing.kind)) return thing
  }
  return undefined
}

/** "The Harbour Front terrorist group" is the Harbour Front. */
function namedWithin(discourse: Discourse, { core, head, lemma, plural, determiner }: NounPhrase): number | undefined {
  if (plural || determiner === 'indefinite' || !CLASSES.has(lemma.split(' ').at(-1) ?? '')) return undefined
  const { words } = discourse
  for (let i = head - 1; i > core; i--) if (OFFSHOOT.test(words.lower[i] ?? '')) return undefined
  for (let i = core; i < head; i++) if (discourse.at(i)?.kind === 'organization') return i
  return undefined
}

/** Nouns that only say what a group is. */
const CLASSES = new Set(['group', 'organization', 'organisation', 'movement', 'militia', 'gang', 'cartel', 'network'])
const OFFSHOOT = /^(?:affiliate|affiliated|splinter|proxy|offshoot|allied|aligned|linked|backed|inspired|led|own)$/

/** "The Presidium of the Northern Government, an exile group": the tree often hangs what follows on the last part of a name. */
const wholeName = (tree: Tree, part: number): number =>
  tree.is(part, 'nmod') && tree.token(part).upos === 'PROPN' ? (tree.head(part) ?? part) : part

/** "The village of Safina" is Safina. */
function placeNamed(tree: Tree, { head, noun, owner, plural }: NounPhrase): number | undefined {
  if (noun.kind !== 'place' || noun.sort === 'site' || plural || owner === undefined || owner < head) return undefined
  return NAMED_BY_OF.has(tree.token(head).form.toLowerCase()) ? owner : undefined
}

const NAMED_BY_OF = new Set(
  'city town village hamlet district province region state nation republic governorate county municipality port island kingdom settlement suburb neighborhood neighbourhood oblast area'.split(
    ' ',
  ),
)

/** "The commander of the legion, Ali Musa": the tree often hangs the name on the legion. */
const apposedToOwner = (tree: Tree, { owner, head, noun }: NounPhrase): readonly number[] =>
  owner !== undefined && owner > head && noun.kind === 'person' ? tree.kids(owner, 'appos') : []

const apposed = (tree: Tree, head: number): number | undefined => (tree.is(head, 'appos') ? tree.head(head) : undefined)

/** The token after the head where a name begins there: the tree often hangs "leader" on "Ali" or the other way round. */
function followingName(discourse: Discourse, head: number): number | undefined {
  return discourse.at(head + 1) === undefined || discourse.words.lower[head + 1] === ',' ? undefined : head + 1
}

/** "The commander of the legion, Ali Musa is …": where the second comma is missing the tree takes the name for the subject. */
function nameAfterComma(discourse: Discourse, tree: Tree, { post, owner, head, determiner }: NounPhrase): number | undefined {
  if (post === undefined || owner === undefined || owner < head || determiner !== 'definite') return undefined
  const end = tree.phrase(owner).last
  if (discourse.words.lower[end] !== ',') return undefined
  return discourse.at(end + 1)?.kind === 'person' ? end + 1 : undefined
}

function subjectOfCopula(tree: Tree, { head, plural }: NounPhrase): number | undefined {
  if (plural || tree.kid(head, 'cop') === undefined || tree.kid(head, 'aux') !== undefined) return undefined
  const isDenied = tree.kids(head, 'advmod').some(kid => /^(?:not|n't|n’t|never)$/.test(tree.lemma(kid)))
  if (isDenied && !isNotTheOnly(tree, head)) return undefined
  return tree.kid(head, 'nsubj')
}

function agree({ noun, plural }: NounPhrase, kind: EntityKind): boolean {
  if (noun.kind === 'person') return kind === 'person'
  if (plural) return noun.kind === kind
  if (noun.kind === 'place') return kind === 'place' || kind === 'state'
  return noun.kind === kind
}
