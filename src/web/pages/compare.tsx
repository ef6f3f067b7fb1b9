import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { readOwnRow } from '../../text/own-row.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useAnswer, useClaims, useEntities } from '../questions.ts'
import { Claim } from '../records.ts'
import { inScope, useScope } from '../scope.ts'
import type { CompareRow } from './compare-table.tsx'
import { CompareTable } from './compare-table.tsx'

const Compared = z.object({
  things: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.array(
    z.object({
      title: z.string(),
      remark: z.string().nullable(),
      setsApart: z.boolean(),
      cells: z.array(
        z.object({
          state: z.string(),
          claims: z.array(Claim),
          beside: z.array(z.object({ of: z.object({ words: z.string() }), claim: Claim })),
        }),
      ),
    }),
  ),
})

const FIELDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** Two to six groups side by side over the same rows; a cell holds claims, or says which kind of blank it is. */
export const Compare = () => {
  const [given, set] = useAddress()
  const names = [...new Set(FIELDS.flatMap(field => given[field] ?? []))]
  const last = FIELDS.findLastIndex(field => given[field] !== undefined)
  return (
    <main className="page wide sideways" id="main">
      <div className="row">
        <h1>Compare</h1>
        {names.length < 2 ? null : <Downloads action="compare" question={{ names, rows: askedIn(given['ask']) }} />}
      </div>
      <div className="tools no-print">
        {FIELDS.slice(0, Math.max(last + 2, 3)).map((field, index) => (
          <Chooser
            key={field}
            label={`Group ${index + 1}`}
            value={given[field]}
            first={index < 2 ? 'choose one' : '(none)'}
            kinds={COMPARED}
            onChoose={id => set({ [field]: id })}
          />
        ))}
      </div>
      {names.length < 2 ? (
        <Empty title="Choose two groups">
          <p>
            Their origin, leaders, strength, aims and ties are then laid side by side: each cell with its claims, what they share on one
            line, and what sets them apart in words.
          </p>
          <Suggestions />
        </Empty>
      ) : (
        <Table names={names} />
      )}
    </main>
  )
}

/** Pairs of the groups that most is said of, one click away. */
const Suggestions = () => {
  const most = (useEntities().data ?? [])
    .filter(({ kind }) => kind === 'organization')
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, 3)
  const pairs = most.flatMap((one, index) => most.slice(index + 1).map(other => [one, other] as const))
  return pairs.length === 0 ? (
    <p>
      There are no two groups here yet. <Link to="/sources">Add reports</Link>
    </p>
  ) : (
    <ul>
      <li>For example:</li>
      {pairs.map(([one, other]) => (
        <li key={other.id + one.id}>
          <Link to="/compare" search={{ a: one.id, b: other.id }}>
            <Name>{one.name}</Name> and <Name>{other.name}</Name>
          </Link>
        </li>
      ))}
    </ul>
  )
}

type ChooserProps = {
  readonly label: string
  readonly value: string | undefined
  readonly first: string
  readonly kinds?: ReadonlySet<string>
  readonly onChoose: (id: string) => void
}

/** Kinds of thing that can be laid side by side. */
const COMPARED = new Set(['organization', 'person', 'people', 'state'])

const Chooser = ({ label, value, first, kinds, onChoose }: ChooserProps) => (
  <select aria-label={label} value={value ?? ''} onChange={event => onChoose(event.target.value)}>
    <option value="">{first}</option>
    {(useEntities().data ?? [])
      .filter(({ kind }) => kinds?.has(kind) ?? true)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
  </select>
)

const Table = ({ names }: { readonly names: readonly string[] }) => {
  const [given, set] = useAddress()
  const [scope] = useScope()
  const asked = askedIn(given['ask'])
  const own = (given['rows'] ?? '').split(',').filter(Boolean)
  const claims = (useClaims().data ?? []).filter(claim => inScope(claim, scope))
  const entities = useEntities().data ?? []
  const showsSilent = given['silent'] !== undefined
  return (
    <Answer of={useAnswer('compare', { names, rows: asked }, Compared)}>
      {({ things, rows }) => {
        const seen = rows.map(({ title, remark, setsApart, cells }) => ({
          title,
          remark,
          setsApart,
          cells: cells.map(({ state, claims: all, beside }) => {
            const left = all.filter(claim => inScope(claim, scope))
            return {
              state: left.length === 0 ? 'not researched' : state,
              claims: left,
              beside: beside.filter(({ claim }) => inScope(claim, scope)),
            }
          }),
        }))
        const towards = own.map(id => rowTowards(id, entities.find(one => one.id === id)?.name ?? id, things, claims))
        const whole = [...seen, ...towards]
        const titles = new Set([...asked.map(row => readOwnRow(row).title), ...towards.map(({ title }) => title)])
        const isAsked = ({ title }: CompareRow): boolean => titles.has(title)
        const silent = whole.filter(row => isSilent(row) && !isAsked(row)).length
        return (
          <>
            <div className="tools no-print">
              <label>
                <input type="checkbox" checked={!showsSilent} onChange={event => set({ silent: event.target.checked ? undefined : '1' })} />{' '}
                hide the {count(silent, 'row')} where all are silent
              </label>
              <Chooser
                label="Add a row"
                value=""
                first="add a row: what joins each with…"
                onChoose={id => set({ rows: [...new Set([...own, id])].filter(Boolean).join(',') })}
              />
              <AskRow ask={row => set({ ask: [...new Set([...asked, row])].join(BETWEEN) })} />
              {own.length + asked.length === 0 ? null : (
                <button type="button" onClick={() => set({ rows: undefined, ask: undefined })}>
                  Take out {count(own.length + asked.length, 'own row')}
                </button>
              )}
            </div>
            <CompareTable things={things} rows={showsSilent ? whole : whole.filter(row => isAsked(row) || !isSilent(row))} />
          </>
        )
      }}
    </Answer>
  )
}

/** Between the rows that an address asks for. */
const BETWEEN = '~'

const askedIn = (given: string | undefined): string[] => (given ?? '').split(BETWEEN).filter(Boolean)

/** A row that answers a question of the reader's own with the claims that hold some words. */
const AskRow = ({ ask }: { readonly ask: (row: string) => void }) => {
  const [draft, setDraft] = useState('')
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault()
        const row = draft.replaceAll(BETWEEN, ' ').trim()
        if (row !== '') ask(row)
        setDraft('')
      }}
    >
      <input
        aria-label="A question of your own, then the words that answer it"
        placeholder="Who arms it? weapons, artillery"
        title="A question, then words to search by; a comma parts words of which any will do"
        size={32}
        dir="auto"
        value={draft}
        onChange={event => setDraft(event.target.value)}
      />
      <button type="submit">Ask</button>
    </form>
  )
}

/** Whether nothing is said in a row of any group, nor of those beside one. */
const isSilent = ({ cells }: CompareRow): boolean => cells.every(({ state, beside }) => state === 'not researched' && beside.length === 0)

/** A row of the reader's own: everything that joins each group with one other thing. */
function rowTowards(id: string, name: string, things: readonly { readonly id: string }[], claims: readonly Claim[]): CompareRow {
  return {
    title: `With ${name}`,
    remark: null,
    setsApart: true,
    cells: things.map(thing => {
      const own = claims.filter(({ subject, object, qualifiers }) => {
        const named = new Set(
          [subject, object, ...Object.values(qualifiers).flat()].map(one => (one !== null && 'id' in one ? one.id : '')),
        )
        return named.has(thing.id) && named.has(id)
      })
      return { state: own.length === 0 ? 'not researched' : 'claims', claims: own, beside: [] }
    }),
  }
}
