import type { Span } from '../model/span.ts'
import { parseArchival } from './archival.ts'
import { readDatedPaper } from './dated-paper.ts'
import { CALCULATED } from './evidence.ts'
import { parseAuthorDate, parsePersonal, parsePointer } from './parse-called.ts'
import { parseLegal } from './parse-legal.ts'
import { parseWork } from './parse-work.ts'
import { blank, item, type Parsed } from './parsed.ts'
import { findPointer, type Pointer } from './pointers.ts'
import { SAME_AUTHOR } from './same-author.ts'
import { parseSymbol } from './symbols.ts'
import { takeWeb } from './web.ts'

const LABEL =
  /\s?[([](?:here(?:in)?after(?:\s(?:cited|referred to))?(?:\sas)?|hereinafter),?\s([^()[\]]{2,200})[)\]]|(?<=[.;,])\s{1,3}here(?:in)?after,?(?:\s(?:cited|referred to)(?:\sas)?)?\s(?:the\s)?[“"]([^“”"]{2,100}?)[.,]?[”"]\.?\s*$/iu
/** What a chapter that is pointed to is called: `chap. 5, “The Oath”`. */
const HEADED = /(?<=,\s(?:chap|ch|Kap)\.\s[\divxlc]{1,6}),\s[“‘"][^“”‘’"]{2,120}[”’"]/gu
/** A series in a bracket behind a title: `(= Schriften zur Geschichte, Bd. 12)`. */
const SERIES = /\s\((?:=\s[^()]{3,120}|\p{Lu}[^()\d]{3,100}\s(?:Bd|Band|Nr|H|t|vol)\.?\s\d{1,4})\)/gu
/** The same without the word: `[Discussion Paper]`, `(the “Ottawa Convention”)` at the end of a citation. */
const NAMED =
  /\s(?:\[(?:the\s)?[“"]?((?:\p{Lu}|\d{4}\s\p{Lu})[^()[\]”"]{2,60})[”"]?\]|\((?:the\s)?[“"](\p{Lu}[^()[\]”"]{2,60})[”"]\))(?=[.,;]?\s*$)/u
/** A treaty or law is called by the initials in the bracket behind its name. */
const ACRONYM = /^\p{Lu}[^()“”"]{10,200}\s\((\p{Lu}[\p{Lu}\d-]{2,9})\)(?=,\s(?:adopted|opened|signed|concluded|entered|\d))/u
const REMARK =
  /\s\((?:emphasis|translation|italics|my|author’s|on file|in [A-Z]\w+|holding|stating|explaining|noting|finding|listing|quoting|citing|describing|“)[^()]*\)/giu

/** Reads one citation, as split from its note without its signal. Italics are spans into it. */
export function parseCitation(printed: string, printedItalics: readonly Span[] = []): Parsed {
  const { text, italics } = withoutSoftHyphens(printed, printedItalics)
  const { rest, ...web } = takeWeb(text)
  const [, bracketed, announced] = LABEL.exec(rest) ?? []
  const named = NAMED.exec(rest)
  const label = bracketed ?? announced ?? named?.[1] ?? named?.[2] ?? ACRONYM.exec(rest)?.[1]
  const plain = [LABEL, NAMED, CALCULATED, REMARK, HEADED, SERIES, SAME_AUTHOR].reduce(blank, rest)
  const pointer = findPointer(plain)
  if (pointer !== undefined && !quotesTitle(plain, pointer)) return { ...parsePointer(plain, pointer), label: undefined }
  const archival = italics.length === 0 ? parseArchival(plain) : undefined
  const parsed =
    parseLegal(plain) ??
    parseSymbol(plain) ??
    readDatedPaper(plain) ??
    archival ??
    parsePersonal(plain) ??
    parseAuthorDate(plain) ??
    parseWork(plain, italics, web)
  const called = label?.replace(/^[“"](?=.*[”"]$)|[”"]$/gu, '')
  return { ...parsed, csl: item({ ...parsed.csl, ...web }), pointer: undefined, label: archival === undefined ? called : undefined }
}

/** Soft hyphens are the typesetter's and no part of the words. */
function withoutSoftHyphens(text: string, italics: readonly Span[]): { readonly text: string; readonly italics: readonly Span[] } {
  if (!text.includes('\u00AD')) return { text, italics }
  const moved = (at: number): number => text.slice(0, at).replaceAll('\u00AD', '').length
  return { text: text.replaceAll('\u00AD', ''), italics: italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) })) }
}

/** A full work inside a collection that is pointed to ("in id.") is a work of its own. */
const quotesTitle = (text: string, pointer: Pointer): boolean =>
  /[‘“"«„][^’”"»]{8,}/u.test(text.slice(0, pointer.start)) &&
  /\b(?:in|dans):?\s(?:[\p{L}.’'-]+,?\s|\((?:dir|eds?|Hrsg|Hg)\.?\),?\s){0,9}$/u.test(text.slice(0, pointer.start))
