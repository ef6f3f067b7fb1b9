import { VERB } from '../lexicon/lexicon.ts'
import { FINITE } from '../tagged-form.ts'
import type { TaggerWord } from './features.ts'
import type { Tagger } from './tagger.ts'

/** Auxiliaries that make a participle of what follows. */
const AUXILIARY = /^(?:is|are|was|were|be|been|being|am|'s|'re|'ve|’s|’re|’ve|has|have|had|having|get|gets|got|getting|'d|’d)$/

/** Past forms that are participles too, beside those in -ed. */
const BOTH =
  /(?:ed|[^a]id)$|^(?:led|held|fought|sent|won|left|lost|made|built|brought|caught|found|met|shot|set|put|cut|hit|told|taught|bought|kept|struck|sought|spent|stood|understood|read|laid|heard|meant|dealt|fled|hung|swung|stuck|dug|bound|sold|split|spread|swept|overran|shut|burnt|felt|slew|dealt|fed|bred|bled|rid|bet|cast|broadcast)$/

/** Participles that have an object though they are passive: "a group called the Front", "given the chance". */
const TWO_OBJECTS =
  /^(?:called|named|dubbed|titled|entitled|termed|nicknamed|labeled|labelled|given|granted|awarded|offered|paid|owed|shown|told|asked|taught|elected|appointed|declared|considered|deemed|designated|left|known|made|compared|based|supposed|provided|considering|including|following)$/

/** How many words before a participle its auxiliary is looked for. */
const REACH = 5

/**
 * Mends tags in place where a participle can only be a past tense: it has its object right after it and no auxiliary before ("the
 * empire controlled the coast"); and where a sentence would have no finite verb at all, its likeliest participle or plural ("In 2000,
 * fighting resumed.", "The legion answers to the council.") is one.
 */
export function mendFinite(words: readonly TaggerWord[], tags: Int32Array, tagger: Tagger): void {
  const xpos = (i: number): string => tagger.tags[tags[i] ?? -1]?.[1] ?? ''
  const past = tagger.numberOf('VERB', 'VBD')
  const present = tagger.numberOf('VERB', 'VBZ')
  const sentence = { words, xpos }
  mendOpening(sentence, tags, tagger)
  mendHaving(sentence, tags, tagger)
  mendCallSigns(sentence, tags, tagger)
  mendRanging(sentence, tags, tagger)
  mendAccused(sentence, tags, tagger)
  for (let i = 1; i < words.length; i++) {
    const form = xpos(i) === 'IN' ? verbForm(words[i]) : undefined
    if (form !== undefined) tags[i] = form === 'VBZ' ? present : past
  }
  mendClauses(sentence, tags, present)
  mendWhat(sentence, tags, present)
  mendWho(sentence, tags, tagger)
  mendBehindAside(sentence, tags, tagger)
  mendBeforeObject(sentence, tags, tagger)
  mendJoined(sentence, tags, present)
  for (let i = 1; i < words.length; i++) if (xpos(i) === 'VBN' && hasObject(sentence, i)) tags[i] = past
  const { verbs, relatives } = clauseCount(sentence)
  if (verbs > relatives || !/^[.?!]$/.test(words.at(-1)?.text ?? '')) return
  if (verbs > 0) {
    const main = words.findIndex((_, i) => xpos(i) === 'VBN' && canBeMain(sentence, i))
    if (main > 0) tags[main] = past
    return
  }
  const isParticiple = (i: number): boolean =>
    xpos(i) === 'VBN' ||
    (xpos(i) === 'NN' && BOTH.test(text(sentence, i))) ||
    (xpos(i) === 'JJ' && xpos(i - 1) === 'RB' && verbForm(words[i]) === 'VBD')
  const verb = words.findIndex((_, i) => isParticiple(i) && canBePast(sentence, i) && !isReduced(sentence, i))
  if (verb > 0) tags[verb] = past
  const likely = verb > 0 ? -1 : words.findIndex((_, i) => canBePresent(sentence, i) || closesAside(sentence, i))
  const plural = verb > 0 || likely > 0 ? likely : words.findIndex((_, i) => canTakeBareObject(sentence, i))
  if (plural > 0) tags[plural] = present
  if (verb > 0 || plural > 0) return
  const many = tagger.numberOf('VERB', 'VBP')
  const singular = words.findIndex((_, i) => canBePresentOfMany(sentence, i))
  if (singular > 0) tags[singular] = many
}

