import { useState } from 'react'

import { decide } from '../decide.ts'
import type { Report } from '../records.ts'
import { seenTag } from '../server.ts'

/** A person's or body's name as it is written in a list of authors. */
const written = ({ literal, family, given }: Report['meta']['authors'][number]): string =>
  literal ?? [family, given].filter(Boolean).join(', ')

/** Says what a report is, where its file says it wrongly or not at all; what the file says is kept. */
export const Describe = ({ report: { id, meta } }: { readonly report: Report }) => {
  const given = {
    title: meta.title ?? '',
    author: meta.authors.map(written).join('; '),
    date: meta.date ?? '',
    publisher: meta.publisher ?? '',
    language: meta.language,
  }
  const [draft, setDraft] = useState(given)
  const [seen] = useState(seenTag)
  const [problem, setProblem] = useState('')
  const field = (name: keyof typeof given, label: string, hint: string) => (
    <>
      <dt>{label}</dt>
      <dd>
        <input
          aria-label={label}
          dir="auto"
          value={draft[name]}
          placeholder={hint}
          onChange={event => setDraft({ ...draft, [name]: event.target.value })}
        />
      </dd>
    </>
  )
  const changes = {
    ...(draft.title !== given.title && draft.title !== '' ? { title: draft.title } : {}),
    ...(draft.author !== given.author && draft.author !== '' ? { author: draft.author.split(/;\s*/).filter(Boolean) } : {}),
    ...(draft.date !== given.date && draft.date !== '' ? { date: draft.date } : {}),
    ...(draft.publisher !== given.publisher && draft.publisher !== '' ? { publisher: draft.publisher } : {}),
    ...(draft.language !== given.language && draft.language !== '' ? { language: draft.language } : {}),
  }
  return (
    <details className="no-print">
      <summary>What this report is</summary>
      <form
        aria-label="What this report is"
        onSubmit={event => {
          event.preventDefault()
          setProblem('')
          decide('describe', { document: id, ...changes }, 'Kept. Undo takes it back.', seen).catch((error: unknown) =>
            setProblem(error instanceof Error ? error.message : String(error)),
          )
        }}
      >
        <dl className="form">
          {field('title', 'Title', '')}
          {field('author', 'Authors', 'Family, Given; a body’s name')}
          {field('date', 'Date', '2023, 2023-06, 2023-06-05')}
          {field('publisher', 'Publisher', '')}
          {field('language', 'Language', 'en, uk, ka')}
        </dl>
        {problem === '' ? null : <p role="alert">{problem}</p>}
        <button type="submit" disabled={Object.keys(changes).length === 0}>
          Keep
        </button>
      </form>
    </details>
  )
}
