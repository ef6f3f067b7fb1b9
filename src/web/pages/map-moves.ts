import type { PointerEvent, RefObject } from 'react'
import { useEffect, useRef } from 'react'

import type { Look } from './map-view.ts'
import { nearer } from './map-view.ts'

/** How much nearer a turn of the wheel by a pixel brings. */
const WHEEL = 1.0016
/** Pixels that a press may wander and still be a click. */
const STILL = 4

type Moves = {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
}

/** Moves a map by dragging and scales it by the wheel, around the pointer. */
export function useMoves(svg: RefObject<SVGSVGElement | null>, look: Look, onLook: (look: Look) => void): Moves {
  const now = useRef({ look, onLook })
  const grip = useRef<{ readonly x: number; readonly y: number; readonly look: Look }>(undefined)
  useEffect(() => {
    now.current = { look, onLook }
  })
  useEffect(() => {
    const element = svg.current
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      const box = element?.getBoundingClientRect()
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
      now.current.onLook(nearer(now.current.look, WHEEL ** -event.deltaY, at))
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [svg])
  return {
    onPointerDown(event) {
      if (event.button === 0) grip.current = { x: event.clientX, y: event.clientY, look }
    },
    onPointerMove(event) {
      const from = grip.current
      if (from === undefined || event.buttons === 0) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.hypot(dx, dy) > STILL) now.current.onLook({ ...from.look, x: from.look.x + dx, y: from.look.y + dy })
    },
    onPointerUp() {
      grip.current = undefined
    },
  }
}
