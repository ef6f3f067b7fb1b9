import { useRef } from 'react'
import { z } from 'zod'

import { boundsOf } from '../../text/edtf.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { axisOf, yearOf, Years } from '../parts/axis.tsx'
import { ClaimList } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { saveSvg } from '../parts/picture-file.ts'
import { ThingChooser } from '../parts/thing-chooser.tsx'
import { whenWords } from '../parts/when.ts'
import { useAnswer } from '../questions.ts'
import { Claim } from '../records.ts'
import { inScope, useScope } from '../scope.ts'
import { remember } from '../tab.ts'

const Entry = z.object({ kind: z.string(), statement: Claim })
const Found = z.object({ entries: z.array(Entry), undated: z.array(Entry) })

/** What is dated, drawn as sure as the text is; what is not stands in a list of its own. */
export const Timeline = () => {
  const [{ focus }, set] = useAddress()
  const [scope] = useScope()
  const question = { names: focus }
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Timeline</h1>
        <ThingChooser label="of" value={focus} everybody="" onChoose={focus => set({ focus })} />
        <Downloads action="timeline" question={question} />
      </div>
      <Answer of={useAnswer('timeline', question, Found)}>
        {({ entries, undated }) => {
          const shown = entries.map(({ statement }) => statement).filter(claim => inScope(claim, scope))
          const rest = undated.map(({ statement }) => statement).filter(claim => inScope(claim, scope))
          return (
            <>
              {shown.length === 0 ? (
                <Empty title="Nothing here is dated">Claims without a date are listed below.</Empty>
              ) : (
                <Lanes claims={shown} />
              )}
              <h2>{rest.length} without a date</h2>
              <ClaimList claims={rest} />
            </>
          )
        }}
      </Answer>
    </main>
  )
}

const ROW = 24
const WIDTH = 640
const LABELS = 420

/** A line a claim: its core where the text is sure, paler where it may reach. */
const Lanes = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const svg = useRef<SVGSVGElement>(null)
  const rows = claims.flatMap(claim => {
    const bounds = boundsOf(claim.time ?? '')
    return bounds === undefined ? [] : [{ claim, bounds }]
  })
  const known = rows.flatMap(({ bounds }) => Object.values(bounds).filter(day => day !== null)).map(yearOf)
  const [first, last] = [Math.floor(Math.min(...known)), Math.ceil(Math.max(...known) + 0.5)]
  const { x, years } = axisOf(first, last, WIDTH)
  const height = 24 + rows.length * ROW
  const title = `Timeline: ${rows.length} dated claims, ${first}–${last}`
  return (
    <figure>
      <svg ref={svg} viewBox={`-20 0 ${WIDTH + LABELS + 28} ${height}`} width="100%" role="group" aria-label={title}>
        <Years years={years} x={x} height={height} />
        {rows.map(({ claim, bounds: { possiblyFrom, certainlyFrom, certainlyTo, possiblyTo } }, index) => {
          const [from, to] = [x(possiblyFrom === null ? first : yearOf(possiblyFrom)), x(possiblyTo === null ? last : yearOf(possiblyTo))]
          const core =
            certainlyFrom !== null && certainlyTo !== null && certainlyFrom <= certainlyTo
              ? ([yearOf(certainlyFrom), yearOf(certainlyTo)] as const)
              : undefined
          const words = `${whenWords(claim.time ?? '')}: ${claim.sentence}`
          return (
            <g
              key={claim.id}
              transform={`translate(0 ${24 + index * ROW})`}
              role="button"
              tabIndex={0}
              aria-label={words}
              cursor="pointer"
              onClick={() => remember('card', claim.id)}
              onKeyDown={event => (event.key === 'Enter' ? remember('card', claim.id) : undefined)}
            >
              <title>{words}</title>
              <rect x={from} y="5" width={Math.max(to - from, 4)} height="8" rx="4" fill="var(--ink)" opacity="0.3" />
              {core === undefined ? null : (
                <rect x={x(core[0])} y="5" width={Math.max(x(core[1]) - x(core[0]), 4)} height="8" rx="2" fill="var(--ink)" />
              )}
              <text x={WIDTH + 14} y="13">
                {words.length > 66 ? `${words.slice(0, 65)}…` : words}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>
        {title}. Dark is certain; pale is where the text leaves it open, so a claim “in 2023” is pale over the whole year.{' '}
        <button type="button" onClick={() => saveSvg(svg.current, title)}>
          Save as SVG
        </button>
      </figcaption>
    </figure>
  )
}
