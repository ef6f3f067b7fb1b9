import type { Span } from '../../model/span.ts'
import { decide } from '../decide.ts'
import { Quote } from '../parts/claim.tsx'
import { useKeys } from '../parts/keys.ts'
import type { Step } from '../reading/words.ts'
import { moved } from '../reading/words.ts'
import type { Claim } from '../records.ts'
import type { ReportText } from '../report-text.ts'

type Props = {
  readonly claim: Claim
  readonly report: ReportText
  readonly span: Span
  readonly move: (span: Span) => void
  readonly close: () => void
}

const STEPS: readonly (readonly [string, string, Step, string])[] = [
  ['ArrowRight', '→', 'later-end', 'end a word later'],
  ['ArrowLeft', '←', 'earlier-end', 'end a word earlier'],
  ['ArrowUp', '↑', 'earlier-start', 'begin a word earlier'],
  ['ArrowDown', '↓', 'later-start', 'begin a word later'],
]

/** Widens or narrows the words of a claim, a word a key; they are marked in the text as they will be. */
export const WordsEditor = ({ claim, report, span, move, close }: Props) => {
  const held = report.claims.find(({ id }) => id === claim.id)?.trigger ?? span
  const save = (): void => {
    decide('review correct', { claim: claim.id, ...span }, 'Its words are changed. It counts as accepted.').catch(() => undefined)
    close()
  }
  const step = (to: Step): void => move(moved(span, to, report.text, held))
  useKeys({ ...Object.fromEntries(STEPS.map(([key, , to]) => [key, () => step(to)])), w: save, Escape: close }, 'first')
  return (
    <div role="group" aria-label="Widen or narrow the words">
      <Quote of={report.id}>{report.text.slice(span.start, span.end)}</Quote>
      <div className="actions">
        {STEPS.map(([key, sign, to, words]) => (
          <button key={key} type="button" onClick={() => step(to)}>
            {words} <kbd>{sign}</kbd>
          </button>
        ))}
        <button type="button" className="primary" onClick={save}>
          Save the words <kbd>W</kbd>
        </button>
        <button type="button" onClick={close}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}
