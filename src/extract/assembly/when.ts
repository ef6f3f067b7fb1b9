import type { Tree } from '../../language/tree.ts'
import type { PredicateName } from '../../model/predicate.ts'
import type { Context, Draft, TimeMention } from '../extractor.ts'
import { doer } from '../frames/doer.ts'
import { isUnder } from '../heads.ts'
import { kindOfNoun } from '../nouns.ts'
import { datesOtherFigure } from '../quantities/compared.ts'
import { adverbialsOf } from './host.ts'
import type { Scene } from './scene.ts'
import { isInAim, isStanding, isTimeless } from './undated.ts'

/** Verbs that begin a rule over ground, which goes on after the date they give. */
const TAKING = new Set(
  'annexation seizure conquest colonization colonisation lose hand relinquish surrender yield annex seize capture conquer take gain incorporate assume acquire cede occupy retake recapture regain reclaim overrun fall transfer win come rise bring turn impose'.split(
    ' ',
  ),
)

/** Predicates of which each date of a list tells one more: "won elections in 2004, 2009 and 2014". */
const REPEATED: ReadonlySet<PredicateName> = new Set<PredicateName>([
  'occurred',
  'attacked',
  'participated_in',
  'fought_in',
  'posting',
  'contact_with',
  'killed',
])

/** EDTF of each time that what the draft says happened; one null where the text gives none. */
export const timesOf = (draft: Draft, scene: Scene): (string | null)[] => {
  const first = timeOf(draft, scene)
  if (first === null || draft.time !== undefined || !REPEATED.has(draft.predicate)) return [first]
  const { times, context } = scene
  const found = [first]
  for (const [i, time] of times.entries()) {
    const before = times[i - 1]
    if (before === undefined || before.edtf !== found.at(-1)) continue
    if (LISTS.test(context.reading.text.slice(before.end, time.start)) && time.edtf.length === before.edtf.length) found.push(time.edtf)
  }
  return found
}

/** What may stand between two dates of a list. */
const LISTS = /^\s?(?:,? and|,)(?: again| most recently)?(?: in| on)?\s$/

/** EDTF of when it happened: in its own clause, in one that shares its adverbials, or at the sentence's opening. */
const timeOf = (draft: Draft, scene: Scene): string | null => {
  const { tree, context } = scene
  if (draft.time !== undefined) return !draft.time.includes('/') && begins(draft, tree) ? `${draft.time}/..` : draft.time
  const times = scene.times.filter(time => !datesOtherFigure(context.reading.text, time.start) && !isInAim(draft, time))
  if (isTimeless(draft, tree)) return null
  if (isStanding(draft, tree)) return times.find(({ head }) => tree.subtree(draft.trigger).includes(head))?.edtf ?? null
  if (times.length === 0) return dateOfDeed(draft, scene)
  const turning = whenTime(tree, draft.trigger, times)
  if (turning !== undefined) return turning
  const bound = boundTime(tree, draft.trigger, times)
  const time = ownClauseTime(draft, tree, bound === undefined ? times : times.filter(other => other !== bound.time))
  if (bound !== undefined && draft.predicate !== 'occurred') return boundedBy(bound, time?.edtf)
  if (time === undefined) return null
  if (time.edtf.includes('/')) return time.edtf
  if (!time.edtf.endsWith('XX') && begins(draft, tree)) return `${time.edtf}/..`
  return isOver(draft, tree, time) || isGivenUp(draft, tree) ? `../${time.edtf}` : time.edtf
}

/** "Lost control of the hills to X in 1967": rule that ends at its date for whoever gives it up. */
const isGivenUp = ({ predicate, subject, trigger, polarity }: Draft, tree: Tree): boolean =>
  predicate === 'controls' &&
  polarity !== 'denied' &&
  GIVING_UP.test(tree.lemma(trigger)) &&
  subject.is === 'head' &&
  subject.token === doer(tree, trigger)

const GIVING_UP = /^(?:lose|cede|hand|relinquish|surrender|yield|transfer)$/

/** The date that says when the draft's own clause happened, or one that shares its adverbials. */
const ownClauseTime = (draft: Draft, tree: Tree, times: readonly TimeMention[]): TimeMention | undefined => {
  const byHead = new Map(times.map(time => [time.head, time] as const))
  const [nearest] = adverbialsOf(tree, draft.trigger, [...byHead.keys()])
  const shared = nearest === undefined ? undefined : byHead.get(nearest)
  if (shared !== undefined && isUnder(tree, shared.head, draft.trigger, 6)) return shared
  return (
    followingTime(draft.trigger, tree, times) ??
    shared ??
    ownTime(draft, tree, times) ??
    (isReported(tree, draft.trigger) ? undefined : openingTime(tree, times)) ??
    openerTime(draft.trigger, tree, times)
  )
}

/** A date inside the phrase or clause of "since" or "until", which opens or closes what the clause above tells. */
type Bound = { readonly time: TimeMention; readonly opens: boolean }

