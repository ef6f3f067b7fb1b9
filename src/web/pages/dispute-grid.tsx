import { useState } from 'react'

import type { Fit } from '../../weigh/hypotheses.ts'
import { hypothesesOf } from '../../weigh/hypotheses.ts'
import { decide } from '../decide.ts'
import { Name, Pencil, saidBy, StatusMark } from '../parts/claim.tsx'
import type { Claim } from '../records.ts'
import { remember } from '../tab.ts'
import type { DisputeProps } from './dispute-decisions.tsx'

/** What stands in a cell, in the order in which a click goes through it. */
const CELLS: readonly (readonly [fit: Fit | undefined, sign: string, words: string])[] = [
  [undefined, '·', 'not weighed'],
  ['consistent', 'C', 'consistent'],
  ['neither', 'N', 'neither'],
  ['inconsistent', 'I', 'inconsistent'],
]

type Props = Pick<DisputeProps, 'dispute' | 'claims'>

/** Hypotheses of a person's own against the claims of a dispute; what speaks against a hypothesis ranks it, not what speaks for it. */
export const Grid = ({ dispute, claims }: Props) => {
  const rows = hypothesesOf(dispute.decisions)
  const [begun, setBegun] = useState<readonly string[]>([])
  const said = dispute.voices.flatMap(({ statements }) => statements.flatMap(one => claims.get(one.id) ?? []))
  const columns = [...new Map(said.map(claim => [claim.id, claim])).values()]
  const all = [
    ...rows,
    ...begun
      .filter(words => rows.every(row => row.words !== words))
      .map(words => ({ words, cells: new Map<string, Fit>(), against: 0, for: 0 })),
  ]
  const weigh = (hypothesis: string, claim: string, fits: Fit | undefined): void => {
    decide('dispute weigh', { dispute: dispute.id, hypothesis, claim, fits: fits ?? 'none' }, 'Weighed. Undo takes it back.').catch(
      () => undefined,
    )
  }
  return (
    <section aria-label="Hypotheses">
      <h3>Hypotheses</h3>
      <p className="small muted">
        What may be so, in your words, against every claim: C consistent, N neither, I inconsistent. The hypothesis with the least against
        it stands first; what fits them all decides nothing.
      </p>
      {all.length === 0 ? null : (
        <div className="grid-box">
          <table className="hypotheses">
            <thead>
              <tr>
                <th scope="col">Hypothesis</th>
                {columns.map(claim => (
                  <Column key={claim.id} claim={claim} />
                ))}
                <th scope="col">Against it</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ words, cells, against }) => (
                <tr key={words}>
                  <th scope="row" dir="auto">
                    {words}
                  </th>
                  {columns.map((claim, index) => (
                    <td key={claim.id}>
                      <Cell about={`${words}, claim ${index + 1}`} fit={cells.get(claim.id)} set={fit => weigh(words, claim.id, fit)} />
                    </td>
                  ))}
                  <td>{cells.size === 0 ? <span className="muted">not weighed</span> : `${against} of ${cells.size}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Begin begin={words => setBegun([...begun, words])} suggested={columns} taken={all.map(({ words }) => words)} />
    </section>
  )
}

const Column = ({ claim }: { readonly claim: Claim }) => (
  <th scope="col">
    <button type="button" className="plain" onClick={() => remember('card', claim.id)}>
      <Pencil corrected={claim.corrected} />
      <Name>{saidBy(claim)}</Name> <StatusMark claim={claim} />
      <span className="small muted block" dir="auto">
        {claim.sentence}
      </span>
    </button>
  </th>
)

type CellProps = { readonly about: string; readonly fit: Fit | undefined; readonly set: (fit: Fit | undefined) => void }

/** One cell: a click goes on to the next, a letter sets it. */
const Cell = ({ about, fit, set }: CellProps) => {
  const at = CELLS.findIndex(([one]) => one === fit)
  const [, sign, words] = CELLS[at] ?? CELLS[0] ?? [undefined, '', '']
  return (
    <button
      type="button"
      className={`cell ${fit ?? ''}`}
      aria-label={`${about}: ${words}`}
      onClick={() => set(CELLS[(at + 1) % CELLS.length]?.[0])}
      onKeyDown={event => {
        const found = CELLS.find(([one]) => one?.startsWith(event.key.toLowerCase()))
        if (found === undefined || event.ctrlKey || event.metaKey) return
        event.stopPropagation()
        set(found[0])
      }}
    >
      {sign}
    </button>
  )
}

type BeginProps = { readonly begin: (words: string) => void; readonly suggested: readonly Claim[]; readonly taken: readonly string[] }

/** Begins a row: with words of one's own, or with what a claim says. */
const Begin = ({ begin, suggested, taken }: BeginProps) => {
  const [words, setWords] = useState('')
  const free = [...new Set(suggested.map(({ sentence }) => sentence))].filter(one => !taken.includes(one))
  return (
    <form
      className="row"
      aria-label="A hypothesis"
      onSubmit={event => {
        event.preventDefault()
        begin(words.trim())
        setWords('')
      }}
    >
      <input
        aria-label="A hypothesis"
        className="wide"
        dir="auto"
        list="hypotheses"
        placeholder="What may be so"
        maxLength={300}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <datalist id="hypotheses">
        {free.map(one => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" disabled={words.trim() === '' || taken.includes(words.trim())}>
        Add the hypothesis
      </button>
    </form>
  )
}
