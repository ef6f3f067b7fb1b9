import { z } from 'zod'

import { claimLine } from '../brief/text.ts'
import { claimsTable } from '../formats/claims-csv.ts'
import { claimRecord } from '../formats/claims-jsonl.ts'
import { entitiesTable } from '../formats/entities-csv.ts'
import { Problem } from '../model/problem.ts'
import type { Passage, Place, Store } from '../store/store.ts'
import { count } from '../text/count.ts'
import { fold } from '../text/fold.ts'
import { holdsLetters, stretchesHolding } from '../text/letters.ts'
import type { SearchQuery } from '../text/search-query.ts'
import { OPERATORS, readQuery } from '../text/search-query.ts'
import { searchWords } from '../text/search-words.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { statementsOn, statementsWithin, thingsNamed } from '../weigh/lookup.ts'
import { asksOfClaims, claimsFound, claimsMeeting, conditionsOf, thingsIn } from '../weigh/search.ts'
import { action, whenAsked } from './action.ts'
import type { Base } from './base.ts'
import { asOf, readBase } from './base.ts'
import { facetsOf } from './facets.ts'
import { namesNear } from './find-thing.ts'

/** No more sentences, and no more claims, than this are looked through for one question, so that it takes no longer in a large base; then the counts are "at least". */
const MOST = 5000

/** Claims, sentences and names with all the words, in any spelling and script that folds to them, under conditions. */
export const search = action({
  name: 'search',
  about: 'Find claims, sentences and names that hold all the words, whatever their accents or script; "quoted" words side by side.',
  input: z.object({
    words: z
      .array(z.string())
      .min(1)
      .describe(
        `Words, "exact words", and conditions: ${Object.keys(OPERATORS)
          .map(name => `${name}:`)
          .join(' ')}`,
      ),
    tab: z.enum(['claims', 'sentences', 'entities']).optional().describe('Only these; all three where none is named'),
    limit: z.int().positive().default(20).describe('At most so many of each'),
    skip: z.int().nonnegative().default(0).describe('Leave out so many of the first'),
    raw: z.boolean().default(false).describe('Look for the letters as they stand, inside words and in notes too; marks and capitals aside'),
    asOf,
  }),
  cli: {
    positional: ['words'],
    examples: [
      'search drone workshop',
      'search Mamulashvili --tab claims',
      'search \'says:"Red Legion"\' year:2022.. status:accepted',
      'search --raw 40-strong',
    ],
  },
  async run({ words, tab, limit, skip, raw, asOf }, world) {
    const query = readQuery(words.join(' '))
    const base = await readBase(world, { asOf, rejected: query.status.includes('rejected') })
    const store = await world.store('read')
    const { ground } = base
    const found = await (raw ? findLetters : find)(base, store, query)
    const page = <Item>(name: typeof tab, all: readonly Item[]): readonly Item[] =>
      tab === undefined || tab === name ? all.slice(skip, skip + limit) : []
    const sentences = await found.passages(page('sentences', found.sentences))
    const claims = page('claims', found.claims)
    const entities = page('entities', found.entities).flatMap(id => ground.things.get(id) ?? [])
    const counts = { claims: found.claims.length, sentences: found.sentences.length, entities: found.entities.length }
    const asked = query.letters.join(' ')
    const near = counts.claims + counts.sentences + counts.entities === 0 && asked !== '' ? namesNear(base, asked) : []
    const titleOf = (document: string): string => ground.reports.get(document)?.title ?? document
    const shown = sentences.map(passage => ({
      document: { id: passage.document, title: titleOf(passage.document) },
      span: passage.span,
      text: passage.text,
      claims: statementsWithin(ground, passage.document, passage.span).map(({ id }) => id),
    }))
    return whenAsked({
      data: () => ({
        counts,
        isAll: found.isAll,
        claims: claims.map(claim => claimRecord(ground, claim)),
        sentences: shown,
        entities: entities.map(thing => ({ ...thing, claims: statementsOn(ground, thing.id).length })),
        facets: facetsOf(ground, found.claims),
        near,
      }),
      text: () =>
        [
          ...part(
            'name',
            counts.entities,
            entities.map(({ name, kind }) => `  ${name} (${kind})`),
          ),
          ...part(
            'claim',
            counts.claims,
            claims.map(claim => `${claimLine(ground, claim)} · ${claim.id}`),
            !found.isAll.claims,
          ),
          ...part(
            'sentence',
            counts.sentences,
            shown.map(({ document, text }) => `  ${text}\n      ${document.title}`),
            !found.isAll.sentences,
          ),
          ...(counts.claims + counts.sentences + counts.entities > 0 ? [] : [nothing(near, raw || asked === '')]),
        ].join('\n'),
      table: () => {
        if (tab === 'claims') return claimsTable(ground, claims)
        if (tab === 'entities') return entitiesTable(ground, entities)
        return {
          columns: ['document', 'start', 'end', 'sentence', 'claims'],
          rows: shown.map(({ document, span, text, claims }) => [document.title, span.start, span.end, text, claims.join('; ')]),
        }
      },
    })
  },
})

