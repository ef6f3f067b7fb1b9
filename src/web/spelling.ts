import { z } from 'zod'

const STORE = 'aver-spellings'

/** By the id of a thing, the name by which the base calls it and the one that the reader wants to see in its place. */
const Spellings = z.record(z.string(), z.object({ from: z.string(), to: z.string() }))
export type Spellings = Readonly<z.output<typeof Spellings>>

/** The spellings that this browser's reader chose; none where nothing legible is kept. */
export function chosenSpellings(): Spellings {
  try {
    return Spellings.catch({}).parse(JSON.parse(localStorage.getItem(STORE) ?? '{}'))
  } catch {
    return {}
  }
}

/** Shows a thing under another of its names from now on; without one, or with the base's own, as the base has it. */
export function keepSpelling(id: string, from: string, to?: string): void {
  const { [id]: known, ...others } = chosenSpellings()
  const name = known?.from ?? from
  localStorage.setItem(STORE, JSON.stringify(to === undefined || to === name ? others : { ...others, [id]: { from: name, to } }))
}

/** Words of Aver's own that name things. What a report says is never respelled. */
const OWN_WORDS: ReadonlySet<string> = new Set(['sentence', 'question'])

/**
 * An answer of the server with things under the names that the reader chose: their name wherever it stands beside their id, and in Aver's own
 * wording of what is about them. An entity keeps the base's name among its aliases.
 */
export function respelled(answer: unknown, spellings: Spellings): unknown {
  return Object.keys(spellings).length === 0 ? answer : respell(answer, spellings).value
}

type Respelled = { readonly value: unknown; readonly about: ReadonlySet<string> }

function respell(given: unknown, spellings: Spellings): Respelled {
  if (typeof given === 'string') return { value: given, about: new Set(given in spellings ? [given] : []) }
  if (Array.isArray(given)) {
    const parts = given.map(one => respell(one, spellings))
    return { value: parts.map(({ value }) => value), about: union(parts) }
  }
  if (typeof given !== 'object' || given === null) return { value: given, about: new Set() }
  const parts = Object.entries(given).map(([key, value]) => [key, respell(value, spellings)] as const)
  const about = union(parts.map(([, part]) => part))
  const { id, name, aliases }: { id?: unknown; name?: unknown; aliases?: unknown } = given
  const own = typeof id === 'string' && typeof name === 'string' ? spellings[id] : undefined
  const value = Object.fromEntries(
    parts.map(([key, part]) => {
      if (key === 'name' && own !== undefined) return [key, own.to]
      if (key === 'aliases' && own !== undefined && Array.isArray(aliases)) return [key, [name, ...aliases.filter(one => one !== own.to)]]
      if (OWN_WORDS.has(key) && typeof part.value === 'string') return [key, reworded(part.value, about, spellings)]
      return [key, part.value]
    }),
  )
  return { value, about }
}

const union = (parts: readonly Respelled[]): ReadonlySet<string> => new Set(parts.flatMap(({ about }) => [...about]))

/** Words in which whole names are replaced by those that the reader chose. */
function reworded(words: string, about: ReadonlySet<string>, spellings: Spellings): string {
  return [...about].reduce((text, id) => {
    const spelling = spellings[id]
    if (spelling === undefined) return text
    return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(spelling.from)}(?![\\p{L}\\p{N}])`, 'gu'), () => spelling.to)
  }, words)
}
