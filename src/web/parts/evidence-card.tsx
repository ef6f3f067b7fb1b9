import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { z } from 'zod'

import { useAnswer, useClaims, useEntities, useLanguages } from '../questions.ts'
import { Claim } from '../records.ts'
import { recall, remember, useTab } from '../tab.ts'
import { Answer } from './answer.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimList, ClaimTitle, Name, Quote, ReviewMark, reviewWords } from './claim.tsx'
import { copy } from './copy.ts'
import { History } from './history.tsx'
import { keyWords, useKeys } from './keys.ts'

/** What one claim rests on, as `claim` answers it. */
export const Evidence = Claim.extend({
  sentences: z.array(z.string()),
  /** Where its words stand on pages of the original, where those look the same everywhere. */
  places: z.array(z.object({ page: z.number() })),
  noteTexts: z.array(z.object({ number: z.number(), text: z.string() })),
  rule: z.string(),
  against: z.array(Claim),
  questions: z.array(z.object({ id: z.string(), question: z.string() })),
  history: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      by: z.string(),
      changes: z.array(
        z.object({
          is: z.string(),
          standing: z.string().optional(),
          correction: z.record(z.string(), z.unknown()).optional(),
          reason: z.string().nullish(),
        }),
      ),
    }),
  ),
})
export type Evidence = Readonly<z.output<typeof Evidence>>

/** The evidence behind the fact that was chosen, and behind those that were pinned, beside whatever page they stand on. */
export const EvidenceCards = () => {
  const [open, pinned] = [useTab('card'), useTab('pinned')]
  const shown = [...pinned, ...(open === undefined || pinned.includes(open) ? [] : [open])]
  const claims = useClaims().data ?? []
  const held = shown.filter(id => claims.some(claim => claim.id === id))
  useEffect(() => {
    document.documentElement.classList.toggle('has-card', held.length > 0)
  }, [held.length])
  useKeys(
    open === undefined
      ? {}
      : {
          p: () => pin(open),
          '.': () => void cite(open),
        },
    'last',
  )
  if (held.length === 0) return null
  return (
    <aside className="card" aria-label="Evidence">
      {held.toReversed().map(id => (
        <Card key={id} claim={claims.find(claim => claim.id === id)} isPinned={pinned.includes(id)} />
      ))}
    </aside>
  )
}

/** Keeps a card open while others are opened and pages change; or lets it go. */
function pin(id: string): void {
  const pinned = recall('pinned')
  remember('pinned', pinned.includes(id) ? pinned.filter(one => one !== id) : [...pinned, id])
}

function close(id: string): void {
  remember(
    'pinned',
    recall('pinned').filter(one => one !== id),
  )
  if (recall('card') === id) remember('card', undefined)
}

/** Tells the text beside the card which part of the claim is pointed at. */
const point = ({ id }: Claim, field: string | undefined): void =>
  remember('pointed', field === undefined ? undefined : { claim: id, field })

/** Copies the words of a claim with where they stand. */
async function cite(id: string): Promise<void> {
  const words = document.getElementById(`cite-${id}`)?.textContent ?? ''
  await copy(words, 'Citation copied.')
}

const Card = ({ claim, isPinned }: { readonly claim: Claim | undefined; readonly isPinned: boolean }) =>
  claim === undefined ? null : (
    <article aria-labelledby={`card-${claim.id}`}>
      <div className="row">
        <span className="small muted">
          <ReviewMark claim={claim} />
          {reviewWords(claim)}
        </span>
        <span className="row push">
          <button type="button" aria-pressed={isPinned} onClick={() => pin(claim.id)}>
            {isPinned ? 'Pinned' : 'Pin'} <kbd>{keyWords('p')}</kbd>
          </button>
          <button type="button" onClick={() => void cite(claim.id)}>
            Cite <kbd>{keyWords('.')}</kbd>
          </button>
          <button type="button" onClick={() => close(claim.id)}>
            Close <kbd>{keyWords('Escape')}</kbd>
          </button>
        </span>
      </div>
      <h2 id={`card-${claim.id}`}>
        <ClaimTitle claim={claim} onField={field => point(claim, field)} />
      </h2>
      <ClaimFacts claim={claim} onField={field => point(claim, field)} />
      <OtherNames claim={claim} />
      <Answer of={useAnswer('claim', { claim: claim.id }, Evidence)}>{evidence => <Behind evidence={evidence} />}</Answer>
    </article>
  )

/** By which other names the sources call who and what is in a claim. */
const OtherNames = ({ claim: { subject, object, place } }: { readonly claim: Claim }) => {
  const named = new Set([subject, object, place].flatMap(one => (one !== null && 'id' in one ? [one.id] : [])))
  const others = (useEntities().data ?? []).filter(({ id, aliases }) => named.has(id) && aliases.length > 0)
  if (others.length === 0) return null
  return (
    <p className="small muted">
      {others.map(({ id, name, aliases }) => (
        <span key={id} className="block">
          <Name>{name}</Name>, in the sources also: <Name>{aliases.join(', ')}</Name>
        </span>
      ))}
    </p>
  )
}

/** The sentence, the notes, what stands against it, and what was decided of it. */
const Behind = ({ evidence }: { readonly evidence: Evidence }) => {
  const { id, quote, document, places, noteTexts, against, questions, rule, confidence, history } = evidence
  const [place] = places
  const language = useLanguages().get(document.id)
  return (
    <>
      <p className="label">The words</p>
      <Quote of={document.id}>{quote}</Quote>
      <p className="small">
        <Link to="/sources/$id" params={{ id: document.id }} search={{ claim: id }}>
          Read it in its place
        </Link>{' '}
        ·{' '}
        {place === undefined ? null : (
          <>
            <Link to="/sources/$id" params={{ id: document.id }} search={{ claim: id, view: 'page' }}>
              See it on page {place.page}
            </Link>{' '}
            ·{' '}
          </>
        )}
        <Link to="/review" search={{ claim: id }}>
          Review it
        </Link>
      </p>
      {noteTexts.map(({ number, text }) => (
        <p key={number} className="note" dir="auto" lang={language}>
          <strong>Note {number}</strong> {text}
        </p>
      ))}
      <p id={`cite-${id}`} className="hidden">
        “{quote}” {document.title ?? 'Untitled report'}
        {noteTexts.map(({ number, text }) => `, note ${number}: ${text}`).join('')}
      </p>
      {questions.map(one => (
        <p key={one.id}>
          <Link to="/disputes" search={{ dispute: one.id }}>
            Disputed: <Name>{one.question}</Name>
          </Link>
        </p>
      ))}
      {against.length === 0 ? (
        <p className="small muted">No other claim contradicts it.</p>
      ) : (
        <>
          <p className="label">Against it</p>
          <ClaimList claims={against} />
        </>
      )}
      <p className="label">History</p>
      <History rule={rule} confidence={confidence} events={history} />
    </>
  )
}