type Found = {
  readonly claims: readonly Statement[]
  readonly sentences: readonly Place[]
  readonly entities: readonly string[]
  /** Whether no more claims and sentences were left out. */
  readonly isAll: { readonly claims: boolean; readonly sentences: boolean }
  /** Some of the sentences with their words. */
  readonly passages: (some: readonly Place[]) => Promise<readonly Passage[]>
}

const NOTHING: Found = {
  claims: [],
  sentences: [],
  entities: [],
  isAll: { claims: true, sentences: true },
  passages: () => Promise.resolve([]),
}

/** The claims that a search finds, in any spelling and under its conditions. */
export async function claimsFor(base: Base, store: Store, words: string): Promise<readonly Statement[]> {
  return (await find(base, store, readQuery(words))).claims
}

async function find(base: Base, store: Store, query: SearchQuery): Promise<Found> {
  const { ground } = base
  const words = [...query.words, ...query.exact.flatMap(searchWords)]
  const conditions = asksOfClaims(query)
  if (words.length === 0 && !conditions && query.in.length === 0) return NOTHING
  const reports = query.in.length === 0 ? undefined : reportsNamed(base, query.in)
  const inReports = reports === undefined ? undefined : new Set<string>(reports)
  const meets = conditionsOf(ground, query, inReports)
  const meeting = conditions ? claimsMeeting(ground, query, meets, { reports: inReports, most: MOST }) : undefined
  // many claims are no help in finding sentences: those are looked through by their words then, and by their claims after
  const led = meeting !== undefined && (meeting.isAll || words.length === 0) ? meeting.claims : undefined
  const wanted = {
    words: query.words,
    phrases: query.exact.map(searchWords),
    letters: query.exact,
    ...(reports === undefined ? {} : { in: reports }),
    ...outOf(base),
    ...(led === undefined ? {} : { at: led.map(({ document, at }) => [document, at] as const) }),
  }
  const { places, isAll } = await store.search(wanted, MOST)
  const isMeant = ({ document, span }: Place): boolean => statementsWithin(ground, document, span).some(meets)
  const sentences = meeting === undefined || led !== undefined ? places : places.filter(isMeant)
  const named = words.length === 0 ? [] : thingsNamed(ground, words).filter(id => isCalled(ground, id, query.exact))
  const found = words.length === 0 && meeting !== undefined ? meeting : claimsFound(ground, sentences, named, meets, MOST)
  const spoken = conditions || inReports !== undefined ? thingsIn(found.claims) : undefined
  const entities = words.length === 0 ? [...(spoken ?? [])] : spoken === undefined ? named : named.filter(id => spoken.has(id))
  return {
    claims: found.claims,
    sentences,
    entities,
    isAll: { claims: found.isAll && isAll, sentences: isAll && (words.length > 0 || found.isAll) },
    passages: some => store.passages(some),
  }
}

