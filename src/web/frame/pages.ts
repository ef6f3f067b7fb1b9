/** A page of the workbench: its address, its name in the frame, and the key that goes there after `g`. */
export type Place = { readonly to: string; readonly label: string; readonly key?: string; readonly analysis?: true }

/** Every page in the order of the top bar; those with `analysis` show the scope bar. */
export const places: readonly Place[] = [
  { to: '/', label: 'Home', key: 'h' },
  { to: '/sources', label: 'Sources', key: 's' },
  { to: '/review', label: 'Review', key: 'r' },
  { to: '/actors', label: 'Actors', key: 'a' },
  { to: '/candidates', label: 'Candidates' },
  { to: '/disputes', label: 'Disputes', key: 'd' },
  { to: '/network', label: 'Network', key: 'n', analysis: true },
  { to: '/timeline', label: 'Timeline', key: 't', analysis: true },
  { to: '/map', label: 'Map', key: 'm', analysis: true },
  { to: '/strength', label: 'Strength', key: 'e', analysis: true },
  { to: '/compare', label: 'Compare', key: 'c', analysis: true },
  { to: '/audit', label: 'Audit', key: 'u' },
  { to: '/briefing', label: 'Briefing', key: 'b' },
  { to: '/search', label: 'Search', key: '/' },
  { to: '/jobs', label: 'Jobs', key: 'j' },
  { to: '/settings', label: 'Settings', key: ',' },
  { to: '/help', label: 'Help', key: '?' },
]
