import { capital } from '../text/capital.ts'
import { count } from '../text/count.ts'
import type { Ground } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import type { Inference } from '../weigh/inferences.ts'
import type { Network, Step } from '../weigh/network.ts'
import { bridges, components, neighbours } from '../weigh/network.ts'
import { phraseOf } from '../weigh/phrase.ts'
import type { Layer, Tie } from '../weigh/ties.ts'
import { listed } from './clause.ts'
import type { Item, Page, PageSection } from './page.ts'
import { claimWords, voucher } from './wording.ts'

const LAYERS: Readonly<Record<Layer, string>> = {
  hierarchy: 'Under or over it',
  alliance: 'Friendly with',
  hostility: 'Hostile to',
  view: 'Views',
  contact: 'In touch with',
}

/** One thing's ties, layer by layer, each with its claims, and what follows from them, apart. */
export function neighboursPage(ground: Ground, network: Network, thing: string, inferences: readonly Inference[]): Page {
  const steps = neighbours(network, thing)
  const layers = Object.entries(LAYERS).map(([layer, title]) => ({
    title,
    blocks: steps.flatMap(({ to, ties }) => {
      const own = ties.filter(tie => tie.layer === layer)
      return own.length === 0 ? [] : [{ label: nameOf(ground, to), items: own.flatMap(tie => tieItems(ground, tie)) }]
    }),
  }))
  return {
    title: `${nameOf(ground, thing)}: tied to ${count(steps.length, 'other')}`,
    lead: [],
    sections: [...layers, inferred(ground, inferences)].filter(({ blocks }) => blocks.some(({ items }) => items.length > 0)),
  }
}

/** A whole network in short: its parts, the ties that alone hold parts together, and what follows from its claims, apart. */
export function networkPage(ground: Ground, network: Network, inferences: readonly Inference[]): Page {
  const parts = components(network)
  return {
    title: `${count(network.things.length, 'thing')}, ${count(network.ties.length, 'tie')}, ${count(parts.length, 'part')}`,
    lead: [],
    sections: [
      {
        title: 'Parts that hang together',
        blocks: [
          {
            label: null,
            items: parts.map(part => item(`${count(part.length, 'thing')}: ${part.map(id => nameOf(ground, id)).join(', ')}`)),
          },
        ],
      },
      { title: 'Ties without which a part would fall in two', blocks: bridges(network).map(step => stepBlock(ground, step)) },
      inferred(ground, inferences),
    ].filter(({ blocks }) => blocks.some(({ items }) => items.length > 0)),
  }
}

/** A way from one thing to another, each step with its claims; a way that does not exist is said to be none. */
export const pathPage = (ground: Ground, from: string, to: string, path: readonly Step[] | undefined): Page => ({
  title: `From ${nameOf(ground, from)} to ${nameOf(ground, to)}`,
  lead: [path === undefined ? 'No tie in any source here leads from one to the other.' : count(path.length, 'step')],
  sections: [{ title: '', blocks: (path ?? []).map(step => stepBlock(ground, step)) }],
})

const stepBlock = (ground: Ground, { from, to, ties }: Step) => ({
  label: `${nameOf(ground, from)} — ${nameOf(ground, to)}`,
  items: ties.flatMap(tie => tieItems(ground, tie)),
})

function tieItems(ground: Ground, { sign, statements, denials }: Tie): Item[] {
  const mark = { '+': '+', '-': '−', '0': '·' }[sign]
  return [
    ...statements.map(statement => ({ text: claimWords(ground, statement), mark, under: [voucher(ground, statement)] })),
    ...denials.map(statement => ({
      text: claimWords(ground, statement),
      mark: '✗',
      under: [`${voucher(ground, statement)} · denies the tie`],
    })),
  ]
}

const inferred = (ground: Ground, inferences: readonly Inference[]): PageSection => ({
  title: 'What follows from the claims, and no source says',
  blocks: [
    {
      label: null,
      items: inferences.map(inference => ({
        text: inferenceWords(ground, inference),
        mark: '⇒',
        under: inference.restsOn.map(statement => `rests on: ${claimWords(ground, statement)} (${voucher(ground, statement)})`),
      })),
    },
  ],
})

/** What an inference says, in words that no claim is told in: "By the claims here, …". */
export function inferenceWords(ground: Ground, inference: Inference): string {
  const names = (ids: readonly string[]): string => listed(ids.map(id => phraseOf(ground, id)))
  if (inference.is === 'strain')
    return `By the claims here, ${phraseOf(ground, inference.friend)} stands with both ${names(inference.rivals)}, who are hostile to each other`
  if (inference.is === 'alignment')
    return `By the claims here, ${names(inference.things)} want ${inference.sense === '+' ? 'good for' : 'to see an end of, or stand against,'} the same: ${phraseOf(ground, inference.about)}`
  return `By the claims here, ${names(inference.for)} want good for ${phraseOf(ground, inference.about)}, and ${names(inference.against)} ill`
}

const item = (text: string): Item => ({ text: capital(text), under: [] })
