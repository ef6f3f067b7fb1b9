import { createHash } from 'node:crypto'

import type { Head } from '../model/event.ts'
import { Problem } from '../model/problem.ts'

/** The tag of the base as it is after an event: `"12-evt_1a2b…"`, or with the tag of a question behind it. */
export function tagOf(head: Head, question?: string): string {
  const base = head.seq === 0 ? '0' : `${head.seq}-${head.id}`
  if (question === undefined) return `"${base}"`
  return `"${base}.${createHash('sha256').update(question).digest('base64url').slice(0, 10)}"`
}

/** Whether one of the tags that a client has is this one. */
export const isAmong = (tag: string, given: string | null): boolean =>
  given !== null && given.split(',').some(one => one.trim().replace(/^W\//, '') === tag)

/** The base that a client has seen, by `If-Match`; undefined where it says nothing of it. */
export function seenBy(given: string | null): Head | undefined {
  if (given === null || given.trim() === '*') return undefined
  const found = /^"(?:0|(\d+)-(evt_\w+))(?:\.[\w-]+)?"$/.exec(given.trim())
  if (found === null) throw new Problem('usage', 'If-Match holds no tag of this base.', { hint: 'Give the ETag of an earlier answer.' })
  const [, seq = '0', id = ''] = found
  return { seq: Number(seq), id }
}
