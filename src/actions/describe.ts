import { z } from 'zod'

import type { Description } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Name } from '../model/source.ts'
import { boundsOf } from '../text/edtf.ts'
import { action, actOf } from './action.ts'
import { findDocument, readBase } from './base.ts'

const input = z.object({
  document: z.string().describe('Its id, file name or title'),
  title: z.string().min(1).optional().describe('What it is called'),
  author: z.array(z.string().min(1)).optional().describe('Who wrote it, each as "Family, Given" or a body’s name'),
  date: z.string().optional().describe('When it came out, as EDTF: 2023, 2023-06, 2023-06-05'),
  publisher: z.string().min(1).optional().describe('Who brought it out'),
  language: z.string().min(2).optional().describe('Its language, as a BCP 47 tag: en, uk, ka'),
  reason: z.string().optional().describe('Why, or how you know'),
})

/** Says what a report is, where its file says it wrongly or not at all; what the file says is kept. */
export const describe = action({
  name: 'describe',
  about: 'Say what a report is: title, authors, date, publisher, language. What the file says is kept.',
  changes: true,
  input,
  cli: {
    positional: ['document'],
    examples: ['describe scan.pdf --title "Who Raided Belgorod?" --date 2023-06', 'describe brief.docx --author "Sol, Ana"'],
  },
  async run(given, world) {
    const { id, name } = findDocument(await readBase(world), given.document)
    const description = descriptionOf(given)
    if (Object.keys(description).length === 0)
      throw new Problem('usage', 'Nothing was said of it.', { hint: 'Give --title, --author, --date, --publisher or --language.' })
    const change = { is: 'document-described', document: id, description, reason: given.reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    return { data: event, text: `Described ${name}. Take it back with "aver review undo".` }
  },
})

function descriptionOf({ title, author, date, publisher, language }: z.output<typeof input>): Description {
  if (date !== undefined && boundsOf(date) === undefined)
    throw new Problem('usage', `“${date}” is no EDTF date.`, { hint: 'Write 2023, 2023-06, 2023-06-05.' })
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { authors: author.map(nameOf) }),
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
  }
}

function nameOf(written: string): Name {
  const [family = '', given] = written.split(/,\s*/, 2)
  return given === undefined ? { literal: written } : { family, given }
}
