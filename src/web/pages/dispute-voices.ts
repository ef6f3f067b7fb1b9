import type { Dispute } from '../records.ts'

type Voice = Dispute['voices'][number]

/** The voices of a dispute: whom it is about before others, and in each of the two the earlier before the later, the undated last. */
export function partiesFirst({ about, voices }: Pick<Dispute, 'about' | 'voices'>, timeOf: (claim: string) => string | null): Voice[] {
  const rank = ({ speaker }: Voice): number => (speaker.some(id => about.includes(id)) ? 0 : 1)
  const saidAt = ({ statements }: Voice): string => statements.flatMap(({ id }) => timeOf(id) ?? []).toSorted()[0] ?? UNDATED
  return voices.toSorted((a, b) => rank(a) - rank(b) || (saidAt(a) < saidAt(b) ? -1 : saidAt(a) > saidAt(b) ? 1 : 0))
}

/** Whether a question stays one when only claims that a person accepted, or found contradicted, have part in it: two voices or more are left. */
export const isAmongAccepted = ({ voices }: Pick<Dispute, 'voices'>, standingOf: (claim: string) => string | undefined): boolean =>
  voices.filter(({ statements }) => statements.some(({ id }) => ['accepted', 'conflict'].includes(standingOf(id) ?? ''))).length > 1

/** Sorts behind every date. */
const UNDATED = '~'
