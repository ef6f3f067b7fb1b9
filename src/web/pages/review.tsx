import { Link } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { keyWords, useKeys } from '../parts/keys.ts'
import { useClaims, useDisputes, useReadOtherwise, useReports, useReportText } from '../questions.ts'
import { chosenIn, claimAt, statedIn } from '../reading/marks.ts'
import { Text } from '../reading/text.tsx'
import type { Claim, Dispute } from '../records.ts'
import { disputedIn, inReviewOrder, passes } from './queue.ts'
import type { Mode } from './review-card.tsx'
import { ReviewCard } from './review-card.tsx'
import { Filters } from './review-filters.tsx'
import { useReviewKeys } from './review-keys.ts'
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

const Desk = ({ claims, disputes }: { readonly claims: readonly Claim[]; readonly disputes: readonly Dispute[] }) => {
  const [{ claim: asked, later = '', ...address }] = useAddress()
  const [mode, setMode] = useState<Mode>({ is: 'decide' })
  const [note, setNote] = useState<number>()
  const [field, setField] = useState<string>()
  const { source, actor, predicate, status, otherwise } = address
  const filter = { source, actor, predicate, status, otherwise }
  const readOtherwise = useReadOtherwise()
  const shown = claims.filter(claim => passes(claim, filter, readOtherwise))
  const waiting = shown.filter(({ standing }) => standing === 'proposed')
  const skipped = new Set(later.split(' '))
  const chosen = claims.find(({ id }) => id === asked)
  const sentences = inReviewOrder(chosen === undefined || waiting.includes(chosen) ? waiting : [...waiting, chosen], disputes)
  const order = [
    ...sentences.flatMap(one => one.claims.filter(({ id }) => !skipped.has(id))),
    ...sentences.flatMap(one => one.claims.filter(({ id }) => skipped.has(id))),
  ]
  const claim = chosen ?? order[0]
  const beside = sentences.find(one => one.claims.some(({ id }) => id === claim?.id))?.claims.filter(one => waiting.includes(one)) ?? []
  const report = useReportText(claim?.document.id)
  const page = report.data?.blocks.findLast(({ span, page }) => page !== null && span.start <= (claim?.start ?? 0))?.page
  const span = 'span' in mode ? mode.span : undefined
  const stated = useMemo(() => (report.data === undefined ? {} : statedIn(report.data, claims)), [report.data, claims])
  const marked = useMemo(
    () => (report.data === undefined ? {} : chosenIn(report.data, { claim: claim?.id, time: claim?.time, field, words: span })),
    [report.data, claim?.id, claim?.time, field, span],
  )
  const onNote = useCallback((number: number) => setNote(now => (now === number ? undefined : number)), [])
  const { keys, reject, acceptAll, show } = useReviewKeys({
    claim,
    order,
    waiting,
    beside,
    report: report.data,
    mode,
    setMode,
    note,
    setNote,
  })
  useKeys(mode.is === 'decide' ? keys : {})
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
      <>
        <Filters filter={filter} claims={claims} readOtherwise={readOtherwise.size} waiting={waiting} acceptAll={acceptAll} />
        <div className="page">
          {shown.length === 0 ? (
            <NoneShown isOtherwise={otherwise !== undefined} />
          ) : (
            <Reviewed shown={shown.length} claims={claims} undo={keys['z']} />
          )}
        </div>
      </>
    )
  return (
    <>
      <Filters filter={filter} claims={claims} readOtherwise={readOtherwise.size} waiting={waiting} acceptAll={acceptAll} />
      <div className="review">
        <Queue
          sentences={sentences}
          waiting={waiting.length}
          current={claim}
          disputed={disputedIn(disputes)}
          readOtherwise={readOtherwise}
          show={show}
        />
        <div className="text" tabIndex={0} role="region" aria-label="Source text">
          <p className="meta">
            <bdi>{claim.document.title}</bdi>
            {page === undefined ? '' : ` · p. ${page}`} · {shown.length - waiting.length} of {count(shown.length, 'claim')} reviewed
          </p>
          <Answer of={report}>
            {data => (
              <Text
                report={data}
                stated={stated}
                chosen={marked}
                note={note}
                onNote={onNote}
                onPlace={at => {
                  const found = mode.is === 'decide' ? claimAt(data, shown, at, claim.id) : undefined
                  if (found !== undefined) show(claims.find(({ id }) => id === found))
                }}
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
          isReadOtherwise={readOtherwise.has(claim.id)}
          mode={mode}
          setMode={setMode}
          keys={keys}
          beside={beside.length}
          reject={reject}
          onField={setField}
        />
      </div>
    </>
  )
}

/** No claim at all is as the filter asks, reviewed or not. */
const NoneShown = ({ isOtherwise }: { readonly isOtherwise: boolean }) => (
  <Empty title="No claim is like that">
    <p>
      {isOtherwise
        ? 'Where two extractors read the same words otherwise, and the claim still waits, both readings are shown side by side. There is none here.'
        : 'Choose less above, or “Show all”.'}
    </p>
  </Empty>
)

/** All of what was chosen is reviewed; where to go on. */
const Reviewed = ({
  shown,
  claims,
  undo,
}: {
  readonly shown: number
  readonly claims: readonly Claim[]
  readonly undo: (() => void) | undefined
}) => {
  const reports = useReports().data ?? []
  const waiting = Object.entries(
    Object.groupBy(
      claims.filter(({ standing }) => standing === 'proposed'),
      ({ document }) => document.id,
    ),
  ).toSorted((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0))
  const [next] = waiting
  const title = reports.find(({ id }) => id === next?.[0])?.meta.title
  return (
    <Empty title={`All ${shown} claims are reviewed`}>
      {next === undefined ? (
        <p>
          Go on to the <Link to="/disputes">disputes</Link> or the <Link to="/actors">actors</Link>.
        </p>
      ) : (
        <p>
          Next:{' '}
          <Link to="/review" search={{ source: next[0] }}>
            {count(next[1]?.length ?? 0, 'claim')} of “{title ?? next[0]}”
          </Link>
        </p>
      )}
      <button type="button" onClick={undo}>
        Undo the last <kbd>{keyWords('z')}</kbd>
      </button>
    </Empty>
  )
}
