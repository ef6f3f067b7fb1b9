import type { Tree } from '../../language/tree.ts'
import { MONTH } from '../../text/months.ts'
import { isViolent } from '../entities/event-words.ts'
import { isSetOff } from '../heads.ts'
import { kindOfNoun } from '../nouns.ts'

/** Verbs whose object does what a following "of -ing" or "from -ing" says: "accused X of attacking". */
const OBJECT_CONTROL = new Set([
  'accuse',
  'suspect',
  'convict',
  'acquit',
  'blame',
  'prevent',
  'stop',
  'dissuade',
  'deter',
  'keep',
  'bar',
  'ban',
])

/** The noun that a relative pronoun stands for; any other word stands for itself. */
export const antecedent = (tree: Tree, i: number): number => {
  if (!isRelative(tree, i)) return i
  for (let at: number | undefined = i; at !== undefined; at = tree.head(at)) {
    if (tree.is(at, 'acl:relcl')) return strikingEvent(tree, i, at) ?? toldOf(tree, tree.head(at) ?? i)
  }
  return nounBeforeComma(tree, i) ?? i
}

/**
 * "Attacks in the old town of X which killed ten", "were killed in bombings that hit a hospital": of what "that" and "which" tell where it
 * kills or strikes, the event right before them or around the place or body that they follow.
 */
const strikingEvent = (tree: Tree, relative: number, clause: number): number | undefined => {
  if (!/^(?:that|which)$/i.test(tree.token(relative).form) || !STRIKES.test(tree.lemma(clause)) || isPassive(tree, clause)) return undefined
  const before = relative - 1
  if (before >= tree.sentence.first && isViolentEvent(tree, before)) return before
  for (let at = tree.head(clause), steps = 0; at !== undefined && steps < 4; steps++) {
    if (isViolentEvent(tree, at)) return at
    if (!tree.is(at, 'nmod', 'conj', 'appos', 'compound')) return undefined
    at = tree.head(at)
  }
  return undefined
}

const STRIKES = /^(?:kill|wound|injure|maim|target|destroy|damage|hit|claim|leave|displace|cause)$/

const isViolentEvent = (tree: Tree, i: number): boolean => tree.token(i).upos === 'NOUN' && isViolent(tree.lemma(i))

/** "The second is a group which preaches", "X is not the only group that": of whom a relative clause tells; "it was X who" tells of X. */
const toldOf = (tree: Tree, noun: number): number => {
  const subject = tree.token(noun).upos === 'NOUN' && tree.kid(noun, 'cop') !== undefined ? tree.kid(noun, 'nsubj') : undefined
  const isOneOfItsKind =
    tree.kids(noun, 'det').some(kid => /^an?$/i.test(tree.token(kid).form)) ||
    tree.kids(noun, 'amod').some(kid => /^(only|sole|first|last|latest)$/.test(tree.lemma(kid)) || tree.token(kid).xpos === 'JJS')
  if (subject === undefined || !isOneOfItsKind || /^(it|this|that|there|which|who|what)$/i.test(tree.token(subject).form)) return noun
  return subject
}

/** "…commanded by X, who is known as Y": the noun that a relative clause follows, where the tree hangs the clause elsewhere. */
const nounBeforeComma = (tree: Tree, relative: number): number | undefined => {
  const last = relative - 2
  if (last < tree.sentence.first || tree.token(relative - 1).form !== ',' || !/^(NOUN|PROPN)$/.test(tree.token(last).upos)) return undefined
  let head = last
  for (let up = tree.head(head); up !== undefined && up < relative && tree.is(head, 'flat', 'compound'); up = tree.head(head)) head = up
  return head
}

/** Whether `i` is "who", "which" or "that" opening a relative clause. */
const isRelative = (tree: Tree, i: number): boolean => {
  const { xpos, upos, form } = tree.token(i)
  return /^(WDT|WP|WP\$)$/.test(xpos) || (upos === 'PRON' && form.toLowerCase() === 'that')
}

/** The word before a hyphened participle: "Russian" of "Russian-backed". */
export const hyphened = (tree: Tree, i: number): number | undefined => {
  const before = i - 2
  if (before < tree.sentence.first || !/^VB[ND]$/.test(tree.token(i).xpos)) return undefined
  return /^[-‐‑–]$/.test(tree.token(i - 1).form) && tree.token(i - 1).end === tree.token(i).start ? before : undefined
}

