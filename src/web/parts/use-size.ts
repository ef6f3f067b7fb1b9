import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** The size of an element in whole pixels, followed as it changes; the given size until it is known. */
export function useSize(of: RefObject<HTMLElement | null>, start: { readonly width: number; readonly height: number }): typeof start {
  const [size, setSize] = useState(start)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0)
        setSize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) })
    })
    if (of.current !== null) watch.observe(of.current)
    return () => watch.disconnect()
  }, [of])
  return size
}
