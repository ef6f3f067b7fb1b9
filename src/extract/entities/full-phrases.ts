import type { Tree } from '../../language/tree.ts'
import { isDirection } from './parts-of-places.ts'
import type { Post } from './posts.ts'
import type { Place, Thing } from './thing.ts'

/**
 * The noun phrases around names, where they say more than the name: "the Interior Ministry", "Iraqi President Fuad Masum". They are
 * descriptions of the same thing.
 */
export function addFullPhrases(things: Iterable<Thing>, treeOf: (token: number) => Tree | undefined, posts: readonly Post[]): void {
  const postEnds = new Map(posts.map(post => [post.last, post.first]))
  for (const thing of things) {
    const fuller = thing.places.flatMap(place => fullPhrase(place, treeOf(place.head), postEnds) ?? [])
    thing.places.push(...fuller)
  }
}

function fullPhrase(place: Place, tree: Tree | undefined, postEnds: ReadonlyMap<number, number>): Place | undefined {
  if (place.form !== 'name' || tree === undefined) return undefined
  let first = postEnds.get(place.first) ?? place.first
  while (first > tree.sentence.first && belongsBefore(tree, first - 1, first, place.last)) first--
  while (first < place.first && tree.token(first).upos === 'PUNCT') first++
  return first < place.first ? { ...place, first, form: 'nominal' } : undefined
}

/** Whether a word right before a phrase hangs in it as determiner, adjective or compound. */
function belongsBefore(tree: Tree, i: number, first: number, last: number): boolean {
  const { head, upos } = tree.token(i)
  if (isDirection(tree.token(i).form.toLowerCase())) return false
  if (upos === 'PUNCT') return tree.token(i).form === '-' && i > tree.sentence.first
  return head >= first && head < last && tree.is(i, 'det', 'amod', 'compound', 'nmod:poss', 'nummod') && upos !== 'PRON'
}
