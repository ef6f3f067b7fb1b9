import { useAddress } from '../address.ts'
import type { Window } from './axis.tsx'
import { DAY, dayOf, startOf } from './axis.tsx'
import { keyWords, useKeys } from './keys.ts'

/** How much a step of zoom takes in, and of moving aside, of what is seen. */
const ZOOM = 0.6
const STEP = 0.25

/** The stretch of time that is looked at, and what moves it. */
export type TimeLook = {
  readonly window: Window
  readonly zoom: (by: number) => void
  readonly aside: (by: number) => void
  readonly fit: () => void
}

/** The stretch of time in the address, `usual` where it names none; keys draw it nearer, farther and to the whole, around `at` where that is seen. */
export function useTimeLook(whole: Window, usual: Window, at: number | undefined): TimeLook {
  const [given, set] = useAddress()
  const window = windowOf(given['window']) ?? usual
  const span = window.to - window.from
  const look = (from: number, to: number): void => set({ window: `${dayOf(from)}~${dayOf(to)}` }, true)
  const zoom = (by: number): void => {
    const middle = at !== undefined && at >= window.from && at <= window.to ? at : (window.from + window.to) / 2
    const next = Math.max(span * by, 20 * DAY)
    const share = (middle - window.from) / span
    look(middle - next * share, middle + next * (1 - share))
  }
  const fit = (): void => look(whole.from, whole.to)
  useKeys({ '+': () => zoom(ZOOM), '-': () => zoom(1 / ZOOM), Home: fit })
  return { window, zoom, aside: by => look(window.from + span * by, window.to + span * by), fit }
}

function windowOf(words: string | undefined): Window | undefined {
  const [from, to] = (words ?? '').split('~').map(startOf)
  return from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to) || to <= from ? undefined : { from, to }
}

/** Buttons that move the time looked at; how much lies before and after it stands on them. */
export const TimeButtons = ({
  look: { zoom, aside, fit },
  before,
  after,
}: {
  readonly look: TimeLook
  readonly before: number
  readonly after: number
}) => (
  <>
    <button type="button" onClick={() => aside(-STEP)} aria-label={before > 0 ? undefined : 'Earlier'}>
      <span aria-hidden="true">◀ </span>
      {before > 0 ? `${before} earlier` : ''}
    </button>
    <button type="button" onClick={() => zoom(ZOOM)}>
      Nearer <kbd>{keyWords('+')}</kbd>
    </button>
    <button type="button" onClick={() => zoom(1 / ZOOM)}>
      Farther <kbd>{keyWords('-')}</kbd>
    </button>
    <button type="button" onClick={fit}>
      Everything <kbd>{keyWords('Home')}</kbd>
    </button>
    <button type="button" onClick={() => aside(STEP)} aria-label={after > 0 ? undefined : 'Later'}>
      {after > 0 ? `${after} later` : ''}
      <span aria-hidden="true"> ▶</span>
    </button>
  </>
)
