import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name, speakerWords, StatusMark } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useClaims, useDisputes } from '../questions.ts'
import type { Claim, Dispute } from '../records.ts'
import { remember } from '../tab.ts'

const APART: Readonly<Record<string, string>> = {
  existence: 'the same thing said and denied',
  attribution: 'who did it',
  identity: 'who or what it is',
  value: 'different numbers',
  date: 'different dates',
}

/** A ledger of open questions: who says so, who hedges, who denies, in which words. Nothing is decided here. */
export const Disputes = () => {
  const [{ dispute: chosen, kind }, set] = useAddress()
  const claims = new Map((useClaims().data ?? []).map(claim => [claim.id, claim]))
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Disputes</h1>
        <Downloads action="disputes" />
      </div>
      <p className="muted">Each is a question on which the claims cannot all hold. Aver never decides it.</p>
      <Answer of={useDisputes()}>
        {all => {
          const kinds = [...new Set(all.map(one => one.kind))]
          if (all.length === 0)
            return (
              <Empty title="No contradictions found">
                Among {claims.size} claims, none denies another, and no numbers, dates or identities clash.
              </Empty>
            )
          const shown = all.filter(one => (kind === undefined || one.kind === kind) && (chosen === undefined || one.id === chosen))
          return (
            <>
              <div className="row">
                <label>
                  How far apart{' '}
                  <select value={kind ?? ''} onChange={event => set({ kind: event.target.value, dispute: undefined })}>
                    <option value="">all {all.length}</option>
                    {kinds.map(one => (
                      <option key={one} value={one}>
                        {APART[one] ?? one}
                      </option>
                    ))}
                  </select>
                </label>
                {chosen === undefined ? null : (
                  <button type="button" onClick={() => set({ dispute: undefined })}>
                    Show all {all.length}
                  </button>
                )}
              </div>
              {shown.map(one => (
                <Ledger key={one.id} dispute={one} claims={claims} />
              ))}
            </>
          )
        }}
      </Answer>
    </main>
  )
}

const Ledger = ({
  dispute: { id, question, kind, voices },
  claims,
}: {
  readonly dispute: Dispute
  readonly claims: ReadonlyMap<string, Claim>
}) => (
  <article className="dispute">
    <h2>
      <a href={`/disputes?dispute=${id}`}>{question}</a>
    </h2>
    <p className="small muted">
      {APART[kind] ?? kind} · {voices.length} voices
    </p>
    <div className="sides">
      {voices.map(({ statements, speaker, document }) => {
        const said = statements.flatMap(one => claims.get(one.id) ?? [])
        const [first] = said
        if (first === undefined) return null
        return (
          <section key={[document, ...speaker, first.id].join(' ')}>
            <h3>
              <Name>{speakerWords(first.speaker, first.document.title)}</Name> <StatusMark claim={first} />
            </h3>
            {said.map(claim => (
              <button key={claim.id} type="button" className="plain" onClick={() => remember('card', claim.id)}>
                <blockquote dir="auto">“{claim.quote}”</blockquote>
                <span className="small muted">
                  {claim.document.title}
                  {claim.notes.length === 0 ? ', no note' : `, note ${claim.notes.join(', ')}`}
                </span>
              </button>
            ))}
          </section>
        )
      })}
    </div>
  </article>
)
