import { useState } from 'react'

import { decide } from '../decide.ts'
import { Name } from '../parts/claim.tsx'
import { useEntities, useReports } from '../questions.ts'
import type { Entity } from '../records.ts'

/** Which entities of which reports a thing is made of and why; and ways to part them or to join another. */
export const Joined = ({ entity: { id, members, links } }: { readonly entity: Entity }) => {
  const [other, setOther] = useState('')
  const [reports, names] = [useReports().data ?? [], useEntities().data ?? []]
  const titleOf = (document: string): string => reports.find(report => report.id === document)?.meta.title ?? document
  return (
    <section className="no-print">
      <h2>Who is meant</h2>
      <ul className="claims">
        {members.map(member => (
          <li key={member.id} className="row">
            <Name>{member.name}</Name> <span className="small muted">in {titleOf(member.document)}</span>
            <span className="small muted">
              {links
                .filter(({ left, right }) => left === member.id || right === member.id)
                .map(({ reason }) => reason)
                .join('; ')}
            </span>
            {members.length < 2 ? null : (
              <button
                type="button"
                onClick={() => {
                  decide('split', { name: id, members: [member.id] }, `${member.name} stands apart now. Undo brings it back.`).catch(
                    () => undefined,
                  )
                }}
              >
                This is another
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={event => {
          event.preventDefault()
          decide('merge', { names: [id, other] }, 'They are one now. Undo parts them.').catch(() => undefined)
        }}
      >
        <label>
          Same as <input list="others" value={other} onChange={event => setOther(event.target.value)} />
        </label>
        <datalist id="others">
          {names
            .filter(one => one.id !== id)
            .map(one => (
              <option key={one.id} value={one.name} />
            ))}
        </datalist>
        <button type="submit" disabled={other === ''}>
          Merge
        </button>
      </form>
    </section>
  )
}
