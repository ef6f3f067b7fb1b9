import type { Tree } from '../language/tree.ts'

/** Nouns and adjectives that only measure what follows "of": "thousands of", "parts of", "a number of", "much of". */
const MEASURES = new Set(
  (
    'thousand hundred dozen score ten million billion number part portion half majority minority third quarter most much some many all several each both one any none ' +
    'two three four five six seven eight nine ten few series variety range lot plenty rest remainder wave set pair couple handful bulk swath ' +
    'area section remnant string host array mix combination type kind sort piece percent kilometer kilometre mile acre hectare swathe'
  ).split(' '),
)

/** Nouns of settlement and ground that a name follows: "the town of", "its capital of". */
const GROUND = new Set(
  'town city village district province region area neighborhood neighbourhood capital port island state republic country kingdom suburb governorate county camp outskirts vicinity'.split(
    ' ',
  ),
)

/** Words that stand for one of several told of before. */
const ONE_OF_SEVERAL =
  /^(first|second|third|fourth|fifth|sixth|last|other|latter|former|largest|smallest|biggest|oldest|newest|youngest|strongest|weakest|best-known)$/

/** The name given to one of several: "the second, the Harbour Front,", "the third, known as the Grey Herons,". */
const nameOfOne = (tree: Tree, token: number): number | undefined => {
  if (!ONE_OF_SEVERAL.test(tree.token(token).form.toLowerCase())) return undefined
  const isName = (kid: number): boolean => kid > token && (tree.token(kid).upos === 'PROPN' || /^\p{Lu}/u.test(tree.token(kid).form))
  const called = tree.kids(token, 'acl').filter(kid => /^(know|call|dub|name|style|title)$/.test(tree.lemma(kid)))
  return [...tree.kids(token, 'appos'), ...called.flatMap(kid => tree.kids(kid, 'obl', 'xcomp', 'obj'))].find(isName)
}

/** The word that a phrase is really about: the people of "thousands of people", the front of "the ranks of the front", the name of "the town of" a name. */
export const through = (tree: Tree, token: number): number => {
  const one = nameOfOne(tree, token)
  if (one !== undefined) return one
  const lemma = tree.lemma(token).toLowerCase()
  const isMeasure = MEASURES.has(lemma) || /^ranks$/i.test(tree.token(token).form)
  if (!isMeasure && !GROUND.has(lemma)) return token
  const of = tree.kids(token, 'nmod', 'obl').find(kid => kid > token && tree.caseOf(kid) === 'of')
  if (of === undefined || (!isMeasure && tree.token(of).upos !== 'PROPN')) return token
  return through(tree, of)
}

/** Everything a phrase names: its conjuncts, what "including" and "such as" add, and the list that opens after it. */
export const allOf = (tree: Tree, token: number): number[] => {
  const found = new Set<number>()
  for (const each of tree.conjuncts(token)) {
    if (each !== token && tree.token(each).upos === 'VERB' && tree.kid(each, 'nsubj') !== undefined) continue
    const head = through(tree, each)
    const isFiller = /^(other|some|many|few|several|both)$/.test(tree.lemma(head).toLowerCase()) && listedUnder(tree, head).length > 0
    if (!isFiller)
      for (const one of tree.conjuncts(head))
        if (one === token || !(isSetAgainst(tree, one) || isInstead(tree, one))) found.add(through(tree, one))
    for (const listed of [...listedUnder(tree, each), ...(head === each ? [] : listedUnder(tree, head))]) found.add(listed)
  }
  for (const listed of listAfter(tree, through(tree, token))) found.add(listed)
  for (const listed of listBefore(tree, token)) found.add(listed)
  for (const listed of listedAmong(tree, token)) found.add(listed)
  for (const other of subjectsBeside(tree, token)) found.add(other)
  const announced = [...listAnnounced(tree, token), ...listBracketed(tree, through(tree, token))]
  if (announced.length > 0) for (const counted of [token, through(tree, token)]) found.delete(counted)
  for (const listed of announced) found.add(listed)
  return [...found]
}

/** "Six men, *among them X and Y*": names that stand among those told of. */
const listedAmong = (tree: Tree, token: number): number[] => {
  const { last } = tree.phrase(token)
  const words = Array.from({ length: 3 }, (_, k) => (last + k < tree.sentence.last ? tree.token(last + k).form.toLowerCase() : '')).join(
    ' ',
  )
  if (tree.token(token).xpos !== 'NNS' || !/^, among (?:them|whom)$/.test(words)) return []
  const heads: number[] = []
  for (let at = last + 3; at < tree.sentence.last;) {
    const end = phraseFrom(tree, at)
    if (end === at || tree.token(end - 1).upos !== 'PROPN') break
    heads.push(topOf(tree, end - 1))
    at = end
    while (at < tree.sentence.last && /^(,|and)$/.test(tree.token(at).form)) at++
    if (at === end) break
  }
  return heads
}

