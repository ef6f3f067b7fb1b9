import { z } from 'zod'

import { eventWords } from '../brief/events.ts'
import { claimLine } from '../brief/text.ts'
import { read } from '../language/read.ts'
import { Tree } from '../language/tree.ts'
import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import { overlaps } from '../model/span.ts'
import type { Span } from '../model/span.ts'
import type { World } from './action.ts'
import { action } from './action.ts'
import { findClaim, readBase } from './base.ts'
import { namesOf } from './names.ts'

/** Shows how a claim came about: its words, the rule and the tree that made it, its notes, and what people decided of it. */
export const explain = action({
  name: 'explain',
  about: 'Show how a claim came about: its words, rule and sentence tree, its notes, and what was decided of it.',
  input: z.object({ claim: z.string().describe('Id of the claim, or its beginning') }),
  cli: { positional: ['claim'], examples: ['explain clm_1a2b3c'] },
  async run({ claim }, world) {
    const base = await readBase(world, { rejected: true })
    const { id, body, document, quote } = findClaim(base, claim)
    const statement = base.ground.statements.find(one => one.id === id)
    const analysis = await (await world.store('read')).analysis(document)
    if (analysis === undefined || statement === undefined)
      throw new Problem('damaged', `The report of ${id} cannot be read.`, { hint: 'Run "aver doctor".' })
    const { text, notes } = analysis.document
    const words = (span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end))
    const history = base.events.filter(({ changes }) => changes.some(change => 'claim' in change && change.claim === id))
    const data = {
      claim: id,
      quote,
      trigger: words(body.trigger),
      cue: words(body.cue),
      hedge: words(body.hedge),
      rule: body.rule,
      confidence: body.confidence,
      notes: notes.filter(({ number }) => body.notes.includes(number)).map(({ number, span }) => ({ number, text: words(span) })),
      tree: await treesOf(body.evidence, analysis.document, world),
      history,
    }
    return {
      data,
      text: [
        claimLine(base.ground, statement),
        `# Words\n  “${quote}”`,
        `  stated by “${data.trigger}”${data.cue === null ? '' : `, said by “${data.cue}”`}${data.hedge === null ? '' : `, hedged by “${data.hedge}”`}`,
        `# Reading\n  rule ${body.rule}, confidence ${Math.round(body.confidence * 100)} %`,
        ...data.tree.map(line => `  ${line}`),
        `# Notes${data.notes.length === 0 ? '\n  none' : ''}`,
        ...data.notes.map(note => `  ${note.number}  ${note.text}`),
        `# Decisions${history.length === 0 ? '\n  none yet' : ''}`,
        ...history.map(event => `  ${event.at}  ${event.by}: ${eventWords(event, namesOf(base))}`),
      ].join('\n'),
    }
  },
})

/** The sentences of evidence as trees, one word a line, each under its head. */
async function treesOf(evidence: readonly Span[], { text, blocks, notes }: Document, world: World): Promise<string[]> {
  const skip = notes.flatMap(note => note.markers).toSorted((a, b) => a.start - b.start)
  const around = blocks.filter(({ span }) => evidence.some(one => overlaps(one, span)))
  const reading = read({ text, blocks: around, skip }, await world.models())
  return reading.sentences
    .filter(sentence => evidence.some(one => overlaps(one, sentence)))
    .flatMap(sentence => {
      const tree = new Tree(reading, sentence)
      const lineOf = (i: number, depth: number): string[] => {
        const { form, upos, deprel } = tree.token(i)
        return [`${'  '.repeat(depth)}${form}  (${deprel}, ${upos})`, ...tree.kids(i).flatMap(kid => lineOf(kid, depth + 1))]
      }
      return [...tree.indexes()].filter(i => tree.head(i) === undefined).flatMap(root => lineOf(root, 0))
    })
}
