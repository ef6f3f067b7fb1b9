import { z } from 'zod'

import { count } from '../brief/wording.ts'
import { fold } from '../text/fold.ts'
import { action } from './action.ts'
import { readBase } from './base.ts'

/** Sentences with all the words looked for, in any spelling and script that folds to them, best first. */
export const search = action({
  name: 'search',
  about: 'Find sentences that hold all the words, whatever their accents or script; and names that do.',
  input: z.object({
    words: z.array(z.string()).min(1).describe('Words'),
    limit: z.int().positive().default(20).describe('At most so many sentences'),
  }),
  cli: { positional: ['words'], examples: ['search drone workshop', 'search Mamulashvili --limit 5'] },
  async run({ words, limit }, world) {
    const { ground, documents } = await readBase(world)
    const isIn = new Set<string>(documents.map(({ id }) => id))
    const passages = (await (await world.store('read')).search(words.join(' '), limit)).filter(({ document }) => isIn.has(document))
    const asked = fold(words.join(' '))
    const names = [...ground.things.values()].filter(thing => [thing.name, ...thing.aliases].some(name => fold(name).includes(asked)))
    const titleOf = (document: string): string => ground.reports.get(document)?.title ?? document
    return {
      data: { names, passages },
      text: [
        ...(names.length === 0 ? [] : ['# Names', ...names.slice(0, limit).map(({ name, kind }) => `  ${name} (${kind})`), '']),
        `# ${count(passages.length, 'sentence')}`,
        ...passages.map(({ document, text }) => `  ${text}\n      ${titleOf(document)}`),
      ].join('\n'),
      table: {
        columns: ['document', 'start', 'end', 'sentence'],
        rows: passages.map(({ document, span, text }) => [titleOf(document), span.start, span.end, text]),
      },
    }
  },
})
