import type { Tree } from '../language/tree.ts'

/** Nouns and adjectives that only measure what follows "of": "thousands of", "parts of", "a number of", "much of". */
const MEASURES = new Set(
  (
    'thousand hundred dozen score ten million billion number part portion half majority minority third quarter most much some many all several each both one any none ' +
    'two three four five six seven eight nine ten few series variety range lot plenty rest remainder wave set pair couple handful bulk swath ' +
    'area section remnant string host array mix combination type kind sort piece'
  ).split(' '),
)

/** Nouns of settlement and ground that a name follows: "the town of", "its capital of". */
const GROUND = new Set(
  'town city village district province region area neighborhood neighbourhood capital port island state republic country kingdom suburb governorate county camp outskirts vicinity'.split(
    ' ',
  ),
)

/** The word that a phrase is really about: the people of "thousands of people", the name of "the town of" a name. */
export const through = (tree: Tree, token: number): number => {
  const lemma = tree.lemma(token).toLowerCase()
  const isMeasure = MEASURES.has(lemma)
  if (!isMeasure && !GROUND.has(lemma)) return token
  const of = tree.kids(token, 'nmod', 'obl').find(kid => kid > token && tree.caseOf(kid) === 'of')
  if (of === undefined || (!isMeasure && tree.token(of).upos !== 'PROPN')) return token
  return through(tree, of)
}

/** Everything a phrase names: its conjuncts, what "including" and "such as" add, and the list that opens after it. */
export const allOf = (tree: Tree, token: number): number[] => {
  const found = new Set<number>()
  for (const each of tree.conjuncts(token)) {
    const head = through(tree, each)
    for (const one of tree.conjuncts(head)) found.add(one)
    for (const listed of listedUnder(tree, each)) found.add(listed)
  }
  return [...found]
}

const listedUnder = (tree: Tree, token: number): number[] => {
  const examples = tree.kids(token, 'nmod', 'obl').filter(kid => /^(including|such as|like|among them)$/.test(tree.caseOf(kid)))
  const list = tree.kids(token, 'appos', 'dep').filter(kid => kid > token && tree.kids(kid, 'conj').length > 0)
  return [...examples, ...list, ...included(tree, token)].flatMap(kid => tree.conjuncts(kid))
}

/** The members of "countries that joined include A, B and C", whatever the parser makes of "include". */
const included = (tree: Tree, token: number): number[] => {
  if (!/^(country|nation|state|member|partner|group|ally|party|organization|organisation|faction|unit)$/.test(tree.lemma(token))) return []
  const verbs = [tree.head(token), ...tree.kids(token, 'acl').flatMap(kid => [kid, ...tree.kids(kid, 'xcomp', 'conj')])]
  const include = verbs.find(verb => verb !== undefined && verb > token && tree.lemma(verb) === 'include')
  const listed = include === undefined ? undefined : tree.kid(include, 'obj')
  return listed === undefined ? [] : [listed]
}
