import { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor, QuantityMention } from '../extractor.ts'
import { undergoer } from '../frames/doer.ts'
import { subject } from '../frames/subject.ts'
import { kindOfNoun } from '../nouns.ts'
import { datesOtherFigure, isComparedWith } from '../quantities/compared.ts'
import { firstWordOf } from '../quantities/first-word.ts'
import { sentenceBefore } from '../sentence-before.ts'
import { bodyBefore } from './bodies/body-before.ts'
import { bodyInFocus } from './bodies/body-in-focus.ts'

/** Nouns for how many a body has. */
const SIZE = /^(membership|strength|manpower|size|number|ranks|rank|headcount|personnel|force|following|estimate|figure)$/

/** Nouns for those who are counted as a body's strength. */
const MEN =
  /^(member|fighter|soldier|troop|man|personnel|militant|combatant|employee|recruit|volunteer|militiaman|insurgent|guerrilla|rebel|officer|follower|nation|country|state|adherent|supporter|staff|airman|marine|warrior|gunman|serviceman|policeman|reservist|agent|operative|partner)$/

const COUNTING =
  /^(have|number|comprise|boast|field|count|maintain|command|total|deploy|contain|employ|retain|muster|include|consist|claim|keep|gather|assemble|enlist|train|pay|arm|make|compose)$/

/** How many belong to a body. A number of soldiers alone is no strength: a word of size, having or belonging has to say so. */
export const strength: Extractor = {
  name: 'strength',
  *propose(tree, context) {
    let told: Draft | undefined
    for (const quantity of context.quantities) {
      if (quantity.start < tree.sentence.start || quantity.start >= tree.sentence.end) continue
      const { kind } = quantity
      if (kind !== 'people' && kind !== 'things' && !(kind === 'casualties' && isClaimed(tree, quantity))) continue
      if (isShare(tree, quantity)) continue
      const found =
        byComparison(context, quantity, told) ??
        bySize(tree, context, quantity) ??
        byPutting(tree, context, quantity) ??
        byVerb(tree, context, quantity) ??
        byMembers(tree, context, quantity) ??
        byApposition(tree, context, quantity) ??
        byCalling(tree, context, quantity) ??
        byBeing(tree, context, quantity) ??
        byModifier(tree, context, quantity) ??
        byService(tree, context, quantity) ??
        byOwner(tree, context, quantity)
      if (found === undefined) continue
      yield found
      told = found
    }
    for (const i of tree.indexes()) yield* unknown(tree, context, i)
  },
}

const draft = (
  body: number | DraftArgument,
  { start, end, quantity }: QuantityMention,
  trigger: number,
  rule: string,
  confidence: number,
): Draft => ({
  predicate: 'strength',
  subject: typeof body === 'number' ? { is: 'head', token: body, alone: true } : body,
  object: { is: 'quantity', span: { start, end }, quantity },
  trigger,
  confidence,
  rule: `strength.${rule}`,
})

/** "2,500 fighters, down from *4,000 in 2019*": what the body had then, where the text says when. */
function byComparison({ reading, times }: Context, { start, end, quantity }: QuantityMention, told: Draft | undefined): Draft | undefined {
  if (told === undefined || !isComparedWith(reading.text, start)) return undefined
  const time = times.find(other => other.start >= end && datesOtherFigure(reading.text, other.start))
  if (time === undefined || time.start - end > NEAR) return undefined
  const unit = quantity.unit ?? (told.object?.is === 'quantity' ? told.object.quantity.unit : null)
  const object = { is: 'quantity', span: { start, end }, quantity: { ...quantity, unit } } as const
  return { ...told, object, time: time.edtf, rule: 'strength.compared' }
}

/** UTF-16 units between a figure and its date at most. */
const NEAR = 40

/** The body that a word names, or whose men it names: "the *fighters of* the front number 600". */
const bodyOfMen = (tree: Tree, context: Context, word: number | undefined): number | undefined => {
  if (word === undefined || isBody(tree, context, word)) return word
  const isOfMen = MEN.test(tree.lemma(word)) || kindOfNoun(tree.lemma(word)) === 'person'
  return isOfMen ? tree.kids(word, 'nmod', 'nmod:poss').find(kid => isBody(tree, context, kid)) : undefined
}

