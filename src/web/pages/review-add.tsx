import { useState } from 'react'

import type { Span } from '../../model/span.ts'
import { decide } from '../decide.ts'
import { Quote } from '../parts/claim.tsx'
import { introducedBy } from '../parts/thing-box.tsx'
import type { Claim, Thing } from '../records.ts'
import type { ReportText } from '../report-text.ts'
import { say } from '../tab.ts'
import type { Draft } from './claim-fields.tsx'
import { ClaimFields, draftOf, formsOf, namesOf } from './claim-fields.tsx'

const EMPTY: Draft = {
  subject: '',
  predicate: 'attacked',
  object: '',
  text: '',
  quantity: '',
  polarity: 'affirmed',
  certainty: 'certain',
  inferred: 'no',
  speaker: '',
  time: '',
  place: '',
}

type Props = {
  readonly report: ReportText
  readonly span: Span
  /** Whom it is said of, where that is known beforehand. */
  readonly subject?: Thing | undefined
  /** A claim of an earlier reading, whose parts the new one begins with. */
  readonly like?: Claim | undefined
  readonly close: () => void
}

/** Adds a claim that was not read, from the words that were selected in the text. */
export const AddClaim = ({ report, span, subject, like, close }: Props) => {
  /** An earlier reading may have had other ids, so that its things go by their names. */
  const names = like === undefined ? (subject === undefined ? {} : { subject: subject.name }) : namesOf(like)
  const [draft, setDraft] = useState(like === undefined ? { ...EMPTY, subject: subject?.id ?? '' } : { ...draftOf(like), ...namesOf(like) })
  const words = report.text.slice(span.start, span.end)
  const forms = formsOf(draft.predicate)
  const objects = (['object', 'text', 'quantity'] as const).filter(
    field => forms[field === 'object' ? 'thing' : field] && draft[field] !== '',
  )
  const add = (): void => {
    const { predicate, polarity, certainty, time } = draft
    const named = (['subject', 'object', 'speaker', 'place'] as const).map(field => [field, introducedBy(draft[field])] as const)
    const { subject = '', object = '', speaker = '', place = '' } = Object.fromEntries(named.map(([field, { name }]) => [field, name]))
    const introduce = [...new Set(named.flatMap(([, one]) => one.introduce))]
    const given = { ...draft, object }
    const input = {
      document: report.id,
      words,
      start: span.start,
      subject,
      predicate,
      polarity,
      certainty,
      inferred: draft.inferred === 'yes',
      ...Object.fromEntries(objects.map(field => [field, given[field]])),
      ...(speaker === '' ? {} : { speaker: [speaker] }),
      ...(time === '' ? {} : { time }),
      ...(place === '' ? {} : { place }),
      ...(introduce.length === 0 ? {} : { introduce }),
      ...(like === undefined ? {} : { inPlaceOf: like.id }),
    }
    decide('review add', input, 'Added. It counts as accepted.')
      .then(close)
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
  }
  return (
    <form
      aria-label="Add a claim"
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') close()
      }}
    >
      <h2>Add a claim</h2>
      <Quote of={report.id}>{words}</Quote>
      <ClaimFields
        draft={draft}
        names={names}
        focus={draft.subject === '' ? 'subject' : 'predicate'}
        change={change => setDraft(now => ({ ...now, ...change }))}
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={draft.subject === '' || objects.length > 1}>
          Add
        </button>
        <button type="button" onClick={close}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
      {objects.length > 1 ? <p className="small muted">Give the object as a thing, in words or as a number: one of them.</p> : null}
    </form>
  )
}
