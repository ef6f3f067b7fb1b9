import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'

import { Frame } from './frame/frame.tsx'
import { Failure, Empty } from './parts/answer.tsx'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: () => (
    <main className="page" id="main">
      <Empty title="There is no such page">
        <a href="/">Go home</a>
      </Empty>
    </main>
  ),
  errorComponent: ({ error }) => (
    <Failure error={error instanceof Error ? error : new Error(String(error))} again={() => location.reload()} />
  ),
})

type Load = () => Promise<Record<string, unknown>>

const loads: Load[] = []

const page = (path: string, load: Load, name: string) => {
  loads.push(load)
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name) })
}

/** Loads the code of every page, so that all of them open while the server is gone. */
export const loadPages = async (): Promise<void> => {
  for (const load of loads) await load().catch(() => undefined)
}

/** What stands after `?`, each value as it is: words in quotation marks and years are no JSON, which the router would take them for. */
function plainSearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, `${value}`]] : [],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** Every address of the workbench. Pages but the frame are loaded when they are first opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    page('/', () => import('./pages/home.tsx'), 'Home'),
    page('/review', () => import('./pages/review.tsx'), 'Review'),
    page('/sources', () => import('./pages/sources.tsx'), 'Sources'),
    page('/sources/$id', () => import('./pages/reader.tsx'), 'Reader'),
    page('/actors', () => import('./pages/actors.tsx'), 'Actors'),
    page('/actors/$id', () => import('./pages/dossier.tsx'), 'Dossier'),
    page('/candidates', () => import('./pages/candidates.tsx'), 'Candidates'),
    page('/disputes', () => import('./pages/disputes.tsx'), 'Disputes'),
    page('/network', () => import('./pages/network.tsx'), 'Network'),
    page('/timeline', () => import('./pages/timeline.tsx'), 'Timeline'),
    page('/map', () => import('./pages/map.tsx'), 'MapPage'),
    page('/strength', () => import('./pages/strength.tsx'), 'Strength'),
    page('/compare', () => import('./pages/compare.tsx'), 'Compare'),
    page('/audit', () => import('./pages/audit.tsx'), 'Audit'),
    page('/briefing', () => import('./pages/briefing.tsx'), 'Briefing'),
    page('/search', () => import('./pages/search.tsx'), 'Search'),
    page('/jobs', () => import('./pages/jobs.tsx'), 'Jobs'),
    page('/settings', () => import('./pages/settings.tsx'), 'Settings'),
    page('/help', () => import('./pages/help.tsx'), 'Help'),
  ]),
  scrollRestoration: true,
  parseSearch: search => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: plainSearch,
})
