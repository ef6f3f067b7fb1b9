import { useEffect } from 'react'

import { useAddress } from '../address.ts'
import { SCOPE } from '../scope.ts'
import { remember, useTab } from '../tab.ts'
import type { Place } from './pages.ts'

/** Addresses of pages that take the scope along: the one of this page, else the one that was set last. */
export function useScoped(): (place: Place) => string {
  const scope = useTab('scope')
  return ({ to, analysis }) => {
    const given = SCOPE.flatMap(field => (scope[field] === undefined ? [] : [[field, scope[field]]]))
    return analysis === true && given.length > 0 ? `${to}?${new URLSearchParams(given)}` : to
  }
}

/** Remembers the scope of a page that has one, for the next such page. */
export function useKeptScope(isAnalysis: boolean): void {
  const [{ source, from, to, accepted }] = useAddress()
  useEffect(() => {
    if (isAnalysis) remember('scope', { source, from, to, accepted })
  }, [isAnalysis, source, from, to, accepted])
}
