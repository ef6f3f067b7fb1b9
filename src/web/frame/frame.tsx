import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

import { batchOf, batchWords } from '../batch.ts'
import { redoable, redoLast, sendUnsent, undoLast } from '../decide.ts'
import { Name } from '../parts/claim.tsx'
import { EvidenceCards } from '../parts/evidence-card.tsx'
import { Peek } from '../parts/peek.tsx'
import { useClaims, useLog, useSafeWords, useStatus } from '../questions.ts'
import { remember, say, useTab } from '../tab.ts'
import { useGlobalKeys } from './keys.ts'
import { PageHelp } from './page-help.tsx'
import { places } from './pages.ts'
import { Palette } from './palette.tsx'
import { ScopeBar } from './scope-bar.tsx'
import { useKeptScope, useScoped } from './scoped.ts'

/** Milliseconds for which a notice is shown. */
const SHOWN_FOR = 6000

/** What stands around every page: places to go, the scope, notices, the evidence card and the palette. */
export const Frame = () => {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const waiting = useClaims().data?.filter(({ standing }) => standing === 'proposed').length
  const log = useLog().data ?? []
  const running = useTab('jobs').filter(({ endedAt }) => endedAt === null).length
  const folder = useStatus().data?.project
  const project = folder?.split(/[\\/]/).findLast(part => part !== '')
  const here = places.find(({ to }) => (to === '/' ? path === '/' : path.startsWith(to)))
  const scoped = useScoped()
  useKeptScope(here?.analysis === true)
  useGlobalKeys()
  useEffect(() => {
    if (folder !== undefined) sendUnsent(folder)
  }, [folder])
  useEffect(() => {
    document.title = [here?.label, project, 'Aver'].filter(Boolean).join(' · ')
    remember('card', undefined)
  }, [here?.label, path, project])
  return (
    <>
      <a href="#main" className="skip">
        Skip to the page
      </a>
      <nav className="top" aria-label="Pages">
        <Link to="/" className="brand" activeProps={{ className: 'brand' }} aria-current={undefined}>
          Aver
        </Link>
        {project === undefined ? null : (
          <span className="project muted" title={project}>
            <Name>{project}</Name>
          </span>
        )}
        <span className="places">
          {places.map(place => (
            <Link
              key={place.to}
              to={scoped(place)}
              className={place.to === '/search' ? 'push' : ''}
              aria-current={here?.to === place.to ? 'page' : undefined}
            >
              {place.label}
              {place.to === '/review' && waiting !== undefined && waiting > 0 ? ` ${waiting}` : ''}
              {place.to === '/jobs' && running > 0 ? ` ${running}` : ''}
            </Link>
          ))}
        </span>
        <span className="doings">
          <button type="button" onClick={() => remember('isPaletteOpen', true)}>
            Jump to… <kbd>Ctrl K</kbd>
          </button>
          <button type="button" onClick={undoLast}>
            Undo <kbd>Ctrl Z</kbd>
          </button>
          {redoable(log) === undefined ? null : (
            <button type="button" onClick={() => redoLast(log)}>
              Redo <kbd>Ctrl ⇧Z</kbd>
            </button>
          )}
        </span>
      </nav>
      <Gone />
      <Progress />
      {here?.analysis === true ? <ScopeBar /> : null}
      <Outlet />
      <EvidenceCards />
      <Peek />
      <Notice />
      <Palette />
      <PageHelp page={here} />
    </>
  )
}

/** Says that the server is gone, what still works, and what waits for it. */
const Gone = () => {
  const [isGone, unsent, lost, safe] = [useTab('isGone'), useTab('unsent'), useTab('lost'), useSafeWords()]
  useEffect(() => {
    if (unsent === 0) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsent])
  if (!isGone && lost === 0) return null
  return (
    <div className="banner" role="alert">
      {isGone ? (
        <>
          Aver is not running. Start it again with <code>aver</code> in the project’s folder. This page stays readable.{' '}
        </>
      ) : null}
      {safe}{' '}
      {lost === 0 ? null : (
        <button type="button" onClick={() => remember('lost', 0)}>
          I have seen it
        </button>
      )}
    </div>
  )
}

/** How far several files have come that are read one after another. */
const Progress = () => {
  const batch = batchOf(useTab('jobs'))
  if (batch === undefined) return null
  const { task, done, total, label } = batch.job
  return (
    <p className="progress small no-print">
      <progress value={batch.at - 1} max={batch.of} aria-label="Files read" /> {batchWords(batch)}: <Name>{label}</Name>
      <span className="muted">
        {task === null ? '' : ` · ${task}`}
        {total > 1 ? ` ${done} of ${total}` : ''}
      </span>{' '}
      <Link to="/jobs">Jobs</Link>
    </p>
  )
}

const Notice = () => {
  const notice = useTab('notice')
  useEffect(() => {
    const timer = setTimeout(() => say(''), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div className="foot" role="status" aria-live="polite">
      {notice}
    </div>
  )
}