const isBody = (tree: Tree, context: Context, i: number): boolean => {
  const kind = kindAt(context, tree, i)
  return kind === 'organization' || (kind === 'people' && context.mentionAt(i)?.form === 'name')
}

/** "Claims 1,500", "claims 1,150 members": a number under a word that may also take lives, of which no dead are told. */
const isClaimed = (tree: Tree, { head }: QuantityMention): boolean => {
  const verb = tree.token(head).upos === 'NUM' || MEN.test(tree.lemma(head)) ? tree.head(head) : undefined
  return verb !== undefined && tree.lemma(verb) === 'claim'
}

/** Verbs of having or claiming that a bare number may follow: "claims 1,500", "may have had as many as 90,000". */
const BARE = /^(have|claim|boast|number|field|muster|total|exceed)$/

/** The body that a noun of size speaks of: "membership in the legion", "the group's strength"; else the last one before the number. */
function bodyOf(tree: Tree, context: Context, noun: number, until: number): DraftArgument | undefined {
  const own = [...tree.kids(noun, 'nmod:poss'), ...tree.kids(noun, 'nmod'), ...tree.kids(noun, 'compound')]
  const beside = noun > tree.sentence.first && tree.token(noun - 1).xpos === 'PRP$' ? [noun - 1] : []
  const owners = own.flatMap(kid => tree.kids(kid, 'nmod:poss'))
  const named = [...owners, ...own, ...beside].find(kid => kindAt(context, tree, kid) === 'organization')
  if (named !== undefined) return { is: 'head', token: named, alone: true }
  const isEstimate = /^(estimate|figure)$/.test(tree.lemma(noun))
  return isEstimate ? bodyInFocus(tree, context, tree.token(noun).start) : bodyBefore(tree, context, until)
}

/** "membership ranges from 30 to 150 soldiers", "its strength is estimated at 400". */
function bySize(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  for (let i = quantity.head - 1, steps = 0; i >= tree.sentence.first && steps < 14; i--, steps++) {
    const { form, upos } = tree.token(i)
    if (form === ';' || form === ',') return undefined
    if (upos !== 'NOUN' || !SIZE.test(tree.lemma(i)) || tree.token(i).start >= quantity.start) continue
    if (tree.lemma(i) === 'number' && !/^(the|its|their)$/i.test(tree.token(Math.max(i - 1, tree.sentence.first)).form)) return undefined
    if (tree.lemma(i) === 'force' && tree.token(i + 1)?.form !== 'of') return undefined
    if (/^(estimate|figure)$/.test(tree.lemma(i)) && !isRanging(tree, i, quantity)) return undefined
    const body = bodyOf(tree, context, i, quantity.head)
    return body === undefined ? undefined : draft(body, quantity, i, 'size', 0.8)
  }
  return undefined
}

/** "Estimates range from 300 to 2,000 fighters", "estimates of its strength vary": a figure of people, not of whatever else is estimated. */
const isRanging = (tree: Tree, noun: number, { kind, head }: QuantityMention): boolean => {
  const verb = tree.is(noun, 'nsubj') ? tree.head(noun) : undefined
  if (verb === undefined || !/^(range|vary|run|go|differ)$/.test(tree.lemma(verb))) return false
  return kind === 'people' ? MEN.test(tree.lemma(head)) : tree.kids(noun, 'nmod').some(kid => SIZE.test(tree.lemma(kid)))
}

/**
 * "One estimate puts it at 30 to 150 fighters", "officials put the figure at 1,000", after a word of size or a count of men in its sentence
 * or the one before.
 */
function byPutting(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const at = firstWordOf(tree, quantity) - 1
  if (at - 2 <= tree.sentence.first || tree.lemma(at) !== 'at') return undefined
  const isFigure = FIGURE.test(tree.lemma(at - 1)) && tree.lemma(at - 2) === 'the'
  const verb = isFigure ? at - 3 : at - 2
  if (verb <= tree.sentence.first || !(isFigure || tree.lemma(at - 1) === 'it')) return undefined
  if (!/^(put|place|estimate|reckon|set|assess)$/.test(tree.lemma(verb))) return undefined
  const before = sentenceBefore(context.reading, tree)
  for (const told of [tree, ...(before === undefined ? [] : [new Tree(context.reading, before)])]) {
    const body = sizedBefore(told, context, Math.min(verb, told.sentence.last))
    if (body !== undefined) return draft(body, quantity, quantity.head, 'put', 0.75)
  }
  return undefined
}

