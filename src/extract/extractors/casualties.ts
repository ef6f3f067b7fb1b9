import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { nounDoer, nounUndergoer, withCase } from '../frames/noun.ts'
import { antecedent } from '../frames/subject.ts'
import { handled, isPassive } from '../frames/voice.ts'
import { through } from '../heads.ts'
import { isNamedSomewhere } from '../mentions-in.ts'

const KILL =
  /^(kill|wound|injure|murder|massacre|slaughter|execute|behead|hang|assassinate|shoot|slay|maim|gas|drown|burn|stab|poison|lynch)$/
/** Verbs that also say what is done to things, or to somebody who lives on. */
const NOT_ALWAYS = /^(burn|drown|gas|hang|poison|stab|shoot|execute)$/
/** Hurts, which are an attack where they are one person's. */
const HURT = /^(wound|injure|maim)$/
const KILLING = /^(killing|murder|assassination|massacre|execution|slaughter|beheading|lynching|extermination|genocide)$/
const DIE = /^(die|perish)$/
const CAUSE = /^(cause|leave|result|claim|cost|inflict|bring|suffer|lead)$/
const TOLL = /^(death|casualty|fatality|life|dead|injury|victim)$/
const EVENT_CASES = new Set(['in', 'by', 'from', 'during', 'at', 'of', 'after'])

/** Deaths and wounds: who or what caused them, and whom or how many they struck. */
export const casualties: Extractor = {
  name: 'casualties',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const { upos, form } = tree.token(i)
      if (upos === 'ADV' && form === 'left') yield* leftDead(tree, context, i)
      if (/^(shot|gunned)$/.test(form) && wordAt(tree, i + 1) === (form === 'shot' ? 'dead' : 'down')) yield* shotDead(tree, context, i)
      if (upos === 'NOUN' && KILLING.test(tree.lemma(i))) yield* named(tree, context, i)
      if (upos === 'NOUN' && form === 'cost') yield* tolls(tree, context, i)
      if (upos !== 'VERB') continue
      const lemma = tree.lemma(i)
      if (KILL.test(lemma) || isPutToDeath(tree, i)) yield* killing(tree, context, i)
      else if (DIE.test(lemma) || isLosingLife(tree, i)) yield* deaths(tree, context, i)
      else if (CAUSE.test(lemma)) yield* tolls(tree, context, i)
      else if (lemma === 'lose') yield* losses(tree, context, i)
    }
  },
}

const wordAt = (tree: Tree, i: number): string => (i < tree.sentence.last ? tree.token(i).form.toLowerCase() : '')

/** "Was put to death". */
const isPutToDeath = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'put' && tree.kids(verb, 'obl').some(kid => tree.lemma(kid) === 'death' && tree.caseOf(kid) === 'to')

/** "The killing of 20 herders by X", "X's massacre of the prisoners". */
function* named(tree: Tree, context: Context, noun: number): Generator<Draft> {
  const victim = nounUndergoer(tree, noun, ['of']) ?? (MURDER.test(tree.lemma(noun)) ? tree.kid(noun, 'nmod:poss') : undefined)
  const cause = nounDoer(tree, noun, kid => actorAt(context, tree, kid))
  if (victim !== undefined && (cause === undefined || cause === victim) && !isImputed(tree, noun))
    yield* byUnknown(tree, context, noun, victim)
  if (victim === undefined || cause === undefined || victim === cause) return
  for (const each of draft(tree, context, noun, cause, victim, 0.7)) yield isAcquitted(tree, noun) ? { ...each, polarity: 'denied' } : each
}

/** "Was acquitted of the murder of X": a killing that a court denies. */
const isAcquitted = (tree: Tree, noun: number): boolean => {
  const verb = tree.head(noun)
  return verb !== undefined && /^(acquit|exonerate|clear|absolve)$/.test(tree.lemma(verb)) && tree.caseOf(noun) === 'of'
}

/** "The militia shot dead seven villagers", where the tree makes no verb of "shot" or hangs the victims elsewhere. */
function* shotDead(tree: Tree, context: Context, shot: number): Generator<Draft> {
  if (tree.token(shot).upos === 'VERB' && undergoer(tree, shot) !== undefined) return
  let victim = shot + 2
  while (
    victim + 1 < tree.sentence.last &&
    /^(NOUN|PROPN|ADJ|NUM|DET|PRON|ADP)$/.test(tree.token(victim).upos) &&
    !isVictim(tree, context, victim)
  )
    victim++
  const cause = tree.token(shot).upos === 'VERB' ? doer(tree, shot) : clauseSubject(tree, shot)
  if (cause !== undefined && isVictim(tree, context, victim)) yield* draft(tree, context, shot, cause, victim, 0.6)
}

