import { z } from 'zod'

import { Quantity } from '../../model/quantity.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name, speakerWords, StatusMark, valueWords } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { ThingChooser } from '../parts/thing-chooser.tsx'
import { whenWords } from '../parts/when.ts'
import { useAnswer, useEntities } from '../questions.ts'
import { Claim } from '../records.ts'
import { inScope, useScope } from '../scope.ts'
import { remember } from '../tab.ts'

const Series = z.object({
  thing: z.string(),
  counted: z.string(),
  estimates: z.array(z.object({ statement: Claim, quantity: Quantity, dated: z.object({ edtf: z.string(), from: z.string() }).nullish() })),
})
type Series = z.output<typeof Series>

/** Every number told of a group with who says so; never joined, never a mean. */
export const Strength = () => {
  const [{ focus }, set] = useAddress()
  const [scope] = useScope()
  const entities = useEntities().data ?? []
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Strength</h1>
        <ThingChooser label="of" value={focus} everybody="" onChoose={focus => set({ focus })} />
        <Downloads action="estimates" question={{ name: focus }} />
      </div>
      <p className="muted">
        Numbers as they are told: a dot is one number, a bar a range, an arrow “up to” or “at least”. Units are kept as said.
      </p>
      <Answer of={useAnswer('estimates', { name: focus }, z.array(Series))}>
        {all => {
          const shown = all
            .map(one => ({ ...one, estimates: one.estimates.filter(({ statement }) => inScope(statement, scope)) }))
            .filter(({ estimates }) => estimates.length > 0)
          if (shown.length === 0) return <Empty title="No number in this scope">No claim here counts anybody.</Empty>
          return shown.map(one => (
            <Chart key={`${one.thing} ${one.counted}`} series={one} name={entities.find(({ id }) => id === one.thing)?.name ?? one.thing} />
          ))
        }}
      </Answer>
    </main>
  )
}

const WIDTH = 260

const Chart = ({ series: { counted, estimates }, name }: { readonly series: Series; readonly name: string }) => {
  const most = Math.max(...estimates.flatMap(({ quantity: { min, max } }) => [min ?? 0, max ?? 0]), 1)
  const x = (value: number): number => 8 + (value / most) * (WIDTH - 24)
  return (
    <section>
      <h2>
        <Name>{name}</Name> <span className="small muted">{counted}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">0 to {most}</th>
            <th scope="col">Who says so</th>
            <th scope="col">Of when</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {estimates.map(({ statement, quantity, dated }) => (
            <tr key={statement.id}>
              <td>{valueWords({ quantity })}</td>
              <td>
                <svg width={WIDTH} height="18" role="img" aria-label={valueWords({ quantity })} stroke="var(--ink)" fill="var(--ink)">
                  <line x1="8" x2={WIDTH - 8} y1="9" y2="9" stroke="var(--line)" />
                  <Mark quantity={quantity} x={x} />
                </svg>
              </td>
              <td>
                <Name>{speakerWords(statement.speaker, statement.document.title)}</Name> <StatusMark claim={statement} />
              </td>
              <td>
                {dated == null ? (
                  <span className="muted">not given</span>
                ) : (
                  `${whenWords(dated.edtf)}${dated.from === 'claim' ? '' : ` (${dated.from})`}`
                )}
              </td>
              <td>
                <button type="button" className="plain" onClick={() => remember('card', statement.id)}>
                  <span dir="auto">{statement.quote}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Mark = ({ quantity: { min, max }, x }: { readonly quantity: Quantity; readonly x: (value: number) => number }) => {
  if (min !== null && min === max) return <circle cx={x(min)} cy="9" r="4.5" />
  const [from, to] = [min ?? 0, max ?? Math.max((min ?? 0) * 1.2, 1)]
  return (
    <>
      <line x1={x(from)} x2={x(to)} y1="9" y2="9" strokeWidth="5" />
      {min === null ? <path d={`M${x(from) + 8} 2L${x(from)} 9L${x(from) + 8} 16`} fill="none" strokeWidth="2" /> : null}
      {max === null ? <path d={`M${x(to) - 8} 2L${x(to)} 9L${x(to) - 8} 16`} fill="none" strokeWidth="2" /> : null}
    </>
  )
}
