import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { decide } from '../decide.ts'
import { Answer } from '../parts/answer.tsx'
import { Name, ReviewMark } from '../parts/claim.tsx'
import { momentWords } from '../parts/history.tsx'
import { JobsList } from '../parts/jobs-list.tsx'
import { useAnswer, useStatus } from '../questions.ts'
import type { Report } from '../records.ts'
import { Claim } from '../records.ts'
import { startJob } from '../server.ts'
import { remember, say, useTab } from '../tab.ts'

const Changed = z.object({
  before: z.string(),
  event: z.string(),
  at: z.string(),
  by: z.string(),
  engines: z.array(z.string().nullable()),
  same: z.number(),
  kept: z.number(),
  added: z.array(Claim),
  gone: z.array(Claim),
  altered: z.array(z.object({ before: Claim.nullable(), after: Claim.nullable(), parts: z.array(z.string()) })),
  left: z.array(Claim),
})
type Changed = Readonly<z.output<typeof Changed>>

type Props = {
  readonly report: Report
  /** Pages that are pictures were left out when it was read. */
  readonly hasPictures: boolean
  /** Looks for the words of a claim in the newer reading, so that it can be added there. */
  readonly findAgain: (claim: Claim) => void
}

/** Reads a report again with the engine as it is now, and tells what the newer reading, or a new edition, changed. */
export const ReadAgain = ({ report, hasPictures, findAgain }: Props) => {
  const [{ changes }, set] = useAddress()
  const engine = useStatus().data?.engine
  return (
    <>
      <details className="no-print">
        <summary>How it was read{report.editionOf === null ? '' : ' · what changed'}</summary>
        <p className="small muted">
          Read by {report.engine}
          {engine === undefined || engine === report.engine ? '' : `; here is ${engine} now`}. Reading it again takes the kept original.
          What you decided goes over to every claim that says the same in the same words, and undo brings the earlier reading back.
        </p>
        <Start report={report} hasPictures={hasPictures} />
        {report.editionOf === null || changes !== undefined ? null : (
          <p>
            <button type="button" onClick={() => set({ changes: '1' })}>
              What changed since the reading before
            </button>
          </p>
        )}
      </details>
      {changes === undefined || report.editionOf === null ? null : (
        <WhatChanged report={report} findAgain={findAgain} close={() => set({ changes: undefined })} />
      )}
    </>
  )
}

const Start = ({ report, hasPictures }: Omit<Props, 'findAgain'>) => {
  const [started, setStarted] = useState<string>()
  const job = useTab('jobs').filter(({ id }) => id === started)
  const start = (ocr: boolean): void => {
    say(`Reading ${report.name} again…`)
    startJob('reread', { document: report.id, ...(ocr ? { ocr } : {}) }).then(setStarted, (error: unknown) => say(String(error)))
  }
  const isBusy = job.some(({ endedAt }) => endedAt === null)
  return (
    <>
      <p className="row">
        <button type="button" disabled={isBusy} onClick={() => start(false)}>
          Read it again
        </button>
        {hasPictures ? (
          <button type="button" disabled={isBusy} onClick={() => start(true)}>
            Recognise its scanned pages
          </button>
        ) : null}
      </p>
      <JobsList jobs={job} />
      {job.some(({ state, log }) => state === 'done' && log.every(line => !line.includes('as before'))) ? (
        <p className="small">Nothing changed: it is read as before.</p>
      ) : null}
    </>
  )
}

