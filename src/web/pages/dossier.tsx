import { Link, useParams } from '@tanstack/react-router'
import { z } from 'zod'

import { CslItem } from '../../model/source.ts'
import { count } from '../../text/count.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { workWords } from '../parts/claim-facts.tsx'
import { ClaimLine, ClaimList, Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { useAnswer, useClaims, useEntities, useReports } from '../questions.ts'
import { Claim, Dispute } from '../records.ts'
import { CommandTree } from './command-tree.tsx'
import { Names } from './dossier-names.tsx'
import { Endnote, Endnotes, Paragraph } from './dossier-notes.tsx'
import { Roles } from './dossier-roles.tsx'
import { Joined } from './joined.tsx'

const Backings = z.array(
  z.object({ claims: z.array(z.string()), independence: z.object({ citations: z.number(), origins: z.array(z.unknown()) }) }),
)

const Found = z.object({
  thing: z.object({ id: z.string(), name: z.string(), kind: z.string(), aliases: z.array(z.string()) }),
  sections: z.array(z.object({ title: z.string(), claims: z.array(Claim) })),
  disputes: z.array(Dispute),
  silent: z.array(z.string()),
  works: z.array(z.object({ work: z.object({ id: z.string(), csl: CslItem }), statements: z.number() })),
})

/** Everything the reports say on one thing, every line with its speaker and note, and what they leave out. */
export const Dossier = () => {
  const { id = '' } = useParams({ strict: false })
  const reports = useReports().data?.length ?? 0
  const dossier = useAnswer('dossier', { name: id }, Found)
  /** Under its own id: the address may have that of a name which was merged since. */
  const own = dossier.data?.thing.id ?? id
  const entity = useEntities().data?.find(one => one.id === own)
  const home = entity?.members[0]?.document
  const behind = new Map(
    useAnswer('origins', { of: id, each: 'true' }, Backings).data?.flatMap(({ claims, independence: { origins } }) =>
      claims.map(claim => [claim, origins.length] as const),
    ),
  )
  return (
    <main className="page" id="main">
      <Answer of={dossier}>
        {({ thing, sections, disputes, silent, works }) => {
          const all = [...new Map(sections.flatMap(({ claims }) => claims).map(claim => [claim.id, claim])).values()]
          const numbers = new Map(all.map(({ id }, index) => [id, index + 1]))
          return (
            <>
              <div className="row">
                <h1>
                  <Name>{thing.name}</Name>
                </h1>
                <span className="chip">{thing.kind}</span>
                <Downloads action="dossier" question={{ name: id }} />
              </div>
              <Names thing={thing} members={entity?.members ?? []} claims={all} />
              <p className="row no-print">
                <Link to="/network" search={{ focus: id }}>
                  Network
                </Link>
                <Link to="/timeline" search={{ focus: id }}>
                  Timeline
                </Link>
                <Link to="/strength" search={{ focus: id }}>
                  Numbers
                </Link>
                <Link to="/compare" search={{ a: id }}>
                  Compare
                </Link>
              </p>
              {sections.length === 0 ? (
                <Empty title="No claim speaks of it">It is named in the text, but nothing is said of it that Aver reads.</Empty>
              ) : null}
              {all.length === 0 ? null : <Paragraph thing={thing.id} claims={all} numbers={numbers} />}
              {sections.map(({ title, claims }) => (
                <section key={title}>
                  <h2>{title}</h2>
                  <Roles claims={claims} thing={thing.id} />
                  {title === 'Structure' ? <CommandTree id={thing.id} /> : null}
                  <ul className="claims">
                    {claims.map(claim => (
                      <ClaimLine
                        key={claim.id}
                        claim={claim}
                        sources={behind.get(claim.id)}
                        mark={<Endnote number={numbers.get(claim.id)} />}
                      />
                    ))}
                  </ul>
                </section>
              ))}
              {disputes.length === 0 ? null : (
                <section>
                  <h2>Disputes</h2>
                  <ul className="claims">
                    {disputes.map(one => (
                      <li key={one.id}>
                        <Link to="/disputes" search={{ dispute: one.id }}>
                          {one.question}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <Statements thing={thing} told={numbers} />
              {silent.length === 0 ? null : (
                <section>
                  <h2>What the sources do not say</h2>
                  <ul className="claims silent">
                    {silent.map(title => (
                      <li key={title}>
                        No claim on {title.toLowerCase()} in {count(reports, 'report')}.{' '}
                        <Link to="/search" search={{ q: `"${thing.name}"`, tab: 'sentences' }} className="small no-print">
                          search the text
                        </Link>{' '}
                        {home === undefined ? null : (
                          <Link to="/sources/$id" params={{ id: home }} search={{ subject: own }} className="small no-print">
                            add one
                          </Link>
                        )}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {works.length === 0 ? null : (
                <section>
                  <h2>Sources used</h2>
                  <ul className="claims">
                    {works.map(({ work, statements }) => (
                      <li key={work.id} dir="auto">
                        {workWords(work.csl)} <span className="small muted">behind {count(statements, 'claim')}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <Endnotes claims={all} />
              {entity === undefined ? null : <Joined entity={entity} />}
            </>
          )
        }}
      </Answer>
    </main>
  )
}

/** Statements listed at once. */
const STATEMENTS = 20

/** What somebody is quoted with, beyond what is told of them above. */
const Statements = ({
  thing,
  told,
}: {
  readonly thing: { readonly id: string; readonly name: string }
  readonly told: ReadonlyMap<string, number>
}) => {
  const made = (useClaims().data ?? []).filter(({ id, speaker }) => !told.has(id) && speaker.some(one => one.id === thing.id))
  if (made.length === 0) return null
  return (
    <section>
      <h2>Statements made</h2>
      <ClaimList claims={made.slice(0, STATEMENTS)} />
      {made.length <= STATEMENTS ? null : (
        <p className="no-print">
          <Link to="/search" search={{ q: `says:"${thing.name}"` }}>
            All {made.length}
          </Link>
        </p>
      )}
    </section>
  )
}
