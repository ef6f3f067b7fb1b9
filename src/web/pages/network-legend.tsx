import type { Ref } from 'react'

import type { Bond, Relation } from './network-bonds.ts'
import { ThingMark, TieLine, widthOf } from './network-mark.tsx'

const LINES: readonly (readonly [Relation, Bond['status'], number, string])[] = [
  ['ally', 'says', 1, 'friendly'],
  ['rival', 'says', 1, 'hostile: one tick'],
  ['over', 'says', 1, 'command: to the subordinate'],
  ['member', 'says', 1, 'membership: to the member'],
  ['other', 'says', 1, 'contact, or a view of neither kind'],
  ['ally', 'hedged', 1, 'hedged: dashed'],
  ['ally', 'denied', 1, 'only denied: struck twice'],
  ['ally', 'disputed', 1, 'disputed: split, one half struck'],
  ['other', 'inferred', 1, '∴ follows from claims: dotted'],
  ['ally', 'says', 2, 'two independent sources'],
  ['ally', 'says', 3, 'three and more'],
]

const MARKS = [
  ['organization', 'body'],
  ['person', 'person'],
  ['state', 'state or people'],
  ['', 'anything else'],
] as const

/** What every line and mark of the drawing means. */
export const Legend = ({ ref }: { readonly ref: Ref<HTMLDetailsElement> }) => (
  <details className="legend" ref={ref}>
    <summary>How ties are drawn</summary>
    <ul>
      {LINES.map(([relation, status, sources, words]) => (
        <li key={words}>
          <svg width="72" height="20" aria-hidden="true">
            <TieLine line={{ relation, status, width: widthOf(sources) }} from={{ x: 4, y: 10 }} to={{ x: 68, y: 10 }} />
          </svg>
          {words}
        </li>
      ))}
      {MARKS.map(([kind, words]) => (
        <li key={words}>
          <svg width="72" height="20" aria-hidden="true">
            <g transform="translate(36 10)">
              <ThingMark kind={kind} isBig={false} />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  </details>
)