/**
 * How many finite verbs a sentence has up to its first semicolon, and how many relative clauses, each of which needs one of its own: "men
 * who called themselves guards" leaves none for the men. A question word that opens the sentence opens no such clause.
 */
function clauseCount(sentence: Tagged): { readonly verbs: number; readonly relatives: number } {
  let [verbs, relatives] = [0, 0]
  for (let i = 0; i < sentence.words.length && text(sentence, i) !== ';'; i++) {
    if (FINITE.test(sentence.xpos(i))) verbs++
    else if (i > 0 && /^W(?:DT|P)/.test(sentence.xpos(i))) relatives++
  }
  return { verbs, relatives }
}

/** Whether a participle is the main verb beside relative clauses: behind a comma only where that closes what another opened. */
const canBeMain = (sentence: Tagged, i: number): boolean => {
  if (!canBePast(sentence, i) || isReduced(sentence, i) || sentence.xpos(i - 1) === 'CD') return false
  return text(sentence, i - 1) !== ',' || sentence.words.slice(0, i - 1).some(word => word.text === ',')
}

/** "*Talks* between X and Y collapsed": no verb of one opens a sentence that has another further on. */
function mendOpening(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  const noun = tagger.numberOf('NOUN', 'NNS')
  const [upos, xpos] = tagger.tags[tags[0] ?? -1] ?? []
  if (noun < 0 || upos !== 'VERB' || xpos !== 'VBZ' || !/^(?:between|with|among|over|on|against|in|at)$/.test(text(sentence, 1))) return
  if (sentence.words.some((_, i) => i > 1 && FINITE.test(sentence.xpos(i)))) tags[0] = noun
}

/** "The militia *answers* to X and has…": where the first finite verb is joined to what stands before, that has one too. */
function mendJoined(sentence: Tagged, tags: Int32Array, present: number): void {
  const first = sentence.words.findIndex((_, i) => FINITE.test(sentence.xpos(i)))
  if (first < 1 || sentence.xpos(first - 1) !== 'CC' || sentence.xpos(first) !== 'VBZ') return
  const joined = sentence.words.findIndex((_, i) => i < first && (canBePresent(sentence, i) || isBehindName(sentence, i)))
  if (joined > 0) tags[joined] = present
}

/** "The group has perhaps 200 fighters": a form of "have" that no participle follows in its clause is the verb itself. */
function mendHaving(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  for (let i = 0; i + 1 < sentence.words.length; i++) {
    const [upos, xpos] = tagger.tags[tags[i] ?? -1] ?? []
    if (upos !== 'AUX' || !HAVING.test(text(sentence, i)) || !opensObject(sentence, i + 1)) continue
    const verb = tagger.numberOf('VERB', xpos ?? '')
    if (verb >= 0) tags[i] = verb
  }
}

/** "Known by the call *sign* Heron": a noun, and never a verb whose object is the name. */
function mendCallSigns(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  const noun = tagger.numberOf('NOUN', 'NN')
  if (noun < 0) return
  for (let i = 1; i < sentence.words.length; i++) if (text(sentence, i) === 'sign' && text(sentence, i - 1) === 'call') tags[i] = noun
}

