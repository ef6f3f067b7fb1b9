import type { Page } from 'playwright-core'

/** An address of every page on the sample project, or on another with such groups and a report of this name, by a short name. */
export async function addressesOn(page: Page, report = 'border-raid.txt'): Promise<Readonly<Record<string, string>>> {
  const idOf = async (action: string, wanted: string): Promise<string> => {
    const { data } = JSON.parse(String(await page.evaluate(`fetch('/api/v1/${action}').then(answer => answer.text())`)))
    return String(data.find((one: { name: string }) => one.name === wanted)?.id)
  }
  const [legion, corps] = [await idOf('entities', 'Georgian Legion'), await idOf('entities', 'Russian Volunteer Corps')]
  return {
    home: '/',
    sources: '/sources',
    reader: `/sources/${await idOf('documents', report)}`,
    review: '/review',
    actors: '/actors',
    dossier: `/actors/${legion}`,
    candidates: '/candidates',
    disputes: '/disputes',
    network: `/network?focus=${corps}`,
    timeline: '/timeline',
    lineage: '/timeline?lanes=lineage',
    map: '/map',
    strength: '/strength',
    compare: `/compare?a=${legion}&b=${corps}`,
    audit: '/audit',
    briefing: '/briefing',
    search: '/search?q=legion',
    jobs: '/jobs',
    settings: '/settings',
    help: '/help',
  }
}
