import { cardinals } from '../../text/number-words.ts'

/** Whether a word names a month, a weekday or an era: part of a date, never a name of its own. */
export const isCalendarWord = (lower: string): boolean => CALENDAR.has(lower)

/** Whether a word can number a unit: "142", "3rd", "Third", "XIV". */
export const isUnitNumber = (form: string): boolean => UNIT_NUMBER.test(form)

/** Whether a word counts a few: "two", "eleven". */
export const isSmallNumber = (lower: string): boolean => (cardinals.get(lower) ?? 0) > 1

const CALENDAR = new Set(
  'january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun. today tomorrow yesterday spring summer autumn winter ad bc ce bce a.d. b.c. a.m. p.m. am pm utc gmt est ramadan easter christmas thanksgiving'.split(
    ' ',
  ),
)
const UNIT_NUMBER =
  /^(?:\d{1,3}(?:st|nd|rd|th)?|[IVX]{1,5}|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)$/
