import { cuesByLemma } from './cue.ts'
import type { CueRow } from './cue.ts'

/** Verbs of saying, thinking and wanting by what they do to their content. Adding a verb is adding a word to a row. */
const rows: readonly CueRow[] = [
  // saying, unhedged
  { act: 'says', words: 'say', takes: 'clause quote infinitive', hearsay: true },
  { act: 'says', words: 'report', takes: 'clause quote object infinitive', hearsay: true },
  {
    act: 'says',
    words: 'state declare announce add note remark observe mention repeat reiterate recount relate',
    takes: 'clause quote object',
  },
  { act: 'says', words: 'tell inform brief assure notify remind', takes: 'clause quote infinitive', with: 'of about' },
  {
    act: 'says',
    words:
      'write tweet post text blog publish read testify reply respond answer continue conclude quip joke shout scream yell whisper mutter exclaim interject volunteer snap retort counter gush lament muse proclaim intone deadpan crow chime',
    takes: 'clause quote',
    with: 'to',
  },
  {
    act: 'says',
    words:
      'explain stress emphasize emphasise underline underscore highlight point clarify elaborate illustrate specify detail outline summarize summarise',
    takes: 'clause quote object',
    with: 'on out to',
  },
  {
    act: 'says',
    words: 'confirm acknowledge admit concede confess reveal disclose recognize recognise grant affirm reaffirm certify attest verify',
    takes: 'clause quote object gerund',
    with: 'to',
  },
  { act: 'says', words: 'insist maintain assert contend profess avow', takes: 'clause quote infinitive', with: 'on upon' },
  { act: 'says', words: 'brag boast gloat', takes: 'clause quote', with: 'about of' },
  {
    act: 'says',
    words: 'describe portray characterize characterise depict label brand dub call term deem paint cast decry hail style tout bill liken',
    takes: 'quote predicative',
    with: 'as to',
    hearsay: true,
  },
  { act: 'says', words: 'refer', takes: 'quote', with: 'to' },
  { act: 'says', words: 'speak talk comment elaborate opine', takes: 'quote', with: 'of about on' },
  { act: 'says', words: 'discuss debate', takes: 'object' },
  { act: 'says', words: 'quote cite', takes: 'quote predicative', with: 'as' },
  { act: 'says', words: 'express voice convey articulate relay', takes: 'object clause quote' },
  // saying, and leaving it open
  { act: 'says', words: 'claim', takes: 'clause quote infinitive object', hearsay: true },
  { act: 'says', words: 'argue', takes: 'clause quote', with: 'for against', certainty: 'possible' },
  { act: 'says', words: 'allege', takes: 'clause quote object', certainty: 'possible' },
  {
    act: 'says',
    words: 'suggest hint insinuate intimate posit hypothesize hypothesise',
    takes: 'clause quote object',
    with: 'at',
    certainty: 'possible',
  },
  { act: 'says', words: 'speculate theorize theorise', takes: 'clause quote', with: 'about on', certainty: 'possible' },
  { act: 'says', words: 'imply indicate signal', takes: 'clause quote object', certainty: 'likely' },
  { act: 'says', words: 'estimate calculate reckon', takes: 'clause quote object', certainty: 'likely' },
  { act: 'says', words: 'predict forecast project foresee prophesy', takes: 'clause quote object', certainty: 'likely' },
  { act: 'says', words: 'warn caution', takes: 'clause quote infinitive', with: 'of about against', certainty: 'possible' },
  { act: 'says', words: 'rumour rumor', takes: 'clause infinitive', certainty: 'possible' },
  // finding and showing
  {
    act: 'says',
    words: 'find show demonstrate document determine uncover assess rule',
    takes: 'clause',
  },
  { act: 'says', words: 'learn discover ascertain', takes: 'clause' },
  // rejecting
  {
    act: 'says',
    words: 'deny disavow repudiate',
    takes: 'clause quote object gerund',
    polarity: 'denied',
  },
  {
    act: 'says',
    words: 'reject dismiss dispute refute rebut disclaim debunk discount rebuff',
    takes: 'clause quote object',
    with: 'as',
    polarity: 'denied',
  },
  { act: 'says', words: 'disagree', takes: 'clause quote', with: 'with', polarity: 'denied' },
  { act: 'holds', words: 'doubt disbelieve', takes: 'clause object', polarity: 'denied', certainty: 'possible' },
  // accusing, blaming, praising
  { act: 'says', words: 'accuse', takes: 'quote predicative', with: 'of', hearsay: true },
  {
    act: 'says',
    words:
      'blame criticize criticise fault chide berate rebuke scold praise laud applaud commend credit congratulate thank salute honor honour',
    takes: 'quote object predicative',
    with: 'for as',
    hearsay: true,
  },
  {
    act: 'says',
    words: 'condemn denounce decry deplore slam blast mock ridicule lambaste deride bash assail',
    takes: 'quote object predicative',
    with: 'as for',
  },
  { act: 'says', words: 'charge', takes: 'clause quote predicative', with: 'with' },
  { act: 'says', words: 'complain grumble gripe protest object', takes: 'clause quote', with: 'about of that to' },
  { act: 'says', words: 'welcome endorse defend criticise', takes: 'quote object predicative', with: 'as' },
  { act: 'says', words: 'question challenge', takes: 'clause quote object' },
  { act: 'says', words: 'apologize apologise', takes: 'quote', with: 'for' },
  // asking for
  { act: 'asks', words: 'ask request', takes: 'clause quote infinitive object', with: 'for about' },
  { act: 'asks', words: 'wonder inquire enquire', takes: 'clause quote', with: 'about', certainty: 'unknown' },
  {
    act: 'asks',
    words: 'urge order instruct direct command implore beg beseech exhort encourage invite press pressure counsel',
    takes: 'clause quote infinitive',
    with: 'for',
  },
  { act: 'asks', words: 'demand propose recommend advise advocate require', takes: 'clause quote object infinitive gerund', with: 'for' },
  { act: 'asks', words: 'call', takes: 'quote predicative', with: 'for on upon' },
  { act: 'asks', words: 'appeal plead lobby push campaign', takes: 'quote infinitive', with: 'for' },
  { act: 'asks', words: 'promise pledge vow swear undertake', takes: 'clause quote infinitive object' },
  { act: 'asks', words: 'threaten', takes: 'clause quote infinitive', with: 'with' },
  { act: 'says', words: 'agree concur', takes: 'clause quote infinitive', with: 'with on to' },
  { act: 'asks', words: 'refuse decline', takes: 'quote infinitive' },
  { act: 'asks', words: 'offer', takes: 'quote infinitive' },
  // wanting and meaning to
  { act: 'wants', words: 'want wish desire', takes: 'infinitive object clause', with: 'for' },
  { act: 'wants', words: 'hope', takes: 'clause quote infinitive', with: 'for' },
  { act: 'wants', words: 'plan intend aim', takes: 'infinitive object', with: 'on' },
  { act: 'wants', words: 'expect anticipate', takes: 'clause infinitive object', certainty: 'likely' },
  { act: 'wants', words: 'prefer', takes: 'infinitive object' },
  { act: 'wants', words: 'decide resolve choose', takes: 'infinitive clause' },
  // holding in mind
  {
    act: 'holds',
    words: 'believe think feel figure presume guess assume',
    takes: 'clause quote infinitive',
    with: 'in',
    hearsay: true,
  },
  { act: 'holds', words: 'consider regard perceive view see', takes: 'clause predicative', with: 'as', hearsay: true },
  { act: 'holds', words: 'suspect', takes: 'clause predicative object', with: 'of', certainty: 'possible' },
  { act: 'holds', words: 'fear worry', takes: 'clause quote object', with: 'about', certainty: 'possible' },
  { act: 'holds', words: 'know realize realise understand recall remember notice regret', takes: 'clause quote' },
  { act: 'holds', words: 'support oppose favor favour back', takes: 'object' },
  { act: 'holds', words: 'imagine envision envisage dream', takes: 'clause', with: 'of', certainty: 'unknown' },
]

/** Cue verbs by lemma. */
export const cueVerbs = cuesByLemma(rows)
