import type { Logistic } from '../language/linear/logistic.ts'
import type { Tree } from '../language/tree.ts'
import type { Argument, ClaimBody, Entity, EntityArgument, Mention } from '../model/claim.ts'
import { leastSure } from '../model/document.ts'
import { predicates } from '../model/predicate.ts'
import type { Span } from '../model/span.ts'
import { objectsOf, placesFor, qualifiersOf, subjectsOf } from './assembly/arguments.ts'
import { confidenceOf, withSubject } from './assembly/confidence.ts'
import { Deeds } from './assembly/deeds.ts'
import { Descriptions } from './assembly/describe.ts'
import { featuresOf } from './assembly/features.ts'
import { mergeDuplicates } from './assembly/merge.ts'
import { asReal } from './assembly/reality.ts'
import type { Scene, SentenceCoverage } from './assembly/scene.ts'
import { isTeller } from './assembly/teller.ts'
import { voicesOf } from './assembly/voice.ts'
import type { Voice } from './assembly/voice.ts'
import { timesIn, timesOf } from './assembly/when.ts'
import { clausesOf } from './attribution/clause-before.ts'
import { findReplies } from './attribution/replies.ts'
import type { Context, Draft } from './extractor.ts'

/** The drafts that one sentence gave, and the notes behind it. */
export type SentenceDrafts = { readonly tree: Tree; readonly drafts: readonly Draft[]; readonly coverage: SentenceCoverage }

/** Claims, with the entities that only a description names and where they are mentioned. */
export type Assembled = { readonly claims: ClaimBody[]; readonly entities: Entity[]; readonly mentions: Mention[] }

/**
 * Makes claims of drafts: resolves their arguments to entities, distributes coordinated ones, checks kinds against the predicate table,
 * adds who says so, how sure, when, where and on which notes; drops what the text does not put as fact. How likely each was read aright
 * is learnt from annotated texts.
 */
export const assemble = (sentences: readonly SentenceDrafts[], context: Context, confidence: Logistic): Assembled => {
  const descriptions = new Descriptions(
    context,
    sentences.map(({ tree }) => tree),
  )
  const deeds = new Deeds(context, descriptions)
  const replies = findReplies(context.attributions, context.document.text, clausesOf(sentences.map(({ tree }) => tree)))
  const claims = sentences.flatMap(({ tree, drafts, coverage }) => {
    const scene: Scene = { tree, context, descriptions, deeds, coverage, replies, times: timesIn(tree, context) }
    deeds.note(tree, scene.times)
    return weighed(mergeDuplicates(drafts.flatMap(draft => claimsOf(draft, scene))), scene, confidence)
  })
  return { claims, entities: descriptions.entities, mentions: descriptions.mentions }
}

const weighed = (claims: readonly ClaimBody[], { tree, descriptions }: Scene, confidence: Logistic): ClaimBody[] => {
  const kindOf: typeof descriptions.kindOf = entity => descriptions.kindOf(entity)
  return claims.map(claim => {
    const features = featuresOf({ claim, tree, kindOf, beside: claims })
    return { ...claim, confidence: Math.round(confidence.probability(features) * 100) / 100 }
  })
}

const claimsOf = (given: Draft, scene: Scene): ClaimBody[] => {
  const draft = asReal(given, scene.tree)
  if (draft === undefined) return []
  const trigger = scene.tree.span(draft.trigger, draft.trigger + 1)
  const isTold = (words: Span): boolean =>
    predicates[draft.predicate].group !== 'conduct' || !isTeller(words, trigger, scene.context.attributions)
  const subjects = subjectsOf(draft, scene).filter(isTold)
  if (subjects.length === 0) return []
  const objects = objectsOf(draft, scene)
    .filter(object => object === null || isTold(object))
    .filter(object => !subjects.some(subject => isSame(subject, object)))
  const places = objects.length === 0 ? [] : placesFor(draft, scene)
  const rest = objects.length === 0 ? undefined : shared(draft, scene)
  if (rest === undefined) return []
  const voices = voicesOf(draft, scene)
  const times = timesOf(draft, scene)
  return subjects.flatMap(subject => {
    const confidence = withSubject(rest.confidence, subject, rest.trigger, scene)
    return objects.flatMap(object =>
      places.flatMap(place =>
        times.flatMap(time =>
          voices
            .filter(({ polarity }) => polarity === 'denied' || time !== null || place !== null || !saysWhenOrWhere(draft))
            .map(voice => ({ ...rest, ...voice, confidence, subject, object, place, time })),
        ),
      ),
    )
  })
}

/** That a body was founded is news by when or where; what its founder did another claim says. */
const saysWhenOrWhere = ({ predicate }: Draft): boolean => predicate === 'founded'

/** All that the claims of one draft have in common. */
const shared = (draft: Draft, scene: Scene): Omit<ClaimBody, 'subject' | 'object' | 'place' | 'time' | keyof Voice> => ({
  predicate: draft.predicate,
  qualifiers: qualifiersOf(draft, scene),
  trigger: scene.tree.span(draft.trigger, draft.trigger + 1),
  evidence: [{ start: scene.tree.sentence.start, end: scene.tree.sentence.end }],
  coverage: scene.coverage.coverage,
  notes: [...scene.coverage.notes],
  recognised: leastSure(scene.context.document, [scene.tree.sentence]),
  confidence: confidenceOf(draft, scene.tree),
  rule: draft.rule,
})

/** Whether both are one thing, or the very same words: "the third, known as the Grey Herons" has no other name than that. */
const isSame = (subject: EntityArgument, object: Argument | null): boolean =>
  object !== null &&
  ('entity' in object
    ? object.entity === subject.entity
    : 'text' in object && object.end === subject.end && Math.abs(object.start - subject.start) <= ARTICLE)

/** UTF-16 units of "the" and its blank, which one reading of a name may have and another not. */
const ARTICLE = 4
