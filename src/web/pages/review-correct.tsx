import { useState } from 'react'

import { Certainty, Polarity } from '../../model/claim.ts'
import { PredicateName, predicates } from '../../model/predicate.ts'
import { decide } from '../decide.ts'
import { useEntities } from '../questions.ts'
import type { Claim } from '../records.ts'

/** Puts a claim's parts right; its words and their place never change. */
export const Correct = ({ claim, close, goOn }: { readonly claim: Claim; readonly close: () => void; readonly goOn: () => void }) => {
  const given: Readonly<Record<'subject' | 'predicate' | 'object' | 'polarity' | 'certainty' | 'time', string>> = {
    subject: claim.subject.name,
    predicate: claim.predicate,
    object: claim.object !== null && 'name' in claim.object ? claim.object.name : '',
    polarity: claim.polarity,
    certainty: claim.certainty,
    time: claim.time ?? '',
  }
  const [draft, setDraft] = useState(given)
  const names = useEntities().data ?? []
  const changed = Object.entries(draft).filter(([field, value]) =>
    Object.entries(given).some(([key, old]) => key === field && old !== value),
  )
  const save = (): void => {
    decide(
      'review correct',
      { claim: claim.id, ...Object.fromEntries(changed.map(([field, value]) => [field, value === '' ? 'none' : value])) },
      'Corrected.',
    )
      .then(goOn)
      .catch(() => undefined)
  }
  const field = (name: keyof typeof given, options?: readonly (readonly [string, string])[]) => (
    <>
      <dt>
        <label htmlFor={`correct-${name}`}>{name}</label>
      </dt>
      <dd>
        {options === undefined ? (
          <input
            id={`correct-${name}`}
            value={draft[name]}
            list={name === 'time' ? undefined : 'names'}
            onChange={event => setDraft({ ...draft, [name]: event.target.value })}
          />
        ) : (
          <select id={`correct-${name}`} value={draft[name]} onChange={event => setDraft({ ...draft, [name]: event.target.value })}>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </dd>
    </>
  )
  return (
    <form
      aria-label="Correct the claim"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') close()
      }}
    >
      <datalist id="names">
        {names.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <dl>
        {field('subject')}
        {field(
          'predicate',
          PredicateName.options.map(name => [name, predicates[name].reads] as const),
        )}
        {field('object')}
        {field(
          'polarity',
          Polarity.options.map(name => [name, name] as const),
        )}
        {field(
          'certainty',
          Certainty.options.map(name => [name, name] as const),
        )}
        {field('time')}
      </dl>
      <p className="small muted">Dates: 2023, 2023-05, 2023-05-22, 2014/.. for “since 2014”, 1994~ for “about 1994”.</p>
      <div className="actions">
        <button type="submit" className="primary" disabled={changed.length === 0}>
          Save the correction
        </button>
        <button type="button" onClick={close}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
