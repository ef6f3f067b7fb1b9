import type { Analysis } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { LogEvent } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Statement } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'
import type { World } from './action.ts'
import type { Base } from './base.ts'
import { findClaim } from './base.ts'

/** A claim with the report it stands in, the words of the notes behind it, and what was decided of it. */
export type ClaimInReport = {
  readonly claim: Base['claims'][number]
  readonly statement: Statement
  readonly analysis: Analysis
  readonly document: Document
  readonly notes: readonly { readonly number: number; readonly text: string }[]
  readonly history: readonly LogEvent[]
}

/** The one claim that an id, or the beginning of one, names, read in its report; a `Problem` where the report is damaged. */
export async function claimInReport(base: Base, id: string, world: World): Promise<ClaimInReport> {
  const claim = findClaim(base, id)
  const statement = statementOf(base.ground, claim.id)
  const analysis = await (await world.store('read')).analysis(claim.document)
  if (analysis === undefined || statement === undefined)
    throw new Problem('damaged', `The report of ${claim.id} cannot be read.`, { hint: 'Run "aver doctor".' })
  const { document } = analysis
  const notes = document.notes
    .filter(({ number }) => claim.body.notes.includes(number))
    .map(({ number, span }) => ({ number, text: document.text.slice(span.start, span.end) }))
  const history = base.events.filter(({ changes }) => changes.some(change => 'claim' in change && change.claim === claim.id))
  return { claim, statement, analysis, document, notes, history }
}
