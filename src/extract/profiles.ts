import type { Sentence } from '../language/reading.ts'
import { type LeftOut, Tree } from '../language/tree.ts'
import { type Field, fieldIn } from '../text/field.ts'
import { headOf } from './entities/head.ts'
import type { Context } from './extractor.ts'
import { mentionsIn } from './mentions-in.ts'
import { kindOfNoun } from './nouns.ts'

/** A line that a label opens, with the head word of the name it tells of, where there is one. */
export type ProfileField = Field & { readonly subject: number | undefined }

/** What profiles leave out: each sentence's tree with its subject given back, and the labelled lines by their first token. */
export type Profiles = { readonly trees: readonly Tree[]; readonly fields: ReadonlyMap<number, ProfileField> }

type Given = Pick<Context, 'document' | 'reading' | 'mentions' | 'mentionAt' | 'kindOf'>

/** Whom a passage is about: the head word of its name, and what it names. */
type Subject = { readonly token: number; readonly entity: string }

/**
 * Gives sentences without a subject ("Founded in 2014. Led by X.") the one that their profile is about: the name that is the heading
 * over them, or that opens their paragraph. A heading that is no name of somebody who acts gives none.
 */
export function readProfiles(given: Given): Profiles {
  const { document, reading } = given
  const reader = new ProfileReader(given)
  let block = 0
  let last = -1
  const trees = reading.sentences.map(sentence => {
    while ((document.blocks[block]?.span.end ?? Infinity) <= sentence.start) block++
    const opens = block !== last
    last = block
    const { kind, span } = document.blocks[block] ?? { kind: 'paragraph', span: sentence }
    if (kind === 'heading') return reader.heading(sentence, opens)
    return reader.sentence(sentence, opens, sentence.end >= span.end)
  })
  return { trees, fields: reader.fields }
}

/** Reads a document's sentences in order and keeps in mind whom its headings and paragraphs are about. */
class ProfileReader {
  readonly fields = new Map<number, ProfileField>()
  readonly #given: Given
  /** Whom the last heading, or a line that is all name, is about. */
  #titled: Subject | undefined
  /** Whom the paragraph is about. */
  #told: Subject | undefined

  constructor(given: Given) {
    this.#given = given
  }

