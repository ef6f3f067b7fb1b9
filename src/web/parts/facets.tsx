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
  return (
    <aside className="facets no-print" aria-label="Narrow down">
      {groups.map(({ field, label, values, words }) => (
        <section key={field}>
          <h2 className="label">{label}</h2>
          <ul>
            {[...Map.groupBy(values, value => value)]
              .toSorted((a, b) => b[1].length - a[1].length)
              .map(([value, { length }]) => (
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
