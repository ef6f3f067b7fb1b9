import { renderNote } from '../citations/chicago/render.ts'
import { isPlural } from '../text/agreement.ts'
import { capital } from '../text/capital.ts'
import { count } from '../text/count.ts'
import type { Cell, ComparisonRow, CellState } from '../weigh/compare.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { remarkWords } from '../weigh/remarks.ts'
import type { Stance, Voice } from '../weigh/voice.ts'
import { trimmed } from './clause.ts'
import { decisionLines } from './decisions.ts'
import type { Dossier } from './dossier.ts'
import { grouped } from './grouped.ts'
import type { Item, Page, PageSection } from './page.ts'
import { claimWords, kinWords, noteWords, voiceWords, voucher } from './wording.ts'

/** A dossier as a page: section by section, ending with its disputes, what the sources leave out, and the works. */
export function dossierPage(ground: Ground, dossier: Dossier): Page {
  const { thing, disputes, silent, works } = dossier
  return {
    title: `${thing.name} (${thing.kind})`,
    lead: thing.aliases.length === 0 ? [] : [`Also written: ${thing.aliases.join(', ')}`],
    sections: [
      ...dossier.sections.map(({ title, statements }) => section(title, claimItems(ground, statements))),
      section(
        'In dispute',
        disputes.map(dispute => disputeItem(ground, dispute)),
      ),
      section(
        'What the sources here do not say',
        silent.length === 0 ? [] : [item(`No claim in ${count(ground.reports.size, 'report')}: ${silent.join(' · ')}`)],
      ),
      section(
        'Sources used',
        works.map(({ work, statements }) => item(`${renderNote(work.csl, { wholeTitle: true })} (behind ${count(statements, 'claim')})`)),
      ),
    ].filter(({ blocks }) => blocks.some(({ items }) => items.length > 0)),
  }
}

/** A comparison as a page: aspect by aspect, each thing with its claims or the kind of its blank. */
export function comparisonPage(ground: Ground, things: readonly string[], rows: readonly ComparisonRow[]): Page {
  return {
    title: things.map(id => nameOf(ground, id)).join(' / '),
    lead: [],
    sections: rows.map(row => ({
      title: row.title,
      blocks: [
        { label: null, items: row.remarks.map(remark => item(capital(remarkWords(ground, remark, things.length)))) },
        ...row.cells.map((cell, index) => ({
          label: `${nameOf(ground, things[index] ?? '')}${blankWords(cell.state, ground)}`,
          items: [...claimItems(ground, cell.statements), ...besideItems(ground, cell)],
        })),
      ],
    })),
  }
}

/** Disputes as a page of their own. */
export const disputesPage = (ground: Ground, disputes: readonly Dispute[]): Page => ({
  title: disputesTitle(disputes),
  lead: [],
  sections: [
    section(
      '',
      disputes.map(dispute => withId(disputeItem(ground, dispute), dispute)),
    ),
  ],
})

/** Four kinds of blank, kept apart. */
function blankWords(state: CellState, ground: Ground): string {
  if (state === 'claims') return ''
  if (state === 'not researched') return `: not researched (no claim in ${count(ground.reports.size, 'report')})`
  return `: ${{ denied: 'denied', none: 'none, as the sources say', unknown: 'unknown, as the sources say' }[state]}`
}

/** How a claim's standing looks in a list: proposed, accepted, in conflict, rejected. */
const MARKS: Readonly<Record<string, string>> = { proposed: '·', accepted: '✓', conflict: '≠', rejected: '✗' }

/** Claims, each told once, with everybody who makes it under it. */
function claimItems(ground: Ground, statements: readonly Statement[]): Item[] {
  return grouped(statements).map(({ first, all }) => ({
    text: claimWords(ground, first),
    mark: MARKS[first.standing] ?? '·',
    under: [...new Set(all.map(statement => `${voucher(ground, statement)}${leftOpen(first, statement)}`))],
  }))
}

/** What is said of a thing's kin, apart from what is said of itself. */
function besideItems(ground: Ground, { beside }: Cell): Item[] {
  return beside.map(({ statement, kin }) => ({
    text: `Of ${kinWords(ground, kin)}: ${claimWords(ground, statement)}`,
    mark: '○',
    under: [voucher(ground, statement)],
  }))
}

/** What the sentence tells and this speaker does not. */
function leftOpen(told: Statement, { time, place }: Statement): string {
  const open = [told.time !== null && time === null ? 'when' : '', told.place !== null && place === null ? 'where' : ''].filter(
    word => word !== '',
  )
  return open.length === 0 ? '' : ` · does not say ${open.join(' or ')}`
}

function disputesTitle(disputes: readonly Dispute[]): string {
  const open = disputes.filter(({ state }) => state === 'open')
  const settled = disputes.length - open.length
  if (settled === 0) return count(open.length, 'open question')
  return open.length === 0
    ? `${count(settled, 'question')} that people settled`
    : `${count(open.length, 'open question')} and ${settled} that people settled`
}

/** A list of disputes says by which id each is decided on. */
const withId = (item: Item, { id }: Dispute): Item => ({ ...item, under: [...item.under, id] })

function disputeItem(ground: Ground, dispute: Dispute): Item {
  const { question, kind, state, voices } = dispute
  return {
    text: `${question} (${kind}${state === 'open' ? '' : `, ${state}`})`,
    mark: state === 'open' ? '?' : '=',
    under: [...voices.flatMap(voice => voiceLines(ground, voice)), ...decisionLines(ground, dispute)],
  }
}

function voiceLines(ground: Ground, voice: Voice): string[] {
  const [first] = voice.statements
  if (first === undefined) return []
  const last = voice.speaker.at(-1)
  const many = last !== undefined && isPlural(ground.things.get(last))
  const who = `${voiceWords(ground, voice)}${voice.speaker.length === 0 ? '' : ','}`
  return [
    `${who} ${many ? STANCES[voice.stance].replace(/^(?:says|denies)/, plural) : STANCES[voice.stance]}: ${claimWords(ground, first)} [${noteWords(ground, first)}]`,
    `    “${trimmed(first.quote)}”`,
  ]
}

const plural = (verb: string): string => (verb === 'says' ? 'say' : 'deny')

const STANCES: Readonly<Record<Stance, string>> = {
  says: 'says',
  hedges: 'says, hedging',
  denies: 'denies it',
  unknown: 'says that nobody knows',
}

const item = (text: string): Item => ({ text, under: [] })

const section = (title: string, items: readonly Item[]): PageSection => ({ title, blocks: [{ label: null, items }] })