/** What a number is called that was told before. */
const FIGURE = /^(figure|number|total|count)$/

/** The body whose size a sentence speaks of before a word, by a noun of size or by how many men it has. */
function sizedBefore(tree: Tree, context: Context, until: number): DraftArgument | undefined {
  const size = [...tree.indexes()].findLast(i => i < until && tree.token(i).upos === 'NOUN' && SIZE.test(tree.lemma(i)))
  const body = size === undefined ? undefined : bodyOf(tree, context, size, until)
  const isBefore = ({ head }: QuantityMention): boolean => tree.sentence.first <= head && head < until
  return body ?? context.quantities.filter(isBefore).flatMap(told => byVerb(tree, context, told)?.subject ?? [])[0]
}

/** "Eleven *of its* members": some of those whom a body has, who are not its strength. */
const isShare = (tree: Tree, { start, end }: QuantityMention): boolean =>
  [...tree.indexes()].some(
    i =>
      tree.token(i).start > start &&
      tree.token(i).start < end + PARTITIVE &&
      tree.token(i).form === 'of' &&
      tree.token(i - 1).upos === 'NUM' &&
      i + 1 < tree.sentence.last &&
      /^(?:PRP\$|DT)$/.test(tree.token(i + 1).xpos),
  )

/** UTF-16 units after a number in which its "of" may stand. */
const PARTITIVE = 2

/** "the group has 300 members", "numbering 300", "a militia of 300 men". */
function byVerb(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const head = verbAbove(tree, quantity.head)
  if (head === undefined) return undefined
  const lemma = tree.lemma(head)
  const near = MEN.test(tree.lemma(quantity.head)) ? verbBefore(tree, quantity) : undefined
  const thought = MEN.test(tree.lemma(quantity.head)) ? thoughtToNumber(tree, context, quantity) : undefined
  if (thought !== undefined) return thought
  if (near !== undefined) {
    const body = tree.subjectOf(near)
    return body !== undefined && isBody(tree, context, body) ? draft(body, quantity, near, 'verb', 0.75) : undefined
  }
  if (lemma === 'number' && tree.token(head).upos === 'VERB') {
    const body = bodyOfMen(tree, context, tree.subjectOf(head))
    return body === undefined ? undefined : draft(body, quantity, head, 'number', 0.85)
  }
  if (tree.token(quantity.head).upos === 'NUM') return byBareNumber(tree, context, quantity, head)
  if (!MEN.test(tree.lemma(quantity.head))) return undefined
  if (tree.is(quantity.head, 'nmod') && isWith(tree, quantity) && isBody(tree, context, head))
    return draft(head, quantity, quantity.head, 'of', 0.7)
  if (GROWING.test(lemma) && tree.is(quantity.head, 'obl') && tree.caseOf(quantity.head) === 'to')
    return byGrowth(tree, context, quantity, head)
  if (!COUNTING.test(lemma) || !tree.is(quantity.head, 'obj', 'obl', 'conj')) return undefined
  const isMade = tree.caseOf(quantity.head) === 'of' && MADE.test(lemma)
  if (/^(make|compose)$/.test(lemma) && !isMade) return undefined
  if (tree.is(quantity.head, 'obl') && !isMade && !/^(|between|over|under|around|about)$/.test(tree.caseOf(quantity.head))) return undefined
  const body = isMade && tree.isPassive(head) ? undergoer(tree, head) : tree.subjectOf(head)
  return body !== undefined && isBody(tree, context, body) ? draft(body, quantity, head, 'verb', 0.75) : undefined
}

/** What a counted noun hangs on; the verb of the object it is joined to: "has an office and, by its own count, 212 members". */
function verbAbove(tree: Tree, counted: number): number | undefined {
  const above = tree.head(counted)
  return above !== undefined && tree.is(counted, 'conj') && tree.is(above, 'obj') && tree.token(above).upos !== 'VERB'
    ? tree.head(above)
    : above
}

/** Verbs whose of-phrase tells of whom a body consists. */
const MADE = /^(consist|make|compose|comprise)$/

