import { z } from 'zod'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { ThingChooser } from '../parts/thing-chooser.tsx'
import { Tray } from '../parts/tray.tsx'
import { useAnswer, useClaims } from '../questions.ts'
import { Claim } from '../records.ts'
import { inScope, useScope } from '../scope.ts'
import { Lineage } from './lineage.tsx'
import { Lanes } from './timeline-drawing.tsx'
import type { LaneKind } from './timeline-lanes.ts'
import { itemsOf, LANES, lanesOf } from './timeline-lanes.ts'

const Entry = z.object({ kind: z.string(), statement: Claim })
const Found = z.object({ entries: z.array(Entry), undated: z.array(Entry) })

const WAYS: readonly (readonly [way: string, label: string, title: string])[] = [
  ['actor', 'By actor', 'a lane for everybody of whom something is told'],
  ['place', 'By place', 'a lane for every place'],
  ['source', 'By report', 'a lane for every report'],
  ['lineage', 'Lineage', 'a line for every group: splits, mergers, friends and foes'],
]

/** What is dated on one axis, drawn as sure as the text is; what is not stands in a tray. */
export const Timeline = () => {
  const [given, set] = useAddress()
  const { focus } = given
  const way = WAYS.find(([one]) => one === given['lanes'])?.[0] ?? 'actor'
  return (
    <main className="page wide" id="main">
      <div className="row">
        <h1>Timeline</h1>
        {way === 'lineage' ? (
          <Downloads action="lineage" question={{ name: focus }} />
        ) : (
          <Downloads action="timeline" question={{ names: focus }} />
        )}
      </div>
      <div className="tools no-print">
        <span className="row" role="group" aria-label="Lanes">
          {WAYS.map(([one, label, title]) => (
            <button
              key={one}
              type="button"
              title={title}
              aria-pressed={one === way}
              onClick={() => set({ lanes: one === 'actor' ? undefined : one, window: undefined, cluster: undefined, all: undefined })}
            >
              {label}
            </button>
          ))}
        </span>
        <ThingChooser label="of" value={focus} everybody="" onChoose={id => set({ focus: id, window: undefined, cluster: undefined })} />
      </div>
      {way === 'lineage' ? <Lineage focus={focus} /> : <Dated focus={focus} by={LANES.find(one => one === way) ?? 'actor'} />}
    </main>
  )
}

const Dated = ({ focus, by }: { readonly focus: string | undefined; readonly by: LaneKind }) => {
  const [scope] = useScope()
  const claims = useClaims().data ?? []
  return (
    <Answer of={useAnswer('timeline', { names: focus }, Found)}>
      {({ entries, undated }) => {
        const items = itemsOf(
          entries.map(({ statement }) => statement).filter(claim => inScope(claim, scope)),
          by,
        )
        const onAxis = new Set([...entries, ...undated].map(({ statement }) => statement.id))
        const others = focus === undefined ? claims.filter(claim => inScope(claim, scope) && !onAxis.has(claim.id)).length : 0
        const rest = undated.map(({ statement }) => statement).filter(claim => inScope(claim, scope))
        return (
          <>
            {items.length === 0 ? (
              <Empty title="Nothing here is dated">
                {count(rest.length, 'claim')} without a date, listed below. Widen the scope, or choose everybody.
              </Empty>
            ) : (
              <Lanes key={by} lanes={lanesOf(items, by)} items={items} />
            )}
            <Tray claims={rest} />
            {others === 0 ? null : (
              <p className="small muted">
                {count(others, 'more claim')} in this scope {others === 1 ? 'tells' : 'tell'} of aims, traits, views and the like, not of
                events, posts, ties, beginnings or ends, and {others === 1 ? 'is' : 'are'} not on this axis.
              </p>
            )}
          </>
        )
      }}
    </Answer>
  )
}
