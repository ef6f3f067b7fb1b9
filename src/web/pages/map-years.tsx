import { boundsOf } from '../../text/edtf.ts'
import type { Claim } from '../records.ts'
import { useScope } from '../scope.ts'

/** Years of which there is a bar at most; of a longer time only the last ones with claims have one. */
const MOST = 120

/** Years up to which each bar has its number, and labels that fit side by side. */
const COUNTED = 12
const LABELS = 10

/** Years that stand under the bars: round ones, as many as fit. */
function labelled(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find(one => (last - first) / one < LABELS) ?? 100
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(year => step === 1 || year % step === 0)
}

/** Claims by the year in which they may begin, over two handles that set the years of the scope. */
export const Years = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const [{ from, to }, setScope] = useScope()
  const years = claims.flatMap(({ time }) => {
    const bounds = time === null ? undefined : boundsOf(time)
    const day = bounds?.possiblyFrom ?? bounds?.certainlyFrom ?? bounds?.possiblyTo
    return day == null ? [] : [Number(day.slice(0, 4))]
  })
  if (years.length === 0) return <p className="small muted">No claim in this scope is dated.</p>
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - MOST)
  const counts = Map.groupBy(years, year => Math.max(year, first))
  const most = Math.max(...[...counts.values()].map(({ length }) => length))
  const span = last - first + 1
  const [low, high] = [Math.max(first, Number(from ?? first) || first), Math.min(last, Number(to ?? last) || last)]
  const write = (from: number, to: number): void =>
    setScope({ from: from <= first ? undefined : String(from), to: to >= last ? undefined : String(to) })
  return (
    <div className="map-years no-print" role="group" aria-label="Years shown">
      <svg viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true">
        {[...counts].map(([year, some]) => {
          const tall = 4 + (some.length / most) * 24
          return (
            <rect
              key={year}
              x={((year - first) / span) * 1000 + 1}
              y={28 - tall}
              width={Math.max(1000 / span - 2, 2)}
              height={tall}
              fill={year >= low && year <= high ? 'var(--muted)' : 'var(--line)'}
            />
          )
        })}
      </svg>
      <p className="years small muted" aria-hidden="true">
        {labelled(first, last).map(year => (
          <span key={year} style={{ insetInlineStart: `${((year - first + 0.5) / span) * 100}%` }}>
            {year}
            {counts.has(year) && span <= COUNTED ? ` · ${counts.get(year)?.length}` : ''}
          </span>
        ))}
      </p>
      <label>
        from <output>{low}</output>
        <input
          type="range"
          min={first}
          max={last}
          value={low}
          onChange={event => write(Math.min(Number(event.target.value), high), high)}
        />
      </label>
      <label>
        to <output>{high}</output>
        <input type="range" min={first} max={last} value={high} onChange={event => write(low, Math.max(Number(event.target.value), low))} />
      </label>
      <span className="small muted">Dated claims by year; those without a date are in every range.</span>
    </div>
  )
}
