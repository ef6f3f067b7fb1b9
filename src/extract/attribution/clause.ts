import type { Tree } from '../../language/tree.ts'
import type { Cue } from './cue.ts'

/** The tokens of what the verb `i` reports, as far as its sentence holds it; none where nothing is reported there. */
export const contentOfVerb = (tree: Tree, i: number, cue: Cue): number[] => {
  for (const find of tree.isPassive(i) ? whenPassive : whenActive) {
    const found = find(tree, i, cue)
    if (found.length > 0) return found
  }
  return []
}

type Finder = (tree: Tree, i: number, cue: Cue) => number[]

/** "said that…", "said they would…" */
const clause: Finder = (tree, i, { takes }) =>
  takes.has('clause')
    ? under(
        tree,
        tree.kids(i, 'ccomp', 'csubj').filter(kid => kid > i || !tree.is(kid, 'csubj')),
      )
    : []

/** "vowed to…", "claims to…", "asked them to…" */
const infinitive: Finder = (tree, i, { takes }) => {
  const goal = tree
    .kids(i, 'xcomp', 'advcl')
    .find(kid => kid > i && hasTo(tree, kid) && (tree.is(kid, 'xcomp') || tree.kid(i, 'obj') !== undefined))
  return takes.has('infinitive') && goal !== undefined ? under(tree, [goal]) : []
}

/** "denied having…" */
const gerund: Finder = (tree, i, { takes }) =>
  takes.has('gerund')
    ? under(
        tree,
        tree.kids(i, 'xcomp', 'ccomp', 'advcl').filter(kid => kid > i && tree.token(kid).xpos === 'VBG'),
      )
    : []

/** "called the vote a farce", "described them as mercenaries", "accused him of lying" */
const predicative: Finder = (tree, i, { takes, prepositions }) => {
  if (!takes.has('predicative')) return []
  const thing = tree.kid(i, 'obj')
  const said = [...tree.kids(i, 'xcomp').filter(kid => kid > i), ...after(tree, i, prepositions)]
  if (thing === undefined || said.length === 0) return []
  return joined(under(tree, [thing]), contentAfter(tree, said))
}

/** "announced a ceasefire", "demanded his release" */
const object: Finder = (tree, i, { takes }) =>
  takes.has('object')
    ? under(
        tree,
        tree.kids(i, 'obj').filter(kid => kid > i || isRelativeWord(tree, kid)),
      )
    : []

/** "warned of a coup", "called for talks" */
const oblique: Finder = (tree, i, { prepositions }) => contentAfter(tree, after(tree, i, prepositions))

/** "…, the minister said" and "…, officials said, …": everything the reporting clause is put into or behind. */
const around: Finder = (tree, i, { takes }) => {
  if (!takes.has('clause')) return []
  const host = tree.head(i)
  if (host !== undefined && tree.is(i, 'parataxis') && tree.kid(i, 'obj') === undefined) return tree.subtree(host, kid => kid === i)
  const later = tree.kids(i, 'parataxis').filter(kid => kid > i + 1)
  return later.length > 0 ? under(tree, later) : before(tree, i)
}

/** "As the ministry put it, …": the clause that "as" is put to. */
const afterAs: Finder = (tree, i) => {
  const host = tree.head(i)
  const mark = tree.kid(i, 'mark')
  if (host === undefined || mark === undefined || !tree.is(i, 'advcl') || tree.lemma(mark) !== 'as') return []
  return tree.isVerbal(host) ? tree.subtree(host, kid => kid === i) : []
}

/** Everything before ", X said" at the end of a sentence, whatever the tree makes of it. */
const before = (tree: Tree, i: number): number[] => {
  const start = Math.min(i, ...tree.kids(i, 'nsubj').flatMap(kid => tree.subtree(kid)))
  const comma = start - 1
  if (comma <= tree.sentence.first || !/^[,”"?!]|''$/.test(tree.token(comma).form)) return []
  const earlier = range(tree.sentence.first, comma)
  return earlier.some(token => tree.is(token, 'nsubj', 'csubj')) ? earlier : []
}

/** "He was accused of…", "it is argued that…", "she is believed to have…": the subject belongs to what is reported. */
const raised: Finder = (tree, i, cue) => {
  const subject = tree.kid(i, 'nsubj')
  const said = [
    ...tree.kids(i, 'xcomp').filter(kid => kid > i),
    ...after(tree, i, cue.takes.has('predicative') ? new Set([...cue.prepositions, 'as']) : cue.prepositions),
  ]
  if (said.length === 0 || !(cue.takes.has('infinitive') || cue.takes.has('predicative'))) return []
  const own = subject === undefined || /^(it|there)$/i.test(tree.token(subject).form) ? [] : under(tree, [subject])
  return joined(own, contentAfter(tree, said))
}

/** "The claims were dismissed" */
const subject: Finder = (tree, i, { takes }) => (takes.has('object') ? under(tree, tree.kids(i, 'nsubj')) : [])

const whenActive: readonly Finder[] = [clause, gerund, predicative, infinitive, afterAs, object, oblique, around]
const whenPassive: readonly Finder[] = [clause, raised, afterAs, around, subject]

const hasTo = (tree: Tree, i: number): boolean => tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'to')

/** Dependents of `i` that one of the prepositions leads to, phrases and gerunds. */
const after = (tree: Tree, i: number, prepositions: ReadonlySet<string>): number[] =>
  tree
    .kids(i, 'obl', 'advcl', 'nmod')
    .filter(kid => kid > i && tree.kids(kid, 'case', 'mark').some(mark => prepositions.has(tree.token(mark).form.toLowerCase())))

const contentAfter = (tree: Tree, heads: readonly number[]): number[] =>
  joined(
    ...heads.map(head => tree.subtree(head, kid => tree.head(kid) === head && tree.is(kid, 'case', 'mark') && tree.lemma(kid) !== 'to')),
  )

const isRelativeWord = (tree: Tree, i: number): boolean => /^(WDT|WP)$/.test(tree.token(i).xpos)

const under = (tree: Tree, heads: readonly number[]): number[] => joined(...heads.map(head => tree.subtree(head)))

const joined = (...parts: readonly number[][]): number[] => [...new Set(parts.flat())].toSorted((a, b) => a - b)

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)
