/** The endings of English inflection: plural or third person, past, gerund, comparative, superlative. */
export type Ending = 's' | 'ed' | 'ing' | 'er' | 'est'

const VOWEL = /[aeiouy]/

/** The inflectional ending of a lower-case word, by spelling alone. */
export function endingOf(word: string): Ending | undefined {
  if (word.endsWith('s') && !word.endsWith('ss')) return 's'
  if (word.endsWith('ed')) return 'ed'
  if (word.endsWith('ing')) return 'ing'
  if (word.endsWith('er')) return 'er'
  return word.endsWith('est') ? 'est' : undefined
}

/** What a lower-case word with that ending may be inflected from, likeliest first: "stopped" → stop, stopp, stoppe. */
export function basesOf(word: string, ending: Ending): string[] {
  if (!word.endsWith(ending)) return []
  const stem = word.slice(0, word.length - ending.length)
  if (stem.length < 2 || !VOWEL.test(stem)) return ending === 's' && stem.length > 0 ? [stem] : []
  if (ending === 's') return pluralBases(stem)
  if (stem.endsWith('i') && ending !== 'ing') return [`${stem.slice(0, -1)}y`, stem, `${stem}e`]
  const doubled = stem.at(-1) === stem.at(-2)
  return doubled ? [stem.slice(0, -1), stem, `${stem}e`] : [`${stem}e`, stem]
}

function pluralBases(stem: string): string[] {
  if (stem.endsWith('ie')) return [`${stem.slice(0, -2)}y`, stem]
  if (stem.endsWith('ve')) return [stem, `${stem.slice(0, -2)}f`, `${stem.slice(0, -2)}fe`]
  if (/(?:s|x|z|ch|sh|o)e$/.test(stem)) return [stem.slice(0, -1), stem]
  return [stem]
}