/** "A truce, *not a war*", "to the council and *not to the army*": whether "not" sets a phrase against the one before. */
export const isSetAgainst = (tree: Tree, token: number): boolean =>
  tree.kids(token, 'advmod').some(kid => kid < token && /^not$/i.test(tree.token(kid).form))

/** "Are not exiles *but farmers*": whether "but" puts a phrase in the place of one that is taken back, with its verb or by itself. */
export const isInstead = (tree: Tree, token: number): boolean => {
  const first = tree.is(token, 'conj') ? tree.head(token) : undefined
  if (first === undefined || !isBehindBut(tree, token)) return false
  return isSetAgainst(tree, first) || isDenied(tree, verbOf(tree, first))
}

/** Whether "but" joins a phrase to the one before. */
export const isBehindBut = (tree: Tree, token: number): boolean => tree.kids(token, 'cc').some(kid => /^but$/i.test(tree.token(kid).form))

const verbOf = (tree: Tree, object: number): number | undefined => (tree.is(object, 'obj', 'obl') ? tree.head(object) : undefined)

/** Whether "not" stands by a verb. */
export const isDenied = (tree: Tree, verb: number | undefined): boolean =>
  verb !== undefined && tree.kids(verb, 'advmod').some(kid => /^(?:not|n't|n’t)$/i.test(tree.token(kid).form))

/** The names after the colon that a counted subject announces: "Three groups signed: X, Y and Z". */
const listAnnounced = (tree: Tree, token: number): number[] => {
  const isCounted = tree.is(token, 'nsubj', 'nsubj:pass') && tree.token(token).xpos === 'NNS' && tree.kid(token, 'nummod') !== undefined
  const colon = isCounted ? tree.indexes().find(i => i > token && tree.token(i).form === ':') : undefined
  return colon === undefined ? [] : namesFrom(tree, colon + 1, tree.sentence.last - 1)
}

/**
 * The names in the brackets behind a plural that counts them: "three groups (the X, the Y and the Z) signed"; further behind where they
 * are as many as it says, "three forts in the south (X, Y, and Z)".
 */
const listBracketed = (tree: Tree, token: number): number[] => {
  if (tree.token(token).xpos !== 'NNS') return []
  const opens = tree.indexes().find(i => i > token && (tree.token(i).form === '(' || /^(?:VB[DZP]|MD|:)$/.test(tree.token(i).xpos)))
  if (opens === undefined || tree.token(opens).form !== '(') return []
  const closes = tree.indexes().find(i => i > opens && tree.token(i).form === ')')
  const names = closes === undefined ? [] : namesFrom(tree, opens + 1, closes)
  return opens === token + 1 || names.length === numberOf(tree, token) ? names : []
}

/** The number, up to twelve, that stands before a noun. */
const numberOf = (tree: Tree, noun: number): number | undefined => {
  const number = tree.kids(noun, 'nummod')[0]
  const at = number === undefined ? -1 : NUMBERS.indexOf(tree.token(number).form.toLowerCase())
  return at < 0 ? undefined : at + 1
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** The heads of a list that fills the words from `first` to `end` and names some of its members; nothing for anything else. */
const namesFrom = (tree: Tree, first: number, end: number): number[] => {
  const heads: number[] = []
  for (let at = first; at < end;) {
    const last = phraseFrom(tree, at)
    if (last === at || !/^(NOUN|PROPN)$/.test(tree.token(last - 1).upos)) return []
    heads.push(topOf(tree, last - 1))
    const of = last < end && tree.token(last).form === 'of' ? phraseFrom(tree, last + 1) : last
    if (of >= end) break
    if (!/^(,|and)$/.test(tree.token(of).form)) return []
    at = tree.token(of).form === ',' && tree.lemma(of + 1) === 'and' ? of + 2 : of + 1
  }
  return heads.length > 1 && heads.some(head => tree.token(head).upos === 'PROPN') ? heads : []
}

/**
 * Other subjects of the same verb that "and" or a comma joins to the one at `token`: of "Britain, France, and Italy founded…" parsers
 * make two subjects.
 */
export const subjectsBeside = (tree: Tree, token: number): number[] => {
  const verb = tree.is(token, 'nsubj') ? tree.head(token) : undefined
  if (verb === undefined) return []
  const subjects = tree.kids(verb, 'nsubj').filter(kid => kid < verb && /^(NOUN|PROPN)$/.test(tree.token(kid).upos))
  return subjects
    .filter(kid => kid !== token && Math.abs(kid - token) < FARTHEST && isJoined(tree, Math.min(kid, token), Math.max(kid, token)))
    .flatMap(kid => tree.conjuncts(kid))
}

/** Tokens between two subjects of a list. */
const FARTHEST = 30

/** Whether only words of noun phrases stand between two, with "and" among them. */
const isJoined = (tree: Tree, first: number, last: number): boolean => {
  let joined = false
  for (let at = first + 1; at < last; at++) {
    const { form, upos } = tree.token(at)
    if (/^(and|or)$/i.test(form)) joined = true
    else if (form !== ',' && !IN_PHRASE.test(upos)) return false
  }
  return joined
}

/**
 * The heads of the list that ends in the subject `token` ("As the League, the Union, Egypt and Jordan agreed"), read from the words in a
 * row: parsers often keep only its last member. Members are all names or all nouns; nothing that a preposition opens is one.
 */
const listBefore = (tree: Tree, token: number): number[] => {
  if (!tree.is(token, 'nsubj', 'nsubj:pass') || tree.kids(token, 'conj').length > 0) return []
  const { upos } = tree.token(token)
  const heads: number[] = []
  let at = phraseBefore(tree, token) - 1
  if (at <= tree.sentence.first || !/^(and|or)$/.test(tree.lemma(at))) return []
  for (at = tree.token(at - 1).form === ',' ? at - 2 : at - 1; at >= tree.sentence.first; at--) {
    const first = phraseBefore(tree, at)
    if (tree.token(at).upos !== upos || (first > tree.sentence.first && tree.token(first - 1).upos === 'ADP')) break
    heads.push(at)
    at = first - 1
    if (at <= tree.sentence.first || tree.token(at).form !== ',') break
  }
  return heads.length > 1 ? heads : []
}

/** The head of the name or compound that ends in a word. */
const topOf = (tree: Tree, last: number): number => {
  const up = tree.head(last)
  return up !== undefined && up < last && tree.is(last, 'flat', 'compound') ? topOf(tree, up) : last
}

/** Where the run of noun-phrase words that ends in `last` begins. */
const phraseBefore = (tree: Tree, last: number): number => {
  let at = last
  while (at > tree.sentence.first && at > last - 8 && IN_PHRASE.test(tree.token(at - 1).upos)) at--
  return at
}

/** What a noun phrase is made of in a list that no verb or preposition breaks. */
const IN_PHRASE = /^(DET|NUM|ADJ|NOUN|PROPN)$/

/**
 * The heads of the list that `token` opens ("a truck, two mortars, a bridge and a tank"), read from the words in a row: parsers lose
 * such lists. Nothing where no conjunction closes it after a comma.
 */
const listAfter = (tree: Tree, token: number): number[] => {
  const heads: number[] = []
  const past = tree.caseOf(token) === 'of' ? (_: Tree, i: number): number => i : tree.is(token, 'obj') ? pastPhrases : pastOf
  let at = past(tree, token + 1)
  let isClosed = false
  while (at < tree.sentence.last && !isClosed) {
    const comma = tree.token(at).form === ','
    const and = at + (comma ? 1 : 0)
    isClosed = and < tree.sentence.last && /^(and|or)$/.test(tree.lemma(and))
    if (!comma && !isClosed) return []
    const first = isClosed ? pastEmphasis(tree, and + 1) : and
    const last = phraseFrom(tree, first)
    const head = last - 1
    if (head < first || !/^(NOUN|PROPN)$/.test(tree.token(head).upos)) return []
    heads.push(through(tree, head))
    at = past(tree, last)
    if (!isClosed || at >= tree.sentence.last || tree.token(at).form !== ',' || !opensMore(tree, at + 1)) continue
    isClosed = false
    heads.splice(-2, 1)
  }
  return isClosed && heads.length > 1 && isEnd(tree, at) ? heads : []
}

/** Past an of-phrase that stands there: "the overthrow *of the president*, a constitution and land". */
const pastOf = (tree: Tree, at: number): number => {
  if (at >= tree.sentence.last || tree.token(at).form !== 'of') return at
  const end = phraseFrom(tree, at + 1)
  return end > at + 1 ? end : at
}

/** Past the phrases that a preposition opens there: "an end *to paper money*, seats *in parliament* and a vote". */
const pastPhrases = (tree: Tree, at: number): number => {
  let end = pastOf(tree, at)
  while (end < tree.sentence.last && /^(of|to|for|in|from|on|at|over|between|under|within|without|against)$/.test(tree.token(end).form)) {
    const next = phraseFrom(tree, end + 1)
    if (next === end + 1 || tree.token(next - 1).upos === 'PROPN') return end
    end = next
  }
  return end
}

/** Past "above all" and the like between commas: "and, above all, interpreters". */
const pastEmphasis = (tree: Tree, at: number): number => {
  if (at >= tree.sentence.last || tree.token(at).form !== ',') return at
  const close = [at + 2, at + 3].find(i => i < tree.sentence.last && tree.token(i).form === ',')
  const words =
    close === undefined ? '' : Array.from({ length: close - at - 1 }, (_, k) => tree.token(at + 1 + k).form.toLowerCase()).join(' ')
  return close !== undefined && /^(above all|not least|in particular|increasingly|more recently|lately)$/.test(words) ? close + 1 : at
}

/** The end of the run of noun-phrase words that begins at `first`. */
const phraseFrom = (tree: Tree, first: number): number => {
  let at = first
  while (at < tree.sentence.last && at < first + 8 && isInPhrase(tree, at)) at++
  return at
}

/** A word of a noun phrase, a participle before its noun ("an armored vehicle"), or the hyphen of a compound. */
const isInPhrase = (tree: Tree, at: number): boolean =>
  IN_PHRASE.test(tree.token(at).upos) ||
  (tree.is(at, 'amod') && (tree.head(at) ?? at) > at) ||
  (tree.token(at).xpos === 'HYPH' && IN_PHRASE.test(tree.token(at - 1).upos))

/** Whether a further item and a conjunction follow: "a command and control node, a truck and a gun" has a pair inside. */
const opensMore = (tree: Tree, first: number): boolean => {
  if (first >= tree.sentence.last) return false
  if (/^(and|or)$/.test(tree.lemma(first))) return true
  const next = phraseFrom(tree, first)
  return next > first && next < tree.sentence.last && (tree.token(next).form === ',' || /^(and|or)$/.test(tree.lemma(next)))
}

/** A list ends where no noun follows that would take its last word as a modifier. */
const isEnd = (tree: Tree, at: number): boolean => at >= tree.sentence.last || !/^(VERB|AUX)$/.test(tree.token(at).upos)

/** The first of those that "others, such as X" or "some, like X" names; the word itself for any other. */
export const namedBy = (tree: Tree, token: number): number =>
  /^(other|some|many|few|several|both)$/.test(tree.lemma(token).toLowerCase()) ? (listedUnder(tree, token)[0] ?? token) : token

const listedUnder = (tree: Tree, token: number): number[] => {
  const examples = tree.kids(token, 'nmod', 'obl').filter(kid => /^(including|such as|like|among them)$/.test(tree.caseOf(kid)))
  const list = tree
    .kids(token, 'appos', 'dep')
    .filter(kid => kid > token && tree.kids(kid, 'conj').length > 0 && !isOffice(tree, token, kid))
  return [...[...examples, ...list].flatMap(kid => tree.conjuncts(kid)), ...included(tree, token).flatMap(kid => allOf(tree, kid))]
}

/** "Omar Bel, deputy commander and spokesman of": nouns in apposition to a name say what it is, and list nobody. */
const isOffice = (tree: Tree, token: number, kid: number): boolean => tree.token(token).upos === 'PROPN' && tree.token(kid).xpos === 'NN'

/** The members of "countries that joined include A, B and C", whatever the parser makes of "include". */
const included = (tree: Tree, token: number): number[] => {
  if (!/^(country|nation|state|member|partner|group|ally|party|organization|organisation|faction|unit)$/.test(tree.lemma(token))) return []
  const verbs = [tree.head(token), ...tree.kids(token, 'acl').flatMap(kid => [kid, ...tree.kids(kid, 'xcomp', 'conj')])]
  const include = verbs.find(verb => verb !== undefined && verb > token && tree.lemma(verb) === 'include')
  const listed = include === undefined ? undefined : tree.kid(include, 'obj')
  return listed === undefined ? [] : [listed]
}

/** Whether a noun is denied to be the only one of its kind: "X is not the only militia in the hills", which says that X is one. */
export const isNotTheOnly = (tree: Tree, noun: number): boolean =>
  tree.kids(noun, 'advmod').some(kid => /^(not|n't|n’t|hardly)$/.test(tree.lemma(kid))) &&
  tree.kids(noun, 'amod').some(kid => /^(only|sole|first|last)$/.test(tree.lemma(kid)))

/**
 * Whether a comma stands before a phrase or clause, so that it adds to what it hangs on rather than tell which one is meant: "the town the
 * rebels took" is about the town, "according to X, the rebels fled" not about X.
 */
export const isSetOff = (tree: Tree, at: number): boolean => {
  const [first = at] = tree.subtree(at)
  return tree.token(first).form === ',' || (first > tree.sentence.first && tree.token(first - 1).form === ',')
}

/** Whether a word is one of the first `steps` over another in the tree. */
export const isUnder = (tree: Tree, token: number, above: number, steps: number): boolean => {
  let at = tree.head(token)
  for (let step = 0; at !== undefined && step < steps; step++, at = tree.head(at)) if (at === above) return true
  return false
}