const isVictim = (tree: Tree, context: Context, token: number): boolean =>
  /^(NOUN|PROPN)$/.test(tree.token(token).upos) && /^(person|people)$/.test(kindAt(context, tree, token))

/** The subject of the nearest clause above a word that is no verb; the head of a sentence without one. */
const clauseSubject = (tree: Tree, word: number): number | undefined => {
  for (let at = tree.head(word); at !== undefined; at = tree.head(at)) {
    const own = tree.kid(at, 'nsubj')
    if (own !== undefined && own < word) return antecedent(tree, own)
    if (tree.head(at) === undefined && at < word && /^(NOUN|PROPN)$/.test(tree.token(at).upos)) return at
  }
  return undefined
}

const isLosingLife = (tree: Tree, verb: number): boolean => {
  const object = tree.kid(verb, 'obj')
  return tree.lemma(verb) === 'lose' && object !== undefined && tree.lemma(object) === 'life'
}

function* killing(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const victim = undergoer(tree, verb)
  if (victim === undefined || !mayDie(tree, context, verb, victim)) return
  const cause = doer(tree, verb) ?? (isPassive(tree, verb) ? eventAround(tree, context, verb) : undefined)
  if (cause !== undefined && cause !== victim) {
    yield* draft(tree, context, verb, cause, victim, 0.75)
    const body = bodyOf(tree, context, victim)
    if (body !== undefined && actorAt(context, tree, cause)) yield attack(verb, cause, body)
  }
  if (cause === undefined && isPassive(tree, verb)) {
    yield* understood(tree, context, verb, victim)
    yield* byUnknown(tree, context, verb, victim)
  }
}

/** "Charged with the murder", "incited the murder": a deed that somebody is held to have had a part in. */
const isImputed = (tree: Tree, noun: number): boolean => {
  for (let at = tree.head(noun), steps = 0; at !== undefined && steps < 3; at = tree.head(at), steps++)
    if (/^(charge|accuse|convict|acquit|indict|suspect|blame|incite|order|plot|plan|deny|claim)$/.test(tree.lemma(at))) return true
  return false
}

/** Deeds that somebody did, told or not. */
const MURDER = /^(murder|assassinate|assassination|gun|shoot|stab|poison|behead|lynch)$/

/** "Josef Mandel was assassinated in 2008", "since his murder": whoever did it attacked and killed him. */
function* byUnknown(tree: Tree, context: Context, deed: number, victim: number): Generator<Draft> {
  const known = context.mentionAt(victim)
  if (!MURDER.test(tree.lemma(deed)) || kindAt(context, tree, victim) !== 'person') return
  if (known === undefined || !isNamedSomewhere(context, known)) return
  const isFatal = tree.lemma(deed) !== 'shoot' || wordAt(tree, deed + 1) === 'dead'
  for (const predicate of isFatal ? (['killed', 'attacked'] as const) : (['attacked'] as const)) {
    yield {
      predicate,
      subject: { is: 'understood', who: 'killers', token: deed, of: victim },
      object: { is: 'head', token: victim, alone: true },
      trigger: deed,
      confidence: 0.5,
      rule: `casualties.unknown.${tree.lemma(deed)}`,
    }
  }
}

/** The body or people of whom "members of X", "soldiers of X" are killed. */
const bodyOf = (tree: Tree, context: Context, victim: number): number | undefined =>
  /^(member|fighter|soldier|officer|policeman|guard|militant)$/.test(tree.lemma(through(tree, victim)))
    ? tree
        .kids(through(tree, victim), 'nmod')
        .find(kid => /^(of|from)$/.test(tree.caseOf(kid)) && /^(organization|people)$/.test(kindAt(context, tree, kid)))
    : undefined

/** Whoever kills the members of a body attacks it. */
const attack = (verb: number, cause: number, body: number): Draft => ({
  predicate: 'attacked',
  subject: { is: 'head', token: cause },
  object: { is: 'head', token: body, alone: true },
  trigger: verb,
  confidence: 0.5,
  rule: 'casualties.members',
})

/** Whether it is people who suffer what the verb says, and who die of it. */
const mayDie = (tree: Tree, context: Context, verb: number, victim: number): boolean => {
  if (kindAt(context, tree, victim) === 'materiel') return false
  const object = counted(tree, context, victim)
  const kind = kindAt(context, tree, victim)
  if (HURT.test(tree.lemma(verb)) && object.is !== 'quantity') return kind !== 'person' && tree.token(victim).upos !== 'PRON'
  const isCounted = object.is === 'quantity' && !/^(place|state|materiel|event)$/.test(kind)
  if (/^burn$/.test(tree.lemma(verb)) && kind === 'organization') return false
  return !NOT_ALWAYS.test(tree.lemma(verb)) || isCounted || /^(person|people|organization)$/.test(kind)
}

