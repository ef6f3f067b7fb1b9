import type { Attribution } from '../../model/claim.ts'
import { overlaps } from '../../model/span.ts'

/** What somebody confirms or denies by pointing back to what another has said: "the government denied these allegations". */
export type Reply = { readonly by: Attribution; readonly to: Attribution }

/** Every reply of a text, in order. `attributions` are in order too, `text` is what their offsets count in. */
export const findReplies = (attributions: readonly Attribution[], text: string): Reply[] =>
  attributions.flatMap((by, i) => {
    if (by.source === null || !pointsBack(by, text)) return []
    const to = attributions.slice(0, i).findLast(one => isAnswerable(one, by) && by.cue.start - one.cue.start < REACH)
    return to === undefined ? [] : [{ by, to }]
  })

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
const LED_BY = new RegExp(`\\b(?:${SAYING})s?,? $`, 'i')

/** Whether the content is no more than a word for what was said, or "it" or "which" after it. */
const pointsBack = ({ content, polarity }: Attribution, text: string): boolean => {
  const [piece, ...more] = content
  if (piece === undefined || more.length > 0) return false
  const words = text.slice(piece.start, piece.end).replaceAll(/\s+/g, ' ')
  if (BACK.test(words) || /^so$/i.test(words)) return true
  if (polarity === 'denied' && /^(it|this|that|which|them|so|something)$/i.test(words)) return true
  return /^(that|which)$/i.test(words) && LED_BY.test(text.slice(Math.max(0, piece.start - 20), piece.start))
}
