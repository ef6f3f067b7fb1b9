import type { Work } from '../match/works.ts'
import { underAll } from '../weigh/aspects.ts'
import type { Dispute } from '../weigh/disputes.ts'
import { disputesAbout } from '../weigh/disputes.ts'
import type { Ground, Statement, Thing } from '../weigh/ground.ts'
import { compareText, inOrder } from '../weigh/ground.ts'
import { statementsOn } from '../weigh/lookup.ts'

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
  const found = underAll(ground, thing.id)
  const sections = [...found].map(([{ title }, statements]) => ({ title, statements: byTime(statements) }))
  const filled = sections.filter(section => section.statements.length > 0)
  return {
    thing,
    sections: filled,
    disputes: disputesAbout(ground, thing.id),
    silent: sections.filter(section => section.statements.length === 0 && applies(section.title, thing)).map(section => section.title),
    works: worksBehind(ground, thing),
  }
}

/** Aspects that a thing of another kind can never have are not named as gaps. */
function applies(title: string, thing: Thing): boolean {
  return thing.kind === 'person' ? !OF_BODIES.has(title) : title !== 'Posts held'
}

const OF_BODIES: ReadonlySet<string> = new Set([
  'Strength',
  'Composition',
  'Recruitment',
  'Leaders over time',
  'Structure',
  'Unity',
  'Standing with its host state',
])

/** By time where known; undated ones keep the order of their documents and come last. */
function byTime(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => compareTimes(a.time, b.time) || inOrder(a, b))
}

/** By the first digits of each, `..` and undated last. */
const compareTimes = (a: string | null, b: string | null): number => (a === b ? 0 : compareText(withoutOpening(a), withoutOpening(b)))

const withoutOpening = (time: string | null): string => (time === null ? '~' : time.startsWith('../') ? time.slice(3) : time)

function worksBehind(ground: Ground, thing: Thing): { work: Work; statements: number }[] {
  const counts = new Map<string, number>()
  for (const statement of statementsOn(ground, thing.id))
    for (const source of statement.sources) counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts]
    .flatMap(([id, statements]) => {
      const work = ground.works.get(id)
      return work === undefined ? [] : [{ work, statements }]
    })
    .toSorted((a, b) => b.statements - a.statements || compareText(a.work.id, b.work.id))
}
