import type { CslItem } from '../model/source.ts'

/** A date as CSL-JSON 1.0.2 has it: parts where the day, month or year is known, `circa` for `~`, else the EDTF value as literal. */
type CslDate = {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: number
  readonly circa?: boolean
  readonly literal?: string
}

/** A work as strict CSL-JSON, ready for a reference manager. */
export function toCslJson(id: string, { issued, accessed, ...fields }: CslItem): Record<string, unknown> {
  return {
    id,
    ...fields,
    ...(issued === undefined ? {} : { issued: toCslDate(issued) }),
    ...(accessed === undefined ? {} : { accessed: toCslDate(accessed) }),
  }
}

function toCslDate(edtf: string): CslDate {
  const circa = /[~%]/.test(edtf) ? { circa: true } : {}
  const ends = edtf.replaceAll(/[~?%]/g, '').split('/')
  const parts = ends.map(partsOf)
  if (parts.some(part => part === undefined)) return { literal: edtf }
  const known = parts.flatMap(part => (part === undefined ? [] : [part]))
  const [year, month] = known[0] ?? []
  if (known.length === 1 && year !== undefined && month !== undefined && month > 20)
    return { 'date-parts': [[year]], season: month - 20, ...circa }
  return { 'date-parts': known, ...circa }
}

/** `2023-06-05` as [2023, 6, 5]; undefined for what CSL's parts cannot hold (`186X`, `XXXX-01-08`, open ends). */
function partsOf(date: string): number[] | undefined {
  return /^-?\d{4}(-\d\d){0,2}$/.test(date) ? date.split('-').map(Number) : undefined
}
