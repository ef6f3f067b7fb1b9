import { z } from 'zod'

import { claimRecord } from '../formats/claims-jsonl.ts'
import type { Document } from '../model/document.ts'
import type { ClaimId, DocumentId } from '../model/id.ts'
import { count } from '../text/count.ts'
import { fold } from '../text/fold.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'
import type { Holds } from '../weigh/weak-claims.ts'
import { quotationsIn, weakClaims } from '../weigh/weak-claims.ts'
import type { World } from './action.ts'
import { action } from './action.ts'
import type { Base } from './base.ts'
import { baseOf, readBase } from './base.ts'

/** Something that a careful reader would look at before relying on claims. */
type Weak = {
  readonly kind: string
  readonly document: string | null
  readonly message: string
  readonly claims: readonly object[]
  readonly ids: readonly string[]
}

/** Kinds that are faults; the others say on how little something rests. */
const FAULTS: ReadonlySet<string> = new Set(['decision-left-behind', 'quotation-differs', 'circular'])

/** What the claims of the base rest on badly, and decisions whose words a newer reading does not have. */
export const auditClaims = action({
  name: 'claims audit',
  about:
    'Check what claims rest on: no note, one source, sources in a ring, quotations that differ, links without a copy, decisions left behind.',
  input: z.object({}),
  cli: { examples: ['claims audit', 'claims audit --csv > weak.csv'] },
  async run(_, world) {
    const base = await readBase(world)
    const { holds, bare } = await inTexts(base, world)
    const found: Weak[] = [
      ...(await leftBehind(base, world)),
      ...weakClaims(base.ground, holds).map(({ statements, ...one }) => weak(base.ground, one, statements)),
      ...bare,
    ]
    const titleOf = (id: string | null): string => (id === null ? '' : (base.ground.reports.get(id)?.title ?? id))
    return {
      data: found.map(({ kind, document, message, claims }) => ({ kind, document, message, claims })),
      text: [
        `# ${count(found.length, 'finding')}`,
        ...found.map(({ kind, document, message }) => [titleOf(document), kind.replaceAll('-', ' '), message].filter(Boolean).join(': ')),
      ].join('\n'),
      table: {
        columns: ['kind', 'document', 'message', 'claims'],
        rows: found.map(({ kind, document, message, ids }) => [kind, titleOf(document), message, ids.join('; ')]),
      },
      ...(found.some(({ kind }) => FAULTS.has(kind)) ? { ended: 'findings' as const } : {}),
    }
  },
})

const weak = (ground: Ground, one: Pick<Weak, 'kind' | 'document' | 'message'>, statements: readonly Statement[]): Weak => ({
  ...one,
  claims: statements.map(statement => claimRecord(ground, statement)),
  ids: statements.map(({ id }) => id),
})

/** What the texts of the reports tell, read one after another: which words quoted from them they have, and which links they leave bare. */
async function inTexts(
  { documents, ground, works }: Base,
  world: World,
): Promise<{ readonly holds: Holds; readonly bare: readonly Weak[] }> {
  const store = await world.store('read')
  const quoted = Map.groupBy(
    quotationsIn(ground).flatMap(({ words, reports }) => reports.map(report => ({ report, words }))),
    ({ report }) => report,
  )
  const links = linksIn(works)
  const lacking = new Map<string, ReadonlySet<string>>()
  const bare: Weak[] = []
  for (const { id } of documents) {
    const [sought, linked] = [quoted.get(id) ?? [], links.get(id) ?? []]
    if (sought.length + linked.length === 0) continue
    const document = (await store.analysis(id))?.document
    if (document === undefined) continue
    const text = sought.length === 0 ? '' : fold(document.text)
    lacking.set(id, new Set(sought.map(({ words }) => words).filter(words => !text.includes(fold(words)))))
    bare.push(...withoutCopy(id, document, linked))
  }
  return { holds: (report, words) => lacking.get(report)?.has(words) !== true, bare }
}

/** Decisions on claims of an earlier reading or edition that no claim of the newer one stands for word for word. */
async function leftBehind(base: Base, world: World): Promise<Weak[]> {
  const store = await world.store('read')
  const found: Weak[] = []
  for (const [old, newer] of base.state.outdated) {
    const ids = [...(await store.claims(old)).map(({ id }) => id), ...addedIn(base, old)]
    const left = ids.filter(id => base.state.reviews.has(id) && !base.state.heirs.has(id))
    const event = base.events.findLast(({ changes }) => changes.some(one => one.is === 'document-added' && one.document === newer))
    if (left.length === 0 || event === undefined) continue
    const { ground } = await baseOf(store, { before: event.seq, rejected: true, grades: world.grades })
    const message = `${count(left.length, 'decision')} on words that the newer reading has no claim for.`
    found.push(
      weak(
        ground,
        { kind: 'decision-left-behind', document: newest(base, newer), message },
        left.flatMap(id => statementOf(ground, id) ?? []),
      ),
    )
  }
  return found
}

const addedIn = ({ state }: Base, document: DocumentId): ClaimId[] =>
  state.added.filter(one => one.document === document).map(({ claim }) => claim)

/** The reading or edition that stands for a document now. */
function newest(base: Base, document: DocumentId): DocumentId {
  const heir = base.state.outdated.get(document)
  return heir === undefined ? document : newest(base, heir)
}

const ARCHIVE = /\b(?:web\.archive\.org|archive\.(?:org|today|ph|is|md|vn|li)|perma\.cc|webcitation\.org|ghostarchive\.org)\b/i

/** Numbers of the notes that cite a work by a link, of each such work, by the report. */
const linksIn = (works: Base['works']): ReadonlyMap<string, readonly (readonly number[])[]> => {
  const cited = works
    .filter(({ csl }) => csl.URL !== undefined && !ARCHIVE.test(csl.URL))
    .flatMap(({ citings }) =>
      [...Map.groupBy(citings, ({ document }) => document)].map(([document, here]) => ({
        document,
        notes: here.flatMap(({ notes }) => notes),
      })),
    )
    .filter(({ notes }) => notes.length > 0)
  return new Map([...Map.groupBy(cited, ({ document }) => document)].map(([document, here]) => [document, here.map(({ notes }) => notes)]))
}

/** Works that a report cites by a link, with no archived copy of it in the notes that do: a page that goes leaves them without their source. */
function withoutCopy(document: string, { notes, text }: Document, linked: readonly (readonly number[])[]): Weak[] {
  const archived = new Set(notes.filter(({ span }) => ARCHIVE.test(text.slice(span.start, span.end))).map(({ number }) => number))
  const bare = linked.filter(cited => !cited.some(note => archived.has(note)))
  if (bare.length === 0) return []
  const message = `${bare.length} of ${count(linked.length, 'linked work')} have no archived copy in their notes.`
  return [{ kind: 'link-without-copy', document, message, claims: [], ids: [] }]
}
