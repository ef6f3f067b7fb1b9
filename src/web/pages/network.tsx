import { z } from 'zod'

import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { ThingChooser } from '../parts/thing-chooser.tsx'
import { useAnswer, useEntities } from '../questions.ts'
import { Claim, Thing } from '../records.ts'
import { inScope, useScope } from '../scope.ts'
import { remember } from '../tab.ts'
import { Drawing } from './network-drawing.tsx'

const Tie = z.object({
  from: z.string(),
  to: z.string(),
  predicate: z.string(),
  layer: z.string(),
  sign: z.string(),
  mutual: z.boolean(),
  isHedged: z.boolean(),
  statements: z.array(Claim),
  denials: z.array(Claim),
})
export type Tie = Readonly<z.output<typeof Tie>>
const Found = z.object({ things: z.array(Thing), ties: z.array(Tie) })

/** Things that are drawn; beyond that a list says more than a picture. */
const MOST = 300

/** One actor's ties: drawn, and beside the drawing as sentences in the same order. */
export const Network = () => {
  const [{ focus }, set] = useAddress()
  const entities = useEntities().data ?? []
  const name = focus ?? entities.find(({ kind }) => kind === 'organization')?.id
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Network</h1>
        <ThingChooser label="around" value={name} everybody="all" onChoose={focus => set({ focus })} />
        <Downloads action="network" question={{ name: name === 'all' ? undefined : name }} />
      </div>
      {name === undefined ? (
        <Empty title="Nobody is tied to anybody yet">Add a report, and its ties are drawn here.</Empty>
      ) : (
        <Around name={name} />
      )}
    </main>
  )
}

const Around = ({ name }: { readonly name: string }) => {
  const [scope] = useScope()
  return (
    <Answer of={useAnswer('network', { name: name === 'all' ? undefined : name }, Found)}>
      {({ things, ties: all }) => {
        const ties = all.filter(({ statements }) => statements.some(claim => inScope(claim, scope)))
        const named = new Map(things.map(thing => [thing.id, thing.name]))
        const seen = things.filter(({ id }) => ties.some(({ from, to }) => from === id || to === id))
        if (ties.length === 0)
          return (
            <Empty title="No tie in this scope">
              No claim here says whom it stands with or against. Widen the scope, or choose another actor.
            </Empty>
          )
        return (
          <div className="net">
            <ul className="claims" aria-label="Ties as sentences">
              {ties.map(tie => (
                <li key={`${tie.from} ${tie.predicate} ${tie.to} ${tie.sign}`}>
                  <button type="button" className="plain" onClick={() => remember('card', tie.statements[0]?.id)}>
                    <span dir="auto">{tie.statements[0]?.sentence}</span>{' '}
                    <span className="small muted">
                      {tie.layer}
                      {tie.isHedged ? ' · hedged' : ''}
                      {tie.denials.length > 0 ? ' · disputed' : ''} · {tie.statements.length}{' '}
                      {tie.statements.length === 1 ? 'claim' : 'claims'}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {seen.length > MOST ? (
              <Empty title={`${seen.length} actors are too many to draw`}>
                Above {MOST} a drawing shows nothing; the ties are listed. Choose one actor, or narrow the scope.
              </Empty>
            ) : (
              <Drawing
                ties={ties}
                things={seen}
                focus={name}
                title={`Ties ${name === 'all' ? 'of everybody' : `of ${named.get(name) ?? name}`}: ${seen.length} actors, ${ties.length} ties`}
              />
            )}
          </div>
        )
      }}
    </Answer>
  )
}
