import { cuesByLemma } from './cue.ts'
import type { CueRow } from './cue.ts'

/**
 * Verbs of saying, thinking and wanting by what they do to their content. Adding a verb is adding a word to a row; of two rows with the
 * same word the first that finds a content is taken.
 */
const rows: readonly CueRow[] = [
  // saying, unhedged
  { act: 'says', words: 'say', takes: 'clause quote infinitive', hearsay: true },
  { act: 'says', words: 'report', takes: 'clause quote object infinitive', hearsay: true },
  {
    act: 'says',
    words: 'state declare announce add note remark observe mention repeat reiterate recount relate echo unveil',
    takes: 'clause quote object',
  },
  { act: 'says', words: 'tell inform brief assure notify remind', takes: 'clause quote infinitive', with: 'of about' },
  {
    act: 'says',
    words: `write tweet retweet post text blog publish read testify conclude quip joke shout scream yell whisper mutter exclaim
      interject snap retort counter gush lament muse proclaim intone deadpan crow chime chant bemoan email e-mail phone cable recite
      reason deduce infer surmise conjecture chronicle`,
    takes: 'clause quote',
  },
  { act: 'says', words: 'continue', takes: 'that quote' },
  {
    act: 'says',
    words: `begin conclude chuckle laugh smile sigh sob groan moan weep grin roar bark bellow thunder hiss snarl growl mumble murmur
      stammer banter rant fume scoff sneer react tease`,
    takes: 'quote',
    with: 'to at about',
  },
  { act: 'says', words: 'interrupt', takes: 'quote' },
  { act: 'says', words: 'reply respond', takes: 'clause quote', with: 'to' },
  { act: 'says', words: 'answer', takes: 'clause quote' },
  {
    act: 'says',
    words: `explain stress emphasize emphasise underline underscore highlight point clarify elaborate illustrate specify detail outline
      summarize summarise reference invoke tout`,
    takes: 'clause quote object',
    with: 'on out to',
  },
  { act: 'says', words: 'downplay exaggerate reprise plug', takes: 'object' },
  { act: 'says', words: 'gloss', takes: 'clause', with: 'over' },
  {
    act: 'says',
    words: 'confirm acknowledge admit concede confess reveal disclose recognize recognise affirm reaffirm certify attest verify',
    takes: 'clause quote object gerund',
    with: 'to',
  },
  { act: 'says', words: 'insist maintain assert contend submit plead avow', takes: 'clause quote', with: 'on upon' },
  { act: 'says', words: 'hold accept', takes: 'that' },
  { act: 'says', words: 'profess', takes: 'clause quote infinitive object' },
  { act: 'says', words: 'brag boast gloat', takes: 'clause quote', with: 'about of' },
  { act: 'says', words: 'call label brand dub term deem declare pronounce', takes: 'quote predicative', hearsay: true },
  {
    act: 'says',
    words: 'describe portray characterize characterise depict paint cast decry hail style bill tout label brand refer quote cite',
    takes: 'quote regard',
    with: 'as to',
    hearsay: true,
  },
  { act: 'says', words: 'describe', takes: 'clause object' },
  { act: 'says', words: 'ascribe attribute impute', takes: 'regard', with: 'to', hearsay: true },
  { act: 'says', words: 'identify recognize recognise', takes: 'regard', with: 'as', hearsay: true },
  { act: 'says', words: 'liken compare', takes: 'quote regard', with: 'to' },
  { act: 'says', words: 'speak talk comment elaborate opine', takes: 'quote', with: 'of about on' },
  { act: 'says', words: 'discuss debate cite', takes: 'quote object' },
  { act: 'says', words: 'express voice convey articulate relay', takes: 'object clause quote' },
  // saying, and leaving it open
  { act: 'says', words: 'claim', takes: 'clause quote infinitive object', hearsay: true },
  { act: 'says', words: 'argue', takes: 'clause quote', with: 'for against', certainty: 'possible', hearsay: true },
  { act: 'says', words: 'allege', takes: 'clause quote object infinitive', certainty: 'possible', hearsay: true },
  {
    act: 'says',
    words: 'suggest hint insinuate intimate posit hypothesize hypothesise',
    takes: 'clause quote object',
    with: 'at',
    certainty: 'possible',
  },
  { act: 'says', words: 'speculate theorize theorise', takes: 'clause quote', with: 'about on', certainty: 'possible' },
  { act: 'says', words: 'imply indicate signal', takes: 'clause quote object', certainty: 'likely' },
  { act: 'says', words: 'estimate calculate reckon', takes: 'clause quote object infinitive', certainty: 'likely', hearsay: true },
  { act: 'says', words: 'predict forecast project foresee prophesy', takes: 'clause quote object', certainty: 'likely', hearsay: true },
  { act: 'says', words: 'warn caution', takes: 'clause quote infinitive', with: 'of about against', certainty: 'possible' },
  { act: 'says', words: 'rumour rumor', takes: 'clause infinitive', certainty: 'possible', hearsay: true },
  // finding and showing
  {
    act: 'says',
    words: 'find show demonstrate document determine uncover assess rule judge learn discover ascertain teach',
    takes: 'clause',
  },
  { act: 'says', words: 'count register record list tally put', takes: 'figure', with: 'at' },
  { act: 'says', words: 'show find', takes: 'object' },
  { act: 'says', words: 'reveal announce disclose', takes: 'clause', unsourced: true },
  { act: 'holds', words: 'appear seem', takes: 'infinitive that', certainty: 'likely', unsourced: true },
  // rejecting
  { act: 'says', words: 'deny disavow repudiate', takes: 'clause quote object gerund', polarity: 'denied' },
  { act: 'says', words: 'reject dismiss dispute refute rebut disclaim debunk rebuff', takes: 'clause quote object', polarity: 'denied' },
  { act: 'says', words: 'disagree', takes: 'that quote', with: 'with', polarity: 'denied' },
  { act: 'holds', words: 'doubt disbelieve', takes: 'clause object', polarity: 'denied', certainty: 'possible' },
  // accusing, blaming, praising
  { act: 'says', words: 'accuse', takes: 'quote regard', with: 'of', hearsay: true },
  { act: 'says', words: 'charge', takes: 'clause quote regard', with: 'with', hearsay: true },
  {
    act: 'says',
    words: 'blame criticize criticise fault chide berate rebuke scold praise laud applaud commend credit congratulate',
    takes: 'quote regard object',
    with: 'for as with',
    hearsay: true,
  },
  {
    act: 'says',
    words: `condemn denounce decry deplore slam blast mock ridicule lambaste deride bash assail welcome endorse thank salute insult taunt
      heckle boo jeer cheer belittle disparage demean smear vilify demonize demonise castigate excoriate upbraid reprimand admonish
      censure chastise skewer pillory scorn extol champion trumpet hype glorify`,
    takes: 'quote regard object',
    with: 'as for',
  },
  { act: 'says', words: 'defend', takes: 'quote regard', with: 'as' },
  { act: 'says', words: 'complain grumble gripe protest object', takes: 'clause quote', with: 'about of to' },
  { act: 'says', words: 'rail lash inveigh', takes: 'quote', with: 'against at' },
  { act: 'says', words: 'question challenge', takes: 'clause quote object' },
  { act: 'says', words: 'apologize apologise', takes: 'quote', with: 'for' },
  { act: 'says', words: 'agree concur', takes: 'clause quote infinitive', with: 'with on to' },
  // asking for, promising
  { act: 'asks', words: 'ask request', takes: 'clause quote infinitive object', with: 'for about', unsourced: true },
  { act: 'asks', words: 'wonder inquire enquire', takes: 'clause quote', with: 'about', certainty: 'unknown' },
  {
    act: 'asks',
    words: 'urge order instruct direct command implore beg beseech exhort encourage invite press pressure counsel',
    takes: 'clause quote infinitive',
    with: 'for',
  },
  { act: 'asks', words: 'demand propose recommend advise advocate', takes: 'clause quote object infinitive gerund', with: 'for' },
  { act: 'asks', words: 'call', takes: 'quote', with: 'for on upon' },
  { act: 'asks', words: 'appeal plead lobby', takes: 'quote infinitive', with: 'for' },
  { act: 'asks', words: 'push campaign', takes: 'quote', with: 'for' },
  { act: 'asks', words: 'promise pledge vow swear undertake', takes: 'clause quote infinitive object' },
  { act: 'asks', words: 'threaten offer', takes: 'clause quote infinitive' },
  { act: 'wants', words: 'refuse decline', takes: 'quote infinitive' },
  // wanting and meaning to
  { act: 'wants', words: 'want wish desire', takes: 'infinitive object clause', with: 'for' },
  { act: 'wants', words: 'hope', takes: 'clause quote infinitive', with: 'for' },
  { act: 'wants', words: 'plan intend aim seek', takes: 'infinitive', with: 'on' },
  { act: 'wants', words: 'mull weigh contemplate ponder consider', takes: 'gerund' },
  { act: 'wants', words: 'expect anticipate', takes: 'clause infinitive object', certainty: 'likely', hearsay: true },
  { act: 'wants', words: 'prefer', takes: 'infinitive object' },
  { act: 'wants', words: 'decide resolve choose', takes: 'infinitive clause' },
  // holding in mind
  { act: 'holds', words: 'believe think', takes: 'clause quote infinitive', with: 'in', hearsay: true },
  { act: 'holds', words: 'feel figure presume suppose guess assume', takes: 'clause quote infinitive', hearsay: true },
  { act: 'holds', words: 'consider', takes: 'predicative clause regard', with: 'as', hearsay: true },
  { act: 'holds', words: 'regard perceive view see understand take', takes: 'regard', with: 'as', hearsay: true },
  { act: 'holds', words: 'suspect', takes: 'clause regard object', with: 'of', certainty: 'possible', hearsay: true },
  { act: 'holds', words: 'fear worry', takes: 'clause quote object', with: 'about', certainty: 'possible' },
  { act: 'holds', words: 'know realize realise understand recall remember notice regret', takes: 'clause quote' },
  { act: 'holds', words: 'support oppose favor favour back', takes: 'object' },
  {
    act: 'holds',
    words:
      'like love hate dislike enjoy admire respect appreciate distrust resent despise loathe detest cherish mistrust abhor dread mourn',
    takes: 'object infinitive gerund clause',
  },
  { act: 'holds', words: 'vote', takes: 'infinitive', with: 'for against' },
  { act: 'holds', words: 'focus dwell', takes: 'gerund', with: 'on' },
  { act: 'holds', words: 'care', takes: 'clause', with: 'about' },
  { act: 'holds', words: 'imagine envision envisage dream', takes: 'clause', with: 'of', certainty: 'unknown' },
]

/** Cue verbs by lemma. */
export const cueVerbs = cuesByLemma(rows)
