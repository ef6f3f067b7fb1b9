import { Tree } from '../../language/tree.ts'
import { actorAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor, QuantityMention } from '../extractor.ts'
import { isWriting } from '../nouns.ts'
import { firstWordOf } from '../quantities/first-word.ts'
import { sentenceBefore } from '../sentence-before.ts'
import { casualties } from './casualties.ts'
import { strength } from './strength.ts'

/** Verbs by which a source gives a figure of its own. */
const GIVING =
  /^(speak|count|give|estimate|suggest|report|list|record|admit|guess|reckon|name|boast|mention|acknowledge|insist|register|know|cite|document|talk|tally|find|confirm|concede|remember|show|allow)$/

/** Verbs that set a figure "at" a number, which later parts of the sentence may leave out. */
const SETTING = /^(put|estimate|place|reckon|set|assess)$/

/** What tells of a figure as somebody would: "its accounts suggest about 350". */
const TELLER = /^(estimate|account|history|register|inventory|book|schoolbook|tradition|newspaper|press|monument|plaque|census|payroll)$/

/** Those whom a strength counts, and the dead whom a toll does. */
const COUNTED = {
  strength: /^(member|fighter|soldier|troop|man|combatant|recruit|volunteer|militant|guerrilla|rebel|follower|adherent|terrorist|bandit)$/,
  killed: /^(dead|body|victim|death|fatality|casualty|name|corpse|grave|people|person|civilian|killed)$/,
} as const

/**
 * A figure that another source gives for what the text has just counted or asked the number of: "claims 1,500 fighters, but officials
 * speak of 120", "at least 46 were killed; a nurse gives 39", "their number is unknown; estimates run from 25 to 120".
 */
export const rivalFigures: Extractor = {
  name: 'rival-figures',
  *propose(tree, context) {
    for (const quantity of context.quantities) {
      if (quantity.start < tree.sentence.start || quantity.start >= tree.sentence.end) continue
      const giver = giverOf(tree, context, quantity) ?? (isGivenByNobody(tree, quantity) ? NOBODY : undefined)
      const told = giver === undefined ? undefined : toldBefore(tree, context, quantity)
      if (giver === undefined || told === undefined || !isSameSort(tree, told, quantity)) continue
      const confidence = giver.isGapped ? GAPPED : PLAIN
      const unit = quantity.quantity.unit ?? (told.object?.is === 'quantity' ? told.object.quantity.unit : null)
      yield {
        predicate: told.predicate,
        subject: carried(context, told.subject),
        object: { is: 'quantity', span: { start: quantity.start, end: quantity.end }, quantity: { ...quantity.quantity, unit } },
        ...(told.qualifiers === undefined ? {} : { qualifiers: told.qualifiers }),
        trigger: quantity.head,
        ...(giver.who === undefined ? {} : { teller: giver.who }),
        confidence,
        rule: `rival-figures.${told.predicate}`,
      }
    }
  },
}

const PLAIN = 0.55

/** Surer than any reading of the figure for which only the first that set one speaks. */
const GAPPED = 0.85

/** Who gives a figure, where somebody does, and whether the verb of setting it stands with another before. */
type Giver = { readonly who: number | undefined; readonly isGapped: boolean }

const NOBODY: Giver = { who: undefined, isGapped: false }

/** Who gives a figure: the subject of the verb of giving right before it, or of the setting that the sentence does not repeat. */
const giverOf = (tree: Tree, context: Context, quantity: QuantityMention): Giver | undefined => {
  const verb = verbBefore(tree, quantity)
  const who = verb === undefined ? (setBy(tree, quantity) ?? spokenBy(tree, quantity)) : (tree.subjectOf(verb) ?? nounBefore(tree, verb))
  return who !== undefined && isTeller(tree, context, who) ? { who, isGapped: verb === undefined } : undefined
}

const isTeller = (tree: Tree, context: Context, who: number): boolean =>
  TELLER.test(tree.lemma(who)) || isWriting(tree.lemma(who)) || actorAt(context, tree, who)

/** The verb of giving that stands before a figure, with nothing but small words and quotation marks between. */
const verbBefore = (tree: Tree, quantity: QuantityMention): number | undefined => {
  let at = firstWordOf(tree, quantity) - 1
  while (at > tree.sentence.first && /^(ADV|ADP|ADJ)$|^PUNCT$/.test(tree.token(at).upos) && !/^[,;:.]$/.test(tree.token(at).form)) at--
  const isVerb = at > tree.sentence.first && (tree.token(at).upos === 'VERB' || tree.token(at).xpos === 'NNS')
  return isVerb && GIVING.test(tree.lemma(at)) ? at : undefined
}

