import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'

import { Span } from '../../model/span.ts'
import { lettersIn, OPERATORS } from '../../text/search-query.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { ClaimList, Name } from '../parts/claim.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { SavedViews } from '../parts/saved-views.tsx'
import { useAnswer, useClaims, useEntities, useReports } from '../questions.ts'
import { Claim } from '../records.ts'

const Counts = z.object({ claims: z.number(), sentences: z.number(), entities: z.number() })

const Found = z.object({
  counts: Counts,
  isAll: z.object({ claims: z.boolean(), sentences: z.boolean() }),
  claims: z.array(Claim),
  sentences: z.array(z.object({ document: z.object({ id: z.string(), title: z.string() }), span: Span, text: z.string() })),
  entities: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), aliases: z.array(z.string()) })),
  facets: z.record(z.string(), z.array(z.object({ id: z.string(), name: z.string(), claims: z.number() }))),
  near: z.array(z.string()),
})

const Tab = Counts.keyof()

const TABS = { claims: 'Claims', sentences: 'Sentences', entities: 'Actors' } as const

/** So many of a tab are shown at once. */
const PAGE = 50

/** So many of a tab are saved as a file at most; the server gives no more at once. */
const MOST_SAVED = '500'

/** So many values of each facet. */
const FACET_VALUES = 8

/** Names, claims and sentences that hold all the words, whatever their accents or script. */
export const Search = () => {
  const [{ q = '', raw }, set] = useAddress()
  return (
    <main className="page" id="main">
      <h1>Search</h1>
      <Box key={q} q={q} ask={words => set({ q: words, skip: undefined })} />
      {raw === undefined ? null : (
        <p className="row">
          Looking for the letters as they stand, inside words and in notes too.
          <button type="button" onClick={() => set({ raw: undefined, skip: undefined })}>
            Look for whole words, in any spelling
          </button>
        </p>
      )}
      {q === '' ? <HowTo /> : <Hits q={q} isRaw={raw !== undefined} />}
    </main>
  )
}

