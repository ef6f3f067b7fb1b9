import { z } from 'zod'

import type { Changes } from '../match/same-claims.ts'
import { changesBetween } from '../match/same-claims.ts'
import type { Analysis } from '../model/analysis.ts'
import { Problem } from '../model/problem.ts'
import { count } from '../text/count.ts'
import { action, actOf } from './action.ts'
import { findDocument, readBase } from './base.ts'
import { scansAs, scans } from './ocr.ts'

/** Reads the kept original of a report anew. The new reading takes the place of the old one, which is kept; nothing happens where both are alike. */
export const reread = action({
  name: 'reread',
  about:
    'Read a report again from its kept original, with the engine as it is now; what you decided goes over where the words say the same.',
  changes: true,
  input: z.object({ document: z.string().describe('The report: its id, file name or title'), ...scans }),
  cli: { positional: ['document'], examples: ['reread raid.txt', 'reread scan.pdf --ocr'] },
  async run({ document, ...wish }, world) {
    const row = findDocument(await readBase(world), document)
    const store = await world.store('write')
    const [bytes, before] = [await store.original(row.sha256), await store.analysis(row.id)]
    if (bytes === undefined || before === undefined)
      throw new Problem('damaged', `The original of ${row.name} is not kept here.`, { hint: 'Run "aver doctor --originals".' })
    world.say(`reading ${row.name} again`)
    const onPage = (done: number, total: number): void => world.progress({ task: `recognising ${row.name}`, done, total })
    const asked = scansAs(wish)
    const options = { ...asked, ocr: asked.ocr === true || before.document.recognised.length > 0, onPage }
    const analysis = await world.analyse(await world.parse({ name: row.name, bytes }, options))
    for (const { message } of analysis.document.problems) world.warn(new Problem('bad-input', `${row.name}: ${message}`))
    const found = changesBetween(readingOf(before), readingOf(analysis))
    const counts = countsOf(found)
    if (isAlike(found) && analysis.document.text === before.document.text)
      return { data: { document: row.id, ...counts }, text: `Nothing changed: ${row.name} is read as before.` }
    if (world.interrupted.aborted) throw new Problem('bad-input', 'Stopped before anything was changed.')
    const { sha256, name } = row
    const fresh = await store.add({ sha256, name, engine: world.engine, analysis, again: row.id }, actOf(world))
    const { seq } = await store.head()
    const told = `${name}: ${count(counts.added, 'claim')} more, ${counts.gone} gone, ${counts.altered} read otherwise, ${counts.same} as before`
    world.say(told)
    return {
      data: { document: fresh.id, ...counts },
      text: `${told}. See "aver changes ${fresh.id}"; "aver review undo ${seq}" takes it back.`,
    }
  },
})

const isAlike = ({ altered, gone, added }: Changes<unknown, unknown>): boolean => altered.length + gone.length + added.length === 0

const countsOf = ({ same, altered, gone, added }: Changes<unknown, unknown>) => ({
  same: same.length,
  altered: altered.length,
  gone: gone.length,
  added: added.length,
})

/** An analysis as it is compared with another: its claims under ids of their own. */
const readingOf = ({ claims, entities, document: { text } }: Analysis) => ({
  entities,
  claims: claims.map((body, index) => ({
    id: String(index),
    body,
    quote: text.slice(body.evidence[0]?.start ?? 0, body.evidence.at(-1)?.end),
  })),
})
