import type { Tree } from '../../language/tree.ts'
import type { PredicateName } from '../../model/predicate.ts'
import type { Draft, DraftArgument, TimeMention } from '../extractor.ts'

/** Predicates that hold whenever the text was written, whatever date stands beside them. */
const TIMELESS: ReadonlySet<PredicateName> = new Set<PredicateName>([
  'alias',
  'nationality',
  'family',
  'classification',
  'named_after',
  'ideology',
])

/** Verbs that tell when something came to be of a kind: "became a republic in 1838". */
const BECOMING = /^(?:become|declare|designate|form|found|begin)$/

/**
 * Whether what the draft says has no date: a kind, a name, a creed, unless the words tell of becoming it; nor is who founded something
 * dated by what "its founder" does.
 */
export const isTimeless = ({ predicate, trigger }: Draft, tree: Tree): boolean =>
  (TIMELESS.has(predicate) && !(predicate === 'classification' && BECOMING.test(tree.lemma(trigger)))) ||
  (predicate === 'founded_by' && FOUNDER.test(tree.lemma(trigger)))

/** "Plans to vote *by May*": a date inside what is aimed at does not say when it was. */
export const isInAim = ({ predicate, object }: Draft, { start }: TimeMention): boolean =>
  predicate === 'goal' && object?.is === 'text' && object.span.start <= start && start < object.span.end

/**
 * Whether a draft tells of what stands while something else happens, so that only a date of its own dates it: who somebody is said to be
 * in passing, a tie, place or rank that a noun words, what a verb of the present tells.
 */
export const isStanding = ({ predicate, subject, trigger, presupposed }: Draft, tree: Tree): boolean =>
  (presupposed === true && predicate !== 'rival_of' && (predicate !== 'posting' || isParted(tree, trigger, subject))) ||
  (TIES.has(predicate) && /^(?:NOUN|PROPN)$/.test(tree.token(trigger).upos)) ||
  (tree.isVerbal(trigger) && /^VB[ZP]$/.test(tree.token(trigger).xpos) && tree.is(trigger, 'acl:relcl'))

/** Whether a comma stands between a word and whoever follows it: "the spokesman, Ana Torvik". */
const isParted = (tree: Tree, word: number, who: DraftArgument): boolean => {
  const start = who.is === 'head' ? tree.token(who.token).start : 'span' in who ? who.span.start : 0
  return tree.indexes().some(i => i > word && tree.token(i).start < start && tree.token(i).form === ',')
}

/** Predicates of ties that a noun words as standing. */
const TIES: ReadonlySet<PredicateName> = new Set<PredicateName>(['answers_to', 'member_of', 'part_of', 'operates_in', 'allied_with'])

const FOUNDER = /(?:founder|father|creator|initiator|architect)$/i