/** The verb of having right before a number, adverbs and an aside apart, whatever the number hangs on: "has, it says, no more than 300 members". */
function verbBefore(tree: Tree, quantity: QuantityMention): number | undefined {
  let at = pastAside(tree, firstWordOf(tree, quantity) - 1)
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  return at > tree.sentence.first && tree.token(at).upos === 'VERB' && HAVING.test(tree.lemma(at)) ? at : undefined
}

const HAVING = /^(have|number|comprise|boast|field|count|total|contain|employ|retain|muster|claim)$/

/** How many words an aside between a verb and its number has at most. */
const ASIDE = 10

/** What stands before the aside that ends at the comma at `at`: "numbered, at its strongest, | 200". */
function pastAside(tree: Tree, at: number): number {
  if (at <= tree.sentence.first || tree.token(at).form !== ',') return at
  for (let i = at - 1; i > tree.sentence.first && i >= at - ASIDE; i--) if (tree.token(i).form === ',') return i - 1
  return at
}

/** Verbs that tell what a body's numbers have come to. */
const GROWING =
  /^(grow|swell|shrink|rise|expand|fall|dwindle|drop|increase|decrease|decline|balloon|mushroom|reduce|cut|whittle|bring|build|go)$/

/** "The front has grown to 800 fighters", "its ranks have shrunk to 400 men". */
function byGrowth(tree: Tree, context: Context, quantity: QuantityMention, verb: number): Draft | undefined {
  const subject = tree.subjectOf(verb)
  if (subject === undefined) return undefined
  if (isBody(tree, context, subject)) return draft(subject, quantity, verb, 'growth', 0.7)
  const body = SIZE.test(tree.lemma(subject)) ? bodyOf(tree, context, subject, quantity.head) : undefined
  return body === undefined ? undefined : draft(body, quantity, verb, 'growth', 0.7)
}

/** "claims 1,500": a number that counts nothing named, of a body that has it; a year is none. */
function byBareNumber(tree: Tree, context: Context, quantity: QuantityMention, above: number): Draft | undefined {
  if (context.times.some(({ head }) => head === quantity.head)) return undefined
  if (GROWING.test(tree.lemma(above)) && tree.is(quantity.head, 'obl') && tree.caseOf(quantity.head) === 'to')
    return byGrowth(tree, context, quantity, above)
  const near = pastAside(tree, firstWordOf(tree, quantity) - 1)
  const isNear = near > tree.sentence.first && tree.lemma(near) === 'number' && tree.token(near).upos === 'VERB'
  const thought = thoughtToNumber(tree, context, quantity)
  if (thought !== undefined) return thought
  const verb = isNear ? near : above
  if (!BARE.test(tree.lemma(verb)) || tree.token(verb).upos !== 'VERB' || !(isNear || tree.is(quantity.head, 'obj', 'obl')))
    return undefined
  const counts = tree.lemma(verb) === 'number'
  const body = counts ? bodyOfMen(tree, context, tree.subjectOf(verb)) : tree.subjectOf(verb)
  return body !== undefined && body < verb && isBody(tree, context, body) ? draft(body, quantity, verb, 'bare', 0.6) : undefined
}

/** "Is thought to number 600", where the tagger takes "number" for a noun. */
function thoughtToNumber(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const near = pastAside(tree, firstWordOf(tree, quantity) - 1)
  if (near <= tree.sentence.first + 1 || tree.token(near).form !== 'number' || tree.lemma(near - 1) !== 'to') return undefined
  const thought = tree.head(near)
  const believed = thought === undefined || !tree.isVerbal(thought) ? undefined : subject(tree, thought)
  return believed !== undefined && isBody(tree, context, believed) ? draft(believed, quantity, near, 'number', 0.7) : undefined
}

/** "The Marsh Riders, some 1,300 volunteers,": a number of people right after the name of a body. */
function byApposition(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (quantity.kind !== 'people' || tree.token(quantity.head).upos === 'NUM') return undefined
  let at = quantity.head
  while (at > tree.sentence.first && /^(NUM|ADV|ADJ|DET|NOUN)$/.test(tree.token(at).upos)) at--
  const name = at - 1
  if (at <= tree.sentence.first || tree.token(at).form !== ',') return undefined
  const isBeside = tree.token(name).upos === 'PROPN' || isInNumber(tree, quantity.head + 1)
  return isBeside && isBody(tree, context, name) ? draft(name, quantity, quantity.head, 'apposition', 0.6) : undefined
}

