import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'

import { decide } from '../decide.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { BothSides } from '../parts/both-sides.tsx'
import { Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { momentWords } from '../parts/history.tsx'
import { useAnswer, useEntities } from '../questions.ts'

const Candidate = z.object({
  left: z.string(),
  right: z.string(),
  names: z.tuple([z.string(), z.string()]),
  score: z.number(),
  /** How far each reason moves the answer: towards one thing, or below 0 towards two. */
  reasons: z.array(z.object({ words: z.string(), moves: z.number() })),
  unsure: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
})
type Candidate = Readonly<z.output<typeof Candidate>>

/** What a person may say of two names, with the action that keeps it. */
const VERDICTS = [
  { action: 'merge', label: 'Same', done: 'They are one now. Undo parts them.' },
  { action: 'distinguish', label: 'Different', done: 'They are kept apart. Undo takes that back.' },
  { action: 'doubt', label: 'Unsure', done: 'Left open, and asked last. Undo takes that back.' },
] as const

/** Names that may be one thing, with every reason for and against; a person says same, different or unsure, and why. */
export const Candidates = () => (
  <main className="page" id="main">
    <div className="row">
      <h1>Candidates</h1>
      <Downloads action="candidates" question={{ limit: '500' }} />
    </div>
    <p className="muted">
      Names that may be one person, body or place, the likeliest first. Aver joins none of them: you say so, and can take it back.
    </p>
    <Answer of={useAnswer('candidates', {}, z.array(Candidate))}>
      {all =>
        all.length === 0 ? (
          <Empty title="No names are in question">No two names here are alike enough to ask about.</Empty>
        ) : (
          all.map(one => <Pair key={`${one.left} ${one.right}`} candidate={one} />)
        )
      }
    </Answer>
  </main>
)

const Pair = ({ candidate: { left, right, names, score, reasons, unsure } }: { readonly candidate: Candidate }) => {
  const things = useEntities().data ?? []
  const [first, second] = [left, right].map(id => things.find(one => one.id === id))
  const [reason, setReason] = useState('')
  const [isSent, setIsSent] = useState(false)
  const words = names.join(' and ')
  const judge = ({ action, done }: (typeof VERDICTS)[number]): void => {
    setIsSent(true)
    decide(action, { names: [left, right], ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }, done)
      .then(() => setReason(''))
      .catch(() => undefined)
      .finally(() => setIsSent(false))
  }
  return (
    <article className="dispute" aria-label={words}>
      <h2>
        <Link to="/actors/$id" params={{ id: left }}>
          <Name>{names[0]}</Name>
        </Link>
        {' · '}
        <Link to="/actors/$id" params={{ id: right }}>
          <Name>{names[1]}</Name>
        </Link>
      </h2>
      <ul className="small">
        {reasons.map(one => (
          <li key={one.words} dir="auto">
            {one.moves < 0 ? 'against: ' : 'for: '}
            {one.words}
          </li>
        ))}
      </ul>
      {first === undefined || second === undefined ? null : <BothSides sides={[first, second]} />}
      <p className="small muted">
        {Math.round(100 * score)} % alike by all of it
        {unsure === null ? '' : ` · ${momentWords(unsure.at)} ${unsure.by} was unsure${unsure.reason === null ? '' : `: ${unsure.reason}`}`}
      </p>
      <form className="row no-print" onSubmit={event => event.preventDefault()}>
        <label>
          Why <input dir="auto" value={reason} onChange={event => setReason(event.target.value)} />
        </label>
        {VERDICTS.filter(({ action }) => action !== 'doubt' || unsure === null).map(verdict => (
          <button
            key={verdict.action}
            type="button"
            disabled={isSent}
            aria-label={`${verdict.label}: ${words}`}
            onClick={() => judge(verdict)}
          >
            {verdict.label}
          </button>
        ))}
      </form>
    </article>
  )
}
