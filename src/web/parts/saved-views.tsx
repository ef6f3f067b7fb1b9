import { Link, useRouterState } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { z } from 'zod'

import { useStatus } from '../questions.ts'
import { say } from '../tab.ts'
import { Name } from './claim.tsx'

/** An address of the workbench under a name that a person gave it. */
const View = z.object({ name: z.string(), href: z.string() })
type View = Readonly<z.output<typeof View>>

const hearers = new Set<() => void>()

/** Where a project's views are kept in this browser. */
const placeOf = (project: string): string => `aver-views ${project}`

function viewsIn(kept: string | null): readonly View[] {
  try {
    return z.array(View).parse(JSON.parse(kept ?? '[]'))
  } catch {
    return []
  }
}

function keep(project: string, views: readonly View[]): void {
  localStorage.setItem(placeOf(project), JSON.stringify(views))
  for (const hear of hearers) hear()
}

/** The views that were saved for this project, by name. */
export function useSavedViews(): readonly View[] {
  const project = useStatus().data?.project
  const kept = useSyncExternalStore(
    hear => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => (project === undefined ? null : localStorage.getItem(placeOf(project))),
  )
  return viewsIn(kept).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** The views saved of this page, each a click away, and a field to save what is shown now with its filters. */
export const SavedViews = () => {
  const [path, search] = [
    useRouterState({ select: ({ location }) => location.pathname }),
    useRouterState({ select: ({ location }) => location.searchStr }),
  ]
  const project = useStatus().data?.project
  const views = useSavedViews()
  const [name, setName] = useState('')
  if (project === undefined) return null
  const here = views.filter(({ href }) => href.split('?')[0] === path)
  return (
    <details className="menu no-print">
      <summary>Saved views{here.length === 0 ? '' : ` ${here.length}`}</summary>
      <fieldset>
        <legend>Views of this page</legend>
        {here.length === 0 ? (
          <p className="small muted">None yet. A view keeps what is chosen on a page; Ctrl+K finds it from anywhere.</p>
        ) : null}
        <ul className="claims">
          {here.map(view => (
            <li key={view.name} className="row">
              <Link to={view.href}>
                <Name>{view.name}</Name>
              </Link>
              <button
                type="button"
                className="plain small muted linked push"
                aria-label={`Forget ${view.name}`}
                onClick={() =>
                  keep(
                    project,
                    views.filter(one => one !== view),
                  )
                }
              >
                forget
              </button>
            </li>
          ))}
        </ul>
        <form
          className="row"
          onSubmit={event => {
            event.preventDefault()
            const named = name.trim()
            if (named === '') return
            keep(project, [...views.filter(one => one.name !== named), { name: named, href: path + search }])
            say(`“${named}” is saved in this browser.`)
            setName('')
          }}
        >
          <label>
            Name <input value={name} dir="auto" maxLength={80} onChange={event => setName(event.target.value)} />
          </label>
          <button type="submit">Save what is shown</button>
        </form>
      </fieldset>
    </details>
  )
}
