import type { Tree } from '../../language/tree.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { undergoer } from '../frames/doer.ts'
import { antecedent } from '../frames/subject.ts'
import { mentionsIn, nameAt } from '../mentions-in.ts'
import { bracketed } from './identity/brackets.ts'
import { toldOf } from './identity/known-as.ts'
import { nameRun } from './identity/name-run.ts'

/** Other names of things: in brackets, after "also known as", "calling himself", "nom de guerre", between quotation marks in a name. */
export const aliases: Extractor = {
  name: 'aliases',
  *propose(tree, context) {
    yield* bracketed(tree, context)
    yield* nicknames(tree, context)
    for (const i of tree.indexes()) {
      const found = byVerb(tree, i) ?? byChange(tree, i) ?? byOr(tree, i) ?? byNoun(tree, i)
      if (found !== undefined && !namesSame(tree, context, found) && !saysKind(tree, context, found)) yield found
    }
  },
}

const draft = (subject: number, span: Span, trigger: number, rule: string, confidence: number): Draft => ({
  predicate: 'alias',
  subject: { is: 'head', token: subject, alone: true },
  object: { is: 'text', span },
  trigger,
  confidence,
  rule: `aliases.${rule}`,
})

const CALLING = /^(know|call|dub|nickname|codename|rename|name|style|sign|refer|remember|address|term|title|brand|entitle|label)$/

/** "also known as Y", "dubbed Y", "calling himself Y", "refers to itself as Y", "renamed Y". */
function byVerb(tree: Tree, i: number): Draft | undefined {
  const { xpos } = tree.token(i)
  if (!(xpos.startsWith('VB') || /^(?:nick|code|re)named$/i.test(tree.token(i).form)) || !CALLING.test(callingAt(tree, i))) return undefined
  const reflexive = [i + 1, i + 2].find(k => k < tree.sentence.last && /^(him|her|it|them)sel(f|ves)$/i.test(tree.token(k).form))
  let at = (reflexive ?? i) + 1
  const needsAs = /^(know|refer|remember|address)$/.test(tree.lemma(i))
  if (needsAs && reflexive === undefined) at = asAfter(tree, i) ?? at
  while (at < tree.sentence.last && /^(as|simply|only|the|to)$/i.test(tree.token(at).form)) at++
  if (needsAs && !sayAs(tree, i, at)) return undefined
  const isCalled = /^(VB[ND]|JJ)$/.test(xpos) || (tree.is(i, 'acl:relcl') && tree.kid(i, 'nsubj') !== undefined)
  if (!needsAs && reflexive === undefined && (!isCalled || tree.lemma(i) === 'sign')) return undefined
  const name = nameRun(tree, at)
  const subject = reflexive !== undefined ? (tree.subjectOf(i) ?? tree.head(i)) : /^VB[ZP]$/.test(xpos) ? tree.head(i) : named(tree, i)
  if (name === undefined || subject === undefined || (/^(name|title|label|term)$/.test(tree.lemma(i)) && !name.quoted)) return undefined
  return draft(antecedent(tree, toldOf(tree, subject)), name.span, i, 'verb', 0.85)
}

/** How many words may stand between a verb of knowing and its "as": "known in the villages as". */
const REACH = 7

/** The "as" that a little later belongs to a verb of knowing, no comma between. */
function asAfter(tree: Tree, verb: number): number | undefined {
  for (let at = verb + 1; at < tree.sentence.last && at <= verb + REACH; at++) {
    if (/^as$/i.test(tree.token(at).form)) return at
    if (tree.token(at).upos === 'PUNCT' || tree.token(at).upos === 'VERB') return undefined
  }
  return undefined
}

/** The verb of calling, also where the tagger takes its participle for an adjective. */
const callingAt = (tree: Tree, i: number): string =>
  /^(?:nick|code|re)named$/i.test(tree.token(i).form) ? tree.token(i).form.toLowerCase().slice(0, -1) : tree.lemma(i).toLowerCase()

