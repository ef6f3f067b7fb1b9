import { useParams } from '@tanstack/react-router'
import { memo, useCallback, useMemo, useState } from 'react'

import type { Span } from '../../model/span.ts'
import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer } from '../parts/answer.tsx'
import { workWords } from '../parts/claim-facts.tsx'
import { ClaimLine, Name } from '../parts/claim.tsx'
import { keyWords, useKeys } from '../parts/keys.ts'
import { useClaims, useEntities, useReports, useReportText } from '../questions.ts'
import { foundAgain } from '../reading/found-again.ts'
import { chosenIn, claimAt, statedIn } from '../reading/marks.ts'
import { selectedSpan } from '../reading/selected.ts'
import { Text } from '../reading/text.tsx'
import type { Claim } from '../records.ts'
import type { ReportText } from '../report-text.ts'
import { remember, say, useTab } from '../tab.ts'
import { Describe } from './describe.tsx'
import { hasPages, OriginalPage } from './original-page.tsx'
import { Newer, ReadAgain } from './read-again.tsx'
import { AddClaim } from './review-add.tsx'

/** One report: its outline, its text with claims and notes in place, and the claims beside it. */
export const Reader = () => {
  const { id } = useParams({ strict: false })
  const [{ claim: asked, at, subject, view, page }, set] = useAddress()
  const [note, setNote] = useState<number>()
  const [adding, setAdding] = useState<{ readonly span: Span; readonly like?: Claim }>()
  const about = useEntities().data?.find(one => one.id === subject)
  const select = (): void => {
    const span = selectedSpan()
    if (span === undefined) say('Select the words of the text that say it, then add the claim.')
    else setAdding({ span })
  }
  useKeys({ c: select })
  const findAgain = (claim: Claim): void => {
    const span = report.data === undefined ? undefined : foundAgain(report.data.text, claim.quote)
    if (span === undefined) return say('Nothing like its words stands in the text now.')
    set({ at: String(span.start), claim: undefined })
    setAdding({ span, like: claim })
  }
  const all = useClaims().data
  const report = useReportText(id)
  const now = report.data?.id ?? id
  const claims = useMemo(() => (all ?? []).filter(({ document }) => document.id === now).toSorted((a, b) => a.start - b.start), [all, now])
  const entry = useReports().data?.find(one => one.id === now)
  const stated = useMemo(() => (report.data === undefined ? {} : statedIn(report.data, claims)), [report.data, claims])
  const words = adding?.span
  const marked = useMemo(
    () => (report.data === undefined ? {} : chosenIn(report.data, { claim: asked, words })),
    [report.data, asked, words],
  )
  const pointed = useTab('pointed')
  const lit = useMemo(() => {
    const claim = claims.find(({ id }) => id === pointed?.claim)
    if (report.data === undefined || claim === undefined) return marked
    const { hover = [] } = chosenIn(report.data, { claim: claim.id, time: claim.time, field: pointed?.field })
    return { ...marked, hover }
  }, [report.data, claims, marked, pointed])
  const onNote = useCallback((number: number) => setNote(now => (now === number ? undefined : number)), [])
  const chosen = claims.find(claim => claim.id === asked)
  const headings = report.data?.blocks.filter(({ kind }) => kind === 'heading') ?? []
  return (
    <main className={headings.length > 2 ? 'reader outlined' : 'reader'} id="main">
      {headings.length > 2 && report.data !== undefined ? (
        <nav className="queue no-print" aria-label="Outline" tabIndex={0}>
          <ol>
            {headings.map(({ span }) => (
              <li key={span.start}>
                <button type="button" dir="auto" onClick={() => set({ at: String(span.start), claim: undefined })}>
                  {report.data.text.slice(span.start, span.end)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="text">
        {now === id || entry === undefined ? null : <Newer report={entry} />}
        <Answer of={report}>
          {data => (
            <>
              <h1 className="hidden">
                <Name>{data.meta.title ?? data.name}</Name>
              </h1>
              <p className="meta">
                <Name>{data.meta.title ?? data.name}</Name> · {count(data.notes.length, 'note')} · {count(claims.length, 'claim')} ·{' '}
                <a href={`/api/v1/originals/${data.id}`} download>
                  original file
                </a>
              </p>
              {entry === undefined ? null : (
                <>
                  <Describe key={JSON.stringify(entry.meta)} report={entry} />
                  <ReadAgain report={entry} hasPictures={data.problems.some(({ code }) => PICTURES.has(code))} findAgain={findAgain} />
                </>
              )}
              {data.problems.map(({ message }) => (
                <p key={message} className="note">
                  {message}
                </p>
              ))}
              {hasPages(data) ? (
                <div className="row no-print" role="group" aria-label="Shown as">
                  <button type="button" aria-pressed={view !== 'page'} onClick={() => set({ view: undefined, page: undefined })}>
                    As text
                  </button>
                  <button type="button" aria-pressed={view === 'page'} onClick={() => set({ view: 'page' })}>
                    As the page looks
                  </button>
                </div>
              ) : null}
              {view === 'page' && hasPages(data) ? (
                <OriginalPage
                  report={data}
                  page={page === undefined ? undefined : Number(page)}
                  claim={asked}
                  turn={to => set({ page: String(to) })}
                />
              ) : (
                <>
                  <Text
                    report={data}
                    stated={stated}
                    chosen={lit}
                    note={note}
                    onNote={onNote}
                    onPlace={place => {
                      const found = claimAt(data, claims, place, asked)
                      if (found !== undefined) set({ claim: found })
                    }}
                    at={chosen?.start ?? (at === undefined ? undefined : Number(at))}
                  />
                  <Notes report={data} claims={claims} />
                </>
              )}
            </>
          )}
        </Answer>
      </div>
      <aside className="side no-print" aria-label="Claims of this report" tabIndex={0}>
        <div className="row">
          <p className="label">Claims, as they stand in the text</p>
          <button type="button" className="push small" onClick={select}>
            Add from selection <kbd>{keyWords('c')}</kbd>
          </button>
        </div>
        {about === undefined || adding !== undefined ? null : (
          <p className="note">
            Select the words that say something of <Name>{about.name}</Name>, then press <kbd>{keyWords('c')}</kbd>.
          </p>
        )}
        {adding === undefined || report.data === undefined ? null : (
          <AddClaim
            key={`${adding.span.start} ${adding.like?.id}`}
            report={report.data}
            span={adding.span}
            subject={about}
            like={adding.like}
            close={() => setAdding(undefined)}
          />
        )}
        <ClaimsInText claims={claims} chosen={asked} isPage={view === 'page'} show={claim => set({ claim, page: undefined })} />
      </aside>
    </main>
  )
}

/** What a reading says of pages that are pictures. */
const PICTURES: ReadonlySet<string> = new Set(['no-text', 'unknown-letters'])

/** Claims listed at once; the list goes on at its ends. */
const LISTED = 60

/** Claims of the report from the chosen one on, or from the first. */
const ClaimsInText = ({
  claims,
  chosen,
  isPage,
  show,
}: {
  readonly claims: readonly Claim[]
  readonly chosen: string | undefined
  /** The page is shown as it looks, not its text. */
  readonly isPage: boolean
  readonly show: (claim: string) => void
}) => {
  const at = claims.findIndex(({ id }) => id === chosen)
  const [moved, setMoved] = useState<number>()
  const first = moved ?? (at < LISTED ? 0 : at)
  const shown = claims.slice(first, first + LISTED)
  return (
    <>
      {first === 0 ? null : (
        <button type="button" onClick={() => setMoved(Math.max(0, first - LISTED))}>
          {first} before these
        </button>
      )}
      <ul className="claims">
        {shown.map(claim => (
          <ClaimLine key={claim.id} claim={claim} isChosen={claim.id === chosen} isAtHome>
            <button
              type="button"
              className="plain small muted linked"
              onClick={() => {
                remember('card', undefined)
                show(claim.id)
              }}
            >
              {isPage ? 'show on its page' : 'show in the text'}
            </button>
          </ClaimLine>
        ))}
      </ul>
      {first + shown.length < claims.length ? (
        <button type="button" onClick={() => setMoved(first + LISTED)}>
          {claims.length - first - shown.length} after these
        </button>
      ) : null}
    </>
  )
}

/** Every note with the work that its short forms lead to, and how many claims rest on it. */
const Notes = memo(({ report, claims }: { readonly report: ReportText; readonly claims: readonly Claim[] }) => {
  const citations = Map.groupBy(report.citations, ({ note }) => note)
  const resting = Map.groupBy(
    claims.flatMap(({ notes }) => notes),
    note => note,
  )
  const inFull = new Map(
    report.citations.flatMap(one => (one.resolution.is === 'full' ? [[`${one.note} ${one.source}`, one.csl] as const] : [])),
  )
  const leadsTo = ({ resolution, source }: ReportText['citations'][number]): string => {
    if (resolution.is === 'full') return ''
    if (resolution.is === 'refused') return `not resolved: ${resolution.reason}`
    const csl = inFull.get(`${resolution.note} ${source}`)
    return `→ note ${resolution.note}${csl === undefined ? '' : `: ${workWords(csl)}`}`
  }
  return (
    <>
      <h2>Notes</h2>
      <ol>
        {report.notes.map(({ number, label, span }) => (
          <li key={number} className="note" dir="auto">
            <strong>{label}</strong> {report.text.slice(span.start, span.end)}
            {(citations.get(number) ?? []).map(citation => (
              <span key={citation.span.start} className="small muted">
                {' '}
                {leadsTo(citation)}
              </span>
            ))}
            {citations.has(number) ? null : <span className="small muted"> no work is read in it</span>}
            <span className="small muted"> · {restingWords(resting.get(number)?.length ?? 0)}</span>
          </li>
        ))}
      </ol>
    </>
  )
})

const restingWords = (claims: number): string => (claims === 0 ? 'no claim rests on it' : `behind ${count(claims, 'claim')}`)