/** Participles that stand before a noun after another without a hyphen: "government backed forces". */
const AFTER_NOUN =
  /^(back|lead|arm|train|base|hold|control|affiliate|align|occupy|dominate|run|own|sponsor|fund|make|bear|relate|link|mandate|broker|support)$/

/**
 * Who does what a past form says that the tree takes for a participle before its object: "forces *recaptured* the town" read like "the
 * recaptured town". Told by what stands before it: a noun that it does not modify, an auxiliary, or the comma that ends an aside.
 */
const finiteSubject = (tree: Tree, i: number): number | undefined => {
  const { xpos, upos } = tree.token(i)
  const object = tree.head(i)
  if (upos !== 'VERB' || !/^VB[ND]$/.test(xpos)) return undefined
  if (object !== undefined && tree.is(i, 'acl') && unled(tree, i) !== undefined) return tree.is(object, 'conj') ? tree.head(object) : object
  if (tree.is(i, 'acl') && !tree.is(i, 'acl:relcl')) return object !== undefined && isVerbless(tree, object, i) ? object : undefined
  if (!tree.is(i, 'amod') || object === undefined || object < i) return undefined
  let at = i - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  if (at < tree.sentence.first) return undefined
  const before = tree.token(at)
  if (before.lemma === 'have' && before.upos !== 'NOUN') return nearestSubject(tree, at) ?? tree.subjectOf(at)
  if (before.form === ',') return beforeAside(tree, i, at)
  const isNoun = /^(NOUN|PROPN)$/.test(before.upos) && !(tree.is(at, 'compound', 'amod', 'nmod:poss') && tree.head(at) === object)
  if (!isNoun && !(xpos === 'VBD' && before.upos === 'ADJ')) return undefined
  return AFTER_NOUN.test(tree.lemma(i)) || isAfterPreposition(tree, at) ? undefined : phraseHead(tree, at, i)
}

/** "Pirates operated from the coast": a noun for root with what is said of it, where the sentence has no other verb before that. */
const isVerbless = (tree: Tree, noun: number, participle: number): boolean =>
  isTop(tree, noun) &&
  participle - tree.sentence.first < LONGEST_ASIDE &&
  tree.token(tree.sentence.last - 1).form === '.' &&
  tree.kid(noun, 'cop', 'nsubj', 'acl:relcl') === undefined &&
  tree.kids(participle, 'obl').length > 0 &&
  by(tree, participle) === undefined &&
  ![...tree.indexes()].some(at => at < participle && /^(VB[DZP]|MD)$/.test(tree.token(at).xpos))

/** Whether a noun is the root, or what the root measures: "many of the groups". */
const isTop = (tree: Tree, noun: number): boolean => {
  const head = tree.head(noun)
  return head === undefined || (tree.is(noun, 'nmod') && tree.caseOf(noun) === 'of' && head < noun && tree.head(head) === undefined)
}

/** The head of the noun phrase that ends at `last`, of what stands before `end`. */
const phraseHead = (tree: Tree, last: number, end: number): number => {
  let head = last
  for (let up = tree.head(head); up !== undefined && up < end && tree.is(head, 'flat', 'compound', 'nmod'); up = tree.head(head)) head = up
  return head
}

/** Tokens that an aside with what stands before it may have. */
const LONGEST_ASIDE = 40

/** "X, a member of the league, seized power": what stands before the aside, where nothing else in the clause is a verb. */
const beforeAside = (tree: Tree, verb: number, comma: number): number | undefined => {
  let open: number | undefined
  for (let at = comma - 1; at > tree.sentence.first; at--) {
    const { form, xpos } = tree.token(at)
    if (/^(VB[DZP]|MD)$/.test(xpos) || /^[;:]$/.test(form) || comma - at > LONGEST_ASIDE) return undefined
    if (form === ',') open = at
  }
  if (open === undefined || open - 1 < tree.sentence.first) return undefined
  let at = open - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'PUNCT') at--
  if (!/^(NOUN|PROPN)$/.test(tree.token(at).upos) || isAfterPreposition(tree, at)) return secondAside(tree, verb, open, comma)
  return phraseHead(tree, at, verb)
}

