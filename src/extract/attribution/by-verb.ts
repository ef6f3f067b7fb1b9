import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { valueOf } from '../factuality/setting.ts'
import { isHardlyAnybody, isNobody } from '../nobody.ts'
import { contentOfVerb } from './clause.ts'
import { closingTag } from './closing-tag.ts'
import { cueVerbs } from './cue-verbs.ts'
import type { Cue } from './cue.ts'
import { withGapped } from './gapped.ts'
import { insideQuotation, ownSentence } from './own-sentence.ts'
import { isPassiveCue } from './passive.ts'
import type { Report } from './report.ts'
import { isParticipleOfTeller, sourceSpan, speakerOfVerb } from './source.ts'

/** What a sentence's verbs of saying, thinking and wanting report; those that only introduce a quotation have no content yet. */
export function* reportsByVerb(tree: Tree): Generator<Report> {
  for (const i of tree.indexes()) {
    const { upos, lemma } = tree.token(i)
    const cues = upos === 'VERB' ? cueVerbs.get(lemma) : undefined
    const report = cues === undefined ? undefined : reportOf(tree, i, cues)
    if (report !== undefined) yield* withGapped(report)
  }
}

/** "According to a panel report, the king fled": a noun that the tagger takes for a verb has no subject, mark or auxiliary of its own. */
const isNounInDisguise = (tree: Tree, i: number): boolean =>
  /^VBP?$/.test(tree.token(i).xpos) && tree.is(i, 'advcl') && tree.kid(i, 'nsubj', 'mark', 'aux', 'advmod') === undefined

const reportOf = (tree: Tree, i: number, cues: readonly Cue[]): Report | undefined => {
  if (goesOn(tree, i) || isNounInDisguise(tree, i) || isParticipleOfTeller(tree, i) || isOfWords(tree, i)) return undefined
  const head = SEEMS.test(tree.lemma(i)) || (tree.lemma(i) === 'ask' && isBareParticiple(tree, i)) ? undefined : speakerOfVerb(tree, i)
  const tag = closingTag(tree, i)
  const source = tag?.source ?? (head === undefined ? null : sourceSpan(tree, head, i))
  const readings = cues
    .filter(cue => canStand(tree, i, cue, source))
    .map(cue => ({
      cue,
      content: insideQuotation(tree, i, tag?.content ?? ownSentence(tree, i, contentOfVerb(tree, i, cue, source))).filter(
        token => !within(tree, token, source) && !leadsTo(tree, token, source) && (source !== null || token < endOfBareParticiple(tree, i)),
      ),
    }))
  const best = readings.find(({ content }) => content.length > 0) ?? readings.find(({ cue }) => cue.takes.has('quote'))
  if (best === undefined) return undefined
  const { cue, content } = best
  if (isOnlyMeant(tree, i)) return undefined
  return {
    tree,
    cue: i,
    cueSpan: cueSpan(tree, i),
    source,
    content,
    quotes: cue.takes.has('quote'),
    act: cue.act,
    ...stanceOf(tree, i, cue, source),
  }
}

/** "Wants to tell the voters that…", "asked them to discuss the plan": what is only to be said is not said. */
const isOnlyMeant = (tree: Tree, i: number): boolean => {
  if (tree.token(i).xpos !== 'VB') return false
  const { mood } = valueOf(tree, i)
  return mood === 'planned' || mood === 'supposed'
}

/** "Cited disparaging remarks": a participle that only describes words. */
const isOfWords = (tree: Tree, i: number): boolean =>
  tree.token(i).xpos === 'VBG' &&
  i + 1 < tree.sentence.last &&
  /^(?:remark|comment|word|statement|language|term|tweet|message|reference)$/.test(tree.lemma(i + 1)) &&
  i > tree.sentence.first &&
  !/^(?:AUX|PUNCT)$/.test(tree.token(i - 1).upos)

/** "Continued to fight", "continues fighting": a verb of saying that only goes on with a deed. */
const goesOn = (tree: Tree, i: number): boolean =>
  tree.lemma(i) === 'continue' && tree.kids(i, 'xcomp', 'ccomp', 'obj').some(kid => kid > i && !isQuoted(tree, kid))

