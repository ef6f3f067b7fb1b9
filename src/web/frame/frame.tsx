import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

import { undoLast } from '../decide.ts'
import { EvidenceCard } from '../parts/evidence-card.tsx'
import { isField, useKeys } from '../parts/keys.ts'
import { useClaims } from '../questions.ts'
import { remember, say, useTab } from '../tab.ts'
import { places } from './pages.ts'
import { Palette } from './palette.tsx'
import { ScopeBar } from './scope-bar.tsx'

/** Milliseconds for which a notice is shown. */
const SHOWN_FOR = 6000

/** What stands around every page: places to go, the scope, notices, the evidence card and the palette. */
export const Frame = () => {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const waiting = useClaims().data?.filter(({ standing }) => standing === 'proposed').length
  const [isGone, unsent] = [useTab('isGone'), useTab('unsent')]
  useGlobalKeys()
  const here = places.find(({ to }) => (to === '/' ? path === '/' : path.startsWith(to)))
  useEffect(() => {
    document.title = `${here?.label ?? 'Aver'} · Aver`
    remember('card', undefined)
  }, [here?.label, path])
  return (
    <>
      <a href="#main" className="skip">
        Skip to the page
      </a>
      <nav className="top" aria-label="Pages">
        <Link to="/" className="brand" activeProps={{ className: 'brand' }} aria-current={undefined}>
          Aver
        </Link>
        {places.map(({ to, label }) => (
          <Link key={to} to={to} aria-current={here?.to === to ? 'page' : undefined}>
            {label}
            {to === '/review' && waiting !== undefined && waiting > 0 ? ` ${waiting}` : ''}
          </Link>
        ))}
        <button type="button" className="push" onClick={() => remember('isPaletteOpen', true)}>
          Jump to… <kbd>Ctrl K</kbd>
        </button>
        <button type="button" onClick={undoLast}>
          Undo <kbd>Ctrl Z</kbd>
        </button>
      </nav>
      {isGone ? (
        <div className="banner" role="alert">
          Aver is not running. Start it with <code>aver serve</code>. This page stays readable
          {unsent > 0 ? `; ${unsent} of your decisions wait in this tab and are sent when it is back` : ''}.
        </div>
      ) : null}
      {here?.analysis === true ? <ScopeBar /> : null}
      <Outlet />
      <EvidenceCard />
      <Notice />
      <Palette />
    </>
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

/** Ctrl+K, Ctrl+Z, Esc, ?, / and `g` with a letter. */
function useGlobalKeys(): void {
  const navigate = useNavigate()
  const [isGoing, setGoing] = useState(false)
  const go = Object.fromEntries(
    places.flatMap(({ to, key }) =>
      key === undefined
        ? []
        : [
            [
              key,
              () => {
                setGoing(false)
                void navigate({ to })
              },
            ],
          ],
    ),
  )
  useKeys(
    isGoing
      ? go
      : {
          g: () => setGoing(true),
          '?': () => void navigate({ to: '/help' }),
          '/': () => void navigate({ to: '/search' }),
          Escape: () => remember('card', undefined),
          y: () => {
            navigator.clipboard.writeText(location.href).then(
              () => say('Link copied.'),
              () => say('The browser did not let the link be copied.'),
            )
          },
        },
  )
  useEffect(() => {
    if (!isGoing) return
    const timer = setTimeout(() => setGoing(false), 1500)
    return () => clearTimeout(timer)
  }, [isGoing])
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      if (event.key === 'k') {
        event.preventDefault()
        remember('isPaletteOpen', true)
      }
      if (event.key === 'z' && !isField(event.target)) {
        event.preventDefault()
        undoLast()
      }
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
