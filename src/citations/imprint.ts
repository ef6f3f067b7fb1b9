import { parseDate } from '../text/dates.ts'
import { isPlace } from './places.ts'

/** What the bracket after a title holds: `(Cambridge, MA: Harvard University Press, 2012)`, `(2nd ed., 1993)`, `(2018)`. */
export type Imprint = {
  readonly place?: string | undefined
  readonly publisher?: string | undefined
  readonly edition?: string | undefined
  readonly editors?: string | undefined
  readonly translator?: string | undefined
  readonly issued?: string | undefined
}

/** Reads the inside of an imprint's bracket; undefined where it holds no date. */
export function readImprint(inside: string): Imprint | undefined {
  const date = lastDate(inside)
  if (date === undefined) return undefined
  let rest = inside.slice(0, date.start).replace(/[\s,.:;]+$/, '')
  const edition =
    /(?:^|,\s)((?:\d{1,2}(?:st|nd|rd|th|d)|rev(?:ised|\.)?|new|enlarged|facsimile of .{1,20}?)\.?(?:\s(?:and|rev\.|enl\.))*\s(?:ed(?:ition|n)?\.?)(?:\sof\s[\d–-]+)?)/iu.exec(
      rest,
    )
  if (edition !== null) rest = rest.replace(edition[0], '').trim()
  const translator = /(?:^|,\s)trans(?:\.|lated by)\s([^,]+)/iu.exec(rest)
  if (translator !== null) rest = rest.replace(translator[0], '').trim()
  const edited = /^(.{3,160}?),?\s(?:eds?(?:\.|$)|\(eds?\.?\))(?:,\s|\s|$)/u.exec(rest)
  if (edited !== null) rest = rest.slice(edited[0].length).trim()
  const [before = '', ...after] = withColon(rest.replace(/^,\s*/, '')).split(/:\s/)
  const placed = after.length > 0 || isPlace(before)
  const publisher = placed ? after.join(': ') : before
  return {
    place: placed ? before.trim() : undefined,
    publisher: publisher.trim() === '' ? undefined : publisher.trim(),
    edition: edition?.[1],
    editors: edited?.[1],
    translator: translator?.[1],
    issued: date.edtf,
  }
}

/** `Paris, Plon` names the town first as `Paris: Plon` does. */
function withColon(text: string): string {
  const comma = text.includes(':') ? -1 : text.indexOf(', ')
  const rest = text.slice(comma + 2)
  return comma > 0 && isPlace(text.slice(0, comma)) && !isPlace(text) && !isPlace(rest) ? `${text.slice(0, comma)}: ${rest}` : text
}

/** A bracket's date is its last: place names and courts stand before it. */
function lastDate(text: string): { readonly start: number; readonly edtf: string } | undefined {
  let found
  for (let from = 0; from < text.length;) {
    const next = parseDate(text.slice(from))
    if (next === undefined) break
    found = { start: from + next.start, edtf: next.edtf }
    from += next.end
  }
  return found
}
