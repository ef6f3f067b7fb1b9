import { count } from '../../text/count.ts'
import { decide } from '../decide.ts'
import { ClaimList, Name } from '../parts/claim.tsx'
import { Spellings } from '../parts/spellings.tsx'
import type { Claim } from '../records.ts'
import type { Candidate, MappedPlace } from './map-records.ts'
import { isSure } from './map-records.ts'

type Props = { readonly place: MappedPlace; readonly claims: readonly Claim[]; readonly onBack: () => void }

/** Candidates that are shown at first. */
const SHOWN = 6

/** One name: its spellings, everything that it may mean with what speaks for it, and its claims. */
export const PlacePanel = ({ place, claims, onBack }: Props) => {
  const { thing, spellings, sureness, why, spot, candidates } = place
  const choose = (candidate: string, words: string): void => {
    decide('places choose', { name: thing.id, candidate }, words).catch(() => undefined)
  }
  const isChosen = (one: Candidate): boolean => isSure(place) && spot?.id === one.id
  return (
    <section aria-label={`Place: ${thing.name}`}>
      <button type="button" onClick={onBack}>
        ← All places
      </button>
      <h2>
        <Name>{thing.name}</Name>
      </h2>
      {spellings.length < 2 ? null : (
        <>
          <p className="label">In the sources; choose the spelling to be shown</p>
          <Spellings thing={thing} names={spellings} />
        </>
      )}
      <p>
        <strong className={isSure(place) ? '' : 'map-open'}>{SURENESS[sureness]}</strong>
        <span className="small"> {why}.</span>
      </p>
      <p className="label">
        {candidates.length === 0 ? 'No place of this name is known here' : `${count(candidates.length, 'place')} of this name`}
      </p>
      <Candidates candidates={candidates.slice(0, SHOWN)} isChosen={isChosen} onChoose={choose} of={thing.name} />
      {candidates.length <= SHOWN ? null : (
        <details>
          <summary>{candidates.length - SHOWN} more</summary>
          <Candidates candidates={candidates.slice(SHOWN)} isChosen={isChosen} onChoose={choose} of={thing.name} />
        </details>
      )}
      {sureness === 'refused' ? null : (
        <button type="button" onClick={() => choose('none', `None of the known places is meant by ${thing.name}.`)}>
          None of these
        </button>
      )}
      <OwnPoint name={thing.name} onChoose={choose} />
      <p className="small muted">A choice holds for every spelling in every report, and can be undone with Ctrl+Z.</p>
      <p className="label">{count(claims.length, 'claim')}</p>
      <ClaimList claims={claims} />
    </section>
  )
}

const SURENESS = {
  chosen: 'Chosen:',
  refused: 'No known place:',
  settled: 'Taken from the report:',
  ambiguous: 'Which is meant?',
  doubtful: 'Is this it?',
  unknown: 'Not known:',
} as const

type CandidatesProps = {
  readonly candidates: readonly Candidate[]
  readonly of: string
  readonly isChosen: (one: Candidate) => boolean
  readonly onChoose: (candidate: string, words: string) => void
}

const Candidates = ({ candidates, of, isChosen, onChoose }: CandidatesProps) => (
  <ol className="map-candidates">
    {candidates.map(one => (
      <li key={one.id} aria-current={isChosen(one)}>
        <div>
          <strong>
            <Name>{one.name}</Name>
          </strong>
          , {[one.province, one.countries.join(' and ')].filter(part => part !== null && part !== '').join(', ')}
          <span className="small muted">
            {' '}
            {[
              one.sort === 'settlement' ? '' : one.sort,
              one.years,
              one.away === null || one.away === 0 ? '' : `${one.away.toLocaleString('en')} km from where it is drawn`,
            ]
              .filter(part => part !== null && part !== '')
              .join(' · ')}
          </span>
          {one.note === null ? null : <p className="small">{one.note}.</p>}
          <p className="small muted">{one.reasons.join('; ')}</p>
        </div>
        {isChosen(one) ? (
          <span className="small">drawn</span>
        ) : (
          <button
            type="button"
            aria-label={`Choose ${one.name}, ${one.countries.join(' and ')}`}
            onClick={() => onChoose(one.id, `${of} is placed at ${one.name}.`)}
          >
            Choose
          </button>
        )}
      </li>
    ))}
  </ol>
)

/** A point of one's own, for what the gazetteer does not know. */
const OwnPoint = ({ name, onChoose }: { readonly name: string; readonly onChoose: (candidate: string, words: string) => void }) => (
  <details>
    <summary>Somewhere else</summary>
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault()
        const given = new FormData(event.currentTarget).get('point')
        if (typeof given === 'string' && given.trim() !== '')
          onChoose(given.trim().replaceAll(/\s+/g, ''), `${name} is placed at a point of your own.`)
      }}
    >
      <label>
        latitude, longitude, km <input name="point" placeholder="48.31, 37.9, 10" size={18} />
      </label>
      <button type="submit">Place it</button>
    </form>
  </details>
)
