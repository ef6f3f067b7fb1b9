import { Link } from '@tanstack/react-router'

import { workWords } from '../parts/claim-facts.tsx'
import { Name, speakerWords } from '../parts/claim.tsx'
import { useLanguages } from '../questions.ts'
import type { Claim } from '../records.ts'
import { remember } from '../tab.ts'

type Props = {
  /** Whose dossier it is. */
  readonly thing: string
  readonly claims: readonly Claim[]
  /** The number of each claim's endnote, by its id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** What was accepted of a thing, told in a row: who says it goes along with every clause, and its evidence is one click away. */
export const Paragraph = ({ thing, claims, numbers }: Props) => {
  const accepted = claims.filter(({ standing }) => standing === 'accepted')
  return (
    <section>
      <h2>In one paragraph</h2>
      {accepted.length === 0 ? (
        <p className="muted">
          None of its claims ({claims.length}) is accepted yet; those that are will be told here.{' '}
          <Link to="/review" search={{ actor: thing }} className="no-print">
            Review them
          </Link>
        </p>
      ) : (
        <p className="told">
          {accepted.map(claim => (
            <span key={claim.id}>
              <bdi dir="auto">{clauseOf(claim)}</bdi>
              <sup>
                <button
                  type="button"
                  className="plain"
                  data-claim={claim.id}
                  aria-label={`Evidence ${numbers.get(claim.id)}`}
                  onClick={() => remember('card', claim.id)}
                >
                  {numbers.get(claim.id)}
                </button>
              </sup>{' '}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

/** A claim as a clause of its own, with its speaker where that is not the report itself. */
const clauseOf = ({ speaker, document, sentence }: Claim): string =>
  `${speaker.length === 0 ? '' : `According to ${speakerWords(speaker, document.title)}: `}${sentence}.`

/** The number of a claim's endnote, on paper only. */
export const Endnote = ({ number }: { readonly number: number | undefined }) => <sup className="only-print">{number}</sup>

/** What every claim rests on, numbered, on paper only: on the screen the evidence card says it. */
export const Endnotes = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const languages = useLanguages()
  return (
    <section className="only-print">
      <h2>Endnotes</h2>
      <ol className="endnotes">
        {claims.map(({ id, quote, document, inferredBy, notes, works }, index) => (
          <li key={id} dir="auto">
            {index + 1}. “<span lang={languages.get(document.id)}>{quote}</span>” <Name>{document.title ?? 'Untitled report'}</Name>
            {inferredBy !== null ? `, from which ${inferredBy} infers it` : notes.length === 0 ? ', no note' : `, note ${notes.join(', ')}`}
            {works.map(({ id: work, csl }) => `; ${csl === null ? work : workWords(csl)}`).join('')}.
          </li>
        ))}
      </ol>
    </section>
  )
}
