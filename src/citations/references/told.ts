import { isProse } from '../evidence.ts'

const TOLD =
  /\b(?:interview(?:ed|s)?|personal communication|pers\.\s?comm|conversation|correspondence|e-?mails?|field\s?notes|focus group|message|Gespräch|entretien|entrevista|интервью)\b/iu

/** Whether words speak of what somebody told the author: no entry of a list, though its name and year be those of one. */
export const speaksOfTelling = (words: string): boolean => TOLD.test(words)

/** Whether a part of a bracket says who told the author and when: `interview with Roe, Velna, 2020`. It leads to no entry, and is not read as words. */
export const isTold = (part: string): boolean =>
  part.length < LONGEST && TOLD.test(part) && /\b(?:19|20)\d\d\b/.test(part) && !isProse(part)

/** In UTF-16 units. */
const LONGEST = 140
