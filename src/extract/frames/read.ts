import type { Tree } from '../../language/tree.ts'
import { predicates, type PredicateName } from '../../model/predicate.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import type { Frame, Slots } from './frame.ts'
import { lightOf } from './light.ts'
import { fill, type Form, type Site } from './slots.ts'
import { clauseOf, wordsOf } from './text.ts'

type Entry = { readonly frame: Frame; readonly form: Form; readonly beside: readonly string[] }

/** An extractor that reads these frames. Words are looked up by lemma, so its cost does not grow with the table. */
export const frameExtractor = (name: string, frames: readonly Frame[]): Extractor => {
  const entries = index(frames)
  return {
    name,
    *propose(tree, context) {
      for (const word of tree.indexes()) {
        for (const entry of entries.get(tree.lemma(word).toLowerCase()) ?? []) {
          const draft = read(name, tree, context, word, entry)
          if (draft !== undefined) yield* draft
        }
      }
    },
  }
}

const FORMS: readonly (readonly [Form, 'verbs' | 'nouns' | 'adjectives' | 'roles'])[] = [
  ['verb', 'verbs'],
  ['noun', 'nouns'],
  ['adjective', 'adjectives'],
  ['role', 'roles'],
]

const index = (frames: readonly Frame[]): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>()
  for (const frame of frames) {
    for (const [form, list] of FORMS) {
      for (const word of frame[list]?.split(' ') ?? []) {
        const [lemma = word, ...beside] = word.split('_')
        entries.set(lemma, [...(entries.get(lemma) ?? []), { frame, form, beside }])
      }
    }
  }
  return entries
}

const TAGS: Readonly<Record<Form, RegExp>> = {
  verb: /^VERB$/,
  noun: /^(NOUN|PROPN)$/,
  adjective: /^(ADJ|VERB|ADV)$/,
  role: /^(NOUN|PROPN)$/,
}

const read = (name: string, tree: Tree, context: Context, word: number, { frame, form, beside }: Entry): Draft[] | undefined => {
  if (!TAGS[form].test(tree.token(word).upos) || !beside.every(lemma => stands(tree, word, lemma))) return undefined
  const site: Site = { tree, word, form, frame, isActor: token => actorAt(context, tree, token) }
  const subject = fill(site, frame.subject ?? 'agent')
  if (subject === undefined) return undefined
  const object = frame.object === null ? null : argument(site, frame.predicate, frame.object ?? 'patient')
  if (object === undefined || !fits(context, site, subject.token, object)) return undefined
  return [
    {
      predicate: frame.predicate,
      subject: { is: 'head', token: subject.token },
      object,
      trigger: form === 'noun' ? (lightOf(tree, word)?.verb ?? word) : word,
      qualifiers: qualifiers(site),
      ...(frame.denied === undefined ? {} : { polarity: 'denied' as const }),
      confidence: frame.confidence ?? 0.7,
      rule: `${name}.${frame.predicate}.${form}.${tree.lemma(word).toLowerCase()}`,
    },
  ]
}

/** Whether a dependent of the word, or the preposition of one, has this lemma: "out" of "carry out", "part" of "take part". */
const stands = (tree: Tree, word: number, lemma: string): boolean =>
  tree
    .kids(word)
    .some(
      kid =>
        kid - word < 6 &&
        (tree.lemma(kid) === lemma || tree.caseOf(kid) === lemma || tree.kids(kid, 'case').some(c => tree.lemma(c) === lemma)),
    )

const argument = (site: Site, predicate: PredicateName, slots: Slots): DraftArgument | undefined => {
  const filler = fill(site, slots)
  if (filler === undefined) return undefined
  const { tree } = site
  if (filler.slot === 'clause') {
    const own = tree.is(filler.token, 'ccomp') || tree.kid(filler.token, 'nsubj') !== undefined
    return { is: 'text', span: own ? clauseOf(tree, filler.token) : wordsOf(tree, filler.token) }
  }
  if (filler.slot === 'self') return { is: 'text', span: wordsOf(tree, filler.token) }
  const kinds = predicates[predicate].object
  const isText = kinds !== 'any' && kinds !== 'none' && kinds.every(kind => kind === 'text')
  return isText ? { is: 'text', span: wordsOf(tree, filler.token) } : { is: 'head', token: filler.token }
}

const fits = (context: Context, { tree, frame }: Site, subject: number, object: DraftArgument | null): boolean => {
  if (frame.subjectKinds !== undefined && !frame.subjectKinds.includes(kindAt(context, tree, subject))) return false
  return frame.objectKinds === undefined || object?.is !== 'head' || frame.objectKinds.includes(kindAt(context, tree, object.token))
}

const qualifiers = (site: Site): Record<string, DraftArgument> => {
  const { tree, word, frame } = site
  const found: Record<string, DraftArgument> = {}
  for (const [name, slots] of Object.entries(frame.qualifiers ?? {})) {
    const token = slots === 'word' ? word : fill(site, slots)?.token
    if (token !== undefined) found[name] = { is: 'text', span: slots === 'word' ? tree.span(word, word + 1) : wordsOf(tree, token) }
  }
  return found
}