  heading(sentence: Sentence, opens: boolean): Tree {
    this.#titled = opens ? this.#wholeName(sentence) : undefined
    this.#told = undefined
    return new Tree(this.#given.reading, sentence)
  }

  sentence(sentence: Sentence, opens: boolean, closes: boolean): Tree {
    const tree = new Tree(this.#given.reading, sentence)
    if (opens) this.#told = this.#titled
    if (this.#isField(tree)) return tree
    const name = opens ? this.#wholeName(sentence) : undefined
    if (name !== undefined) {
      this.#told = name
      if (closes) this.#titled = name
      return tree
    }
    const leftOut = this.#told === undefined ? undefined : leftOutOf(tree, this.#told, this.#given)
    if (leftOut !== undefined) return new Tree(this.#given.reading, sentence, leftOut)
    this.#told = this.#subjectAfter(tree, opens)
    return tree
  }

  /** Notes a labelled line, unless a whole sentence stands behind its label; that of a name begins a profile. */
  #isField(tree: Tree): boolean {
    const { sentence } = tree
    const field = fieldIn(this.#given.reading.text.slice(sentence.start, sentence.end))
    if (field === undefined || hasClause(tree)) return false
    if (field.sort === 'name') this.#titled = this.#wholeName({ start: sentence.start + field.label, end: sentence.end })
    else this.fields.set(sentence.first, { ...field, subject: this.#told?.token })
    return true
  }

  /** The name that a stretch consists of, past its number and article and before an acronym in brackets. */
  #wholeName({ start, end }: Pick<Sentence, 'start' | 'end'>): Subject | undefined {
    const found = NAME_ALONE.exec(this.#given.reading.text.slice(start, end))
    if (found === null) return undefined
    const [, before = '', article = '', name = ''] = found
    const from = start + before.length
    const to = from + article.length + name.length
    const mention = mentionsIn(this.#given, { start: from, end: to }).find(
      ({ form, start: first, end: last }) => form === 'name' && last === to && (first === from || first === from + article.length),
    )
    return mention === undefined ? undefined : this.#actor(headOf(this.#given.reading, mention))
  }

  /** Whoever is named there, if a person or a body. */
  #actor(token: number): Subject | undefined {
    const mention = this.#given.mentionAt(token)
    if (mention === undefined || mention.entity === null) return undefined
    return /^(?:person|organization)$/.test(this.#given.kindOf(mention.entity) ?? '') ? { token, entity: mention.entity } : undefined
  }

  /** Whom a paragraph is about after a sentence with a subject of its own: the name that opens it; nobody sure once another comes up. */
  #subjectAfter(tree: Tree, opens: boolean): Subject | undefined {
    const root = rootOf(tree)
    const subject = root === undefined ? undefined : tree.kid(root, 'nsubj')
    const actor = subject === undefined ? undefined : this.#actor(subject)
    if (actor === undefined || actor.entity === this.#told?.entity) return this.#told
    return opens && this.#given.mentionAt(actor.token)?.form === 'name' ? actor : undefined
  }
}

/** A name alone: "2.1 The Heron Brigade (HB)". */
const NAME_ALONE =
  /^((?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+|\d{1,3}(?:\.\d{1,3})*\s+)?)((?:the\s+)?)(\p{Lu}.*?)(?:\s*\([^()]*\))?[\s.:]*$/iu

const rootOf = (tree: Tree): number | undefined => tree.indexes().find(i => tree.token(i).head < 0)

/** How the subject belongs to a sentence that leaves it out; undefined for a sentence that has one, asks, orders or names no deed. */
function leftOutOf(tree: Tree, { token, entity }: Subject, { kindOf }: Given): LeftOut | undefined {
  const root = rootOf(tree)
  if (root === undefined || tree.kid(root, 'nsubj', 'csubj', 'expl', 'cop') !== undefined) return undefined
  const { first, last } = tree.sentence
  if (tree.token(last - 1).form === '?') return undefined
  if (tree.indexes().some(i => i < root && !OPENING.test(tree.token(i).upos))) return undefined
  const { upos, xpos } = tree.token(root)
  if (upos === 'VERB') {
    if (/^VB[DZ]$/.test(xpos)) return { token, root, relation: 'nsubj' }
    if (xpos !== 'VBN') return undefined
    return { token, root, relation: isActive(tree, root) ? 'nsubj' : 'nsubj:pass' }
  }
  if (upos === 'ADJ' && root - first < 2 && tree.kids(root, 'obl', 'xcomp', 'nmod').length > 0) return { token, root, relation: 'nsubj' }
  if (upos !== 'NOUN' || kindOfNoun(tree.lemma(root).toLowerCase()) !== kindOf(entity)) return undefined
  return tree.token(last - 1).form === '.' ? { token, root, relation: 'appos' } : undefined
}

/** Whether somebody does something in a sentence: a finite verb with its subject. */
const hasClause = (tree: Tree): boolean =>
  tree
    .indexes()
    .some(i => /^(?:VB[DZP]|MD)$/.test(tree.token(i).xpos) && (tree.kid(i, 'nsubj') ?? tree.subjectOf(tree.head(i) ?? i)) !== undefined)

/** What may stand before the word that a sentence without a subject hangs on. */
const OPENING = /^(?:ADV|ADJ|DET|AUX|NOUN|PROPN|NUM|PUNCT|PART)$/

/** Whether a form that may be a participle is a past tense: it has an object, or its verb takes none ("Fought in", "Split from"). */
const isActive = (tree: Tree, root: number): boolean =>
  tree.kid(root, 'aux:pass') === undefined && (tree.kid(root, 'obj') !== undefined || INTRANSITIVE.test(tree.lemma(root)))

const INTRANSITIVE =
  /^(?:fight|serve|split|work|live|emerge|operate|die|graduate|study|rise|flee|return|escape|travel|participate|collaborate|cooperate|grow|merge|break|defect|retire|resign|belong|specialize|specialise|reside)$/