/** Deaths that follow on an event, and are not part of it. */
const ORDERLY = /^(hang|execute)$/

/** "At least 46 people were killed": in whatever the text told of last, where a number counts them. */
function* understood(tree: Tree, context: Context, verb: number, victim: number): Generator<Draft> {
  const object = counted(tree, context, victim)
  if (object.is !== 'quantity' || ORDERLY.test(tree.lemma(verb)) || isNatural(tree, verb)) return
  yield {
    predicate: 'killed',
    subject: { is: 'understood', who: 'cause', token: verb },
    object,
    trigger: verb,
    qualifiers: { kind: { is: 'text', span: tree.span(verb, verb + 1) } },
    confidence: 0.5,
    rule: `casualties.agentless.${tree.lemma(verb)}`,
  }
}

/** "Died of hunger", "perished as a result of disease and cold": deaths that no deed caused. */
const isNatural = (tree: Tree, verb: number): boolean => {
  const causes = tree.kids(verb, 'obl').flatMap(kid => [kid, ...tree.kids(kid, 'nmod')])
  return causes.some(kid => /^(of|from|to|by|because|due)$/.test(tree.caseOf(kid).split(' ')[0] ?? '') && NATURAL.test(tree.lemma(kid)))
}

const NATURAL =
  /^(disease|illness|hunger|starvation|famine|cholera|malaria|epidemic|pandemic|virus|infection|thirst|cold|exposure|age|cause|earthquake|flood|drought|accident|crash|cancer|malnutrition)$/

function* deaths(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const victim = tree.subjectOf(verb)
  const cause = handled(tree, verb) ?? eventAround(tree, context, verb)
  if (victim !== undefined && cause !== undefined && cause !== victim) yield* draft(tree, context, verb, cause, victim, 0.65)
  if (victim !== undefined && cause === undefined) yield* understood(tree, context, verb, victim)
}

/** "Lost 40 fighters in the battle": those of its own whom a body lost there. */
function* losses(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const lost = undergoer(tree, verb)
  if (lost === undefined || /^(seat|vote)$/.test(tree.lemma(lost))) return
  if (!/^(people|person)$/.test(kindAt(context, tree, lost)) && tree.lemma(lost) !== 'dead') return
  const cause =
    eventAround(tree, context, verb) ??
    tree.kids(lost, 'nmod').find(kid => EVENT_CASES.has(tree.caseOf(kid)) && kindAt(context, tree, kid) === 'event')
  if (cause !== undefined) yield* draft(tree, context, verb, cause, lost, 0.6)
  else yield* understood(tree, context, verb, lost)
}

/** "The attack caused 12 deaths", "resulted in more than a million deaths", "left 30 dead", "claimed 70 lives". */
function* tolls(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const isVerb = tree.token(verb).upos === 'VERB'
  const toll = isVerb
    ? (undergoer(tree, verb) ??
      withCase(tree, verb, ['in', 'to']) ??
      (tree.lemma(verb) === 'leave' ? deadAfter(tree, context, verb) : undefined))
    : countedAfter(tree, context, verb)
  const cause = isVerb ? doer(tree, verb) : clauseSubject(tree, verb)
  if (toll === undefined || cause === undefined) return
  const dead = [...tree.kids(verb, 'xcomp'), ...tree.kids(toll, 'amod', 'acl'), toll].some(
    kid => kid >= toll && /^(dead|wounded|injured|homeless)$/.test(tree.token(kid).form.toLowerCase()),
  )
  const counted = through(tree, toll)
  if (!dead && !TOLL.test(tree.lemma(toll)) && !TOLL.test(tree.lemma(counted))) return
  yield* draft(tree, context, verb, cause, toll, 0.7)
}

/** What is counted right after a word: the lives of "cost perhaps 2,500 lives". */
const countedAfter = (tree: Tree, context: Context, word: number): number | undefined => {
  const { end } = tree.token(word)
  return context.quantities.find(({ start }) => end < start && start - end < BESIDE)?.head
}

/** The number of "left 40 dead", where the tree has lost it. */
const deadAfter = (tree: Tree, context: Context, verb: number): number | undefined => {
  const number = countedAfter(tree, context, verb)
  return number !== undefined &&
    (DEAD.test(tree.token(number).form) || (number + 1 < tree.sentence.last && DEAD.test(tree.token(number + 1).form)))
    ? number
    : undefined
}

const DEAD = /^(?:dead|wounded|injured)$/

/** UTF-16 units between a word and the figure that it speaks of. */
const BESIDE = 20

