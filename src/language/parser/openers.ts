import { MONTH } from '../../text/months.ts'
import { FINITE } from '../tagged-form.ts'

/** A date that may open a sentence: "In early March 2021", "On 12 May", "By the summer of 2014", "Last year", "That same month". */
const DATES = [
  new RegExp(
    `^(?:in|on|by|since|during|until|from) (?:(?:early|mid|late|mid-?) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: (?:1[5-9]|20)\\d\\d)?$`,
    'i',
  ),
  /^(?:in|by|since|during|until|from) (?:(?:early|mid|late) )?(?:1[5-9]|20)\d\d$/i,
  /^(?:in|by|since|during) the (?:(?:early|late) )?(?:spring|summer|autumn|fall|winter) of (?:1[5-9]|20)\d\d$/i,
  /^(?:(?:last|this|that same|the same|the following|the next|later that|earlier that|earlier this|later this)) (?:year|month|week|spring|summer|autumn|winter)$/i,
]

/** The first word of one, with the capital of a sentence. */
const OPENS_DATE = /^(?:In|On|By|Since|During|Until|From|Last|This|That|The|Later|Earlier)$/

/** Words of the longest of them. */
const LONGEST = 6
const NOUN = /^NNP?S?$/

/**
 * What opens a sentence before its subject: number of words, how it hangs on the sentence's root, and how many of its words are a
 * preposition of more words than one, which the parser takes for a verb.
 */
export type Opener = {
  readonly length: number
  readonly deprel: 'obl' | 'obl:unmarked' | 'advcl' | 'parataxis'
  readonly preposition: number
}

/** Words of a label before its colon at most. */
const LONGEST_LABEL = 5

/**
 * How many words at the start of a sentence are the label of who speaks, with its colon: "The reporter: The prosecutor wants you."; 0 where
 * what follows is no sentence of its own.
 */
function openingLabel(forms: readonly string[], xpos: readonly string[]): number {
  const colon = forms.indexOf(':')
  if (colon < 1 || colon > LONGEST_LABEL || !/^\p{Lu}/u.test(forms[0] ?? '') || !/^\p{Lu}/u.test(forms[colon + 1] ?? '')) return 0
  const isName = xpos.slice(0, colon).every(tag => /^(?:DT|PRP\$|JJ|NNP?S?|POS|IN|\.|CD|LS)$/.test(tag))
  return isName && xpos.slice(colon + 1).some(tag => FINITE.test(tag)) ? colon + 1 : 0
}

/**
 * What opens a sentence and is better parsed by itself: the label of a speaker, a date without a comma, what the subject is likened to, according to whom it is
 * told, a participle with all that belongs to it. `xpos` are the Penn tags of the words.
 */
export function openerOf(forms: readonly string[], xpos: readonly string[]): Opener | undefined {
  const label = openingLabel(forms, xpos)
  if (label > 0) return { length: label, deprel: 'parataxis', preposition: 0 }
  const date = openingDate(forms, xpos)
  if (date > 0) return { length: date, deprel: xpos[0] === 'IN' ? 'obl' : 'obl:unmarked', preposition: 0 }
  const isAccording = forms[0] === 'According' && forms[1] === 'to'
  const isPhrase = isAccording || /^(?:Like|Unlike)$/.test(forms[0] ?? '')
  if (!isPhrase && xpos[0] !== 'VBN') return undefined
  const length = upToSubject(forms, xpos, isAccording)
  return length === 0 ? undefined : { length, deprel: isPhrase ? 'obl' : 'advcl', preposition: isAccording ? 2 : 0 }
}

/**
 * Words up to the comma behind which the subject opens, before any finite verb: an article or pronoun, or a name where no list goes on.
 * `whatever`: else what stands behind the last comma, or the first where the verb itself follows the last.
 */
function upToSubject(forms: readonly string[], xpos: readonly string[], whatever: boolean): number {
  const verb = xpos.findIndex((tag, i) => FINITE.test(tag) && xpos[i - 1] !== 'CC')
  const commas = forms.flatMap((form, i) => (form === ',' && i < verb ? [i] : []))
  const opening = commas.find(at => /^(?:DT|PRP\$?)$/.test(xpos[at + 1] ?? '') && !/^(?:a|an)$/.test(forms[at + 1] ?? ''))
  const last = commas.at(-1)
  const other = whatever
    ? last === verb - 1
      ? commas[0]
      : last
    : commas.length === 1 && NOUN.test(xpos[(last ?? 0) + 1] ?? '')
      ? last
      : undefined
  const comma = opening ?? other
  return comma === undefined ? 0 : comma + 1
}

/**
 * How many words at the start of a sentence are a date that no comma parts from the subject behind it: 2 in "In 2014 fighters of the
 * league seized the town", where a parser takes the fighters for part of the date. 0 where there is none, where more may belong to the
 * phrase ("In 2014 elections the party won"), or where no finite verb follows. `xpos` are the Penn tags of the words.
 */
function openingDate(forms: readonly string[], xpos: readonly string[]): number {
  if (!OPENS_DATE.test(forms[0] ?? '')) return 0
  for (let length = Math.min(LONGEST, forms.length - 2); length >= 2; length--) {
    const words = forms.slice(0, length).join(' ')
    if (DATES.some(date => date.test(words))) return opensSubject(xpos, length) ? length : 0
  }
  return 0
}

/** Whether a noun phrase for a subject opens at `first` and its verb follows with no sign between. */
function opensSubject(xpos: readonly string[], first: number): boolean {
  if (!/^(?:DT|PRP\$?|NNP?S?|JJ|CD)$/.test(xpos[first] ?? '')) return false
  for (let at = first + 1; at < xpos.length; at++) {
    const tag = xpos[at] ?? ''
    if (FINITE.test(tag)) return true
    if (/^[,.:]$/.test(tag) || (tag === 'DT' && NOUN.test(xpos[at - 1] ?? ''))) return false
  }
  return false
}
