import { mayBeSameTime, sameObject } from './affair.ts'
import { accountOf, areCountedAlike, isOfOneTime, isOneEvent, numbersApart, ONCE } from './clashes.ts'
import { isAffirmed, isAnswered, isDenial, isOtherVoice } from './denials.ts'
import type { Ground, Statement } from './ground.ts'
import { inOrder, valueKey } from './ground.ts'

/**
 * Why claims that look as if they could not both hold are no dispute: they speak of different times, of different things, count different
 * things, or are parts of one voice's account.
 */
export type Apart = 'time' | 'object' | 'unit' | 'event' | 'voice'

/** A claim and others that seem to contradict it and do not, with the reason. */
export type NearDispute = { readonly about: string; readonly claim: Statement; readonly others: readonly Statement[]; readonly why: Apart }

/** What looks like a dispute and is none, by the things that it is about; with `thing`, only what is said of that one. */
export function nearDisputes(ground: Ground, thing?: string): NearDispute[] {
  const open = ground.statements.filter(
    ({ subject, standing, certainty, inferredBy }) =>
      (thing === undefined || subject === thing) && standing !== 'rejected' && certainty !== 'unknown' && inferredBy === null,
  )
  return [...Map.groupBy(open, ({ subject, predicate }) => `${subject}\u0000${predicate}`).values()].flatMap(alike => {
    const ordered = alike.toSorted(inOrder)
    return ordered.flatMap((claim, index) => {
      const others = isDenial(claim) && claim.predicate !== 'strength' ? ordered : ordered.slice(index + 1)
      const found = Map.groupBy(others, other => (other === claim ? undefined : whyApart(ground, claim, other)))
      return [...found].flatMap(([why, all]) => (why === undefined ? [] : [{ about: claim.subject, claim, others: all, why }]))
    })
  })
}

/** Why two claims of one kind on one thing do not contradict each other; undefined where they do, or do not even seem to. */
function whyApart(ground: Ground, a: Statement, b: Statement): Apart | undefined {
  if (a.predicate === 'strength') return whyNumbersApart(ground, a, b)
  if (isDenial(a)) return isAffirmed(b) ? whyDenialApart(ground, a, b) : undefined
  if (!isAffirmed(b) || !ONCE.has(a.predicate) || mayBeSameTime(a.time, b.time) || isOneEvent(ground, a)) return undefined
  return 'event'
}

function whyNumbersApart(ground: Ground, a: Statement, b: Statement): Apart | undefined {
  if (!numbersApart(a, b)) return undefined
  if (!areCountedAlike(a, b)) return 'unit'
  if (!isOfOneTime(ground, a, b)) return 'time'
  return accountOf(a) === accountOf(b) ? 'voice' : undefined
}

function whyDenialApart(ground: Ground, denial: Statement, assertion: Statement): Apart | undefined {
  if (isAnswered(ground, assertion, denial)) return isOtherVoice(assertion, denial) ? undefined : 'voice'
  if (!sameObject(ground, assertion, denial)) return isOnOneMatter(assertion, denial) ? 'object' : undefined
  return mayBeSameTime(assertion.time, denial.time) ? undefined : 'time'
}

/** Whether both name what they are of: a denial without an object is of all of it. */
const isOnOneMatter = (a: Statement, b: Statement): boolean => valueKey(a.object) !== '' && valueKey(b.object) !== ''

/** The reason in words. */
export const APART: Readonly<Record<Apart, string>> = {
  time: 'they speak of different times',
  object: 'what is denied of the one is said of another',
  unit: 'they count different things',
  event: 'the name may stand for several happenings, or a body that began more than once',
  voice: 'they are one voice’s own account',
}
