import type { Work } from '../match/works.ts'
import { aspects, mayHave, underAll } from '../weigh/aspects.ts'
import type { Dispute } from '../weigh/disputes.ts'
import { disputesAbout } from '../weigh/disputes.ts'
import type { Ground, Statement, Thing } from '../weigh/ground.ts'
import { compareText } from '../weigh/ground.ts'
import { statementsOn } from '../weigh/lookup.ts'
import { once } from '../weigh/memo.ts'

export type DossierSection = { readonly title: string; readonly statements: readonly Statement[] }

/** Everything the base holds on one thing, section by section, with what the sources leave out named. */
export type Dossier = {
  readonly thing: Thing
  readonly sections: readonly DossierSection[]
  readonly disputes: readonly Dispute[]
  /** Aspects on which no source here says anything. */
  readonly silent: readonly string[]
  /** The works behind the statements, most used first. */
  readonly works: readonly { readonly work: Work; readonly statements: number }[]
}

/** The dossier of one thing. Statements stand under every aspect they belong to, oldest known time first. */
export function dossier(ground: Ground, thing: Thing): Dossier {
  const sections = sectionsOf(ground, thing.id)
  const filled = sections.filter(section => section.statements.length > 0)
  return {
    thing,
    sections: filled,
    disputes: disputesAbout(ground, thing.id),
    silent: aspects
      .filter(aspect => aspect.gathers === undefined && mayHave(aspect, thing.kind) && underAll(ground, thing.id).get(aspect)?.length === 0)
      .map(({ title }) => title),
    works: worksBehind(ground, thing),
  }
}

const sectionsOf = once(
  (ground, thing) =>
    [...underAll(ground, thing)].flatMap(([{ title, gathers }, statements]): DossierSection[] =>
      gathers === undefined ? [{ title, statements: byTime(statements) }] : [],
    ),
  'on names too',
)

/** By time where known; undated ones come last. Those of one time keep the order in which they come. */
const byTime = (statements: readonly Statement[]): Statement[] =>
  [...Map.groupBy(statements, ({ time }) => time)].toSorted(([a], [b]) => compareTimes(a, b)).flatMap(([, alike]) => alike)

/** By the first digits of each, `..` and undated last. */
const compareTimes = (a: string | null, b: string | null): number => (a === b ? 0 : compareText(withoutOpening(a), withoutOpening(b)))

const withoutOpening = (time: string | null): string => (time === null ? '~' : time.startsWith('../') ? time.slice(3) : time)

const worksBehind = (ground: Ground, thing: Thing): Dossier['works'] =>
  workCounts(ground, thing.id).flatMap(([id, statements]) => {
    const work = ground.works.get(id)
    return work === undefined ? [] : [{ work, statements }]
  })

/** The works behind what is said of a thing with how many claims rest on each, most used first, then as the claims cite them. */
const workCounts = once((ground, thing) => {
  const counts = new Map<string, number>()
  for (const { sources } of statementsOn(ground, thing)) for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1)
  const alike = Map.groupBy(counts, ([, count]) => count)
  return [...alike.keys()].toSorted((a, b) => b - a).flatMap(count => alike.get(count) ?? [])
}, 'on its claims')
