import type { Span } from '../model/span.ts'
import { parseArchival } from './archival.ts'
import { parseAuthorDate, parsePersonal, parsePointer } from './parse-called.ts'
import { parseLegal } from './parse-legal.ts'
import { parseWork } from './parse-work.ts'
import { blank, item, type Parsed } from './parsed.ts'
import { findPointer, type Pointer } from './pointers.ts'
import { takeWeb } from './web.ts'

const LABEL = /\s?[([](?:here(?:in)?after(?:\s(?:cited|referred to))?(?:\sas)?|hereinafter),?\s([^()[\]]{2,200})[)\]]/iu
/** The same without the word: `[Discussion Paper]`, `(the “Ottawa Convention”)` at the end of a citation. */
const NAMED =
  /\s(?:\[(?:the\s)?[“"]?((?:\p{Lu}|\d{4}\s\p{Lu})[^()[\]”"]{2,60})[”"]?\]|\((?:the\s)?[“"](\p{Lu}[^()[\]”"]{2,60})[”"]\))(?=[.,;]?\s*$)/u
const REMARK =
  /\s\((?:emphasis|translation|italics|my|author’s|on file|in [A-Z]\w+|holding|stating|explaining|noting|finding|listing|quoting|citing|describing|“)[^()]*\)/giu

/** Reads one citation, as split from its note without its signal. Italics are spans into it. */
export function parseCitation(printed: string, printedItalics: readonly Span[] = []): Parsed {
  const { text, italics } = withoutSoftHyphens(printed, printedItalics)
  const { rest, ...web } = takeWeb(text)
  const named = NAMED.exec(rest)
  const label = LABEL.exec(rest)?.[1] ?? named?.[1] ?? named?.[2]
  const plain = [LABEL, NAMED, REMARK, SAME_AUTHOR].reduce(blank, rest)
  const pointer = findPointer(plain)
  if (pointer !== undefined && !quotesTitle(plain, pointer)) return { ...parsePointer(plain, pointer), label: undefined }
  const archival = italics.length === 0 ? parseArchival(plain) : undefined
  const parsed = parseLegal(plain) ?? archival ?? parsePersonal(plain) ?? parseAuthorDate(plain) ?? parseWork(plain, italics, web)
  const called = label?.replace(/^[“"](?=.*[”"]$)|[”"]$/gu, '')
  return { ...parsed, csl: item({ ...parsed.csl, ...web }), pointer: undefined, label: archival === undefined ? called : undefined }
}

/** "Idem, Title (Place, Year)" gives another work of the author named last. */
const SAME_AUTHOR =
  /^\s*(?:(?:[Ii]dem|[Ee]adem|[Ii]d\.),|(?:[Dd]ers|[Dd]ies)(?:\.|elben?)[,:])\s(?=\p{Lu}.{4,300}?(?:\([^()]*|[\p{L}.],?\s)\b(?:1[5-9]|20)\d\d\b|.{4,200}?,\sin:\s|[“‘"«„])/u

/** Soft hyphens are the typesetter's and no part of the words. */
function withoutSoftHyphens(text: string, italics: readonly Span[]): { readonly text: string; readonly italics: readonly Span[] } {
  if (!text.includes('\u00AD')) return { text, italics }
  const moved = (at: number): number => text.slice(0, at).replaceAll('\u00AD', '').length
  return { text: text.replaceAll('\u00AD', ''), italics: italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) })) }
}

/** A full work inside a collection that is pointed to ("in id.") is a work of its own. */
const quotesTitle = (text: string, pointer: Pointer): boolean =>
  /[‘“"][^’”"]{8,}/u.test(text.slice(0, pointer.start)) && /\bin\s(?:[\p{L}.’'-]+(?:,)?\s)?$/u.test(text.slice(0, pointer.start))
