import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { count } from '../../text/count.ts'
import { readIn } from '../batch.ts'
import { decide } from '../decide.ts'
import { Answer } from '../parts/answer.tsx'
import { ClaimTitle, Name, ReviewMark, saidBy } from '../parts/claim.tsx'
import { DropZone } from '../parts/drop-zone.tsx'
import { changeWords, momentWords } from '../parts/history.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { Audited, useAnswer, useClaims, useDisputes, useLog, useReports } from '../questions.ts'
import type { Claim, Dispute, LogEntry } from '../records.ts'
import { useTab } from '../tab.ts'
import { disputedIn, inReviewOrder } from './queue.ts'

/** The first page: what to do first, and after that what to do next. */
export const Home = () => (
  <main className="page" id="main">
    <Answer of={useReports()}>{reports => (reports.length === 0 ? <First /> : <Next reports={reports.length} />)}</Answer>
  </main>
)

const First = () => {
  const client = useQueryClient()
  const jobs = useTab('jobs')
  return (
    <>
      <h1>Who says what, on which source?</h1>
      <p className="muted">Aver reads reports with footnotes and turns them into claims that you check against the exact words.</p>
      <div className="two">
        <div>
          <DropZone />
          <JobsList jobs={readIn(jobs)} />
        </div>
        <div className="panel">
          <h3>New here?</h3>
          <p>Three short reports on foreign fighters in Ukraine come with Aver. Two of them contradict each other.</p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              decide('sample', {}, 'Reading the sample reports…')
                .then(() => client.invalidateQueries())
                .catch(() => undefined)
            }}
          >
            Open the sample project
          </button>
          <p className="label">What will happen</p>
          <ol>
            <li>1. Each report is read: its notes, sources and claims.</li>
            <li>2. You accept or reject each claim beside its sentence.</li>
            <li>3. Dossiers, disputes and comparisons are made of them.</li>
          </ol>
          <p className="muted">Nothing leaves this machine.</p>
        </div>
      </div>
    </>
  )
}

const Next = ({ reports }: { readonly reports: number }) => {
  const claims = useClaims().data ?? []
  const disputes = useDisputes().data ?? []
  const waiting = claims.filter(({ standing }) => standing === 'proposed')
  const disputed = disputedIn(disputes)
  const next = inReviewOrder(waiting, disputes)
    .flatMap(sentence => sentence.claims)
    .slice(0, SHOWN)
  return (
    <>
      <h1>What to do next</h1>
      <p className="muted">
        {count(reports, 'report')}, {count(claims.length, 'claim')}, {waiting.length} waiting for you
      </p>
      <div className="two">
        <section>
          <h2>Continue reviewing</h2>
          {next.length === 0 ? <p>All claims are reviewed.</p> : null}
          <ul className="claims">
            {next.map(claim => (
              <li key={claim.id}>
                <ReviewMark claim={claim} />
                <Link to="/review" search={{ claim: claim.id }}>
                  <ClaimTitle claim={claim} />
                </Link>{' '}
                <span className="small muted">
                  <Name>{saidBy(claim)}</Name>
                  {disputed.has(claim.id) ? ' · disputed' : ''}
                </span>
              </li>
            ))}
          </ul>
          {next.length === 0 ? null : (
            <p>
              <Link to="/review">Review {count(waiting.length, 'claim')}</Link>
            </p>
          )}
          <h2>Open disputes</h2>
          <Open disputes={disputes} />
          <h2>Sources with problems in their notes</h2>
          <Problems />
        </section>
        <section>
          <h2>Most claims waiting</h2>
          <Actors waiting={waiting} />
          <h2>Recent decisions</h2>
          <Decisions />
          <h2>Add reports</h2>
          <DropZone />
          <JobsList jobs={readIn(useTab('jobs')).slice(0, SHOWN - 1)} />
        </section>
      </div>
    </>
  )
}

/** Items of each list. */
const SHOWN = 5

const Open = ({ disputes }: { readonly disputes: readonly Dispute[] }) => {
  const open = disputes.filter(({ state }) => state === 'open')
  if (open.length === 0)
    return <p className="muted">{disputes.length === 0 ? 'No contradictions found among the claims.' : 'None is open.'}</p>
  return (
    <ul className="claims">
      {open.slice(0, SHOWN).map(({ id, question, voices }) => (
        <li key={id}>
          <Link to="/disputes" search={{ dispute: id }}>
            <Name>{question}</Name>
          </Link>{' '}
          <span className="small muted">{voices.length} voices</span>
        </li>
      ))}
    </ul>
  )
}

const Problems = () => {
  const reports = useReports().data ?? []
  const audited = (useAnswer('audit', { severity: 'warning' }, Audited).data ?? []).filter(({ findings }) => findings.length > 0)
  if (audited.length === 0) return <p className="muted">None found; the audit checks the form of notes, not facts.</p>
  return (
    <ul className="claims">
      {audited
        .toSorted((a, b) => b.findings.length - a.findings.length)
        .slice(0, SHOWN)
        .map(({ document, findings }) => (
          <li key={document}>
            <Link to="/audit" search={{ report: reports.find(({ name, meta }) => meta.title === document || name === document)?.id }}>
              <Name>{document}</Name>
            </Link>{' '}
            <span className="small muted">{count(findings.length, 'finding')}</span>
          </li>
        ))}
    </ul>
  )
}

/** Things by the claims on them that wait, most first. */
const Actors = ({ waiting }: { readonly waiting: readonly Claim[] }) => (
  <ul className="claims">
    {[...Map.groupBy(waiting, ({ subject }) => subject.id)]
      .toSorted((a, b) => b[1].length - a[1].length)
      .slice(0, SHOWN)
      .map(([id, claims]) => (
        <li key={id}>
          <Link to="/actors/$id" params={{ id }}>
            <Name>{claims[0]?.subject.name ?? id}</Name>
          </Link>{' '}
          <Link to="/review" search={{ actor: id }} className="small">
            {claims.length} waiting
          </Link>
        </li>
      ))}
  </ul>
)

const Decisions = () => {
  const decisions = (useLog().data ?? []).filter(({ changes }) => changes.every(({ is }) => is !== 'document-added')).slice(0, SHOWN)
  const claims = useClaims().data ?? []
  if (decisions.length === 0) return <p className="muted">None yet. What you decide is listed here and can be taken back.</p>
  const about = ({ changes: [first] }: LogEntry): string => claims.find(({ id }) => id === first?.claim)?.sentence ?? ''
  return (
    <ul className="claims">
      {decisions.map(entry => (
        <li key={entry.id} className={entry.inForce ? undefined : 'muted'}>
          {[...new Set(entry.changes.map(changeWords))].join(', ')}
          {entry.changes.length > 1 ? ` ${entry.changes.length}` : ''} <span dir="auto">{about(entry)}</span>{' '}
          <span className="small muted">
            {momentWords(entry.at)} <Name>{entry.by}</Name>
            {entry.inForce ? '' : ' · taken back'}
          </span>{' '}
          {entry.inForce && entry.changes.every(({ is }) => is !== 'undone') ? (
            <button
              type="button"
              className="plain small"
              onClick={() => {
                decide('review undo', { event: entry.id }, 'Taken back.').catch(() => undefined)
              }}
            >
              <u>undo</u>
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
