import type { Tree } from '../../language/tree.ts'
import type { Argument, ClaimBody, EntityArgument } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import { predicates, type PredicateName } from '../../model/predicate.ts'
import type { Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Draft, DraftArgument } from '../extractor.ts'
import { wordsOf } from '../frames/text.ts'
import { allOf, through } from '../heads.ts'
import { sharersOf } from '../shared-head.ts'
import { theTwo } from '../the-two.ts'
import type { Scene } from './scene.ts'
import { placesOf } from './where.ts'

/** Subjects of a draft, one for each conjunct, of kinds that its predicate takes; a "rebellion" that names a body also happens. */
export const subjectsOf = (draft: Draft, scene: Scene): EntityArgument[] => {
  const understood = understoodDoer(draft, scene)
  if (understood !== undefined) return [understood]
  if (draft.rule.includes('.understood.')) return []
  const found = entitiesOf(draft.subject, scene)
  if (draft.predicate === 'occurred') return found
  const able = found.filter(({ entity }) => suits(draft.predicate, 'subject', scene.descriptions.kindOf(entity)))
  return predicates[draft.predicate].group === 'ties' ? whoCan(able, scene) : able
}

/** "The backing of the ministry and close ties to Lesk": of those joined, where some can act, what cannot does not. */
const whoCan = (found: EntityArgument[], { descriptions }: Scene): EntityArgument[] => {
  const acting = found.filter(({ entity }) => !/^(concept|materiel)$/.test(descriptions.kindOf(entity) ?? ''))
  return acting.length === 0 ? found : acting
}

/** Whoever did the strike that "destroyed a bridge". */
const understoodDoer = ({ predicate, subject }: Draft, { tree, context, deeds }: Scene): EntityArgument | undefined => {
  if (predicate !== 'attacked' || subject.is !== 'head' || kindAt(context, tree, subject.token) !== 'event') return undefined
  if (TWO_SIDED.test(tree.lemma(subject.token))) return undefined
  return deeds.doerOf(tree, subject.token)
}

/** Events with more sides than one, of which none alone does what the event does. */
const TWO_SIDED = /^(war|battle|conflict|clash|fighting|fight|firefight|hostilities|violence|unrest|talk|talks|crisis)$/

/** Objects of a draft, one for each conjunct; one null for a predicate without an object, and for a post in a body that is left open. */
export const objectsOf = (draft: Draft, scene: Scene): (Argument | null)[] => {
  if (draft.object === null) return [null]
  const found = valuesOf(draft.predicate, draft.object, scene)
  return found.length === 0 && OPEN.has(draft.predicate) && isPronoun(draft.object, scene) ? [null] : found
}

/** Predicates that still say something where the text leaves open who "him" or "it" is. */
const OPEN: ReadonlySet<PredicateName> = new Set<PredicateName>([
  'posting',
  'attacked',
  'killed',
  'charged',
  'contact_with',
  'opposes',
  'supports',
])

const isPronoun = (argument: DraftArgument, { tree }: Scene): boolean =>
  argument.is === 'head' && tree.token(argument.token).upos === 'PRON'

/** Qualifiers with their spans. */
export const qualifiersOf = (draft: Draft, scene: Scene): ClaimBody['qualifiers'] => {
  const found: Record<string, Argument | Argument[]> = {}
  for (const [name, argument] of Object.entries(draft.qualifiers ?? {})) {
    const [first] = argument.is === 'head' ? entitiesOf(argument, scene) : valuesOf(draft.predicate, argument, scene)
    if (first !== undefined) found[name] = first
  }
  return found
}

/** Where it happened: one place for each conjunct, or one null where the clause names none. */
export const placesFor = (draft: Draft, scene: Scene): (EntityArgument | null)[] => {
  if (!PLACED.has(draft.predicate)) return [null]
  const { tree, context, descriptions } = scene
  const taken = new Set([draft.subject, draft.object].flatMap(argument => (argument?.is === 'head' ? tree.conjuncts(argument.token) : [])))
  const found =
    draft.place === undefined
      ? placesOf(tree, context, draft.trigger, taken).map(token => descriptions.at(tree, token))
      : entitiesOf(draft.place, scene)
  const places = found.filter(place => place !== undefined)
  return places.length === 0 ? [null] : ONCE.has(draft.predicate) ? places.slice(0, 1) : places
}

/** Predicates of what is one whatever places stand beside it: "it has 700 employees in Iraq and Syria". */
const ONCE: ReadonlySet<PredicateName> = new Set<PredicateName>(['founded', 'strength', 'status', 'charged', 'allied_with', 'opposes'])

/** Predicates of what happens somewhere; ties, posts, aims and descriptions hold wherever they are spoken of. */
const PLACED: ReadonlySet<PredicateName> = new Set<PredicateName>([
  'attacked',
  'occurred',
  'participated_in',
  'contact_with',
  'killed',
  'uses',
  'trained',
  'founded',
  'charged',
  'allied_with',
  'opposes',
  'strength',
  'status',
  'fought_in',
])

/** Whether a predicate takes this kind there; a state acts as a body and is a place, and people act as bodies. */
const suits = (predicate: PredicateName, role: 'subject' | 'object', kind: EntityKind | undefined): boolean => {
  const kinds = predicates[predicate][role]
  if (kinds === 'any') return true
  if (kinds === 'none' || kind === undefined) return false
  if (kinds.includes(kind) || (kind === 'people' && role === 'subject' && kinds.includes('organization'))) return true
  return kind === 'state' && kinds.some(each => each === 'organization' || each === 'place')
}

