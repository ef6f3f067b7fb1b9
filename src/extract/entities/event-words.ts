/** Nouns by which texts speak of one and the same event: "the assault on Bor … the attack". */
const SAME: readonly (readonly string[])[] = [
  'attack assault strike raid offensive ambush bombing attack',
  'war conflict hostility',
  'battle fight clash engagement firefight',
  'election vote poll ballot',
  'talk negotiation dialogue',
  'uprising revolt rebellion insurrection rising',
  'protest demonstration',
  'agreement deal accord treaty pact',
  'ceasefire truce armistice',
  'coup putsch',
  'massacre slaughter',
  'assassination murder',
].map(words => words.split(' '))

const FIRST: ReadonlyMap<string, string> = new Map(SAME.flatMap(words => words.map(word => [word, words[0] ?? word] as const)))

/** One word for all nouns that speak of the same sort of event; the noun itself where it has none beside it. */
export const sortOfEvent = (lemma: string): string => FIRST.get(lemma) ?? lemma

/** Whether an adjective judges, measures or only orders an event and does not tell it from others. */
export const isJudging = (lower: string): boolean => JUDGING.has(lower)

const JUDGING = new Set(
  'brutal murderous repressive corrupt criminal barbaric cowardly senseless heinous horrific terrible shocking deadly bloody violent massive major large-scale brief short long prolonged protracted lengthy ensuing subsequent successful unsuccessful failed abortive ongoing outright apparent alleged infamous notorious renewed'.split(
    ' ',
  ),
)

/** Whether people die in events of this name. */
export const isViolent = (lemma: string): boolean => VIOLENT.test(lemma)

const VIOLENT =
  /^(attack|assault|strike|airstrike|bombardment|bombing|shelling|raid|offensive|battle|war|conflict|siege|clash|fighting|massacre|ambush|explosion|blast|shooting|crackdown|uprising|rebellion|insurgency|rising|incursion|invasion|riot|unrest|violence|skirmish|firefight|killing|pogrom|genocide|coup)$/

/** What a deed of violence that a verb tells is called, with the preposition before whatever it strikes: "attack on", "shelling of". */
export const deedNoun = (lemma: string): string | undefined => DEEDS.get(lemma)

const DEEDS: ReadonlyMap<string, string> = new Map(
  (
    'attack:attack on,raid:raid on,assault:assault on,strike:strike on,storm:storming of,shell:shelling of,bomb:bombing of,' +
    'bombard:bombardment of,ambush:ambush of,besiege:siege of,invade:invasion of,explode:explosion at,detonate:explosion at,' +
    'burn:burning of,torch:burning of,sack:sack of,loot:looting of,massacre:massacre of'
  )
    .split(',')
    .map(pair => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''] as const),
)
