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
    calledAs(discourse, tree, phrase),
    subjectOfCopula(tree, phrase),
  ]
  for (const other of beside) {
    const thing = other === undefined ? undefined : (discourse.at(other) ?? discourse.at(wholeName(tree, other)))
    if (thing !== undefined && thing.names.length > 0 && agree(phrase, thing.kind)) return thing
  }
  return undefined
}

/** Verbs of calling, which give whoever they are said of a name. */
const CALLING = /^(?:call|know|name|dub|nickname|style|address|codename|title|sign|term)$/

/** The most words between a verb of calling and the name: "known in the upper villages as the". */
const NAME_WITHIN = 7

/** "The group, which calls itself **the Grey Herons**", "the governor's militia, known locally as the Watch", "a dentist called Omar". */
function calledAs(discourse: Discourse, tree: Tree, phrase: NounPhrase): number | undefined {
  return calledByVerb(discourse, tree, phrase) ?? calledByName(discourse, tree, phrase)
}

/** "Its head, who uses the name **Lantern**", "an officer known by the call sign **Heron**". */
function calledByName(discourse: Discourse, tree: Tree, { head, noun }: NounPhrase): number | undefined {
  if (noun.kind !== 'person') return undefined
  const verb = tree
    .kids(head, 'acl', 'acl:relcl', 'parataxis')
    .find(kid => kid > head && /^(?:use|go|bear|adopt|take|assume|know|call)$/.test(tree.lemma(kid)))
  const called =
    verb === undefined
      ? undefined
      : tree.kids(verb, 'obj', 'obl').find(kid => /^(?:name|alias|pseudonym|callsign|sign)$/.test(tree.lemma(kid)))
  const name = called === undefined ? undefined : discourse.startingAt(called + 1)
  return name?.places.find(({ first }) => first === (called ?? 0) + 1)?.head
}

function calledByVerb(discourse: Discourse, tree: Tree, { head }: NounPhrase): number | undefined {
  const verb = tree.kids(head, 'acl', 'acl:relcl').find(kid => kid > head && CALLING.test(tree.lemma(kid)))
  if (verb === undefined || tree.kids(verb, 'advmod').some(kid => /^(?:not|never|n't)$/.test(tree.lemma(kid)))) return undefined
  const who = tree.kid(verb, 'nsubj')
  const isOfOthers =
    who === undefined ? tree.token(verb).xpos === 'VBN' : tree.is(verb, 'acl:relcl') && !tree.token(who).xpos.startsWith('W')
  let isGiven = isOfOthers && !/^(?:know|address|sign)$/.test(tree.lemma(verb))
  for (let at = verb + 1; at < Math.min(tree.sentence.last, verb + NAME_WITHIN); at++) {
    const form = discourse.words.lower[at] ?? ''
    const thing = discourse.startingAt(at)
    if (thing !== undefined) return isGiven ? thing.places.find(({ first }) => first === at)?.head : undefined
    if (isGiven && !LEADS_TO_NAME.test(form)) return undefined
    isGiven ||= form === 'as' || /sel(?:f|ves)$/.test(form)
  }
  return undefined
}

/** Whether the words say what the phrase's thing is called. */
export const isCalled = (discourse: Discourse, tree: Tree, phrase: NounPhrase): boolean => calledAs(discourse, tree, phrase) !== undefined

/** Words between what tells that a name follows and the name. */
const LEADS_TO_NAME = /^(?:as|the|simply|only|["“‘'`]|``)$/

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
