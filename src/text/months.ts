/** Names of months, lower case and without full stop, with their numbers. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar jänner janvier janv enero',
    'february feb febr februar février févr febrero',
    'march mar märz mars marzo',
    'april apr avril avr abril',
    'may mai mayo',
    'june jun juni juin junio',
    'july jul juli juillet juil julio',
    'august aug août agosto',
    'september sep sept septembre septiembre',
    'october oct oktober okt octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember dez décembre déc diciembre',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1])),
)

/** EDTF's codes for parts of a year. */
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

/** Alternatives of a regular expression that match a month's name or abbreviation, longest first. */
export const MONTH = alternatives(MONTHS)

/** Alternatives of a regular expression that match a season's name. */
export const SEASON = alternatives(SEASONS)

/** The number of a month named in English, German, French or Spanish, full or short, with or without full stop. */
export function monthNumber(name: string): number | undefined {
  return MONTHS[name.toLowerCase().replace(/\.$/, '')]
}

/** EDTF's code for a season: `summer` is 22. */
export function seasonNumber(name: string): number | undefined {
  return SEASONS[name.toLowerCase()]
}

function alternatives(names: Readonly<Record<string, number>>): string {
  return Object.keys(names)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
}
