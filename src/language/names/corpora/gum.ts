import type { Gazetteer } from '../../lexicon/gazetteer.ts'
import type { TreebankSentence } from '../../training/conllu.ts'
import type { NameKind, NameRange } from '../labels.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { documentsOf, longest, nameIn, withDemonyms } from './annotated.ts'

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
  ['event', 'event'],
  ['object', 'other'],
  ['abstract', 'other'],
])

/** Reads GUM's entity brackets (the last column's `Entity=`) and keeps the mentions that open with a name. */
export function readGum(treebank: readonly TreebankSentence[], gazetteer: Gazetteer): AnnotatedDocument[] {
  return documentsOf(treebank).map(sentences =>
    sentences.map(sentence => ({
      forms: sentence.forms,
      names: withDemonyms(sentence.forms, longest(mentionsOf(sentence).flatMap(mention => properPart(sentence, mention))), gazetteer),
    })),
  )
}

/** Mentions of a sentence from brackets such as `(1-person-new…`, `1)` and `(2-place-…)`. */
function mentionsOf({ extras }: TreebankSentence): NameRange[] {
  const mentions: NameRange[] = []
  const open: { readonly id: string; readonly first: number; readonly kind: NameKind | undefined }[] = []
  const close = (at: number, last: number): void => {
    const [mention] = open.splice(at, 1)
    if (mention?.kind !== undefined) mentions.push({ first: mention.first, last, kind: mention.kind })
  }
  for (const [i, extra] of extras.entries()) {
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(extra)?.[1] ?? ''
    for (const [bracket, id = '', type = ''] of brackets.matchAll(/\((\d+)-(\w+)[^()]*|\d+\)|\)/g)) {
      if (id !== '') open.push({ id, first: i, kind: KINDS.get(type) })
      else if (bracket === ')') close(open.length - 1, i + 1)
      else
        close(
          open.findLastIndex(mention => mention.id === bracket.slice(0, -1)),
          i + 1,
        )
    }
  }
  return mentions
}

/** The run of proper nouns a mention opens with: "Ahmed Mohamed, a boy of 14" → Ahmed Mohamed. */
function properPart({ forms, upos }: TreebankSentence, { first, last, kind }: NameRange): NameRange[] {
  let start = first
  while (start < last && /^(?:DET|PUNCT)$/.test(upos[start] ?? '')) start++
  let end = start
  while (end < last && (upos[end] === 'PROPN' || (end > start && joins(forms, upos, end, last, kind)))) end++
  const rest = upos.slice(end, last)
  const isAside = rest.length === 0 || /^(?:PUNCT|PART|ADP|PRON|SCONJ)$/.test(rest[0] ?? '')
  return end > start && isAside ? nameIn(forms, { first: start, last: end, kind }) : []
}

/** Whether the word at `i` stands inside a name; "and" joins organisations' and places' names, but parts persons'. */
function joins(forms: readonly string[], upos: readonly string[], i: number, last: number, kind: NameKind): boolean {
  const isNext = upos[i + 1] === 'PROPN' || (upos[i + 1] === 'DET' && upos[i + 2] === 'PROPN')
  const link = kind === 'person' ? /^(?:of|the|-)$/i : /^(?:of|and|for|the|-|&|\d+)$/i
  return i + 1 < last && isNext && link.test(forms[i] ?? '')
}
