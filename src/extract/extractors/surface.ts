import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { PredicateName } from '../../model/predicate.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'

/** Words in a row that state a tie between the name before them and the name after them, whatever the tree makes of the sentence. */
type Pattern = {
  readonly predicate: PredicateName
  /** Lemma and preposition, parted by a blank. */
  readonly words: readonly string[]
  /** Which of the two names is the subject. */
  readonly subject: 'before' | 'after'
  readonly after: readonly EntityKind[]
}

const actors: readonly EntityKind[] = ['person', 'organization', 'people', 'state']
const grounds: readonly EntityKind[] = ['place', 'state']

const patterns: readonly Pattern[] = [
  { predicate: 'named_after', words: ['name after', 'name for'], subject: 'before', after: ['person', 'event', 'place', 'organization'] },
  { predicate: 'founded_by', words: ['found by', 'establish by', 'form by', 'create by'], subject: 'before', after: actors },
  {
    predicate: 'supports',
    words: ['back by', 'support by', 'arm by', 'sponsor by', 'finance by', 'aid by'],
    subject: 'after',
    after: actors,
  },
  {
    predicate: 'attacked',
    words: ['attack by', 'bomb by', 'shell by', 'invade by', 'raid by', 'capture by'],
    subject: 'after',
    after: actors,
  },
  { predicate: 'controls', words: ['control by', 'occupy by', 'rule by', 'annex by', 'govern by'], subject: 'after', after: actors },
  {
    predicate: 'allied_with',
    words: ['ally with', 'align with', 'affiliate with', 'fight alongside', 'cooperate with'],
    subject: 'before',
    after: actors,
  },
  { predicate: 'opposes', words: ['fight against', 'oppose to', 'rebel against'], subject: 'before', after: actors },
  { predicate: 'contact_with', words: ['meet with', 'negotiate with', 'talk with'], subject: 'before', after: actors },
  { predicate: 'based_in', words: ['base in', 'headquarter in', 'station in'], subject: 'before', after: grounds },
  { predicate: 'splinter_of', words: ['split from', 'break from', 'secede from'], subject: 'before', after: actors },
  { predicate: 'merged_into', words: ['merge into', 'merge with'], subject: 'before', after: actors },
]

const byWords = new Map(patterns.flatMap(pattern => pattern.words.map(words => [words, pattern] as const)))

/** Ties read from words in a row: they stand where a garden path has broken the tree. */
export const surface: Extractor = {
  name: 'surface',
  *propose(tree, context) {
    for (let i = tree.sentence.first + 1; i + 2 < tree.sentence.last; i++) {
      const pattern = byWords.get(`${tree.lemma(i)} ${tree.lemma(i + 1)}`)
      const draft = pattern === undefined ? undefined : read(tree, context, i, pattern)
      if (draft !== undefined) yield draft
    }
  },
}

/** Words that may stand between a name and the words of the pattern. */
const BETWEEN = /^(AUX|ADV|DET|ADJ)$/

const read = (tree: Tree, context: Context, i: number, { predicate, subject, after: kinds }: Pattern): Draft | undefined => {
  const before = named(tree, context, i - 1, -1)
  const after = named(tree, context, i + 2, 1)
  if (before === undefined || after === undefined || !isOneOf(context, after, kinds)) return undefined
  const [one, other] = subject === 'before' ? [before, after] : [after, before]
  return {
    predicate,
    subject: { is: 'head', token: one, alone: true },
    object: { is: 'head', token: other, alone: true },
    trigger: i,
    confidence: 0.5,
    rule: `surface.${predicate}`,
  }
}

/** The head of the name that begins or ends at `from`, at most three small words away. */
const named = (tree: Tree, context: Context, from: number, step: 1 | -1): number | undefined => {
  let at = from
  while (at >= tree.sentence.first && at < tree.sentence.last && Math.abs(at - from) < 3 && BETWEEN.test(tree.token(at).upos)) at += step
  for (let token = at; token >= tree.sentence.first && token < tree.sentence.last && Math.abs(token - at) < 4; token += step) {
    const mention = context.mentionAt(token)
    const edge = at >= tree.sentence.first && at < tree.sentence.last ? tree.token(at) : undefined
    if (mention !== undefined && mention.form === 'name' && edge !== undefined) {
      return mention.start <= edge.start && edge.end <= mention.end ? token : undefined
    }
  }
  return undefined
}

const isOneOf = (context: Context, token: number, kinds: readonly EntityKind[]): boolean => {
  const entity = context.mentionAt(token)?.entity
  const kind = entity === null || entity === undefined ? undefined : context.kindOf(entity)
  return kind !== undefined && kinds.includes(kind)
}
