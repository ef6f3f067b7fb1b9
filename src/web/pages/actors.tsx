import { Link } from '@tanstack/react-router'

import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useEntities } from '../questions.ts'

/** Persons, bodies, places and other things with all their names, most spoken of first. */
export const Actors = () => {
  const [{ kind }, set] = useAddress()
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Actors</h1>
        <Downloads action="entities" question={{ kind }} />
      </div>
      <Answer of={useEntities()}>
        {all => {
          const kinds = Map.groupBy(all, one => one.kind)
          if (all.length === 0)
            return (
              <Empty title="Nobody is named yet">
                <Link to="/">Add a report</Link> first.
              </Empty>
            )
          return (
            <>
              <div className="row" role="group" aria-label="Kind">
                <button
                  type="button"
                  aria-pressed={kind === undefined}
                  className={kind === undefined ? 'primary' : ''}
                  onClick={() => set({ kind: undefined })}
                >
                  all {all.length}
                </button>
                {[...kinds].map(([name, { length }]) => (
                  <button
                    key={name}
                    type="button"
                    aria-pressed={kind === name}
                    className={kind === name ? 'primary' : ''}
                    onClick={() => set({ kind: name })}
                  >
                    {name} {length}
                  </button>
                ))}
              </div>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Name</th>
                    <th scope="col">Other names</th>
                    <th scope="col">Kind</th>
                    <th scope="col">Claims</th>
                    <th scope="col">Reports</th>
                  </tr>
                </thead>
                <tbody>
                  {all
                    .filter(one => kind === undefined || one.kind === kind)
                    .map(({ id, name, aliases, claims, members, ...one }) => (
                      <tr key={id}>
                        <td>
                          <Link to="/actors/$id" params={{ id }}>
                            <Name>{name}</Name>
                          </Link>
                        </td>
                        <td className="muted" dir="auto">
                          {aliases.join(' · ')}
                        </td>
                        <td>{one.kind}</td>
                        <td>{claims}</td>
                        <td>{new Set(members.map(({ document }) => document)).size}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </>
          )
        }}
      </Answer>
    </main>
  )
}
