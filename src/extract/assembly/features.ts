import type { Tree } from '../../language/tree.ts'
import type { Argument, ClaimBody } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { headOfTokens } from '../entities/head.ts'
import { realityOf } from './reality.ts'

/** A claim with the tree it was read from, the kinds of what it speaks of, and all claims of its sentence. */
export type ClaimInTree = {
  readonly claim: ClaimBody
  readonly tree: Tree
  readonly kindOf: (entity: string) => EntityKind | undefined
  readonly beside: readonly ClaimBody[]
}

/** Features that are also given with the predicate before them: what they tell differs from one to another. */
const BY_PREDICATE: ReadonlySet<string> = new Set(
  ['subject kind', 'object kind', 'subject form', 'object form', 'subject path', 'object path', 'sentence length', 'speakers'].concat([
    'subject distance',
    'object distance',
    'reality',
    'object length',
    'loose ends',
    'relation',
    'placed',
    'dated',
  ]),
)

/** What is known of how a claim was read, as `name=value`: what its confidence is reckoned from. */
export function featuresOf({ claim, tree, kindOf, beside }: ClaimInTree): string[] {
  const { predicate, rule, trigger, subject, object } = claim
  const word = tokenAt(tree, trigger) ?? tree.sentence.first
  const { upos, xpos, deprel } = tree.token(word)
  const lemma = lemmaOf(tree, word)
  const family = rule.split('.')
  const others = beside.filter(other => other !== claim)
  const values: readonly (readonly [string, string | number | boolean])[] = [
    ['any claim', ''],
    ['predicate', predicate],
    ['rule', rule],
    ['rule family', family.slice(0, 1).join('.')],
    ['rule family', family.slice(0, 2).join('.')],
    ['rule family', family.slice(0, 3).join('.')],
    ['word', lemma],
    ['word', `${predicate} ${lemma}`],
    ['word class', upos],
    ['word tag', xpos],
    ['relation', deprel],
    ['reality', realityOf(tree, word)],
    ['sentence length', step(tree.sentence.last - tree.sentence.first, LENGTHS)],
    ['loose ends', step(tree.indexes().filter(i => tree.is(i, 'dep', 'parataxis', 'orphan')).length, [0, 1, 2, 4])],
    ['speakers', claim.speaker.length],
    ['polarity', claim.polarity],
    ['certainty', claim.certainty],
    ['hedged', claim.hedge !== null],
    ['dated', claim.time !== null],
    ['placed', claim.place !== null],
    ['qualifiers', Object.keys(claim.qualifiers).toSorted().join(' ')],
    ['claims beside', step(others.length, [0, 1, 3, 6, 10])],
    ['claims alike beside', step(others.filter(other => other.predicate === predicate).length, [0, 1, 3, 6])],
    ['also said by the word', alsoSaid(claim, others)],
    ...endFeatures('subject', subject, word, tree, kindOf),
    ...endFeatures('object', object, word, tree, kindOf),
    ['kinds', `${kindIn(subject, kindOf)} ${kindIn(object, kindOf)}`],
    ['paths', `${pathTo(tree, word, subject, false)} ${pathTo(tree, word, object, false)}`],
    ['object length', lengthOf(object)],
    ['order', [subject, object].map(end => sideOf(end, trigger)).join(' ')],
  ]
  return values.flatMap(([name, value]) => [`${name}=${value}`, ...(BY_PREDICATE.has(name) ? [`${predicate}: ${name}=${value}`] : [])])
}

const LENGTHS = [10, 20, 30, 40, 60] as const
const DISTANCES = [1, 3, 6, 10, 20] as const

type End = Argument | null
type Feature = readonly [string, string | number | boolean]

