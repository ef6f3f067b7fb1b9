import { useRef } from 'react'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { ClaimList, Name, Pencil, saidBy, StatusMark, valueWords } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useNamedEvidence } from '../parts/named-evidence.ts'
import { PictureButtons } from '../parts/picture-buttons.tsx'
import { ThingChooser } from '../parts/thing-chooser.tsx'
import { whenPhrase } from '../parts/when.ts'
import { useAnswer, useEntities, useLanguages } from '../questions.ts'
import { inScope, useScope } from '../scope.ts'
import { remember } from '../tab.ts'
import type { Row } from './strength-chart.tsx'
import { Chart, Shape } from './strength-chart.tsx'
import { Series, TELLER_WORDS, TELLERS, toldIn } from './strength-series.ts'

/** Every number told of a group with who says so; never joined across speakers, never a mean. */
export const Strength = () => {
  const [{ focus, who }, set] = useAddress()
  const [scope] = useScope()
  const entities = useEntities().data ?? []
  const teller = TELLERS.find(one => one === who)
  return (
    <main className="page wide" id="main">
      <div className="row">
        <h1>Strength</h1>
        <Downloads action="estimates" question={{ name: focus }} />
      </div>
      <div className="tools no-print">
        <ThingChooser label="of" value={focus} everybody="" onChoose={focus => set({ focus })} />
        <span className="row" role="group" aria-label="Told by">
          <button type="button" aria-pressed={teller === undefined} onClick={() => set({ who: undefined })}>
            Told by anybody
          </button>
          {TELLERS.map(one => (
            <button key={one} type="button" aria-pressed={one === teller} onClick={() => set({ who: one })}>
              <svg width="18" height="16" aria-hidden="true" stroke="currentColor" fill="currentColor" strokeWidth="1.5">
                <Shape teller={one} x={8} y={8} status="says" />
              </svg>{' '}
              {TELLER_WORDS[one]}
            </button>
          ))}
        </span>
      </div>
      <Answer of={useAnswer('estimates', { name: focus }, z.array(Series))}>
        {all => {
          const rows = all
            .map(series => ({
              series,
              name: entities.find(({ id }) => id === series.thing)?.name ?? series.thing,
              told: toldIn(series).filter(one => inScope(one.statement, scope) && (teller === undefined || one.teller === teller)),
            }))
            .filter(({ told }) => told.length > 0)
          if (rows.length === 0)
            return (
              <Empty title="No number in this scope">
                No claim here counts anybody{teller === undefined ? '' : `, told by ${TELLER_WORDS[teller]}`}. That is not a number of
                nought: widen the scope, or choose everybody.
              </Empty>
            )
          return (
            <>
              <Picture rows={rows} told={teller === undefined ? 'by anybody' : `by ${TELLER_WORDS[teller]}`} />
              <Numbers rows={rows} />
              <Beside all={all} />
            </>
          )
        }}
      </Answer>
    </main>
  )
}

const Picture = ({ rows, told }: { readonly rows: readonly Row[]; readonly told: string }) => {
  const [{ sel }, set] = useAddress()
  const [{ accepted }] = useScope()
  useNamedEvidence(sel)
  const svg = useRef<SVGSVGElement>(null)
  const numbers = rows.reduce((sum, row) => sum + row.told.length, 0)
  const groups = new Set(rows.map(({ series }) => series.thing)).size
  const caption = `Strength: ${count(numbers, 'number')} of ${count(groups, 'group')}, told ${told}; ${accepted === undefined ? 'waiting claims included' : 'accepted claims only'}. One mark is one number, two joined a stated range, an open arrow “up to” or “at least”. Square: the report; triangle: the group itself; dot: a person; diamond: another body. Hollow and dashed is hedged, dotted inferred, struck denied. A pale bar is how far the date is open. Thin lines join one speaker’s own numbers; nothing is averaged.`
  return (
    <figure>
      <div className="row no-print">
        <span className="push" />
        <PictureButtons svg={svg} caption={caption} />
      </div>
      <Chart
        svg={svg}
        rows={rows}
        label={`${caption} The table below says the same.`}
        selected={sel}
        onOpen={claim => {
          set({ sel: claim }, true)
          remember('card', claim)
        }}
      />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

const Numbers = ({ rows }: { readonly rows: readonly Row[] }) => {
  const languages = useLanguages()
  return (
    <table className="numbers">
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Counted</th>
          <th scope="col">Number</th>
          <th scope="col">Who says so</th>
          <th scope="col">Of when</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ series, name, told }) =>
          told.map((one, index) => (
            <tr key={`${one.statement.id} ${index}`}>
              <td>{index === 0 ? <Name>{name}</Name> : null}</td>
              <td>{index === 0 ? series.counted : null}</td>
              <td>
                {one.isDenied ? 'not ' : ''}
                {valueWords({ quantity: one.quantity })}
              </td>
              <td>
                <Name>{saidBy(one.statement)}</Name> <StatusMark claim={one.statement} />
              </td>
              <td>
                {one.dated == null ? (
                  <span className="muted">not given</span>
                ) : (
                  `${whenPhrase(one.dated.edtf)}${one.dated.from === 'work' ? ', by the date of its source' : ''}`
                )}
              </td>
              <td>
                <button type="button" className="plain" onClick={() => remember('card', one.statement.id)}>
                  <Pencil corrected={one.statement.corrected} />
                  <span dir="auto" lang={languages.get(one.statement.document.id)}>
                    {one.statement.quote}
                  </span>
                </button>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** What is told of numbers without a number. */
const Beside = ({ all }: { readonly all: readonly Series[] }) => {
  const [unknown, trends] = [all.flatMap(series => series.unknown), all.flatMap(series => series.trends)]
  return (
    <>
      {unknown.length === 0 ? null : (
        <section>
          <h2>Who says that nobody knows</h2>
          <ClaimList claims={unknown} />
        </section>
      )}
      {trends.length === 0 ? null : (
        <section>
          <h2>Growing or shrinking</h2>
          <ClaimList claims={trends} />
        </section>
      )}
    </>
  )
}
