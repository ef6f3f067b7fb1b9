import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import { useSavedViews } from '../parts/saved-views.tsx'
import { useDisputes, useEntities, useReports } from '../questions.ts'
import { remember, useTab } from '../tab.ts'
import { places } from './pages.ts'

type Goal = { readonly label: string; readonly kind: string; readonly href: string }

/** Goals shown at once. */
const SHOWN = 9

/** Ctrl+K: pages, reports, actors and disputes by a part of their names. */
export const Palette = () => (useTab('isPaletteOpen') ? <OpenPalette /> : null)

const close = (): void => remember('isPaletteOpen', false)

const OpenPalette = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const found = useGoals()
    .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
    .slice(0, SHOWN)
  useEffect(() => dialog.current?.showModal(), [])
  const go = (goal: Goal | undefined): void => {
    close()
    if (goal !== undefined) void navigate({ href: goal.href })
  }
  return (
    <dialog ref={dialog} onClose={close} aria-label="Jump to">
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="goals"
        aria-activedescendant={found.length === 0 ? undefined : `goal-${at}`}
        aria-label="Jump to a page, report, actor or dispute"
        placeholder="Page, report, actor, dispute…"
        value={words}
        onChange={event => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={event => {
          if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (event.key === 'Enter') go(found[at])
          else return
          event.preventDefault()
        }}
      />
      <ul id="goals" role="listbox" aria-label="Goals">
        {found.map((goal, index) => (
          <li key={goal.href} id={`goal-${index}`} role="option" aria-selected={index === at} onClick={() => go(goal)}>
            <bdi>{goal.label}</bdi> <span className="small muted">{goal.kind}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="muted">Nothing here is called that.</p> : null}
    </dialog>
  )
}

function useGoals(): readonly Goal[] {
  const [reports, entities, disputes] = [useReports().data ?? [], useEntities().data ?? [], useDisputes().data ?? []]
  return [
    ...useSavedViews().map(({ name, href }) => ({ label: name, kind: 'saved view', href })),
    ...places.map(({ to, label }) => ({ label, kind: 'page', href: to })),
    ...entities.map(({ id, name, kind }) => ({ label: name, kind, href: `/actors/${id}` })),
    ...reports.map(({ id, name, meta }) => ({ label: meta.title ?? name, kind: 'report', href: `/sources/${id}` })),
    ...disputes.map(({ id, question }) => ({ label: question, kind: 'dispute', href: `/disputes?dispute=${id}` })),
  ]
}
