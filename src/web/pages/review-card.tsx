import type { ReactNode } from 'react'

import type { Span } from '../../model/span.ts'
import { ClaimFacts } from '../parts/claim-facts.tsx'
import { ClaimList, ClaimTitle, ReviewMark, reviewWords, statusOf } from '../parts/claim.tsx'
import { keyWords, useKeys } from '../parts/keys.ts'
import type { Claim, Dispute } from '../records.ts'
import type { ReportText } from '../report-text.ts'
import type { Draft } from './claim-fields.tsx'
import { statedBeside } from './queue.ts'
import { AddClaim } from './review-add.tsx'
import { Correct } from './review-correct.tsx'
import { WordsEditor } from './review-words.tsx'

/** What the card is for just now. */
export type Mode =
  | { readonly is: 'decide' }
  | { readonly is: 'reject' }
  | { readonly is: 'correct'; readonly focus: keyof Draft }
  | { readonly is: 'words'; readonly span: Span }
  | { readonly is: 'add'; readonly span: Span }

type Props = {
  readonly claim: Claim
  readonly claims: readonly Claim[]
  readonly disputes: readonly Dispute[]
  readonly report: ReportText | undefined
  /** Another extractor reads its words otherwise. */
  readonly isReadOtherwise: boolean
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  /** What each key does now. */
  readonly keys: Readonly<Record<string, () => void>>
  /** Claims of the same sentence that wait. */
  readonly beside: number
  readonly reject: (reason: string) => void
  readonly onField: (field: string | undefined) => void
}

/** Why a reading is wrong, each under its number. */
const REASONS = [
  'the text does not say this',
  'wrong person or group',
  'wrong speaker',
  'a wish, plan or question, not a fact',
  'cut off or garbled',
]

/** The claim under review: what it holds, what stands against it, and the keys that decide it. */
export const ReviewCard = ({ claim, claims, disputes, report, isReadOtherwise, mode, setMode, keys, beside, reject, onField }: Props) => {
  const back = (): void => setMode({ is: 'decide' })
  const notes = report?.notes.filter(({ number }) => claim.notes.includes(number)) ?? []
  const against = voicesBeside(claim, disputes)
  if (mode.is === 'add' && report !== undefined)
    return (
      <aside className="side" aria-label="Claim">
        <AddClaim report={report} span={mode.span} close={back} />
      </aside>
    )
  return (
    <aside id={`review-${claim.id}`} className="side" aria-label="Claim" tabIndex={0}>
      <p className="small muted">
        <ReviewMark claim={claim} />
        {claim.standing === 'proposed' ? 'waiting for you' : reviewWords(claim)} · read with {Math.round(claim.confidence * 100)} %
        confidence
      </p>
      <h2>
        <ClaimTitle claim={claim} onField={onField} />
      </h2>
      {mode.is === 'correct' ? (
        <Correct key={mode.focus} claim={claim} focus={mode.focus} close={back} />
      ) : (
        <>
          <ClaimFacts claim={claim} onField={onField} />
          {mode.is === 'reject' ? (
            <Reject reject={reject} back={back} />
          ) : mode.is === 'words' && report !== undefined ? (
            <WordsEditor claim={claim} report={report} span={mode.span} move={span => setMode({ is: 'words', span })} close={back} />
          ) : (
            <Decide claim={claim} keys={keys} beside={beside} />
          )}
        </>
      )}
      <p className="small muted">
        {claim.inferredBy === null
          ? 'Accept means: the text does say this. It does not mean that it is true.'
          : 'An inference of a person: it counts as no source, takes part in no dispute, and says everywhere that it is inferred.'}
      </p>
      {notes.map(({ number, label, span }) => (
        <p key={number} className="note" dir="auto" lang={report?.meta.language}>
          <strong>Note {label}</strong> {report?.text.slice(span.start, span.end)}
        </p>
      ))}
      {against.size === 0 ? null : (
        <section>
          <p className="label">Other voices on the same question</p>
          <ClaimList claims={claims.filter(({ id }) => against.has(id))} />
        </section>
      )}
      {isReadOtherwise && report !== undefined ? (
        <section>
          <p className="label">The same words, read otherwise</p>
          <ClaimList claims={statedBeside(claim, report, claims)} />
        </section>
      ) : null}
    </aside>
  )
}

/** Ids of the claims with which other voices answer the questions that a claim answers. */
function voicesBeside({ id }: Claim, disputes: readonly Dispute[]): ReadonlySet<string> {
  const questions = disputes.filter(({ voices }) => voices.some(({ statements }) => statements.some(one => one.id === id)))
  return new Set(
    questions.flatMap(({ voices }) =>
      voices.filter(({ statements }) => !statements.some(one => one.id === id)).flatMap(({ statements }) => statements.map(one => one.id)),
    ),
  )
}

const STATUSES = [
  ['1', 'says'],
  ['2', 'hedges'],
  ['3', 'denies'],
  ['4', 'inferred'],
  ['5', 'not known'],
] as const

const Decide = ({ claim, keys, beside }: Pick<Props, 'claim' | 'keys' | 'beside'>) => {
  const act = (key: string, label: ReactNode, isPrimary = false) => (
    <button type="button" className={isPrimary ? 'primary' : ''} onClick={keys[key]} aria-keyshortcuts={key}>
      {label} <kbd>{keyWords(key)}</kbd>
    </button>
  )
  const status = statusOf(claim)
  const now = claim.certainty === 'unknown' && status !== 'inferred' ? '5' : { says: '1', hedged: '2', denied: '3', inferred: '4' }[status]
  return (
    <>
      <div className="actions" role="group" aria-label="Decide">
        {act('a', 'Accept', true)}
        {act('x', 'Reject…')}
        {act('f', 'Conflict')}
        {act('s', 'Later')}
        {act('z', 'Undo')}
        {act('k', 'Previous')}
        {act('j', 'Next')}
        {beside > 1 ? act('A', `Accept all ${beside} of this sentence`) : null}
      </div>
      <div className="actions small" role="group" aria-label="How the text puts it">
        {STATUSES.map(([key, label]) => (
          <button key={key} type="button" aria-pressed={key === now} onClick={keys[key]} aria-keyshortcuts={key}>
            {label} <kbd>{keyWords(key)}</kbd>
          </button>
        ))}
        {act('d', 'Flip yes/no')}
      </div>
      <div className="actions small" role="group" aria-label="Put right">
        {act('e', 'Correct')}
        {act('m', 'Who')}
        {act('b', 'Says')}
        {act('t', 'When')}
        {act('l', 'Where')}
        {act('n', 'Number')}
        {act('w', 'Words')}
        {act('o', 'Note')}
        {act('c', 'Add from selection')}
      </div>
    </>
  )
}

const Reject = ({ reject, back }: { readonly reject: (reason: string) => void; readonly back: () => void }) => {
  useKeys(
    {
      ...Object.fromEntries(REASONS.map((reason, index) => [String(index + 1), () => reject(reason)])),
      x: () => reject('not what the text says'),
      Escape: back,
    },
    'first',
  )
  return (
    <div className="actions" role="group" aria-label="Why is it rejected?">
      <strong>Why?</strong>
      {REASONS.map((reason, index) => (
        <button key={reason} type="button" onClick={() => reject(reason)}>
          {reason} <kbd>{index + 1}</kbd>
        </button>
      ))}
      <button type="button" onClick={() => reject('not what the text says')}>
        no reason <kbd>{keyWords('x')}</kbd>
      </button>
      <button type="button" onClick={back}>
        Back <kbd>{keyWords('Escape')}</kbd>
      </button>
    </div>
  )
}
