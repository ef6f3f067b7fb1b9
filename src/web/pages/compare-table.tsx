import { Fragment } from 'react'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { workWords } from '../parts/claim-facts.tsx'
import { ClaimButton, Name, notesOf, saidBy } from '../parts/claim.tsx'
import { useDisputes } from '../questions.ts'
import type { Claim } from '../records.ts'
import { say } from '../tab.ts'
import type { Cell, Line } from './compare-lines.ts'
import { EMPTY, linesOf, remarksOn } from './compare-lines.ts'

export type CompareRow = {
  readonly title: string
  readonly remark: string | null
  /** Whether what one alone has here sets it apart from the others. */
  readonly setsApart: boolean
  readonly cells: readonly Cell[]
}
type Compared = { readonly things: readonly { readonly id: string; readonly name: string }[]; readonly rows: readonly CompareRow[] }

/** Groups side by side: what they share on one line, what sets them apart in words, and which kind of blank a blank is. */
export const CompareTable = ({ things, rows }: Compared) => {
  const [given, set] = useAddress()
  const closed = new Set((given['closed'] ?? '').split('~').filter(Boolean))
  const toggle = (title: string): void => {
    const next = closed.has(title) ? [...closed].filter(one => one !== title) : [...closed, title]
    set({ closed: next.join('~') }, true)
  }
  return (
    <>
      <p className="no-print row">
        <button type="button" onClick={() => copyTable(things, rows)}>
          Copy with citations
        </button>
        <button type="button" onClick={() => set({ closed: closed.size > 0 ? undefined : rows.map(({ title }) => title).join('~') }, true)}>
          {closed.size > 0 ? 'Open all rows' : 'Close all rows'}
        </button>
      </p>
      <div className="lanes">
        <table className="compare">
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
          {rows.map(row => (
            <Row key={row.title} things={things} row={row} isClosed={closed.has(row.title)} onToggle={() => toggle(row.title)} />
          ))}
        </table>
      </div>
      <dl className="blanks">
        {Object.values(EMPTY).map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type RowProps = {
  readonly things: Compared['things']
  readonly row: CompareRow
  readonly isClosed: boolean
  readonly onToggle: () => void
}

const Row = ({ things, row: { title, remark, setsApart, cells }, isClosed, onToggle }: RowProps) => {
  const lines = linesOf(
    things.map(({ id }) => id),
    cells,
  )
  const isBeside = cells.some(({ beside }) => beside.length > 0)
  const head = (
    <th scope="rowgroup" rowSpan={isClosed ? 1 : Math.max(lines.length, 1) + (isBeside ? 1 : 0)}>
      <button type="button" className="plain" aria-expanded={!isClosed} onClick={onToggle}>
        {isClosed ? '▸' : '▾'} {title}
      </button>
      {remark === null ? null : <p className="small remark">{remark}</p>}
    </th>
  )
  if (isClosed || lines.length === 0)
    return (
      <tbody>
        <tr>
          {head}
          {cells.map(({ state, claims }, column) => (
            <td key={things[column]?.id}>{claims.length === 0 ? <Blank state={state} /> : count(claims.length, 'claim')}</td>
          ))}
        </tr>
        {isBeside && !isClosed ? <Beside things={things} cells={cells} /> : null}
      </tbody>
    )
  return (
    <tbody>
      {lines.map((line, index) => (
        <tr key={line.key}>
          {index === 0 ? head : null}
          {cells.map(({ state, claims }, column) =>
            claims.length === 0 ? (
              index === 0 ? (
                <td key={things[column]?.id} rowSpan={lines.length}>
                  <Blank state={state} />
                </td>
              ) : null
            ) : (
              <td key={things[column]?.id}>
                {index === 0 && state !== 'claims' ? <Blank state={state} /> : null}
                <Claims things={things} column={column} line={line} setsApart={setsApart} />
              </td>
            ),
          )}
        </tr>
      ))}
      {isBeside ? <Beside things={things} cells={cells} /> : null}
    </tbody>
  )
}

/** What is said of those beside each group: its leaders, its people, the body it is part of. It is not said of the group. */
const Beside = ({ things, cells }: { readonly things: Compared['things']; readonly cells: readonly Cell[] }) => (
  <tr>
    {cells.map(({ beside }, column) => (
      <td key={things[column]?.id} className="beside">
        {[...Map.groupBy(beside, ({ of }) => of.words)].map(([words, said]) => (
          <Fragment key={words}>
            <p className="small label">of {words}</p>
            <ul>
              {said.map(({ claim }) => (
                <li key={claim.id}>
                  <ClaimButton claim={claim} />
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </td>
    ))}
  </tr>
)

const Blank = ({ state }: { readonly state: string }) => {
  const [word, meaning] = EMPTY[state] ?? [state, '']
  return (
    <p className={`blank ${word.replaceAll(' ', '-')}`} title={meaning}>
      {word}
    </p>
  )
}

type ClaimsProps = { readonly things: Compared['things']; readonly column: number; readonly line: Line; readonly setsApart: boolean }

const Claims = ({ things, column, line, setsApart }: ClaimsProps) => {
  const disputes = useDisputes().data ?? []
  const claims = line.cells[column] ?? []
  const names = things.map(({ name }) => name)
  if (claims.length === 0) return <span className="hidden">nothing on this</span>
  return (
    <ul>
      {line.isShared || !setsApart ? null : <li className="small label">only here</li>}
      {claims.map(claim => (
        <li key={claim.id}>
          <ClaimButton claim={claim} />{' '}
          {remarksOn(claim, column, line, names, disputes).map(remark => (
            <span key={remark} className="chip">
              {remark}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Puts the comparison on the clipboard as a table that a word processor takes, each claim with who says so and on which works. */
function copyTable(things: Compared['things'], rows: readonly CompareRow[]): void {
  const grid = [['', ...things.map(({ name }) => name)], ...rows.map(({ title, cells }) => [title, ...cells.map(cellWords)])]
  const html = `<table border="1">${grid.map(line => `<tr>${line.map(words => `<td>${escaped(words)}</td>`).join('')}</tr>`).join('')}</table>`
  const plain = grid.map(line => line.map(words => words.replaceAll(/\s+/g, ' ')).join('\t')).join('\n')
  navigator.clipboard
    .write([
      new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) }),
    ])
    .then(
      () => say('The comparison is copied, with its citations.'),
      () => say('The browser did not let the comparison be copied. Save it as CSV.'),
    )
}

/** A cell in words, each claim with its citation. */
const cellWords = ({ state, claims, beside }: Cell): string =>
  [
    ...(claims.length === 0 ? [EMPTY[state]?.join(': ') ?? state] : claims.map(claim => `${claim.sentence} (${citation(claim)}).`)),
    ...beside.map(({ of, claim }) => `Of ${of.words}: ${claim.sentence} (${citation(claim)}).`),
  ].join('\n')

function citation(claim: Claim): string {
  const { certainty, inferredBy, notes, works } = claim
  const cited = works.flatMap(({ csl }) => (csl === null ? [] : [workWords(csl)]))
  const hedge = certainty === 'certain' ? [] : [certainty]
  return [saidBy(claim), ...hedge, ...(inferredBy === null ? [notes.length === 0 ? 'no note' : notesOf(claim)] : []), ...cited].join('; ')
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
