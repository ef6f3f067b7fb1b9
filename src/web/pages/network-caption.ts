import { count } from '../../text/count.ts'
import { whenWords } from '../parts/when.ts'
import type { Scope } from '../scope.ts'
import type { View } from './network-view.ts'

type Shown = {
  readonly mode: string
  readonly focus: string
  readonly to: string
  readonly month: string | undefined
  readonly signs: ReadonlySet<string>
  readonly scope: Scope
  readonly view: View | undefined
}

const TITLES: Readonly<Record<string, (focus: string, to: string) => string>> = {
  hood: focus => `Ties of ${focus}`,
  ranks: focus => `Who stands over and under ${focus}`,
  path: (focus, to) => `A shortest way from ${focus} to ${to}`,
  strain: focus => `Triangles that strain around ${focus}`,
}

/** What a drawing shows, for itself: subject, filter, date and counts. */
export function captionOf({ mode, focus, to, month, signs, scope, view }: Shown): string {
  const { source, from, to: until, accepted } = scope
  const filters = [
    month === undefined ? 'at any time' : `in ${whenWords(month)}; fainter where that is open`,
    signs.size === 0 ? undefined : `only ${[...signs].join(', ')}`,
    from === undefined && until === undefined ? undefined : `claims of ${from ?? '…'} to ${until ?? '…'}`,
    source === undefined ? undefined : 'of one report',
    accepted === undefined ? 'waiting claims included' : 'accepted claims only',
  ].filter(part => part !== undefined)
  const claims = view?.bonds.reduce((sum, bond) => sum + bond.claims.length + bond.denials.length, 0) ?? 0
  const counts = [count(view?.things.length ?? 0, 'actor'), count(view?.bonds.length ?? 0, 'tie'), count(claims, 'claim')].join(', ')
  return `${TITLES[mode]?.(focus, to) ?? ''}: ${counts}; ${filters.join('; ')}. Blue friendly, orange with a tick hostile, grey command and membership. Dashed is hedged, struck denied, split disputed; wider with more independent sources.`
}
