import { adjectiveOf, worldNames } from '../../language/data/gazetteer.ts'
import { nounKind } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import type { Stretch } from './name-runs.ts'
import { isDirection } from './parts-of-places.ts'
import type { Post } from './posts.ts'
import type { Place, Thing } from './thing.ts'
import type { Words } from './words.ts'

/**
 * The noun phrases around names, where they say more than the name: "the Interior Ministry", "Iraqi President Fuad Masum", "Palmyra,
 * Syria". They are descriptions of the same thing.
 */
export function addFullPhrases(
  words: Words,
  things: Iterable<Thing>,
  treeOf: (token: number) => Tree | undefined,
  posts: readonly Post[],
): void {
  const postEnds = new Map(posts.map(post => [post.last, post.first]))
  const all = [...things]
  const bodies = new Map(
    all.flatMap(({ kind, places }) =>
      kind === 'organization' ? places.flatMap(({ first, last, form }) => (form === 'name' ? [[last, first] as const] : [])) : [],
    ),
  )
  const states = new Map(all.flatMap(thing => (isLand(thing) ? thing.places.map(({ first, last }) => [first, last] as const) : [])))
  const grounds = new Set(all.flatMap(({ kind, places }) => (/^(?:place|state)$/.test(kind) ? places.map(({ first }) => first) : [])))
  for (const thing of all) {
    const fuller = thing.places.flatMap(place => [
      ...(fullPhrase(words, place, treeOf(place.head), postEnds, bodies) ?? []),
      ...(thing.kind === 'place' ? withCountry(words, place, states, grounds) : []),
    ])
    thing.places.push(...fuller)
  }
}

/** Countries, regions that the world knows, and what is called a province or district. */
const isLand = ({ kind, names }: Thing): boolean =>
  kind === 'state' ||
  (kind === 'place' && names.some(({ key, parts }) => isProvince(parts) || worldNames(key).some(({ of }) => of === 'region')))

const isProvince = (parts: readonly string[]): boolean => parts.length > 1 && nounKind(parts.at(-1) ?? '')?.sort === 'land'

/** "Palmyra, Syria": a town with what it lies in, where that is no list of places. */
function withCountry(words: Words, place: Place, states: ReadonlyMap<number, number>, grounds: ReadonlySet<number>): Place[] {
  const end = words.lower[place.last] === ',' ? states.get(place.last + 1) : undefined
  if (place.form !== 'name' || end === undefined) return []
  const next = words.lower[end] === ',' ? end + 1 : end
  const goesOn = /^(?:and|or)$/.test(words.lower[next] ?? '') || (next > end && grounds.has(next))
  return goesOn || words.isGlued(end) || words.lower[place.first - 1] === ',' ? [] : [{ ...place, last: end, form: 'nominal' }]
}

function fullPhrase(
  words: Words,
  place: Place,
  tree: Tree | undefined,
  postEnds: ReadonlyMap<number, number>,
  bodies: ReadonlyMap<number, number>,
): Place[] | undefined {
  if (place.form !== 'name' || tree === undefined) return undefined
  let first = postEnds.get(place.first) ?? place.first
  if (first < place.first && first > tree.sentence.first) first = beforeOffice(words, first, tree.sentence.first, bodies)
  while (first > tree.sentence.first && belongsBefore(words, tree, first - 1, { first, last: place.last })) first--
  if (bodies.has(place.last)) first = fromOwner(words, tree, first, place, bodies)
  while (first < place.first && tree.token(first).upos === 'PUNCT') first++
  return first < place.first ? [{ ...place, first, form: 'nominal' }] : undefined
}

/** Takes in whose body it is: "the Ministry of War's | Office of Supplies". */
function fromOwner(words: Words, tree: Tree, first: number, place: Place, bodies: ReadonlyMap<number, number>): number {
  const owner = tree.kids(place.head, 'nmod:poss').find(kid => kid < first && tree.token(kid).upos === 'PROPN')
  if (owner === undefined) return first
  const end = first - (words.isGlued(first - 1) ? 1 : 0)
  const start = Math.min(tree.phrase(owner).first, bodies.get(end) ?? first)
  return tree.phrase(owner).last < end ? first : words.lower[start - 1] === 'the' ? start - 1 : start
}

/** Takes in whose office it is, and the article: "the | US | Secretary of State Ann Lee". */
function beforeOffice(words: Words, office: number, sentence: number, bodies: ReadonlyMap<number, number>): number {
  let first = office
  const owner = words.folded(first - 1)
  const isOwner = adjectiveOf(owner) !== undefined || worldNames(owner).some(({ kind }) => kind === 'state' || kind === 'organization')
  const body = bodies.get(first)
  if (body !== undefined && body >= sentence) first = body
  else if (first - 1 >= sentence && words.capital[first - 1] === true && isOwner) first--
  return first - 1 >= sentence && words.lower[first - 1] === 'the' ? first - 1 : first
}

/** Whether a word right before a phrase hangs in it as determiner, adjective or compound. */
function belongsBefore(words: Words, tree: Tree, i: number, { first, last }: Stretch): boolean {
  const { head, upos } = tree.token(i)
  if (isDirection(tree.token(i).form.toLowerCase())) return false
  if (upos === 'PUNCT')
    return tree.token(i).form === '-' && i > tree.sentence.first && worldNames(words.folded(i - 1)).every(({ kind }) => kind !== 'state')
  return head >= first && head < last && tree.is(i, 'det', 'amod', 'compound', 'nmod:poss', 'nummod') && upos !== 'PRON'
}
