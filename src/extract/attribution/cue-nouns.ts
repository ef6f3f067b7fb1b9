import { cuesByLemma } from './cue.ts'
import type { CueRow } from './cue.ts'

/**
 * Nouns that report a content ("claims of a cover-up", "Russia's accusation that…"): they take a clause, an infinitive, or the
 * content after one of their prepositions. What `takes: 'nothing'` reports only where there is none of it: "there is no evidence that…".
 */
const rows: readonly CueRow[] = [
  { act: 'says', words: 'claim', takes: 'clause infinitive', with: 'of about', hearsay: true },
  { act: 'says', words: 'assertion contention insistence declaration announcement', takes: 'clause infinitive', with: 'of about' },
  { act: 'says', words: 'statement remark comment testimony account version', takes: 'clause', with: 'of about on' },
  { act: 'says', words: 'message assurance reminder explanation observation boast joke point', takes: 'clause', with: 'about for on' },
  { act: 'says', words: 'mention', takes: 'clause', with: 'of' },
  { act: 'says', words: 'report news', takes: 'clause', with: 'of', certainty: 'possible', hearsay: true },
  {
    act: 'says',
    words: 'allegation accusation insinuation suggestion rumor rumour speculation',
    takes: 'clause',
    with: 'of about',
    certainty: 'possible',
    hearsay: true,
  },
  { act: 'says', words: 'charge complaint', takes: 'clause', with: 'of about' },
  { act: 'says', words: 'argument', takes: 'clause', certainty: 'possible' },
  { act: 'says', words: 'admission acknowledgement acknowledgment confession confirmation revelation', takes: 'clause', with: 'of' },
  { act: 'says', words: 'denial rejection repudiation', takes: 'clause', with: 'of', polarity: 'denied' },
  {
    act: 'says',
    words: 'criticism condemnation denunciation praise critique rebuke endorsement apology objection outcry',
    takes: 'clause',
    with: 'of for to',
  },
  { act: 'says', words: 'swipe jab dig', takes: 'clause', with: 'at' },
  { act: 'asks', words: 'question', takes: 'clause', with: 'about', certainty: 'unknown' },
  { act: 'says', words: 'warning', takes: 'clause', with: 'of about', certainty: 'possible' },
  { act: 'says', words: 'estimate prediction forecast', takes: 'clause', with: 'of', certainty: 'likely' },
  { act: 'says', words: 'conclusion finding', takes: 'clause' },
  { act: 'says', words: 'propaganda', takes: 'clause', with: 'about', certainty: 'possible' },
  { act: 'says', words: 'evidence proof indication sign', takes: 'nothing', with: 'of', polarity: 'denied', hearsay: true },
  {
    act: 'asks',
    words: 'call demand appeal request proposal order invitation recommendation ultimatum',
    takes: 'clause infinitive',
    with: 'for',
  },
  { act: 'asks', words: 'promise pledge vow threat offer', takes: 'clause infinitive', with: 'of' },
  { act: 'wants', words: 'hope desire wish dream ambition', takes: 'clause infinitive', with: 'of for' },
  {
    act: 'wants',
    words: 'decision refusal willingness eagerness determination readiness commitment reluctance',
    takes: 'clause infinitive',
    with: 'to',
  },
  { act: 'wants', words: 'plan intention', takes: 'infinitive', with: 'for' },
  {
    act: 'holds',
    words: 'belief view opinion conviction notion impression perception assumption expectation feeling sense consensus',
    takes: 'clause',
    with: 'of',
  },
  { act: 'holds', words: 'support opposition', takes: 'clause', with: 'for of to' },
  {
    act: 'holds',
    words: 'admiration contempt disdain sympathy enthusiasm preference affection approval disapproval dislike',
    takes: 'clause',
    with: 'for of',
  },
  {
    act: 'holds',
    words: 'anger frustration outrage regret dismay alarm unease dissatisfaction',
    takes: 'clause',
    with: 'over about at with',
  },
  { act: 'holds', words: 'confidence faith trust interest', takes: 'clause', with: 'in' },
  { act: 'holds', words: 'fear concern worry suspicion', takes: 'clause', with: 'of about', certainty: 'possible' },
  { act: 'holds', words: 'doubt', takes: 'clause', with: 'about', certainty: 'possible', polarity: 'denied' },
]

/** Cue nouns by lemma. */
export const cueNouns = cuesByLemma(rows)
