/** Disjoint groups of ids that grow by joining (union–find), where some ids may never come together. */
export class Groups {
  readonly #parent: Map<string, string>
  readonly #age: Map<string, number>
  /** By the head of a group: heads of groups it must stay apart from, as they were called when that was said. */
  readonly #apart = new Map<string, Set<string>>()

  /** Each id is a group of its own; a group is called by that of its ids that stands first here. */
  constructor(ids: readonly string[]) {
    this.#parent = new Map(ids.map(id => [id, id]))
    this.#age = new Map(ids.map((id, index) => [id, index]))
  }

  /** One more id, a group of its own, that stands after all others. */
  add(id: string): void {
    this.#parent.set(id, id)
    this.#age.set(id, this.#age.size)
  }

  /** The first id of the group that `id` is in. */
  of(id: string): string {
    let head = id
    for (let up = this.#parent.get(head); up !== undefined && up !== head; up = this.#parent.get(head)) head = up
    for (let at = id; at !== head;) {
      const up = this.#parent.get(at) ?? head
      this.#parent.set(at, head)
      at = up
    }
    return head
  }

  /** Two ids that no joining may bring together from now on. */
  keepApart(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      this.#apart.set(this.of(one), (this.#apart.get(this.of(one)) ?? new Set()).add(other))
  }

  /** Makes one group of two, unless ids of them must stay apart; answers whether they are one group now. */
  join(a: string, b: string): boolean {
    const [left, right] = [this.of(a), this.of(b)]
    if (left === right) return true
    const foes = this.#apart.get(right) ?? new Set()
    const ours = this.#apart.get(left) ?? new Set()
    if ([...foes].some(id => this.of(id) === left) || [...ours].some(id => this.of(id) === right)) return false
    const [head, other] = (this.#age.get(left) ?? 0) <= (this.#age.get(right) ?? 0) ? [left, right] : [right, left]
    this.#parent.set(other, head)
    if (foes.size + ours.size > 0) this.#apart.set(head, foes.union(ours))
    return true
  }
}
