import type { ReactNode } from 'react'

import { Certainty, Polarity } from '../../model/claim.ts'
import type { PredicateName } from '../../model/predicate.ts'
import { PredicateName as Predicates, predicates } from '../../model/predicate.ts'
import { valueInput } from '../parts/claim.tsx'
import { ThingBox } from '../parts/thing-box.tsx'
import type { Claim } from '../records.ts'

/** The parts of a claim as a form holds them: ids or names of things, words of everything else; empty where it has none. */
export type Draft = {
  readonly subject: string
  readonly predicate: PredicateName
  readonly object: string
  readonly text: string
  readonly quantity: string
  readonly polarity: Polarity
  readonly certainty: Certainty
  /** The person infers it, and no source says it. */
  readonly inferred: 'yes' | 'no'
  readonly speaker: string
  readonly time: string
  readonly place: string
}

type Props = {
  readonly draft: Draft
  /** Names of the things in the draft. */
  readonly names: Readonly<Partial<Record<keyof Draft, string>>>
  readonly change: (change: Partial<Draft>) => void
  /** The field that has the focus first. */
  readonly focus: keyof Draft
}

/** Fields for every part of a claim. The kind of claim says whether its object is a thing, words or a number. */
export const ClaimFields = ({ draft, names, change, focus }: Props) => {
  const forms = formsOf(draft.predicate)
  const thing = (field: 'subject' | 'object' | 'speaker' | 'place', label: string) =>
    row(
      label,
      <ThingBox label={label} name={names[field] ?? draft[field]} autoFocus={focus === field} onChoose={id => change({ [field]: id })} />,
    )
  const words = (field: 'text' | 'quantity' | 'time', label: string, hint: string) =>
    row(
      label,
      <input
        aria-label={label}
        value={draft[field]}
        placeholder={hint}
        autoFocus={focus === field}
        dir="auto"
        onFocus={event => event.target.select()}
        onChange={event => change({ [field]: event.target.value })}
      />,
    )
  return (
    <dl className="form">
      {thing('subject', 'Subject')}
      {row(
        'Kind',
        <select
          aria-label="Kind"
          value={draft.predicate}
          autoFocus={focus === 'predicate'}
          onChange={event => change({ predicate: Predicates.parse(event.target.value) })}
        >
          {Predicates.options.map(name => (
            <option key={name} value={name}>
              {predicates[name].reads}
            </option>
          ))}
        </select>,
      )}
      {forms.thing ? thing('object', 'Object') : null}
      {forms.text ? words('text', 'In words', 'as the text words it') : null}
      {forms.quantity ? words('quantity', 'Number', '300, 30..150 fighters, ~500') : null}
      {thing('speaker', 'Says so')}
      {row(
        'Status',
        <span className="row">
          <select
            aria-label="Affirmed or denied"
            value={draft.polarity}
            onChange={event => change({ polarity: Polarity.parse(event.target.value) })}
          >
            {Polarity.options.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <select
            aria-label="How sure"
            value={draft.certainty}
            onChange={event => change({ certainty: Certainty.parse(event.target.value) })}
          >
            {Certainty.options.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <label>
            <input
              type="checkbox"
              checked={draft.inferred === 'yes'}
              onChange={event => change({ inferred: event.target.checked ? 'yes' : 'no' })}
            />{' '}
            I infer it; no source says it
          </label>
        </span>,
      )}
      {words('time', 'When', '2023-05-22, 2014/.., 1994~')}
      {thing('place', 'Where')}
    </dl>
  )
}

const row = (label: string, field: ReactNode) => (
  <>
    <dt>{label}</dt>
    <dd>{field}</dd>
  </>
)

/** Which forms an object may have under a kind of claim. */
export function formsOf(predicate: PredicateName): { readonly thing: boolean; readonly text: boolean; readonly quantity: boolean } {
  const { object } = predicates[predicate]
  if (object === 'none') return { thing: false, text: false, quantity: false }
  if (object === 'any') return { thing: true, text: true, quantity: true }
  return {
    thing: object.some(kind => kind !== 'text' && kind !== 'quantity'),
    text: object.includes('text'),
    quantity: object.includes('quantity'),
  }
}

/** A claim's parts as a form has them. */
export function draftOf({ subject, predicate, object, polarity, certainty, inferredBy, speaker, time, place }: Claim): Draft {
  return {
    subject: subject.id,
    predicate,
    object: object !== null && 'id' in object ? object.id : '',
    text: object !== null && 'text' in object ? object.text : '',
    quantity: object !== null && 'quantity' in object ? valueInput(object.quantity) : '',
    polarity,
    certainty,
    inferred: inferredBy === null ? 'no' : 'yes',
    speaker: speaker.at(-1)?.id ?? '',
    time: time ?? '',
    place: place?.id ?? '',
  }
}

/** Names of the things in a claim, by the field of the form. */
export const namesOf = ({ subject, object, speaker, place }: Claim) => ({
  subject: subject.name,
  object: object !== null && 'name' in object ? object.name : '',
  speaker: speaker.at(-1)?.name ?? '',
  place: place?.name ?? '',
})
