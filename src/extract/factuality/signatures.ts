import type { Mood, Signature } from './value.ts'

/** How a content hangs on the word that decides its factuality: an infinitive, a finite clause, a gerund, or a noun. */
export type Hold = 'to' | 'that' | 'ing' | 'noun'

type Row = {
  /** Lemmas, parted by spaces. */
  readonly words: string
  /** Ways the content may hang, parted by spaces. */
  readonly by: string
  readonly holds: readonly [number, number]
  readonly mood?: Mood
  readonly factive?: true
}

/**
 * Verbs by what they make of their content: implicatives, aspectuals, attempts, wants, causes, thoughts. After Karttunen (1971, 2012),
 * the classes of FactBank (Saurí and Pustejovsky 2009) and TruthTeller (Lotan, Stern and Dagan 2013); the lists are ours. Verbs of
 * saying are not here: what is said stands on the speaker's account.
 */
const verbRows: readonly Row[] = [
  // it happened, and would not have otherwise
  { words: 'manage bother dare deign happen succeed condescend remember', by: 'to ing noun', holds: [3, -3] },
  { words: 'begin start commence continue proceed resume keep go come get serve carry wind learn', by: 'to ing noun', holds: [3, -3] },
  { words: 'turn prove rush hasten hurry use help', by: 'to ing', holds: [3, -3] },
  { words: 'finish complete end conclude', by: 'ing noun', holds: [3, 2] },
  { words: 'stop cease quit halt suspend discontinue abandon', by: 'to ing', holds: [-2, 3] },
  { words: 'tend', by: 'to', holds: [2, -2] },
  // it did not happen
  { words: 'fail neglect omit', by: 'to noun', holds: [-3, 3] },
  { words: 'forget', by: 'to', holds: [-3, 3] },
  { words: 'avoid refrain abstain', by: 'to ing noun', holds: [-3, 2] },
  { words: 'refuse decline', by: 'to', holds: [-3, 2] },
  { words: 'forbid prohibit', by: 'to', holds: [-3, 1] },
  { words: 'prevent prohibit forbid bar ban dissuade deter discourage restrain block', by: 'ing', holds: [-3, 1] },
  { words: 'prevent avert foil thwart forestall preclude prohibit forbid ban cancel scrap deter block', by: 'noun', holds: [-3, 1] },
  { words: 'lack miss', by: 'noun', holds: [-3, 3] },
  { words: 'postpone delay defer shelve', by: 'noun ing', holds: [1, 1], mood: 'planned' },
  { words: 'withdraw', by: 'noun', holds: [-2, 1], mood: 'planned' },
  { words: 'pretend feign', by: 'to that noun', holds: [-3, 0] },
  // caused, allowed
  { words: 'force cause compel make drive lead prompt oblige induce', by: 'to', holds: [3, -2] },
  { words: 'cause trigger spark provoke bring', by: 'noun', holds: [3, -3] },
  { words: 'allow let permit enable authorize authorise entitle empower qualify equip', by: 'to', holds: [1, -2], mood: 'planned' },
  { words: 'persuade convince', by: 'to', holds: [2, -2] },
  // tried
  { words: 'try attempt seek struggle strive work fight endeavour endeavor scramble', by: 'to noun', holds: [1, -2], mood: 'planned' },
  { words: 'move push', by: 'to', holds: [1, -2], mood: 'planned' },
  // meant, promised, agreed
  {
    words: 'plan intend aim mean pledge promise vow swear undertake commit prepare arrange',
    by: 'to that ing noun',
    holds: [2, -1],
    mood: 'planned',
  },
  { words: 'agree decide choose opt elect resolve determine', by: 'to', holds: [2, -2], mood: 'planned' },
  { words: 'schedule slate poise design set', by: 'to noun', holds: [2, -1], mood: 'future' },
  {
    words: 'threaten volunteer offer bid campaign propose consider contemplate mull discuss weigh',
    by: 'to that ing noun',
    holds: [1, 0],
    mood: 'planned',
  },
  // wanted, asked for
  { words: 'want wish hope desire like love hate prefer long yearn aspire dream', by: 'to that ing', holds: [1, -1], mood: 'planned' },
  { words: 'want wish hope desire prefer dream seek favor favour', by: 'noun', holds: [1, -1], mood: 'planned' },
  { words: 'need require have ought', by: 'to', holds: [1, 0], mood: 'planned' },
  { words: 'need require await', by: 'noun', holds: [1, 0], mood: 'planned' },
  {
    words: 'ask urge demand request call invite encourage recommend advise press push lobby appeal beg plead persuade summon',
    by: 'to that noun ing',
    holds: [1, 0],
    mood: 'planned',
  },
  { words: 'order instruct direct command', by: 'to that noun ing', holds: [2, 0], mood: 'planned' },
  { words: 'propose suggest', by: 'ing', holds: [1, 0], mood: 'planned' },
  { words: 'oppose resist reject', by: 'ing noun', holds: [0, 1], mood: 'planned' },
  // thought
  { words: 'believe think suppose presume assume consider figure feel reckon guess expect anticipate', by: 'that to', holds: [2, -2] },
  { words: 'expect anticipate', by: 'to noun', holds: [2, -1] },
  { words: 'seem appear look', by: 'to that', holds: [2, -2] },
  { words: 'suspect speculate imagine', by: 'that', holds: [1, -1] },
  { words: 'accuse suspect', by: 'ing noun', holds: [1, 1] },
  { words: 'fear worry dread', by: 'that to noun', holds: [1, 1] },
  { words: 'doubt', by: 'that noun', holds: [-1, 2] },
  { words: 'wonder ask question debate', by: 'that', holds: [0, 0], mood: 'supposed' },
  { words: 'ensure guarantee', by: 'that noun', holds: [2, 0], mood: 'planned' },
  { words: 'mean imply', by: 'that', holds: [3, -3] },
  // taken for granted
  {
    words: 'know realize realise regret notice recognize recognise forget understand remember recall',
    by: 'that',
    holds: [3, 3],
    factive: true,
  },
]