/** The same behind an opening phrase: "In 1970, X, a member of the league, seized power". */
const secondAside = (tree: Tree, verb: number, first: number, comma: number): number | undefined => {
  for (let next = first + 1; next < comma; next++) {
    if (tree.token(next).form !== ',') continue
    const at = next - 1
    return /^(NOUN|PROPN)$/.test(tree.token(at).upos) && !isAfterPreposition(tree, at) ? phraseHead(tree, at, verb) : undefined
  }
  return undefined
}

/** Whether a verb is passive, also by coordination ("was captured and killed") and before its noun ("the besieged city"). */
export const isPassive = (tree: Tree, i: number): boolean => {
  if (tree.kid(i, 'aux:pass', 'nsubj:pass') !== undefined) return true
  if (!/^VB[ND]$/.test(tree.token(i).xpos) || tree.kid(i, 'obj', 'aux') !== undefined || finiteSubject(tree, i) !== undefined) return false
  if (isOpener(tree, i) || describedBy(tree, i) !== undefined) return true
  if (tree.is(i, 'amod') || by(tree, i) !== undefined) return true
  if (tree.is(i, 'acl', 'advcl') && !tree.is(i, 'acl:relcl')) return tree.kid(i, 'nsubj', 'mark') === undefined
  const head = tree.head(i)
  return head !== undefined && tree.is(i, 'conj') && tree.kid(i, 'nsubj') === undefined && isPassive(tree, head)
}

/** "Used an army *made up* of herders": the object right before a participle that the tree takes for a complement of the verb. */
const describedBy = (tree: Tree, i: number): number | undefined => {
  const verb = tree.is(i, 'xcomp') && tree.token(i).xpos === 'VBN' ? tree.head(i) : undefined
  const object = verb === undefined ? undefined : tree.kids(verb, 'obj').find(kid => kid === i - 1)
  return object !== undefined && tree.kid(i, 'mark', 'aux') === undefined ? object : undefined
}

/** The by-phrase of a passive verb or of a noun; "at the hands of" is one. */
export const by = (tree: Tree, i: number): number | undefined =>
  tree.kids(i, 'obl:agent').find(kid => /^(by)?$/.test(tree.caseOf(kid)) && kid !== unled(tree, i)) ??
  tree.kids(i, 'obl', 'nmod').find(kid => tree.caseOf(kid) === 'by') ??
  handled(tree, i) ??
  nextBy(tree, i)

/** The by-phrase right after a participle, or after a date or place beside it, that the tree hangs elsewhere, as garden paths do. */
const nextBy = (tree: Tree, i: number): number | undefined => {
  let next = i + 1
  while (next < Math.min(tree.sentence.last, i + 7) && (DATES.test(tree.token(next).form) || isPlaceAt(tree, next))) next++
  if (next >= tree.sentence.last || tree.lemma(next) !== 'by' || !tree.is(next, 'case') || !/^VB[ND]$/.test(tree.token(i).xpos))
    return undefined
  const head = tree.head(next)
  return head !== undefined && head > next ? head : undefined
}

/** A place between a participle and its doer: "led from Paris by", "founded in New York by". */
const isPlaceAt = (tree: Tree, i: number): boolean => {
  if (/^(from|at|near)$/.test(tree.token(i).form)) return i + 1 < tree.sentence.last && tree.token(i + 1).upos === 'PROPN'
  return tree.token(i).upos === 'PROPN' && (/^(in|from|at|near)$/.test(tree.token(i - 1).form) || tree.token(i - 1).upos === 'PROPN')
}

/** Words of a date as it stands between a participle and its doer: "founded in early May 2014 by". */
const DATES = new RegExp(
  `^(?:in|on|since|the|of|early|mid|late|year|summer|autumn|fall|spring|winter|\\d{1,4}(?:st|nd|rd|th)?|${MONTH})$`,
  'i',
)

/** "Militias *killed at least forty men*": an object that the tree takes for a doer though no "by" leads to it. */
const unled = (tree: Tree, i: number): number | undefined =>
  tree.kids(i, 'obl:agent').find(kid => {
    for (let at = i + 1; at < kid; at++) if (/^by$/i.test(tree.token(at).form)) return false
    return kid > i && tree.caseOf(kid) === ''
  })

const handled = (tree: Tree, i: number): number | undefined => {
  const hands = tree.kids(i, 'obl', 'nmod').find(kid => tree.lemma(kid) === 'hand' && tree.caseOf(kid) === 'at')
  return hands === undefined ? undefined : tree.kids(hands, 'nmod').find(kid => tree.caseOf(kid) === 'of')
}

