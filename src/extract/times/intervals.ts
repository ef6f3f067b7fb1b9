import type { Span } from '../../model/span.ts'

type Time = Span & { readonly edtf: string }

const LEAD = String.raw`(?:the |about |around )?(?:(?:early|late|mid)[ -])?$`
const OPENS = new RegExp(String.raw`\b(?:ever since|since|beginning in|starting in|starting from|from|after) ${LEAD}`, 'i')
const CLOSES = new RegExp(String.raw`\b(?:until|till|up to|before|prior to) ${LEAD}`, 'i')
const RANGE = new RegExp(String.raw`\b(?:from|between) ${LEAD}`, 'i')
const JOINS = /^(?: to | until | till | through | and |\s?[-–—]\s?)(?:the )?(?:(?:early|late|mid)[ -])?$/
const BEFORE_CHRIST = /^\s?B\.?C\.?(?:E\.?)?(?!\w)/
const BESIDE = /(?:\b(?:early|late|mid|the (?:early|late|mid))[ -])$/i

/** Longest opener looked at before a time, in code units. */
const REACH = 32

/** Times joined and opened as the words around them say: "from 2014 to 2016", "since 2014" (`2014/..`), "until March" (`../2023-03`). */
export function intervalsOf(text: string, times: readonly Time[], from: number): Time[] {
  const joined: Time[] = []
  for (let i = 0; i < times.length; i++) {
    const [time, next] = [times[i], times[i + 1]]
    if (time === undefined) continue
    const before = text.slice(Math.max(from, time.start - REACH), time.start)
    if (next !== undefined && isRange(before, text.slice(time.end, next.start), time, next)) {
      joined.push({ start: time.start, end: next.end, edtf: `${time.edtf}/${next.edtf}` })
      i++
    } else joined.push(opened(beforeChrist(text, time), before))
  }
  return joined
}

function isRange(before: string, between: string, low: Time, high: Time): boolean {
  if (low.edtf.includes('/') || high.edtf.includes('/') || !JOINS.test(between)) return false
  return RANGE.test(before) || /^\s?[-–—]/.test(between)
}

function opened(time: Time, before: string): Time {
  const start = time.start - (BESIDE.exec(before)?.[0].length ?? 0)
  if (time.edtf.includes('/') || (/\bthe $/.test(before) && !time.edtf.endsWith('X'))) return { ...time, start }
  if (CLOSES.test(before)) return { ...time, start, edtf: `../${time.edtf}` }
  return { ...time, start, edtf: OPENS.test(before) ? `${time.edtf}/..` : time.edtf }
}

/** "221 BC" is EDTF's year −220. */
function beforeChrist(text: string, time: Time): Time {
  const match = /^\d{1,4}$/.test(time.edtf) ? BEFORE_CHRIST.exec(text.slice(time.end, time.end + 8)) : null
  if (match === null) return time
  return { ...time, end: time.end + match[0].length, edtf: `-${String(Number(time.edtf) - 1).padStart(4, '0')}` }
}
