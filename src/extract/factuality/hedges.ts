import type { Level, Mood } from './value.ts'

/** What a modal leaves of its verb. */
export type Modal = { readonly level: Level; readonly mood: Mood }

/** Modals by their form; "cannot" and its like are negations of these. */
export const modals: Readonly<Record<string, Modal>> = {
  may: { level: 1, mood: 'fact' },
  might: { level: 1, mood: 'fact' },
  can: { level: 1, mood: 'fact' },
  ca: { level: 1, mood: 'fact' },
  could: { level: 1, mood: 'fact' },
  will: { level: 2, mood: 'future' },
  wo: { level: 2, mood: 'future' },
  "'ll": { level: 2, mood: 'future' },
  '’ll': { level: 2, mood: 'future' },
  shall: { level: 2, mood: 'future' },
  would: { level: 2, mood: 'future' },
  "'d": { level: 2, mood: 'future' },
  '’d': { level: 2, mood: 'future' },
  should: { level: 1, mood: 'planned' },
  ought: { level: 1, mood: 'planned' },
  must: { level: 2, mood: 'planned' },
}

const levels = (words: string, level: Level): (readonly [string, Level])[] => words.split(' ').map(word => [word, level] as const)

/** Adverbs that hedge a clause, by the certainty they leave. */
export const adverbs: ReadonlyMap<string, Level> = new Map([
  ...levels('probably likely presumably apparently seemingly evidently mostly ostensibly generally usually typically largely virtually', 2),
  ...levels('perhaps maybe possibly potentially conceivably arguably allegedly reportedly purportedly supposedly theoretically', 1),
])

/** Adverbs that turn a clause: plain negation at 3, near misses and rare cases below. */
export const negations: ReadonlyMap<string, Level> = new Map([
  ...levels("not n't n’t never neither nor nowhere", 3),
  ...levels('hardly barely scarcely almost nearly', 2),
  ...levels('rarely seldom', 1),
])

/** Adjectives that hedge what a noun names. */
export const adjectives: ReadonlyMap<string, Level> = new Map([
  ...levels('likely probable apparent presumed ostensible estimated seeming', 2),
  ...levels('possible potential alleged suspected reported purported supposed conceivable feared rumoured rumored unconfirmed would-be', 1),
])

/** Adjectives by which a noun names what has not come yet. */
export const prospective: ReadonlySet<string> = new Set(
  'planned proposed pending future upcoming forthcoming impending imminent intended expected anticipated scheduled threatened eventual prospective'.split(
    ' ',
  ),
)

/** Adjectives and determiners by which what a noun names did not come about. */
export const unreal: ReadonlySet<string> = new Set(
  'no neither failed attempted averted foiled thwarted abortive unsuccessful fake bogus canceled cancelled aborted'.split(' '),
)

/** Words that open a condition. */
export const conditions: ReadonlySet<string> = new Set('if unless lest provided providing supposing assuming whether'.split(' '))

/** Words that open a clause about a time that has not come, unless its verb is of the past: "until the cases are solved". */
export const horizons: ReadonlySet<string> = new Set(['once', 'until', 'till', 'before'])
