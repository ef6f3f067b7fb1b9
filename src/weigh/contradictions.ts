import { affairKeys, isAffirmed, isAnswered, isDenial, isOtherVoice, isUndecided } from './denials.ts'
import type { Ground, Statement } from './ground.ts'
import { inOrder } from './ground.ts'
import { Multimap } from './multimap.ts'

/** Denials that answer common assertions, with those and with who says that it is not known: one question. */
export type Contradiction = { readonly key: string; readonly denial: Statement; readonly statements: readonly Statement[] }

/** Questions that are no more, by key, and those that are new or other than before. */
export type Changed = { readonly gone: readonly string[]; readonly come: readonly Contradiction[] }

/** Which denials answer which assertions, kept as statements come and go. */
export class Contradictions {
  /** Statements under each of their keys (`affairKeys`). */
  readonly #affirmed = new Multimap<string, Statement>()
  readonly #denied = new Multimap<string, Statement>()
  /** Statements that something is not known, and denials, by predicate and subject. */
  readonly #unknown = new Multimap<string, Statement>()
  readonly #denials = new Multimap<string, Statement>()
  readonly #answers = new Multimap<Statement, Statement>()
  readonly #answeredBy = new Multimap<Statement, Statement>()
  /** The question that each denial is a part of, and the denials of each. */
  readonly #questionOf = new Map<Statement, string>()
  readonly #parts = new Map<string, readonly Statement[]>()

  /** Takes statements out, under the ground in which they came in; answers the denials to be weighed again, those of some questions too. */
  remove(ground: Ground, gone: readonly Statement[], keys: ReadonlySet<string>): Set<Statement> {
    const touched = new Set<Statement>([...keys].flatMap(key => this.#parts.get(key) ?? []))
    for (const statement of gone) this.#remove(ground, statement, touched)
    return touched
  }

  /** Takes statements in, and weighs again what they touch and the denials given. */
  add(ground: Ground, come: readonly Statement[], touched: Set<Statement>): Changed {
    for (const statement of come) this.#add(ground, statement, touched)
    return this.#weigh(ground, touched)
  }

  #add(ground: Ground, statement: Statement, touched: Set<Statement>): void {
    const keys = affairKeys(ground, statement)
    if (isAffirmed(statement)) {
      for (const key of keys) this.#affirmed.add(key, statement)
      for (const denial of gathered(this.#denied, keys)) if (isAnswered(ground, statement, denial)) this.#link(denial, statement, touched)
    } else if (isDenial(statement)) {
      touched.add(statement)
      this.#denials.add(sameClaim(statement), statement)
      for (const key of keys) this.#denied.add(key, statement)
      for (const assertion of gathered(this.#affirmed, keys))
        if (isAnswered(ground, assertion, statement)) this.#link(statement, assertion, touched)
    } else {
      this.#unknown.add(sameClaim(statement), statement)
      for (const denial of this.#denials.get(sameClaim(statement))) touched.add(denial)
    }
  }

  #remove(ground: Ground, statement: Statement, touched: Set<Statement>): void {
    const keys = affairKeys(ground, statement)
    for (const key of keys) for (const map of [this.#affirmed, this.#denied]) map.delete(key, statement)
    this.#unknown.delete(sameClaim(statement), statement)
    this.#denials.delete(sameClaim(statement), statement)
    for (const denial of this.#denials.get(sameClaim(statement))) touched.add(denial)
    for (const denial of this.#answeredBy.get(statement)) {
      this.#answers.delete(denial, statement)
      touched.add(denial)
    }
    for (const assertion of this.#answers.get(statement)) this.#answeredBy.delete(assertion, statement)
    if (isDenial(statement)) touched.add(statement)
    this.#answers.clear(statement)
    this.#answeredBy.clear(statement)
  }

  #link(denial: Statement, assertion: Statement, touched: Set<Statement>): void {
    this.#answers.add(denial, assertion)
    this.#answeredBy.add(assertion, denial)
    touched.add(denial)
  }

  /** Takes apart every question that a touched denial is or comes to be a part of, and puts together what now belongs together. */
  #weigh(ground: Ground, touched: Set<Statement>): Changed {
    this.#spread(touched)
    const gone = new Set([...touched].flatMap(denial => this.#questionOf.get(denial) ?? []))
    for (const key of gone) for (const denial of this.#parts.get(key) ?? []) touched.add(denial)
    for (const denial of touched) this.#questionOf.delete(denial)
    for (const key of gone) this.#parts.delete(key)
    const come: Contradiction[] = []
    for (const denial of touched) {
      if (this.#questionOf.has(denial) || !this.#counts(denial)) continue
      come.push(this.#together(ground, denial))
    }
    return { gone: [...gone], come }
  }

  #together(ground: Ground, start: Statement): Contradiction {
    const denials = new Set([start])
    this.#spread(denials)
    const ordered = [...denials].sort(inOrder)
    const first = ordered[0] ?? start
    const key = `denial\u0000${first.id}`
    for (const denial of ordered) this.#questionOf.set(denial, key)
    this.#parts.set(key, ordered)
    const statements = new Set(ordered)
    for (const denial of ordered) {
      for (const assertion of this.#answers.get(denial)) statements.add(assertion)
      for (const other of this.#unknown.get(sameClaim(denial))) if (isUndecided(ground, other, denial)) statements.add(other)
    }
    return { key, denial: first, statements: [...statements] }
  }

  /**
   * Adds to some denials all that count and answer an assertion in common with one of them that counts, and so on. Each assertion is
   * followed once: what many affirm and many deny would otherwise be gone through for every denial again.
   */
  #spread(denials: Set<Statement>): void {
    const followed = new Set<Statement>()
    for (const denial of denials) {
      if (!this.#counts(denial)) continue
      for (const assertion of this.#answers.get(denial)) {
        if (followed.has(assertion)) continue
        followed.add(assertion)
        for (const other of this.#answeredBy.get(assertion)) if (this.#counts(other)) denials.add(other)
      }
    }
  }

  /** A denial that only answers its own voice raises no question. */
  #counts(denial: Statement): boolean {
    for (const assertion of this.#answers.get(denial)) if (isOtherVoice(assertion, denial)) return true
    return false
  }
}

const sameClaim = ({ predicate, subject }: Statement): string => `${predicate}\u0000${subject}`

function gathered(map: Multimap<string, Statement>, keys: readonly string[]): Set<Statement> {
  const found = new Set<Statement>()
  for (const key of keys) for (const one of map.get(key)) found.add(one)
  return found
}
