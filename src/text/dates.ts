import { type DateForm, dateForms } from './date-forms.ts'
import { MONTH, SEASON } from './months.ts'

/** A date in a text: UTF-16 offsets, and EDTF as sure as the words (`1860s` is `186X`, `8 January` is `XXXX-01-08`). */
export type FoundDate = { readonly edtf: string; readonly start: number; readonly end: number }

/** Where a date may begin: at a number, a month, a season or a word for "roughly", none of them inside a longer word. */
const STARTS = new RegExp(
  String.raw`(?<![\p{L}\d$€£#%]|\d[.,:/])(?:\d|(?:${MONTH})(?![\p{L}\d])|(?:${SEASON})\s|c\.|ca\b|circa\s|around\s|about\s|approximately\s)`,
  'giu',
)

/** The first date of a citation, every four-digit year counted as one; undefined where there is none. */
export function parseDate(text: string): FoundDate | undefined {
  for (const found of scan(text)) if (!found.edtf.startsWith('XXXX')) return found
  return undefined
}

/** The absolute dates of running prose, in order; numbers that only look like years ("2000 soldiers") are left out. */
export function findDates(text: string): FoundDate[] {
  return [...scan(text)].filter(found => !/^\d{4}$/.test(text.slice(found.start, found.end)) || readsAsYear(text, found))
}

/** Where a citation says that its work has no date: `n.d.`, `undated`, `s.d.`, `o. J.`. */
export function findNoDate(text: string): { readonly start: number; readonly end: number } | undefined {
  return placeOf(/(?<![\p{L}.])(?:n\. ?d\.|s\. ?d\.|o\. ?J\.|undated|no date)(?!\p{L})/iu.exec(text))
}

/** Where a citation says that its work is not out yet: `forthcoming`, `in press`. */
export function findForthcoming(text: string): { readonly start: number; readonly end: number } | undefined {
  return placeOf(/\b(?:forthcoming|in press|accepted for publication)\b/i.exec(text))
}

function* scan(text: string): Generator<FoundDate> {
  let from = 0
  for (const candidate of text.matchAll(STARTS)) {
    if (candidate.index < from) continue
    const found = dateAt(text, candidate.index)
    if (found === undefined) continue
    yield found
    from = found.end
  }
}

function dateAt(text: string, start: number): FoundDate | undefined {
  for (const form of dateForms) {
    const found = fit(form, text, start)
    if (found !== undefined) return found
  }
  return undefined
}

function fit(form: DateForm, text: string, start: number): FoundDate | undefined {
  form.pattern.lastIndex = start
  const match = form.pattern.exec(text)
  if (match === null) return undefined
  const edtf = form.read(match.groups ?? {})
  if (edtf?.startsWith('XXXX') && !/\p{Lu}/u.test(match[0])) return undefined
  return edtf === undefined ? undefined : { edtf, start, end: start + match[0].replace(/\.$/, '').length }
}

const COUNTED =
  /^\s(?:soldiers|troops|fighters|militants|rebels|members|recruits|volunteers|people|persons|men|women|children|civilians|casualties|deaths|refugees|prisoners|families|homes|houses|villages|tons|tonnes|rounds|shells|tanks|vehicles|miles|metres|meters|kilometres|kilometers|km|dollars|euros|times|years|hours|days|percent)\b/i

const BEFORE_YEAR =
  /(?:^|[(–—-]|\d{4},|\b(?:in|since|by|until|till|of|from|to|through|before|after|during|between|and|or|for|late|early|mid|spring|summer|autumn|fall|winter|year|the|this|that|its|their|his|her|our|’s|'s))\s?$/i

/** Whether a bare four-digit number is a year: a word that leads to a year stands before it or a break after it, and no counted noun. */
function readsAsYear(text: string, { start, end }: FoundDate): boolean {
  const after = text.slice(end, end + 20)
  if (/^(?:,\d{3}|[%°]|\.\d+%)/.test(after) || COUNTED.test(after) || Number(text.slice(start, end)) < 1500) return false
  return BEFORE_YEAR.test(text.slice(Math.max(0, start - 12), start)) || /^(?:$|[\s]*$|[,;:.)\]–—’'?!])/.test(after)
}

const placeOf = (match: RegExpExecArray | null) => (match === null ? undefined : { start: match.index, end: match.index + match[0].length })
