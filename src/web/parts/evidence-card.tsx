import { Link } from '@tanstack/react-router'
import { z } from 'zod'

import { useAnswer, useClaims, useDisputes } from '../questions.ts'
import type { Claim } from '../records.ts'
import { remember, useTab } from '../tab.ts'
import { Answer } from './answer.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimList, ClaimTitle, Ring } from './claim.tsx'

/** The evidence behind the fact that was chosen, beside whatever page it stands on. */
export const EvidenceCard = () => {
  const id = useTab('card')
  const claims = useClaims().data
  const claim = claims?.find(one => one.id === id)
  if (claim === undefined) return null
  return (
    <aside className="card" aria-label="Evidence">
      <div className="row">
        <span className="small muted">
          <Ring standing={claim.standing} />
          {claim.standing === 'proposed' ? 'waiting for review' : claim.standing}
        </span>
        <button type="button" className="push" onClick={() => remember('card', undefined)}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      <h2>
        <ClaimTitle claim={claim} />
      </h2>
      <ClaimFacts claim={claim} />
      <p className="label">The words</p>
      <blockquote dir="auto">{claim.quote}</blockquote>
      <p>
        <Link to="/sources/$id" params={{ id: claim.document.id }} search={{ claim: claim.id }}>
          Read it in its place
        </Link>{' '}
        ·{' '}
        <Link to="/review" search={{ claim: claim.id }}>
          Review it
        </Link>
      </p>
      <Against claim={claim} claims={claims ?? []} />
      <History claim={claim.id} />
    </aside>
  )
}

/** Claims on the other side of every question that this one is part of. */
const Against = ({ claim, claims }: { readonly claim: Claim; readonly claims: readonly Claim[] }) => {
  const disputes = (useDisputes().data ?? []).filter(({ voices }) =>
    voices.some(({ statements }) => statements.some(({ id }) => id === claim.id)),
  )
  if (disputes.length === 0) return <p className="small muted">No other claim contradicts it.</p>
  return disputes.map(({ id, question, voices }) => {
    const own = voices.find(({ statements }) => statements.some(one => one.id === claim.id))
    const others = voices.filter(voice => voice !== own).flatMap(({ statements }) => statements.map(one => one.id))
    return (
      <section key={id}>
        <p className="label">Disputed: {question}</p>
        <ClaimList claims={claims.filter(one => others.includes(one.id))} />
      </section>
    )
  })
}

const Explained = z.object({
  rule: z.string(),
  confidence: z.number(),
  history: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      by: z.string(),
      changes: z.array(z.object({ is: z.string(), standing: z.string().optional() })),
    }),
  ),
})

const History = ({ claim }: { readonly claim: string }) => (
  <section>
    <p className="label">History</p>
    <Answer of={useAnswer('explain', { claim }, Explained)}>
      {({ rule, confidence, history }) => (
        <ul className="small">
          <li>
            Read by rule “{rule}” with {Math.round(confidence * 100)} % confidence of the reading
          </li>
          {history.map(({ id, at, by, changes }) => (
            <li key={id}>
              {at.slice(0, 16).replace('T', ' ')} {by}: {changes.map(({ is, standing }) => standing ?? is.replaceAll('-', ' ')).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  </section>
)
