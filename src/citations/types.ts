import type { SourceType } from '../model/source.ts'
import { hostOf } from './urls.ts'

/** What a citation shows of its work, as far as its type depends on it. */
export type Traits = {
  readonly text: string
  readonly title: string
  readonly quotedTitle: boolean
  readonly collection: boolean
  readonly volume: boolean
  readonly container: string | undefined
  readonly place: boolean
  readonly publisher: string | undefined
  readonly number: boolean
  readonly genre: string | undefined
  readonly dated: boolean
  readonly url: string | undefined
}

type Rule = readonly [type: SourceType, fits: (traits: Traits) => boolean]

/** The first rule that fits names the type; a work that fits none is a document. */
const RULES: readonly Rule[] = [
  ['interview', ({ title }) => /^(?:transcript:?\s)?(?:an?\s)?(?:interview|conversation|q\s?&\s?a)\b.{0,120}?\bwith\b/i.test(title)],
  [
    'interview',
    ({ text, genre }) =>
      /\binterview(?:ed)?\s(?:by|with)\b|\b(?:conversation|discussion)\swith\b|conversation between/i.test(text) ||
      /interview/i.test(genre ?? ''),
  ],
  ['thesis', ({ text }) => /\b(?:ph\.?\s?d\.?\s)?(?:dissertation|diss\.|thesis)(?!\p{L})/iu.test(text)],
  ['post', ({ url, text }) => SOCIAL.test(hostOf(url ?? '')) || /\(@\w+\)|,\s(?:Twitter|Facebook|Telegram|Instagram|TikTok)\b/u.test(text)],
  [
    'broadcast',
    ({ genre, url, text }) =>
      /\b(?:aired|broadcast on|episode \d)\b/.test(text) ||
      /video|podcast|webinar|broadcast|television|radio|film/i.test(genre ?? '') ||
      /^(?:youtube\.com|youtu\.be|vimeo\.com)$/.test(hostOf(url ?? '')),
  ],
  ['chapter', ({ collection }) => collection],
  ['article-journal', ({ volume, place, container }) => volume && !place && container !== undefined],
  [
    'report',
    ({ number, genre, text }) =>
      number || /\b(?:report|working paper|policy brief|memorandum|directive|hearings?)\b/i.test(genre ?? '') || /\bUN [Dd]oc\b/.test(text),
  ],
  ['article-magazine', ({ quotedTitle, container }) => quotedTitle && MAGAZINE.test(container ?? '')],
  ['article-newspaper', ({ quotedTitle, container, dated }) => quotedTitle && container !== undefined && dated],
  ['webpage', ({ quotedTitle, url }) => quotedTitle && url !== undefined],
  ['article-newspaper', ({ quotedTitle, dated, place, publisher }) => quotedTitle && dated && !place && publisher === undefined],
  ['webpage', ({ quotedTitle, container, dated }) => quotedTitle && container !== undefined && !dated],
  ['book', ({ quotedTitle, place, publisher, url }) => !quotedTitle && (place || (publisher !== undefined && url === undefined))],
  ['report', ({ quotedTitle, publisher, url }) => !quotedTitle && (publisher !== undefined || url !== undefined)],
  ['book', ({ quotedTitle, dated }) => !quotedTitle && dated],
]

const SOCIAL =
  /^(?:(?:mobile\.)?twitter\.com|x\.com|t\.me|facebook\.com|instagram\.com|vk\.com|tiktok\.com|threads\.net|bsky\.app|mastodon\.\w+)$/
const MAGAZINE =
  /\b(?:magazine|weekly|monthly|quarterly|review|foreign (?:policy|affairs)|economist|new yorker|atlantic|intercept|national geographic|nautilus|time|newsweek|spiegel|spectator|diplomat|nation)\b/i

/** The type of a cited work by what the note shows of it. */
export function typeOf(traits: Traits): SourceType {
  return RULES.find(([, fits]) => fits(traits))?.[0] ?? 'document'
}
