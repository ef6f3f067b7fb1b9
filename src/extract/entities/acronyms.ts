import { nounKind } from '../../language/data/word-lists.ts'
import type { Name } from './name.ts'
import type { Words } from './words.ts'

/** A short form and the name it stands for. */
export type AcronymPair = { readonly short: Name; readonly full: Name }

/**
 * Acronyms beside their names, "Russian Volunteer Corps (RVC)" or "RVC (Russian Volunteer Corps)", and, where nothing in brackets says
 * so, acronyms made of just one name's initials.
 */
export function acronymPairs(words: Words, names: readonly Name[]): AcronymPair[] {
  const bracketed: AcronymPair[] = []
  for (const [i, name] of names.entries()) {
    const next = names[i + 1]
    if (next === undefined) continue
    if (isCalledOr(words, name, next)) bracketed.push({ short: next, full: name })
    if (!isBracketed(words, name, next)) continue
    if (isShortForm(words, next) && name.parts.length > 1) bracketed.push({ short: next, full: name })
    else if (isAcronym(words, name) && next.parts.length > 1) bracketed.push({ short: name, full: next })
  }
  const explained = new Set(bracketed.map(pair => pair.short.key))
  return [...bracketed, ...impliedPairs(words, names, explained)]
}

/** Whether a name is written as an acronym: one word, mostly capitals. */
export const isAcronym = (words: Words, name: Name): boolean =>
  name.last - name.first === 1 && /^\p{Lu}[\p{Lu}\d.&/-]{1,9}s?$/u.test(words.token(name.first)?.form ?? '')

/** Whether a name in brackets looks like a short form of the one before: capitals and small letters too, "AFBiH", "CPN-M". */
const isShortForm = (words: Words, name: Name): boolean =>
  isAcronym(words, name) ||
  (name.last - name.first < 4 && name.parts.length < 3 && /^(?:\p{Lu}[\p{Ll}\d]?[-–.]?){2,8}$/u.test(formOf(words, name)))

const formOf = (words: Words, { first, last }: Name): string => {
  let form = ''
  for (let i = first; i < last; i++) form += words.token(i)?.form ?? ''
  return form
}

/** "The Harbour National Liberation Front or HLF": an acronym of initials of the name before it. */
const isCalledOr = (words: Words, name: Name, next: Name): boolean =>
  words.lower[name.last] === 'or' &&
  next.first === name.last + 1 &&
  name.parts.length > 2 &&
  isAcronym(words, next) &&
  isSubsequence(next.key, initials(name.parts))

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** Names that fill the brackets right after another one: "the Falkland Islands (Islas Malvinas)". */
export const bracketedPairs = <N extends Name>(words: Words, names: readonly N[]): { readonly alias: N; readonly name: N }[] =>
  names.flatMap((name, i) => {
    const alias = names[i + 1]
    const fills = alias !== undefined && /^[)\]]$/.test(words.lower[alias.last] ?? '') && isBracketed(words, name, alias)
    return fills ? [{ alias, name }] : []
  })

/** "Full Name (SHORT", "Full Name's (SHORT", with at most quotes between. */
function isBracketed(words: Words, name: Name, next: Name): boolean {
  const last = words.isGlued(name.last) ? name.last + 1 : name.last
  if (next.first - last > 2 || next.first <= last) return false
  for (let i = last; i < next.first; i++) if (!/^[([“"‘]$/.test(words.lower[i] ?? '')) return false
  return /^[([]$/.test(words.lower[last] ?? '') && /^[)\],;”"’]$/.test(words.lower[next.last] ?? '')
}

function impliedPairs(words: Words, names: readonly Name[], explained: ReadonlySet<string>): AcronymPair[] {
  const byInitials = new Map<string, Name[]>()
  const seen = new Set<string>()
  for (const name of names) {
    if (name.parts.length < 2 || seen.has(name.key)) continue
    seen.add(name.key)
    for (const initials of initialsOf(name)) byInitials.set(initials, [...(byInitials.get(initials) ?? []), name])
  }
  const pairs: AcronymPair[] = []
  for (const name of names) {
    if (explained.has(name.key) || name.key.length < 2 || !isAcronym(words, name)) continue
    const spelling = byInitials.get(name.key) ?? []
    const bodies = spelling.filter(({ head }) => nounKind(words.lower[head] ?? '')?.kind === 'organization')
    const [full, ...others] = bodies.length > 0 ? bodies : spelling
    if (full !== undefined && others.length === 0) pairs.push({ short: name, full })
  }
  return pairs
}

/** The initials with and without those of the small words. */
export function initialsOf({ parts }: Pick<Name, 'parts'>): ReadonlySet<string> {
  return new Set([initials(parts), initials(parts.filter(part => !/^(?:of|the|for|and|in|de|la|el|al)$/.test(part)))])
}

const initials = (parts: readonly string[]): string => parts.map(part => part[0] ?? '').join('')
