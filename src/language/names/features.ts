import type { Clusters } from '../lexicon/clusters.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { key1, key2, key3 } from '../linear/hash.ts'
import type { TaggerWord } from '../tagger/features.ts'
import { cueOf } from './cues.ts'
import { knownWords } from './known.ts'

/** A tagged sentence to find names in. */
export type NameSentence = { readonly forms: readonly string[]; readonly words: readonly TaggerWord[]; readonly tags: Int32Array }

/** What is known of names and words before any text is read. */
export type NameKnowledge = { readonly gazetteer: Gazetteer; readonly clusters: Clusters }

/** What is known around a word: one entry a word, with two more before and after the sentence. */
type View = {
  readonly words: readonly (TaggerWord | undefined)[]
  readonly tags: Int32Array
  readonly cues: Int32Array
  readonly marks: Int32Array
  readonly uses: Int32Array
  readonly known: Int32Array
  readonly clusters: Int32Array
}

/** Number of entries before the first word of a view. */
const EDGE = 2
/** Stands for tags, cues and marks past an end. */
const PAST = 999
/** Most features of one word. */
export const MOST_KEYS = 120

/** How far from a capital or a figure a plain word may still belong to a name. */
const NEAR = 2
const MARKED = /^[\p{Lu}\p{Lo}\p{N}]/u

/** Which words of a sentence may be part of a name: those near a capital or a figure. The others are most of any text. */
export function mayBeNamed(forms: readonly string[]): Uint8Array {
  const near = new Uint8Array(forms.length)
  for (const [i, form] of forms.entries()) if (MARKED.test(form)) near.fill(1, Math.max(0, i - NEAR), i + NEAR + 1)
  return near
}

/** Feature keys of every word of a sentence, none for those that are `left` out; `context` tells how the document uses a word. */
export function nameKeys(
  sentence: NameSentence,
  knowledge: NameKnowledge,
  context: ReadonlyMap<string, number>,
  left: (i: number) => boolean = () => false,
): Int32Array[] {
  const view = viewOf(sentence, knowledge, context)
  const runs = capitalRuns(sentence.forms)
  const keys = new Int32Array(MOST_KEYS)
  return sentence.forms.map((_, i) => {
    if (left(i)) return NOTHING
    let count = wordKeys(view, i + EDGE, i === 0, keys)
    count = neighbourKeys(view, i + EDGE, keys, count)
    count = runKeys(view, i, runs[i] ?? [i, i], keys, count)
    count = knownKeys(view, i, runs[i] ?? [i, i], keys, count)
    count = clusterKeys(view, i, runs[i] ?? [i, i], keys, count)
    return keys.slice(0, count)
  })
}

const NOTHING = new Int32Array(0)

function viewOf({ forms, words, tags }: NameSentence, { gazetteer, clusters }: NameKnowledge, context: ReadonlyMap<string, number>): View {
  return {
    words: [undefined, undefined, ...words, undefined, undefined],
    tags: padded(tags),
    cues: padded(forms.map(cueOf)),
    marks: padded(gazetteer.marks(forms)),
    uses: padded(forms.map(form => context.get(form.toLowerCase()) ?? 0)),
    known: padded(knownWords(forms)),
    clusters: padded(words.map(word => clusters.of(word.text))),
  }
}

const padded = (values: Iterable<number>): Int32Array => Int32Array.from([PAST, PAST, ...values, PAST, PAST])

