import type { Certainty, Polarity } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** How the text puts something: as fact, as coming, as wanted or meant, or as supposed for the sake of argument or asking. */
export type Mood = 'fact' | 'future' | 'planned' | 'supposed'

/** 3 certain, 2 likely, 1 possible, 0 open. */
export type Level = 0 | 1 | 2 | 3

/** How factual a text makes something: whether it holds (1) or not (-1), and how surely. */
export type Value = {
  readonly sign: 1 | -1
  readonly level: Level
  readonly mood: Mood
  /** Whether doubt, not a plain negation, turned it ("unlikely to"). */
  readonly doubted: boolean
  /** The words nearest to it that hedge it. */
  readonly hedge: Span | null
}

/** What is stated flatly. */
export const FLAT: Value = { sign: 1, level: 3, mood: 'fact', doubted: false, hedge: null }

/** What a word does to a content: how factual it leaves it, -3 to 3, where the word itself holds and where it does not. */
export type Signature = {
  readonly holds: readonly [whenTrue: number, whenFalse: number]
  readonly mood: Mood
  /** Whether the content is taken for granted even where the word is hedged or asked about. */
  readonly factive: boolean
}

/**
 * The value of a content under a word of value `outer`: the sign its signature gives under the word's own sign, and the weaker of the
 * two certainties (Nairn, Condoravdi and Karttunen 2006; Lotan, Stern and Dagan 2013; Saurí and Pustejovsky 2012).
 */
export const under = (outer: Value, { holds, mood, factive }: Signature, hedge: Span): Value => {
  if (factive) return { ...FLAT, sign: holds[0] < 0 ? -1 : 1, level: levelOf(holds[0]) }
  const inner = outer.sign > 0 ? holds[0] : holds[1]
  const level = atMost(levelOf(inner), outer.level)
  const moved = mood === 'fact' ? outer.mood : mood
  const sign = level === 0 || inner > 0 ? 1 : -1
  const weakens = levelOf(inner) < 3
  return { sign, level, mood: moved, doubted: weakens && sign < 0, hedge: weakens ? hedge : outer.hedge }
}

/** The same value, no surer than `level`, on account of the words at `hedge`. */
export const capped = (value: Value, level: Level, hedge: Span, mood: Mood = value.mood): Value => ({
  ...value,
  level: atMost(value.level, level),
  mood,
  hedge: level < 3 ? hedge : value.hedge,
})

/** The value of the contrary. */
export const negated = (value: Value): Value => ({ ...value, sign: value.sign > 0 ? -1 : 1, doubted: false })

/** The value in the words of the claim model. */
export const wordsOf = ({ sign, level, doubted }: Value): { polarity: Polarity; certainty: Certainty } => {
  if (level === 0) return { polarity: 'affirmed', certainty: 'unknown' }
  if (sign < 0 && level === 1 && doubted) return { polarity: 'affirmed', certainty: 'unlikely' }
  return { polarity: sign > 0 ? 'affirmed' : 'denied', certainty: certainties[level] }
}

const certainties: Readonly<Record<Level, Certainty>> = { 3: 'certain', 2: 'likely', 1: 'possible', 0: 'unknown' }

const levelOf = (value: number): Level => {
  const size = Math.abs(value)
  return size >= 3 ? 3 : size >= 2 ? 2 : size >= 1 ? 1 : 0
}

export const atMost = (a: Level, b: Level): Level => (a < b ? a : b)
