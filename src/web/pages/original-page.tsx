import { useState } from 'react'

import { Reading } from '../parts/answer.tsx'
import { Evidence } from '../parts/evidence-card.tsx'
import { useAnswer } from '../questions.ts'
import type { Report } from '../records.ts'
import type { ReportText } from '../report-text.ts'

/** Formats whose pages look the same everywhere, so that they can be shown as pictures. */
const WITH_PAGES: ReadonlySet<string> = new Set(['pdf', 'picture'])

/** Whether the pages of a report's original can be shown. */
export const hasPages = ({ format }: Pick<Report, 'format'>): boolean => WITH_PAGES.has(format)

type Props = {
  readonly report: ReportText
  /** The page to show, 1-based; by default that of the claim, else the first. */
  readonly page: number | undefined
  /** The claim whose words are coloured. */
  readonly claim: string | undefined
  readonly turn: (page: number) => void
}

/** A page of the original as it looks, with the words of a claim coloured as with a marker pen. */
export const OriginalPage = ({ claim, ...props }: Props) =>
  claim === undefined ? <Page {...props} page={props.page ?? 1} places={[]} /> : <WithClaim {...props} claim={claim} />

const WithClaim = ({ claim, page, ...props }: Props & { readonly claim: string }) => {
  const places = useAnswer('claim', { claim }, Evidence).data?.places
  return places === undefined ? <Reading /> : <Page {...props} page={page ?? places[0]?.page ?? 1} claim={claim} places={places} />
}

type PageProps = Omit<Props, 'page' | 'claim'> & {
  readonly page: number
  readonly claim?: string
  readonly places: Evidence['places']
}

const Page = ({ report, page, claim, places, turn }: PageProps) => {
  const [lost, setLost] = useState<string>()
  const last = Math.max(page, ...report.blocks.map(block => block.page ?? 1))
  const [first] = places
  const isHere = places.some(place => place.page === page)
  const address = `/api/v1/originals/${report.id}/pages/${page}${claim === undefined ? '' : `?claim=${claim}`}`
  return (
    <section aria-label="Original page">
      <div className="row no-print">
        <button type="button" disabled={page <= 1} onClick={() => turn(page - 1)}>
          Page before
        </button>
        <span>
          Page {page} of {last}
        </span>
        <button type="button" disabled={page >= last} onClick={() => turn(page + 1)}>
          Next page
        </button>
        {first === undefined || isHere ? null : (
          <button type="button" onClick={() => turn(first.page)}>
            To the claim, page {first.page}
          </button>
        )}
      </div>
      {lost === address ? (
        <p className="note">This page cannot be drawn. The original file has it.</p>
      ) : (
        <img
          key={address}
          className="original"
          src={address}
          alt={`Page ${page} as it looks${isHere ? ', the words of the chosen claim coloured' : ''}`}
          onError={() => setLost(address)}
        />
      )}
    </section>
  )
}