/** Nouns by what they make of the content that follows them: "failure to", "threat of", "plans for". */
const nounRows: readonly Row[] = [
  { words: 'fact', by: 'that', holds: [3, 3], factive: true },
  { words: 'failure inability unwillingness', by: 'to', holds: [-3, 3] },
  { words: 'refusal', by: 'to', holds: [-3, 2] },
  { words: 'lack absence prevention avoidance shortage', by: 'to noun ing', holds: [-3, 3] },
  { words: 'evidence sign indication', by: 'that noun', holds: [2, -1] },
  { words: 'ability capacity capability power freedom authority', by: 'to', holds: [1, -3], mood: 'planned' },
  {
    words: 'possibility chance prospect risk danger threat potential probability hint',
    by: 'that noun to ing',
    holds: [1, -2],
    mood: 'supposed',
  },
  { words: 'likelihood', by: 'that noun ing', holds: [1, -2] },
  { words: 'belief impression assumption expectation', by: 'that noun', holds: [2, -1] },
  { words: 'charge accusation allegation', by: 'that noun ing', holds: [1, 1] },
  { words: 'fear concern suspicion worry', by: 'that noun ing', holds: [1, -1] },
  { words: 'doubt', by: 'that noun', holds: [-1, 2] },
  { words: 'attempt bid', by: 'noun', holds: [1, -2], mood: 'planned' },
  { words: 'means mechanism tool option', by: 'ing noun', holds: [1, 0], mood: 'planned' },
  { words: 'requirement obligation', by: 'to that', holds: [1, 0], mood: 'planned' },
  { words: 'right', by: 'noun', holds: [1, -1], mood: 'planned' },
  { words: 'attempt effort bid try campaign fight struggle', by: 'to ing', holds: [1, -2], mood: 'planned' },
  { words: 'threat', by: 'to', holds: [1, -1], mood: 'planned' },
  {
    words: 'plan intention proposal promise pledge vow offer commitment aim objective goal mission',
    by: 'to that noun ing',
    holds: [2, -1],
    mood: 'planned',
  },
  { words: 'decision agreement', by: 'to', holds: [2, -2], mood: 'planned' },
  {
    words: 'hope desire wish ambition dream need call demand appeal request order motion',
    by: 'to that noun ing',
    holds: [1, -1],
    mood: 'planned',
  },
  {
    words: 'right opportunity permission willingness readiness reluctance way reason time incentive mandate',
    by: 'to',
    holds: [1, -1],
    mood: 'planned',
  },
  { words: 'ban prohibition embargo', by: 'noun ing', holds: [-2, 1] },
]

