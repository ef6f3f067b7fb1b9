import { z } from 'zod'

import { useAddress } from '../address.ts'
import { Answer, Empty, Failure } from '../parts/answer.tsx'
import { ClaimList, Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useAnswer, useEntities } from '../questions.ts'
import { Claim } from '../records.ts'

const Compared = z.object({
  things: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.array(
    z.object({ title: z.string(), remark: z.string().nullish(), cells: z.array(z.object({ state: z.string(), claims: z.array(Claim) })) }),
  ),
})

/** Two to four groups side by side over the same rows; a cell holds claims, or says that none was found. */
export const Compare = () => {
  const [given, set] = useAddress()
  const entities = useEntities().data ?? []
  const fields = ['a', 'b', 'c', 'd'] as const
  const names = fields.flatMap(field => given[field] ?? [])
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Compare</h1>
        {names.length < 2 ? null : <Downloads action="compare" question={{ names }} />}
      </div>
      <div className="row no-print">
        {fields.map((field, index) => (
          <select
            key={field}
            aria-label={`Group ${index + 1}`}
            value={given[field] ?? ''}
            onChange={event => set({ [field]: event.target.value })}
          >
            <option value="">{index < 2 ? 'choose one' : '(none)'}</option>
            {entities
              .filter(({ kind }) => kind === 'organization' || kind === 'person' || kind === 'people' || kind === 'state')
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        ))}
        <label>
          <input
            type="checkbox"
            checked={given['silent'] !== undefined}
            onChange={event => set({ silent: event.target.checked ? '1' : undefined })}
          />{' '}
          show rows where all are silent
        </label>
      </div>
      {new Set(names).size < 2 ? (
        <Empty title="Choose two groups">
          Their origin, leaders, strength, aims and ties are then laid side by side, each cell with its claims.
        </Empty>
      ) : (
        <Table names={names} silent={given['silent'] !== undefined} />
      )}
    </main>
  )
}

const Table = ({ names, silent }: { readonly names: readonly string[]; readonly silent: boolean }) => {
  const answer = useAnswer('compare', { names }, Compared)
  if (answer.error !== null) return <Failure error={answer.error} />
  return (
    <Answer of={answer}>
      {({ things, rows }) => (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden">Aspect</span>
              </th>
              {things.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Name>{name}</Name>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ cells }) => silent || cells.some(({ claims }) => claims.length > 0))
              .map(({ title, remark, cells }) => (
                <tr key={title}>
                  <th scope="row">
                    {title}
                    {remark == null ? null : <p className="small muted">{remark}</p>}
                  </th>
                  {cells.map(({ state, claims }, index) => (
                    <td key={things[index]?.id}>
                      {claims.length === 0 ? <span className="muted">{state}: no claim found</span> : <ClaimList claims={claims} />}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </Answer>
  )
}
