import { postKind } from '../language/data/word-lists.ts'
import type { Tree } from '../language/tree.ts'
import type { EntityKind } from '../model/entity.ts'
import type { Context } from './extractor.ts'
import { namedBy, through } from './heads.ts'
import { namesNothing } from './nothing-named.ts'
import { kindOfNoun } from './nouns.ts'
import { theTwo } from './the-two.ts'

/** The kind of what a token heads: its mention's entity, else what its noun names; a pronoun that points nowhere is a concept. */
export const kindAt = (context: Context, tree: Tree, head: number): EntityKind => {
  const token = namedBy(tree, through(tree, head))
  const [one] = theTwo(context, tree, token) ?? []
  if (one?.entity !== undefined && one.entity !== null) return context.kindOf(one.entity) ?? 'concept'
  const mention = context.mentionAt(token)
  const known = mention === undefined || mention.entity === null ? undefined : context.kindOf(mention.entity)
  if (known !== undefined) return known
  if (mention !== undefined && tree.token(token).upos === 'PROPN' && POSTS.has(mention.kind)) return 'person'
  const named = titledName(context, tree, token)
  if (named !== undefined) return named
  const { upos, lemma, form } = tree.token(token)
  if (upos === 'PRON') return isPlural(form) ? 'organization' : isPersonal(form) ? 'person' : 'concept'
  if (upos === 'PROPN') return kindOfProper(tree, token)
  return upos === 'NOUN' && !namesNothing(tree, token) ? kindOfNoun(lemma.toLowerCase()) : 'concept'
}

/** What a capitalised word without a mention names: whoever bears a post ("the Foreign Secretary"), what a noun beside it says, or a body. */
const kindOfProper = (tree: Tree, token: number): EntityKind => {
  const head = tree.head(token)
  if (postKind(tree.lemma(token).toLowerCase()) !== undefined) return 'person'
  const beside =
    tree.is(token, 'appos') && head !== undefined && tree.token(head).upos === 'NOUN' ? kindOfNoun(tree.lemma(head)) : 'concept'
  return beside === 'concept' ? 'organization' : beside
}

/** Words that stand for whoever bears them: "the Foreign Secretary". */
const POSTS = new Set(['title', 'rank', 'role', 'person'])

/** The kind of the name that a noun of title or trade stands before as its head: "landowner X", "rebel leader X". */
const titledName = (context: Context, tree: Tree, token: number): EntityKind | undefined => {
  if (tree.token(token).upos !== 'NOUN') return undefined
  for (const kid of tree.kids(token, 'flat', 'appos', 'nmod:desc')) {
    const entity = kid === token + 1 && tree.token(kid).upos === 'PROPN' ? context.mentionAt(kid)?.entity : undefined
    if (entity !== undefined && entity !== null) return context.kindOf(entity)
  }
  return undefined
}

/** Whether a token heads what is a body: an organization, named or not. */
export const isBodyAt = (context: Context, tree: Tree, token: number): boolean => kindAt(context, tree, token) === 'organization'

const ACTORS: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'people', 'state'])

/** Whether a token heads the mention of somebody who can act. */
export const actorAt = (context: Context, tree: Tree, token: number): boolean => {
  const { upos, form } = tree.token(through(tree, token))
  if (theTwo(context, tree, token) !== undefined) return true
  if (context.mentionAt(token) === undefined && upos !== 'NOUN' && !(upos === 'PRON' && isPersonal(form))) return false
  return ACTORS.has(kindAt(context, tree, token))
}

const isPlural = (form: string): boolean => /^(we|us|our|ours)$/i.test(form)

/** Whether a pronoun is the first person: whoever speaks or issues the text. */
export const isFirstPerson = (form: string): boolean => isPlural(form) || /^(i|me|my|mine)$/i.test(form)

/** Pronouns that stand for whoever acts: "we", "he", "they", "who". */
const isPersonal = (form: string): boolean => /^(i|we|he|she|they|us|him|her|them|our|his|their|my|who|whom|whose)$/i.test(form)
