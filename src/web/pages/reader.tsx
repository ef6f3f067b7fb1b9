import { useParams } from '@tanstack/react-router'
import { useState } from 'react'

import { useAddress } from '../address.ts'
import { Answer } from '../parts/answer.tsx'
import { ClaimLine } from '../parts/claim.tsx'
import { useClaims, useReportText } from '../questions.ts'
import { marksOf } from '../reading/marks.ts'
import { Text } from '../reading/text.tsx'
import { remember } from '../tab.ts'

/** One report: its text with claims and notes in place, and the claims beside it. */
export const Reader = () => {
  const { id } = useParams({ strict: false })
  const [{ claim: asked, at }, set] = useAddress()
  const [note, setNote] = useState<number>()
  const claims = (useClaims().data ?? []).filter(({ document }) => document.id === id)
  const chosen = claims.find(claim => claim.id === asked)
  const report = useReportText(id)
  return (
    <main className="reader" id="main">
      <div className="text">
        <Answer of={report}>
          {data => (
            <>
              <h1 className="hidden">{data.meta.title ?? data.name}</h1>
              <p className="meta">
                {data.meta.title ?? data.name} · {data.notes.length} notes · {claims.length} claims ·{' '}
                <a href={`/api/v1/originals/${data.id}`} download>
                  original file
                </a>
              </p>
              {data.problems.map(({ message }) => (
                <p key={message} className="note">
                  {message}
                </p>
              ))}
              <Text
                report={data}
                marks={marksOf(data, claims, { claim: asked })}
                note={note}
                onNote={number => setNote(number === note ? undefined : number)}
                at={chosen?.start ?? (at === undefined ? undefined : Number(at))}
              />
              <h2>Notes</h2>
              <ol>
                {data.notes.map(({ number, label, span }) => (
                  <li key={number} className="note" dir="auto">
                    <strong>{label}</strong> {data.text.slice(span.start, span.end)}
                    {data.citations
                      .filter(one => one.note === number && one.resolution.is !== 'full')
                      .map(({ span: { start }, resolution }) => (
                        <span key={start} className="small muted">
                          {' '}
                          {resolution.is === 'resolved'
                            ? `→ note ${resolution.note}`
                            : resolution.is === 'refused'
                              ? `not resolved: ${resolution.reason}`
                              : ''}
                        </span>
                      ))}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Answer>
      </div>
      <aside className="side no-print" aria-label="Claims of this report" tabIndex={0}>
        <p className="label">Claims, as they stand in the text</p>
        <ul className="claims">
          {claims
            .toSorted((a, b) => a.start - b.start)
            .map(claim => (
              <ClaimLine key={claim.id} claim={claim}>
                <button
                  type="button"
                  className="plain small muted"
                  onClick={() => {
                    remember('card', undefined)
                    set({ claim: claim.id })
                  }}
                >
                  show in the text
                </button>
              </ClaimLine>
            ))}
        </ul>
      </aside>
    </main>
  )
}
