import type { Attribution } from '../../model/claim.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'

/**
 * What somebody confirms or denies by pointing back: to what another has said ("the government denied these allegations"), or to what the
 * clause right before tells in the author's own voice ("it got arms from Orsk, which Orsk denies").
 */
export type Reply = { readonly by: Attribution; readonly to: Attribution | Span }

/**
 * Every reply of a text, in order. `attributions` are in order too, `text` is what their offsets count in; `clauseBefore` gives the clause
 * before an offset in its sentence.
 */
export const findReplies = (
  attributions: readonly Attribution[],
  text: string,
  clauseBefore: (at: number) => Span | undefined = () => undefined,
): Reply[] =>
  attributions.flatMap((given, i) => {
    const by = callsFalse(given, text) ? { ...given, polarity: 'denied' as const } : given
    if (by.source === null || !(by !== given || pointsBack(by, text))) return []
    const clause = isRelative(by, text) ? clauseBefore(by.content[0]?.start ?? 0) : undefined
    const reach = clause === undefined ? by.cue.start - REACH : clause.start
    const to = attributions.slice(0, i).findLast(one => isAnswerable(one, by) && one.cue.start > reach)
    const answered = to ?? clause
    return answered === undefined ? [] : [{ by, to: answered }]
  })

/** Whether a reply answers what stands at `span` under this chain of speakers. */
export const isAnswered = ({ to }: Reply, chain: readonly Attribution[], span: Span): boolean =>
  'cue' in to ? chain.includes(to) : chain.length === 0 && contains(to, span)

/** Whether a reply points to what stands right before it in its own sentence: "…, which X denies", "…, a charge that X denies". */
const isRelative = ({ content: [piece], polarity }: Attribution, text: string): boolean => {
  if (piece === undefined || polarity !== 'denied') return false
  const words = text.slice(piece.start, piece.end)
  return (/^which$/i.test(words) && /[,–—-]\s*$/.test(leadTo(text, piece))) || isLedBySaying(text, piece)
}

/** How far back a reply looks, in UTF-16 units: a few sentences. */
const REACH = 600

const isAnswerable = (one: Attribution, by: Attribution): boolean =>
  one.act === 'says' &&
  one.polarity === 'affirmed' &&
  !one.content.some(piece => overlaps(piece, by.cue)) &&
  !by.content.some(piece => overlaps(piece, one.cue))

const SAYING = 'allegation|claim|accusation|charge|report|assertion|statement|version|account|rumou?r|suggestion|denial|contention'
const DETERMINER = '(?:an?|the|this|these|those|that|such|any|all|both|his|her|its|their)'
const BACK = new RegExp(`^(?:${DETERMINER} )?(?:${DETERMINER} )?(?:[a-z]+ )?(?:${SAYING})s?$`, 'i')
/** "Called the accusation “absurd”", "said the claim was false": what was said, and that it is not so. */
const FALSE = new RegExp(
  `^(?:${DETERMINER} )?(?:[a-z]+ )?(?:(?:${SAYING})s?|it|this|that|them) (?:as |to be |(?:is|was|are|were) )?(?:["“'‘]|an? |pure |simply |totally |completely )*` +
    '(?:absurd|baseless|false|untrue|unfounded|groundless|nonsense|ridiculous|ludicrous|fabricated|fabrications?|invented|inventions?|lies?|slander|propaganda|fiction|fake)[.,!]?["”\'’]?$',
  'i',
)
const LED_BY = new RegExp(`\\b(?:(?:${SAYING})s?|something),? $`, 'i')

/** "A charge | that", "something | which": whether a word that points back stands right behind a word for what was said. */
const isLedBySaying = (text: string, { start, end }: Span): boolean =>
  /^(?:that|which)$/i.test(text.slice(start, end)) && LED_BY.test(leadTo(text, { start }))

/** The few characters before a stretch. */
const leadTo = (text: string, { start }: Pick<Span, 'start'>): string => text.slice(Math.max(0, start - LEAD), start)

/** UTF-16 units that the longest word for what was said takes, with its comma. */
const LEAD = 20

/** Whether somebody calls what was said false. */
const callsFalse = ({ content, act }: Attribution, text: string): boolean =>
  act === 'says' && FALSE.test(text.slice(content[0]?.start, content.at(-1)?.end).replaceAll(/\s+/g, ' '))

/** Whether the content is no more than a word for what was said, or "it" or "which" after it. */
const pointsBack = ({ content, polarity }: Attribution, text: string): boolean => {
  const [piece, ...more] = content
  if (piece === undefined || more.length > 0) return false
  const words = text.slice(piece.start, piece.end).replaceAll(/\s+/g, ' ')
  if (BACK.test(words) || /^so$/i.test(words)) return true
  if (polarity === 'denied' && /^(it|this|that|which|them|so|something)$/i.test(words)) return true
  return isLedBySaying(text, piece)
}
