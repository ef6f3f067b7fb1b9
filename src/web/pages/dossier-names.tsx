import { fold } from '../../text/fold.ts'
import { Name, notesOf, saidBy } from '../parts/claim.tsx'
import { useTitles } from '../questions.ts'
import type { Claim, Entity } from '../records.ts'
import { remember } from '../tab.ts'
import { scriptOf } from './script.ts'

type Props = {
  readonly thing: Pick<Entity, 'id' | 'name' | 'aliases'>
  readonly members: Entity['members']
  /** What is told of it. */
  readonly claims: readonly Claim[]
}

/** The words by which a claim says that its subject is called too. */
const calledIn = ({ object }: Claim): string => (object !== null && 'text' in object ? object.text : '')

/** What two ways of writing one name have in common. */
const bare = (name: string): string => fold(name).replace(/^the /, '')

/** The other names of a thing, each with its script, the reports that use it, and who says that it is called so. */
export const Names = ({ thing: { id, name: own, aliases }, members, claims }: Props) => {
  const titles = useTitles()
  const telling = claims.filter(({ predicate, polarity, subject }) => predicate === 'alias' && polarity === 'affirmed' && subject.id === id)
  const told = Map.groupBy(telling, claim => bare(calledIn(claim)))
  const names = [...new Map([...telling.map(calledIn), ...aliases].map(name => [bare(name), name])).entries()]
    .filter(([key]) => key !== '' && key !== bare(own))
    .map(([, name]) => name)
  if (names.length === 0) return <p className="muted">No other name in the reports.</p>
  const usersOf = (alias: string): readonly string[] => [
    ...new Set(
      members.flatMap(({ document, name, aliases: others }) =>
        name === alias || others.includes(alias) ? [titles.get(document) ?? document] : [],
      ),
    ),
  ]
  return (
    <ul aria-label="Other names" className="names">
      {names.map(alias => {
        const [users, script] = [usersOf(alias), scriptOf(alias)]
        return (
          <li key={alias}>
            <span className="muted">also</span> <Name>{alias}</Name>{' '}
            <span className="small muted">
              {script === undefined ? '' : `in ${script} letters · `}
              {users.length === 0 ? null : (
                <>
                  in <bdi>{users.map(title => `“${title}”`).join(', ')}</bdi>
                </>
              )}
              {(told.get(bare(alias)) ?? []).map(claim => (
                <span key={claim.id}>
                  {' · '}
                  <button type="button" className="plain linked" data-claim={claim.id} onClick={() => remember('card', claim.id)}>
                    so called by{' '}
                    <Name>{claim.speaker.length === 0 && claim.inferredBy === null ? 'the report itself' : saidBy(claim)}</Name>
                    {claim.notes.length === 0 ? '' : `, ${notesOf(claim)}`}
                  </button>
                </span>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
