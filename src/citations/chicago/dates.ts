const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** EDTF's codes from 21 on. */
const SEASONS = 'Spring Summer Fall Winter'.split(' ')

/** Whether a day stands after its month (`June 5, 2023`) or before it (`5 June 2023`). */
export type DateOrder = 'month-first' | 'day-first'

/** An EDTF date as Chicago notes print it: `June 5, 2023`, `October 18–19, 2023`, `Summer 1978`, `ca. 1920`, `1860s`. */
export function printedDate(edtf: string, order: DateOrder = 'month-first'): string {
  const [from = '', to] = edtf.split('/')
  const printed = to === undefined || to === '' ? dateOf(from) : rangeOf(from, to)
  return order === 'month-first' ? printed : printed.replace(/(\p{L}+) (\d{1,2}(?:–\d{1,2})?),? (?=\d{4})/gu, '$2 $1 ')
}

function dateOf(edtf: string): string {
  const [, year = '', month, day, doubt = ''] = /^(-?[\dX]{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(edtf) ?? []
  if (year === '') return edtf
  const number = Number(month)
  const name = number > 20 ? SEASONS[number - 21] : MONTHS[number - 1]
  const whole = /X/.test(year) ? `${year.replace(/X/g, '0')}s` : year
  const printed = name === undefined ? whole : day === undefined ? `${name} ${whole}` : `${name} ${Number(day)}, ${whole}`
  return `${doubt === '~' || doubt === '%' ? 'ca. ' : ''}${printed}${doubt === '?' || doubt === '%' ? '?' : ''}`
}

/** What both ends share is printed once. */
function rangeOf(from: string, to: string): string {
  const [a, b] = [from, to].map(edtf => /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [])
  const [, year, month, day] = a ?? []
  const [, lastYear, lastMonth, lastDay] = b ?? []
  const sameYear = year !== undefined && year === lastYear
  if (sameYear && month !== undefined && month === lastMonth && day !== undefined && lastDay !== undefined)
    return `${MONTHS[Number(month) - 1]} ${Number(day)}–${Number(lastDay)}, ${year}`
  if (sameYear && month !== undefined) return `${dateOf(from).replace(/,? \d{4}$/, '')}–${dateOf(to)}`
  return `${dateOf(from)}–${month === undefined ? dateOf(to).replace(/^(\d\d)(?=\d\d$)/, century => (from.startsWith(century) ? '' : century)) : dateOf(to)}`
}
