import type { Bounds } from '../../text/edtf.ts'
import type { Axis } from './axis.tsx'
import { endOf, startOf } from './axis.tsx'

/** How far an end that nobody states is drawn, in pixels, and the steps in which it fades. */
const OPEN = 64
const FADING = [0.4, 0.3, 0.2, 0.1] as const
/** Width of what is shorter than that, so that it is seen. */
const LEAST = 4

/**
 * Where a spell of time begins and ends on an axis, in pixels, with the room that its open ends take. An open end fades beyond all days on
 * which it is `seen`.
 */
export function reach(bounds: Bounds, axis: Axis, seen: readonly string[] = []): { readonly from: number; readonly to: number } {
  const { possiblyFrom, possiblyTo } = bounds
  const known = [...Object.values(bounds), ...seen].flatMap(day => (day === null ? [] : [axis.x(startOf(day)), axis.x(endOf(day))]))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return {
    from: possiblyFrom === null ? least - OPEN : axis.x(startOf(possiblyFrom)),
    to: possiblyTo === null ? most + OPEN : Math.max(axis.x(endOf(possiblyTo)), least + LEAST),
  }
}

type Props = {
  readonly bounds: Bounds
  readonly axis: Axis
  readonly y: number
  readonly tall: number
  readonly fill: string
  readonly seen?: readonly string[]
}

/**
 * A spell as sure as its text: solid where it certainly was, a tint of 40 % where it may have been, fading where an end is open, and a
 * hard cap where a beginning or end is stated to the day.
 */
export const Spell = ({ bounds, axis, y, tall, fill, seen = [] }: Props) => {
  const { possiblyFrom, certainlyFrom, certainlyTo, possiblyTo } = bounds
  const { from, to } = reach(bounds, axis, seen)
  const [left, right] = [possiblyFrom === null ? from + OPEN : from, possiblyTo === null ? to - OPEN : to]
  const isCore = certainlyFrom !== null && (certainlyTo === null ? possiblyTo === null : certainlyFrom <= certainlyTo)
  const core = isCore ? axis.x(startOf(certainlyFrom)) : 0
  const coreEnd = isCore ? Math.max(certainlyTo === null ? core : axis.x(endOf(certainlyTo)), core + LEAST) : 0
  return (
    <g fill={fill}>
      {right > left ? <rect x={left} y={y} width={Math.max(right - left, LEAST)} height={tall} fillOpacity="0.4" /> : null}
      {FADING.map((opacity, step) => (
        <g key={opacity} fillOpacity={opacity}>
          {possiblyFrom === null ? <rect x={left - ((step + 1) * OPEN) / 4} y={y} width={OPEN / 4} height={tall} /> : null}
          {possiblyTo === null ? <rect x={Math.max(right, coreEnd) + (step * OPEN) / 4} y={y} width={OPEN / 4} height={tall} /> : null}
        </g>
      ))}
      {isCore ? <rect x={core} y={y} width={coreEnd - core} height={tall} /> : null}
      {possiblyFrom !== null && possiblyFrom === certainlyFrom ? <rect x={from - 1} y={y - 3} width="2" height={tall + 6} /> : null}
      {possiblyTo !== null && possiblyTo === certainlyTo ? <rect x={to - 1} y={y - 3} width="2" height={tall + 6} /> : null}
    </g>
  )
}
