import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { CslItem } from '../../model/source.ts'
import type { Claim } from '../records.ts'
import { Name, notesOf, Speaker, StatusMark, valueWords } from './claim.tsx'
import { whenWords } from './when.ts'

type Props = {
  readonly claim: Claim
  /** Hears which field is pointed at, so that its words can be shown. */
  readonly onField?: ((field: string | undefined) => void) | undefined
}

/** Who says so, how, when, where and on which sources. */
export const ClaimFacts = ({ claim, onField }: Props) => {
  const row = (label: string, field: string, value: ReactNode) => (
    <div key={label} onMouseEnter={() => onField?.(field)} onMouseLeave={() => onField?.(undefined)}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
  return (
    <dl>
      {row('Says', 'says', <Speaker claim={claim} />)}
      {row('Status', 'status', <StatusMark claim={claim} />)}
      {row('When', 'when', claim.time === null ? <span className="muted">the text gives no date</span> : whenWords(claim.time))}
      {claim.place === null ? null : row('Where', 'where', <Name>{claim.place.name}</Name>)}
      {Object.entries(claim.qualifiers).map(([key, values]) =>
        row(key.replaceAll('_', ' '), key, <Name>{values.map(valueWords).join(', ')}</Name>),
      )}
      {row(
        'Cites',
        'cites',
        <>
          {claim.notes.length === 0 ? <span className="muted">no note</span> : notesOf(claim)}
          {claim.coverage === 'carried' ? ' (the next note of the paragraph)' : ''}
          {claim.works.map(({ id, csl }) => (
            <div key={id} className="small" dir="auto">
              {csl === null ? id : workWords(csl)}
            </div>
          ))}
        </>,
      )}
      {claim.recognised === null
        ? null
        : row('Read from', 'read', `a picture of the page, the least sure word with ${claim.recognised} %: compare it with the original`)}
      {row(
        'About',
        'subject',
        <Link to="/actors/$id" params={{ id: claim.subject.id }}>
          <Name>{claim.subject.name}</Name>
        </Link>,
      )}
    </dl>
  )
}

/** A work on one line: who, what, where, when. */
export function workWords({ author, title, issued, ...csl }: CslItem): string {
  const [first, ...rest] = author
  const name = first === undefined ? '' : (first.literal ?? [first.given, first.family].filter(Boolean).join(' '))
  return [
    rest.length > 0 ? `${name} and others` : name,
    title === undefined ? '' : `“${title}”`,
    csl['container-title'] ?? csl.publisher ?? '',
    issued ?? '',
    author.length === 0 && title === undefined ? (csl.URL ?? '') : '',
  ]
    .filter(Boolean)
    .join(', ')
}
