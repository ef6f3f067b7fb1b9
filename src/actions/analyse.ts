import { z } from 'zod'

import { readText } from '../documents/text.ts'
import { analyse as analyseDocument } from '../extract/analyse.ts'
import { analysisOutput } from '../formats/analysis-output.ts'
import type { Reading } from '../language/reading.ts'
import { Problem } from '../model/problem.ts'
import type { World } from './action.ts'
import { action } from './action.ts'
import { eachJsonLine } from './json-lines.ts'
import { scansAs, scans } from './ocr.ts'

const Line = z.object({ id: z.string(), text: z.string() })

/** Reads texts and prints what was found, without touching any project: the contract other programs rest on. */
export const analyse = action({
  name: 'analyse',
  about: 'Read texts and print what they claim, one JSON object a line, without touching a project.',
  volatile: true,
  input: z.object({
    files: z.array(z.string()).min(1).describe('Documents, or with --jsonl one file of {"id","text"} lines ("-" is standard input)'),
    jsonl: z.boolean().default(false).describe('The input holds one {"id","text"} a line, already plain text'),
    ...scans,
    tokens: z.boolean().default(false).describe('Print every token with its tags and head'),
  }),
  cli: { positional: ['files'], examples: ['analyse report.docx', 'analyse --jsonl texts.jsonl', 'analyse --tokens report.md'] },
  async run({ files, jsonl, tokens, ...wish }, world) {
    let failed = 0
    for (const file of files) failed += jsonl ? await readEachLine(file, tokens, world) : await readFile(file, scansAs(wish), tokens, world)
    return { data: null, text: '', ...(failed > 0 ? { ended: 'partial' } : {}) }
  },
})

async function readFile(path: string, asked: ReturnType<typeof scansAs>, tokens: boolean, world: World): Promise<number> {
  try {
    const document = await world.parse(await world.readFile(path), asked)
    const { analysis, reading } = analyseDocument(document, await world.models())
    await world.emit(JSON.stringify(analysisOutput(path, analysis, tokens ? { tokens: tokensOf(reading) } : {})))
    return 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    world.warn(error)
    return 1
  }
}

const readEachLine = (path: string, tokens: boolean, world: World): Promise<number> =>
  eachJsonLine(path, Line, world, async ({ id, text }) => {
    const { analysis, reading } = analyseDocument(readText(text), await world.models())
    await world.emit(JSON.stringify(analysisOutput(id, analysis, { raw: text, ...(tokens ? { tokens: tokensOf(reading) } : {}) })))
  })

const tokensOf = (reading: Reading) =>
  reading.sentences.flatMap(({ first, last }, sentence) =>
    reading.tokens
      .slice(first, last)
      .map(({ start, end, upos, xpos, lemma, head, deprel }) => ({ start, end, upos, xpos, lemma, head, deprel, sentence })),
  )
