/** What a verb agrees with: a thing of the base, or nothing that is known. */
type Named = { readonly name: string; readonly kind: string | null }

/** Whether a thing takes a verb in the plural: peoples and named classes do, single bodies and persons do not. */
export function isPlural(thing: Named | undefined): boolean {
  if (thing === undefined || thing.kind === 'place' || thing.kind === 'state') return false
  const head = headOf(thing.name)
  if (thing.kind === 'person') return /^\p{Ll}.*[^s]s$/u.test(head)
  if (SINGULAR.test(head) || !/s$/i.test(head)) return thing.kind === 'people' && (isCapitalised(head) || PLURAL.test(head))
  return thing.kind === 'people' || !isCapitalised(head) || /^(?:forces|guards|fighters|rangers|brothers|marines)$/i.test(head)
}

/** A verb in the singular as it agrees with its subject: "backs" of one, "back" of many, "is" and "are". */
export function agree(verb: string, plural: boolean): string {
  if (!plural) return verb
  const [first = '', ...rest] = verb.split(' ')
  return [PLURALS.get(first) ?? first.replace(/(?<=[^s])s$/, ''), ...rest].join(' ')
}

/** The last word before a phrase that hangs on it: "Presidium" of "Presidium of the Government". */
export const headOf = (name: string): string =>
  name
    .split(/\s(?:of|for|in|on|against|between|from|to|at|near|with)\s/)[0]
    ?.split(/\s/)
    .at(-1) ?? name

export const isCapitalised = (word: string): boolean => /^[\p{Lu}\d]/u.test(word)

const SINGULAR = /^(?:corps|states|nations|netherlands|philippines|news|press|.*ss|.*us|.*is|times|ministers|emirates)$/i
const PLURAL = /^(?:people|police|men|women|children|.*folk|troops)$/i
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
])
