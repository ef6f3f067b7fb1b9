import { Link } from '@tanstack/react-router'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { disputeLedTo } from '../../weigh/dispute-ids.ts'
import { useAddress } from '../address.ts'
import { decide } from '../decide.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name, notesOf, Pencil, Quote, speakerWords, StatusMark } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useAnswer, useClaims, useDisputes } from '../questions.ts'
import type { Claim, Dispute } from '../records.ts'
import { remember, useListing } from '../tab.ts'
import type { DisputeProps } from './dispute-decisions.tsx'
import { Decisions } from './dispute-decisions.tsx'
import { isAmongAccepted, partiesFirst } from './dispute-voices.ts'

const APART: Readonly<Record<string, string>> = {
  existence: 'the same thing said and denied',
  attribution: 'who did it',
  identity: 'who or what it is',
  value: 'different numbers',
  date: 'different dates',
}

const STATES = { open: 'open', resolved: 'resolved for the briefing', parted: 'parted: several questions' } as const

/** A ledger of open questions: who says so, who hedges, who denies, in which words. Aver decides nothing here; a person may note why they do. */
export const Disputes = () => {
  const [{ dispute: chosen, kind, party, state, accepted }, set] = useAddress()
  const claims = new Map((useClaims().data ?? []).map(claim => [claim.id, claim]))
  const disputes = useDisputes()
  const names = partiesOf(disputes.data ?? [], claims)
  const led = chosen === undefined ? undefined : disputeLedTo(disputes.data ?? [], chosen, answersOf)
  const among = (disputes.data ?? []).filter(one => accepted === undefined || isAmongAccepted(one, id => claims.get(id)?.standing))
  const shown = among.filter(
    one =>
      (kind === undefined || one.kind === kind) &&
      (state === undefined || one.state === state) &&
      (party === undefined || partyIds(one).includes(party)) &&
      (chosen === undefined || one === led),
  )
  useListing(shown.map(({ id }) => `/disputes?dispute=${id}`))
  const select = (field: string, label: string, value: string | undefined, options: readonly (readonly [string, string])[]) => (
    <label>
      {label}{' '}
      <select value={value ?? ''} onChange={event => set({ [field]: event.target.value, dispute: undefined })}>
        <option value="">all</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <main className="page" id="main">
      <div className="row">
        <h1>Disputes</h1>
        <Downloads action="disputes" />
      </div>
      <p className="muted">Each is a question on which the claims cannot all hold. Aver never decides it; every voice stays in sight.</p>
      <Answer of={disputes}>
        {all =>
          all.length === 0 ? (
            <Empty title="No contradictions found">
              {claims.size === 0
                ? 'There are no claims yet. Add two reports on the same matter, and what they disagree on stands here.'
                : `Among ${count(claims.size, 'claim')}, none denies another, and no numbers, dates or identities clash.`}
            </Empty>
          ) : (
            <>
              <div className="row no-print">
                {select(
                  'kind',
                  'How far apart',
                  kind,
                  [...new Set(all.map(one => one.kind))].map(one => [one, APART[one] ?? one]),
                )}
                {select('party', 'Party', party, names)}
                {select('state', 'State', state, Object.entries(STATES))}
                <label>
                  <input
                    type="checkbox"
                    checked={accepted !== undefined}
                    onChange={({ target }) => set({ accepted: target.checked ? '1' : undefined, dispute: undefined })}
                  />{' '}
                  among accepted claims only
                </label>
                {chosen === undefined ? null : (
                  <button type="button" onClick={() => set({ dispute: undefined })}>
                    Show all {all.length}
                  </button>
                )}
                <span className="muted">
                  {shown.length} of {all.length}
                </span>
              </div>
              {shown.length > 0 ? null : among.length > 0 ? (
                <Empty title="No dispute is of that kind">Choose “all” again to see every one.</Empty>
              ) : (
                <Empty title="No contradictions found among accepted claims">
                  <Link to="/disputes">{all.length} possible among waiting claims</Link>
                </Empty>
              )}
              {shown.map(one => (
                <Ledger key={one.id} dispute={one} claims={claims} others={all} isAlone={chosen !== undefined} />
              ))}
            </>
          )
        }
      </Answer>
    </main>
  )
}

/** The claims that lead to a dispute: those that answer it, and those set apart from it. */
const answersOf = ({ voices, apart }: Dispute): string[] =>
  [...voices.filter(({ stance }) => stance !== 'unknown').flatMap(({ statements }) => statements), ...apart].map(({ id }) => id)

