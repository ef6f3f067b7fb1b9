import { isNear } from './affair.ts'
import {
  affairKeys,
  classKey,
  INVOLVEMENT,
  isAffirmed,
  isAnswered,
  isAnsweredAnywhere,
  isDenial,
  isOtherVoice,
  isUndecided,
} from './denials.ts'
import type { Ground, Statement } from './ground.ts'
import { inOrder } from './ground.ts'
import { Multimap } from './multimap.ts'

/** Denials that answer common assertions, with those and with who says that it is not known: one question. */
export type Contradiction = { readonly key: string; readonly denial: Statement; readonly statements: readonly Statement[] }

/** Questions that are no more, by key, and those that are new or other than before. */
export type Changed = { readonly gone: readonly string[]; readonly come: readonly Contradiction[] }

/**
 * Assertions, or denials, that say the same in the same way (`classKey`), with the classes of the other side that they answer, or that
 * answer them. What many affirm and many deny is one link, and not one for every pair.
 */
class Class {
  readonly keys: readonly string[]
  /** The first of its members, in whose stead any other would do, and which may have left since. */
  readonly first: Statement
  readonly members = new Set<Statement>()
  readonly links = new Set<Class>()

  constructor(keys: readonly string[], first: Statement) {
    this.keys = keys
    this.first = first
  }
}

/** The assertions, or the denials: their classes, and which of them answer some of the other side only because they stand near them. */
class Side {
  /** Classes by what their members say, and by their keys (`affairKeys`). */
  readonly #classes = new Map<string, Class>()
  readonly #byKey = new Multimap<string, Class>()
  /** Those that one near by may answer or be answered by, by document. */
  readonly #involved = new Multimap<string, Statement>()
  /** Those of the other side that each answers, or is answered by, only because it stands near. */
  readonly near = new Multimap<Statement, Statement>()

  /** The class that a statement is in; undefined where it is in none, or no more. */
  classOf(statement: Statement): Class | undefined {
    const own = this.#classes.get(classKey(statement))
    return own?.members.has(statement) === true ? own : undefined
  }

  /** Those of its document that a statement may answer, or be answered by, should it stand near. */
  beside({ predicate, document }: Statement): Iterable<Statement> {
    return INVOLVEMENT.has(predicate) ? this.#involved.get(document) : []
  }

  classesAt(keys: readonly string[]): Set<Class> {
    const found = new Set<Class>()
    for (const key of keys) for (const one of this.#byKey.get(key)) found.add(one)
    return found
  }

  /** Takes a statement in; answers its class, and whether that is new. */
  add(ground: Ground, statement: Statement): { readonly own: Class; readonly isNew: boolean } {
    if (INVOLVEMENT.has(statement.predicate)) this.#involved.add(statement.document, statement)
    const key = classKey(statement)
    const known = this.#classes.get(key)
    const own = known ?? new Class(affairKeys(ground, statement), statement)
    own.members.add(statement)
    if (known === undefined) {
      this.#classes.set(key, own)
      for (const one of own.keys) this.#byKey.add(one, own)
    }
    return { own, isNew: known === undefined }
  }

  /** Takes a statement out, and its class with the last of it. */
  delete(statement: Statement): void {
    this.#involved.delete(statement.document, statement)
    this.near.clear(statement)
    const own = this.classOf(statement)
    own?.members.delete(statement)
    if (own === undefined || own.members.size > 0) return
    this.#classes.delete(classKey(statement))
    for (const key of own.keys) this.#byKey.delete(key, own)
    for (const other of own.links) other.links.delete(own)
  }
}

/** Denials whose questions are to be weighed again: by themselves, and whole classes of them. */
type Touched = { readonly denials: Set<Statement>; readonly classes: Set<Class> }

/** Which denials answer which assertions, kept as statements come and go. */
export class Contradictions {
  readonly #affirmed = new Side()
  readonly #denied = new Side()
  /** Statements that something is not known, and denials, by predicate and subject. */
  readonly #unknown = new Multimap<string, Statement>()
  readonly #denials = new Multimap<string, Statement>()
  /** The question that each denial is a part of, and the denials of each. */
  readonly #questionOf = new Map<Statement, string>()
  readonly #parts = new Map<string, readonly Statement[]>()