const entitiesOf = (argument: DraftArgument, scene: Scene): EntityArgument[] => {
  const { tree } = scene
  if (argument.is === 'understood') {
    const found = understoodAt(argument, scene)
    return found === undefined ? [] : [found]
  }
  if (argument.is === 'entity') return [{ entity: argument.entity, start: argument.span.start, end: argument.span.end }]
  if (argument.is !== 'head') return []
  return tokensOf(argument, tree).flatMap(token => thingsAt(scene, token, argument.sharer))
}

/**
 * What a head word names: one thing, each of those that share it, or each of the two that "both countries" speaks of, in the words that do.
 */
const thingsAt = (scene: Scene, token: number, sharer?: number): EntityArgument[] => {
  const { tree, context, descriptions } = scene
  const sharers = sharersOf(context, tree, token)
  if (sharers.length > 0) return (sharer === undefined ? sharers : [sharer]).map(each => sharing(scene, token, each))
  const both = theTwo(context, tree, token)
  const found = descriptions.at(tree, token)
  if (both === undefined) return found === undefined ? [] : [found]
  const { first, last } = tree.phrase(token)
  const { start, end } = tree.span(first, last)
  return both.flatMap(({ entity }) => (entity === null ? [] : [{ entity, start, end }]))
}

/** Of several that share a head, the one that a modifier tells: the "Catholic families" of "Catholic and Protestant families". */
const sharing = ({ tree, context, descriptions }: Scene, head: number, sharer: number): EntityArgument => {
  const { xpos, lemma, form } = tree.token(head)
  const noun = xpos === 'NNPS' ? lemma : form
  const kind = kindAt(context, tree, head)
  const { entity } = descriptions.byName(`${tree.token(sharer).form} ${noun}`, kind === 'person' ? 'people' : kind)
  return { entity, ...tree.span(sharer, sharer === head - 1 ? head + 1 : sharer + 1) }
}

/** Whom the text leaves understood, with the words that leave him so. */
const understoodAt = (argument: DraftArgument & { is: 'understood' }, scene: UnderstoodIn): EntityArgument | undefined => {
  const { start, end } = scene.tree.token(argument.token)
  const found = meant(argument, scene)
  return found === undefined ? undefined : { entity: found.entity, start, end }
}

type UnderstoodIn = Pick<Scene, 'tree' | 'descriptions' | 'deeds' | 'times'>

function meant(
  { who, token, of }: DraftArgument & { is: 'understood' },
  { tree, descriptions, deeds, times }: UnderstoodIn,
): Pick<EntityArgument, 'entity'> | undefined {
  switch (who) {
    case 'cause':
      return deeds.lastViolent(tree, times)
    case 'struck':
      return deeds.lastStruck()
    case 'striker':
      return deeds.striker()
    case 'speaker':
      return descriptions.speakerAt(tree, token)
    case 'killers':
      return killersOf(tree, of ?? token, descriptions)
    case 'police':
    case 'court':
    case 'prosecution':
      return descriptions.byName(who, 'organization')
  }
}

/** Those who killed somebody and are not told: one thing throughout the text. */
const killersOf = (tree: Tree, victim: number, descriptions: Scene['descriptions']): Pick<EntityArgument, 'entity'> | undefined => {
  const name = descriptions.nameAt(tree, victim)
  return name === undefined ? undefined : descriptions.byName(`killers of ${name}`, 'people')
}

/** A noun phrase of a kind that the predicate does not take becomes text where it may. */
const valuesOf = (predicate: PredicateName, argument: DraftArgument, scene: Scene): Argument[] => {
  const { tree, descriptions } = scene
  if (argument.is === 'text') return [textAt(scene, argument.span)]
  if (argument.is === 'quantity') return [{ quantity: argument.quantity, start: argument.span.start, end: argument.span.end }]
  if (argument.is === 'entity' || argument.is === 'understood') return entitiesOf(argument, scene)
  const kinds = predicates[predicate].object
  const mayBeText = kinds !== 'any' && kinds !== 'none' && kinds.includes('text')
  if (mayBeText && kinds.length === 1) {
    const tokens = tokensOf(argument, tree)
    return tokens.map(token => textAt(scene, itemOf(tree, token, tokens)))
  }
  return tokensOf(argument, tree).flatMap(token => {
    const found = thingsAt(scene, token, argument.sharer).filter(({ entity }) => suits(predicate, 'object', descriptions.kindOf(entity)))
    if (found.length > 0) return found
    return mayBeText ? [textAt(scene, wordsOf(tree, token, false))] : []
  })
}

/** The words of one item of a list: up to the comma or conjunction before the next. */
const itemOf = (tree: Scene['tree'], token: number, items: readonly number[]): Span => {
  const words = wordsOf(tree, token, false)
  const next = Math.min(...items.filter(item => item > token))
  for (let at = Math.min(next, tree.sentence.last) - 1; at > token && Number.isFinite(next); at--) {
    if (!/^(,|and|or)$/.test(tree.token(at).form)) continue
    const last = /^(and|or)$/.test(tree.token(at).form) && tree.token(at - 1).form === ',' ? at - 2 : at - 1
    return { start: words.start, end: Math.min(words.end, tree.token(last).end) }
  }
  return words
}

const tokensOf = (argument: DraftArgument & { is: 'head' }, tree: Scene['tree']): number[] =>
  argument.alone === undefined ? allOf(tree, argument.token) : [through(tree, argument.token)]

const textAt = ({ context }: Scene, { start, end }: Span): Argument => ({ text: context.reading.text.slice(start, end), start, end })
