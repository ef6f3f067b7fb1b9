const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** EDTF's codes for parts of a year. */
const PARTS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'last quarter of',
  '37': 'first third of',
  '38': 'second third of',
  '39': 'last third of',
  '40': 'first half of',
  '41': 'second half of',
}

/** An EDTF value in words that claim no more than it does: "22 May 2023", "from at least 2014", "about 1994". */
export function whenWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return point(from)
  if (to === '..' || to === '') return `from at least ${point(from)}`
  if (from === '..' || from === '') return `by ${point(to)}`
  return `${point(from)} to ${point(to)}`
}

/** The same with what it leaves open: "in 2014 (month unknown)", "in May 2023 (day unknown)". */
export function whenPhrase(edtf: string): string {
  if (edtf.includes('/')) return whenWords(edtf)
  const { length } = edtf.replace(/[?~%]/g, '').split('-')
  const open = /X|[?~%]/.test(edtf) ? '' : length === 1 ? ' (month unknown)' : length === 2 && !isPart(edtf) ? ' (day unknown)' : ''
  const words = whenWords(edtf)
  return `${length === 3 ? 'on' : words.endsWith('0s') ? 'in the' : 'in'} ${words}${open}`
}

const isPart = (edtf: string): boolean => (edtf.split('-')[1] ?? '').slice(0, 2) in PARTS

function point(value: string): string {
  const [year = '', month, day] = value.replace(/[?~%]/g, '').split('-')
  const name = month === undefined ? undefined : (PARTS[month] ?? MONTHS[Number(month) - 1])
  const words = [
    day === undefined || day.includes('X') ? '' : String(Number(day)),
    name ?? '',
    year.replace(/XX$/, '00s').replace(/X$/, '0s'),
  ]
  return `${/[~%]/.test(value) ? 'about ' : ''}${words.filter(Boolean).join(' ')}${value.includes('?') ? ' (uncertain)' : ''}`
}
