import { refuse } from './problem.ts'

/** What of a request is looked at before anything else; headers as they came, doubled ones twice. */
export type Arrival = { readonly method: string; readonly target: string; readonly headers: readonly (readonly [string, string])[] }

const SAFE = new Set(['GET', 'HEAD'])

/**
 * Refuses what does not come from the workbench itself or from a program on this machine that knows the address: another host name
 * (DNS rebinding), another site's page, a doubled or missing Host, a target that names a host.
 */
export function refusalOf({ method, target, headers }: Arrival, port: number): Response | undefined {
  const all = (name: string): string[] => headers.filter(([header]) => header.toLowerCase() === name).map(([, value]) => value)
  const hosts = all('host')
  const [host = ''] = hosts
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!target.startsWith('/') || hosts.length !== 1 || !own.includes(host))
    return refuse('misdirected', 'This server answers to its own address alone.', `Use http://${own[0]}/.`)
  const origins = all('origin')
  if (origins.some(origin => origin !== `http://${host}`)) return refuse('foreign', 'Another page may not ask this server anything.')
  const sites = all('sec-fetch-site')
  if (sites.some(site => site !== 'same-origin' && !(site === 'none' && SAFE.has(method))))
    return refuse('foreign', 'Another page may not ask this server anything.')
  if (all('sec-fetch-dest').some(dest => FRAMES.has(dest))) return refuse('foreign', 'The workbench may not be framed.')
  return undefined
}

const FRAMES = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe'])

/** Whether a page of our own, and no other, must have sent this: browsers say so on everything that writes. */
export const isSurelyOwn = (headers: Headers): boolean => headers.get('origin') !== null || headers.get('sec-fetch-site') === 'same-origin'
