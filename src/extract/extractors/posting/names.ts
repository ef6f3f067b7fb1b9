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
    .filter(({ form, kind }) => form === 'name' && (kind === 'person' || BODIES.has(kind)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of mentions) {
    const first = firstTokenFrom(tree.tokens, mention.start)
    const last = firstTokenFrom(tree.tokens, mention.end)
    if (first >= last || first < (found.at(-1)?.last ?? tree.sentence.first)) continue
    const person = mention.kind === 'person'
    const bare = person ? withoutTitles(tree, first, last) : first
    found.push({ mention, first: bare, last, head: headOf(context.reading, mention), person })
  }
  return found
}

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

/** A word in lower case without full stops: "Lt." is `lt`. */
export const plain = (form: string): string => form.toLowerCase().replaceAll('.', '')

/** A person's name with the token where its rank begins. */
export type Person = Name & { readonly from: number }

/** Persons of a sentence, each with where its rank begins. */
export function personsOf(tree: Tree, text: string, names: readonly Name[]): Person[] {
  return names
    .filter(({ person }) => person)
    .map(name => {
      const { start } = tree.token(name.first)
      const from = tree.sentence.first + firstFrom(tree, rankBefore(text, tree.sentence.start, start)?.start ?? start)
      return { ...name, from }
    })
}

/** How many tokens of the sentence end before an offset. */
const firstFrom = (tree: Tree, offset: number): number => [...tree.indexes()].filter(i => tree.token(i).end <= offset).length
