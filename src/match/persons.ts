import type { Member } from './clusters.ts'
import { identifyingKeys } from './identifying.ts'

/**
 * The persons of all documents by their names. That somebody also goes by another name is a claim: where one document speaks of the bearers of
 * both names as of two, it joins nobody across documents.
 */
export class Persons {
  readonly #bearers = new Map<string, Member[]>()
  readonly #keys = new Map<string, readonly string[]>()
  /** Other names that the bearers of a name go by, from either end. */
  readonly #others = new Map<string, Set<string>>()
  /** Pairs of names that were found to be those of two. */
  readonly #two = new Set<string>()

  constructor(members: readonly Member[]) {
    this.add(members)
  }

  /** Takes in more of them; answers the names that stood for one person and turn out to be those of two. */
  add(members: readonly Member[]): ReadonlySet<string> {
    const persons = members.filter(({ kind }) => kind === 'person')
    for (const member of persons) this.#note(member)
    const contested = new Set<string>()
    for (const key of new Set(persons.flatMap(({ id }) => this.#keys.get(id) ?? [])))
      for (const other of this.#others.get(key) ?? [])
        if (!this.#two.has(pairOf(key, other)) && this.#areTwo(key, other)) {
          this.#two.add(pairOf(key, other))
          for (const one of [key, other]) contested.add(one)
        }
    return contested
  }

  /** The persons of a name, whoever else goes by it, as they came. */
  bearersOf(key: string): readonly Member[] {
    return this.#bearers.get(key) ?? []
  }

  /** Whether a name is not a person's own, and some document has somebody else by it. */
  isContested({ id, kind }: Member, key: string): boolean {
    if (kind !== 'person') return false
    const [own = key] = this.#keys.get(id) ?? []
    return own !== key && this.#two.has(pairOf(own, key))
  }

  #note(member: Member): void {
    const keys = [...identifyingKeys(member).keys()]
    this.#keys.set(member.id, keys)
    for (const key of keys) {
      const bearers = this.#bearers.get(key)
      if (bearers === undefined) this.#bearers.set(key, [member])
      else bearers.push(member)
    }
    const [own = '', ...aliases] = keys
    for (const alias of aliases)
      for (const [one, other] of [
        [own, alias],
        [alias, own],
      ] as const)
        this.#others.set(one, (this.#others.get(one) ?? new Set()).add(other))
  }

  /** Whether a document has a bearer of each name, neither of whom bears the other. */
  #areTwo(a: string, b: string): boolean {
    const only = (key: string, without: string): Member[] =>
      (this.#bearers.get(key) ?? []).filter(({ id }) => this.#keys.get(id)?.includes(without) !== true)
    const documents = new Set(only(a, b).map(({ document }) => document))
    return only(b, a).some(({ document }) => documents.has(document))
  }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)
