import { count } from '../../text/count.ts'
import { ClaimList, Name } from '../parts/claim.tsx'
import type { Thing } from '../records.ts'
import type { Inference } from './network-bonds.ts'
import type { Guess } from './network-drawing.tsx'

type Props = { readonly inferences: readonly Inference[]; readonly things: ReadonlyMap<string, Thing> }

/** What follows from claims and no source says, apart from all claims, each with the claims it rests on. */
export const Inferences = ({ inferences, things }: Props) =>
  inferences.length === 0 ? null : (
    <section className="follows">
      <h2>∴ What follows, and no source says</h2>
      <ul>
        {inferences.map(one => {
          const words = inferenceWords(one, id => things.get(id)?.name ?? id)
          return (
            <li key={words}>
              <details>
                <summary>
                  <Name>{words}</Name> <span className="small muted">inferred from {count(one.restsOn.length, 'claim')}</span>
                </summary>
                <ClaimList claims={one.restsOn} />
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )

/** An inference as a sentence. */
export function inferenceWords(one: Inference, name: (id: string) => string): string {
  if (one.is === 'strain') return `${name(one.friend)} is friendly with ${names(one.rivals.map(name))}, who are hostile to each other`
  if (one.is === 'alignment')
    return `${names(one.things.map(name))} all want ${one.sense === '-' ? 'ill for' : 'good for'} ${name(one.about)}`
  return `${names(one.for.map(name))} ${one.for.length === 1 ? 'wants' : 'want'} good for ${name(one.about)}, for whom ${names(one.against.map(name))} ${one.against.length === 1 ? 'wants' : 'want'} ill`
}

const names = (all: readonly string[]): string => all.join(', ').replace(/, (?=[^,]*$)/, ' and ')

/** Inferred likeness or collision between drawn things, as dotted lines. */
export function guessesOf(inferences: readonly Inference[], shown: ReadonlySet<string>, name: (id: string) => string): Guess[] {
  return inferences.flatMap(one => {
    const words = inferenceWords(one, name)
    if (one.is === 'strain') return []
    const pairs =
      one.is === 'alignment'
        ? one.things.flatMap((a, index) => one.things.slice(index + 1).map(b => [a, b] as const))
        : one.for.flatMap(a => one.against.map(b => [a, b] as const))
    return pairs.filter(([a, b]) => a !== b && shown.has(a) && shown.has(b)).map(([from, to]) => ({ from, to, words }))
  })
}
