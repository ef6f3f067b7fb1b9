import { contains, overlaps } from '../../../model/span.ts'
import type { Span } from '../../../model/span.ts'
import { NATIONALITY } from '../../lexicon/gazetteer.ts'
import type { Gazetteer } from '../../lexicon/gazetteer.ts'
import { readSentences } from '../../tokenizer/read-sentences.ts'
import { tokenize } from '../../tokenizer/tokenize.ts'
import type { TreebankSentence } from '../../training/conllu.ts'
import { cueOf, POST, RANK } from '../cues.ts'
import type { NameKind, NameRange } from '../labels.ts'

/** A sentence's forms with the names an annotator marked in it. */
export type AnnotatedSentence = { readonly forms: readonly string[]; readonly names: readonly NameRange[] }
export type AnnotatedDocument = readonly AnnotatedSentence[]

/** A stretch of a text that an annotator marked. */
export type Marked = Span & { readonly kind: NameKind }

const CAPITAL = /^[\p{Lu}\p{N}]/u
/** Small words that may stand inside a name. */
const INNER = /^(?:of|the|and|for|to|in|on|de|al|la|el|bin|ibn|ul|der|van|von|[-'’&.,/]|['’]s)$/i

/** Reads a text with marked stretches: those that are worded as names, cut to the name, the longest first. */
export function fromText(text: string, marked: readonly Marked[], gazetteer: Gazetteer): AnnotatedDocument {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  return blocks
    .flatMap(block => readSentences(text, block, []))
    .map(words => {
      const forms = words.map(word => word.form)
      const ranges = marked.flatMap(mark => {
        const first = words.findIndex(word => overlaps(word, mark))
        const last = words.findLastIndex(word => contains(mark, word)) + 1
        return first < 0 || last <= first ? [] : nameIn(forms, { first, last, kind: mark.kind })
      })
      return { forms, names: withDemonyms(forms, longest(ranges), gazetteer) }
    })
}

/** The name in a marked range: without article, ranks and posts before a person, and only if it is capitalised throughout. */
export function nameIn(forms: readonly string[], { first, last, kind }: NameRange): NameRange[] {
  let start = first
  while (start < last && (/^(?:the|an?|former|late|then)$/i.test(forms[start] ?? '') || isTitle(forms[start] ?? '', kind))) start++
  let end = last
  while (end > start && /^(?:['’]s?|[,.)(])$/.test(forms[end - 1] ?? '')) end--
  const name = forms.slice(start, end)
  const proper =
    name.every(form => CAPITAL.test(form) || INNER.test(form)) && CAPITAL.test(name[0] ?? '') && CAPITAL.test(name.at(-1) ?? '')
  return proper && name.some(form => /\p{Lu}/u.test(form)) ? [{ first: start, last: end, kind }] : []
}

const isTitle = (form: string, kind: NameKind): boolean => kind === 'person' && (cueOf(form) & (RANK | POST)) !== 0

/** Ranges that do not overlap, longer ones before shorter. */
export function longest(ranges: readonly NameRange[]): NameRange[] {
  const kept: NameRange[] = []
  for (const range of ranges.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    if (kept.every(other => range.last <= other.first || other.last <= range.first)) kept.push(range)
  }
  return kept.toSorted((a, b) => a.first - b.first)
}

/** Names of nations and their adjectives are `people` in every corpus, whether its annotators marked them or not. */
export function withDemonyms(forms: readonly string[], names: readonly NameRange[], gazetteer: Gazetteer): NameRange[] {
  const isDemonym = (i: number): boolean => ((gazetteer.marks([forms[i] ?? ''])[0] ?? 0) & NATIONALITY) !== 0
  const kept = names.map(name => (name.last - name.first === 1 && isDemonym(name.first) ? { ...name, kind: 'people' as const } : name))
  const free = forms
    .keys()
    .filter(i => isDemonym(i) && kept.every(name => i < name.first || i >= name.last))
    .map(i => ({ first: i, last: i + 1, kind: 'people' as const }))
  return [...kept, ...free].toSorted((a, b) => a.first - b.first)
}

/** Takes a sentence cut by others' habits apart after ours; `kinds` has an entry a word, equal neighbours being one name. */
export function recut(forms: readonly string[], kinds: readonly (NameKind | undefined)[], gazetteer: Gazetteer): AnnotatedSentence {
  const cut: string[] = []
  const names: NameRange[] = []
  for (const [i, form] of forms.entries()) {
    const kind = kinds[i]
    const open = names.at(-1)
    const first = cut.length
    cut.push(...tokenize(form).map(({ start, end }) => form.slice(start, end)))
    if (kind === undefined) continue
    if (open !== undefined && kinds[i - 1] === kind && open.last === first) names[names.length - 1] = { ...open, last: cut.length }
    else names.push({ first, last: cut.length, kind })
  }
  const bare = names.map(name =>
    /^the$/i.test(cut[name.first] ?? '') && name.last > name.first + 1 ? { ...name, first: name.first + 1 } : name,
  )
  return { forms: cut, names: withDemonyms(cut, bare, gazetteer) }
}

/** Groups the sentences of a treebank by document. */
export function documentsOf(treebank: readonly TreebankSentence[]): TreebankSentence[][] {
  return [...Map.groupBy(treebank, sentence => sentence.document).values()]
}
