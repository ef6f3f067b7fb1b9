import { parseDate } from '../text/dates.ts'

/** What somebody told the author: whom, by what means, where and when. */
export type Personal = {
  readonly name: string
  /** "Author interview", "e-mail to author". */
  readonly genre: string
  readonly place: string | undefined
  readonly issued: string | undefined
}

const MEANS = String.raw`(?:interviews?|e-?mails?|letters?|conversations?|correspondence|communications?|(?:phone|telephone) calls?|discussions?|messages?|entretiens?|gespräche?|intervista|entrevista|интервью|інтерв’ю|wywiad|rozmowa|rozhovor)`
const HOW = String.raw`(?:(?:the\s)?(?:author|authors)(?:[’']s?)?\s|my\s|personal\s|private\s|confidential\s|(?:tele)?phone\s|telephone\s|skype\s|zoom\s|online\s|remote\s|email\s|anonymous\s|oral\s|written\s|whatsapp\s|signal\s|in-person\s){0,3}`

const FORMS: readonly RegExp[] = [
  // Author interview with X, Place, Date
  new RegExp(
    String.raw`^(?<genre>(?:\p{Lu}[\p{L}’-]*\s)?${HOW}${MEANS}(?:\s(?:by|of|conducted by)\s(?:the\s)?authors?|\sde\sl[’']auteure?|\sdes\sVerf(?:assers|\.)|\sавтора)?)\s(?:with|avec|mit|con|[сczз]|из|із|ze|s)\s(?<name>(?:an?\s|the\s)?[^,;“”"()]{3,120}?(?:\s\([^()]{2,60}\))?)(?:,\s(?<rest>.*))?$`,
    'iu',
  ),
  // Interview with “Name”, Place, Date: a code name
  new RegExp(
    String.raw`^(?<genre>${HOW}${MEANS})\s(?:with|avec|mit|con)\s[“"„«](?<name>[^“”"„«»]{1,60})[”"“»](?:\s\([^()]{2,60}\))?(?:,\s(?<rest>.*))?$`,
    'iu',
  ),
  // E-mail from X to the author, Date; Message to the author from X, Date
  new RegExp(String.raw`^(?<genre>${HOW}${MEANS})\sfrom\s(?<name>[^,;“”"()]{3,120}?)\sto\s(?:the\s)?authors?(?:,\s(?<rest>.*))?$`, 'iu'),
  new RegExp(
    String.raw`^(?<genre>${HOW}${MEANS})\sto\s(?:the\s)?authors?\s(?:from|by)\s(?<name>[^,;“”"()]{3,120}?)(?:,\s(?<rest>.*))?$`,
    'iu',
  ),
  // X, interview with the author, Place, Date
  new RegExp(
    String.raw`^(?<name>[^,;“”"]{3,80}),\s(?<genre>${HOW}${MEANS}\s(?:with|by|to)\s(?:the\s)?authors?|(?:phone|telephone|personal|email|e-mail)\s(?:interview|communication|correspondence))(?:,\s(?<rest>.*))?$`,
    'iu',
  ),
]

/** Where and when in a bracket at the end, as Australians print it: `Interview with X (Radio Y, 7 August 2015)`. */
const withCommas = (text: string): string => text.replace(/\s\(([^()]{2,60},\s[^()]*\d{4})\)$/u, ', $1')

/** Reads an interview, letter or message to the author; undefined for published ones, which have a title. */
export function readPersonal(text: string): Personal | undefined {
  for (const form of FORMS) {
    const { name, genre = '', rest = '' } = form.exec(withCommas(text.trim().replace(/\.$/, '')))?.groups ?? {}
    if (name === undefined || /[“”"]/.test(rest)) continue
    const date = parseDate(rest)
    const place = (date === undefined ? rest : rest.slice(0, date.start)).replace(/^in\s|[\s,]+(?:(?:on|le|am|den)\s)?$/giu, '')
    return {
      name: name.replace(/\s\([^()]*\)$/u, ''),
      genre,
      place: place === '' || place.length > 60 ? undefined : place,
      issued: date?.edtf,
    }
  }
  return undefined
}