function endFeatures(role: 'subject' | 'object', end: End, word: number, tree: Tree, kindOf: ClaimInTree['kindOf']): Feature[] {
  const head = headIn(tree, end)
  const shared: Feature[] = [
    [`${role} kind`, kindIn(end, kindOf)],
    [`${role} path`, pathTo(tree, word, end, false)],
    [`${role} path with words`, pathTo(tree, word, end, true)],
    [`${role} described`, end !== null && 'entity' in end && /^d\d/.test(end.entity)],
  ]
  if (head === undefined) return [...shared, [`${role} form`, end === null ? 'none' : 'understood']]
  const { upos, xpos } = tree.token(head)
  return [
    ...shared,
    [`${role} form`, upos === 'PRON' ? xpos : upos],
    [`${role} distance`, step(Math.abs(head - word), DISTANCES)],
    [`${role} head`, upos === 'PROPN' ? 'name' : lemmaOf(tree, head)],
    [
      `${role} determiner`,
      tree
        .kids(head, 'det')
        .map(kid => lemmaOf(tree, kid))
        .join(' '),
    ],
  ]
}

/** Length of an object's words in code units, by steps. */
const lengthOf = (object: End): number => (object === null ? 0 : step(object.end - object.start, [8, 15, 25, 40, 60, 90, 140]))

/** Other predicates that the same word states. */
const alsoSaid = (claim: ClaimBody, others: readonly ClaimBody[]): string =>
  [...new Set(others.filter(({ trigger }) => trigger.start === claim.trigger.start).map(({ predicate }) => predicate))].toSorted().join(' ')

const lemmaOf = (tree: Tree, i: number): string => tree.lemma(i).toLowerCase()

/** How many of the ascending bounds a number exceeds. */
const step = (number: number, bounds: readonly number[]): number => bounds.filter(bound => number > bound).length

const kindIn = (end: End, kindOf: ClaimInTree['kindOf']): string => {
  if (end === null) return 'none'
  if ('entity' in end) return kindOf(end.entity) ?? 'unknown'
  return 'text' in end ? 'text' : 'quantity'
}

const sideOf = (end: End, trigger: Span): string =>
  end === null ? 'none' : end.end <= trigger.start ? 'before' : end.start >= trigger.end ? 'after' : 'around'

const tokenAt = (tree: Tree, { start }: Span): number | undefined => tree.indexes().find(i => tree.token(i).start === start)

/** The head word of an argument's words; undefined where they stand in another sentence. */
const headIn = (tree: Tree, end: End): number | undefined => {
  const { first, last } = tree.sentence
  if (end === null || end.start < tree.sentence.start || end.end > tree.sentence.end) return undefined
  let from = first
  while (from < last && tree.token(from).end <= end.start) from++
  let to = from
  while (to < last && tree.token(to).start < end.end) to++
  const head = headOfTokens(tree.tokens, from, to)
  return head < 0 ? undefined : head
}

/** Arcs beyond which a path is only called far. */
const FAR = 4

/** The way through the tree from the word to an argument's head: `<` goes up, `>` down; coordination is no step. */
function pathTo(tree: Tree, word: number, end: End, withWords: boolean): string {
  const head = headIn(tree, end)
  if (head === undefined) return 'none'
  const [up, down] = [upwards(tree, word), upwards(tree, head)]
  const meet = up.find(i => down.includes(i))
  const arcs = [
    ...up.slice(0, up.indexOf(meet ?? word)).map(i => `<${arc(tree, i, withWords)}`),
    ...down
      .slice(0, down.indexOf(meet ?? head))
      .toReversed()
      .map(i => `>${arc(tree, i, withWords)}`),
  ].filter(arc => !arc.endsWith('conj'))
  return meet === undefined || arcs.length > FAR ? 'far' : arcs.join('')
}

const upwards = (tree: Tree, i: number): number[] => {
  const found = [i]
  for (let at = tree.head(i); at !== undefined; at = tree.head(at)) found.push(at)
  return found
}

const arc = (tree: Tree, i: number, withWords: boolean): string => {
  const { deprel } = tree.token(i)
  const opener = withWords ? tree.caseOf(i) : ''
  return opener === '' ? deprel : `${deprel} ${opener}`
}