/** The name that a garden path hangs on a punctuation mark as if it were the preposition of one. */
export const nameUnder = (tree: Tree, punctuation: number): number | undefined =>
  tree.kids(punctuation).find(kid => tree.token(kid).upos === 'PROPN')

/** Who does what the verb says, whatever its voice and clause. */
export const doer = (tree: Tree, i: number): number | undefined => {
  const hyphenated = hyphened(tree, i)
  if (hyphenated !== undefined) return hyphenated
  if (isPassive(tree, i)) return by(tree, i) ?? sharedBy(tree, i)
  const finite = finiteSubject(tree, i)
  if (finite !== undefined) return antecedent(tree, finite)
  const led = gerundObject(tree, i)
  if (led !== undefined) return ledBy(tree, led)
  if (tree.is(i, 'amod')) return tree.head(i)
  const own =
    usingTo(tree, i) ??
    purposeOf(tree, i) ??
    controller(tree, i) ??
    absolute(tree, i) ??
    subject(tree, i) ??
    compounded(tree, i) ??
    before(tree, i)
  return own === undefined ? undefined : antecedent(tree, own)
}

/** "Accused of *torturing* villagers", "lives by *taxing* traders": the noun behind a gerund that the tree takes for its adjective. */
const gerundObject = (tree: Tree, i: number): number | undefined => {
  const noun = tree.token(i).xpos === 'VBG' && tree.is(i, 'amod') && i > tree.sentence.first ? tree.head(i) : undefined
  if (noun === undefined || noun < i || !tree.is(noun, 'obl', 'nmod')) return undefined
  return /^(?:of|from|by|for|without|after|before)$/.test(tree.token(i - 1).form) && tree.is(i - 1, 'case', 'mark') ? noun : undefined
}

/** Who does what such a gerund says: whoever the verb above is said of, or to whom it is done where that one does it. */
const ledBy = (tree: Tree, noun: number): number | undefined => {
  const verb = tree.head(noun)
  if (verb === undefined || tree.token(verb).upos !== 'VERB') return undefined
  return OBJECT_CONTROL.has(tree.lemma(verb)) ? undergoer(tree, verb) : doer(tree, verb)
}

/** "Has five sites *for training* troops": whoever has what serves the purpose. */
const purposeOf = (tree: Tree, i: number): number | undefined => {
  if (tree.token(i).xpos !== 'VBG' || !tree.is(i, 'acl') || !tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'for')) return undefined
  const means = tree.head(i)
  const verb = means !== undefined && tree.is(means, 'obj') ? tree.head(means) : undefined
  return verb !== undefined &&
    tree.token(verb).upos === 'VERB' &&
    /^(?:have|use|run|operate|maintain|provide|open|build)$/.test(tree.lemma(verb))
    ? doer(tree, verb)
    : undefined
}

/** "Entered the town *using* police uniforms": the clause's own doer, though the participle hangs on its object. */
const usingTo = (tree: Tree, i: number): number | undefined => {
  if (tree.lemma(i) !== 'use' || tree.token(i).xpos !== 'VBG' || !tree.is(i, 'acl')) return undefined
  const object = tree.head(i)
  const verb = object !== undefined && tree.is(object, 'obj', 'obl') ? tree.head(object) : undefined
  return verb !== undefined && tree.token(verb).upos === 'VERB' ? doer(tree, verb) : undefined
}

/**
 * The noun phrase right before a finite verb that the tree gives no subject, as it does where it takes the clause for part of another;
 * past an adverb, and past an aside between commas or dashes.
 */
const before = (tree: Tree, i: number): number | undefined => {
  const { xpos, upos } = tree.token(i)
  if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || tree.is(i, 'root', 'conj')) return undefined
  let at = i - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  if (at < tree.sentence.first || !/^(NOUN|PROPN)$/.test(tree.token(at).upos)) return undefined
  let head = at
  for (let up = tree.head(head); up !== undefined && up < i && tree.is(head, 'flat', 'compound', 'nmod'); up = tree.head(head)) head = up
  return isAfterPreposition(tree, head) ? undefined : head
}

/** "…, with X also demanding the release": who stands between "with" and the participle. */
const absolute = (tree: Tree, i: number): number | undefined => {
  if (tree.token(i).xpos !== 'VBG' || !tree.is(i, 'advcl', 'acl')) return undefined
  let at = i - 1
  while (at > tree.sentence.first && tree.token(at).upos === 'ADV') at--
  if (at < tree.sentence.first || !/^(NOUN|PROPN)$/.test(tree.token(at).upos)) return undefined
  const first = tree.is(at, 'conj') ? tree.head(at) : at
  return first !== undefined && tree.caseOf(first) === 'with' ? first : undefined
}