/** What may be asked for, with examples on who is most spoken of here. */
const HowTo = () => {
  const [first] = (useEntities().data ?? []).toSorted((a, b) => b.claims - a.claims)
  const isEmpty = useReports().data?.length === 0
  const speaker = (useClaims().data ?? []).flatMap(one => one.speaker)[0]
  const examples = [
    ...(first === undefined ? [] : [first.name, `"${first.name}" status:proposed`]),
    ...(speaker === undefined ? [] : [`says:"${speaker.name}"`]),
  ]
  return (
    <>
      <p className="muted">
        Accents and alphabets fall together: Київ and Kiev find Kyiv. “Quoted words” are found side by side, in their order. These narrow it
        down:
      </p>
      <dl className="keys">
        {Object.entries(OPERATORS).map(([name, takes]) => (
          <div key={name}>
            <dt className="as-is">{name}:</dt>
            <dd>{takes}</dd>
          </div>
        ))}
      </dl>
      {isEmpty ? (
        <Empty title="Nothing to search yet">
          <p>
            Reports that you add are searched sentence by sentence, with the claims that were read in them.{' '}
            <Link to="/sources">Add reports</Link>
          </p>
        </Empty>
      ) : null}
      {examples.length === 0 ? null : <h2>For example</h2>}
      <ul className="claims">
        {examples.map(words => (
          <li key={words}>
            <Link to="/search" search={{ q: words }}>
              <Name>{words}</Name>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const Box = ({ q, ask }: { readonly q: string; readonly ask: (q: string) => void }) => {
  const [draft, setDraft] = useState(q)
  return (
    <form
      className="row"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        ask(draft)
      }}
    >
      <input
        type="search"
        className="wide"
        dir="auto"
        aria-label="Words to look for"
        placeholder="Words, in any spelling or script"
        value={draft}
        autoFocus
        onChange={event => setDraft(event.target.value)}
      />
      <button type="submit" className="primary">
        Search
      </button>
    </form>
  )
}

/** Conditions that would narrow down what was found, each with how many claims it leaves. */
const Narrow = ({ facets, add }: { readonly facets: z.output<typeof Found>['facets']; readonly add: (condition: string) => void }) => (
  <aside className="facets no-print" aria-label="Narrow down">
    {Object.entries(facets).flatMap(([operator, values]) =>
      values.length < 2
        ? []
        : [
            <section key={operator}>
              <h2 className="label">{FACETS[operator] ?? operator}</h2>
              <ul>
                {values.slice(0, FACET_VALUES).map(({ id, name, claims }) => (
                  <li key={id}>
                    <button type="button" className="plain" onClick={() => add(`${operator}:"${operator === 'says' ? name : id}"`)}>
                      <Name>{name}</Name> <span className="muted">{claims}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>,
          ],
    )}
  </aside>
)

const Hits = ({ q, isRaw }: { readonly q: string; readonly isRaw: boolean }) => {
  const [{ tab = 'claims', skip = '0' }, set] = useAddress()
  const question = { words: [q], ...(isRaw ? { raw: 'true' } : {}) }
  return (
    <Answer of={useAnswer('search', { ...question, limit: String(PAGE), skip }, Found)}>
      {({ counts, isAll, claims, sentences, entities, facets, near }) => {
        const shown = Tab.catch('claims').parse(tab)
        if (counts.claims + counts.sentences + counts.entities === 0) return <NoHit q={q} near={near} isRaw={isRaw} />
        return (
          <>
            <div className="row" role="group" aria-label="What was found">
              {Tab.options.map(name => (
                <button
                  key={name}
                  type="button"
                  aria-pressed={name === shown}
                  onClick={() => set({ tab: name === 'claims' ? undefined : name, skip: undefined })}
                >
                  {TABS[name]} {name === 'entities' || isAll[name] ? '' : 'at least '}
                  {counts[name]}
                </button>
              ))}
              <Downloads action="search" question={{ ...question, tab: shown, limit: MOST_SAVED }} />
              <SavedViews />
            </div>
            <div className="faceted">
              {shown === 'claims' ? <Narrow facets={facets} add={condition => set({ q: `${q} ${condition}`, skip: undefined })} /> : null}
              <div>
                {shown === 'claims' ? <BySentence claims={claims} words={q} /> : null}
                {shown === 'entities' ? (
                  <ul className="claims">
                    {entities.map(({ id, name, kind, aliases }) => (
                      <li key={id}>
                        <Link to="/actors/$id" params={{ id }}>
                          <Name>{name}</Name>
                        </Link>{' '}
                        <span className="small muted" dir="auto">
                          {[kind, ...aliases].join(' · ')}
                        </span>
                      </li>
                    ))}
                  </ul>
                ) : null}
                {shown === 'sentences' ? (
                  <ul className="claims">
                    {sentences.map(({ document, span, text }) => (
                      <li key={`${document.id} ${span.start}`}>
                        <blockquote dir="auto">
                          <Marked text={text} words={q} />
                        </blockquote>
                        <Link to="/sources/$id" params={{ id: document.id }} search={{ at: span.start }} className="small">
                          <Name>{document.title}</Name>
                        </Link>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </div>
            </div>
            <div className="row">
              {Number(skip) === 0 ? null : (
                <button type="button" onClick={() => set({ skip: String(Math.max(0, Number(skip) - PAGE)) })}>
                  Earlier
                </button>
              )}
              {Number(skip) + PAGE >= counts[shown] ? null : (
                <button type="button" onClick={() => set({ skip: String(Number(skip) + PAGE) })}>
                  Later
                </button>
              )}
            </div>
          </>
        )
      }}
    </Answer>
  )
}

/** Nothing was found: names that are spelled nearly so, and a look through the raw text. */
const NoHit = ({ q, near, isRaw }: { readonly q: string; readonly near: readonly string[]; readonly isRaw: boolean }) => {
  const [, set] = useAddress()
  return (
    <Empty title={`Nothing holds “${q}”`}>
      {near.length === 0 ? <p>Try fewer words, or a part of a name.</p> : <p>Did you mean one of these?</p>}
      <div className="row">
        {near.map(name => (
          <button key={name} type="button" onClick={() => set({ q: name, raw: undefined, skip: undefined })}>
            <Name>{name}</Name>
          </button>
        ))}
      </div>
      {isRaw ? null : (
        <p>
          <button type="button" className="primary" onClick={() => set({ raw: '1', skip: undefined })}>
            Search the raw text
          </button>{' '}
          <span className="small muted">parts of words and notes too, with all claims in it, also those that wait</span>
        </p>
      )}
    </Empty>
  )
}

/** Claims under the sentence that they were read in, since they need not hold the words themselves. */
const BySentence = ({ claims, words }: { readonly claims: readonly Claim[]; readonly words: string }) => (
  <ul className="by-sentence">
    {[...Map.groupBy(claims, ({ document, start, quote }) => `${document.id} ${start} ${quote}`)].map(([key, [first, ...others]]) =>
      first === undefined ? null : (
        <li key={key}>
          <blockquote dir="auto">
            <Marked text={first.quote} words={words} />{' '}
            <Link to="/sources/$id" params={{ id: first.document.id }} search={{ at: first.start }} className="small">
              <Name>{first.document.title ?? first.document.id}</Name>
            </Link>
          </blockquote>
          <ClaimList claims={[first, ...others]} />
        </li>
      ),
    )}
  </ul>
)

/** A sentence with the searched words in it marked, where they are spelled as they were searched; conditions are no words. */
const Marked = ({ text, words }: { readonly text: string; readonly words: string }) => {
  const wanted = lettersIn(words).flatMap(letters => letters.match(/[\p{L}\p{N}]+/gu) ?? [])
  if (wanted.length === 0) return text
  return text
    .split(new RegExp(`(${wanted.join('|')})`, 'giu'))
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))
}

const FACETS: Readonly<Record<string, string>> = { in: 'Report', says: 'Who says so', year: 'Year', status: 'Standing' }
