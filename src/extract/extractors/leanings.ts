import type { Tree } from '../../language/tree.ts'
import { actorAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { isWriting } from '../nouns.ts'
import { sharersOf } from '../shared-head.ts'

const PREFIX = /^(pro|anti|counter)[-‐–]?$/i
const WHOLE = /^(pro|anti|counter)[-‐–]?(\p{L}[\p{L}\p{M}'’.]+)$/iu

/** Sides worded by a prefix: "pro-X militia" backs X, "anti-X" and "counter-X" stand against it. */
export const leanings: Extractor = {
  name: 'leanings',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const lean = parted(tree, i) ?? whole(tree, context, i)
      const bearer = lean === undefined ? undefined : bearerOf(tree, context, lean.at)
      if (lean === undefined || bearer === undefined) continue
      const isSharer = sharersOf(context, tree, bearer).includes(lean.at)
      yield draft(lean, { is: 'head', token: bearer, alone: true, ...(isSharer ? { sharer: lean.at } : {}) })
    }
  },
}

type Lean = { readonly prefix: string; readonly object: DraftArgument; readonly at: number }

/** "pro", "-", "X". */
const parted = (tree: Tree, i: number): Lean | undefined => {
  const form = tree.token(i).form
  if (!PREFIX.test(form)) return undefined
  const next = i + 1 < tree.sentence.last && /^[-‐–]$/.test(tree.token(i + 1).form) ? i + 2 : form.endsWith('-') ? i + 1 : undefined
  if (next === undefined || next >= tree.sentence.last || tree.token(next).start !== tree.token(next - 1).end) return undefined
  return { prefix: form.replace(/\W/g, '').toLowerCase(), object: { is: 'head', token: next, alone: true }, at: next }
}

/** One token, "pro-X": the entity whose name or people it gives, else its words. */
const whole = (tree: Tree, context: Context, i: number): Lean | undefined => {
  const { form, end } = tree.token(i)
  const match = WHOLE.exec(form)
  if (match === null || !/[-‐–]/.test(form)) return undefined
  const [, prefix = '', name = ''] = match
  const span = { start: end - name.length, end }
  const known = context.entities.find(entity => [entity.name, ...entity.aliases].some(alias => alias.toLowerCase() === name.toLowerCase()))
  return {
    prefix: prefix.toLowerCase(),
    object: known === undefined ? { is: 'text', span } : { is: 'entity', entity: known.id, span },
    at: i,
  }
}

/** Who leans: the noun that the word stands before, or its subject; not what somebody writes. */
const bearerOf = (tree: Tree, context: Context, at: number): number | undefined => {
  for (let head: number | undefined = at, steps = 0; head !== undefined && steps < 3; head = tree.head(head), steps++) {
    if (head > at && isWriting(tree.lemma(head))) return undefined
    if (head > at && actorAt(context, tree, head)) return head
    const subject = head === at && tree.kid(head, 'cop') !== undefined ? tree.kid(head, 'nsubj') : undefined
    if (subject !== undefined) return subject
  }
  return undefined
}

const draft = ({ prefix, object, at }: Lean, subject: DraftArgument): Draft => ({
  predicate: prefix === 'pro' ? 'supports' : 'opposes',
  subject,
  object,
  trigger: at,
  confidence: 0.75,
  rule: `leanings.${prefix}`,
})