function wordKeys({ words, tags, cues, marks, uses }: View, at: number, opening: boolean, keys: Int32Array): number {
  const word = words[at]
  if (word === undefined) return 0
  const start = opening ? 1 : 0
  let n = 0
  keys[n++] = key1(200, 0)
  keys[n++] = key1(201, word.form)
  keys[n++] = key1(202, word.lower)
  for (let i = 1; i < 4; i++) keys[n++] = key1(202 + i, word.suffixes[i] ?? 0)
  for (let i = 0; i < 3; i++) keys[n++] = key1(206 + i, word.prefixes[i] ?? 0)
  keys[n++] = key2(209, word.shape, start)
  keys[n++] = key2(210, word.traits, start)
  keys[n++] = key1(211, tags[at] ?? 0)
  keys[n++] = key1(212, cues[at] ?? 0)
  keys[n++] = key2(213, word.field, word.traits & 4)
  keys[n++] = key2(214, word.parts, word.traits & 12)
  keys[n++] = key2(215, uses[at] ?? 0, word.traits)
  keys[n++] = key2(216, uses[at] ?? 0, uses[at + 1] ?? 0)
  keys[n++] = key2(217, uses[at - 1] ?? 0, uses[at] ?? 0)
  keys[n++] = key1(218, marks[at] ?? 0)
  keys[n++] = key2(219, marks[at] ?? 0, marks[at + 1] ?? 0)
  keys[n++] = key2(220, marks[at - 1] ?? 0, marks[at] ?? 0)
  keys[n++] = key3(221, marks[at] ?? 0, word.traits, start)
  keys[n++] = key3(222, marks[at] ?? 0, cues[at - 1] ?? 0, cues[at + 1] ?? 0)
  return n
}

function neighbourKeys({ words, tags, cues, marks }: View, at: number, keys: Int32Array, from: number): number {
  const lower = (i: number): number => words[i]?.lower ?? 0
  const shape = (i: number): number => words[i]?.shape ?? 0
  const own = words[at]?.shape ?? 0
  const traits = words[at]?.traits ?? 0
  let n = from
  for (const offset of [-2, -1, 1, 2]) {
    keys[n++] = key2(230, offset, lower(at + offset))
    keys[n++] = key2(231, offset, shape(at + offset))
    keys[n++] = key2(232, offset, tags[at + offset] ?? 0)
    keys[n++] = key2(233, offset, cues[at + offset] ?? 0)
    keys[n++] = key2(234, offset, marks[at + offset] ?? 0)
  }
  keys[n++] = key2(235, lower(at - 1), lower(at))
  keys[n++] = key2(236, lower(at), lower(at + 1))
  keys[n++] = key3(237, shape(at - 1), own, shape(at + 1))
  keys[n++] = key3(238, tags[at - 1] ?? 0, tags[at] ?? 0, tags[at + 1] ?? 0)
  keys[n++] = key3(239, cues[at - 1] ?? 0, cues[at] ?? 0, cues[at + 1] ?? 0)
  keys[n++] = key3(240, tags[at - 2] ?? 0, tags[at - 1] ?? 0, tags[at] ?? 0)
  keys[n++] = key3(241, tags[at] ?? 0, tags[at + 1] ?? 0, tags[at + 2] ?? 0)
  keys[n++] = key2(242, lower(at - 1), own)
  keys[n++] = key2(243, lower(at + 1), own)
  keys[n++] = key2(244, cues[at - 1] ?? 0, own)
  keys[n++] = key2(245, cues[at + 1] ?? 0, own)
  keys[n++] = key3(246, cues[at - 2] ?? 0, cues[at - 1] ?? 0, own)
  keys[n++] = key3(247, lower(at - 2), lower(at - 1), traits)
  keys[n++] = key3(248, lower(at + 1), lower(at + 2), traits)
  return n
}

