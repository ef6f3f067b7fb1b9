import { useEffect, useState } from 'react'

import { whenWords } from '../parts/when.ts'
import type { Span } from './network-time.ts'
import { monthNumber, monthOf } from './network-time.ts'

type Props = {
  readonly span: Span | undefined
  readonly month: string | undefined
  readonly onMonth: (month: string | undefined) => void
}

/** Milliseconds for which each step is shown while time plays, and about how many steps it takes. */
const SHOWN_FOR = 900
const STEPS = 30

/** Chooses the month that is looked at; above it stands how many dated claims each year has. */
export const TimeBrush = ({ span, month, onMonth }: Props) => {
  const [isPlaying, setPlaying] = useState(false)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const now = month === undefined ? undefined : monthNumber(month)
  useEffect(() => {
    if (!isPlaying || span === undefined) return
    const step = Math.max(1, Math.round((span.last - span.first) / STEPS))
    const timer = setTimeout(() => {
      const next = (now ?? span.first - step) + step
      if (next > span.last) setPlaying(false)
      else onMonth(monthOf(next))
    }, SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [isPlaying, now, span, onMonth])
  if (span === undefined) return <p className="small muted">No claim behind these ties is dated, so they cannot be set in time.</p>
  const most = Math.max(...span.begun.values())
  const edge = (month: number): string => whenWords(span.step === 12 ? monthOf(month).slice(0, 4) : monthOf(month))
  const months = span.last - span.first + 1
  return (
    <div className="brush no-print">
      <span className="row">
        <strong>{month === undefined ? 'Any time' : whenWords(month)}</strong>
        {month === undefined ? null : (
          <button type="button" onClick={() => onMonth(undefined)}>
            Any time
          </button>
        )}
        {calm ? null : (
          <button type="button" aria-pressed={isPlaying} onClick={() => setPlaying(!isPlaying)}>
            {isPlaying ? 'Stop' : 'Play'}
          </button>
        )}
      </span>
      <span className="track">
        <svg viewBox="0 0 1000 26" preserveAspectRatio="none" aria-hidden="true">
          {[...span.begun].map(([month, count]) => {
            const tall = 6 + (count / most) * 20
            const across = (span.step / months) * 1000
            const x = ((month - span.first) / months) * 1000
            return (
              <rect key={month} x={x + 1} y={26 - tall} width={Math.max(across - 2, 3)} height={tall} fill="var(--muted)" opacity="0.45" />
            )
          })}
        </svg>
        <input
          type="range"
          aria-label="Month looked at"
          aria-valuetext={month === undefined ? 'any time' : whenWords(month)}
          min={span.first}
          max={span.last}
          value={now ?? span.last}
          onChange={event => onMonth(monthOf(Number(event.target.value)))}
        />
        <span className="row small muted">
          <span>{edge(span.first)}</span>
          <span>dated claims by {span.step === 12 ? 'year' : 'month'} of their beginning</span>
          <span>{edge(span.last)}</span>
        </span>
      </span>
    </div>
  )
}
