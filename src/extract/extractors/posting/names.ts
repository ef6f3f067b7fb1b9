import type { Tree } from '../../../language/tree.ts'
import type { Mention } from '../../../model/claim.ts'
import { firstTokenFrom, headOf } from '../../entities/head.ts'
import type { Context } from '../../extractor.ts'
import { mentionsIn } from '../../mentions-in.ts'
import { postNouns } from './post-words.ts'
import { isRankWord, rankBefore } from './ranks.ts'

/** A name in a sentence as tokens, half-open: a person without rank and title, or a body or place that somebody may serve. */
export type Name = {
  readonly mention: Mention
  readonly first: number
  readonly last: number
  readonly head: number
  readonly person: boolean
}

const BODIES = new Set(['organization', 'state', 'place', 'people'])

/** The names of persons, bodies and places in a sentence, in order; of two that overlap the longer. */
export function namesIn(tree: Tree, context: Context): Name[] {
  const found: Name[] = []
  const mentions = mentionsIn(context, tree.sentence)
    .filter(({ form, kind, start }) => form === 'name' && (kind === 'person' || BODIES.has(kind) || isOperation(context, kind, start)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of mentions) {
    const first = firstTokenFrom(tree.tokens, mention.start)
    const last = firstTokenFrom(tree.tokens, mention.end)
    if (first >= last || first < (found.at(-1)?.last ?? tree.sentence.first)) continue
    const person = mention.kind === 'person'
    const bare = person || postNouns.has(plain(tree.token(first).form)) ? withoutTitles(tree, first, last) : first
    const given = person && isGivenDay(tree, bare - 1) ? bare - 1 : bare
    found.push({ mention, first: given, last, head: headOf(context.reading, mention), person })
  }
  return found
}

/** A named operation, which has commanders as bodies have. */
const isOperation = (context: Context, kind: string, start: number): boolean =>
  kind === 'event' && /^(?:the )?operation\b/i.test(context.reading.text.slice(start, start + 'the operation '.length))

/** Where the name proper begins in "Colonel Ali Nasser". */
function withoutTitles(tree: Tree, first: number, last: number): number {
  let bare = first
  while (bare < last - 1) {
    const { form } = tree.token(bare)
    if (!isRankWord(form) && !postNouns.has(plain(form)) && !/^[-.]$/.test(form)) break
    bare++
  }
  return bare
}

/** "Major General Sunday Idoko": a weekday after a rank is a given name. */
const isGivenDay = (tree: Tree, i: number): boolean =>
  i > tree.sentence.first && /^(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i.test(tree.token(i).form) && isRankWord(tree.token(i - 1).form)

/** A word in lower case without full stops: "Lt." is `lt`. */
export const plain = (form: string): string => form.toLowerCase().replaceAll('.', '')

/** Forms of address before a rank or name. */
const ADDRESS = /^(?:mr|mrs|ms|dr|prof|alhaji|hajiya|chief|engr|barr|barrister|sir|dame|rev|hon|malam|mallam|pastor|comrade)\.?$/i

/** A person's name with the token where its rank begins. */
export type Person = Name & { readonly from: number }

/** Persons of a sentence, each with where its rank begins. */
export function personsOf(tree: Tree, text: string, names: readonly Name[]): Person[] {
  return names
    .filter(({ person }) => person)
    .map(name => {
      const { start } = tree.token(name.first)
      const ranked = tree.sentence.first + firstFrom(tree, rankBefore(text, tree.sentence.start, start)?.start ?? start)
      const from = ranked > tree.sentence.first && ADDRESS.test(tree.token(ranked - 1).form) ? ranked - 1 : ranked
      return { ...name, from }
    })
}

/** How many tokens of the sentence end before an offset. */
const firstFrom = (tree: Tree, offset: number): number => tree.indexes().filter(i => tree.token(i).end <= offset).length
