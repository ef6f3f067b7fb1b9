import { useEffect, useRef } from 'react'

import { remember } from '../tab.ts'

/** Opens the evidence that the address names when a picture is first shown, after the frame has closed what another page had open. */
export function useNamedEvidence(claim: string | undefined): void {
  const first = useRef(claim)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (first.current !== undefined) remember('card', first.current)
    })
    return () => clearTimeout(timer)
  }, [])
}
