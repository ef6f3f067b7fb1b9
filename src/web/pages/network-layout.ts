import { useEffect, useRef, useState } from 'react'

import { ownWorker } from '../trusted.ts'
import type { LayoutRequest, Point } from './layout-network.ts'
// oxlint-disable-next-line import/default -- Vite gives the file's address
import workerFile from './network-worker.ts?worker&url'

export type Places = Readonly<Record<string, Point>>

/**
 * Where things stand, worked out by a worker. While it works, and when things are added, what stood somewhere keeps its place as nearly as
 * it can; another way of laying out starts anew.
 */
export function usePlaces(request: LayoutRequest): Places {
  const [places, setPlaces] = useState<{ readonly how: string; readonly at: Places }>({ how: request.how, at: {} })
  const worker = useRef<Worker>(undefined)
  const before = useRef(places)
  const asked = JSON.stringify(request)
  useEffect(() => {
    worker.current = ownWorker(workerFile)
    return () => worker.current?.terminate()
  }, [])
  useEffect(() => {
    const { how, focus, boxes, pairs }: LayoutRequest = JSON.parse(asked)
    const known = before.current.how === how ? before.current.at : {}
    const [{ x, y }] = [known[focus] ?? { x: 0, y: 0 }]
    const kept = boxes.map(box => {
      const at = known[box.id]
      return at === undefined ? box : { ...box, x: at.x - x, y: at.y - y }
    })
    const hear = ({ data }: MessageEvent<Places>): void => {
      before.current = { how, at: data }
      setPlaces(before.current)
    }
    worker.current?.addEventListener('message', hear, { once: true })
    worker.current?.postMessage({ how, focus, boxes: kept, pairs } satisfies LayoutRequest)
    return () => worker.current?.removeEventListener('message', hear)
  }, [asked])
  return places.how === request.how ? places.at : {}
}
