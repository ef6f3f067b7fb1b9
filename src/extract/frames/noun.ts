import type { Tree } from '../../language/tree.ts'
import { isNobody } from '../nobody.ts'
import { doer, hyphened, nameUnder, undergoer } from './doer.ts'
import { lightOf } from './light.ts'
import { by, isPassive } from './voice.ts'

/** Tells whether a token heads the mention of somebody who can act. */
export type IsActor = (token: number) => boolean

const MODIFIERS = ['compound', 'amod', 'nmod:desc', 'nmod:unmarked', 'flat']

/** Nouns that only lead up to a deed: "efforts to", "a campaign of". Their own doer does what they lead up to. */
const LEADERS = new Set(
  (
    'effort attempt bid campaign plan commitment decision struggle fight operation drive push readiness willingness pledge promise right ' +
    'sense feeling refusal failure ability work resolve desire hope intent cooperation capability capacity opportunity duty mission strategy intention threat offer wave series round act use initiative task form kind sort degree measure responsibility practice policy habit string spate number history pattern record tactic programme program process possibility prospect determination'
  ).split(' '),
)

/** Who does what a noun says: by-phrase, subject of its light verb, possessor, or the name before it ("Russian attack"). */
export const nounDoer = (tree: Tree, n: number, isActor: IsActor): number | undefined =>
  isUnclaimed(tree, n) ? undefined : doerNamed(tree, n, isActor)

/** "No group has claimed the attack": nobody is said to have done it, nor not to have. */
const isUnclaimed = (tree: Tree, n: number): boolean => {
  const verb = tree.is(n, 'obj') ? tree.head(n) : undefined
  return verb !== undefined && tree.lemma(verb) === 'claim' && isDoneByNobody(tree, verb)
}

/** Whether the subject of a verb is nobody: "no group", "none". */
export const isDoneByNobody = (tree: Tree, verb: number): boolean => {
  const who = tree.kid(verb, 'nsubj')
  return who !== undefined && isNobody(tree, who)
}

const doerNamed = (tree: Tree, n: number, isActor: IsActor): number | undefined =>
  by(tree, n) ??
  byPatient(tree, n) ??
  aider(tree, n) ??
  placed(tree, n, /^(in|at)$/) ??
  lightOf(tree, n)?.doer ??
  giver(tree, n) ??
  helped(tree, n) ??
  possessor(tree, n) ??
  modifier(tree, n, isActor) ??
  leading(tree, n, isActor) ??
  resolved(tree, n, isActor) ??
  led(tree, n, isActor) ??
  beneath(tree, n) ??
  viaPhrase(tree, n) ??
  denier(tree, n) ??
  accused(tree, n) ??
  including(tree, n, isActor)

/** "X was accused of attacks on", "suspected of support for": whoever is accused, where no other doer is named. */
const accused = (tree: Tree, n: number): number | undefined => {
  const verb = tree.is(n, 'obl', 'nmod') && tree.caseOf(n) === 'of' ? tree.head(n) : undefined
  return verb !== undefined && /^(accuse|suspect|convict|acquit)$/.test(tree.lemma(verb)) ? undergoer(tree, verb) : undefined
}

/** "Ten strikes, including strikes against X": whoever does the strikes of which these are some. */
const including = (tree: Tree, n: number, isActor: IsActor): number | undefined => {
  const whole = tree.is(n, 'nmod') && /^(including|such as)$/.test(tree.caseOf(n)) ? tree.head(n) : undefined
  return whole === undefined || tree.token(whole).upos !== 'NOUN' ? undefined : nounDoer(tree, whole, isActor)
}

