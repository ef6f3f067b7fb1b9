import { z } from 'zod'

import { eventWords } from '../brief/events.ts'
import { claimLine } from '../brief/text.ts'
import { reasonsFor } from '../extract/assembly/reasons.ts'
import type { Models } from '../language/models.ts'
import { read } from '../language/read.ts'
import { Tree } from '../language/tree.ts'
import { type Document, unreadIn } from '../model/document.ts'
import { overlaps } from '../model/span.ts'
import type { Span } from '../model/span.ts'
import { action } from './action.ts'
import { readBase } from './base.ts'
import { claimInReport } from './claim-in-report.ts'
import { namesOf } from './names.ts'

/** Shows how a claim came about: its words, the rule and the tree that made it, what made it more or less sure, its notes, and what people decided of it. */
export const explain = action({
  name: 'explain',
  about:
    'Show how a claim came about: its words, rule and sentence tree, what made it more or less sure, its notes, and what was decided of it.',
  input: z.object({ claim: z.string().describe('Id of the claim, or its beginning') }),
  cli: { positional: ['claim'], examples: ['explain clm_1a2b3c'] },
  async run({ claim }, world) {
    const base = await readBase(world, { rejected: true })
    const { claim: found, statement, analysis, document, notes, history } = await claimInReport(base, claim, world)
    const { id, body, quote } = found
    const words = (span: Span | null): string | null => (span === null ? null : document.text.slice(span.start, span.end))
    const names = namesOf(base)
    const models = await world.models()
    const trees = treesOf(body.evidence, document, models)
    const reasons = trees.flatMap(tree => reasonsFor(body, analysis, tree, models.confidence)).slice(0, MOST_REASONS)
    const data = {
      claim: id,
      quote,
      trigger: words(body.trigger),
      cue: words(body.cue),
      hedge: words(body.hedge),
      rule: body.rule,
      confidence: body.confidence,
      reasons,
      notes,
      tree: trees.flatMap(linesOf),
      history,
    }
    return {
      data,
      text: [
        claimLine(base.ground, statement),
        `# Words\n  “${quote}”`,
        `  stated by “${data.trigger}”${data.cue === null ? '' : `, said by “${data.cue}”`}${data.hedge === null ? '' : `, hedged by “${data.hedge}”`}`,
        `# Reading\n  rule ${body.rule}, confidence ${Math.round(body.confidence * 100)} %`,
        ...data.reasons.map(({ feature, weight }) => `  ${weight > 0 ? 'for' : 'against'}  ${feature} (${Math.abs(weight).toFixed(2)})`),
        ...data.tree.map(line => `  ${line}`),
        `# Notes${notes.length === 0 ? '\n  none' : ''}`,
        ...notes.map(note => `  ${note.number}  ${note.text}`),
        `# Decisions${history.length === 0 ? '\n  none yet' : ''}`,
        ...history.map(event => `  ${event.at}  ${event.by}: ${eventWords(event, names)}`),
      ].join('\n'),
    }
  },
})

/** How many of the features that made a claim's confidence are shown. */
const MOST_REASONS = 8

/** The trees of the sentences of evidence. */
function treesOf(evidence: readonly Span[], document: Document, models: Models): Tree[] {
  const around = document.blocks.filter(({ span }) => evidence.some(one => overlaps(one, span)))
  const reading = read({ text: document.text, blocks: around, skip: unreadIn(document) }, models)
  return reading.sentences.filter(sentence => evidence.some(one => overlaps(one, sentence))).map(sentence => new Tree(reading, sentence))
}

/** A tree, one word a line, each under its head. */
function linesOf(tree: Tree): string[] {
  const lineOf = (i: number, depth: number): string[] => {
    const { form, upos, deprel } = tree.token(i)
    return [`${'  '.repeat(depth)}${form}  (${deprel}, ${upos})`, ...tree.kids(i).flatMap(kid => lineOf(kid, depth + 1))]
  }
  return tree
    .indexes()
    .filter(i => tree.head(i) === undefined)
    .flatMap(root => lineOf(root, 0))
}
