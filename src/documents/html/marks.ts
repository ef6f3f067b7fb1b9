import type { HtmlElement } from './tree.ts'

/** What a note marker can be: "12", "[12]", "(iv)", "*", "†", "[note 3]". */
const mark =
  /^[\s[(]{0,4}(?:(?:(?:foot|end)?note|fn|nb|lower-alpha|upper-alpha)\.?\s{0,2})?(?:\d{1,6}[a-z]?|[a-z]{1,2}|[ivxlc]{1,7}|[*†‡§¶‖#]{1,6})[\s\]).:]{0,4}$/iu
/** A named group of markers: "[web 3]"; only where something else shows a note. */
const grouped = /^[\s[(]{0,4}[\p{L}. -]{0,16}\d{1,5}[\s\])]{0,4}$/u
/** What leads from a note back to its marker. */
const back =
  /^[\s[(]{0,4}(?:[↩↑⏎⤴↵←⇧^▲]\p{M}{0,2}|(?:back|return|jump(?: (?:up|back))?|go back|top|ref)(?: to (?:content|text|article|post|main text|top))?)[\s\]).]{0,4}$/iu

export const isMark = (words: string): boolean => words.length < 24 && mark.test(words)
export const isGrouped = (words: string): boolean => words.length < 32 && grouped.test(words)
export const leadsBack = (words: string): boolean => words.length < 40 && back.test(words)

const calls =
  /(?:^|[\s_-])(?:doc-noteref|noteref|foot-?note-?(?:ref|anchor|link|reference)|fn-?ref|footnote|endnote-?ref|sdfootnoteanc|sdendnoteanc|MsoFootnoteReference|MsoEndnoteReference)(?:$|\s)/i
const backs =
  /(?:^|[\s_-])(?:doc-backlink|backlink|referrer|footnote-?back(?:ref|link)?|footnote-?return|reversefootnote|easy-footnote-to-top|cite-backlink)(?:$|\s)/i
const named =
  /(?:foot|end|side|rear)note|(?:^|[^a-z])(?:notes?[-_:.]?\w|cite[_-]?note|_?(?:ftnt?|edn|fnt?|en|n|r|b|bib|ref|cr)[-_:.]{0,2}\d)/i
const singular = /(?:^|[\s_-])(?:doc-)?(?:footnote|endnote|rearnote)(?:$|\s)/i
const plural = /(?:^|[\s_-])(?:doc-)?(?:footnotes|endnotes|rearnotes|notes|references|reflist|wp-block-footnotes)(?:$|[\s_-])/i
const atEnd = /(?:^|[\s_-])(?:doc-)?(?:endnotes?|rearnotes?)(?:$|[\s_-])|sdendnote|(?:^|\W)_edn/i

/** What an element says it is, in the words that files use for it. */
const said = (element: HtmlElement): string => `${element.get('role')} ${element.get('epub:type')}`
const called = (element: HtmlElement): string => `${said(element)} ${element.get('class')} ${element.get('rel')}`.slice(0, 1000)

export const saysCall = (element: HtmlElement): boolean =>
  calls.test(called(element)) || element.attributes.has('data-footnote-ref') || element.attributes.has('data-fn')
export const saysBack = (element: HtmlElement): boolean => backs.test(called(element)) || element.attributes.has('data-footnote-backref')
export const namesNote = (fragment: string): boolean => fragment.length < 120 && named.test(fragment)
/** One note by its own word, as EPUB and DPUB-ARIA have it; classes are named too freely for this. */
export const saysNote = (element: HtmlElement): boolean => singular.test(said(element))
/** A list of notes. */
export const saysNotes = (element: HtmlElement): boolean => plural.test(said(element)) || plural.test(element.get('class'))
export const saysNotesItself = (element: HtmlElement): boolean =>
  plural.test(said(element)) || /(?:^|\s)(?:footnotes|endnotes|wp-block-footnotes)(?:$|\s)/.test(element.get('class'))
export const saysEndnote = (element: HtmlElement): boolean =>
  atEnd.test(`${called(element)} ${element.get('id')} ${element.name === 'a' ? element.get('name') : ''}`.slice(0, 2000))

/** The label that a marker shows, without its brackets: "[footnote 3]" is 3, "[note 3]" stays what it is. */
export const labelOf = (words: string): string =>
  words
    .trim()
    .replace(/^[[(\s]{1,4}|[\]).:\s]{1,4}$/g, '')
    .replace(/^(?:footnote|endnote|fn)\.?\s{0,2}(?=\d)/i, '')
