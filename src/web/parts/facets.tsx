import { useAddress } from '../address.ts'

type Group = {
  /** The word of the address that holds the choice. */
  readonly field: string
  readonly label: string
  /** The value of every item, as often as it occurs. */
  readonly values: readonly string[]
  readonly words: (value: string) => string
}

/** Values with how often they occur; a choice stands in the address. */
export const Facets = ({ groups }: { readonly groups: readonly Group[] }) => {
  const [address, set] = useAddress()
  const counted = groups
    .map(group => ({ ...group, counts: countsOf(group.values, address[group.field]) }))
    .filter(({ counts }) => counts.length > 0)
  return (
    <aside className="facets no-print" aria-label="Narrow down">
      {counted.map(({ field, label, counts, words }) => (
        <section key={field}>
          <h2 className="label">{label}</h2>
          <ul>
            {counts.map(([value, length]) => (
              <li key={value}>
                <button
                  type="button"
                  className="plain"
                  aria-pressed={address[field] === value}
                  onClick={() => set({ [field]: address[field] === value ? undefined : value })}
                >
                  <bdi>{words(value)}</bdi> <span className="muted">{length}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

/** Values with how often they occur, most frequent first; the chosen one stays, however few are left, so that it can be let go. */
function countsOf(values: readonly string[], chosen: string | undefined): (readonly [string, number])[] {
  const counts = [...Map.groupBy(values, value => value)].map(([value, { length }]) => [value, length] as const)
  const isLost = chosen !== undefined && !values.includes(chosen)
  return [...counts, ...(isLost ? [[chosen, 0] as const] : [])].toSorted((a, b) => b[1] - a[1])
}