/** "Forty men who *called themselves* the Harbour Front": the body of the name that they give themselves. */
function byCalling(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!MEN.test(tree.lemma(quantity.head))) return undefined
  const call = tree.kids(quantity.head, 'acl').find(kid => /^(call|style|dub|name|term)$/.test(tree.lemma(kid)))
  const name = call === undefined ? undefined : tree.kids(call, 'xcomp', 'obj', 'obl').find(kid => isBody(tree, context, kid))
  return name === undefined ? undefined : draft(name, quantity, quantity.head, 'calling', 0.65)
}

/** "The Bramble Company are fifteen to twenty young men": a body told to be so many. */
function byBeing(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!MEN.test(tree.lemma(quantity.head))) return undefined
  const body = saidStrong(tree, quantity)
  return body !== undefined && tree.lemma(body) !== 'there' && isBody(tree, context, body)
    ? draft(body, quantity, quantity.head, 'being', 0.6)
    : undefined
}

/** "Some 60 men *in number*", "60 men *strong*". */
const isInNumber = (tree: Tree, at: number): boolean =>
  at + 1 < tree.sentence.last && (tree.lemma(at) === 'strong' || (tree.lemma(at) === 'in' && tree.lemma(at + 1) === 'number'))

/** Verbs of belonging, whose subject is counted: "some 1,600 men are registered with the committee". */
const BELONGING = /^(serve|register|enrol|enroll|enlist|belong|join|fight|man)$/

/** "Over 1,000 foreigners serve in the legion". */
function byService(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const verb = tree.is(quantity.head, 'nsubj', 'nsubj:pass') ? tree.head(quantity.head) : undefined
  if (quantity.kind !== 'people' || verb === undefined || !BELONGING.test(tree.lemma(verb))) return undefined
  const object = tree.lemma(verb) === 'join' ? tree.kid(verb, 'obj') : undefined
  const body = object ?? tree.kids(verb, 'obl').find(kid => /^(in|with|within|to)$/.test(tree.caseOf(kid)) && tree.lemma(verb) !== 'join')
  return body !== undefined && kindAt(context, tree, body) === 'organization' ? draft(body, quantity, verb, 'service', 0.55) : undefined
}

/** "more than 40 members of the coalition", "300 fighters in the brigade". */
function byMembers(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!/^(member|fighter|combatant|personnel)$/.test(tree.lemma(quantity.head))) return undefined
  if (!tree.is(quantity.head, 'nsubj') || tree.head(quantity.head) === undefined) return undefined
  const there =
    tree.kid(tree.head(quantity.head) ?? quantity.head, 'expl') !== undefined || tree.lemma(tree.head(quantity.head) ?? 0) === 'be'
  const body = tree.kids(quantity.head, 'nmod').find(kid => /^(of|in|within)$/.test(tree.caseOf(kid)) && isBody(tree, context, kid))
  return body !== undefined && there ? draft(body, quantity, quantity.head, 'members', 0.7) : undefined
}

/** "a militia of 300 men", "the militia, with between 900 and 1,100 men,". */
const isWith = (tree: Tree, quantity: QuantityMention): boolean =>
  [...tree.kids(quantity.head, 'case'), Math.max(firstWordOf(tree, quantity) - 1, tree.sentence.first)].some(i =>
    /^(of|with)$/.test(tree.lemma(i)),
  )

/** Nouns for members that make no strength of whoever has them: "our two countries". */
const STATES = /^(nation|country|state|partner)$/

/** "the Legion's 400 fighters", "some 90 of its 400 men", "the 400 fighters of the Legion". */
function byOwner(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  if (!MEN.test(tree.lemma(quantity.head)) || STATES.test(tree.lemma(quantity.head))) return undefined
  const before = firstWordOf(tree, quantity) - 1
  const beside = before < tree.sentence.first ? undefined : tree.token(before).xpos === 'POS' ? before - 1 : before
  const owners = [...tree.kids(quantity.head, 'nmod:poss').filter(kid => tree.token(kid).start < quantity.start), beside]
  const wholes = before >= tree.sentence.first && tree.lemma(before) === 'the' ? tree.kids(quantity.head, 'nmod') : []
  const owner =
    owners.find(kid => kid !== undefined && isOwner(tree, kid) && isBody(tree, context, kid)) ??
    wholes.find(kid => tree.caseOf(kid) === 'of' && isBody(tree, context, kid))
  return owner === undefined ? undefined : draft(owner, quantity, quantity.head, 'owner', 0.6)
}

