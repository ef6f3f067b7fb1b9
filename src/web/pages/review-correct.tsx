import { useState } from 'react'

import { decide } from '../decide.ts'
import { introducedBy } from '../parts/thing-box.tsx'
import type { Claim } from '../records.ts'
import { isChangedElsewhere, seenTag } from '../server.ts'
import type { Draft } from './claim-fields.tsx'
import { ClaimFields, draftOf, formsOf, namesOf } from './claim-fields.tsx'

type Props = { readonly claim: Claim; readonly focus: keyof Draft; readonly close: () => void }

/** Puts a claim's parts right. What somebody changed in another tab since the form was opened is not written over unseen. */
export const Correct = ({ claim, focus, close }: Props) => {
  const given = draftOf(claim)
  /** Only what the person changes is kept, since an earlier decision of theirs may reach the claim while the form is open. */
  const [changed, setChanged] = useState<Partial<Draft>>({})
  const draft = { ...given, ...changed }
  const [seen, setSeen] = useState(seenTag)
  const [problem, setProblem] = useState<{ readonly words: string; readonly isElsewhere: boolean }>()
  const forms = formsOf(draft.predicate)
  const changes = inputOf(given, draft, forms)
  const save = (): void => {
    if (Object.keys(changes).length === 0) return
    setProblem(undefined)
    decide('review correct', { claim: claim.id, ...changes }, 'Corrected. It counts as accepted.', seen)
      .then(close)
      .catch((error: unknown) =>
        setProblem({ words: error instanceof Error ? error.message : String(error), isElsewhere: isChangedElsewhere(error) }),
      )
  }
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
      <ClaimFields draft={draft} names={namesOf(claim)} focus={focus} change={change => setChanged(now => ({ ...now, ...change }))} />
      {problem === undefined ? null : (
        <div className="failure" role="alert">
          <p>{problem.isElsewhere ? `Changed elsewhere: ${problem.words}` : problem.words}</p>
          {problem.isElsewhere ? (
            <p className="row">
              <button type="button" onClick={close}>
                Look at it as it is now
              </button>
              <button
                type="button"
                onClick={() => {
                  setSeen(seenTag())
                  setProblem(undefined)
                }}
              >
                Keep my changes, I have seen it
              </button>
            </p>
          ) : null}
        </div>
      )}
      <div className="actions">
        <button type="submit" className="primary" disabled={Object.keys(changes).length === 0}>
          Save the correction
        </button>
        <button type="button" onClick={close}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}

/** What of a draft differs from the claim, as `review correct` takes it. */
function inputOf(given: Draft, draft: Draft, forms: ReturnType<typeof formsOf>): Record<string, unknown> {
  const isNew = (field: keyof Draft): boolean => draft[field] !== given[field]
  const things = (['subject', 'object', 'speaker', 'place'] as const).map(field => [field, introducedBy(draft[field])] as const)
  const name = Object.fromEntries(things.map(([field, one]) => [field, one.name]))
  const introduce = [...new Set(things.flatMap(([, one]) => one.introduce))]
  return {
    ...(introduce.length === 0 ? {} : { introduce }),
    ...(isNew('subject') && draft.subject !== '' ? { subject: name['subject'] } : {}),
    ...(isNew('predicate') ? { predicate: draft.predicate } : {}),
    ...(isNew('object') && draft.object !== '' && forms.thing ? { object: name['object'] } : {}),
    ...(isNew('text') && draft.text !== '' && forms.text ? { text: draft.text } : {}),
    ...(isNew('quantity') && draft.quantity !== '' && forms.quantity ? { quantity: draft.quantity } : {}),
    ...(isNew('polarity') ? { polarity: draft.polarity } : {}),
    ...(isNew('certainty') ? { certainty: draft.certainty } : {}),
    ...(isNew('inferred') ? { inferred: draft.inferred } : {}),
    ...(isNew('speaker') ? (draft.speaker === '' ? { ownVoice: true } : { speaker: [name['speaker']] }) : {}),
    ...(isNew('time') ? { time: draft.time === '' ? 'none' : draft.time } : {}),
    ...(isNew('place') ? { place: draft.place === '' ? 'none' : name['place'] } : {}),
  }
}
