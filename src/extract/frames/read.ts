import { verbOfForm } from '../../language/lemmatizer/irregular.ts'
import type { Tree } from '../../language/tree.ts'
import type { PredicateName } from '../../model/predicate.ts'
import { predicates } from '../../model/predicate.ts'
import type { Span } from '../../model/span.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor, Understood } from '../extractor.ts'
import { countryInFocus } from '../extractors/posting/country-in-focus.ts'
import { allOf, isSetAgainst, through } from '../heads.ts'
import { nameAt } from '../mentions-in.ts'
import { isNobody } from '../nobody.ts'
import { numberedOnce, rememberedByNumber } from '../words-by-number.ts'
import { doer, hyphened, undergoer } from './doer.ts'
import type { Frame, Slots } from './frame.ts'
import { contrasted, gapped, repeated } from './gapped.ts'
import { lightOf } from './light.ts'
import { nounDoer, possessor, withCase } from './noun.ts'
import { isMutual, partiesAt } from './parties.ts'
import { fill, isInfinitive, type Form, type Site } from './slots.ts'
import { actsIn, clauseOf, wordsOf } from './text.ts'
import { isPassive } from './voice.ts'

type Entry = {
  readonly frame: Frame
  readonly form: Form
  readonly beside: readonly string[]
  readonly words: Words
}

/** The sets of lemmas that a frame gives, undefined where it gives none. */
type Words = Readonly<Record<'subject' | 'object' | 'except' | 'needs', ReadonlySet<string> | undefined>>

const NONE: readonly Entry[] = []

