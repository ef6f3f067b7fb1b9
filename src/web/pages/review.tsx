import { useState } from 'react'

import { useAddress } from '../address.ts'
import { decide } from '../decide.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { useKeys } from '../parts/keys.ts'
import { useClaims, useDisputes, useReportText } from '../questions.ts'
import { marksOf } from '../reading/marks.ts'
import { Text } from '../reading/text.tsx'
import type { Claim, Dispute } from '../records.ts'
import { say } from '../tab.ts'
import { inReviewOrder } from './queue.ts'
import { ReviewCard } from './review-card.tsx'
import { Queue } from './review-queue.tsx'

/** Claims that wait, one at a time, each beside its sentence. One key decides; nothing is decided by Enter. */
export const Review = () => {
  const [claims, disputes] = [useClaims(), useDisputes()]
  return (
    <main id="main">
      <h1 className="hidden">Review</h1>
      <Answer of={claims}>{all => <Answer of={disputes}>{open => <Desk claims={all} disputes={open} />}</Answer>}</Answer>
    </main>
  )
}

/** A decision that was made here: what is shown at once, before the base has moved. */
type Made = { readonly claim: string; readonly standing: Claim['standing'] }

const Desk = ({ claims, disputes }: { readonly claims: readonly Claim[]; readonly disputes: readonly Dispute[] }) => {
  const [{ claim: asked, source, later = '' }, set] = useAddress()
  const [made, setMade] = useState<readonly Made[]>([])
  const [mode, setMode] = useState<'decide' | 'reject' | 'correct'>('decide')
  const [note, setNote] = useState<number>()
  const skipped = later.split(' ')
  const isDone = ({ id, standing }: Claim): boolean => standing !== 'proposed' || made.some(one => one.claim === id)
  const shown = claims.filter(({ document }) => source === undefined || document.id === source)
  const ordered = inReviewOrder(shown, disputes)
  const waiting = [...ordered.filter(({ id }) => !skipped.includes(id)), ...ordered.filter(({ id }) => skipped.includes(id))].filter(
    one => !isDone(one),
  )
  const claim = claims.find(({ id }) => id === asked) ?? waiting[0]
  const report = useReportText(claim?.document.id)
  const place = waiting.findIndex(({ id }) => id === claim?.id)
  const show = (next: Claim | undefined): void => {
    setMode('decide')
    setNote(undefined)
    if (next !== undefined) set({ claim: next.id })
  }
  const goOn = (after: Claim): void => {
    setMode('decide')
    setNote(undefined)
    const rest = waiting.filter(({ id }) => id !== after.id)
    set({ claim: (rest[Math.max(place, 0)] ?? rest[0])?.id })
  }
  const put = (action: string, standing: Claim['standing'], reason?: string): void => {
    if (claim === undefined) return
    setMade([...made, { claim: claim.id, standing }])
    const left = waiting.filter(({ id }) => id !== claim.id).length
    decide(action, { claims: [claim.id], ...(reason === undefined ? {} : { reason }) }, `${standing}, ${left} left`).catch(() =>
      setMade(now => now.filter(one => one.claim !== claim.id)),
    )
    goOn(claim)
  }
  const undo = (): void => {
    const last = made.at(-1)
    decide('review undo', {}, 'Taken back.').catch(() => undefined)
    setMade(made.slice(0, -1))
    if (last !== undefined) set({ claim: last.claim })
  }
  const firstNote = claim?.notes[0]
  const keys = {
    j: () => show(waiting[place + 1] ?? waiting[0]),
    k: () => show(waiting[place - 1] ?? waiting.at(-1)),
    a: () => put('review accept', 'accepted'),
    x: () => setMode('reject'),
    f: () => put('review conflict', 'conflict'),
    e: () => setMode('correct'),
    s: () => {
      if (claim === undefined) return
      say('Kept for later.')
      const rest = waiting.filter(({ id }) => id !== claim.id)
      set({ later: `${later} ${claim.id}`.trim(), claim: (rest[Math.max(place, 0)] ?? rest[0])?.id })
    },
    o: () => setNote(note === undefined ? firstNote : undefined),
    z: undo,
    Escape: () => setMode('decide'),
  }
  useKeys(mode === 'reject' ? {} : keys)
  if (claims.length === 0)
    return (
      <div className="page">
        <Empty title="There is nothing to review yet">
          <a href="/">Add a report</a>, and its claims wait here.
        </Empty>
      </div>
    )
  if (claim === undefined)
    return (
      <div className="page">
        <Empty title={`All ${shown.length} claims are reviewed`}>
          <button type="button" onClick={undo}>
            Undo the last <kbd>Z</kbd>
          </button>
        </Empty>
      </div>
    )
  const marks = report.data === undefined ? {} : marksOf(report.data, claims, claim.id)
  return (
    <div className="review">
      <Queue waiting={waiting} claims={shown} current={claim} disputes={disputes} show={show} />
      <div className="text" tabIndex={0} role="region" aria-label="Source text">
        <p className="meta">
          {claim.document.title} · {shown.filter(isDone).length} of {shown.length} claims reviewed
        </p>
        <Answer of={report}>
          {data => (
            <Text
              report={data}
              marks={marks}
              note={note}
              onNote={number => setNote(number === note ? undefined : number)}
              at={claim.start}
            />
          )}
        </Answer>
      </div>
      <ReviewCard
        key={claim.id}
        claim={claim}
        claims={claims}
        disputes={disputes}
        report={report.data}
        mode={mode}
        keys={keys}
        put={put}
        setMode={setMode}
        goOn={goOn}
      />
    </div>
  )
}