/** Whether the words of a phrase or clause open with a quotation mark: "she continued, “We were denied it.”" */
const isQuoted = (tree: Tree, i: number): boolean => {
  let at = tree.subtree(i)[0] ?? i
  while (at > tree.sentence.first && tree.token(at - 1).upos === 'PUNCT') at--
  while (tree.token(at).upos === 'PUNCT' && !OPENS_QUOTE.test(tree.token(at).form)) at++
  return OPENS_QUOTE.test(tree.token(at).form)
}
const OPENS_QUOTE = /^(?:["“]|``)$/

/**
 * Without a source only a passive stands, and only of words that make hearsay or deny. Thoughts and wants need a verb of their own:
 * "anyone wanting to learn" wants nothing yet. "As you know" tells nothing of anybody.
 */
const canStand = (tree: Tree, i: number, { act, hearsay, unsourced, polarity, takes }: Cue, source: Span | null): boolean => {
  if (/^(?:show|find)$/.test(tree.lemma(i)) && takes.has('object')) return source !== null && isFinding(tree, source)
  if (act === 'holds' && tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'as')) return false
  if (SEEMS.test(tree.lemma(i))) return true
  if (source === null) {
    if (!isPassiveCue(tree, i) && !isBareParticiple(tree, i)) return false
    return hearsay || unsourced || polarity === 'denied' || tree.kid(i, 'ccomp') !== undefined
  }
  return (
    act === 'says' ||
    act === 'asks' ||
    /^VB[DPZ]$/.test(tree.token(i).xpos) ||
    tree.kid(i, 'aux') !== undefined ||
    tree.is(i, 'conj', 'xcomp') ||
    (tree.token(i).xpos === 'VBG' && tree.is(i, 'acl', 'advcl'))
  )
}

/** "Asked about the raid, he said…": a participle that opens its sentence or follows "when". */
const isBareParticiple = (tree: Tree, i: number): boolean =>
  /^VB[ND]$/.test(tree.token(i).xpos) &&
  tree.kid(i, 'nsubj', 'aux') === undefined &&
  (i === tree.sentence.first || /^(?:when|if|once)$/i.test(tree.token(i - 1).form))

/** Where the clause of a participle that opens its sentence ends: at the comma before the main clause. */
const endOfBareParticiple = (tree: Tree, i: number): number => {
  if (!isBareParticiple(tree, i)) return Infinity
  for (let token = i + 1; token < tree.sentence.last; token++) if (tree.token(token).form === ',') return token
  return Infinity
}

/** Verbs whose subject belongs to what they hedge, and that nobody stands for: "the raid appears to have failed". */
const SEEMS = /^(?:seem|appear)$/

/** Whether a source is a body of findings, which tells by showing: "polls show a close contest". */
const isFinding = (tree: Tree, source: Span): boolean =>
  tree.indexes().some(i => source.start <= tree.token(i).start && tree.token(i).end <= source.end && FINDINGS.has(tree.lemma(i)))

const FINDINGS = new Set(
  'poll survey study analysis report video footage record document datum data figure image photo photograph test result estimate investigation review average map email'.split(
    ' ',
  ),
)

/** The verb with its auxiliaries, negation, particle and the adverbs beside it. */
export const cueSpan = (tree: Tree, i: number): Span => {
  const own = new Set(tree.kids(i, 'aux', 'advmod', 'compound:prt', 'cop'))
  let first = i
  while (own.has(first - 1)) first--
  let last = i
  while (own.has(last + 1) && tree.is(last + 1, 'compound:prt')) last++
  return tree.span(first, last + 1)
}

const within = (tree: Tree, token: number, span: Span | null): boolean => {
  const { start, end } = tree.token(token)
  return span !== null && span.start <= start && end <= span.end
}

/** Whether a token is the "by" before a source. */
const leadsTo = (tree: Tree, token: number, source: Span | null): boolean =>
  source !== null && token + 1 < tree.sentence.last && tree.token(token).form === 'by' && tree.token(token + 1).start === source.start

/**
 * A negated verb of thinking or granting keeps its source from the content: "does not recognise…", "found no evidence that…", "nobody
 * believes that…"; one that denies gives it back. Whoever does not say or confirm something leaves it open. What nobody is named for is
 * only possible: "is said to", "was accused of".
 */
const stanceOf = (tree: Tree, i: number, cue: Cue, source: Span | null): Pick<Report, 'polarity' | 'certainty'> => {
  const certainty = source === null && cue.hearsay && cue.certainty === 'certain' ? 'possible' : cue.certainty
  if (!isNegated(tree, i)) return { polarity: cue.polarity, certainty }
  if (isLeftOpen(tree, i, cue)) return { polarity: 'affirmed', certainty: 'unknown' }
  return { polarity: cue.polarity === 'denied' ? 'affirmed' : 'denied', certainty }
}

const isNegated = (tree: Tree, i: number): boolean =>
  tree.kids(i, 'advmod').some(kid => /^(not|never|n't|n’t)$/.test(tree.lemma(kid))) ||
  tree.kids(i, 'obj').some(kid => isNobody(tree, kid)) ||
  tree.kids(i, 'nsubj').some(kid => isHardlyAnybody(tree, kid))

/** "Could not confirm that", "no source said that": whether a verb that is negated is one of telling, which then tells nothing and denies nothing. */
const isLeftOpen = (tree: Tree, i: number, { act, polarity }: Cue): boolean =>
  act === 'says' && polarity === 'affirmed' && !GRANTS.test(tree.lemma(i)) && tree.kid(i, 'ccomp') !== undefined

/** Verbs of granting, which deny where they are negated, and of finding: "found no evidence that". */
const GRANTS = /^(?:recogni[sz]e|accept|agree|find|see|call|describe|regard|consider)$/
