/** Names of months, lower case and without full stop, with their numbers. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar jänner janvier janv enero gennaio janeiro januari января січня stycznia ledna',
    'february feb febr februar février févr febrero febbraio fevereiro februari февраля лютого lutego února',
    'march mar märz mars marzo março maart марта березня marca března',
    'april apr avril avr abril aprile апреля квітня kwietnia dubna',
    'may mai mayo maggio maio мая травня maja května',
    'june jun juni juin junio giugno junho июня червня czerwca června',
    'july jul juli juillet juil julio luglio julho июля липня lipca července',
    'august aug août agosto augustus августа серпня sierpnia srpna',
    'september sep sept septembre septiembre settembre setembro сентября вересня września září',
    'october oct oktober okt octobre octubre ottobre outubro октября жовтня października října',
    'november nov novembre noviembre novembro ноября листопада listopada listopadu',
    'december dec dezember dez décembre déc diciembre dicembre dezembro декабря грудня grudnia prosince',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1])),
)

/** EDTF's codes for parts of a year. */
const SEASONS: Readonly<Record<string, number>> = Object.fromEntries(
  ['spring printemps primavera', 'summer été verano', 'autumn fall automne otoño', 'winter hiver invierno'].flatMap((names, index) =>
    names.split(' ').map(name => [name, 21 + index]),
  ),
)

/** Alternatives of a regular expression that match a month's name or abbreviation, longest first. */
export const MONTH = alternatives(MONTHS)

/** Alternatives of a regular expression that match a season's name. */
export const SEASON = alternatives(SEASONS)

/**
 * The same where the rest of an expression minds case: small, capitalised, in capitals. A group of its own case, `(?i:…)`, is no way to
 * say it: V8 (Node 24) misses what it should find, once the expression was compiled on some other text.
 */
export const ANY_MONTH = inAnyCase(MONTH)
export const ANY_SEASON = inAnyCase(SEASON)

/** The number of a month named in a language of Europe, full or (in English, German, French and Spanish) short, with or without full stop. */
export function monthNumber(name: string): number | undefined {
  return MONTHS[name.toLowerCase().replace(/\.$/, '')]
}

/** Alternatives, each small, capitalised and in capitals. */
function inAnyCase(names: string): string {
  const forms = names.split('|').flatMap(name => [name, `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
  return forms.join('|')
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