/** Whom a dispute is about and who speaks in it. */
const partyIds = ({ about, voices }: Dispute): string[] => [...about, ...voices.flatMap(({ speaker }) => speaker)]

function partiesOf(disputes: readonly Dispute[], claims: ReadonlyMap<string, Claim>): (readonly [string, string])[] {
  const names = new Map(
    [...claims.values()].flatMap(({ subject, speaker }) => [subject, ...speaker].map(({ id, name }) => [id, name] as const)),
  )
  return [...new Set(disputes.flatMap(partyIds))].flatMap(id => {
    const name = names.get(id)
    return name === undefined ? [] : [[id, name] as const]
  })
}

const Shown = z.object({ silent: z.array(z.object({ name: z.string(), claims: z.number() })) })

/** Silent speakers who have a column of their own; the others are named under them. */
const COLUMNS = 4

/** Who speaks of the same and says nothing on the question. */
const useSilent = (dispute: string, isAsked: boolean): z.output<typeof Shown>['silent'] =>
  useAnswer('dispute show', { dispute }, Shown, isAsked).data?.silent ?? []

/** The claims without those that the same words and notes of the same report already stand for. */
const onceEach = (claims: readonly Claim[]): Claim[] =>
  [...new Map(claims.toReversed().map(claim => [[claim.document.id, claim.quote, notesOf(claim)].join('\n'), claim])).values()].toReversed()

const Ledger = ({ dispute, claims, others, isAlone }: DisputeProps) => {
  const { id, question, kind, voices, state, resolution } = dispute
  const silent = useSilent(id, isAlone)
  return (
    <article className="dispute">
      <h2>
        <Link to="/disputes" search={{ dispute: id }}>
          <Name>{question}</Name>
        </Link>
      </h2>
      <p className="small muted">
        {APART[kind] ?? kind} · {voices.length} voices · {STATES[state]}
        {resolution === null ? '' : ` by ${resolution.by}: ${resolution.reason}`}
        {resolution !== null && resolution.since.length > 0 ? ` · ${resolution.since.length} new since then` : ''}
      </p>
      <div className="voices">
        {partiesFirst(dispute, id => claims.get(id)?.time ?? null).map(({ statements, speaker, document }) => {
          const said = statements.flatMap(one => claims.get(one.id) ?? [])
          const [first] = said
          if (first === undefined) return null
          return (
            <section key={[document, ...speaker, first.id].join(' ')}>
              <h3>
                <Name>{speakerWords(first.speaker, first.document.title)}</Name> <StatusMark claim={first} />
              </h3>
              {(isAlone ? said : onceEach(said)).map(claim => (
                <div key={claim.id} className={resolution?.holds.includes(claim.id) === true ? 'holds' : undefined}>
                  <button type="button" className="plain" onClick={() => remember('card', claim.id)}>
                    <Quote of={claim.document.id}>
                      <Pencil corrected={claim.corrected} />“{claim.quote}”
                    </Quote>
                    {isAlone ? (
                      <span className="small block" dir="auto">
                        {claim.sentence}
                      </span>
                    ) : null}
                    <span className="small muted">
                      <Name>{claim.document.title ?? ''}</Name>
                      {claim.notes.length === 0 ? ', no note' : `, ${notesOf(claim)}`}
                      {resolution?.holds.includes(claim.id) === true ? ' · you go with this' : ''}
                    </span>
                  </button>
                  {isAlone ? (
                    <button
                      type="button"
                      className="plain linked small no-print"
                      onClick={() => {
                        decide('dispute split', { dispute: id, claims: [claim.id] }, 'Set apart. Undo brings it back.').catch(
                          () => undefined,
                        )
                      }}
                    >
                      not the same question
                    </button>
                  ) : null}
                </div>
              ))}
            </section>
          )
        })}
        {silent.slice(0, COLUMNS).map(({ name, claims: silent }) => (
          <section key={name}>
            <h3>
              <Name>{name}</Name> <span className="muted">silent</span>
            </h3>
            <p className="small muted">{count(silent, 'claim')} on the same, none on this question</p>
          </section>
        ))}
      </div>
      {silent.length <= COLUMNS ? null : (
        <p className="small muted">
          Silent too:{' '}
          <Name>
            {silent
              .slice(COLUMNS)
              .map(({ name, claims }) => `${name} (${claims})`)
              .join(', ')}
          </Name>
        </p>
      )}
      {dispute.apart.length === 0 ? null : <p className="small muted">{count(dispute.apart.length, 'claim')} set apart from it.</p>}
      <Decisions dispute={dispute} claims={claims} others={others} isAlone={isAlone} />
    </article>
  )
}