/** Whom a passive calls: its noun in the tree, else the name before it. */
function named(tree: Tree, i: number): number | undefined {
  const aside = i > tree.sentence.first && tree.token(i - 1).form === ',' ? before(tree, i) : undefined
  if (aside !== undefined) return aside
  const own = undergoer(tree, i)
  return own !== undefined && /^(NOUN|PROPN|PRON)$/.test(tree.token(own).upos) ? own : before(tree, i)
}

const sayAs = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (/^as$/i.test(tree.token(i).form)) return true
  return false
}

/** "changed its name to Y", "renamed the country Y". */
function byChange(tree: Tree, i: number): Draft | undefined {
  const lemma = tree.lemma(i)
  if (tree.token(i).upos !== 'VERB' || !/^(change|rename|revert)$/.test(lemma)) return undefined
  const object = tree.kid(i, 'obj', 'nsubj:pass')
  const to = tree.indexes().find(k => k > i && k <= i + 8 && (lemma === 'rename' ? tree.token(k).upos === 'PROPN' : tree.lemma(k) === 'to'))
  if (object === undefined || to === undefined) return undefined
  const ofName = tree.lemma(object) === 'name'
  if (lemma !== 'rename' && !ofName) return undefined
  const from = lemma === 'rename' ? to : /^the$/i.test(tree.token(Math.min(to + 1, tree.sentence.last - 1)).form) ? to + 2 : to + 1
  const name = nameRun(tree, from)
  const subject = ofName ? (tree.kid(object, 'nmod:poss') ?? tree.subjectOf(i)) : object
  return name === undefined || subject === undefined || subject >= to ? undefined : draft(subject, name.span, i, 'change', 0.75)
}

/** "These communities, or jamaats, …". */
function byOr(tree: Tree, i: number): Draft | undefined {
  const form = (k: number): string => (k >= tree.sentence.first && k < tree.sentence.last ? tree.token(k).form.toLowerCase() : '')
  if (form(i) !== 'or' || form(i - 1) !== ',') return undefined
  const end = [i + 2, i + 3, i + 4].find(k => form(k) === ',')
  const noun = i - 2
  if (end === undefined || tree.token(noun).upos !== 'NOUN') return undefined
  const alike = tree.token(end - 1)
  if (!/^(NOUN|PROPN|X)$/.test(alike.upos) || tree.token(noun).xpos !== alike.xpos) return undefined
  return draft(noun, tree.span(i + 1, end), i, 'or', 0.6)
}

/** "nom de guerre Y", "alias Y", "aka Y", "real name Y", "born Y", "codename Y". */
function byNoun(tree: Tree, i: number): Draft | undefined {
  const form = (k: number): string => (k < tree.sentence.last ? tree.token(k).form.toLowerCase() : '')
  const cue =
    /^(alias|aka|a\.k\.a\.?|née?|codenamed?|officially|properly)$/.test(form(i)) ||
    (form(i) === 'born' && /^\p{Lu}/u.test(formOf(tree, i + 1)) && !(form(i + 2) === ',' && /^\d{4}$/.test(form(i + 3))))
  const isCallSign = form(i) === 'sign' && formOf(tree, i - 1).toLowerCase() === 'call'
  const isName = isCallSign || /^(name|names|alias|pseudonym|nickname|callsign)$/.test(form(i))
  const named =
    form(i) === 'guerre' || (isName && /^(real|birth|battle)$/.test(formOf(tree, i - 1).toLowerCase())) || (isName && usesName(tree, i))
  if (!cue && !named) return undefined
  const bearer = named ? bearerOf(tree, i) : undefined
  let at = bearer === undefined ? i + 1 : pastName(tree, bearer)
  while (/^(is|was|of|,|the|:)$/.test(form(at))) at++
  const name = nameRun(tree, at)
  if (bearer !== undefined) return name === undefined ? undefined : draft(bearer, name.span, i, 'noun', 0.75)
  const verb = named && usesName(tree, i) ? tree.head(i) : undefined
  const user = verb === undefined ? undefined : (tree.subjectOf(verb) ?? undergoer(tree, verb))
  const subject = verb === undefined ? before(tree, i) : user === undefined ? undefined : antecedent(tree, user)
  return name === undefined || subject === undefined ? undefined : draft(subject, name.span, i, 'noun', 0.75)
}

