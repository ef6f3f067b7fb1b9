import type { Span } from '../../../model/span.ts'

/** A half-open range of tokens. */
export type Range = { readonly first: number; readonly last: number }

/** Words that make a rank by themselves, full or short, and those that only help one. */
const FULL =
  'generals?|gen|lieutenant|lt|major|maj|brigadier|brig|colonels?|col|captain|capt|sergeant|sgt|corporal|cpl|spc|private|pvt|pfc|ensign|admirals?|adm|commodore|' +
  'commander|cmdr|marshall?|airman|seaman|inspector|superintendent|commissioner|constable|supt|acp|dcp|dsp|csp|asp|cp|aig|dig|igp|avm|' +
  'coronel|teniente|capitán|sargento|comandante|almirante'
const HELPING =
  'rear|vice|field|air|wing|squadron|group|flight|petty|warrant|chief|master|gunnery|staff|lance|first|second|1st|2nd|senior|junior|sub|surgeon|deputy|assistant|leader|officer'

/** Ranks written up to the end of a text: "Maj.-Gen. ", "Superintendent of Police ", "Colonel (ret.) ". */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${FULL}|${HELPING})(?![\p{L}\d])\.?(?:\s?[-–]\s?|\s{1,3}))+(?:of Police\s)?(?:\((?:ret|retd|rtd|retired|res)\.?\)\s)?$`,
  'iu',
)
const HAS_RANK = new RegExp(String.raw`(?<![\p{L}\d])(?:${FULL}|(?:petty|warrant) officer)(?![\p{L}\d])`, 'iu')
const ONE_WORD = new RegExp(String.raw`^(?:${FULL}|${HELPING})\.?$`, 'iu')

/** What stands before the rank in one run and belongs to a post: "Theatre Commander Maj. Gen.", "Chief of Army Staff Lt. Gen.". */
const POST_BEFORE = new RegExp(
  String.raw`^.*(?:(?<!lieutenant |wing |lt\.? )\bcommander|\b(?:army|naval|air|defence|defense|general|of)\s+staff|\bchief|\bofficer|\bleader|\bcommissioner)\s+(?=(?:${FULL}|air |rear |vice |field |brig)\b)`,
  'iu',
)

/** Words that are a post, not a rank, where they stand alone before a name. */
const ALONE_POST = /^(?:(?:deputy |assistant |chief |senior )?(?:commissioner|inspector)|(?:deputy|vice) commander)$/i

/** Lower-case words that mostly say something else before a name: "a major Warhol show". */
const NO_RANK = /^(?:major|private|first|second|senior|junior)$/

/** Longest run of rank words looked at, in code units. */
const REACH = 64

/** The rank just before a name that starts at `start`; undefined where there is none. */
export function rankBefore(text: string, from: number, start: number): Span | undefined {
  const before = text.slice(Math.max(from, start - REACH), start)
  const run = RUN.exec(before)?.[0]
  if (run === undefined) return undefined
  const bare = before.replace(POST_BEFORE, '')
  const own = bare.length < run.length ? bare : run
  const rank = own.replace(/(?:\s\([a-z]{3,7}\.?\))?[\s–-]{0,4}$/iu, '')
  if (!HAS_RANK.test(rank) || NO_RANK.test(rank) || ALONE_POST.test(rank) || isPostOf(before, run, rank)) return undefined
  const at = start - own.length
  return { start: at, end: at + rank.length }
}

/** Whether a word may stand in a rank. */
export const isRankWord = (form: string): boolean => ONE_WORD.test(form)

/** "the brigade commander X", "the army general commander": a lone "commander" after another noun is a post. */
const isPostOf = (before: string, run: string, rank: string): boolean =>
  /^commander$/i.test(rank) && (/\p{L}\s$/u.test(before.slice(0, before.length - run.length)) || rank !== 'Commander')