/** "The *accused* admits it", "the *deceased*, a clerk, …": a participle between an article and a verb or sign names somebody. */
function mendAccused(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  const noun = tagger.numberOf('NOUN', 'NN')
  if (noun < 0) return
  for (let i = 1; i + 1 < sentence.words.length; i++) {
    if (!/^(?:accused|deceased|condemned|convicted)$/.test(text(sentence, i)) || text(sentence, i - 1) !== 'the') continue
    const leads = isPluralOrVerb(sentence, i + 1) && opensPhrase(sentence, i + 2)
    if (leads || /^(?:VB[DZP]|MD|[.,:]|POS|IN|TO|WP|WDT)$/.test(sentence.xpos(i + 1))) tags[i] = noun
  }
}

/** "*Estimates range* from 300 to 2,000": a noun for figures and the verb for how far they lie apart. */
function mendRanging(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  const noun = tagger.numberOf('NOUN', 'NNS')
  const verb = tagger.numberOf('VERB', 'VBP')
  if (noun < 0 || verb < 0) return
  for (let i = 0; i + 2 < sentence.words.length; i++) {
    if (!/^(?:estimates|figures|numbers|accounts|guesses|counts)$/.test(text(sentence, i))) continue
    if (!/^(?:range|vary|run|differ)$/.test(text(sentence, i + 1)) || !/^(?:from|between|widely|anywhere)$/.test(text(sentence, i + 2)))
      continue
    tags[i] = noun
    tags[i + 1] = verb
  }
}

/** "Although the brigade *fights* under X, it…": a clause that a conjunction opens has a finite verb, if need be its likeliest plural. */
function mendClauses(sentence: Tagged, tags: Int32Array, present: number): void {
  for (let i = 0; i + 2 < sentence.words.length; i++) {
    if (sentence.xpos(i) !== 'IN' || !CONJUNCTION.test(text(sentence, i)) || !/^(?:DT|NNPS?|PRP\$)$/.test(sentence.xpos(i + 1))) continue
    let end = i + 1
    while (end < sentence.words.length && !/^[.,:]$/.test(sentence.xpos(end)) && !FINITE.test(sentence.xpos(end))) end++
    if (!/^[.,:]$/.test(sentence.xpos(end))) continue
    for (let at = i + 2; at < end; at++) {
      if (!canBePresent(sentence, at)) continue
      tags[at] = present
      break
    }
  }
}

/** "Rebels who *torch* the villages": a noun between "who" and another noun phrase is the verb. */
function mendWho(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  for (let i = 1; i + 1 < sentence.words.length; i++) {
    const isVerb = ((sentence.words[i]?.parts ?? 0) & VERB) !== 0 && /^(?:NN|RB)$/.test(sentence.xpos(i))
    if (isVerb && text(sentence, i - 1) === 'who' && /^(?:DT|PRP\$|NNPS?)$/.test(sentence.xpos(i + 1)))
      tags[i] = tagger.numberOf('VERB', 'VBP')
  }
}

/** "What the front *lacks* are drones": between "what" and "is" stands a clause with a verb of its own. */
function mendWhat(sentence: Tagged, tags: Int32Array, present: number): void {
  if (text(sentence, 0) !== 'what') return
  const be = sentence.words.findIndex((_, i) => /^(?:is|are|was|were)$/.test(text(sentence, i)))
  const verb = /^(?:most|above|really)$/.test(text(sentence, be - 1)) ? be - 2 : be - 1
  if (verb < 2 || sentence.words.some((_, i) => i < be && FINITE.test(sentence.xpos(i)))) return
  if (isPluralOrVerb(sentence, verb) && /^(?:NNP?|PRP)$/.test(sentence.xpos(verb - 1))) tags[verb] = present
}

/** "The militias, backed by X, *control* most of it": behind an aside the first verb of a plural subject, which looks like a noun or infinitive. */
function mendBehindAside(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  const opens = sentence.words.findIndex((_, i) => text(sentence, i) === ',')
  if (opens < 1 || !/^NNP?S$/.test(sentence.xpos(opens - 1))) return
  for (let i = 0; i < sentence.words.length - 2; i++) {
    if (FINITE.test(sentence.xpos(i))) return
    if (i <= opens || text(sentence, i) !== ',' || !isBaseForm(sentence, i + 1)) continue
    const plural = tagger.numberOf('VERB', 'VBP')
    if (plural >= 0) tags[i + 1] = plural
    return
  }
}

