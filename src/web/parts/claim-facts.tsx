import { Link } from '@tanstack/react-router'

import type { CslItem } from '../../model/source.ts'
import type { Claim } from '../records.ts'
import { Name, Speaker, StatusMark, valueWords } from './claim.tsx'
import { whenWords } from './when.ts'

/** Who says so, how, when, where and on which sources. */
export const ClaimFacts = ({ claim }: { readonly claim: Claim }) => (
  <dl>
    <dt>Says</dt>
    <dd>
      <Speaker claim={claim} />
    </dd>
    <dt>Status</dt>
    <dd>
      <StatusMark claim={claim} />
    </dd>
    <dt>When</dt>
    <dd>{claim.time === null ? <span className="muted">the text gives no date</span> : whenWords(claim.time)}</dd>
    {claim.place === null ? null : (
      <>
        <dt>Where</dt>
        <dd>
          <Name>{claim.place.name}</Name>
        </dd>
      </>
    )}
    {Object.entries(claim.qualifiers).map(([key, values]) => (
      <Qualifier key={key} name={key} words={values.map(valueWords).join(', ')} />
    ))}
    <dt>Cites</dt>
    <dd>
      {claim.notes.length === 0 ? <span className="muted">no note</span> : `note ${claim.notes.join(', ')}`}
      {claim.coverage === 'carried' ? ' (the next note of the paragraph)' : ''}
      {claim.works.map(({ id, csl }) => (
        <div key={id} className="small" dir="auto">
          {csl === null ? id : workWords(csl)}
        </div>
      ))}
    </dd>
    <dt>About</dt>
    <dd>
      <Link to="/actors/$id" params={{ id: claim.subject.id }}>
        <Name>{claim.subject.name}</Name>
      </Link>
    </dd>
  </dl>
)

const Qualifier = ({ name, words }: { readonly name: string; readonly words: string }) => (
  <>
    <dt>{name.replaceAll('_', ' ')}</dt>
    <dd dir="auto">{words}</dd>
  </>
)

/** A work on one line: who, what, where, when. */
export function workWords({ author, title, issued, ...csl }: CslItem): string {
  const [first, ...rest] = author
  const name = first === undefined ? '' : (first.literal ?? [first.given, first.family].filter(Boolean).join(' '))
  return [
    rest.length > 0 ? `${name} and others` : name,
    title === undefined ? '' : `“${title}”`,
    csl['container-title'] ?? csl.publisher ?? '',
    issued ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}
