import { useState } from 'react'

import type { Certainty, Polarity } from '../../model/claim.ts'
import { useAddress } from '../address.ts'
import { decide } from '../decide.ts'
import { statusOf } from '../parts/claim.tsx'
import { selectedSpan } from '../reading/selected.ts'
import type { Claim } from '../records.ts'
import type { ReportText } from '../report-text.ts'
import { restand, restood } from '../restand.ts'
import { recall, say } from '../tab.ts'
import type { Draft } from './claim-fields.tsx'
import type { Mode } from './review-card.tsx'

/** How a claim is put, as `review correct` takes it. */
type Status = { readonly polarity?: Polarity; readonly certainty?: Certainty; readonly inferred?: 'yes' | 'no' }

type Desk = {
  readonly claim: Claim | undefined
  /** Claims in the order in which they are gone through. */
  readonly order: readonly Claim[]
  readonly waiting: readonly Claim[]
  /** Those of the same sentence that wait. */
  readonly beside: readonly Claim[]
  readonly report: ReportText | undefined
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  readonly note: number | undefined
  readonly setNote: (note: number | undefined) => void
}

type Acts = {
  readonly keys: Readonly<Record<string, () => void>>
  readonly reject: (reason: string) => void
  readonly acceptAll: (claims: readonly Claim[]) => void
  readonly show: (claim: Claim | undefined) => void
}

/** What can be done with the claim under review, by its key. */
export function useReviewKeys(desk: Desk): Acts {
  const { claim, order, waiting, beside, report, setMode, note, setNote } = desk
  const [{ later = '' }, set] = useAddress()
  const [trail, setTrail] = useState<readonly (readonly string[])[]>([])
  const place = order.findIndex(({ id }) => id === claim?.id)
  const show = (next: Claim | undefined, change: Readonly<Record<string, string>> = {}): void => {
    setMode({ is: 'decide' })
    setNote(undefined)
    set({ ...change, claim: next?.id })
  }
  /** The claim after those that were decided: the next in order, else the first that is left. */
  const after = (done: readonly string[]): Claim | undefined => {
    const rest = order.filter(one => !done.includes(one.id) && (one.standing === 'proposed' || one.id === claim?.id))
    return order.slice(place).find(one => rest.includes(one)) ?? rest[0]
  }
  const put = (action: string, standing: Claim['standing'], claims: readonly Claim[], reason?: string): void => {
    const ids = claims.filter(one => one.standing !== standing).map(({ id }) => id)
    const just = recall('restood') // keys may come faster than the page is drawn
    const left = waiting.filter(({ id }) => !ids.includes(id) && (just[id]?.standing ?? 'proposed') === 'proposed').length
    if (ids.length > 0) {
      const done = ids.length === 1 ? `${standing}, ${left} left` : `${ids.length} ${standing}, ${left} left`
      restand(ids, standing, decide(action, { claims: ids, ...(reason === undefined ? {} : { reason }) }, done))
      setTrail([...trail, ids])
    }
    show(after(claims.map(({ id }) => id)))
  }
  const correct = (change: Status, words: string): void => {
    if (claim === undefined) return
    const now: Status = { polarity: claim.polarity, certainty: claim.certainty, inferred: claim.inferredBy === null ? 'no' : 'yes' }
    const isSo = Object.entries(change).every(([field, value]) => Object.entries(now).some(([one, is]) => one === field && is === value))
    if (isSo) return say(`It is read so already: ${words}.`)
    decide('review correct', { claim: claim.id, ...change }, `Now it ${words}; it counts as accepted.`).catch(() => undefined)
  }
  const open = (focus: keyof Draft) => (): void => setMode({ is: 'correct', focus })
  /** The claim that a key decides: the one on the card, or the next where a key came before the page was drawn anew. */
  const atHand = (): Claim | undefined => {
    const now = restood(order, recall('restood'))
    const done = order.filter((one, at) => now[at]?.standing !== one.standing).map(({ id }) => id)
    return claim !== undefined && done.includes(claim.id) ? after(done) : claim
  }
  const decideOn = (action: string, standing: Claim['standing']): void => {
    const one = atHand()
    if (one !== undefined) put(action, standing, [one])
  }
  /** What a source says is not inferred; what is said already needs no telling. */
  const said: Status = claim?.inferredBy == null ? {} : { inferred: 'no' }
  const keys: Record<string, () => void> = {
    j: () => show(order[place + 1] ?? order[0]),
    k: () => show(order[place - 1] ?? order.at(-1)),
    a: () => decideOn('review accept', 'accepted'),
    A: () => put('review accept', 'accepted', beside),
    x: () => setMode({ is: 'reject' }),
    f: () => decideOn('review conflict', 'conflict'),
    s: () => {
      if (claim === undefined) return
      say('Kept for later.')
      show(after([claim.id]), { later: `${later} ${claim.id}`.trim() })
    },
    z: () => {
      const last = trail.at(-1) ?? []
      restand(last, 'proposed', decide('review undo', {}, 'Taken back.'))
      setTrail(trail.slice(0, -1))
      if (last[0] !== undefined) set({ claim: last[0] })
    },
    e: open('predicate'),
    m: open('subject'),
    b: open('speaker'),
    t: open('time'),
    l: open('place'),
    n: open('quantity'),
    '1': () => correct({ polarity: 'affirmed', certainty: 'certain', ...said }, 'says so flatly'),
    '2': () => {
      if (claim !== undefined && statusOf(claim) === 'hedged' && claim.certainty !== 'unknown') say('It is read so already: hedged.')
      else correct({ polarity: 'affirmed', certainty: 'possible', ...said }, 'is hedged')
    },
    '3': () => correct({ polarity: 'denied', ...said }, 'is denied'),
    '4': () => correct({ inferred: 'yes' }, 'is inferred by you, and no source says it'),
    '5': () => correct({ certainty: 'unknown', ...said }, 'says that it is not known'),
    d: () => correct({ polarity: claim?.polarity === 'denied' ? 'affirmed' : 'denied' }, 'is turned round'),
    w: () => {
      if (claim !== undefined) setMode({ is: 'words', span: { start: claim.start, end: claim.end } })
    },
    o: () => setNote(note === undefined ? claim?.notes[0] : undefined),
    c: () => {
      const span = selectedSpan()
      if (span === undefined || report === undefined) say('Select the words in the text first.')
      else setMode({ is: 'add', span })
    },
    '[': () => show(order[place - 1] ?? order.at(-1)),
    ']': () => show(order[place + 1] ?? order[0]),
  }
  return {
    keys,
    show,
    reject: reason => (claim === undefined ? undefined : put('review reject', 'rejected', [claim], reason)),
    acceptAll: claims => put('review accept', 'accepted', claims),
  }
}