/** What the run of capitalised words around a word begins and ends with. */
function runKeys({ words, cues, marks }: View, i: number, run: readonly [number, number], keys: Int32Array, from: number): number {
  const [first, last] = run
  const ahead = Math.min(3, last - i)
  const behind = Math.min(3, i - first)
  const traits = words[i + EDGE]?.traits ?? 0
  let [cuesAhead, cuesBehind, marksAll] = [0, 0, 0]
  for (let j = i; j <= last; j++) cuesAhead |= cues[j + EDGE] ?? 0
  for (let j = first; j < i; j++) cuesBehind |= cues[j + EDGE] ?? 0
  for (let j = first; j <= last; j++) marksAll |= marks[j + EDGE] ?? 0
  let n = from
  keys[n++] = key2(250, words[last + EDGE]?.lower ?? 0, ahead)
  keys[n++] = key2(251, cues[last + EDGE] ?? 0, ahead)
  keys[n++] = key2(252, cuesAhead, traits)
  keys[n++] = key2(253, words[first + EDGE - 1]?.lower ?? 0, behind)
  keys[n++] = key2(254, cues[first + EDGE] ?? 0, behind)
  keys[n++] = key2(255, cuesBehind, traits)
  keys[n++] = key3(256, cuesBehind, traits, ahead)
  keys[n++] = key3(257, marksAll, Math.min(4, last - first), traits)
  keys[n++] = key3(258, words[last + EDGE + 1]?.lower ?? 0, ahead, behind)
  keys[n++] = key2(259, words[first + EDGE]?.lower ?? 0, behind)
  return n
}

/** What the project's own lists say of a word, its neighbours and the run it stands in. */
function knownKeys({ words, known, tags }: View, i: number, run: readonly [number, number], keys: Int32Array, from: number): number {
  const at = i + EDGE
  const traits = words[at]?.traits ?? 0
  const [first, last] = run
  const of = (j: number): number => known[j] ?? 0
  let all = 0
  for (let j = first; j <= last; j++) all |= of(j + EDGE)
  let n = from
  keys[n++] = key2(260, of(at), i === 0 ? 1 : 0)
  keys[n++] = key2(261, of(at), of(at + 1))
  keys[n++] = key2(262, of(at - 1), of(at))
  keys[n++] = key3(263, of(at), traits, tags[at] ?? 0)
  for (const offset of [-2, -1, 1, 2]) keys[n++] = key3(264, offset, of(at + offset), traits)
  keys[n++] = key3(265, of(last + EDGE), Math.min(3, last - i), traits)
  keys[n++] = key3(266, of(first + EDGE), Math.min(3, i - first), traits)
  keys[n++] = key3(267, all, Math.min(4, last - first), traits)
  keys[n++] = key3(268, of(last + EDGE + 1), Math.min(3, last - i), words[at]?.shape ?? 0)
  return n
}

/** Which words are used like a word, its neighbours, the ends of its run and what stands around that. */
function clusterKeys({ words, clusters }: View, i: number, run: readonly [number, number], keys: Int32Array, from: number): number {
  const at = i + EDGE
  const traits = (words[at]?.traits ?? 0) & 12
  const of = (j: number): number => clusters[j] ?? PAST
  const [first, last] = [run[0] + EDGE, run[1] + EDGE]
  const [behind, ahead] = [Math.min(3, at - first), Math.min(3, last - at)]
  let n = from
  keys[n++] = key2(270, of(at), traits)
  for (const offset of [-2, -1, 1, 2]) keys[n++] = key3(271, offset, of(at + offset), traits)
  keys[n++] = key3(272, of(last), ahead, traits)
  keys[n++] = key3(273, of(first), behind, traits)
  keys[n++] = key3(274, of(first - 1), behind, traits & 4)
  keys[n++] = key3(275, of(last + 1), ahead, traits & 4)
  return n
}

const LONGEST_RUN = 6
const CAPITAL = /^\p{Lu}/u
const LINK = /^(?:of|the|and|for|de|al|-|&)$/i

/** For each word the first and last word of the capitalised run it stands in; small words and hyphens may stand inside. */
function capitalRuns(forms: readonly string[]): (readonly [number, number])[] {
  const capital = forms.map(form => CAPITAL.test(form))
  const linked = (i: number, step: number): boolean => capital[i] === true || (LINK.test(forms[i] ?? '') && capital[i + step] === true)
  return forms.map((_, i) => {
    let [first, last] = [i, i]
    while (first > 0 && i - first < LONGEST_RUN && capital[first - 1] === true) first--
    while (last + 1 < forms.length && last - i < LONGEST_RUN && linked(last + 1, 1)) last++
    return [first, last]
  })
}
