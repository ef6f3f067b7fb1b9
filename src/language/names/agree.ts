import { cueOf, UNIT } from './cues.ts'
import type { NameKind, NameRange } from './labels.ts'

/** The names of one sentence with its forms. */
export type NamedSentence = { readonly forms: readonly string[]; readonly names: readonly NameRange[] }

/**
 * Makes a document's names agree: a nation before a capitalised unit is the unit's name ("Georgian Legion"), a single word that is
 * part of a person's fuller name is that person, an acronym in brackets is what the name before it is, and one wording has one kind,
 * the one it is given most often.
 */
export function agree(sentences: readonly NamedSentence[]): NameRange[][] {
  const joined = sentences.map(({ forms, names }) => ({ forms, names: withAcronyms(forms, withUnits({ forms, names })) }))
  const people = partsOfPeople(joined)
  const kinds = usualKinds(joined)
  return joined.map(({ forms, names }) =>
    names.map(name => {
      const wording = wordingOf(forms, name)
      const isPerson = people.has(wording) && name.kind !== 'people' && name.kind !== 'organization'
      return { ...name, kind: isPerson ? 'person' : (kinds.get(wording) ?? name.kind) }
    }),
  )
}

const wordingOf = (forms: readonly string[], { first, last }: NameRange): string => forms.slice(first, last).join(' ').toLowerCase()

function withUnits({ forms, names }: NamedSentence): NameRange[] {
  return names.map(name => {
    if (name.kind !== 'people') return name
    let last = name.last
    while (isCapital(forms[last]) && names.every(other => other === name || last < other.first || last >= other.last)) last++
    while (last > name.last && (cueOf(forms[last - 1] ?? '') & UNIT) === 0) last--
    return last === name.last ? name : { first: name.first, last, kind: 'organization' as const }
  })
}

/** Names followed by an acronym in brackets, "Russian Guard (RG)", and the acronyms as names of the same kind. */
function withAcronyms(forms: readonly string[], names: readonly NameRange[]): NameRange[] {
  const acronyms = names
    .filter(({ last }) => forms[last] === '(' && ACRONYM.test(forms[last + 1] ?? '') && forms[last + 2] === ')')
    .map(({ last, kind }) => ({ first: last + 1, last: last + 2, kind }))
  const others = names.filter(name => acronyms.every(acronym => name.last <= acronym.first || acronym.last <= name.first))
  return [...others, ...acronyms].toSorted((a, b) => a.first - b.first)
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}\p{L}+$/u.test(form)

/** First and last words of names of persons that have several. */
function partsOfPeople(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const { forms, names } of sentences) {
    for (const { first, last, kind } of names) {
      if (kind !== 'person' || last - first < 2) continue
      for (const i of [first, last - 1]) parts.add((forms[i] ?? '').toLowerCase())
    }
  }
  return parts
}

function usualKinds(sentences: readonly NamedSentence[]): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { forms, names } of sentences) {
    for (const name of names) {
      const wording = wordingOf(forms, name)
      const kinds = votes.get(wording) ?? new Map<NameKind, number>()
      votes.set(wording, kinds)
      kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1)
    }
  }
  return new Map([...votes].map(([wording, kinds]) => [wording, mostGiven(kinds)]))
}

/** The kind given most often, the first met of equals. */
function mostGiven(kinds: ReadonlyMap<NameKind, number>): NameKind {
  const [[kind] = ['other' as const]] = [...kinds].toSorted(([, a], [, b]) => b - a)
  return kind
}
