import type { BlockDraft } from '../compose/draft.ts'
import { isPerson } from './byline.ts'

/** Words that lead to who publishes a text, on its title page or in its imprint. */
const LED =
  /(?:^|[.\n]\s*)(?:(?:first|originally)\s)?(?:(?:re)?published|issued|produced)\s(?:with\slicen[cs]e\s)?(?:(?:in|on)\s[^.:;]{3,24}?\s)?by:?\s(?<led>[^\n]{2,120})|(?:^|\n)(?:publisher|published by|publishers|herausgeber(?:in)?|herausgegeben von|verlag|éditeur|éditions|publié par|editor(?:ial)?|editorial|wydawca|wydane przez|видавець|видавництво|издатель|издательство)\s?:\s(?<named>[^\n]{2,120})/iu

/** Who holds the rights: `© 2019 Coast Institute`, `Copyright © Coast Institute, 2019`. */
const OWNED =
  /(?:^|[.\n]\s*)(?:©|\(c\)|copyright\b)\s?(?:©\s?)?(?:by\s)?(?:(?:1[89]|20)\d\d(?:[–-]\d{2,4})?,?\s(?:by\s)?)?(?<owner>\p{Lu}[^\n]{1,120})/iu

/** Where a publisher's name ends: before its town, a year, an address or the next sentence. */
const BEYOND =
  /\s?(?:[,;|•·(]|(?<!\s\p{L})\.\s|(?<!\s\p{L})\.$|\s[–—-]\s|\s\d|\sall\srights|\s(?:in|with)\s(?:cooperation|association|partnership|collaboration)\b|\shttps?:|\swww\.|\son\sbehalf\b)/iu

/** No publisher but the author, or no name at all. */
const NOBODY = /^(?:the\s)?(?:authors?|contributors?|editors?|publishers?|copyright|rights|verfasser|auteurs?)\b|^\d|@/i

/** No name of a publisher is longer, in code units. */
const LONGEST = 80

/** Blocks at the start and the end of a text among which its imprint stands, and how many code units such a block has at most. */
const FRONT = 40
const BACK = 12
const IMPRINT = 1200

/** Who publishes a text, as its first and last blocks print it; undefined where none says so. */
export const publisherIn = (blocks: readonly BlockDraft[]): string | undefined => {
  const told = blocks.filter(({ kind }) => /^(?:paragraph|heading|item|running-head)$/.test(kind))
  const near = told.length <= FRONT + BACK ? told : [...told.slice(0, FRONT), ...told.slice(-BACK)]
  return publisherPrinted(near.map(({ runs }) => runs.map(({ text }) => text).join('')).filter(words => words.length < IMPRINT))
}

/** Who publishes a text, as these stretches of its front and last pages print it. */
export function publisherPrinted(stretches: readonly string[]): string | undefined {
  for (const form of [LED, OWNED]) {
    for (const stretch of stretches) {
      const { led, named, owner } = form.exec(stretch)?.groups ?? {}
      const name = nameIn(led ?? named ?? owner ?? '')
      if (name !== undefined && !(owner !== undefined && isPerson(name))) return name
    }
  }
  return undefined
}

function nameIn(words: string): string | undefined {
  const end = BEYOND.exec(words)?.index ?? words.length
  const name = words
    .slice(0, end)
    .replace(/\s+/g, ' ')
    .replace(/^the\s(?=\p{Ll})/u, '')
    .trim()
  return name.length < 2 || name.length > LONGEST || NOBODY.test(name) || !/\p{Lu}/u.test(name) || name.split(' ').length > 10
    ? undefined
    : name
}

const BODY =
  /\b(?:service|institute?|university|cent(?:er|re)|office|department|agency|council|commission|committee|association|foundation|network|ministry|organi[sz]ation|watch|parliament|assembly|nations|secretariat)\b/i

/** Whether words name a body and nothing else, as running heads have it that publishers put on their pages. */
export const isBody = (words: string): boolean =>
  BODY.test(words) && words.split(/\s+/).length <= 6 && /^(?:the\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s|$)|(?:of|for|on|and|the|in)\s)+$/u.test(words)