  /** Takes statements out, under the ground in which they came in; answers the denials to be weighed again, those of some questions too. */
  remove(gone: readonly Statement[], keys: ReadonlySet<string>): Set<Statement> {
    const touched: Touched = { denials: new Set([...keys].flatMap(key => this.#parts.get(key) ?? [])), classes: new Set() }
    for (const statement of gone) this.#remove(statement, touched)
    return all(touched)
  }

  /** Takes statements in, and weighs again what they touch and the denials given. */
  add(ground: Ground, come: readonly Statement[], denials: Set<Statement>): Changed {
    const touched: Touched = { denials, classes: new Set() }
    for (const statement of come) this.#add(ground, statement, touched)
    return this.#weigh(ground, all(touched))
  }

  #add(ground: Ground, statement: Statement, touched: Touched): void {
    if (isAffirmed(statement)) {
      const { own, isNew } = this.#affirmed.add(ground, statement)
      if (isNew)
        for (const other of this.#denied.classesAt(own.keys)) if (isAnsweredAnywhere(ground, statement, other.first)) link(own, other)
      for (const other of own.links) touched.classes.add(other)
      for (const denial of this.#denied.beside(statement)) this.#linkNear(ground, statement, denial, touched)
    } else if (isDenial(statement)) {
      touched.denials.add(statement)
      this.#denials.add(sameClaim(statement), statement)
      const { own, isNew } = this.#denied.add(ground, statement)
      if (isNew)
        for (const other of this.#affirmed.classesAt(own.keys)) if (isAnsweredAnywhere(ground, other.first, statement)) link(own, other)
      for (const assertion of this.#affirmed.beside(statement)) this.#linkNear(ground, assertion, statement, touched)
    } else {
      this.#unknown.add(sameClaim(statement), statement)
      for (const denial of this.#denials.get(sameClaim(statement))) touched.denials.add(denial)
    }
  }

  /** Links two of one document that answer each other only because they stand near. */
  #linkNear(ground: Ground, assertion: Statement, denial: Statement, touched: Touched): void {
    if (!isNear(assertion, denial)) return
    const [said, denied] = [this.#affirmed.classOf(assertion), this.#denied.classOf(denial)]
    if (said === undefined || denied === undefined || said.links.has(denied) || !isAnswered(ground, assertion, denial)) return
    this.#denied.near.add(denial, assertion)
    this.#affirmed.near.add(assertion, denial)
    touched.denials.add(denial)
  }

  #remove(statement: Statement, touched: Touched): void {
    this.#unknown.delete(sameClaim(statement), statement)
    this.#denials.delete(sameClaim(statement), statement)
    for (const denial of this.#denials.get(sameClaim(statement))) touched.denials.add(denial)
    if (isDenial(statement)) {
      touched.denials.add(statement)
      for (const assertion of this.#denied.near.get(statement)) this.#affirmed.near.delete(assertion, statement)
      this.#denied.delete(statement)
    } else if (isAffirmed(statement)) {
      for (const denials of this.#affirmed.classOf(statement)?.links ?? []) touched.classes.add(denials)
      for (const denial of this.#affirmed.near.get(statement)) {
        this.#denied.near.delete(denial, statement)
        touched.denials.add(denial)
      }
      this.#affirmed.delete(statement)
    }
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
    const [statements, classes, answered] = [new Set(ordered), new Set<Class>(), new Set<Class>()]
    for (const denial of ordered) {
      for (const assertion of this.#denied.near.get(denial)) statements.add(assertion)
      const own = this.#denied.classOf(denial)
      if (own === undefined || classes.has(own)) continue
      classes.add(own)
      for (const other of own.links) answered.add(other)
      for (const other of this.#unknown.get(sameClaim(denial))) if (isUndecided(ground, other, denial)) statements.add(other)
    }
    for (const { members } of answered) for (const assertion of members) statements.add(assertion)
    return { key, denial: first, statements: [...statements] }
  }

  /** Adds to some denials all that count and answer an assertion in common with one of them that counts, and so on; each class once. */
  #spread(denials: Set<Statement>): void {
    const followed = new Set<Class | Statement>()
    const isNew = (one: Class | Statement): boolean => !followed.has(one) && followed.add(one) !== undefined
    const count = (others: Iterable<Statement>): void => {
      for (const other of others) if (this.#counts(other)) denials.add(other)
    }
    const answering = (own: Class | undefined): void => {
      for (const other of own?.links ?? []) if (isNew(other)) count(other.members)
    }
    for (const denial of denials) {
      if (!this.#counts(denial)) continue
      for (const said of this.#denied.classOf(denial)?.links ?? []) {
        if (!isNew(said)) continue
        answering(said)
        for (const assertion of said.members) count(this.#affirmed.near.get(assertion))
      }
      for (const assertion of this.#denied.near.get(denial)) {
        if (!isNew(assertion)) continue
        answering(this.#affirmed.classOf(assertion))
        count(this.#affirmed.near.get(assertion))
      }
    }
  }

  /** A denial that only answers its own voice raises no question. */
  #counts(denial: Statement): boolean {
    for (const assertion of this.#denied.near.get(denial)) if (isOtherVoice(assertion, denial)) return true
    for (const { members } of this.#denied.classOf(denial)?.links ?? [])
      for (const assertion of members) if (isOtherVoice(assertion, denial)) return true
    return false
  }
}

const all = ({ denials, classes }: Touched): Set<Statement> => {
  for (const { members } of classes) for (const denial of members) denials.add(denial)
  return denials
}

function link(a: Class, b: Class): void {
  a.links.add(b)
  b.links.add(a)
}

const sameClaim = ({ predicate, subject }: Statement): string => `${predicate}\u0000${subject}`
