import { count } from '../../text/count.ts'
import { ClaimList, Name } from '../parts/claim.tsx'
import type { Claim } from '../records.ts'
import type { MappedPlace } from './map-records.ts'
import { isSure } from './map-records.ts'

type Props = {
  readonly places: readonly MappedPlace[]
  readonly without: readonly Claim[]
  readonly onChoose: (thing: string) => void
}

/** The map in words: names that wait for a person, places by the number of their claims, and the claims that name none. */
export const PlaceList = ({ places, without, onChoose }: Props) => {
  const open = places.filter(place => !isSure(place))
  return (
    <>
      {open.length === 0 ? null : (
        <section>
          <h2>{count(open.length, 'name')} waiting for you</h2>
          <Places places={open} onChoose={onChoose} />
        </section>
      )}
      <section>
        <h2>Places</h2>
        <Places places={places.filter(isSure)} onChoose={onChoose} />
      </section>
      <details className="map-tray">
        <summary>{count(without.length, 'claim')} without a place</summary>
        <ClaimList claims={without} />
      </details>
    </>
  )
}

const Places = ({ places, onChoose }: { readonly places: readonly MappedPlace[]; readonly onChoose: (thing: string) => void }) => (
  <ul className="map-places">
    {places.map(place => (
      <li key={place.thing.id}>
        <button type="button" className="plain" onClick={() => onChoose(place.thing.id)}>
          <Name>{place.thing.name}</Name> <span className="small muted">{placeWords(place)}</span>
        </button>
      </li>
    ))}
  </ul>
)

/** "settlement, 3 claims, 1 of 4". */
function placeWords(place: MappedPlace): string {
  const { sureness, spot, candidates, claims } = place
  const known = isSure(place) ? (spot?.precision ?? '') : sureness === 'refused' ? 'no known place' : sureness
  const of = candidates.length > 1 ? (isSure(place) ? `1 of ${candidates.length} so named` : count(candidates.length, 'candidate')) : ''
  return [known, count(claims.length, 'claim'), of, sureness === 'chosen' ? 'chosen' : ''].filter(Boolean).join(' · ')
}
