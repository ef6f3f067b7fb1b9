import type { Finding } from '../model/finding.ts'
import type { ComparisonRow } from '../weigh/compare.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import type { Stance } from '../weigh/voice.ts'
import { speakerName } from '../weigh/voice.ts'
import type { Dossier } from './dossier.ts'
import { claimWords, noteWords, voucher, workWords } from './wording.ts'

/*
 * Answers as plain text for a terminal or a file. Lines that begin with "# " are headings. Every claim is printed with its speaker,
 * hedge and note, since a claim without them is a rumour.
 */

/** A dossier, section by section, ending with its disputes, what the sources leave out, and the works. */
export function dossierText(ground: Ground, dossier: Dossier): string {
  const { thing } = dossier
  const also = thing.aliases.length === 0 ? '' : `Also written: ${thing.aliases.join(', ')}`
  return paragraphs([
    lines([`# ${thing.name} (${thing.kind})`, also]),
    ...dossier.sections.map(section => lines([`# ${section.title}`, ...section.statements.map(statement => claimLine(ground, statement))])),
    dossier.disputes.length === 0 ? '' : lines(['# In dispute', disputesText(ground, dossier.disputes)]),
    dossier.silent.length === 0 ? '' : lines(['# What the sources here do not say', `  ${dossier.silent.join(' · ')}`]),
    lines(['# Sources', ...dossier.works.map(({ work, statements }) => `  ${workWords(work.csl)} (behind ${count(statements, 'claim')})`)]),
  ])
}

/** One claim on two lines: what it says, then who says so, how sure, when, on which note. */
export function claimLine(ground: Ground, statement: Statement): string {
  return `  ${marks[statement.standing] ?? '·'} ${claimWords(ground, statement)}\n      ${voucher(ground, statement)}`
}

/** How a claim's standing looks in a list: proposed, accepted, in conflict, rejected. */
const marks: Readonly<Record<string, string>> = { proposed: '·', accepted: '✓', conflict: '≠', rejected: '✗' }

/** Questions, each with every speaker's part. */
export function disputesText(ground: Ground, disputes: readonly Dispute[]): string {
  return paragraphs(
    disputes.map(dispute =>
      lines([
        `  ? ${dispute.question} (${dispute.kind})`,
        ...dispute.voices.map(voice => {
          const [first] = voice.statements
          const words = first === undefined ? '' : `: ${claimWords(ground, first)} [${noteWords(ground, first)}]`
          return `      ${capital(speakerName(ground, voice))} ${stanceWords[voice.stance]}${words}`
        }),
      ]),
    ),
  )
}

const stanceWords: Readonly<Record<Stance, string>> = {
  says: 'says',
  denies: 'denies',
  hedges: 'says it may be so',
  unknown: 'says it is not known',
}

/** A comparison, aspect by aspect, with honest blanks. */
export function comparisonText(ground: Ground, things: readonly string[], rows: readonly ComparisonRow[]): string {
  return paragraphs([
    `# ${things.map(id => nameOf(ground, id)).join(' / ')}`,
    ...rows.map(row =>
      lines([
        `# ${row.title}${row.remark === null ? '' : ` — ${row.remark}`}`,
        ...row.cells.flatMap((cell, index) => [
          `  ${nameOf(ground, things[index] ?? '')}${cell.statements.length === 0 ? `: ${cell.state}` : ''}`,
          ...cell.statements.map(statement => claimLine(ground, statement).replaceAll(/^/gm, '  ')),
        ]),
      ]),
    ),
  ])
}

const severities = ['error', 'warning', 'info', 'style'] as const

/** An audit's findings, worst first, each with its place and its mend. */
export function findingsText(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `# ${title}\n  Nothing found.`
  const counts = severities.flatMap(severity => {
    const found = findings.filter(finding => finding.severity === severity).length
    return found === 0 ? [] : [`${found} ${severity}`]
  })
  const ordered = severities.flatMap(severity => findings.filter(finding => finding.severity === severity))
  return lines([`# ${title}`, `  ${counts.join(', ')}`, ...ordered.map(findingLine)])
}

function findingLine(finding: Finding): string {
  const place = finding.note === null ? 'document' : `note ${finding.note}`
  const heir = finding.inheritedFrom === null ? '' : ` (from note ${finding.inheritedFrom})`
  return `  ${finding.severity.padEnd(7)} ${place}${heir}  ${finding.message}  [${finding.code}]${finding.expected === null ? '' : `\n            → ${finding.expected}`}`
}

/** "1 claim", "3 claims". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const lines = (all: readonly string[]): string => all.filter(line => line !== '').join('\n')
const paragraphs = (all: readonly string[]): string => all.filter(part => part !== '').join('\n\n')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
