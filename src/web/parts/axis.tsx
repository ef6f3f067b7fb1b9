import { scaleUtc } from 'd3-scale'

/** A stretch of time, in milliseconds since 1970. */
export type Window = { readonly from: number; readonly to: number }

export const DAY = 86_400_000

/** The beginning of an ISO day; the end of it lies a day later. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
export const endOf = (day: string): number => startOf(day) + DAY
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

export type Axis = {
  readonly window: Window
  readonly width: number
  /** Pixels from the left edge; may lie outside. */
  readonly x: (time: number) => number
  /** The time at so many pixels. */
  readonly time: (x: number) => number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

/** Pixels between two labels of an axis. */
const APART = 84

/** An axis of time of so many pixels, with years, months or days as they fit. */
export function axisOf({ from, to }: Window, width: number): Axis {
  const scale = scaleUtc([new Date(from), new Date(Math.max(to, from + DAY))], [0, width])
  const format = scale.tickFormat()
  const label = (tick: Date, index: number): string =>
    index === 0 && !/\d{4}/.test(format(tick)) ? `${format(tick)} ${tick.getUTCFullYear()}` : format(tick)
  return {
    window: { from, to },
    width,
    x: time => scale(new Date(time)),
    time: x => scale.invert(x).getTime(),
    ticks: scale.ticks(Math.max(2, Math.floor(width / APART))).map((tick, index) => ({ x: scale(tick), label: label(tick, index) })),
  }
}

/** The lines of an axis with their labels above. */
export const Ticks = ({ axis, height }: { readonly axis: Axis; readonly height: number }) => (
  <g aria-hidden="true">
    {axis.ticks.map(({ x, label }) => (
      <g key={x} transform={`translate(${x} 0)`}>
        <line y1="18" y2={height} stroke="var(--line)" />
        <text y="12" textAnchor="middle">
          {label}
        </text>
      </g>
    ))}
  </g>
)

/** The whole stretch that some times cover, with a little room at both ends; at least a year. */
export function around(times: readonly number[]): Window {
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const room = Math.max((to - from) * 0.04, 30 * DAY, (366 * DAY - (to - from)) / 2)
  return { from: from - room, to: to + room }
}
