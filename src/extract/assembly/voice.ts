import type { Tree } from '../../language/tree.ts'
import type { Attribution, Certainty, EntityArgument, Polarity } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { PredicateName } from '../../model/predicate.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { isFirstPerson } from '../argument.ts'
import { speakersOf, stanceOfChain } from '../attribution/chain.ts'
import { tokensIn } from '../attribution/quotations.ts'
import { isAnswered } from '../attribution/replies.ts'
import { headOf } from '../entities/head.ts'
import type { Context, Draft } from '../extractor.ts'
import { signatureOf } from '../factuality/signatures.ts'
import { stanceOf } from '../factuality/stance.ts'
import type { Stance } from '../factuality/stance.ts'
import { isNobody } from '../nobody.ts'
import { isWriting } from '../nouns.ts'
import type { Scene } from './scene.ts'

/** Who says so, how sure, and whether it is denied. */
export type Voice = {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly speaker: EntityArgument[]
  readonly cue: Span | null
  readonly hedge: Span | null
}

/**
 * The voices on a draft: the one in which it is told, then those who answer that one by pointing back, each with a claim of his own:
 * "Hanta claims Orsk took part; Orsk denied these allegations".
 */
export const voicesOf = (draft: Draft, scene: Scene): Voice[] => {
  const trigger = scene.tree.span(draft.trigger, draft.trigger + 1)
  const chain = speakersOf(scene.context.attributions, trigger)
  if (chain.some(isLeftOpen)) return []
  const denier = chain.find((by, i) => rejects(by, chain[i + 1], scene.context))
  const told = voiceOf(draft, scene, denier)
  const answers = isInPhrase(draft, scene.tree) ? [] : scene.replies.filter(reply => isAnswered(reply, chain, trigger)).map(({ by }) => by)
  return [told, ...[...(denier === undefined ? [] : [denier]), ...answers].map(by => answered(told, by, scene))]
}

/** "Could not confirm that the front attacked": what somebody does not say is no claim of his, nor his denial. */
const isLeftOpen = ({ act, certainty }: Attribution): boolean => act === 'says' && certainty === 'unknown'

/** Whether a claim stands in a noun phrase alone, which an answer to the whole leaves as it is: "the army of Sudova" answers to Sudova. */
const isInPhrase = ({ trigger }: Draft, tree: Tree): boolean =>
  /^(?:NOUN|PROPN)$/.test(tree.token(trigger).upos) &&
  !tree.isVerbal(trigger) &&
  tree.is(trigger, 'nmod', 'appos', 'compound', 'flat', 'obl')

/** "The army denied a neighbour's claim that…": whether what is rejected is no more than what another is said to have said. */
const rejects = (by: Attribution, inner: Attribution | undefined, { reading }: Context): boolean => {
  if (by.polarity !== 'denied' || by.source === null || inner === undefined) return false
  const cue = reading.tokens[headOf(reading, inner.cue)]
  return cue?.upos === 'NOUN'
}

const answered = (told: Voice, by: Attribution, { context, descriptions }: Scene): Voice => {
  const source = descriptions.sourceOf(by)
  return {
    ...told,
    polarity: flip(told.polarity, by.polarity),
    ...(by.polarity === 'denied' ? { certainty: by.certainty, hedge: null } : {}),
    speaker: source === undefined ? [] : [worded(source, by, context)],
    cue: by.cue,
  }
}

/** The voice of a draft: its own stance in the tree, under the chain of speakers whose content it stands in, `denier` aside. */
const voiceOf = (draft: Draft, { tree, context, descriptions }: Scene, denier: Attribution | undefined): Voice => {
  const trigger = tree.span(draft.trigger, draft.trigger + 1)
  const chain = speakersOf(context.attributions, trigger).filter(
    by =>
      by !== denier &&
      !overlaps(by.cue, trigger) &&
      !isBesideDenial(by, draft.trigger, tree) &&
      !isOfFeeling(by, context) &&
      !(by.act === 'holds' && KNOWS.test(wordsAt(by.cue, context.reading))) &&
      !isInPassing(by, context) &&
      !(draft.presupposed === true && isIndirect(by, context)) &&
      !(draft.teller !== undefined && SETS.test(wordsAt(by.cue, context.reading))),
  )
  const own =
    draft.presupposed === true || isSubject(tree, draft.trigger) || isFailedAim(tree, draft) ? FLAT : stanceOf(tree, draft.trigger)
  const said = stanceOfChain(
    own.polarity === 'denied' ? chain.map(by => (isInTree(by, draft.trigger, tree) ? { ...by, polarity: 'affirmed' } : by)) : chain,
  )
  const stated = isOfNothing(draft, tree) ? flip(own.polarity, 'denied') : own.polarity
  const polarity = draft.polarity === undefined ? stated : flip(draft.polarity, stated)
  const teller = draft.teller === undefined ? undefined : descriptions.at(tree, draft.teller)
  return {
    polarity: flip(polarity, said.polarity),
    certainty: weaker(
      weaker(draft.certainty ?? (isOpen(own) || isSaying(own, chain) ? 'certain' : own.certainty), said.certainty),
      isHearsay(chain, context) ? 'possible' : 'certain',
    ),
    speaker: [...chain, ...asking(draft, trigger, context)]
      .flatMap(by => {
        const found = descriptions.sourceOf(by)
        return found !== undefined && speaks(found, context, descriptions.kindOf(found.entity)) ? [worded(found, by, context)] : []
      })
      .filter((one, i, all) => one.entity !== all[i - 1]?.entity && (teller === undefined || !overlaps(one, teller)))
      .concat(teller ?? []),
    cue: chain.at(-1)?.cue ?? null,
    hedge: own.hedge,
  }
}

