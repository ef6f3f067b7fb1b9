/** How a time is meant: something that happens on a day, or that lasts. */
export type Manner = 'happens' | 'lasts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'the first quarter of',
  '34': 'the second quarter of',
  '35': 'the third quarter of',
  '36': 'the last quarter of',
  '40': 'the first half of',
  '41': 'the second half of',
}

/**
 * An EDTF time in words, with its preposition: "in May 2023", "on 8 January 2016", "since 2014", "until 2019", "in the 1860s", "about
 * 2023". A range is "from … to …" for what lasts and "between … and …" for what happens on one unknown day of it.
 */
export function timeWords(edtf: string, manner: Manner = 'lasts'): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return withPreposition(from)
  if (isOpen(from)) return isOpen(to) ? '' : `${manner === 'lasts' ? 'until' : 'by'} ${dateWords(to)}`
  if (isOpen(to)) return `since ${dateWords(from)}`
  return manner === 'lasts' ? `from ${dateWords(from)} to ${dateWords(to)}` : `between ${dateWords(from)} and ${dateWords(to)}`
}

/** Whether a time goes on for all that its source says: `2014/..`. */
export const goesOn = (edtf: string): boolean => /\/(?:\.\.)?$/.test(edtf)

const isOpen = (date: string): boolean => date === '..' || date === ''

function withPreposition(date: string): string {
  if (/[~%]/.test(date)) return dateWords(date)
  return /-\d\d-\d\d/.test(date) ? `on ${dateWords(date)}` : `in ${dateWords(date)}`
}

/** One EDTF date in words: "8 January 2016", "May 2023", "the 1860s", "the 19th century", "8 January of an unnamed year". */
export function dateWords(edtf: string): string {
  const [year = '', month, day] = edtf.replaceAll(/[~?%]/g, '').replace(/T.*$/, '').split('-')
  const about = /[~%]/.test(edtf) ? 'about ' : ''
  const doubt = /[?%]/.test(edtf) ? ' (the source is not sure)' : ''
  return `${about}${partsWords(year, month, day)}${doubt}`
}

function partsWords(year: string, month: string | undefined, day: string | undefined): string {
  const known = yearWords(year)
  const name = month === undefined || month.includes('X') ? undefined : (SEASONS[month] ?? MONTHS[Number(month) - 1])
  if (name === undefined) return known ?? 'an unnamed year'
  if (known === undefined) return `${day === undefined || day.includes('X') ? '' : `${Number(day)} `}${name} of an unnamed year`
  return [day === undefined || day.includes('X') ? '' : String(Number(day)), name, known].filter(part => part !== '').join(' ')
}

function yearWords(year: string): string | undefined {
  if (year === 'XXXX') return undefined
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`
  return year
}

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
