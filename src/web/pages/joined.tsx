import { useState } from 'react'

import { decide } from '../decide.ts'
import { BothSides, togetherWords } from '../parts/both-sides.tsx'
import { Name } from '../parts/claim.tsx'
import { ThingBox } from '../parts/thing-box.tsx'
import { useEntities, useReports } from '../questions.ts'
import type { Entity } from '../records.ts'

/** Which entities of which reports a thing is made of and why; and ways to part them or to join another. */
export const Joined = ({ entity }: { readonly entity: Entity }) => {
  const { id, members, links } = entity
  const [other, setOther] = useState('')
  const [reports, things] = [useReports().data ?? [], useEntities().data ?? []]
  const second = things.find(one => one.id === other && one.id !== id)
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
        aria-label="Merge"
        onSubmit={event => {
          event.preventDefault()
          if (second === undefined) return
          decide('merge', { names: [id, other] }, 'They are one now. Undo parts them.').catch(() => undefined)
        }}
      >
        <p className="row">
          Same as <ThingBox label="Same as" name="" onChoose={setOther} isNewOffered={false} />
        </p>
        {second === undefined ? null : (
          <>
            <BothSides sides={[entity, second]} />
            <p className="small">{togetherWords([entity, second])}</p>
            <button type="submit" className="primary">
              Merge
            </button>
          </>
        )}
      </form>
    </section>
  )
}