/** A speaker without a name in all the words that say who he is: "two deserters from the garrison". */
const worded = (found: EntityArgument, { source }: Attribution, { mentions }: Context): EntityArgument =>
  source !== null && contains(source, found) && !mentions.some(mention => mention.form === 'name' && overlaps(mention, found))
    ? { ...found, ...source }
    : found

/** Words that set a figure, which another than their own subject may go on to give: "puts it at 900 and the army at 400". */
const SETS = /\b(?:put|plac|estimat|reckon|assess|set)/

/** Whether a stance leaves open what its claim, kept all the same, tells of as meant: "sent troops to support the state". */
const isOpen = ({ mood }: Stance): boolean => mood === 'planned' || mood === 'supposed'

/** Whether all that hedges a claim is the word by which somebody says it, and so no surer or less sure than he does: "accuses X of…". */
const isSaying = ({ hedge, mood }: Stance, chain: readonly Attribution[]): boolean =>
  hedge !== null && mood === 'fact' && chain.some(({ act, source, cue }) => act === 'says' && source !== null && overlaps(cue, hedge))

/** "Some say the front is dead": said by nobody in particular, which leaves it as open as "reportedly" does. */
const isHearsay = (chain: readonly Attribution[], { reading }: Context): boolean =>
  chain.some(
    ({ act, source }) => act === 'says' && source !== null && /^(?:some|others|many|people|several)$/i.test(wordsAt(source, reading)),
  )

/** Whoever asks for what the claim says he wants: "the protesters demanded his release" is a goal, and they say so. */
const asking = ({ predicate }: Draft, trigger: Span, { attributions, reading }: Context): Attribution[] => {
  const own = attributions.filter(({ cue }) => overlaps(cue, trigger))
  const by =
    own.find(({ act }) => act === 'asks' && predicate === 'goal') ??
    own.find(by => by.act === 'says' && tellsOf(predicate, wordsAt(by.cue, reading)))
  if (by === undefined || by.source === null) return []
  return isFirstPerson(reading.text.slice(by.source.start, by.source.end)) ? [] : [by]
}

/** Whether a source can speak: people and bodies can, and so can what they write; "the attacks show that…" is the author's voice. */
const speaks = (span: Span, { reading }: Context, kind: EntityKind | undefined): boolean =>
  (kind !== 'event' && kind !== 'concept' && kind !== 'materiel') || tokensIn(reading, span).some(({ lemma }) => isWriting(lemma))

/** Whether the very words that make a claim are words of saying: "has expressed a desire for", "denounced the vote", "claimed the attack". */
const tellsOf = (predicate: PredicateName, cue: string): boolean => SAID_BY[predicate]?.test(cue) ?? false

/** The present tense of condemning is a body's own announcement of it: "Orsk condemns the raid". */
const SAID_BY: Partial<Readonly<Record<PredicateName, RegExp>>> = {
  goal: /^(?!.*(?:agree|maintain|determin))/,
  needs: /^/,
  belief: /^/,
  views:
    /\b(?:express\w*|voic\w*|(?:condemn|denounc|welcom|prais|applaud|commend|deplor|criticiz|criticis|decri|hail|blast|laud)ed|slammed)\b/,
  attacked: /\bclaim/,
  ideology: /\b(?:call|describ|label|brand|denounc|dismiss)/,
  classification: /\b(?:call|describ|label|brand|characteri[sz]|portray|depict|regard|consider|view|denounc|dismiss)/,
}

const wordsAt = ({ start, end }: Span, { text }: { readonly text: string }): string => text.slice(start, end)

/**
 * Whether the words only tell what somebody feels about a thing that is known: "condemned the raid that killed ten" does not say that
 * ten were killed on his word.
 */