/** "The real name *of X* is Y", and not "took the name of Y": the name after "of" that "is" follows, read off the words. */
function bearerOf(tree: Tree, name: number): number | undefined {
  const first = name + 2
  if (formOf(tree, name + 1) !== 'of' || first >= tree.sentence.last || tree.token(first).upos !== 'PROPN') return undefined
  return /^(is|was)$/.test(formOf(tree, pastName(tree, first))) ? first : undefined
}

/** The token behind the words of a name that begins at `first`. */
function pastName(tree: Tree, first: number): number {
  let at = first
  while (at < tree.sentence.last && tree.token(at).upos === 'PROPN') at++
  return at
}

/** "goes by the name Y", "used the alias Y", "took the name of Y". */
const usesName = (tree: Tree, i: number): boolean => {
  const verb = tree.head(i)
  if (verb === undefined || tree.token(verb).upos !== 'VERB') return false
  return (
    (tree.is(i, 'obj') && /^(use|take|adopt|assume|bear|have)$/.test(tree.lemma(verb))) ||
    (tree.is(i, 'obl') && /^(by|under)$/.test(tree.caseOf(i)))
  )
}

const formOf = (tree: Tree, i: number): string => (i >= tree.sentence.first && i < tree.sentence.last ? tree.token(i).form : '')

/** The name just before a cue, past commas and brackets. */
function before(tree: Tree, i: number): number | undefined {
  const owner = tree.kid(i, 'nmod:poss')
  if (owner !== undefined) return antecedent(tree, owner)
  for (let k = i - 1; k >= Math.max(tree.sentence.first, i - 16); k--) {
    const { upos, form } = tree.token(k)
    if (form === ')') {
      while (k > tree.sentence.first && tree.token(k).form !== '(') k--
      continue
    }
    if (upos === 'PROPN') return topOfName(tree, k)
    if (upos !== 'PUNCT' && !/^(also|real|nom|de|his|her|whose|known|by|the|with)$/i.test(tree.token(k).form)) return undefined
  }
  return undefined
}

/** The head of the name that token `i` is part of. */
const topOfName = (tree: Tree, i: number): number => {
  const head = tree.head(i)
  return head !== undefined && tree.is(i, 'flat', 'compound') ? topOfName(tree, head) : i
}

/** "Richard “Tex” Coe". */
function* nicknames(tree: Tree, context: Context): Generator<Draft> {
  for (const mention of mentionsIn(context, tree.sentence)) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue
    const match = /[“"'‘]([\p{L}.\s-]{2,20})[”"'’]/u.exec(context.reading.text.slice(mention.start, mention.end))
    if (match?.[1] === undefined) continue
    const start = mention.start + match.index + 1
    const head = tree.indexes().find(i => nameAt(context, i) === mention)
    if (head !== undefined) yield draft(head, { start, end: start + match[1].length }, head, 'nickname', 0.9)
  }
}

/** "an order called X": a common noun before the name of something known tells its kind, not a second name. */
function saysKind(tree: Tree, context: Context, { subject, object }: Draft): boolean {
  if (subject.is !== 'head' || object?.is !== 'text' || nameAt(context, subject.token) !== undefined) return false
  const { span } = object
  const named = mentionsIn(context, span).some(other => other.form === 'name' && other.entity !== null)
  return (
    named &&
    tree.token(subject.token).upos === 'NOUN' &&
    kindAt(context, tree, subject.token) !== 'person' &&
    tree.kid(subject.token, 'nmod:poss') === undefined &&
    tree.kids(subject.token, 'det').every(kid => /^(an?|some)$/i.test(tree.token(kid).form))
  )
}

/** Whether subject and name are the same words: "X, known as X". */
function namesSame(tree: Tree, context: Context, { subject, object }: Draft): boolean {
  if (subject.is !== 'head' || object?.is !== 'text') return true
  const own = context.mentionAt(subject.token) ?? tree.token(subject.token)
  return overlaps(own, object.span)
}
