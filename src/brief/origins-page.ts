import { capital } from '../text/capital.ts'
import { count } from '../text/count.ts'
import type { Ground } from '../weigh/ground.ts'
import type { Footing } from '../weigh/lineage.ts'
import type { Backing, Idle, Independence, Origin } from '../weigh/origins.ts'
import type { Block, Item, Page } from './page.ts'
import { claimWords, voucher } from './wording.ts'

/** What claims rest on in the end, title by title: how many citations, how many origins, and why each is one. */
export const originsPage = (ground: Ground, title: string, backings: readonly Backing[]): Page => ({
  title,
  lead: backings.length === 0 ? ['No claim.'] : [],
  sections: backings.map(({ title: what, independence }) => ({
    title: `${what} — ${independenceWords(independence)}`,
    blocks: blocksOf(ground, independence),
  })),
})

/** "5 citations, 2 origins, 1 of unknown lineage, which counts as none". */
export function independenceWords({ citations, origins, unknown, derived, loops }: Independence): string {
  const many = unknown.length === 1 ? 'which counts as none' : 'which count as none'
  return [
    count(citations, 'citation'),
    count(origins.length, 'origin'),
    ...(derived.length === 0 ? [] : [`${derived.length} through a report that is here itself`]),
    ...(unknown.length === 0 ? [] : [`${unknown.length} of unknown lineage, ${many}`]),
    ...(loops.length === 0 ? [] : [count(loops.length, 'loop')]),
  ].join(', ')
}

function blocksOf(ground: Ground, { origins, unknown, derived, loops }: Independence): Block[] {
  const blocks: Block[] = [
    ...origins.map(origin => ({
      label: originWords(origin),
      items: [...origin.reasons.map(item), ...origin.footings.map(footing => claimItem(ground, footing))],
    })),
    { label: 'Of unknown lineage', items: unknown.map(idle => idleItem(ground, idle)) },
    { label: 'Counted where they come from', items: derived.map(idle => idleItem(ground, idle)) },
    { label: 'Loops', items: loops.map(loop => item(`${loop.join(' rests on ')} rests on ${loop[0] ?? ''}`)) },
  ]
  return blocks.filter(({ items }) => items.length > 0)
}

const originWords = ({ names, own, footings }: Origin): string =>
  `${names.join(' / ')}${own ? ', a self-description' : ''} (${count(footings.length, 'citation')})`

const item = (text: string): Item => ({ text: capital(text), under: [] })

const claimItem = (ground: Ground, { statement }: Footing): Item => ({
  text: claimWords(ground, statement),
  mark: '·',
  under: [voucher(ground, statement)],
})

const idleItem = (ground: Ground, { footing, reason }: Idle): Item => ({
  text: claimWords(ground, footing.statement),
  mark: '·',
  under: [`${voucher(ground, footing.statement)} · ${reason}`],
})
