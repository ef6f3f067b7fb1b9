import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { PredicateName } from '../../model/predicate.ts'
import type { Span } from '../../model/span.ts'
import type { FieldSort } from '../../text/field.ts'
import { kindAt } from '../argument.ts'
import { headOfTokens } from '../entities/head.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { mentionsIn, nameAt } from '../mentions-in.ts'
import type { ProfileField } from '../profiles.ts'

/** What a labelled line says of whom its profile is about. */
type Row = {
  readonly predicate: PredicateName
  /** What each item of the line is: a name or noun, its own words, a figure; or the line gives a date alone. */
  readonly item: 'thing' | 'words' | 'figure' | 'date'
  /** Whether the item is the subject: "Sponsors: X" says that X supports. */
  readonly reversed?: true
  /** Kinds of whom the profile is about, where the label says different things of persons and of bodies. */
  readonly of?: EntityKind
  /** Kinds that an item must have. */
  readonly kinds?: readonly EntityKind[]
}

const bodies = ['organization', 'state', 'people'] as const
const actors = [...bodies, 'person'] as const
const places = ['place', 'state'] as const

/** What each label says; labels that no predicate has a word for are left out. */
const ROWS: Partial<Readonly<Record<FieldSort, readonly Row[]>>> = {
  alias: [{ predicate: 'alias', item: 'words' }],
  leader: [{ predicate: 'posting', item: 'thing', reversed: true, of: 'organization', kinds: ['person'] }],
  leadership: [{ predicate: 'posting', item: 'thing', reversed: true, of: 'organization', kinds: ['person'] }],
  founder: [{ predicate: 'founded_by', item: 'thing', of: 'organization', kinds: actors }],
  founded: [{ predicate: 'founded', item: 'date', of: 'organization' }],
  dissolved: [{ predicate: 'dissolved', item: 'date', of: 'organization' }],
  strength: [{ predicate: 'strength', item: 'figure', of: 'organization' }],
  members: [
    { predicate: 'member_of', item: 'thing', reversed: true, of: 'organization', kinds: ['person'] },
    { predicate: 'composed_of', item: 'thing', of: 'organization', kinds: ['organization', 'people'] },
    { predicate: 'strength', item: 'figure', of: 'organization' },
  ],
  ally: [{ predicate: 'allied_with', item: 'thing', kinds: actors }],
  rival: [{ predicate: 'rival_of', item: 'thing', kinds: actors }],
  opponent: [{ predicate: 'opposes', item: 'thing', kinds: actors }],
  area: [{ predicate: 'operates_in', item: 'thing', kinds: places }],
  base: [{ predicate: 'based_in', item: 'thing', kinds: places }],
  country: [{ predicate: 'nationality', item: 'thing', kinds: [...places, 'people'] }],
  ideology: [{ predicate: 'ideology', item: 'words' }],
  goal: [{ predicate: 'goal', item: 'words' }],
  parent: [
    { predicate: 'part_of', item: 'thing', of: 'organization', kinds: ['organization', 'state'] },
    { predicate: 'member_of', item: 'thing', of: 'person', kinds: ['organization'] },
  ],
  splinter: [{ predicate: 'splinter_of', item: 'thing', of: 'organization', kinds: ['organization'] }],
  backer: [{ predicate: 'supports', item: 'thing', reversed: true, kinds: actors }],
  funding: [{ predicate: 'funded_by', item: 'thing', of: 'organization' }],
  arms: [{ predicate: 'uses', item: 'words' }],
  type: [{ predicate: 'classification', item: 'words' }],
  status: [{ predicate: 'status', item: 'words' }],
  post: [{ predicate: 'posting', item: 'words', of: 'person' }],
  rank: [{ predicate: 'posting', item: 'words', of: 'person' }],
  occupation: [{ predicate: 'classification', item: 'words', of: 'person' }],
  battle: [{ predicate: 'fought_in', item: 'thing', kinds: ['event', 'place', 'state'] }],
  predecessor: [{ predicate: 'succeeds', item: 'thing' }],
  successor: [{ predicate: 'succeeds', item: 'thing', reversed: true }],
}

/** The labelled lines of profiles: "Leader: X", "Strength: 300", "Allies: A, B". */
export const fields: Extractor = {
  name: 'fields',
  *propose(tree, context) {
    const field = context.fields.get(tree.sentence.first)
    if (field?.subject === undefined) return
    const value = valueOf(tree, field)
    for (const row of ROWS[field.sort] ?? []) {
      if (row.of !== undefined && row.of !== kindAt(context, tree, field.subject)) continue
      yield* draftsOf(tree, context, { sort: field.sort, subject: field.subject, row, value })
    }
  },
}

/** Token range, half-open, of what stands behind a label. */
type Range = { readonly first: number; readonly last: number }

const valueOf = (tree: Tree, { label }: ProfileField): Range => {
  const from = tree.sentence.start + label
  const first = tree.indexes().find(i => tree.token(i).start >= from) ?? tree.sentence.last
  let { last } = tree.sentence
  while (last > first && /^[.;,]$/.test(tree.token(last - 1).form)) last--
  return { first, last }
}

/** One reading of a labelled line: whom it tells of, and how its value is read. */
type Line = { readonly sort: FieldSort; readonly subject: number; readonly row: Row; readonly value: Range }

