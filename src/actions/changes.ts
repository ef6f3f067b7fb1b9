import { z } from 'zod'

import { claimLine } from '../brief/text.ts'
import { claimWords } from '../brief/wording.ts'
import { claimRecord } from '../formats/claims-jsonl.ts'
import { changesBetween } from '../match/same-claims.ts'
import { Problem } from '../model/problem.ts'
import type { ClaimRow, Store } from '../store/store.ts'
import { count } from '../text/count.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { statementOf } from '../weigh/lookup.ts'
import { action } from './action.ts'
import { baseOf, findDocument, readBase } from './base.ts'

/** What a newer reading or edition of a report changed: claims that it adds, lacks or has otherwise, and what became of the decisions. */
export const changes = action({
  name: 'changes',
  about: 'Say what changed when a report was read again or came in a new edition: claims added, gone and altered, decisions kept and left.',
  input: z.object({ document: z.string().describe('The newer one: its id, file name or title') }),
  cli: { positional: ['document'], examples: ['changes raid.txt', 'changes doc_1a2b3c --csv > changes.csv'] },
  async run({ document }, world) {
    const base = await readBase(world, { rejected: true })
    const row = findDocument(base, document)
    const event = base.events.findLast(one => one.changes.some(change => change.is === 'document-added' && change.document === row.id))
    if (row.editionOf === null || event === undefined)
      throw new Problem('not-found', `${row.name} was read once, and is no new edition.`, { hint: 'Read it again with "aver reread".' })
    const old = row.editionOf
    const store = await world.store('read')
    const before = await baseOf(store, { before: event.seq, rejected: true, grades: world.grades })
    const found = changesBetween(await readingIn(store, old), await readingIn(store, row.id))
    const [was, is] = [recordsIn(before.ground), recordsIn(base.ground)]
    const decided = [...before.state.reviews.keys()].filter(id => before.claims.some(one => one.id === id && one.document === old))
    const kept = decided.filter(id => base.state.heirs.has(id)).length
    const left = decided.filter(id => !base.state.heirs.has(id))
    const rows = [
      ...found.added.flatMap(({ id }) => is.lines('added', id)),
      ...found.gone.flatMap(({ id }) => was.lines('gone', id)),
      ...found.altered.flatMap(one => [...was.lines('was', one.before.id), ...is.lines(`is (${one.parts.join(', ')})`, one.after.id)]),
      ...left.flatMap(id => was.lines('decision left behind', id)),
    ]
    return {
      data: {
        document: row.id,
        before: old,
        event: event.id,
        at: event.at,
        by: event.by,
        engines: [before.documents.find(({ id }) => id === old)?.engine ?? null, row.engine],
        same: found.same.length,
        kept,
        added: found.added.flatMap(({ id }) => is.record(id)),
        gone: found.gone.flatMap(({ id }) => was.record(id)),
        altered: found.altered.map(one => ({
          before: was.record(one.before.id)[0] ?? null,
          after: is.record(one.after.id)[0] ?? null,
          parts: one.parts,
        })),
        left: left.flatMap(id => was.record(id)),
      },
      text: [
        `# ${row.name}: ${count(found.added.length, 'claim')} added, ${found.gone.length} gone, ${found.altered.length} altered, ${found.same.length} as before; ${count(kept, 'decision')} kept, ${left.length} left behind`,
        ...rows.map(({ what, line }) => `${what}: ${line}`),
      ].join('\n'),
      table: {
        columns: ['change', 'claim', 'sentence', 'quote'],
        rows: rows.map(({ what, id, sentence, quote }) => [what, id, sentence, quote]),
      },
    }
  },
})

const readingIn = async (store: Store, document: ClaimRow['document']) => ({
  claims: await store.claims(document),
  entities: await store.entities(document),
})

/** Claims as a base has them; nothing where it has them no more, since somebody rejected or removed them. */
function recordsIn(ground: Ground) {
  const of = (id: string): readonly Statement[] => {
    const found = statementOf(ground, id)
    return found === undefined ? [] : [found]
  }
  return {
    record: (id: string) => of(id).map(one => claimRecord(ground, one)),
    lines: (what: string, id: string) =>
      of(id).map(one => ({ what, id, line: claimLine(ground, one).trim(), sentence: claimWords(ground, one), quote: one.quote })),
  }
}