const isOfFeeling = ({ cue, content }: Attribution, { reading }: Context): boolean =>
  FEELS.test(wordsAt(cue, reading)) && content.every(piece => !/^(?:that\b|["“«])/.test(wordsAt(piece, reading)))

/**
 * Whether a claim only stands inside what somebody deals with, which takes it as known: "confirmed a cabinet led by X" does not say that
 * X leads on their word, nor "discussed the war" that there is one.
 */
const isInPassing = ({ cue, content, polarity }: Attribution, { reading }: Context): boolean => {
  const [piece, ...more] = content
  if (piece === undefined || more.length > 0 || polarity === 'denied' || !DEALS_WITH.test(wordsAt(cue, reading))) return false
  if (/^["“«]|\bthat\b/.test(wordsAt(piece, reading))) return false
  const token = reading.tokens[headOf(reading, piece)]
  if (token === undefined || !/^(?:NOUN|PROPN)$/.test(token.upos) || !/^(?:obj|obl)/.test(token.deprel)) return false
  const verb = reading.tokens[token.head]
  return verb !== undefined && overlaps(verb, cue)
}

const DEALS_WITH = /\b(?:discuss|debat|comment|offer|address|confirm|recogni[sz]|reiterat|approv|fear|doubt|suspect)/

const FEELS =
  /\b(?:condemn|welcom|endors|support|prais|thank|applaud|commend|deplor|denounc|congratulat|mourn|back|offer|oppos|favou?r|lik|lov|hat|dislik|enjoy|admir|respect|appreciat|distrust|mistrust|resent|despis|detest|cherish|dread|vot|focus|car|encourag)(?:e?s|e?d|t?ing|e)?\b/

/** Knowing takes what is known for a fact, in the author's own voice: "the army knew that the bridge was held". */
const KNOWS = /\b(?:know|knew|known|realiz|realis|notic|regret|understand|understood)/

/**
 * Whether an attribution gives words in the author's own wording, not in quotation marks nor after a colon. What it names in passing is
 * the author's: "they said that Governor Turner had left" does not make him governor on their word.
 */
const isIndirect = ({ cue, content }: Attribution, { reading }: Context): boolean =>
  content.every(({ start, end }) => !/["“”«]|``/.test(reading.text.slice(start, Math.min(start + 2, end)))) &&
  !/:\s*$/.test(reading.text.slice(cue.start, Math.max(cue.end, content[0]?.start ?? 0)))

/** "Recruits no one under eighteen", "gave no support to X": a claim about nothing is denied, but not what "but" sets against it. */
const isOfNothing = ({ object, presupposed, trigger }: Draft, tree: Tree): boolean =>
  presupposed !== true &&
  !(object?.is === 'head' && tree.is(object.token, 'conj')) &&
  tree.kids(trigger, 'obj').some(object => isNobody(tree, object))

/**
 * Whether the tree's own stance has told already what somebody rejects by not thinking or admitting it: "does not believe that the front
 * attacked", "has not admitted killing him".
 */
function isInTree({ polarity, cue }: Attribution, trigger: number, tree: Tree): boolean {
  const [verb, top] = polarity === 'denied' ? pathTo(tree, trigger, cue) : []
  if (verb === undefined || top === undefined) return false
  if (tree.is(top, 'xcomp')) return true
  if (!tree.is(top, 'ccomp')) return false
  return signatureOf(tree.token(verb).upos, tree.lemma(verb), 'that') !== undefined
}

/**
 * "Denies that the men *who burned the town* are its own": what a relative clause tells by the way is not what is denied, unless it tells of
 * the denied deed itself ("denied the raid *that killed nine*").
 */
function isBesideDenial({ polarity, cue }: Attribution, trigger: number, tree: Tree): boolean {
  const [, top, ...under] = polarity === 'denied' ? pathTo(tree, trigger, cue) : []
  return top !== undefined && tree.is(top, 'ccomp') && under.some(at => tree.is(at, 'acl:relcl'))
}

/** The words from the cue that a trigger hangs under down to the trigger; none where it hangs elsewhere. */
function pathTo(tree: Tree, trigger: number, cue: Span): number[] {
  const path = [trigger]
  for (let at = tree.head(trigger); at !== undefined; at = tree.head(at)) {
    path.unshift(at)
    if (overlaps(tree.span(at, at + 1), cue)) return path
  }
  return []
}

/** The stance of what is told in passing. */
const FLAT: Stance = { polarity: 'affirmed', certainty: 'certain', hedge: null, mood: 'fact', isFact: true }

/** Whether a deed is the subject of its clause, which takes it for granted: "the attack failed" tells of an attack. */
const isSubject = (tree: Tree, trigger: number): boolean =>
  tree.token(trigger).upos === 'NOUN' && tree.is(trigger, 'nsubj') && !tree.kids(trigger, 'det').some(kid => tree.lemma(kid) === 'no')

/** "Failed in its bid to seize the town": whoever fails wanted it all the same. */
const isFailedAim = (tree: Tree, { predicate, trigger }: Draft): boolean => {
  const head = predicate === 'goal' && tree.token(trigger).upos === 'NOUN' ? tree.head(trigger) : undefined
  return head !== undefined && tree.lemma(head) === 'fail'
}

const flip = (polarity: Polarity, by: Polarity): Polarity =>
  by === 'affirmed' ? polarity : polarity === 'affirmed' ? 'denied' : 'affirmed'

const ORDER: readonly Certainty[] = ['certain', 'likely', 'possible', 'unlikely', 'unknown']

const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)
