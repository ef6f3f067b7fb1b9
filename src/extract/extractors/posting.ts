import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { holdersOf, personsOf, type Holding } from './posting/holders.ts'
import { leadersIn } from './posting/leaders.ts'
import { namesIn } from './posting/names.ts'
import { postsIn, type PostPhrase } from './posting/post-phrases.ts'
import { rankBefore } from './posting/ranks.ts'

/** Who holds which post, rank and title where, from titles beside names and from clauses of office ("was appointed", "leads"). */
export const posting: Extractor = {
  name: 'posting',
  *propose(tree, context) {
    const names = namesIn(tree, context)
    const persons = personsOf(tree, context.reading.text, names)
    const ranked = new Set<number>()
    for (const [post, holding] of holdersOf(tree, postsIn(tree, names), persons)) {
      if (kindAt(context, tree, holding.holder) !== 'person' || tree.token(post.head).xpos === 'NNS') continue
      const person = persons.find(({ head }) => head === holding.holder)
      const rank = person === undefined ? undefined : rankBefore(context.reading.text, tree.sentence.start, tree.token(person.first).start)
      if (person !== undefined && rank !== undefined) ranked.add(person.first)
      yield held(tree, post, holding, rank)
    }
    for (const person of persons) {
      const rank = rankBefore(context.reading.text, tree.sentence.start, tree.token(person.first).start)
      if (rank !== undefined && !ranked.has(person.first)) yield ranking(tree, context, person.head, rank)
    }
    yield* leadersIn(tree, context)
  },
}

function held(tree: Tree, post: PostPhrase, { holder, trigger, rule, confidence, alone }: Holding, rank: Span | undefined): Draft {
  const words: DraftArgument = { is: 'text', span: tree.span(post.post.first, post.post.last) }
  return {
    predicate: 'posting',
    subject: alone ? { is: 'head', token: holder, alone } : { is: 'head', token: holder },
    object: post.body === undefined ? null : { is: 'head', token: post.body },
    trigger,
    qualifiers: {
      [post.says]: words,
      ...(rank === undefined ? {} : { rank: { is: 'text', span: rank } }),
      ...(post.former === undefined ? {} : { former: { is: 'text', span: tree.span(post.former, post.former + 1) } }),
    },
    confidence,
    rule,
  }
}

/** A rank alone before a name, with the body or country beside it: "Chadian general X", "army colonel X". */
function ranking(tree: Tree, context: Context, person: number, rank: Span): Draft {
  const body = bodyBefore(tree, context, rank.start)
  const trigger = [...tree.indexes()].findLast(i => tree.token(i).start < rank.end) ?? person
  return {
    predicate: 'posting',
    subject: { is: 'head', token: person, alone: true },
    object: body === undefined ? null : { is: 'head', token: body, alone: true },
    trigger,
    qualifiers: { rank: { is: 'text', span: rank } },
    confidence: 0.85,
    rule: 'posting.rank',
  }
}

function bodyBefore(tree: Tree, context: Context, start: number): number | undefined {
  const before = [...tree.indexes()].findLast(i => tree.token(i).end <= start)
  if (before === undefined) return undefined
  const mention = context.mentionAt(before)
  const kind = mention === undefined ? undefined : kindAt(context, tree, before)
  const army = /^(army|navy|police|marine|militia)$/i.test(tree.token(before).form)
  return kind === 'organization' || kind === 'state' || kind === 'people' || army ? before : undefined
}