/** "Has led it *since his death in 2008*", "commanded it *until he was wounded in June*": the date that bounds what `trigger` tells. */
const boundTime = (tree: Tree, trigger: number, times: readonly TimeMention[]): Bound | undefined => {
  for (const [i, time] of times.entries()) {
    const lead = time.edtf.includes('/') ? undefined : leadOf(tree, time)
    if (lead === undefined || (times[i - 1]?.head ?? -1) > lead || (lead < trigger && trigger <= time.head)) continue
    const opened = tree.head(lead)
    if (opened !== undefined && isAdverbialOf(tree, opened, trigger)) return { time, opens: /^since$/i.test(tree.token(lead).form) }
  }
  return undefined
}

/** Whether a phrase or clause hangs on a word with no clause of its own between. */
const isAdverbialOf = (tree: Tree, phrase: number, trigger: number): boolean => {
  for (let at = phrase, steps = 0; at !== trigger && steps < 4; steps++) {
    const head = tree.head(at)
    if (head === undefined || (at !== phrase && !tree.is(at, 'obj', 'obl', 'nmod', 'xcomp'))) return false
    at = head
    if (at === trigger) return true
  }
  return false
}

/** How many tokens may stand between "since" or "until" and the date that it leads to. */
const LEAD = 10

/** The "since" or "until" before a date, with nothing but the words of one event between. */
const leadOf = (tree: Tree, time: TimeMention): number | undefined => {
  for (let at = time.head - 1; at >= Math.max(tree.sentence.first, time.head - LEAD); at--) {
    const { form } = tree.token(at)
    if (/^(?:since|until|till)$/i.test(form)) return at
    if (/^(?:[,;:()]|and|but|or)$/.test(form) && tree.token(at).end <= time.start) return undefined
  }
  return undefined
}

/** The time of a clause under its bound: "from March 1996 until he was wounded in 2003" is a span; a date of its own stays one. */
const boundedBy = ({ time, opens }: Bound, own: string | undefined): string => {
  if (own === undefined) return opens ? `${time.edtf}/..` : `../${time.edtf}`
  return own.endsWith('/..') && !opens ? `${own.slice(0, -2)}${time.edtf}` : own
}

/**
 * Whether what the draft says goes on from its date: rule over what was taken then, membership of whoever joined, an alliance formed, a
 * deed that lasts and was begun.
 */
const begins = (draft: Draft, tree: Tree): boolean => {
  const { predicate, trigger, polarity, presupposed } = draft
  const lemma = tree.lemma(trigger)
  if (polarity === 'denied' || presupposed === true || isGivenUp(draft, tree)) return false
  if (predicate === 'controls' || predicate === 'part_of') return TAKING.has(lemma) || isBegun(tree, trigger)
  if (predicate === 'member_of') return lemma === 'join'
  if (predicate === 'allied_with') return /^(?:form|forge)$/.test(lemma)
  return LASTING.has(predicate) && isBegun(tree, trigger)
}

/** Predicates of what goes on once it was begun. */
const LASTING: ReadonlySet<PredicateName> = new Set<PredicateName>(['operates_in', 'opposes', 'supports', 'fought_in', 'uses', 'attacked'])

/** "Began moving into the region", "started attacks": a deed that its clause says was begun. */
const isBegun = (tree: Tree, trigger: number): boolean => {
  const above = tree.is(trigger, 'xcomp', 'obj') ? tree.head(trigger) : undefined
  return [trigger, ...(above === undefined ? [] : [above])].some(token => /^(?:begin|start)$/.test(tree.lemma(token)))
}

/** "The war ended in 1956": an event whose date is that of its end. */
const isOver = ({ predicate, subject, trigger }: Draft, tree: Tree, time: TimeMention): boolean => {
  if (predicate !== 'occurred') return false
  const event = subject.is === 'head' ? subject.token : trigger
  const verb = [trigger, ...(tree.is(event, 'nsubj') ? [tree.head(event) ?? trigger] : [])].find(token => ENDS.test(tree.lemma(token)))
  return verb !== undefined && tree.subtree(verb).includes(time.head)
}

const ENDS = /^(?:end|conclude|cease)$/

/** "Ruled until 1960, when the army seized power": what happens in a clause that "when" joins to a date happens at that date. */
const whenTime = (tree: Tree, trigger: number, times: readonly TimeMention[]): string | undefined => {
  for (let at: number | undefined = trigger, steps = 0; at !== undefined && steps < 6; at = tree.head(at), steps++) {
    const first = tree.subtree(at).find(token => tree.token(token).upos !== 'PUNCT') ?? at
    if (tree.lemma(first).toLowerCase() !== 'when' || first === tree.sentence.first) continue
    const before = tree.token(first - 1).form === ',' ? first - 2 : first - 1
    const time = before < tree.sentence.first ? undefined : times.find(({ end }) => end === tree.token(before).end)
    return time?.edtf.split('/').findLast(bound => bound !== '..')
  }
  return undefined
}

