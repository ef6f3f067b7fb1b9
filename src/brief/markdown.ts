import type { Asked } from '../match/candidates.ts'
import type { Judgement } from '../model/log.ts'
import type { ComparisonRow } from '../weigh/compare.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Series } from '../weigh/estimates.ts'
import type { Ground } from '../weigh/ground.ts'
import type { Inference } from '../weigh/inferences.ts'
import type { Network, Step } from '../weigh/network.ts'
import type { Backing } from '../weigh/origins.ts'
import type { Lineage, Timeline } from '../weigh/timeline.ts'
import { type Audited, auditPage } from './audit-page.ts'
import { candidatesPage } from './candidates-page.ts'
import type { Dossier } from './dossier.ts'
import { estimatesPage } from './estimates-page.ts'
import { neighboursPage, networkPage, pathPage } from './network-page.ts'
import { originsPage } from './origins-page.ts'
import type { Item, Page } from './page.ts'
import { comparisonPage, disputesPage, dossierPage } from './pages.ts'
import { timelinePage, lineagePage } from './timeline-page.ts'

/** A dossier as a Markdown document: headings, a list of claims in each, and under each claim who makes it. */
export const dossierMarkdown = (ground: Ground, dossier: Dossier): string => pageMarkdown(dossierPage(ground, dossier))

/** A comparison as a Markdown document. */
export const comparisonMarkdown = (ground: Ground, things: readonly string[], rows: readonly ComparisonRow[]): string =>
  pageMarkdown(comparisonPage(ground, things, rows))

/** Open questions as a Markdown document. */
export const disputesMarkdown = (ground: Ground, disputes: readonly Dispute[]): string => pageMarkdown(disputesPage(ground, disputes))

/** What claims rest on in the end, as a Markdown document. */
export const originsMarkdown = (ground: Ground, title: string, backings: readonly Backing[]): string =>
  pageMarkdown(originsPage(ground, title, backings))

/** Numbers, each with its speaker, date and words; low and high over all speakers. */
export const estimatesMarkdown = (ground: Ground, title: string, series: readonly Series[]): string =>
  pageMarkdown(estimatesPage(ground, title, series))

/** One thing's ties, layer by layer, and what follows from them, apart. */
export const neighboursMarkdown = (ground: Ground, network: Network, thing: string, inferences: readonly Inference[]): string =>
  pageMarkdown(neighboursPage(ground, network, thing, inferences))

/** A network in short: its parts, the ties that hold them together, and what follows, apart. */
export const networkMarkdown = (ground: Ground, network: Network, inferences: readonly Inference[]): string =>
  pageMarkdown(networkPage(ground, network, inferences))

/** A way from one thing to another with the claims that each step rests on. */
export const pathMarkdown = (ground: Ground, from: string, to: string, path: readonly Step[] | undefined): string =>
  pageMarkdown(pathPage(ground, from, to, path))

/** One axis of time, year by year, with what no text dates. */
export const timelineMarkdown = (ground: Ground, title: string, axis: Timeline): string => pageMarkdown(timelinePage(ground, title, axis))

/** A family of bodies: how each began and ended, and how they came from one another. */
export const lineageMarkdown = (ground: Ground, title: string, lineage: Lineage): string =>
  pageMarkdown(lineagePage(ground, title, lineage))

/** Pairs that may be one, each with every reason for and against. */
export const candidatesMarkdown = (ground: Ground, candidates: readonly Asked<Judgement>[]): string =>
  pageMarkdown(candidatesPage(ground, candidates))

/** An audit's findings as a Markdown document. */
export const auditMarkdown = (audited: readonly Audited[]): string => pageMarkdown(auditPage(audited))

function pageMarkdown({ title, lead, sections }: Page): string {
  const parts = [
    `# ${escaped(title)}`,
    ...lead.map(escaped),
    ...sections.flatMap(({ title: heading, blocks }) => [
      heading === '' ? '' : `## ${escaped(heading)}`,
      ...blocks.flatMap(({ label, items }) => [label === null ? '' : `**${escaped(label)}**`, items.map(itemMarkdown).join('\n')]),
    ]),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const itemMarkdown = ({ text, mark, under }: Item): string =>
  [`- ${STANDING.get(mark ?? '') ?? ''}${escaped(text)}`, ...under.map(line => `  - ${escaped(line.trim())}`)].join('\n')

/** Marks that say more than "proposed". */
const STANDING: ReadonlyMap<string, string> = new Map([
  ['✓', '✓ '],
  ['≠', '≠ '],
  ['✗', '✗ '],
])

/** Words of a source with every sign escaped that Markdown would take for its own; links stay links. */
const escaped = (text: string): string =>
  text.replace(/https?:\/\/\S+|[\\`*_[\]<>#|~]/g, found => (found.length > 1 ? found : `\\${found}`))
