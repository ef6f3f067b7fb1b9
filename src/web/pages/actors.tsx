import { Link } from '@tanstack/react-router'

import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Facets } from '../parts/facets.tsx'
import { SavedViews } from '../parts/saved-views.tsx'
import { useClaims, useDisputes, useEntities, useReports } from '../questions.ts'
import type { Claim, Entity } from '../records.ts'
import { useListing } from '../tab.ts'

/** Rows shown at first, and with each more. */
const ROWS = 200

/** Persons, bodies, places and other things with all their names, most spoken of first. */
export const Actors = () => (
  <main className="page" id="main">
    <Answer of={useEntities()}>{all => <Listed all={all} />}</Answer>
  </main>
)

const Listed = ({ all }: { readonly all: readonly Entity[] }) => {
  const [{ kind, report, disputed, name = '', rows = String(ROWS) }, set] = useAddress()
  const [claims, disputes, reports] = [useClaims().data ?? [], useDisputes().data ?? [], useReports().data ?? []]
  const about = byThing(claims)
  const inDispute = new Set(disputes.flatMap(one => one.about))
  const conditions: Readonly<Record<string, (one: Entity) => boolean>> = {
    disputed: one => disputed === undefined || inDispute.has(one.id),
    kind: one => kind === undefined || one.kind === kind,
    report: one => report === undefined || one.members.some(({ document }) => document === report),
    name: one => [one.name, ...one.aliases].some(words => words.toLowerCase().includes(name.toLowerCase())),
  }
  /** Those that pass every condition but one: what each choice of that one would leave. */
  const passing = (but?: string): readonly Entity[] =>
    all.filter(one => Object.entries(conditions).every(([field, holds]) => field === but || holds(one)))
  const found = passing()
  const shown = found.slice(0, Number(rows))
  useListing(found.map(({ id }) => `/actors/${id}`))
  const title = (id: string): string => reports.find(one => one.id === id)?.meta.title ?? id
  return (
    <>
      <div className="row">
        <h1>Actors</h1>
        <Downloads action="entities" question={{ kind }} />
        <SavedViews />
      </div>
      {all.length === 0 ? (
        <Empty title="Nobody is named yet">
          <Link to="/">Add a report</Link> first.
        </Empty>
      ) : (
        <div className="faceted">
          <Facets
            groups={[
              { field: 'kind', label: 'Kind', values: passing('kind').map(one => one.kind), words: words => words },
              {
                field: 'report',
                label: 'Report',
                values: passing('report').flatMap(({ members }) => [...new Set(members.map(({ document }) => document))]),
                words: title,
              },
              ...(inDispute.size === 0
                ? []
                : [
                    {
                      field: 'disputed',
                      label: 'Disputes',
                      values: passing('disputed').flatMap(({ id }) => (inDispute.has(id) ? ['1'] : [])),
                      words: () => 'part of a dispute',
                    },
                  ]),
            ]}
          />
          <div>
            <label className="no-print">
              Name <input type="search" value={name} dir="auto" onChange={event => set({ name: event.target.value }, true)} />{' '}
              <span className="muted">
                {found.length} of {all.length}
              </span>
            </label>
            <table>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Other names</th>
                  <th scope="col">Kind</th>
                  <th scope="col">Spoken of</th>
                  <th scope="col">Claims</th>
                  <th scope="col">Disputes</th>
                  <th scope="col">Reports</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ id, name: own, aliases, claims: number, members, kind: of }) => (
                  <tr key={id}>
                    <td>
                      <Link to="/actors/$id" params={{ id }}>
                        <Name>{own}</Name>
                      </Link>
                    </td>
                    <td className="muted" dir="auto">
                      {aliases.join(' · ')}
                    </td>
                    <td>{of}</td>
                    <td className="whole">{yearsOf(about.get(id) ?? [])}</td>
                    <td>{number}</td>
                    <td>{disputes.filter(one => one.about.includes(id)).length || ''}</td>
                    <td>{new Set(members.map(({ document }) => document)).size}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length < found.length ? (
              <button type="button" onClick={() => set({ rows: String(shown.length + ROWS) }, true)}>
                Show {Math.min(ROWS, found.length - shown.length)} more of {found.length}
              </button>
            ) : null}
          </div>
        </div>
      )}
    </>
  )
}

/** Claims by the things they are said of. */
function byThing(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const about = new Map<string, Claim[]>()
  for (const claim of claims)
    for (const id of [claim.subject.id, ...(claim.object !== null && 'id' in claim.object ? [claim.object.id] : [])])
      about.set(id, [...(about.get(id) ?? []), claim])
  return about
}

/** The first and last year of which claims speak. */
function yearsOf(claims: readonly Claim[]): string {
  const years = claims.flatMap(({ time }) => (time === null ? [] : (time.match(/\d{4}/g) ?? []))).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined ? '' : first === last ? first : `${first}–${last}`
}