/** "The use of gas by X": a by-phrase that the tree hangs on whatever the deed is done to. */
const byPatient = (tree: Tree, n: number): number | undefined => {
  const next = n + 1 < tree.sentence.last && tree.lemma(n + 1) === 'by' && tree.is(n + 1, 'case') ? tree.head(n + 1) : undefined
  if (next !== undefined && next > n) return next
  const patient = tree.kids(n, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  return patient === undefined ? undefined : tree.kids(patient, 'nmod').find(kid => tree.caseOf(kid) === 'by')
}

/** To whom it is done: the noun's own phrase with one of the prepositions, the light verb's, or its indirect object. */
export const nounUndergoer = (tree: Tree, n: number, prepositions: readonly string[]): number | undefined => {
  const state = placed(tree, n, /^under$/) ?? aided(tree, n) ?? subjected(tree, n) ?? freed(tree, n)
  if (state !== undefined) return state
  const light = lightOf(tree, n)
  if (light?.undergoer !== undefined) return light.undergoer
  const own = withCase(tree, n, prepositions) ?? seen(tree, n, prepositions)
  if (own !== undefined) return own
  const carried =
    light === undefined
      ? undefined
      : withCase(
          tree,
          light.verb,
          prepositions.filter(p => p !== 'of' && p !== 'by'),
        )
  return carried ?? (by(tree, n) === undefined ? undefined : possessor(tree, n)) ?? further(tree, n, prepositions)
}

/** "The worst bombardment seen yet *on X*": a phrase that the tree hangs on a participle behind the noun. */
const seen = (tree: Tree, n: number, prepositions: readonly string[]): number | undefined => {
  const participle = tree.kids(n, 'acl').find(kid => /^(?:see|record|know|report|witness|document)$/.test(tree.lemma(kid)))
  return participle === undefined ? undefined : withCase(tree, participle, prepositions)
}

/** "They are subject to airstrikes", "exposed to attack": whoever the adjective speaks of. */
const subjected = (tree: Tree, n: number): number | undefined => {
  const head = tree.is(n, 'obl', 'nmod') && tree.caseOf(n) === 'to' ? tree.head(n) : undefined
  return head !== undefined && /^(subject|vulnerable|exposed|prone|susceptible|expose|subjected)$/.test(tree.lemma(head))
    ? bearer(tree, head)
    : undefined
}

/** "Liberated the town from X's control": the ground that is freed from it. */
const freed = (tree: Tree, n: number): number | undefined => {
  const verb = tree.is(n, 'obl') && tree.caseOf(n) === 'from' ? tree.head(n) : undefined
  return verb !== undefined && /^(liberate|free|wrest|retake|recapture|seize|reclaim|regain)$/.test(tree.lemma(verb))
    ? undergoer(tree, verb)
    : undefined
}

/** How many tokens after its noun an "against" phrase is still looked for where the tree hangs it elsewhere. */
const REACH = 20

/** "conducted strikes using drones against X": the next "against" phrase, wherever it hangs. */
const further = (tree: Tree, n: number, prepositions: readonly string[]): number | undefined => {
  if (!prepositions.includes('against')) return undefined
  for (let at = n + 1; at < tree.sentence.last && at < n + REACH; at++) {
    const head = tree.head(at)
    if (tree.lemma(at) === 'against' && tree.is(at, 'case') && head !== undefined) return head
  }
  return undefined
}

/** "With the support of X", "with help from X": who gives it, and the subject that it is given to. */
const aider = (tree: Tree, n: number): number | undefined => (isAid(tree, n) ? withCase(tree, n, ['of', 'from']) : undefined)

const aided = (tree: Tree, n: number): number | undefined => {
  const above = tree.head(n)
  if (above !== undefined && isAid(tree, n) && tree.is(n, 'nmod') && tree.is(above, 'nsubj', 'nsubj:pass')) return above
  const verb = isAid(tree, n) ? deedOf(tree, n) : undefined
  return verb === undefined ? undefined : isPassive(tree, verb) ? undergoer(tree, verb) : doer(tree, verb)
}

/** The verb that the aid helps with, also where it hangs on the verb's deed: "carried out the attack with foreign support". */
const deedOf = (tree: Tree, n: number): number | undefined => {
  const head = tree.head(n)
  return head !== undefined && tree.is(n, 'nmod') ? lightOf(tree, head)?.verb : head
}

const isAid = (tree: Tree, n: number): boolean =>
  (tree.is(n, 'obl') || (tree.is(n, 'nmod') && (deedOf(tree, n) !== undefined || isSetOff(tree, n)))) &&
  tree.caseOf(n) === 'with' &&
  /^(support|help|aid|assistance|backing|approval|blessing|training|funding)$/.test(tree.lemma(n))

/** "The militias, with the support of X, attacked": a phrase between commas. */
const isSetOff = (tree: Tree, n: number): boolean => {
  const [first = n] = tree.subtree(n)
  return tree.token(first).form === ',' || (first > tree.sentence.first && tree.token(first - 1).form === ',')
}

/** "X denied any part in": who denies a deed that has no other doer denies having done it. */
const denier = (tree: Tree, n: number): number | undefined => {
  const verb = tree.is(n, 'obj') ? tree.head(n) : undefined
  return verb !== undefined && /^(deny|disclaim|disavow|admit|acknowledge|claim)$/.test(tree.lemma(verb)) ? doer(tree, verb) : undefined
}

/** "Enjoys the support of X", "came under attack from X": who gives what the subject of the light verb gets. */
const giver = (tree: Tree, n: number): number | undefined =>
  lightOf(tree, n)?.undergoer === undefined ? undefined : withCase(tree, n, ['of', 'from'])

/** "The decision of X to leave": who decides, where the words say what to do. */
const resolved = (tree: Tree, n: number, isActor: IsActor): number | undefined => {
  if (
    !/^(decision|willingness|readiness|refusal|desire|intention|determination|attempt|wish|ambition|commitment|pledge|promise)$/.test(
      tree.lemma(n),
    )
  )
    return undefined
  const who = tree.kids(n, 'nmod').find(kid => tree.caseOf(kid) === 'of' && isActor(kid))
  const to = who === undefined ? undefined : tree.phrase(who).last
  const isToDo = [...tree.kids(n, 'acl'), ...(who === undefined ? [] : tree.kids(who, 'acl'))].some(kid =>
    tree.kids(kid, 'mark').some(mark => tree.lemma(mark) === 'to'),
  )
  return isToDo || (to !== undefined && to < tree.sentence.last && tree.lemma(to) === 'to') ? who : undefined
}

/** "A joint operation of the army and the police": who leads it. */
const led = (tree: Tree, n: number, isActor: IsActor): number | undefined =>
  /^(operation|offensive|campaign|mission|intervention)$/.test(tree.lemma(n))
    ? tree.kids(n, 'nmod').find(kid => tree.caseOf(kid) === 'of' && isActor(kid))
    : undefined

/** "Under the control of X": whoever the of-phrase names. */
const beneath = (tree: Tree, n: number): number | undefined => (tree.caseOf(n) === 'under' ? withCase(tree, n, ['of']) : undefined)

/** Who is in a state that the noun names: "is in contact with", "at war with", "under occupation". */
const placed = (tree: Tree, n: number, preposition: RegExp): number | undefined =>
  tree.kid(n, 'cop') !== undefined && preposition.test(tree.caseOf(n)) ? tree.kid(n, 'nsubj') : undefined

/** The first dependent phrase or clause with one of these prepositions, one that `fits` before others, under the word, its adverb ("away from") or right after it. */
export const withCase = (tree: Tree, i: number, prepositions: readonly string[], fits?: (token: number) => boolean): number | undefined => {
  const opens = (kid: number): boolean =>
    !/^\d{4}s?$/.test(tree.token(kid).form) &&
    (prepositions.includes(tree.caseOf(kid)) || (tree.is(kid, 'advcl') && marked(tree, kid, prepositions)))
  const open = tree.kids(i, 'obl', 'nmod', 'nmod:poss', 'advcl', 'xcomp', 'obj').filter(opens)
  const own = (fits === undefined ? undefined : open.find(fits)) ?? open[0]
  if (own !== undefined) return own
  const joined = throughNoun(tree, i, prepositions)
  if (joined !== undefined) return joined
  const adverb = tree.kids(i, 'advmod').find(kid => kid > i)
  return (adverb === undefined ? undefined : tree.kids(adverb, 'obl').find(opens)) ?? nextPhrase(tree, i, prepositions)
}

/** "On behalf of X", "in alliance with X", where the tree reads the preposition word by word. */
const throughNoun = (tree: Tree, i: number, prepositions: readonly string[]): number | undefined => {
  for (const preposition of prepositions) {
    const [opener, noun, link] = preposition.split(' ')
    if (link === undefined) continue
    const carrier = tree.kids(i, 'obl', 'nmod').find(kid => tree.lemma(kid) === noun && tree.caseOf(kid) === opener)
    const found = carrier === undefined ? undefined : tree.kids(carrier, 'nmod').find(kid => tree.caseOf(kid) === link)
    if (found !== undefined) return found
  }
  return undefined
}

const marked = (tree: Tree, clause: number, prepositions: readonly string[]): boolean =>
  tree.kids(clause, 'mark').some(kid => tree.lemma(kid) !== 'to' && prepositions.includes(tree.lemma(kid)))

/** The phrase that the preposition right after a word opens, whatever the tree hangs it on. */
const nextPhrase = (tree: Tree, i: number, prepositions: readonly string[]): number | undefined => {
  const next = i + 1 < tree.sentence.last && tree.is(i + 1, 'compound:prt') ? i + 2 : i + 1
  if (next >= tree.sentence.last || !tree.is(next, 'case') || !prepositions.includes(tree.token(next).form.toLowerCase())) return undefined
  const head = tree.head(next)
  if (head === undefined || head < i) return undefined
  return tree.token(head).upos === 'PUNCT' ? nameUnder(tree, head) : head
}

/** "Support the people in their fight": whoever is helped in what is theirs does it. */
const helped = (tree: Tree, n: number): number | undefined => {
  const owner = tree.kid(n, 'nmod:poss')
  const above = tree.head(n)
  const isOthers = owner === undefined ? !STRUGGLE.test(tree.lemma(n)) : tree.token(owner).xpos !== 'PRP$'
  if (above === undefined || isOthers || tree.caseOf(n) !== 'in') return undefined
  for (let at = n - 1; at > tree.sentence.first && at > n - 12; at--) {
    if (HELP.test(tree.lemma(at)) && /^(VERB|NOUN)$/.test(tree.token(at).upos)) {
      return tree.token(at).upos === 'VERB' ? tree.kid(at, 'obj') : withCase(tree, at, ['for', 'to', 'of'])
    }
  }
  return undefined
}

/** Undertakings that somebody is helped in though nobody is said to own them: "support X in the fight against". */
const STRUGGLE = /^(fight|struggle|battle|war|campaign|effort|efforts)$/

/** Help and those who give it to somebody. */
export const HELP = /^(support|help|assist|aid|back|join|encourage|bolster|reinforce|assistance|backing|solidarity)$/

/** Who stands in the possessive: "its", "X's", also where the tree hangs what stands right before elsewhere. */
export const possessor = (tree: Tree, n: number): number | undefined => {
  const own = tree.kid(n, 'nmod:poss')
  if (own !== undefined || n - 1 < tree.sentence.first) return own
  return tree.token(n - 1).xpos === 'PRP$' ? n - 1 : tree.token(n - 1).xpos === 'POS' ? tree.head(n - 1) : undefined
}

const modifier = (tree: Tree, n: number, isActor: IsActor): number | undefined => {
  const led = tree.kids(n, 'amod', 'acl').find(kid => hyphened(tree, kid) !== undefined && /^(lead|back|run)$/.test(tree.lemma(kid)))
  return tree.kids(n, ...MODIFIERS).find(kid => kid < n && isActor(kid)) ?? (led === undefined ? undefined : hyphened(tree, led))
}

/** "a series of attacks by X", "X's campaign of attacks". */
const leading = (tree: Tree, n: number, isActor: IsActor): number | undefined => {
  const head = leaderAbove(tree, n)
  return head === undefined ? undefined : nounDoer(tree, head, isActor)
}

/** The noun that only leads up to this one: "form" of "some form of support". */
export const leaderAbove = (tree: Tree, n: number): number | undefined => {
  const head = tree.head(n)
  return head !== undefined && tree.is(n, 'nmod') && LEADERS.has(tree.lemma(head)) ? head : undefined
}

/** Fights with two sides, in which whoever falls fought: "was killed in a clash with". Whoever is killed in an attack did not do it. */
const FIGHTS = /^(fighting|skirmish|clash|battle|war|firefight)$/

/** What somebody is involved in: "was involved in the use of". */
const INVOLVING =
  /^(use|attack|killing|murder|bombing|raid|smuggling|trafficking|fighting|skirmish|clash|battle|war|training|recruitment|kidnapping|planning|firefight)$/

/** "X bombed the city in retaliation for": the subject of the clause whose adverbial the noun is. */
const viaPhrase = (tree: Tree, n: number): number | undefined => {
  const above = tree.head(n)
  const deed = above !== undefined && tree.is(n, 'nmod') ? (lightOf(tree, above)?.verb ?? verbOfObject(tree, above)) : undefined
  const head = deed ?? (tree.is(n, 'obl') ? above : undefined)
  if (head === undefined || tree.caseOf(n) !== 'in') return undefined
  const isFallen = /^(kill|wound|injure|capture|die|fall)$/.test(tree.lemma(head)) && FIGHTS.test(tree.lemma(n))
  if (isFallen || (/^(involve|implicate|engage|participate)$/.test(tree.lemma(head)) && INVOLVING.test(tree.lemma(n))))
    return isPassive(tree, head) ? undergoer(tree, head) : doer(tree, head)
  return /^(retaliation|response|bid|support|opposition|defence|defense|pursuit|search|need|contact|alliance|conflict|competition|call|talk|talks|meeting|conversation|consultation|coordination|cooperation|partnership|collaboration|solidarity|concert|tandem|league|cahoots|conjunction|revenge|protest|reprisal|fight|struggle|battle|war|campaign)$/.test(
    tree.lemma(n),
  )
    ? doer(tree, head)
    : undefined
}

/** "Struck targets in support of X": the verb whose object the phrase hangs on. */
const verbOfObject = (tree: Tree, object: number): number | undefined => {
  const verb = tree.is(object, 'obj', 'obl') ? tree.head(object) : undefined
  return verb !== undefined && tree.token(verb).upos === 'VERB' ? verb : undefined
}

/** Who carries an adjective: its subject, or the noun it stands before or after. */
export const bearer = (tree: Tree, i: number): number | undefined => {
  const own = tree.kid(i, 'nsubj')
  if (own !== undefined) return doer(tree, i)
  if (tree.is(i, 'amod', 'acl')) return tree.head(i)
  return tree.subjectOf(i)
}

/** Whom a role noun speaks of: subject of "is a supporter", the name that "its founder was" leads to, the noun it stands in apposition to, or itself. */
export const holder = (tree: Tree, i: number, isActor: IsActor): number => {
  const first = tree.is(i, 'conj') ? tree.head(i) : undefined
  if (first !== undefined && tree.token(first).upos === 'NOUN' && (tree.kid(first, 'cop') !== undefined || isSaidToBe(tree, first)))
    return holder(tree, first, isActor)
  if (isSaidToBe(tree, i)) return tree.head(i) ?? i
  const subject = tree.kid(i, 'cop') === undefined ? undefined : doer(tree, i)
  if (subject !== undefined) return subject
  const head = tree.head(i)
  if (head !== undefined && tree.is(i, 'appos') && isActor(head)) return head
  const beside = head === undefined ? undefined : nameBehind(tree, i, head)
  if (beside !== undefined) return beside
  const opened = head !== undefined && tree.is(i, 'obl:unmarked', 'advcl') && tree.isVerbal(head) ? tree.subjectOf(head) : undefined
  if (opened !== undefined && opened > i && tree.kid(i, 'case') === undefined) return opened
  if (head !== undefined && tree.is(i, 'compound', 'nmod:desc') && isActor(head)) return head
  if (head !== undefined && tree.is(i, 'obl', 'xcomp') && tree.caseOf(i) === 'as')
    return (tree.lemma(i) === 'part' ? doer(tree, head) : undefined) ?? undergoerOrDoer(tree, head) ?? i
  if (head !== undefined && tree.is(i, 'xcomp', 'obj') && /^(become|remain)$/.test(tree.lemma(head))) return doer(tree, head) ?? i
  return tree.kids(i, 'appos', 'flat', 'nmod:desc').find(isActor) ?? i
}

/** "An offshoot of the front, the Harbour Company, is led by": the name between commas, where the tree makes it a second subject. */
const nameBehind = (tree: Tree, i: number, verb: number): number | undefined =>
  tree.is(i, 'nsubj', 'nsubj:pass')
    ? tree
        .kids(verb, 'nsubj', 'nsubj:pass')
        .find(
          kid =>
            kid > i && tree.token(kid).upos === 'PROPN' && tree.token(tree.phrase(kid).first - 1).form === ',' && !hasVerb(tree, i, kid),
        )
    : undefined

const hasVerb = (tree: Tree, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (/^(VB[DZP]|MD|CC)$/.test(tree.token(at).xpos)) return true
  return false
}

/** "Its founder was Ana Torvik": a role whose holder the name behind the copula is. */
const isSaidToBe = (tree: Tree, i: number): boolean => {
  const head = tree.is(i, 'nsubj') ? tree.head(i) : undefined
  return head !== undefined && i < head && tree.token(head).upos === 'PROPN' && tree.kid(head, 'cop') !== undefined
}

const undergoerOrDoer = (tree: Tree, verb: number): number | undefined => undergoer(tree, verb) ?? doer(tree, verb)

/** The noun of intent that an infinitive hangs on or directly follows: "efforts" of "their efforts to defeat X". */
export const leaderOf = (tree: Tree, verb: number): number | undefined => {
  const head = tree.head(verb)
  const isOn = head !== undefined && tree.is(verb, 'acl', 'nmod') && !tree.is(verb, 'acl:relcl') && LEADERS.has(tree.lemma(head))
  if (isOn) return head
  const to = tree.kids(verb, 'mark').find(kid => tree.lemma(kid) === 'to')
  const before = to === undefined ? -1 : to - 1
  return before >= tree.sentence.first && tree.token(before).upos === 'NOUN' && LEADERS.has(tree.lemma(before)) ? before : undefined
}
