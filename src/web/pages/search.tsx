import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'

import { Span } from '../../model/span.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { ClaimList, Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useAnswer, useClaims, useReports } from '../questions.ts'

const Found = z.object({
  names: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), aliases: z.array(z.string()) })),
  passages: z.array(z.object({ document: z.string(), span: Span, text: z.string() })),
})

/** Names, claims and sentences that hold all the words, whatever their accents or script. */
export const Search = () => {
  const [{ q = '' }, set] = useAddress()
  const [draft, setDraft] = useState(q)
  return (
    <main className="page" id="main">
      <h1>Search</h1>
      <form
        className="row"
        role="search"
        onSubmit={event => {
          event.preventDefault()
          set({ q: draft })
        }}
      >
        <input
          type="search"
          aria-label="Words to look for"
          placeholder="Words, in any spelling or script"
          value={draft}
          autoFocus
          onChange={event => setDraft(event.target.value)}
        />
        <button type="submit" className="primary">
          Search
        </button>
      </form>
      {q === '' ? (
        <p className="muted">Accents and alphabets fall together: Київ finds Kyiv. Sentences are shown whole.</p>
      ) : (
        <Hits q={q} />
      )}
    </main>
  )
}

const Hits = ({ q }: { readonly q: string }) => {
  const reports = useReports().data ?? []
  const words = q.split(/\s+/).filter(Boolean)
  const claims = (useClaims().data ?? []).filter(({ sentence, quote }) =>
    words.every(word => `${sentence} ${quote}`.toLowerCase().includes(word.toLowerCase())),
  )
  return (
    <Answer of={useAnswer('search', { words, limit: '100' }, Found)}>
      {({ names, passages }) =>
        names.length + passages.length + claims.length === 0 ? (
          <Empty title={`Nothing holds “${q}”`}>Try fewer words, or a part of a name.</Empty>
        ) : (
          <>
            <div className="row">
              <h2>Actors {names.length}</h2>
              <Downloads action="search" question={{ words }} />
            </div>
            <ul className="claims">
              {names.map(({ id, name, kind, aliases }) => (
                <li key={id}>
                  <Link to="/actors/$id" params={{ id }}>
                    <Name>{name}</Name>
                  </Link>{' '}
                  <span className="small muted" dir="auto">
                    {[kind, ...aliases].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            <h2>Claims {claims.length}</h2>
            <ClaimList claims={claims} />
            <h2>Sentences {passages.length}</h2>
            <ul className="claims">
              {passages.map(({ document, span, text }) => (
                <li key={`${document} ${span.start}`}>
                  <blockquote dir="auto">{text}</blockquote>
                  <Link to="/sources/$id" params={{ id: document }} search={{ at: span.start }} className="small">
                    {reports.find(({ id }) => id === document)?.meta.title ?? document}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  )
}
