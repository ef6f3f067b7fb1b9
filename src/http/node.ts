import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Arrival } from './guard.ts'

/** What of Node's request is looked at before it is let in. */
export function arrivalOf({ method = 'GET', url = '', rawHeaders }: IncomingMessage): Arrival {
  return { method, target: url, headers: pairs(rawHeaders) }
}

/** Node's request as the web has it; its signal is aborted when the other side goes away. */
export function requestOf(incoming: IncomingMessage, gone: AbortSignal): Request {
  const { method, target, headers } = arrivalOf(incoming)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://${incoming.headers.host}${target}`, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    signal: gone,
    ...(hasBody ? { body: Readable.toWeb(incoming), duplex: 'half' } : {}),
  })
}

/** Writes an answer out. A body that was not read to its end is let run off, and the connection ends with the answer. */
export async function writeAnswer(answer: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (!incoming.complete && incoming.method !== 'GET' && incoming.method !== 'HEAD') outgoing.shouldKeepAlive = false
  const { status, headers, body } = answer
  outgoing.writeHead(status, [...headers].flat())
  if (body === null || incoming.method === 'HEAD') outgoing.end()
  else await pipeline(Readable.fromWeb(body), outgoing).catch(goneAway)
  incoming.resume()
}

function goneAway(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ECONNRESET' && code !== 'EPIPE' && code !== 'ABORT_ERR') throw error
}

function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = []
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([raw[i] ?? '', raw[i + 1] ?? ''])
  return found
}