const isOwner = (tree: Tree, i: number): boolean => tree.token(i).xpos === 'PRP$' || tree.token(i + 1)?.xpos === 'POS'

/** "a 60-member council", "the 300-strong militia", "the 63 nation coalition". */
function byModifier(tree: Tree, context: Context, quantity: QuantityMention): Draft | undefined {
  const lemma = tree.lemma(quantity.head)
  const head = tree.head(quantity.head)
  const strong = [...tree.indexes()].find(
    i => tree.token(i).start >= quantity.end && tree.token(i).start <= quantity.end + 1 && tree.lemma(i) === 'strong',
  )
  if (strong !== undefined && strong > tree.sentence.first + 2 && tree.token(strong - 2).form === ',') {
    const body = bodyBefore(tree, context, strong - 2)
    if (body !== undefined) return draft(body, quantity, strong, 'strong', 0.75)
  }
  const said = strong === undefined ? undefined : saidStrong(tree, quantity)
  if (said !== undefined && isBody(tree, context, said)) return draft(said, quantity, strong ?? said, 'strong', 0.75)
  const noun =
    strong !== undefined ? tree.head(strong) : MEN.test(lemma) && tree.is(quantity.head, 'compound', 'amod', 'nmod:desc') ? head : undefined
  return noun !== undefined && isBody(tree, context, noun) ? draft(noun, quantity, quantity.head, 'modifier', 0.8) : undefined
}

/** "The front is about 200 strong": the noun before the copula, since parsers fail on such measures. */
function saidStrong(tree: Tree, quantity: QuantityMention): number | undefined {
  let at = firstWordOf(tree, quantity) - 1
  while (at > tree.sentence.first && /^(ADV|ADP)$/.test(tree.token(at).upos)) at--
  if (at <= tree.sentence.first || tree.lemma(at) !== 'be') return undefined
  const noun = pastAside(tree, at - 1)
  return /^(NOUN|PROPN|PRON)$/.test(tree.token(noun).upos) ? noun : undefined
}

/** "The exact number of the group is unknown", "the front has never disclosed how many fighters it has". */
function* unknown(tree: Tree, context: Context, i: number): Generator<Draft> {
  const sized = /^(unknown|unclear)$/.test(tree.lemma(i)) ? unknownSize(tree, context, i) : undefined
  const body = sized ?? askedBody(tree, context, i)
  if (body === undefined) return
  yield {
    predicate: 'strength',
    subject: body,
    object: null,
    trigger: i,
    certainty: 'unknown',
    ...(sized === undefined ? { presupposed: true } : {}),
    confidence: 0.8,
    rule: 'strength.unknown',
  }
}

function unknownSize(tree: Tree, context: Context, i: number): DraftArgument | undefined {
  const noun = tree.kid(i, 'nsubj')
  return noun !== undefined && /^(number|strength|size|membership)$/.test(tree.lemma(noun)) ? bodyOf(tree, context, noun, i) : undefined
}

/** The body whose men an indirect question counts: "how *many* fighters the front has", "how *many* men fought for it is told differently". */
function askedBody(tree: Tree, context: Context, i: number): DraftArgument | undefined {
  if (tree.lemma(i) !== 'many' || i <= tree.sentence.first || tree.lemma(i - 1) !== 'how') return undefined
  if (i + 2 >= tree.sentence.last || !MEN.test(tree.lemma(i + 1)) || tree.token(tree.sentence.last - 1).form === '?') return undefined
  const verb = [...tree.indexes()].find(at => at > i + 1 && tree.token(at).upos === 'VERB')
  if (verb === undefined) return undefined
  const owner = HAVING.test(tree.lemma(verb)) ? tree.subjectOf(verb) : undefined
  const side = BELONGING.test(tree.lemma(verb)) ? tree.kids(verb, 'obl', 'obj').find(kid => isBody(tree, context, kid)) : undefined
  const body = [owner, side].find(at => at !== undefined && isBody(tree, context, at))
  return body === undefined ? undefined : { is: 'head', token: body, alone: true }
}
