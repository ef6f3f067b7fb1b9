import { z } from 'zod'

import { Quantity } from '../../model/quantity.ts'
import { Claim } from '../records.ts'

const Estimate = z.object({
  statement: Claim,
  quantity: Quantity,
  dated: z.object({ edtf: z.string(), from: z.enum(['text', 'work']) }).nullish(),
})
export type Estimate = Readonly<z.output<typeof Estimate>>

export const Series = z.object({
  thing: z.string(),
  counted: z.string(),
  units: z.array(z.string()),
  estimates: z.array(Estimate),
  denied: z.array(Estimate),
  unknown: z.array(Claim),
  trends: z.array(Claim),
})
export type Series = Readonly<z.output<typeof Series>>

/** Who tells a number, seen from the group that is counted; each has a shape of its own. */
export const TELLERS = ['report', 'itself', 'person', 'body'] as const
export type Teller = (typeof TELLERS)[number]

export const TELLER_WORDS: Readonly<Record<Teller, string>> = {
  report: 'the report',
  itself: 'the group itself',
  person: 'a person',
  body: 'another body or state',
}

/** The innermost speaker's kind. */
export function tellerOf({ speaker }: Claim, thing: string): Teller {
  const last = speaker.at(-1)
  if (last === undefined) return 'report'
  return last.id === thing ? 'itself' : last.kind === 'person' ? 'person' : 'body'
}

/** One number as it is drawn. */
export type Told = Estimate & { readonly teller: Teller; readonly isDenied: boolean }

/** Every number of a series, who says so and who says not, in the order of the answer. */
export const toldIn = ({ thing, estimates, denied }: Series): Told[] => [
  ...estimates.map(one => ({ ...one, teller: tellerOf(one.statement, thing), isDenied: false })),
  ...denied.map(one => ({ ...one, teller: tellerOf(one.statement, thing), isDenied: true })),
]

/** Speakers with two or more of these numbers: only their marks may be joined. */
export const repeats = (told: readonly Told[]): Told[][] =>
  [...Map.groupBy(told, ({ statement }) => statement.speaker.map(({ id }) => id).join(' ') || statement.document.id).values()].filter(
    group => group.length > 1,
  )
