import { count } from '../text/count.ts'
import type { LogEntry } from './records.ts'

/** What became of a person's decisions: how many the base has, as far as this page knows, how many wait in this browser, and how many were refused after they had waited. */
type Safe = { readonly saved: number | undefined; readonly unsent: number; readonly lost: number }

/** What is safe, in sentences. */
export function safeWords({ saved, unsent, lost }: Safe): string {
  const sentences = [
    saved === undefined ? 'Everything that reached Aver is saved.' : saved === 0 ? '' : `${count(saved, 'decision')} saved.`,
    unsent === 0 ? '' : `${count(unsent, 'decision')} of yours will be sent when Aver is back, also if you leave this page.`,
    lost === 0
      ? ''
      : `${count(lost, 'decision')} not taken when Aver was back, since something had changed: look at what was decided last, and decide again.`,
  ]
  return sentences.filter(Boolean).join(' ') || 'Nothing was decided yet.'
}

/** Whether an act that holds decided something of claims, names or disputes, and did not only bring a report in or take something back. */
export const isDecision = ({ inForce, changes }: LogEntry): boolean =>
  inForce && changes.some(({ is }) => is !== 'undone' && !is.startsWith('document-'))