/** A deed that the text goes on to tell of was done when it said at first: "On 3 May the army made two raids. One raid hit a bridge." */
const dateOfDeed = ({ predicate, subject, trigger }: Draft, { tree, deeds }: Scene): string | null => {
  if (predicate !== 'attacked' || isPerfect(tree, trigger)) return null
  const named = [...(subject.is === 'head' ? [subject.token] : []), trigger, ...tree.kids(trigger, 'nsubj', 'obj')]
  return (
    deeds.dateOf(tree, [
      ...named,
      ...(tree.is(trigger, 'conj', 'advcl', 'acl') ? tree.kids(tree.head(trigger) ?? trigger, 'nsubj', 'obj') : []),
    ]) ?? null
  )
}

/** "Nations which have made raids": what has been done up to now, whenever it was. */
const isPerfect = (tree: Tree, trigger: number): boolean => {
  const verb = tree.isVerbal(trigger) ? trigger : (tree.head(trigger) ?? trigger)
  return tree.kids(verb, 'aux').some(kid => /^(?:has|have)$/i.test(tree.token(kid).form))
}

/** The date inside the event that is the subject: "the 2014 coup ousted…". */
const ownTime = ({ predicate, subject }: Draft, tree: Tree, times: readonly TimeMention[]): TimeMention | undefined => {
  if (subject.is !== 'head' || !/^(outcome|killed|attacked)$/.test(predicate)) return undefined
  const under = new Set(tree.subtree(subject.token, kid => tree.is(kid, 'acl:relcl')))
  return times.find(({ head }) => under.has(head))
}

/** Whether a word stands in what somebody in its sentence says, which the sentence's own date does not date. */
const isReported = (tree: Tree, trigger: number): boolean => {
  for (let at: number | undefined = trigger; at !== undefined; at = tree.head(at)) if (tree.is(at, 'ccomp')) return true
  return false
}

/** "In 1998, …": a date that opens the sentence, however the parser hung it. */
export const openingTime = (tree: Tree, times: readonly TimeMention[]): TimeMention | undefined =>
  tree.token(tree.sentence.first).upos === 'ADP' ? timeBeforeComma(tree, times) : undefined

/** "Founded in March 2022, the front is…": the date that stands with a participle at the opening, however the parser hung it. */
const openerTime = (trigger: number, tree: Tree, times: readonly TimeMention[]): TimeMention | undefined =>
  trigger === tree.sentence.first && /^VB[NG]$/.test(tree.token(trigger).xpos) ? timeBeforeComma(tree, times) : undefined

/**
 * "Will host ministers of the pact in Orsk on 21 July", "the killing of ten men at Orsk on 3 May": the first date after a word, which runs
 * up to it without another deed between, however the date hangs.
 */
const followingTime = (trigger: number, tree: Tree, times: readonly TimeMention[]): TimeMention | undefined => {
  const time = times.find(({ head }) => head > trigger)
  const { upos } = tree.token(trigger)
  if (time === undefined || (upos !== 'VERB' && !isDeedNoun(tree, trigger))) return undefined
  const own = new Set(tree.subtree(trigger))
  for (let i = trigger + 1; i < time.head; i++) {
    const { form, upos: passed } = tree.token(i)
    if (/^[;:()]$/.test(form) || passed === 'SCONJ') return undefined
    if (upos === 'NOUN' && /^(?:,|and|but)$/.test(form)) return undefined
    const isDeed = passed === 'VERB' || passed === 'AUX'
    if (isDeed && !(upos === 'VERB' && own.has(i) && isInPassing(tree, i, trigger))) return undefined
  }
  return time
}

/** Nouns of something done, which a date behind them dates; one of those who do it ("members") is none. */
const isDeedNoun = (tree: Tree, i: number): boolean =>
  tree.token(i).upos === 'NOUN' && (kindOfNoun(tree.lemma(i)) === 'event' || /(?:ing|tion|ment|rule)$/.test(tree.lemma(i)))

/**
 * Whether a verb only describes a noun, completes another verb or shares all with it: "the elected president", "a raid conducted by the
 * army", "forced him to leave", "targeted and killed".
 */
const isInPassing = (tree: Tree, i: number, trigger: number): boolean => {
  if (tree.is(i, 'conj') && tree.head(i) === trigger) return i <= trigger + 3 && tree.kid(i, 'nsubj', 'nsubj:pass') === undefined
  return /^VB[NG]?$/.test(tree.token(i).xpos) && tree.is(i, 'amod', 'acl', 'xcomp') && !tree.is(i, 'acl:relcl')
}

/** The date among the first words of a sentence that a comma follows. */
const timeBeforeComma = (tree: Tree, times: readonly TimeMention[]): TimeMention | undefined => {
  const { first, last } = tree.sentence
  return times.find(({ head, end }) => {
    if (head - first > 4) return false
    let after = head
    while (after < last && (tree.token(after).start < end || tree.token(after).form === ')')) after++
    return after < last && tree.token(after).form === ','
  })
}

/** Time mentions that stand in a sentence. */
export const timesIn = (tree: Tree, context: Context): TimeMention[] =>
  context.times.filter(({ head }) => head >= tree.sentence.first && head < tree.sentence.last)
