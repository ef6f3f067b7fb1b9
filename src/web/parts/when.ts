const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An EDTF value in words that claim no more than it does: "22 May 2023", "from at least 2014", "about 1994". */
export function whenWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return point(from)
  if (to === '..' || to === '') return `from at least ${point(from)}`
  if (from === '..' || from === '') return `by ${point(to)}`
  return `${point(from)} to ${point(to)}`
}

function point(value: string): string {
  const [year = '', month, day] = value.replace(/[?~%]/g, '').split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const words = [
    day === undefined || day.includes('X') ? '' : String(Number(day)),
    name ?? '',
    year.replace(/X$/, '0s').replace(/XX$/, '00s'),
  ]
  return `${/[~%]/.test(value) ? 'about ' : ''}${words.filter(Boolean).join(' ')}${value.includes('?') ? ' (uncertain)' : ''}`
}
