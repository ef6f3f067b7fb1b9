import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { useAnswer } from '../questions.ts'
import { useScope } from '../scope.ts'
import { bondsAt, bondsOf, NetworkAnswer } from './network-bonds.ts'
import { Desk } from './network-desk.tsx'

/** Who is tied to whom: one actor's neighbourhood, its ranks, the way to another, or triangles that strain. */
export const Network = () => {
  const [{ focus }] = useAddress()
  const [scope] = useScope()
  return (
    <main className="page wide" id="main">
      <h1>Network</h1>
      <Answer of={useAnswer('network', {}, NetworkAnswer)}>
        {answer => {
          const bonds = bondsOf(answer.ties, scope)
          const things = new Map(answer.things.map(thing => [thing.id, thing]))
          const most = [...bondsAt(bonds)].toSorted(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)[0]?.[0]
          const middle = focus ?? most
          if (middle === undefined)
            return (
              <Empty title="Nobody is tied to anybody">
                No claim in this scope says whom anybody stands with, against, over or under. Add a report, or widen the scope above.
              </Empty>
            )
          return <Desk answer={answer} bonds={bonds} things={things} focus={middle} />
          /** Bodies come before all others as the one to start on. */
          function rank(id: string): number {
            return things.get(id)?.kind === 'organization' ? 0 : 1
          }
        }}
      </Answer>
    </main>
  )
}