/** An extractor that reads these frames. Words are looked up by lemma, so its cost does not grow with the table. */
export const frameExtractor = (name: string, frames: readonly Frame[]): Extractor => {
  const entries = index(frames)
  const entriesOf = rememberedByNumber(key => entries.get(key) ?? NONE)
  return {
    name,
    *propose(tree, context) {
      const keys = keysOf(tree)
      for (const [at, word] of tree.indexes().entries())
        for (const entry of entriesOf(keys, at)) yield* read(name, tree, context, word, entry)
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
    const words = {
      subject: setOf(frame.subjectWords),
      object: setOf(frame.objectWords),
      except: setOf(frame.exceptWords),
      needs: setOf(frame.needsWords),
    }
    for (const [form, list] of FORMS) {
      for (const word of frame[list]?.split(' ') ?? []) {
        const [lemma = word, ...beside] = word.split('_')
        entries.set(lemma, [...(entries.get(lemma) ?? []), { frame, form, beside, words }])
      }
    }
  }
  return entries
}

const setOf = (words: string | undefined): ReadonlySet<string> | undefined => (words === undefined ? undefined : new Set(words.split(' ')))

const TAGS: Readonly<Record<Form, RegExp>> = {
  verb: /^VERB$/,
  noun: /^(NOUN|PROPN|VERB)$/,
  adjective: /^(ADJ|VERB|ADV)$/,
  role: /^(NOUN|PROPN)$/,
}

function* read(name: string, tree: Tree, context: Context, word: number, entry: Entry): Generator<Draft> {
  const { frame, form } = entry
  if (
    !(TAGS[form].test(tree.token(word).upos) || (form === 'verb' && isVerbLike(tree, word))) ||
    (form === 'noun' && !isNounLike(tree, word)) ||
    !entry.beside.every(lemma => stands(tree, word, lemma))
  )
    return
  if (frame.predicate.startsWith('founded') && isNoFounding(tree, word, form)) return
  if (form === 'verb' && isAnotherVerb(tree, word, entry.beside)) return
  if (frame.voice !== undefined && isPassive(tree, word) !== (frame.voice === 'passive')) return
  const site: Site = { tree, word, form, frame, beside: entry.beside, isActor: token => actorAt(context, tree, token) }
  const subject = subjectOf(site, context)
  if (subject === undefined) {
    if (frame.predicate === 'attacked' && form === 'noun' && /^(destruction|demolition)$/.test(tree.lemma(word)))
      yield* understood(name, site, context, entry)
    else if (form === 'noun' ? frame.predicate === 'charged' : isPassive(tree, word) && !tree.is(word, 'amod'))
      yield* agentless(name, site, context, entry)
    return
  }
  if (entry.words.subject?.has(tree.lemma(through(tree, subject)).toLowerCase()) === false) return
  if (form === 'role' && subject === word && frame.predicate === 'controls') return
  const found = qualifiers(site)
  if (frame.needs !== undefined && (found[frame.needs] === undefined || !isNeeded(site, frame.needs, entry.words))) return
  const rest = {
    predicate: frame.predicate,
    trigger: form === 'noun' ? (lightOf(tree, word)?.verb ?? word) : word,
    qualifiers: found,
    ...(frame.denied === undefined ? {} : { polarity: 'denied' as const }),
    ...(frame.presupposed === undefined ? {} : { presupposed: true as const }),
    confidence: frame.confidence ?? 0.7,
    rule: `${name}.${frame.predicate}.${form}.${tree.lemma(word).toLowerCase()}`,
  }
  if (frame.object === null) {
    yield { ...rest, subject: subjectAt(tree, word, subject), object: null }
    return
  }
  const mutual = form === 'noun' ? (frame.nominal ?? frame.object ?? 'of') : (frame.object ?? 'patient')
  if (/^(?:verb|noun)$/.test(form) && isMutual(tree, word, mutual)) {
    if (!isOfKind(frame.objectKinds, context, tree, subject)) return
    for (const [one, other] of partiesAt(tree, context, subject, word)) yield* bothWays(rest, one, other)
    return
  }
  const given = objectsAt(site, context, entry.words, frame.object ?? 'patient')
  const objects = given.length === 0 && frame.elsePlace === true && form === 'noun' ? groundOf(site, context) : given
  for (const object of objects) {
    const isTakenBack = object.is === 'head' && isSetAgainst(tree, object.token)
    yield { ...rest, subject: subjectAt(tree, word, subject), object, ...(isTakenBack ? { polarity: 'denied' as const } : {}) }
  }
  if (form === 'verb') {
    for (const { token, time } of gapped(tree, context, word, objects)) {
      if (isOfKind(frame.objectKinds, context, tree, token))
        yield { ...rest, subject: subjectAt(tree, word, subject), object: { is: 'head', token }, time }
    }
    for (const { token, isDenied } of contrasted(tree, word, objects)) {
      if (isOfKind(frame.objectKinds, context, tree, token))
        yield {
          ...rest,
          subject: subjectAt(tree, word, subject),
          object: { is: 'head', token, alone: true },
          ...(isDenied ? { polarity: 'denied' as const } : {}),
        }
    }
    for (const token of frame.subject === undefined ? [] : repeated(tree, word, frame.subject)) {
      const time = context.times.find(({ head }) => tree.head(head) === token)?.edtf
      if (mayDo(frame.subjectKinds, context, tree, token))
        for (const object of objects) yield { ...rest, subject: { is: 'head', token }, object, ...(time === undefined ? {} : { time }) }
    }
  }
  if (objects.length === 0 && frame.optional === true && form === 'noun' && isDone(tree, word) && nameAt(context, word) === undefined) {
    yield { ...rest, subject: subjectAt(tree, word, subject), object: null, confidence: rest.confidence - 0.2 }
  }
  const done = form === 'verb' ? undergoer(tree, word) : undefined
  const isOther = done !== undefined && isExcepted(tree, done, entry.words)
  if (objects.length === 0 && subject !== word && frame.object?.includes('parties') === true && !isOther) {
    for (const [one, other] of partiesAt(tree, context, subject, word)) {
      if (other.is !== 'head' || isOfKind(frame.objectKinds, context, tree, other.token))
        yield* rest.predicate === 'opposes' ? bothWays(rest, one, other) : [{ ...rest, subject: one, object: other }]
    }
  }
}

/** What holds between two, told of each where the predicate has a direction. */
function* bothWays(rest: Omit<Draft, 'subject' | 'object'>, one: DraftArgument, other: DraftArgument): Generator<Draft> {
  yield { ...rest, subject: one, object: other }
  if (predicates[rest.predicate].mutual !== true) yield { ...rest, subject: other, object: one }
}

/** Whether an object or the noun that says what it is are among those of which the words say something else: "told the *weekly* Horizon". */
const isExcepted = (tree: Tree, object: number, { except }: Words): boolean =>
  except !== undefined &&
  [object, ...tree.kids(object, 'nmod:desc', 'compound', 'amod')].some(word => except.has(tree.lemma(word).toLowerCase()))

/** "Formations of fighters" are bodies, and "established that the army fled" tells what was found out. */
const isNoFounding = (tree: Tree, word: number, form: Form): boolean =>
  form === 'noun'
    ? tree.token(word).xpos === 'NNS' || isKept(tree, word)
    : tree.lemma(word) === 'establish' &&
      tree.kids(word, 'ccomp').some(kid => tree.kids(kid, 'mark').some(mark => tree.lemma(mark) === 'that'))

/** "Retained its independence", "the defence of its independence": what is kept, guarded or lost is not won then. */
const isKept = (tree: Tree, noun: number): boolean => {
  const above = tree.is(noun, 'obj', 'obl', 'nmod', 'nsubj:pass') ? tree.head(noun) : undefined
  return tree.lemma(noun) === 'independence' && above !== undefined && KEEPING.test(tree.lemma(above))
}

const KEEPING =
  /^(?:retain|keep|defend|defen[cs]e|preserve|preservation|maintain|protect|protection|guard|safeguard|lose|loss|threaten|threat|respect|uphold|ensure|restore)$/

/** "Gave *up* its claim", "turned *down* the offer": with its particle a verb that says something else alone. */
const isAnotherVerb = (tree: Tree, verb: number, beside: readonly string[]): boolean =>
  PARTED.test(tree.lemma(verb)) &&
  tree.kids(verb, 'compound:prt').some(kid => /^(?:up|in|off|down|away)$/.test(tree.lemma(kid)) && !beside.includes(tree.lemma(kid)))

const PARTED = /^(?:give|take|turn|call|put|bring)$/

/** Whether a noun's deed is told as done, though not to whom: "carried out an attack", "X's atrocities". */
const isDone = (tree: Tree, noun: number): boolean =>
  lightOf(tree, noun)?.doer !== undefined || (ATROCIOUS.test(tree.lemma(noun)) && possessor(tree, noun) !== undefined)

const ATROCIOUS = /^(atrocity|savagery|inhumanity|barbarity|brutality|aggression|massacre|crime)$/

/** What somebody gives, which does what its giver does: "U.S. assistance supports schools". */
const AID = /^(assistance|aid|support|funding|contribution|loan|donation|money|backing|help|grant|weapon|airstrike)$/

/** Deeds whose doer a passive or noun leaves out though there is one: whoever struck, the police, the court, the prosecution. */
const LEFT_OUT: Partial<Readonly<Record<PredicateName, readonly (readonly [RegExp, Understood])[]>>> = {
  attacked: [[/^(destroy|damage|demolish|disable|hit|strike|bomb|target|suppress|engage)$/, 'striker']],
  charged: [
    [/^(convict|sentence|acquit|imprison|jail|pardon|fine|try|find|condemn|conviction|imprisonment|sentencing|acquittal|trial)$/, 'court'],
    [/^(charge|indict|prosecute|arraign|indictment|prosecution|case|proceeding)$/, 'prosecution'],
    [/^(arrest|detain|apprehend|warrant|detention)$/, 'police'],
  ],
}

/** "The tanks were destroyed", "he was sentenced to ten years", "men convicted of murder", "the arrest of the mayor". */
function* agentless(name: string, site: Site, context: Context, entry: Entry): Generator<Draft> {
  const { tree, word, frame } = site
  const who = LEFT_OUT[frame.predicate]?.find(([words]) => words.test(tree.lemma(word)))?.[1]
  if (who === undefined || (frame.subject ?? 'agent') !== 'agent' || (who === 'striker' && isInEvent(tree, context, word))) return
  for (const object of objectsAt(site, context, entry.words, frame.object ?? 'patient'))
    yield {
      predicate: frame.predicate,
      subject: { is: 'understood', who, token: word },
      object,
      trigger: word,
      qualifiers: qualifiers(site),
      ...(frame.denied === undefined ? {} : { polarity: 'denied' as const }),
      confidence: (frame.confidence ?? 0.7) - 0.2,
      rule: `${name}.${frame.predicate}.agentless.${tree.lemma(word).toLowerCase()}`,
    }
}

/** "During the war the town was destroyed": by what went on then. */
const isInEvent = (tree: Tree, context: Context, verb: number): boolean =>
  tree.kids(verb, 'obl').some(kid => /^(in|during)$/.test(tree.caseOf(kid)) && kindAt(context, tree, kid) === 'event')

/** A deed told without its doer ("the destruction of targets"): whoever the text said before does such deeds, where it has said so. */
function* understood(name: string, site: Site, context: Context, entry: Entry): Generator<Draft> {
  const { tree, word, frame } = site
  for (const object of objectsAt(site, context, entry.words, frame.object ?? 'patient')) {
    yield {
      predicate: frame.predicate,
      subject: { is: 'head', token: word, alone: true },
      object,
      trigger: word,
      qualifiers: qualifiers(site),
      confidence: (frame.confidence ?? 0.7) - 0.2,
      rule: `${name}.${frame.predicate}.understood.${tree.lemma(word).toLowerCase()}`,
    }
  }
}

/**
 * Who the frame's subject slot names; where it names a deed ("an operation targeting X") or arms ("X's aircraft supported Y") and they
 * cannot, whoever does the deed or has the arms.
 */
const subjectOf = (site: Site, context: Context): number | undefined => {
  const { tree, frame, isActor } = site
  const found = fill({ ...site, fits: token => mayDo(frame.subjectKinds, context, tree, token) }, frame.subject ?? 'agent')?.token
  if (found === undefined) return found
  const launcher = frame.predicate === 'attacked' ? launcherOf(tree, found) : undefined
  if (launcher !== undefined && mayDo(frame.subjectKinds, context, tree, launcher)) return launcher
  if (mayDo(frame.subjectKinds, context, tree, found)) return found
  if (frame.subject !== undefined && !/^(agent|deed|word)/.test(frame.subject)) return undefined
  const kind = kindAt(context, tree, found)
  const isDeed = kind === 'event' || kind === 'materiel' || AID.test(tree.lemma(found))
  const actor = isDeed ? (nounDoer(tree, found, isActor) ?? withCase(tree, found, ['from'])) : undefined
  return actor !== undefined && mayDo(frame.subjectKinds, context, tree, actor) ? actor : undefined
}

/** "*Fired* rockets that hit X": whoever sent on their way the arms that strike. */
const launcherOf = (tree: Tree, arms: number): number | undefined => {
  const verb = tree.is(arms, 'obj') ? tree.head(arms) : undefined
  return verb !== undefined && /^(?:fire|launch|drop|throw|lob|hurl|plant|detonate)$/.test(tree.lemma(verb)) ? doer(tree, verb) : undefined
}

/** A verb that the tagger takes for another word: by its form ("retook"), or a plural with an object ("the group demands the release"). */
const isVerbLike = (tree: Tree, word: number): boolean =>
  verbOfForm(tree.token(word).form) !== undefined ||
  (tree.token(word).xpos === 'NNS' && (tree.kid(word, 'obj') !== undefined || isJoinedVerb(tree, word)))

/** "Is feared and attempts to hide it": a plural without anything before it that is joined to a verb. */
const isJoinedVerb = (tree: Tree, word: number): boolean => {
  const head = tree.is(word, 'conj') ? tree.head(word) : undefined
  return (
    head !== undefined &&
    tree.token(head).upos === 'VERB' &&
    tree.kids(word).every(kid => kid > word || tree.is(kid, 'cc', 'advmod', 'punct'))
  )
}

/** A noun, or an -ing form with a possessor before it ("Iran's backing of"). */
const isNounLike = (tree: Tree, word: number): boolean => tree.token(word).upos !== 'VERB' || isOwned(tree, word)

const isOwned = (tree: Tree, word: number): boolean =>
  tree.token(word).xpos === 'VBG' &&
  ((word > tree.sentence.first && /^(POS|PRP\$)$/.test(tree.token(word - 1).xpos)) || isBareSubject(tree, word))

/** "*Fighting* broke out between X and Y": an -ing form that is a subject and has nothing of a verb's. */
const isBareSubject = (tree: Tree, word: number): boolean =>
  tree.is(word, 'nsubj') && tree.kid(word, 'obj', 'nsubj', 'aux', 'advmod', 'obl', 'xcomp', 'ccomp') === undefined

/** What a word is looked up by: its lemma, or its form where an -ing form is owned like a noun. */
const keyOf = (tree: Tree, word: number): string =>
  verbOfForm(tree.token(word).form) ??
  (isOwned(tree, word) ? tree.token(word).form : isUnread(tree, word) ? tree.lemma(word).slice(0, -1) : tree.lemma(word)).toLowerCase()

/** The keys of a sentence's words, found once for all frame extractors. */
const keysOf = numberedOnce(keyOf)

/** A verb taken for a plural that has no singular ("regards it as"): its lemma still ends in -s. */
const isUnread = (tree: Tree, word: number): boolean =>
  tree.token(word).xpos === 'NNS' && /[^s]s$/.test(tree.lemma(word)) && tree.kid(word, 'obj') !== undefined

/** A role noun speaks of itself alone, not of what is coordinated with it ("X supporters and Y troops"). */
/** A subject with all that it names; alone where it is the word itself, or where "include" lists what it names. */
const subjectAt = (tree: Tree, word: number, token: number): DraftArgument =>
  token === word || tree.lemma(word) === 'include' ? { is: 'head', token, alone: true } : { is: 'head', token }

/** Whether a dependent of the word, the preposition of one or the next word has this lemma: "out" of "carry out", "alight" of "set alight". */
const stands = (tree: Tree, word: number, lemma: string): boolean =>
  (word + 1 < tree.sentence.last && tree.lemma(word + 1) === lemma) ||
  tree
    .kids(word)
    .some(
      kid =>
        kid - word < 6 &&
        (tree.lemma(kid) === lemma ||
          tree.lemma(through(tree, kid)) === lemma ||
          tree.caseOf(kid) === lemma ||
          tree.kids(kid, 'case').some(c => tree.lemma(c) === lemma)),
    )

/** Whether the subject is of a kind that can; of places only named ones act, for their governments. */
const mayDo = (kinds: Frame['subjectKinds'], context: Context, tree: Tree, token: number): boolean => {
  if (!isOfKind(kinds, context, tree, token) || context.times.some(({ head }) => head === token)) return false
  return kinds === undefined || kindAt(context, tree, token) !== 'place' || context.mentionAt(token) !== undefined
}

const isOfKind = (kinds: Frame['subjectKinds'], context: Context, tree: Tree, token: number): boolean =>
  kinds === undefined || kinds.includes(kindAt(context, tree, token))

/** The objects that the slots give: several for the coordinated verbs of a clause, none where the frame does not fit. */
const objectsAt = (site: Site, context: Context, words: Words, slots: Slots): DraftArgument[] => {
  const { tree, frame } = site
  const filler = fill({ ...site, fits: token => isOfKind(frame.objectKinds, context, tree, token) }, slots)
  if (filler === undefined) return []
  const { token, slot } = filler
  if (frame.predicate === 'uses' && isNobody(tree, token)) return []
  if (frame.predicate === 'needs' && isAsked(tree, token)) return []
  if (slot === 'patient' && frame.predicate === 'goal' && (isToDo(tree, site.word, token) || isAsked(tree, token))) return []
  if (slot === 'self') return [textOf(wordsOf(tree, token))]
  if (slot === 'deed') return [{ is: 'head', token, alone: true }]
  if (slot === 'word') return [textOf(tree.span(token, token + 1))]
  if (slot === 'whole') return [textOf(clauseOf(tree, token, false))]
  if (frame.predicate === 'goal' && (isFormula(tree, token) || isAskedOf(tree, site.word))) return []
  if (slot === 'clause' || slot === 'infinitive') return clauses(tree, token).map(textOf)
  if (TIME.test(tree.lemma(token)) || context.times.some(({ head }) => head === token)) return []
  if ((words.object !== undefined && !isNamedBy(tree, through(tree, token), words.object)) || isExcepted(tree, through(tree, token), words))
    return []
  if (frame.objectNamed === true && context.mentionAt(through(tree, token))?.form !== 'name') return []
  const isFit =
    (frame.predicate === 'uses' && allOf(tree, token).some(each => isOfKind(frame.objectKinds, context, tree, each))) ||
    isOfKind(frame.objectKinds, context, tree, token)
  const owner = isFit || frame.predicate !== 'opposes' ? undefined : ownerOf(site, token)
  if (owner !== undefined && isOfKind(frame.objectKinds, context, tree, owner)) return [{ is: 'head', token: owner, alone: true }]
  if (!isFit) return []
  return [hyphened(tree, site.word) === undefined ? { is: 'head', token } : { is: 'head', token, alone: true }]
}

/** "Protests against *his* decision", "against *X's* rule": whoever decides or rules is opposed where what he does cannot be. */
const ownerOf = ({ tree, isActor }: Site, token: number): number | undefined => {
  const owner = OWN.test(tree.lemma(token)) ? possessor(tree, token) : undefined
  return owner !== undefined && isActor(owner) ? owner : undefined
}

const OWN =
  /^(?:decision|effort|attempt|plan|bid|rule|reign|policy|presidency|leadership|candidacy|election|reelection|re-election|government|regime|dictatorship)$/

/** Whether a noun, or a word of a name, is one of these: "the summit", "Operation Desert Storm". */
const isNamedBy = (tree: Tree, token: number, words: ReadonlySet<string>): boolean =>
  words.has(tree.lemma(token).toLowerCase()) ||
  tree
    .kids(token, 'flat', 'compound')
    .some(kid => (tree.token(token).upos === 'PROPN' || tree.token(kid).upos === 'PROPN') && words.has(tree.lemma(kid).toLowerCase()))

/** The named ground that a deed is done in: "attacks in Bor", "the Bor raid". */
const groundOf = (site: Site, context: Context): DraftArgument[] => {
  const isGround = (token: number): boolean => kindAt(context, site.tree, token) === 'place' && context.mentionAt(token) !== undefined
  const ground = fill({ ...site, fits: isGround }, 'in|at|near|outside')?.token ?? site.tree.kids(site.word, 'compound').find(isGround)
  if (ground !== undefined && isGround(ground)) return [{ is: 'head', token: ground }]
  const country = INVADED.test(site.tree.lemma(site.word)) ? countryInFocus(site.tree, context, site.word) : undefined
  return country === undefined ? [] : [country]
}

/** Deeds done to a country as a whole: in a text about one, "the Dorvian invasion" is of that. */
const INVADED = /^(invasion|conquest|incursion|annexation|occupation|colonization|colonisation)$/

/** "Urged him to press the regime to stop": what somebody is asked to ask of another is no aim of his. */
const isAskedOf = (tree: Tree, verb: number): boolean => {
  const head = tree.is(verb, 'xcomp', 'ccomp', 'advcl', 'acl') && isInfinitive(tree, verb) ? tree.head(verb) : undefined
  return head !== undefined && /^(urge|ask|call|tell|order|press|request|invite|encourage|exhort|implore)$/.test(tree.lemma(head))
}

/** Acts that are done in the saying of them: "I want to thank", "we wish to express". */
const SAID =
  /^(thank|congratulate|convey|express|extend|apologi[sz]e|emphasi[sz]e|stress|underline|reiterate|commend|acknowledge|welcome|add|say|note)$/

/** "I want to thank", "we wish to express": no aim, since the saying does it. */
const isFormula = (tree: Tree, verb: number): boolean =>
  (SAID.test(tree.lemma(verb)) && tree.is(verb, 'xcomp') && /^(want|wish|like|desire)$/.test(tree.lemma(tree.head(verb) ?? verb))) ||
  isOfSources(tree, verb)

/** "Asked not to be named", "declined to comment", "as he refused to do": said of sources and for another verb, not of aims. */
const isOfSources = (tree: Tree, verb: number): boolean =>
  /^(comment|elaborate|do)$/.test(tree.lemma(verb))
    ? tree.kid(verb, 'obj', 'ccomp') === undefined
    : /^(name|identify|quote)$/.test(tree.lemma(verb)) && isPassive(tree, verb)

/** "Wants the army to leave", "wants the army gone": what is wanted is the clause, not the army. */
const isToDo = (tree: Tree, word: number, object: number): boolean => tree.kids(word, 'xcomp').some(kid => kid > object)

/** "Divided on what they want": which it is, is not told. */
const isAsked = (tree: Tree, token: number): boolean => /^(what|whatever|who|whom|which)$/.test(tree.lemma(token).toLowerCase())

/** Nouns that time a deed and never undergo it. */
const TIME = /^(second|minute|hour|day|night|week|month|year|decade|century|morning|evening|time|period)$/

const textOf = (span: Span): DraftArgument => ({ is: 'text', span })

/** Each coordinated verb with what is its own; "degrade and defeat X", which share their object, stay together. */
const clauses = (tree: Tree, token: number): Span[] => {
  const small = smallClause(tree, token)
  if (small !== undefined) return [small]
  const isOwn = tree.kid(token, 'nsubj') !== undefined
  if (isOwn || tree.kid(token, 'obj', 'obl', 'xcomp', 'ccomp') === undefined) return [isOwn ? clauseOf(tree, token) : wordsOf(tree, token)]
  return tree.conjuncts(token).flatMap(each => actsIn(tree, wordsOf(tree, each, false)))
}

/** "The king gone", "the army to leave": an object with what is to become of it, or with what it is to do. */
const smallClause = (tree: Tree, token: number): Span | undefined => {
  const head = tree.is(token, 'xcomp') ? tree.head(token) : undefined
  if (head === undefined || (isInfinitive(tree, token) && !WANTING.test(tree.lemma(head)))) return undefined
  const object = tree.kids(head, 'obj').find(kid => head < kid && kid < token)
  return object === undefined ? undefined : { start: wordsOf(tree, object).start, end: wordsOf(tree, token).end }
}

/** Verbs behind which the object is who is to do it, and nobody who is told to: "wants the army to leave", not "promised them to leave". */
const WANTING = /^(want|wish|expect|need|prefer|desire|intend)$/

/** Whether the qualifier that the frame needs is worded as it asks. */
const isNeeded = (site: Site, name: string, { needs }: Words): boolean => {
  if (needs === undefined) return true
  const token = fill(site, site.frame.qualifiers?.[name] ?? '')?.token
  return token !== undefined && site.tree.conjuncts(through(site.tree, token)).some(each => needs.has(site.tree.lemma(each).toLowerCase()))
}

const qualifiers = (site: Site): Record<string, DraftArgument> => {
  const { tree, word, frame } = site
  const found: Record<string, DraftArgument> = {}
  for (const [name, slots] of Object.entries(frame.qualifiers ?? {})) {
    const token = slots === 'word' ? word : fill(site, slots)?.token
    if (token !== undefined) found[name] = textOf(slots === 'word' ? tree.span(word, word + 1) : wordsOf(tree, token))
  }
  return found
}
