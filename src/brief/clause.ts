import { isPlural } from '../text/agreement.ts'
import type { Ground, Statement, Value } from '../weigh/ground.ts'
import { phraseOf } from '../weigh/phrase.ts'
import { quantityWords } from './quantities.ts'
import type { Verb } from './verbs.ts'

/** A claim taken apart for its sentence, with the qualifiers still to be told. */
export type Clause = {
  readonly subject: string
  readonly plural: boolean
  readonly verb: Verb
  readonly object: string
  /** Told after the object, before place and time. */
  readonly tail: readonly string[]
  /** Names of the qualifiers that the parts above have told. */
  readonly told: readonly string[]
}

/** A statement's words by part, as a predicate's way of telling asks for them. */
export class Parts {
  readonly statement: Statement
  readonly subject: string
  readonly plural: boolean
  readonly object: string
  readonly #ground: Ground

  constructor(ground: Ground, statement: Statement) {
    this.#ground = ground
    this.statement = statement
    this.subject = phraseOf(ground, statement.subject)
    this.plural = isPlural(ground.things.get(statement.subject))
    this.object = statement.object === null ? '' : valueWords(ground, statement.object)
  }

  /** The words of a qualifier; undefined where the claim has none of that name. */
  of(qualifier: string): string | undefined {
    const values = this.statement.qualifiers[qualifier]
    return values === undefined || values.length === 0 ? undefined : listed(values.map(value => valueWords(this.#ground, value)))
  }

  /** A clause of what was done to the object, which leaves out who did it. */
  undergone(verb: Verb, told: readonly string[]): Clause {
    const { object } = this.statement
    const plural = object?.is === 'thing' && isPlural(this.#ground.things.get(object.id))
    return this.clause(verb, { subject: this.object, plural, object: '', told })
  }

  /** A clause of this subject and object with another verb or more to tell. */
  clause(verb: Verb, parts: Partial<Clause> = {}): Clause {
    return { subject: this.subject, plural: this.plural, verb, object: this.object, tail: [], told: [], ...parts }
  }
}

/** A value in a sentence. */
export function valueWords(ground: Ground, value: Value): string {
  if (value.is === 'thing') return phraseOf(ground, value.id)
  return value.is === 'text' ? trimmed(value.text) : quantityWords(value.quantity)
}

/** Words cut from a sentence, on one line, without the quotation mark that lost its partner or the stop that ended it. */
export function trimmed(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  let end = whole.length
  while (end > 0 && ',;:.'.includes(whole.charAt(end - 1))) end--
  const line = whole.slice(0, end)
  const [opened, closed] = [line.split('“').length, line.split('”').length]
  return opened === closed ? line : line.replaceAll(/[“”]/g, '')
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** In the text's own words: “…”; what is quoted in them keeps its single marks. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** A noun phrase as one of its kind: "a battalion", "an exile body"; as it is where it is many or has its article. */
export function oneOf(words: string, plural: boolean): string {
  if (plural || /^(?:an?|the|one|no|his|her|its|their|this|that|such|part|among|not)\s/i.test(words)) return words
  return `${/^(?:[aeio]|u(?!n[i]|s|kr)|hono|hour)/i.test(words) ? 'an' : 'a'} ${words}`
}