/** Whether a word is a verb without ending, or a noun that is spelt like one before what can only be its object. */
const isBaseForm = (sentence: Tagged, i: number): boolean =>
  sentence.xpos(i) === 'VB' ||
  (sentence.xpos(i) === 'NN' && ((sentence.words[i]?.parts ?? 0) & VERB) !== 0 && /^(?:DT|PRP\$|JJS|CD)$/.test(sentence.xpos(i + 1)))
/**
 * "The party backs *the strike*", "He guards the mine and taxes *the traders*", "Both recruit *from the villages*": what is taken for a
 * noun is a verb where another noun phrase follows at once, or where both, few or many (of what is one only) come before.
 */
function mendBeforeObject(sentence: Tagged, tags: Int32Array, tagger: Tagger): void {
  for (let i = 1; i + 1 < sentence.words.length; i++) {
    const isOne = isVerbOfSubject(sentence, i) || isVerbOfName(sentence, i) || isVerbInTurn(sentence, i)
    const form = isOne ? 'VBZ' : isVerbOfMany(sentence, i) ? 'VBP' : undefined
    const verb = form === undefined ? -1 : tagger.numberOf('VERB', form)
    if (verb >= 0) tags[i] = verb
  }
}

/** "The party *backs* the strike", "The Front, a band of miners, *demands* the release of": the first verb of its clause. */
function isVerbOfSubject(sentence: Tagged, i: number): boolean {
  const isBehindOne = /^(?:former|latter)$/.test(text(sentence, i - 1)) && text(sentence, i - 2) === 'the'
  if (!isPluralOrVerb(sentence, i) || !opensPhrase(sentence, i + 1) || !(isBehindOne || /^(?:NN|NNP|,)$/.test(sentence.xpos(i - 1))))
    return false
  for (let at = i - 1; at >= 0; at--) if (FINITE.test(sentence.xpos(at))) return false
  return !bearsClause(sentence, i + 1)
}

/** "The TLA *demands* independence, which the king refuses": behind a name, where the clause would have no finite verb at all. */
function isVerbOfName(sentence: Tagged, i: number): boolean {
  if (!isBehindName(sentence, i)) return false
  let first = i
  while (first > 0 && !endsClause(sentence, first - 1)) first--
  let end = i + 1
  while (end < sentence.words.length && !endsClause(sentence, end)) end++
  for (let at = first; at < end; at++) if (/^(?:VB[DZPN]|MD)$/.test(sentence.xpos(at))) return false
  return end < sentence.words.length
}

/** A plural or verb between a name and a bare noun. */
const isBehindName = (sentence: Tagged, i: number): boolean =>
  isPluralOrVerb(sentence, i) && sentence.xpos(i - 1) === 'NNP' && /^(?:NNS?|JJ)$/.test(sentence.xpos(i + 1))

/** Signs and words that end a clause: full stops, semicolons and colons, relatives. */
const endsClause = (sentence: Tagged, i: number): boolean =>
  /^(?:[.:]|WDT|WP\$?)$/.test(sentence.xpos(i)) || /^[;:–—]$/.test(text(sentence, i))

/** "… and *taxes* the traders", "but *answers* to the council", "but in practice *answers* to it". */
const isVerbInTurn = (sentence: Tagged, i: number): boolean => {
  const joint =
    text(sentence, i - 2) === 'in' && /^(?:practice|theory|fact|reality|effect|turn)$/.test(text(sentence, i - 1)) ? i - 3 : i - 1
  return (
    isPluralOrVerb(sentence, i) &&
    sentence.xpos(joint) === 'CC' &&
    (opensPhrase(sentence, i + 1) || (text(sentence, joint) === 'but' && /^(?:TO|IN)$/.test(sentence.xpos(i + 1)))) &&
    !bearsClause(sentence, i + 1)
  )
}

