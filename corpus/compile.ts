import { createHash } from 'node:crypto'

import { Problem } from '../src/model/problem.ts'
import { placeAttribution, type Said } from './attributions.ts'
import { placeClaim } from './claims.ts'
import type { Placed } from './place.ts'
import { type MarkedPassage, onLine, readPassage, withoutArticle } from './read.ts'
import { PassageRecord } from './record.ts'
import { faultsOf } from './rules.ts'

/** Compile one passage: offsets computed, quotations found, everything checked. One `Problem` tells all that is wrong, a line each. */
export function compile(id: string, source: string): PassageRecord {
  const faults: string[] = []
  const marked = readPassage(source, faults)
  const record = faults.length === 0 ? recordOf(id, marked, faults) : undefined
  if (record && faults.length === 0) faults.push(...faultsOf(record, marked))
  if (record && faults.length === 0) return record
  throw new Problem('bad-input', faults.map(fault => `${id}: ${fault}`).join('\n'), {
    hint: 'corpus/README.md says how a passage is written.',
  })
}

/** Whether a passage belongs to the sealed tenth: the first eight hexadecimal digits of its id's SHA-256, as a number, end in 0. */
export function isSealed(id: string): boolean {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 10 === 0
}

function recordOf(id: string, marked: MarkedPassage, faults: string[]): PassageRecord | undefined {
  const { text, placed } = layOut(marked)
  const said: Said[] = []
  const claims = placed.flatMap(sentence => {
    for (const { line, read } of sentence.sentence.attributions) {
      const found = onLine(line, faults, () => placeAttribution(read, sentence, said))
      if (found) said.push(found)
    }
    return sentence.sentence.claims.map(({ line, read }) => onLine(line, faults, () => placeClaim(read, sentence, said)))
  })
  const parsed = PassageRecord.safeParse({
    id,
    text,
    register: marked.head.get('register'),
    continent: marked.head.get('continent'),
    setting: marked.head.get('setting'),
    date: marked.head.get('date') ?? null,
    sealed: isSealed(id),
    sentences: placed.map(({ sentence, start }) => ({ start, end: start + sentence.text.length })),
    entities: entitiesOf(marked),
    mentions: placed.flatMap(({ sentence, start }) =>
      sentence.mentions.map(mention => ({
        start: start + mention.start,
        end: start + mention.end,
        kind: marked.kinds.get(mention.id),
        entity: mention.id,
        form: mention.form,
      })),
    ),
    attributions: said.map(({ attribution }) => attribution),
    claims: claims.map((claim, index) => ({ ...claim, id: `${id}#${index}` })),
    traps: placed.flatMap(({ sentence, start }) => sentence.traps.map(why => ({ start, end: start + sentence.text.length, why }))),
  })
  if (!parsed.success && faults.length === 0)
    faults.push(...parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  return parsed.data
}

/** Sentences of a paragraph are a space apart, paragraphs a line. */
function layOut({ sentences }: MarkedPassage): { text: string; placed: Placed[] } {
  let text = ''
  const placed = sentences.map(sentence => {
    if (text !== '') text += sentence.opensParagraph ? '\n' : ' '
    const start = text.length
    text += sentence.text
    return { sentence, start }
  })
  return { text, placed }
}

/** An entity's name is told in the head, else its longest name in the text of those that come first in full, else its first description. */
function entitiesOf(marked: MarkedPassage): PassageRecord['entities'] {
  return [...marked.kinds].map(([id, kind]) => {
    const mentions = marked.sentences.flatMap(({ text, mentions }) =>
      mentions
        .filter(mention => mention.id === id)
        .map(({ start, end, form }) => ({ form, words: withoutArticle(text.slice(start, end)) })),
    )
    const names = [...new Set(mentions.filter(({ form }) => form === 'name').map(({ words }) => words))]
    const described = mentions.find(({ form }) => form === 'nominal')?.words
    const name = marked.names.get(id) ?? names[0] ?? described ?? id
    return { id, kind, name, aliases: kind === 'state' || kind === 'place' ? [] : names.filter(other => other !== name) }
  })
}
