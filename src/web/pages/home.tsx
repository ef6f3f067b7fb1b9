import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { decide, undoLast } from '../decide.ts'
import { Answer } from '../parts/answer.tsx'
import { ClaimTitle, Name, Ring, speakerWords } from '../parts/claim.tsx'
import { DropZone } from '../parts/drop-zone.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { useClaims, useDisputes, useEntities, useLog, useReports } from '../questions.ts'
import { useTab } from '../tab.ts'

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
          <JobsList jobs={jobs} />
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
  const disputed = new Set(disputes.flatMap(({ voices }) => voices.flatMap(({ statements }) => statements.map(({ id }) => id))))
  const waiting = claims.filter(({ standing }) => standing === 'proposed')
  const next = [...waiting.filter(({ id }) => disputed.has(id)), ...waiting.filter(({ id }) => !disputed.has(id))].slice(0, 5)
  const jobs = useTab('jobs').slice(0, 4)
  return (
    <>
      <h1>What to do next</h1>
      <p className="muted">
        {reports} reports, {claims.length} claims, {waiting.length} waiting for you
      </p>
      <div className="two">
        <section>
          <h2>Continue reviewing</h2>
          {next.length === 0 ? <p>All claims are reviewed.</p> : null}
          <ul className="claims">
            {next.map(claim => (
              <li key={claim.id}>
                <Ring standing={claim.standing} />
                <Link to="/review" search={{ claim: claim.id }}>
                  <ClaimTitle claim={claim} />
                </Link>{' '}
                <span className="small muted">
                  <Name>{speakerWords(claim.speaker, claim.document.title)}</Name>
                  {disputed.has(claim.id) ? ' · disputed' : ''}
                </span>
              </li>
            ))}
          </ul>
          {next.length === 0 ? null : (
            <p>
              <Link to="/review">Review {waiting.length} claims</Link>
            </p>
          )}
          <h2>Disputes</h2>
          {disputes.length === 0 ? <p className="muted">No contradictions found among the claims.</p> : null}
          <ul className="claims">
            {disputes.slice(0, 5).map(({ id, question, voices }) => (
              <li key={id}>
                <Link to="/disputes" search={{ dispute: id }}>
                  {question}
                </Link>{' '}
                <span className="small muted">{voices.length} voices</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>Most spoken of</h2>
          <Actors />
          <h2>Recent decisions</h2>
          <Decisions />
          <h2>Add reports</h2>
          <DropZone />
          <JobsList jobs={jobs} />
        </section>
      </div>
    </>
  )
}

const Actors = () => (
  <ul className="claims">
    {(useEntities().data ?? []).slice(0, 5).map(({ id, name, claims }) => (
      <li key={id}>
        <Link to="/actors/$id" params={{ id }}>
          <Name>{name}</Name>
        </Link>{' '}
        <span className="small muted">{claims} claims</span>
      </li>
    ))}
  </ul>
)

const Decisions = () => {
  const decisions = (useLog().data ?? []).filter(({ changes }) => changes.every(({ is }) => is !== 'document-added')).slice(0, 4)
  if (decisions.length === 0) return <p className="muted">None yet. What you decide is listed here and can be taken back.</p>
  return (
    <ul className="claims">
      {decisions.map(({ id, at, by, changes, inForce }) => (
        <li key={id}>
          {changes.map(({ is, standing }) => standing ?? is.replaceAll('-', ' ')).join(', ')}{' '}
          <span className="small muted">
            {at.slice(0, 16).replace('T', ' ')} {by}
            {inForce ? '' : ' · taken back'}
          </span>
        </li>
      ))}
      <li>
        <button type="button" onClick={undoLast}>
          Undo the last <kbd>Ctrl Z</kbd>
        </button>
      </li>
    </ul>
  )
}