/** "Both *recruit* from the villages", "All three *answer* to the council": no noun in the singular follows these. */
function isVerbOfMany(sentence: Tagged, i: number): boolean {
  const counted =
    /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(text(sentence, i - 1)) && /^(?:all|the)$/.test(text(sentence, i - 2))
  if (!counted && !/^(?:both|many|few)$/.test(text(sentence, i - 1))) return false
  if (text(sentence, i - 2) === 'a') return false
  const isSingular = /^(?:NN|VB)$/.test(sentence.xpos(i)) && ((sentence.words[i]?.parts ?? 0) & VERB) !== 0
  return isSingular && /^(?:DT|IN|TO|PRP\$)$/.test(sentence.xpos(i + 1)) && text(sentence, i + 1) !== 'of'
}

const isPluralOrVerb = (sentence: Tagged, i: number): boolean =>
  sentence.xpos(i) === 'NNS' && ((sentence.words[i]?.parts ?? 0) & (VERB << 4)) !== 0

const opensPhrase = (sentence: Tagged, i: number): boolean => /^(?:the|a|an|its|their|his|her|any)$/.test(text(sentence, i))

/** "Weapons *the army sold*": whether a noun phrase is the subject of a verb right behind it. */
function bearsClause(sentence: Tagged, from: number): boolean {
  let at = from
  while (/^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|POS)$/.test(sentence.xpos(at))) at++
  return /^(?:VB[DZPN]?|MD|RB)$/.test(sentence.xpos(at))
}

/** Conjunctions that no noun phrase follows alone. */
const CONJUNCTION = /^(?:that|although|though|because|while|whereas|if|unless)$/

/** Prepositions that open a number: "between 60 and 80", "no more than 300". */
const BOUNDING = /^(?:between|around|about|over|under|than|at)$/

const HAVING = /^(?:has|have|had|having)$/

/** Whether what stands from word `i` on, adverbs apart, is an object and no participle comes before the clause is out. */
function opensObject(sentence: Tagged, i: number): boolean {
  let at = i
  while ((/^(?:RBR?|RBS|JJR)$/.test(sentence.xpos(at)) || BOUNDING.test(text(sentence, at))) && at < i + 4) at++
  if (!/^(?:DT|CD|JJ|PRP\$|NNS?|NNPS?)$/.test(sentence.xpos(at))) return false
  for (let ahead = i; ahead < sentence.words.length && ahead < i + 8; ahead++) {
    if (/^(?:VBN|VBD|VBG)$/.test(sentence.xpos(ahead))) return false
    if (/^[.,:]$/.test(sentence.xpos(ahead))) return true
  }
  return true
}

/** Prepositions that look like forms of verbs. */
const PREPOSITIONS =
  /^(?:besides|towards|afterwards|times|plus|minus|versus|across|thanks|unless|whereas|sans|as|its|based|compared|given|provided|opposed|supposed|related|due|means|regards|needs)$/

/** Which finite form of a verb a word taken for a preposition is ("reportedly controls"); undefined for prepositions. */
const verbForm = (word: TaggerWord | undefined): 'VBZ' | 'VBD' | undefined => {
  if (word === undefined || PREPOSITIONS.test(word.text)) return undefined
  if (word.text.endsWith('s') && (word.parts & (VERB << 4)) !== 0) return 'VBZ'
  return word.text.endsWith('ed') && (word.parts & (VERB << 5)) !== 0 ? 'VBD' : undefined
}

type Tagged = { readonly words: readonly TaggerWord[]; readonly xpos: (i: number) => string }

const text = ({ words }: Tagged, i: number): string => words[i]?.text ?? ''