/** "Estimates run from 25 to 120", "there were three hundred of them", "there were never more than 170". */
const isGivenByNobody = (tree: Tree, quantity: QuantityMention): boolean => {
  const verb = tree.head(quantity.head)
  if (verb === undefined) return false
  if (tree.kid(verb, 'expl') !== undefined) return tree.token(quantity.head).upos === 'NUM'
  const noun = tree.subjectOf(verb)
  return noun !== undefined && RANGING.test(tree.lemma(verb)) && /^(estimate|figure|number|guess|count)$/.test(tree.lemma(noun))
}

const RANGING = /^(range|vary|run|go|differ|reach)$/

/** The noun right before a verb that the tree gives no subject. */
const nounBefore = (tree: Tree, verb: number): number | undefined =>
  verb > tree.sentence.first && /^(NOUN|PROPN|PRON)$/.test(tree.token(verb - 1).upos) ? verb - 1 : undefined

/** "The government speaks of 400, *the group itself* of 900". */
const spokenBy = (tree: Tree, quantity: QuantityMention): number | undefined => {
  const of = firstWordOf(tree, quantity) - 1
  if (of - 2 <= tree.sentence.first || tree.token(of).form !== 'of') return undefined
  const who = /^(?:itself|themselves|himself|herself)$/.test(tree.token(of - 1).form) ? of - 2 : of - 1
  const isSpoken = tree.indexes().some(i => i < who && /^(?:speak|talk|boast)$/.test(tree.lemma(i)))
  return isSpoken && opensPart(tree, who) ? who : undefined
}

/** Whether a noun phrase stands right behind a comma or "and". */
const opensPart = (tree: Tree, who: number): boolean => {
  const { first } = tree.phrase(who)
  return /^(NOUN|PROPN)$/.test(tree.token(who).upos) && first > tree.sentence.first && /^(and|,)$/.test(tree.token(first - 1).form)
}

/** "Puts it at 900 and *the army* at 400", "is put at 2,500 by the army, at 6,000 by *the ministry*". */
const setBy = (tree: Tree, quantity: QuantityMention): number | undefined => {
  const at = firstWordOf(tree, quantity) - 1
  if (at - 1 <= tree.sentence.first || tree.token(at).form !== 'at' || !isSetBefore(tree, at)) return undefined
  const by = tree
    .indexes()
    .find(i => tree.token(i).start > quantity.start + 1 && tree.token(i).form === 'by' && isBehind(tree, i, quantity))
  if (by !== undefined) return tree.head(by)
  return opensPart(tree, at - 1) ? at - 1 : undefined
}

const isBehind = (tree: Tree, word: number, { end }: QuantityMention): boolean => tree.token(word).start <= end + 1

const isSetBefore = (tree: Tree, at: number): boolean =>
  tree.indexes().some(i => i < at - 1 && tree.token(i).upos === 'VERB' && SETTING.test(tree.lemma(i)))

/** The figure told or asked for last before this one, in its sentence or the one before. */
const toldBefore = (tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined => {
  const here = figuresIn(tree, context)
  const last = here.findLast(figure => startOf(tree, figure) < quantity.start)
  if (last !== undefined) return last
  const before = sentenceBefore(context.reading, tree)
  return before === undefined || before.block !== tree.sentence.block
    ? undefined
    : figuresIn(new Tree(context.reading, before), context).at(-1)
}

/** The strengths and tolls that a sentence tells in numbers or leaves unknown, in text order. */
const figuresIn = (tree: Tree, context: Context): Draft[] =>
  [strength, casualties]
    .flatMap(extractor => [...extractor.propose(tree, context)])
    .filter(({ object, predicate }) => object?.is === 'quantity' || (object === null && predicate === 'strength'))
    .toSorted((a, b) => startOf(tree, a) - startOf(tree, b))

const startOf = (tree: Tree, { object, trigger }: Draft): number =>
  object?.is === 'quantity' ? object.span.start : tree.token(trigger).start

/** A bare number, or one of what the figure before counted. */
const isSameSort = (tree: Tree, told: Draft, { head, kind, quantity }: QuantityMention): boolean => {
  if (kind === 'share' || kind === 'money' || kind === 'age' || kind === 'time' || kind === 'measure') return false
  if (tree.token(head).upos === 'NUM') return quantity.unit === null
  const counted = told.predicate === 'strength' ? COUNTED.strength : COUNTED.killed
  const unit = told.object?.is === 'quantity' ? (told.object.quantity.unit ?? '') : ''
  return counted.test(tree.lemma(head)) || (unit !== '' && unit.toLowerCase().endsWith(tree.token(head).form.toLowerCase()))
}

/** The subject of a sentence before, by what it names. */
const carried = (context: Context, subject: DraftArgument): DraftArgument => {
  const mention = subject.is === 'head' ? context.mentionAt(subject.token) : undefined
  return mention === undefined || mention.entity === null
    ? subject
    : { is: 'entity', entity: mention.entity, span: { start: mention.start, end: mention.end } }
}