/** "The group demands the release": the noun before a verb that is taken for a plural with an object. */
const compounded = (tree: Tree, i: number): number | undefined =>
  tree.token(i).xpos === 'NNS' && tree.kid(i, 'obj') !== undefined ? tree.kids(i, 'compound').find(kid => kid === i - 1) : undefined

/** To whom or what the verb does it, whatever its voice and clause. */
export const undergoer = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  if (isPassive(tree, i)) return tree.is(i, 'amod') ? head : (describedBy(tree, i) ?? subject(tree, i))
  const object =
    tree.kid(i, 'obj') ??
    unled(tree, i) ??
    gerundObject(tree, i) ??
    tree.kid(i, 'iobj') ??
    (tree.is(i, 'amod') && finiteSubject(tree, i) !== undefined ? head : undefined)
  if (object !== undefined) return /sel(?:f|ves)$/i.test(tree.token(object).form) ? (doer(tree, i) ?? object) : antecedent(tree, object)
  if (tree.is(i, 'acl:relcl') && tree.kids(i, 'nsubj').some(kid => antecedent(tree, kid) === kid))
    return isSetOff(tree, i) ? undefined : head
  return bounded(tree, i) ?? bare(tree, i) ?? particled(tree, i) ?? sharedObject(tree, i) ?? nounComplement(tree, i) ?? following(tree, i)
}

/** "Killed *at least 40 families*", "up to 30 men": an object that the tree hangs by the words that bound its number. */
const bounded = (tree: Tree, i: number): number | undefined => {
  const next = i + 1
  if (next + 1 >= tree.sentence.last) return undefined
  const words = `${tree.token(next).form} ${tree.token(next + 1).form}`.toLowerCase()
  if (!/^(at least|at most|up to|as many|as few|more than|fewer than|less than|no fewer|no more|close to)$/.test(words)) return undefined
  return tree.kids(i, 'obl').find(kid => kid > next && tree.kid(kid, 'nummod') !== undefined && tree.subtree(kid).includes(next))
}

/** "Claimed *thirty lives*", "killed *ten guards*": counted people that the tree takes for a phrase of measure. */
const bare = (tree: Tree, i: number): number | undefined =>
  tree
    .kids(i, 'obl', 'obl:unmarked')
    .find(
      kid =>
        kid > i &&
        tree.kid(kid, 'case') === undefined &&
        tree.kid(kid, 'nummod') !== undefined &&
        (/^(?:people|person|organization)$/.test(kindOfNoun(tree.lemma(kid))) || /^(?:life|casualty|death)$/.test(tree.lemma(kid))),
    )

