import { Link } from '@tanstack/react-router'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer } from '../parts/answer.tsx'
import { ClaimList, Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useAnswer, useTitles } from '../questions.ts'
import { Claim } from '../records.ts'
import { kindWords } from './audit-findings.tsx'

/** What claims rest on badly, as `claims audit` answers it. */
const Weak = z.array(z.object({ kind: z.string(), document: z.string().nullable(), message: z.string(), claims: z.array(Claim) }))
type Weak = z.output<typeof Weak>

export const useWeakClaims = () => useAnswer('claims audit', {}, Weak)

/** Findings on claims, whatever notes are looked at: each with the claims that it is about. */
export const WeakClaims = () => {
  const [{ report: chosen, kind }] = useAddress()
  const weak = useWeakClaims()
  if (kind !== undefined && weak.data?.every(one => one.kind !== kind) === true) return null
  return (
    <section aria-label="Claims">
      <div className="row">
        <h2>Claims</h2>
        <Downloads action="claims audit" question={{}} part />
      </div>
      <Answer of={weak}>{all => <Table weak={weakIn(all, chosen).filter(one => kind === undefined || one.kind === kind)} />}</Answer>
    </section>
  )
}

/** What was found in one report, or in all where none is chosen; what concerns the whole base belongs to each. */
export const weakIn = (weak: Weak, report: string | undefined): Weak =>
  weak.filter(({ document }) => report === undefined || document === report || document === null)

const Table = ({ weak }: { readonly weak: Weak }) => {
  const titles = useTitles()
  if (weak.length === 0) return <p className="muted">Nothing was found on what claims rest on.</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">What was found</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {weak.map(one => (
          <tr key={`${one.kind} ${one.document} ${one.message}`}>
            <td>{kindWords(one.kind)}</td>
            <td dir="auto">
              {one.message}
              <Those weak={one} />
            </td>
            <td>
              {one.document === null ? (
                'all'
              ) : (
                <Link to="/sources/$id" params={{ id: one.document }} search={one.kind === LEFT ? { changes: 1 } : {}}>
                  <Name>{titles.get(one.document) ?? one.document}</Name>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The kind whose claims are in the base no more: the report's page finds their words again. */
const LEFT = 'decision-left-behind'

/** The claims of a finding, to open; those that are no longer read stand with their words alone. */
const Those = ({ weak: { kind, claims } }: { readonly weak: Weak[number] }) =>
  kind === LEFT ? (
    <ul className="claims">
      {claims.map(({ id, sentence, quote }) => (
        <li key={id} dir="auto">
          {sentence} <span className="small muted">“{quote}”</span>
        </li>
      ))}
    </ul>
  ) : claims.length === 0 ? null : (
    <details>
      <summary>{count(claims.length, 'claim')}</summary>
      <ClaimList claims={claims} />
    </details>
  )

/** Everything that is looked for, so that nothing found is no clean bill of health. */
export const NineKinds = () => (
  <>
    <ol className="nine">
      {NINE.map(words => (
        <li key={words}>{words}</li>
      ))}
    </ol>
    <p className="muted">
      And the form of notes: those that break off, dates and addresses that disagree, titles and numbers that differ. Whether a page on the
      web is gone is not checked, since Aver asks no other machine; and none of this proves a note right.
    </p>
  </>
)

const NINE = [
  'notes and entries that no marker calls',
  'claims in sentences without a note',
  'notes that cannot bear what they are given for, such as one older than the event',
  'links without an archived copy',
  '“ibid.” and short forms that lead to no single work',
  'quotations that differ from the cited source, where it is in the base',
  'claims that go back to one source alone',
  'sources that rest on each other in a ring',
  'decisions whose words a newer reading does not have',
]