const hasObject = (sentence: Tagged, i: number): boolean => {
  const next = text(sentence, i + 1)
  const isObject = /^(?:DT|PRP\$|PRP)$/.test(sentence.xpos(i + 1)) && !/^(?:this|last|next|that|each|every|all|both)$/.test(next)
  return isObject && !TWO_OBJECTS.test(text(sentence, i)) && canBePast(sentence, i)
}

/** Whether it follows what may be its subject, with no auxiliary near. "Highly recommended" has no subject. */
const canBePast = (sentence: Tagged, i: number): boolean => {
  if (!BOTH.test(text(sentence, i)) || sentence.words.slice(0, i).every((_, at) => sentence.xpos(at) === 'RB')) return false
  for (let at = Math.max(0, i - REACH); at < i; at++) if (AUXILIARY.test(text(sentence, at))) return false
  return /^(?:NNP?S?|VBG|PRP|WDT|WP|RB|-RRB-|,|\)|''|CD)$/.test(sentence.xpos(i - 1))
}

/** "Militants backed by X", "suspected to be", "accused of murder": a participle after its noun. */
const isReduced = (sentence: Tagged, i: number): boolean =>
  (/^(?:accused|suspected|convicted)$/.test(text(sentence, i)) && text(sentence, i + 1) === 'of') ||
  [1, 2, 3].some(step => text(sentence, i + step) === 'by') ||
  (text(sentence, i + 1) === 'to' && text(sentence, i + 2) === 'be')

/** Whether a plural may be a verb whose subject is the noun in the singular right before it. */
const canBePresent = (sentence: Tagged, i: number): boolean =>
  sentence.xpos(i) === 'NNS' &&
  ((sentence.words[i]?.parts ?? 0) & (VERB << 4)) !== 0 &&
  /^(?:NN|NNP|PRP)$/.test(sentence.xpos(i - 1)) &&
  /^(?:DT|IN|TO|PRP\$?|RB|NNP|CD|JJS)$/.test(sentence.xpos(i + 1))

/** "The company, led by X, *numbers* perhaps sixty": a plural that may be a verb behind the comma that closes an aside. */
const closesAside = (sentence: Tagged, i: number): boolean =>
  isPluralOrVerb(sentence, i) &&
  text(sentence, i - 1) === ',' &&
  /^(?:DT|PRP\$|RB|CD|JJS)$/.test(sentence.xpos(i + 1)) &&
  sentence.words.some((_, at) => at > 0 && at < i - 1 && text(sentence, at) === ',' && /^NNP?$/.test(sentence.xpos(at - 1)))

/** "The front *taxes* convoys", "also *recruits* children": whether a plural may be a verb whose object is the bare plural behind it. */
const canTakeBareObject = (sentence: Tagged, i: number): boolean =>
  isPluralOrVerb(sentence, i) &&
  sentence.xpos(i + 1) === 'NNS' &&
  (/^(?:NN|NNP)$/.test(sentence.xpos(i - 1)) || (sentence.xpos(i - 1) === 'RB' && /^(?:NN|NNP)$/.test(sentence.xpos(i - 2))))

/** "The fighters of the corps *answer* to the council", "rebels *control* Lesk": whether a noun may be the verb of the plural that opens the sentence. */
const canBePresentOfMany = (sentence: Tagged, i: number): boolean => {
  const subject = sentence.words.findIndex((_, at) => /^NNP?S?$/.test(sentence.xpos(at)))
  return (
    subject >= 0 &&
    subject < i &&
    sentence.xpos(subject) === 'NNS' &&
    sentence.xpos(i) === 'NN' &&
    ((sentence.words[i]?.parts ?? 0) & VERB) !== 0 &&
    /^NNP?S?$/.test(sentence.xpos(i - 1)) &&
    (subject < i - 1 ? /^(?:DT|TO|IN|PRP\$|NNPS?)$/ : /^(?:DT|PRP\$|NNPS?)$/).test(sentence.xpos(i + 1)) &&
    text(sentence, i + 1) !== 'of'
  )
}