/** "The bombing left 30 people dead", where the verb is taken for a side. */
function* leftDead(tree: Tree, context: Context, left: number): Generator<Draft> {
  const cause = left - 1
  if (cause < tree.sentence.first || !/^(NOUN|PROPN)$/.test(tree.token(cause).upos)) return
  for (let at = left + 1; at < tree.sentence.last && at < left + 8; at++) {
    const victim = at - 1
    if (/^(dead|wounded|injured)$/.test(tree.token(at).form) && victim > left) yield* draft(tree, context, left, cause, victim, 0.65)
  }
}

const CAUSES: ReadonlySet<string> = new Set(['event', 'person', 'organization', 'people', 'state', 'materiel', 'place'])

function* draft(tree: Tree, context: Context, verb: number, cause: number, victim: number, confidence: number): Generator<Draft> {
  if (!CAUSES.has(kindAt(context, tree, cause)) || context.times.some(({ head }) => head === cause || head === victim)) return
  const actor =
    kindAt(context, tree, cause) === 'event' && !TWO_SIDED.test(tree.lemma(cause))
      ? (opponent(tree, context, cause) ?? nounDoer(tree, cause, kid => actorAt(context, tree, kid)))
      : undefined
  for (const each of tree.conjuncts(victim)) {
    yield {
      predicate: 'killed',
      subject: { is: 'head', token: actor !== undefined && actor !== victim && actorAt(context, tree, actor) ? actor : cause },
      object: counted(tree, context, each),
      trigger: verb,
      qualifiers: { kind: { is: 'text', span: tree.span(verb, verb + 1) } },
      confidence,
      rule: `casualties.${tree.lemma(verb)}`,
    }
  }
}

/** Events of which neither side alone does the killing: "its battle at Lesk cost 2,500 lives". */
const TWO_SIDED = /^(battle|war|conflict)$/

/** "Killed in a skirmish with X": whoever the dead fought there. */
const opponent = (tree: Tree, context: Context, event: number): number | undefined =>
  /^(skirmish|clash|firefight|shootout|shoot-out|gunfight|gunbattle|encounter|exchange|confrontation)$/.test(tree.lemma(event))
    ? tree.kids(event, 'nmod').find(kid => tree.caseOf(kid) === 'with' && actorAt(context, tree, kid))
    : undefined

/** How many, where a number counts them; else who. */
const counted = (tree: Tree, context: Context, victim: number): DraftArgument => {
  const isCount = TOLL.test(tree.lemma(victim)) || tree.token(victim).upos === 'NUM'
  const of = isCount ? tree.kids(victim, 'nmod').find(kid => tree.caseOf(kid) === 'of') : undefined
  const heads = new Set([victim, through(tree, victim), ...(of === undefined ? [] : [of, through(tree, of)])])
  const quantity = context.quantities.find(({ head }) => heads.has(head))
  if (quantity === undefined) return { is: 'head', token: of ?? victim, alone: true }
  return { is: 'quantity', span: { start: quantity.start, end: quantity.end }, quantity: quantity.quantity }
}

/** The event in or by which somebody was killed, in the verb's own clause or as the noun that a relative clause hangs on. */
const eventAround = (tree: Tree, context: Context, verb: number): number | undefined =>
  tree
    .kids(verb, 'obl')
    .filter(kid => EVENT_CASES.has(tree.caseOf(kid)))
    .map(kid => antecedent(tree, kid))
    .find(event => kindAt(context, tree, event) === 'event' && !isManner(tree, event)) ??
  eventSeeing(tree, context, verb) ??
  eventAbove(tree, context, verb)

/** "Died in battle", "killed in action": how, and not in which. */
const isManner = (tree: Tree, event: number): boolean =>
  /^(battle|combat|action|war|fighting)$/.test(tree.lemma(event)) &&
  tree.token(event).xpos === 'NN' &&
  tree.kid(event, 'det', 'amod', 'compound', 'nmod', 'nmod:poss', 'acl') === undefined

/** "During the war, the town was razed, with 300 people losing their lives": the event of the clause that this one hangs on. */
const eventAbove = (tree: Tree, context: Context, verb: number): number | undefined => {
  const above = tree.is(verb, 'advcl', 'conj', 'acl') ? tree.head(verb) : undefined
  if (above === undefined || tree.token(above).upos !== 'VERB') return undefined
  return tree.kids(above, 'obl').find(kid => tree.caseOf(kid) === 'during' && kindAt(context, tree, kid) === 'event')
}

/** "The battle saw 120 soldiers killed". */
const eventSeeing = (tree: Tree, context: Context, verb: number): number | undefined => {
  const victim = tree.is(verb, 'acl', 'xcomp', 'ccomp') ? tree.head(verb) : undefined
  const see = victim === undefined || tree.token(victim).upos === 'VERB' ? victim : tree.head(victim)
  if (see === undefined || tree.lemma(see) !== 'see') return undefined
  const event = doer(tree, see)
  return event !== undefined && kindAt(context, tree, event) === 'event' ? event : undefined
}
