import type { PointerEvent, RefObject } from 'react'
import { useState } from 'react'

import { useSize } from '../parts/use-size.ts'
import type { Point } from './layout-network.ts'

/** How a drawing is looked at: its size on the screen, where a point of it lies there, and ways to come nearer or move. */
export type Look = {
  readonly width: number
  readonly height: number
  readonly at: (point: Point) => Point
  readonly nearer: () => void
  readonly farther: () => void
  readonly grab: (event: PointerEvent) => void
}

/** Room that labels need beside and under the outermost marks, in pixels; beside them no more than this part of a narrow frame. */
const MARGIN = { x: 90, top: 36, bottom: 52 }
const BESIDE = 0.2
const STEP = 1.3
/** A small drawing is not blown up. */
const NEAREST = 1.25
/** Where a narrow frame makes a drawing smaller than this, its height is drawn out, at most so far, so that labels keep apart. */
const SMALL = 0.8
const TALLEST = 2.5

/**
 * Looks at points through a frame. Everything is fitted in unless `look` says otherwise: scale and the point in the middle, as
 * `1.2,340,-20`; `onLook` is told when the person moves. Labels keep their size at every scale.
 */
export function useLook(
  frame: RefObject<HTMLElement | null>,
  points: readonly Point[],
  look: string | undefined,
  onLook: (look: string) => void,
): Look {
  const { width, height } = useSize(frame, { width: 900, height: 560 })
  const [drag, setDrag] = useState({ x: 0, y: 0 })
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] =
    points.length === 0 ? [0, 0, 0, 0] : [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const fit = Math.min(
    (width - 2 * Math.min(MARGIN.x, width * BESIDE)) / Math.max(right - left, 1),
    (height - MARGIN.top - MARGIN.bottom) / Math.max(bottom - top, 1),
    NEAREST,
  )
  const room = (height - MARGIN.top - MARGIN.bottom) / Math.max((bottom - top) * fit, 1)
  const tall = fit < SMALL ? Math.min(Math.max(room, 1), TALLEST) : 1
  const given = (look ?? '').split(',').map(Number)
  const [scale = fit, x = 0, y = 0] =
    given.length === 3 && given.every(Number.isFinite)
      ? given
      : [fit, (left + right) / 2, (top + bottom) / 2 + (MARGIN.bottom - MARGIN.top) / 2 / Math.max(fit * tall, 0.01)]
  const say = (k: number, cx: number, cy: number): void => onLook([k.toFixed(3), Math.round(cx), Math.round(cy)].join(','))
  return {
    width,
    height,
    at: point => ({ x: width / 2 + (point.x - x) * scale + drag.x, y: height / 2 + (point.y - y) * scale * tall + drag.y }),
    nearer: () => say(scale * STEP, x, y),
    farther: () => say(scale / STEP, x, y),
    grab(event) {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('[role=button],button,.tie') !== null)) return
      const { clientX, clientY } = event
      const move = (now: globalThis.PointerEvent): void => setDrag({ x: now.clientX - clientX, y: now.clientY - clientY })
      const drop = (end: globalThis.PointerEvent): void => {
        removeEventListener('pointermove', move)
        removeEventListener('pointerup', drop)
        setDrag({ x: 0, y: 0 })
        const [dx, dy] = [end.clientX - clientX, end.clientY - clientY]
        if (Math.hypot(dx, dy) > 4) say(scale, x - dx / scale, y - dy / (scale * tall))
      }
      addEventListener('pointermove', move)
      addEventListener('pointerup', drop)
    },
  }
}