/** Adjectives by what they make of their content: "is likely to", "it is possible that". */
const adjectiveRows: readonly Row[] = [
  { words: 'likely probable bound due', by: 'to that noun', holds: [2, -1] },
  { words: 'unlikely improbable doubtful', by: 'to that noun', holds: [-1, 1] },
  { words: 'possible conceivable plausible', by: 'to that noun', holds: [1, -3] },
  { words: 'impossible unthinkable inconceivable', by: 'to that noun', holds: [-2, 1] },
  { words: 'able', by: 'to', holds: [2, -3] },
  { words: 'unable powerless', by: 'to', holds: [-3, 3] },
  { words: 'capable', by: 'ing noun', holds: [1, -3] },
  { words: 'incapable', by: 'ing noun', holds: [-3, 3] },
  {
    words: 'ready willing eager prepared set poised keen anxious determined scheduled free welcome',
    by: 'to',
    holds: [1, -2],
    mood: 'planned',
  },
  { words: 'intent bent', by: 'ing noun', holds: [1, -2], mood: 'planned' },
  { words: 'unwilling reluctant loath hesitant afraid', by: 'to', holds: [-1, 2], mood: 'planned' },
  { words: 'sure certain confident convinced hopeful optimistic', by: 'to that', holds: [2, -1] },
  { words: 'clear obvious evident true undeniable apparent', by: 'that noun', holds: [3, -1] },
  { words: 'false untrue', by: 'that noun', holds: [-3, 3] },
  { words: 'unclear unknown uncertain', by: 'that', holds: [0, 0], mood: 'supposed' },
  {
    words: 'important necessary essential crucial vital hard difficult easy tough impossible desirable',
    by: 'to that',
    holds: [1, 0],
    mood: 'planned',
  },
  { words: 'glad sorry proud surprised happy sad angry pleased shocked aware unaware', by: 'to that', holds: [3, 3], factive: true },
]

type Lexicon = ReadonlyMap<string, Signature>

const lexiconOf = (rows: readonly Row[]): Lexicon => {
  const lexicon = new Map<string, Signature>()
  for (const { words, by, holds, mood, factive } of rows) {
    for (const word of words.split(' ')) {
      for (const hold of by.split(' ')) lexicon.set(`${word} ${hold}`, { holds, mood: mood ?? 'fact', factive: factive ?? false })
    }
  }
  return lexicon
}

const lexicons: Readonly<Record<string, Lexicon>> = {
  VERB: lexiconOf(verbRows),
  NOUN: lexiconOf(nounRows),
  ADJ: lexiconOf(adjectiveRows),
}

/** What the word of this lemma and part of speech makes of a content that hangs on it so; nothing where it leaves it alone. */
export const signatureOf = (upos: string, lemma: string, hold: Hold): Signature | undefined => lexicons[upos]?.get(`${lemma} ${hold}`)

/** Whether a verb of this lemma makes something of an infinitive that hangs on it. */
export const hasSignature = (lemma: string): boolean => signatureOf('VERB', lemma, 'to') !== undefined