/** What holds the letters as they stand, inside words and in notes too; the claims are those in such sentences, whether reviewed or not. */
async function findLetters(base: Base, store: Store, query: SearchQuery): Promise<Found> {
  const { ground, documents } = base
  const { letters } = query
  if (letters.length === 0) return NOTHING
  const reports = new Set<string>(query.in.length === 0 ? documents.map(({ id }) => id) : reportsNamed(base, query.in))
  const meets = asksOfClaims(query) ? conditionsOf(ground, query) : undefined
  const holding: Passage[] = []
  for (const { id } of documents) {
    const read = reports.has(id) && holding.length <= MOST ? await store.analysis(id) : undefined
    if (read === undefined) continue
    const { text } = read.document
    for (const span of stretchesHolding(text, read.sentences, letters))
      holding.push({ document: id, span, text: text.slice(span.start, span.end) })
  }
  const claimed = (place: Place): readonly Statement[] =>
    statementsWithin(ground, place.document, place.span).filter(claim => meets?.(claim) ?? true)
  const passages = meets === undefined ? holding : holding.filter(place => claimed(place).length > 0)
  const claims = [...new Set(passages.flatMap(claimed))]
  const spoken = meets === undefined ? undefined : thingsIn(claims)
  const entities = [...ground.things.values()].filter(
    ({ id, name, aliases }) => (spoken?.has(id) ?? true) && [name, ...aliases].some(one => holdsLetters(one, letters)),
  )
  return {
    claims,
    sentences: passages.slice(0, MOST),
    entities: entities.map(({ id }) => id),
    isAll: { claims: holding.length <= MOST, sentences: holding.length <= MOST },
    passages: some => Promise.resolve(passages.filter(passage => some.includes(passage))),
  }
}

/** Reports that are not in the base, or that a newer edition stands for. */
function outOf({ documents, events }: Base): { readonly without?: readonly Place['document'][] } {
  const isIn = new Set(documents.map(({ id }) => id))
  const out = events.flatMap(({ changes }) =>
    changes.flatMap(change => (change.is === 'document-added' && !isIn.has(change.document) ? [change.document] : [])),
  )
  return out.length === 0 ? {} : { without: out }
}

/** Reports by a part of their titles or file names, or by id. */
function reportsNamed({ documents }: Base, names: readonly string[]): Place['document'][] {
  const asked = names.map(name => ({ name, folded: fold(name) }))
  const found = documents.filter(({ id, name, meta }) =>
    asked.some(one => id === one.name || `${fold(name)} ${fold(meta.title ?? '')}`.includes(one.folded)),
  )
  if (found.length === 0)
    throw new Problem('not-found', `No report is called “${names.join('” or “')}”.`, { hint: 'List reports with "aver documents".' })
  return found.map(({ id }) => id)
}

/** Letters as they stand, capitals aside. */
const holdsAll = (text: string, exact: readonly string[]): boolean =>
  exact.every(phrase => text.toLowerCase().includes(phrase.toLowerCase()))

function isCalled(ground: Ground, id: string, exact: readonly string[]): boolean {
  const thing = ground.things.get(id)
  return thing !== undefined && [thing.name, ...thing.aliases].some(name => holdsAll(name, exact))
}

/** What is told where nothing was found; `isWhole` where the letters of the texts would be looked for in vain, too. */
const nothing = (near: readonly string[], isWhole: boolean): string =>
  [
    'Nothing here holds all of that.',
    ...(near.length === 0 ? [] : [`Did you mean ${near.map(name => `“${name}”`).join(', ')}?`]),
    ...(isWhole ? [] : ['With --raw, parts of words and notes are looked through too.']),
  ].join(' ')

/** A tab under its count. */
function part(what: string, all: number, lines: readonly string[], atLeast = false): string[] {
  if (lines.length === 0) return []
  return [`# ${atLeast ? 'At least ' : ''}${count(all, what)}${lines.length < all ? `, ${lines.length} shown` : ''}`, ...lines, '']
}
