import { Link } from '@tanstack/react-router'

import { count } from '../../text/count.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { Name } from '../parts/claim.tsx'
import { useDisputes, useEntities } from '../questions.ts'
import type { Question } from '../server.ts'
import { addressOf } from '../server.ts'

/** Actors whose dossiers are offered at once; those with most claims. */
const SHOWN = 12

/** The place of briefings, which are not written here yet, and what they would be made of, ready for any word processor. */
export const Briefing = () => {
  const [entities, disputes] = [useEntities(), useDisputes().data ?? []]
  return (
    <main className="page" id="main">
      <h1>Briefing</h1>
      <p>
        Briefings cannot be written in Aver yet; this is where they will be. What one is made of is here already, every line with its
        speaker, hedge and note: save it and write in the program that you use.
      </p>
      <Answer of={entities}>
        {things => {
          const told = things.filter(({ claims }) => claims > 0).toSorted((a, b) => b.claims - a.claims)
          if (told.length === 0)
            return (
              <Empty title="There is nothing to brief on yet">
                <a href="/">Add a report</a>, and dossiers and disputes are made of it.
              </Empty>
            )
          return (
            <>
              <h2>Disputes</h2>
              <ul className="claims">
                <li>
                  <Link to="/disputes">{count(disputes.length, 'question')} on which the claims cannot all hold</Link>{' '}
                  <Saved action="disputes" name="disputes" />
                </li>
              </ul>
              <h2>Dossiers</h2>
              <ul className="claims">
                {told.slice(0, SHOWN).map(({ id, name, claims }) => (
                  <li key={id}>
                    <Link to="/actors/$id" params={{ id }}>
                      <Name>{name}</Name>
                    </Link>{' '}
                    <span className="small muted">{count(claims, 'claim')}</span>{' '}
                    <Saved action="dossier" question={{ name: id }} name={name} />
                  </li>
                ))}
              </ul>
              {told.length <= SHOWN ? null : (
                <p>
                  <Link to="/actors">All {told.length}</Link>
                </p>
              )}
              <p className="muted">
                Each opens as a page that prints with endnotes. Two groups side by side stand under <Link to="/compare">Compare</Link>,
                which can be pasted with its citations.
              </p>
            </>
          )
        }}
      </Answer>
    </main>
  )
}

/** An answer as files: in words with headings, and as a table. */
const Saved = ({ action, question = {}, name }: { readonly action: string; readonly question?: Question; readonly name: string }) => (
  <span className="small no-print">
    <a href={addressOf(action, { ...question, layout: 'markdown' }, 'text')} download={`${name}.md`} aria-label={`${name} as Markdown`}>
      Markdown
    </a>{' '}
    <a href={addressOf(action, question, 'csv')} download aria-label={`${name} as CSV`}>
      CSV
    </a>
  </span>
)
