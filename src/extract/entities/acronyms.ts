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
    if (next === undefined || !isBracketed(words, name, next)) continue
    if (isAcronym(words, next) && name.parts.length > 1) bracketed.push({ short: next, full: name })
    else if (isAcronym(words, name) && next.parts.length > 1) bracketed.push({ short: name, full: next })
  }
  const explained = new Set(bracketed.map(pair => pair.short.key))
  return [...bracketed, ...impliedPairs(words, names, explained)]
}

/** Whether a name is written as an acronym: one word, mostly capitals. */
export const isAcronym = (words: Words, name: Name): boolean =>
  name.last - name.first === 1 && /^\p{Lu}[\p{Lu}\d.&/-]{1,9}s?$/u.test(words.token(name.first)?.form ?? '')

/** "Full Name (SHORT", with at most a comma or quotes between. */
function isBracketed(words: Words, name: Name, next: Name): boolean {
  if (next.first - name.last > 2 || next.first <= name.last) return false
  for (let i = name.last; i < next.first; i++) if (!/^[([“"‘]$/.test(words.lower[i] ?? '')) return false
  return /^[([]$/.test(words.lower[name.last] ?? '') && /^[)\],;”"’]$/.test(words.lower[next.last] ?? '')
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
    const [full, ...others] = byInitials.get(name.key) ?? []
    if (full !== undefined && others.length === 0) pairs.push({ short: name, full })
  }
  return pairs
}

/** The initials with and without those of the small words. */
function initialsOf({ parts }: Name): ReadonlySet<string> {
  return new Set([initials(parts), initials(parts.filter(part => !/^(?:of|the|for|and|in|de|la|el|al)$/.test(part)))])
}

const initials = (parts: readonly string[]): string => parts.map(part => part[0] ?? '').join('')