/** "Shot *down* 60 drones", "blew *up* a train": an object whose verb's particle the tree takes for its preposition. */
const particled = (tree: Tree, i: number): number | undefined => {
  if (!PARTICLED.test(`${tree.lemma(i)} ${i + 1 < tree.sentence.last ? tree.token(i + 1).form : ''}`)) return undefined
  const object = tree.kids(i, 'obl').find(kid => kid > i && tree.kids(kid, 'case').includes(i + 1))
  if (object === undefined || tree.token(object).upos !== 'NUM') return object
  return tree.kids(object, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? object
}

/** Verbs that take an object behind their particle, and hardly ever a phrase of direction. */
const PARTICLED =
  /^(shoot|burn|gun|mow|hunt|bring|tear|pull|knock|cut|put|lay|track|strike) down$|^(blow|set|round|break|beat|give|take|build|hold|pick) up$|^(carry|drive|wipe|force|root|take) out$|^(hand|take|turn) over$|^(fight|beat|drive|push|cut) (off|back)$/

/** An object that the tree takes for a complement, as it does after a past form that may also be a participle: "controlled territory". */
const nounComplement = (tree: Tree, i: number): number | undefined =>
  COPULAR.test(tree.lemma(i)) || tree.token(i).upos !== 'VERB'
    ? undefined
    : tree
        .kids(i, 'xcomp')
        .find(kid => kid > i && /^(NOUN|PROPN)$/.test(tree.token(kid).upos) && tree.kid(kid, 'cop', 'mark', 'case') === undefined)

const COPULAR = /^(become|remain|seem|appear|look|stay|turn|prove|feel|sound|call|name|die|go|come|stand)$/

/** The noun phrase right after a bare infinitive or participle that the tree hangs elsewhere, as garden paths do. */
const following = (tree: Tree, i: number): number | undefined => {
  const next = i + 1
  if (next < tree.sentence.last && tree.token(next).upos === 'PROPN' && isUnderPunctuation(tree, next)) return next
  if (!/^(VB|VBG)$/.test(tree.token(i).xpos) || tree.kid(i, 'xcomp', 'ccomp', 'iobj') !== undefined) return undefined
  for (let at = i + 1; at < tree.sentence.last && at < i + 5; at++) {
    const { upos } = tree.token(at)
    if (/^(NOUN|PROPN)$/.test(upos) && !tree.is(at, 'compound', 'nmod:poss')) return at
    if (!/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(upos)) return undefined
  }
  return undefined
}

const isUnderPunctuation = (tree: Tree, i: number): boolean => {
  const head = tree.head(i)
  return head !== undefined && tree.token(head).upos === 'PUNCT'
}

/** The by-phrase of "was struck and killed by X" for either verb. */
const sharedBy = (tree: Tree, i: number): number | undefined => {
  const next = tree
    .kids(i, 'conj')
    .find(kid => kid < i + 5 && /^VB[ND]$/.test(tree.token(kid).xpos) && tree.kid(kid, 'nsubj', 'obj') === undefined)
  const isOwn = tree.kids(i, 'obl').some(kid => next !== undefined && i < kid && kid < next)
  return next === undefined || isOwn ? undefined : by(tree, next)
}

/** Subject as the tree gives it, with the antecedent of a relative pronoun in its place; first of all the name a colon sets before it. */
const subject = (tree: Tree, i: number): number | undefined => {
  const given =
    resumed(tree, i) ??
    entryOf(tree, i) ??
    openedBy(tree, i) ??
    nearestSubject(tree, i) ??
    gerundSubject(tree, i) ??
    agreeing(tree, i, tree.subjectOf(i))
  const found = given === undefined ? undefined : beforePreposition(tree, given)
  if (found === undefined) return undefined
  const who = antecedent(tree, found)
  return tree.is(i, 'acl:relcl') && tree.head(i) === who ? toldOf(tree, who) : who
}

/**
 * "X, which has fought Y since 1949, *trains* recruits": the noun that a relative clause hangs on, where the tree takes the verb behind the
 * clause's comma for a part of it and leaves the noun without a verb.
 */
const resumed = (tree: Tree, i: number): number | undefined => {
  const clause = tree.is(i, 'advcl', 'ccomp', 'parataxis') ? tree.head(i) : undefined
  const noun = clause !== undefined && clause < i && tree.is(clause, 'acl:relcl') ? tree.head(clause) : undefined
  if (clause === undefined || noun === undefined || tree.head(noun) !== undefined || tree.kid(noun, 'cop') !== undefined) return undefined
  let at = i
  while (at - 1 > clause && /^(AUX|ADV|PART)$/.test(tree.token(at - 1).upos)) at--
  return tree.token(at - 1).form === ',' && /^(VB[DZP]|MD)$/.test(tree.token(at).xpos) ? noun : undefined
}

/** "*Airstrikes* against the front's men killed ten": the noun before the preposition where the tree takes what follows it for the subject. */
const beforePreposition = (tree: Tree, subject: number): number => {
  const preposition = tree.kids(subject, 'case').find(kid => /^(?:against|on|in|at|by)$/.test(tree.token(kid).form))
  const noun = preposition === undefined ? undefined : tree.kids(subject, 'compound').find(kid => kid === preposition - 1)
  return noun ?? subject
}

/** "X denies ever *having met* Y", "admits *taking* the money": the subject of the verb that a gerund completes. */
const gerundSubject = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  const isGerund = tree.token(i).xpos === 'VBG' || tree.kids(i, 'aux').some(kid => tree.token(kid).xpos === 'VBG')
  return head !== undefined && isGerund && tree.is(i, 'ccomp') && tree.kid(i, 'nsubj', 'mark') === undefined
    ? tree.subjectOf(head)
    : undefined
}

