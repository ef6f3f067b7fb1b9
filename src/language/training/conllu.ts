/** One sentence of a treebank, word by word in parallel lists. */
export type TreebankSentence = {
  readonly document: string
  /** The sentence as written; empty where the treebank does not give it. */
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the head within the sentence; -1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** The last column: `SpaceAfter=No|Entity=(1-person…`. */
  readonly extras: readonly string[]
}

/** Reads CoNLL-U. Multiword tokens and empty nodes are passed over: their words stand on lines of their own. */
export function readTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n')
    const opening = lines.find(line => line.startsWith('# newdoc'))
    if (opening !== undefined) document = opening.split('=')[1]?.trim() ?? ''
    const rows = lines.filter(line => /^\d+\t/.test(line)).map(line => line.split('\t'))
    if (rows.length > 0) sentences.push(sentenceOf(document, textOf(lines), rows))
  }
  return sentences
}

const textOf = (lines: readonly string[]): string => lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length) ?? ''

function sentenceOf(document: string, text: string, rows: readonly (readonly string[])[]): TreebankSentence {
  const column = (index: number): string[] => rows.map(row => row[index] ?? '_')
  return {
    document,
    text,
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map(head => Number(head) - 1),
    relations: column(7),
    extras: column(9),
  }
}

/** The joint tag that the tagger learns: universal and Penn tag. */
export const jointTags = (sentence: TreebankSentence): string[] => sentence.upos.map((upos, i) => `${upos}|${sentence.xpos[i] ?? '_'}`)