function* draftsOf(tree: Tree, context: Context, { sort, subject, row, value }: Line): Generator<Draft> {
  if (value.first >= value.last || NOTHING.test(wordsIn(tree, context, value))) return
  const about: DraftArgument = { is: 'head', token: subject, alone: true }
  const label = headOfLabel(tree, value)
  const draft = (who: DraftArgument, object: DraftArgument | null, more: Partial<Draft> = {}): Draft => ({
    predicate: row.predicate,
    subject: who,
    object,
    trigger: label,
    confidence: 0.8,
    rule: `fields.${sort}`,
    ...more,
  })
  if (row.item === 'date') {
    const time = context.times.find(({ start }) => within(tree, value, start))
    if (time !== undefined) yield draft(about, null, { time: time.edtf })
    return
  }
  if (row.item === 'figure') {
    const figure = context.quantities.find(({ start, kind }) => within(tree, value, start) && kind !== 'time' && kind !== 'share')
    if (figure !== undefined) yield draft(about, { is: 'quantity', span: figure, quantity: figure.quantity })
    return
  }
  const post: DraftArgument = { is: 'text', span: tree.span(tree.sentence.first, label + 1) }
  for (const item of itemsIn(tree, context, value)) {
    const span = tree.span(item.first, item.last)
    const time = context.times.find(({ start }) => start >= span.start && start < span.end)?.edtf
    const more = time === undefined ? {} : { time }
    if (sort === 'post' || sort === 'rank') {
      yield* held(tree, context, item, about, draft)
      continue
    }
    if (row.item === 'words') {
      yield draft(about, { is: 'text', span: unmarked(context, span) })
      continue
    }
    const thing = thingIn(tree, context, item, row.kinds)
    if (thing === undefined) continue
    const qualifiers = sort === 'leader' ? { qualifiers: { role: post } } : {}
    yield row.reversed ? draft(thing, about, { ...more, ...qualifiers }) : draft(about, thing, more)
  }
}

/** A post or rank with the body in which it is held: "Position: commander of the River Brigade". */
function* held(
  tree: Tree,
  context: Context,
  item: Range,
  about: DraftArgument,
  draft: (subject: DraftArgument, object: DraftArgument | null, more: Partial<Draft>) => Draft,
): Generator<Draft> {
  const of = tree.indexes().find(i => i >= item.first && i < item.last && /^(of|in|at|,)$/.test(tree.token(i).form))
  const body = of === undefined ? undefined : thingIn(tree, context, { first: of + 1, last: item.last }, bodies)
  const words = tree.span(item.first, body === undefined || of === undefined ? item.last : of)
  yield draft(about, body ?? null, { qualifiers: { role: { is: 'text', span: words } } })
}

/** Values that leave a line open. */
const NOTHING = /^(?:unknown|none|n\/?a|not (?:known|applicable|available)|unclear|-|–|—|\?|various|unspecified|disputed)\b/i

const within = (tree: Tree, { first, last }: Range, start: number): boolean =>
  start >= tree.token(first).start && start < tree.token(last - 1).end

const wordsIn = (tree: Tree, context: Context, { first, last }: Range): string => {
  const { start, end } = tree.span(first, last)
  return context.reading.text.slice(start, end)
}

/** The last word of a label, which states what its line says. */
const headOfLabel = (tree: Tree, { first }: Range): number => {
  let at = first - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'PUNCT') at--
  return at
}

/** The items of a list, parted by semicolons, or else by commas and "and" outside brackets and names. */
function itemsIn(tree: Tree, context: Context, { first, last }: Range): Range[] {
  const tokens = Array.from({ length: last - first }, (_, k) => first + k)
  const names = mentionsIn(context, tree.span(first, last)).filter(({ form }) => form === 'name')
  const parts = tokens.some(i => tree.token(i).form === ';') ? /^;$/ : /^(?:,|and|&)$/
  const items: Range[] = []
  let from = first
  let depth = 0
  const close = (to: number): void => {
    if (to > from) items.push({ first: from, last: to })
  }
  for (const i of tokens) {
    const { form, start, end } = tree.token(i)
    if (/^[([]$/.test(form)) depth++
    else if (/^[)\]]$/.test(form)) depth--
    const isInName = names.some(name => name.start < start && end < name.end)
    if (depth > 0 || isInName || !parts.test(form)) continue
    close(i)
    from = i + 1
  }
  close(last)
  return items
}

/** The thing that an item names first, of a kind that fits. */
function thingIn(
  tree: Tree,
  context: Context,
  { first, last }: Range,
  kinds: readonly EntityKind[] | undefined,
): DraftArgument | undefined {
  const fits = (i: number): boolean => kinds === undefined || kinds.includes(kindAt(context, tree, i))
  for (let i = first; i < last; i++) {
    const mention = nameAt(context, i)
    if (mention !== undefined && mention.entity !== null && fits(i))
      return { is: 'entity', entity: mention.entity, span: { start: mention.start, end: mention.end } }
    if (tree.token(i).form === '(') break
  }
  const head = headOfTokens(tree.tokens, first, last)
  return head >= first && context.mentionAt(head) === undefined && fits(head) ? { is: 'head', token: head, alone: true } : undefined
}

/** Words without the quotation marks around them. */
const unmarked = ({ reading }: Context, { start, end }: Span): Span => {
  const isQuoted = /^["“‘'].+["”’']$/u.test(reading.text.slice(start, end))
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}