/** Whether a participle opens its sentence: "Founded in 1990, the front is…". */
const isOpener = (tree: Tree, i: number): boolean =>
  i === tree.sentence.first && tree.token(i).xpos === 'VBN' && tree.kid(i, 'nsubj') === undefined

/** The subject of the clause that a participle opens, wherever the tree hangs the two. */
const openedBy = (tree: Tree, i: number): number | undefined => {
  if (!isOpener(tree, i)) return undefined
  for (let at = i + 1; at < tree.sentence.last; at++) if (tree.is(at, 'nsubj')) return at
  return undefined
}

/**
 * The subject that a verb shares with the one it is joined to, where the two agree in number; else the nearest subject before it that
 * does: in "life is hard as they lack food and thus desire help" it is not life that desires.
 */
const agreeing = (tree: Tree, i: number, shared: number | undefined): number | undefined => {
  if (shared === undefined || !tree.is(i, 'conj') || tree.kid(i, 'nsubj', 'aux') !== undefined) return shared
  const wanted = /^VB[PZ]$/.test(tree.token(i).xpos) ? tree.token(i).xpos : undefined
  if (wanted === undefined || numberOf(tree, shared) === undefined || numberOf(tree, shared) === wanted) return shared
  for (let at = i - 1; at > shared; at--) if (tree.is(at, 'nsubj') && numberOf(tree, at) === wanted) return at
  return shared
}

/** The tag of the present form that a subject takes; undefined where its number cannot be told. */
const numberOf = (tree: Tree, subject: number): 'VBP' | 'VBZ' | undefined => {
  const { xpos, form } = tree.token(subject)
  if (tree.kids(subject, 'conj').length > 0) return 'VBP'
  if (xpos === 'PRP') return /^(they|we|you|i)$/i.test(form) ? 'VBP' : 'VBZ'
  return xpos === 'NNS'
    ? 'VBP'
    : xpos === 'NN' && !/^(people|police|majority|number|group|rest|half)$/.test(tree.lemma(subject))
      ? 'VBZ'
      : undefined
}

/** Of two subjects the one beside the verb: the other is a phrase before it that lost its preposition to a misreading. */
const nearestSubject = (tree: Tree, i: number): number | undefined => {
  const before = tree.kids(i, 'nsubj').filter(kid => kid < i && tree.token(kid).upos !== 'DET')
  if (before.length === 1 && tree.kids(i, 'nsubj').length > 1) return before[0]
  const free = before.filter(kid => !isAfterPreposition(tree, kid))
  const last = free.at(-1) ?? before.at(-1)
  return before.length > 1 && last !== undefined && !isRelative(tree, last) ? last : undefined
}

/** Whether the phrase of a word opens right after a preposition, as in "the people of the hills" where each noun is made a subject. */
const isAfterPreposition = (tree: Tree, i: number): boolean => {
  let at = i - 1
  while (at > tree.sentence.first && /^(DET|ADJ|PROPN)$/.test(tree.token(at).upos)) at--
  return at >= tree.sentence.first && tree.token(at).upos === 'ADP' && !OPENS_CLAUSE.test(tree.token(at).form)
}

/** Prepositions that open clauses as well: "until the fleet took the port". */
const OPENS_CLAUSE = /^(until|till|before|after|since|as|than)$/i

/** "Philippines: occupies nine features": in a list of entries the name before the colon is the subject. */
const entryOf = (tree: Tree, i: number): number | undefined => {
  const colon = i - 1
  if (colon <= tree.sentence.first || tree.token(colon).form !== ':' || tree.token(i).upos !== 'VERB') return undefined
  return tree.token(colon - 1).upos === 'PROPN' ? colon - 1 : undefined
}

/** The object that does it where the governing verb says so ("accused X of -ing", "kept X from -ing"). */
const controller = (tree: Tree, i: number): number | undefined => {
  const head = tree.head(i)
  if (head === undefined || !tree.is(i, 'advcl', 'acl', 'obl') || !OBJECT_CONTROL.has(tree.lemma(head))) return undefined
  return isPassive(tree, head) ? tree.subjectOf(head) : tree.kid(head, 'obj')
}

/** The object of "attacked and killed civilians" for either verb. */
const sharedObject = (tree: Tree, i: number): number | undefined => {
  const next = tree.kids(i, 'conj').find(kid => kid === i + 2 && tree.is(kid - 1, 'cc') && tree.isVerbal(kid))
  return next === undefined ? undefined : tree.kid(next, 'obj')
}
