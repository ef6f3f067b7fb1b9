import { count } from '../text/count.ts'
import type { LogEntry } from './records.ts'

/** What became of a person's decisions: how many the base has, as far as this page knows, and how many wait in this tab or never arrived. */
type Safe = { readonly saved: number | undefined; readonly unsent: number; readonly lost: number }

/** What is safe, in sentences. */
export function safeWords({ saved, unsent, lost }: Safe): string {
  const sentences = [
    saved === undefined ? 'Everything that reached Aver is saved.' : saved === 0 ? '' : `${count(saved, 'decision')} saved.`,
    unsent === 0 ? '' : `${count(unsent, 'decision')} of this tab will be sent when Aver is back.`,
    lost === 0 ? '' : `${count(lost, 'decision')} lost, not having reached Aver: look at what was decided last, and decide again.`,
  ]
  return sentences.filter(Boolean).join(' ') || 'Nothing was decided yet.'
}

/** Whether an act that holds decided something of claims, names or disputes, and did not only bring a report in or take something back. */
export const isDecision = ({ inForce, changes }: LogEntry): boolean =>
  inForce && changes.some(({ is }) => is !== 'undone' && !is.startsWith('document-'))
