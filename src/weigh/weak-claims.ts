import { count } from '../text/count.ts'
import type { Ground, Statement } from './ground.ts'
import { loopsIn, reportOf } from './loops.ts'
import { eachSaying, originsOf } from './origins.ts'

/** What claims of the base rest on badly, told once for a report, or for the base where `document` is null. */
export type Weakness = {
  readonly kind: 'claim-without-note' | 'single-source' | 'circular' | 'quotation-differs'
  readonly document: string | null
  readonly message: string
  readonly statements: readonly Statement[]
}

/** Whether a report of the base has some words; true where its text is not held. */
export type Holds = (report: string, words: string) => boolean

/**
 * Claims in sentences without a note, claims on one source alone, sources that rest on each other in a ring, and quotations that the cited
 * report, where the base holds it, does not have in these words. None of it says that a claim is wrong.
 */
export const weakClaims = (ground: Ground, holds: Holds): Weakness[] => [
  ...quotationsThatDiffer(ground, holds),
  ...loopsIn(ground, ground.statements).map(ring => ({
    kind: 'circular' as const,
    document: null,
    message: `Each rests on the next, and the last on the first: ${ring.join(', ')}.`,
    statements: [],
  })),
  ...byReport(
    'claim-without-note',
    ground.statements.filter(({ coverage, inferredBy }) => coverage === 'none' && inferredBy === null),
    (lacking, all) => `${lacking} of ${count(all, 'claim')} stand in sentences that no note covers.`,
    ground,
  ),
  ...byReport(
    'single-source',
    onOneSource(ground),
    (single, all) => `${single} of ${count(all, 'claim')} go back to one source alone, in all reports together.`,
    ground,
  ),
]

function byReport(
  kind: Weakness['kind'],
  found: readonly Statement[],
  words: (found: number, all: number) => string,
  { statements }: Ground,
): Weakness[] {
  const all = Map.groupBy(statements, ({ document }) => document)
  return [...Map.groupBy(found, ({ document }) => document)].map(([document, some]) => ({
    kind,
    document,
    message: words(some.length, all.get(document)?.length ?? some.length),
    statements: some,
  }))
}

/** Statements whose saying, over all reports, goes back to one source and to none of unknown lineage. */
const onOneSource = (ground: Ground): Statement[] =>
  [...new Set(ground.statements.map(({ subject }) => subject))].flatMap(subject =>
    eachSaying(ground, subject)
      .filter(([first]) => first?.subject === subject)
      .filter(saying => {
        const { origins, unknown } = originsOf(ground, saying)
        return origins.length === 1 && unknown.length === 0
      })
      .flat(),
  )

/** Shorter quotations are terms and titles, in letters. */
const SHORTEST = 20

type Quotation = { readonly statement: Statement; readonly words: string; readonly reports: readonly [string, ...string[]] }

/** Words that claims quote while citing other reports of the base, with those reports; each once for a place in a text. */
export function quotationsIn(ground: Ground): Quotation[] {
  const seen = new Set<string>()
  return ground.statements.flatMap(statement => {
    const [first, ...others] = statement.sources
      .flatMap(work => reportOf(ground, work) ?? [])
      .filter(report => report !== statement.document)
    if (first === undefined) return []
    return [...statement.quote.matchAll(/[“"]([^“”"]+)[”"]/gu)].flatMap(([, words = '']): Quotation[] => {
      const key = `${statement.document} ${statement.at} ${words}`
      if (words.length < SHORTEST || seen.has(key)) return []
      seen.add(key)
      return [{ statement, words: words.replace(/[.,;]$/, ''), reports: [first, ...others] }]
    })
  })
}

const quotationsThatDiffer = (ground: Ground, holds: Holds): Weakness[] =>
  quotationsIn(ground)
    .filter(({ words, reports }) => !reports.some(report => holds(report, words)))
    .map(({ statement, words, reports: [report] }) => ({
      kind: 'quotation-differs',
      document: statement.document,
      message: `“${ground.reports.get(report)?.title ?? report}”, which is cited for it and is in the base, does not have “${words}” in these words.`,
      statements: [statement],
    }))
