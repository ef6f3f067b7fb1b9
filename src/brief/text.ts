import type { Asked } from '../match/candidates.ts'
import type { Judgement } from '../model/log.ts'
import type { ComparisonRow } from '../weigh/compare.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Series } from '../weigh/estimates.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
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
import { claimWords, voucher } from './wording.ts'

/*
 * Answers as plain text for a terminal or a file. Lines that begin with "# " are headings. Every claim is printed with its speaker,
 * hedge and note, since a claim without them is a rumour.
 */

/** A dossier, section by section, ending with its disputes, what the sources leave out, and the works. */
export const dossierText = (ground: Ground, dossier: Dossier): string => pageText(dossierPage(ground, dossier))

/** A comparison, aspect by aspect, with honest blanks. */
export const comparisonText = (ground: Ground, things: readonly string[], rows: readonly ComparisonRow[]): string =>
  pageText(comparisonPage(ground, things, rows))

/** Questions, each with every speaker's part. */
export const disputesText = (ground: Ground, disputes: readonly Dispute[]): string => pageText(disputesPage(ground, disputes))

/** What claims rest on in the end: "5 citations, 2 origins, 1 of unknown lineage, which counts as none", with the reasons. */
export const originsText = (ground: Ground, title: string, backings: readonly Backing[]): string =>
  pageText(originsPage(ground, title, backings))

/** Numbers, each with its speaker, date and words; low and high over all speakers. */
export const estimatesText = (ground: Ground, title: string, series: readonly Series[]): string =>
  pageText(estimatesPage(ground, title, series))

/** One thing's ties, layer by layer, and what follows from them, apart. */
export const neighboursText = (ground: Ground, network: Network, thing: string, inferences: readonly Inference[]): string =>
  pageText(neighboursPage(ground, network, thing, inferences))

/** A network in short: its parts, the ties that hold them together, and what follows, apart. */
export const networkText = (ground: Ground, network: Network, inferences: readonly Inference[]): string =>
  pageText(networkPage(ground, network, inferences))

/** A way from one thing to another with the claims that each step rests on. */
export const pathText = (ground: Ground, from: string, to: string, path: readonly Step[] | undefined): string =>
  pageText(pathPage(ground, from, to, path))

/** One axis of time, year by year, with what no text dates. */
export const timelineText = (ground: Ground, title: string, axis: Timeline): string => pageText(timelinePage(ground, title, axis))

/** A family of bodies: how each began and ended, and how they came from one another. */
export const lineageText = (ground: Ground, title: string, lineage: Lineage): string => pageText(lineagePage(ground, title, lineage))

/** Pairs that may be one, each with every reason for and against. */
export const candidatesText = (ground: Ground, candidates: readonly Asked<Judgement>[]): string =>
  pageText(candidatesPage(ground, candidates))

/** An audit's findings, document by document, worst first. */
export const auditText = (audited: readonly Audited[]): string => pageText(auditPage(audited))

/** One claim on two lines: what it says, then who says so, on which note. */
export const claimLine = (ground: Ground, statement: Statement): string =>
  itemText({ text: claimWords(ground, statement), mark: '·', under: [voucher(ground, statement)] }, '  ')

function pageText({ title, lead, sections }: Page): string {
  return paragraphs([
    lines([`# ${title}`, ...lead]),
    ...sections.map(({ title: heading, blocks }) =>
      lines([
        heading === '' ? '' : `# ${heading}`,
        ...blocks.flatMap(({ label, items }) => [
          label === null ? '' : `  ${label}`,
          ...items.map(item => itemText(item, label === null ? '  ' : '    ')),
        ]),
      ]),
    ),
  ])
}

const itemText = ({ text, mark, under }: Item, indent: string): string =>
  [`${indent}${mark === undefined ? '' : `${mark} `}${text}`, ...under.map(line => `${indent}    ${line}`)].join('\n')

const lines = (all: readonly string[]): string => all.filter(line => line !== '').join('\n')
const paragraphs = (all: readonly string[]): string => all.filter(part => part !== '').join('\n\n')