/** Claims that a newer reading adds, lacks and has otherwise, and what became of the decisions. */
const WhatChanged = ({ report, findAgain, close }: Pick<Props, 'report' | 'findAgain'> & { readonly close: () => void }) => {
  const navigate = useNavigate()
  /** Leaves the newer reading's address first, since it leads nowhere when that is gone. */
  const back = async ({ before, event }: Changed): Promise<void> => {
    await navigate({ to: '/sources/$id', params: { id: before } })
    await decide('review undo', { event }, 'The earlier reading is back.').catch(() => undefined)
  }
  return (
    <section className="panel changes" aria-label="What changed">
      <Answer of={useAnswer('changes', { document: report.id }, Changed)}>
        {changed => (
          <>
            <div className="row">
              <h2>What changed</h2>
              <span className="row push">
                <a href={`/api/v1/changes?document=${report.id}&as=csv`} download>
                  CSV
                </a>
                <button type="button" onClick={() => void back(changed)}>
                  Bring the earlier reading back
                </button>
                <button type="button" onClick={close}>
                  Close
                </button>
              </span>
            </div>
            <p className="small muted">
              {momentWords(changed.at)} <Name>{changed.by}</Name>
              {changed.engines[0] === changed.engines[1] ? '' : ` · ${changed.engines.join(' → ')}`} · {count(changed.same, 'claim')} as
              before · {count(changed.kept, 'decision')} kept
            </p>
            <Some
              title="Decisions left behind"
              about="You decided these, and the newer reading does not have them. Find again looks for their words in the text as it is now."
              claims={changed.left}
              findAgain={findAgain}
            />
            <Some title="New" about="Claims that are read only now; they wait for you." claims={changed.added} isHere />
            <Altered altered={changed.altered} />
            <Some title="Gone" about="Claims that are no longer read." claims={changed.gone} />
            {changed.added.length + changed.gone.length + changed.altered.length === 0 ? <p>Every claim is as before.</p> : null}
          </>
        )}
      </Answer>
    </section>
  )
}

type SomeProps = {
  readonly title: string
  readonly about: string
  readonly claims: readonly Claim[]
  readonly isHere?: boolean
  readonly findAgain?: Props['findAgain']
}

const Some = ({ title, about, claims, isHere = false, findAgain }: SomeProps) =>
  claims.length === 0 ? null : (
    <>
      <h3>
        {title} {claims.length}
      </h3>
      <p className="small muted">{about}</p>
      <ul className="claims">
        {claims.map(claim => (
          <Line key={claim.id} claim={claim} isHere={isHere} findAgain={findAgain} />
        ))}
      </ul>
    </>
  )

/** A claim with its words; one that is in the base opens its evidence. */
const Line = ({
  claim,
  isHere,
  findAgain,
}: {
  readonly claim: Claim
  readonly isHere: boolean
  readonly findAgain: Props['findAgain'] | undefined
}) => (
  <li>
    {isHere ? (
      <button type="button" className="plain" dir="auto" onClick={() => remember('card', claim.id)}>
        <ReviewMark claim={claim} />
        {claim.sentence}
      </button>
    ) : (
      <p dir="auto">
        <ReviewMark claim={claim} />
        {claim.sentence}
      </p>
    )}
    <span className="small muted" dir="auto">
      “{claim.quote}”
    </span>
    {findAgain === undefined ? null : (
      <button type="button" className="small" onClick={() => findAgain(claim)}>
        Find again
      </button>
    )}
  </li>
)

const Altered = ({ altered }: Pick<Changed, 'altered'>) =>
  altered.length === 0 ? null : (
    <>
      <h3>Read otherwise {altered.length}</h3>
      <ul className="claims">
        {altered.map(({ before, after, parts }) => (
          <li key={`${before?.id} ${after?.id}`}>
            {before === null ? null : (
              <del className="small muted" dir="auto">
                {before.sentence}
              </del>
            )}{' '}
            {after === null ? null : (
              <button type="button" className="plain" dir="auto" onClick={() => remember('card', after.id)}>
                <ReviewMark claim={after} />
                {after.sentence}
              </button>
            )}{' '}
            <span className="chip">{parts.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )

/** Says at the address of an earlier reading that the newer one is shown, and leads to what it changed. */
export const Newer = ({ report }: { readonly report: Report }) => (
  <p className="note" role="status">
    This report was read again; you see the newer reading.{' '}
    <Link to="/sources/$id" params={{ id: report.id }} search={{ changes: 1 }}>
      What changed
    </Link>
  </p>
)
