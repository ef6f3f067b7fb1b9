import { correctedWords } from './claim.tsx'

type Event = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly changes: readonly {
    readonly is: string
    readonly standing?: string | undefined
    readonly correction?: Readonly<Record<string, unknown>> | undefined
    readonly reason?: string | null | undefined
  }[]
}

/** How a claim was read, and what people decided of it since, oldest first. */
export const History = ({
  rule,
  confidence,
  events,
}: {
  readonly rule: string
  readonly confidence: number
  readonly events: readonly Event[]
}) => (
  <ul className="small">
    <li>
      {rule === 'person' ? 'Read by a person' : `Read by rule “${rule}”, with ${Math.round(confidence * 100)} % confidence of the reading`}
    </li>
    {events.map(({ id, at, by, changes }) => (
      <li key={id}>
        {momentWords(at)} {by}: {changes.map(changeWords).join(', ')}
      </li>
    ))}
  </ul>
)

/** A moment in UTC as "2026-03-01 12:00". */
export const momentWords = (at: string): string => at.slice(0, 16).replace('T', ' ')

/** One change in words. */
export function changeWords({ is, standing, correction, reason }: Event['changes'][number]): string {
  const what =
    standing === 'proposed'
      ? 'reopened'
      : (standing ?? (correction === undefined ? is.replaceAll('-', ' ') : correctedWords(Object.keys(correction))))
  return typeof reason === 'string' ? `${what} (${reason})` : what
}
