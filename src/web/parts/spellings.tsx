import { useQueryClient } from '@tanstack/react-query'

import type { Entity } from '../records.ts'
import { chosenSpellings, keepSpelling } from '../spelling.ts'
import { say } from '../tab.ts'
import { Name } from './claim.tsx'

type Props = {
  /** A thing under the name by which it is shown now. */
  readonly thing: Pick<Entity, 'id' | 'name'>
  /** Every name that reports give it. */
  readonly names: readonly string[]
}

/** The spellings of a thing, to choose the one by which it is shown here from now on. */
export const Spellings = ({ thing, names }: Props) => {
  const client = useQueryClient()
  const own = chosenSpellings()[thing.id]?.from
  const all = [...new Set([thing.name, ...(own === undefined ? [] : [own]), ...names])]
  return (
    <span className="row" role="group" aria-label={`Spellings of ${thing.name}`}>
      {all.map(name => (
        <button
          key={name}
          type="button"
          aria-pressed={name === thing.name}
          onClick={() => {
            keepSpelling(thing.id, thing.name, name)
            say(`Shown as ${name} in this browser; quotations stay as they are.`)
            void client.invalidateQueries()
          }}
        >
          <Name>{name}</Name>
        </button>
      ))}
    </span>
  )
}
