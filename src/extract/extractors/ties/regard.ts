import { actors, type Frame } from '../../frames/frame.ts'

const contacts: readonly Frame[] = [
  {
    predicate: 'contact_with',
    verbs: 'meet visit contact telephone phone consult host greet receive approach engage brief update invite address',
    object: 'with|patient|parties',
    exceptWords: 'headquarters office base embassy website event exercise unit resistance',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.75,
  },
  {
    predicate: 'contact_with',
    verbs:
      'write talk speak negotiate discuss communicate correspond confer parley liaise agree consult connect mediate bargain converse hold_talk hold_meeting exchange_view maintain_contact gather',
    object: 'with|to|parties',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.7,
  },
  {
    predicate: 'contact_with',
    verbs: 'tell inform assure interview question notify promise warn remind debrief petition ask phone cable write',
    object: 'recipient|patient',
    exceptWords:
      'reporter journalist correspondent press newspaper magazine weekly daily broadcaster channel radio paper website outlet station agency audience crowd court tribunal parliament congress senate jury we us i me',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.55,
  },
  {
    predicate: 'contact_with',
    nouns:
      'contact talks talk meeting negotiation dialogue call discussion consultation visit conversation agreement treaty accord ceasefire ' +
      'cease-fire truce deal pact connection association exchange settlement compromise correspondence link summit understanding trade channel communication relation diplomacy mediation armistice memorandum',
    subject: 'agent|between|among',
    object: 'with|to|parties',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.65,
  },
  {
    predicate: 'contact_with',
    verbs: 'join',
    qualifiers: { for: 'for|in|at' },
    needs: 'for',
    needsWords: 'talk talks meeting discussion consultation negotiation dialogue call conversation lunch dinner',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.65,
  },
  {
    predicate: 'contact_with',
    nouns: 'touch contact communication talk correspondence negotiation',
    subject: 'agent',
    object: 'with',
    subjectKinds: actors,
    objectKinds: actors,
    confidence: 0.6,
  },
  {
    predicate: 'contact_with',
    verbs: 'convey say protest complain apologise apologize surrender',
    object: 'to',
    subjectKinds: actors,
    objectKinds: ['person', 'organization', 'state'],
    confidence: 0.45,
  },
  {
    predicate: 'contact_with',
    verbs: 'trade deal',
    object: 'with',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.7,
  },
  {
    predicate: 'contact_with',
    verbs: 'know',
    voice: 'active',
    subjectKinds: actors,
    objectKinds: ['person', 'organization'],
    confidence: 0.45,
  },
  { predicate: 'contact_with', nouns: 'tie ties link', object: 'to|with', subjectKinds: ['person'], objectKinds: actors, confidence: 0.65 },
  {
    predicate: 'contact_with',
    verbs: 'sign conclude reach hold trade initial negotiate exchange ink broker strike make',
    object: 'with|parties',
    exceptWords: 'statement letter order decree report petition warrant document note message notice bill law form communiqué',
    subjectKinds: actors,
    objectKinds: [...actors, 'place'],
    confidence: 0.65,
  },
]

const views: readonly Frame[] = [
  {
    predicate: 'views',
    verbs:
      'view regard consider describe label brand designate denounce condemn characterize characterise depict portray deem perceive treat dub call hail ' +
      'recognize recognise identify cast paint frame interpret classify present praise dismiss rate judge proclaim acknowledge ridicule',
    object: 'patient',
    subjectKinds: actors,
    qualifiers: { as: 'as|second|clause' },
    needs: 'as',
    confidence: 0.65,
  },
  {
    predicate: 'views',
    verbs: 'see',
    object: 'patient',
    subjectKinds: actors,
    qualifiers: { as: 'as|second' },
    needs: 'as',
    confidence: 0.65,
  },
  {
    predicate: 'views',
    verbs:
      'condemn denounce praise welcome criticize criticise commend appreciate deplore applaud hail congratulate thank respect admire ' +
      'distrust despise detest hate deride mock value honor honour salute mourn regret lament compliment laud decry castigate rebuke ' +
      'chastise admonish resent fear disdain disregard trust mistrust cherish celebrate endorse_view extol slam lambast deprecate ' +
      'vilify scorn dislike esteem revere venerate idolize idolise commemorate',
    subjectKinds: actors,
    qualifiers: { as: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'views',
    nouns:
      'condemnation praise criticism disregard contempt respect admiration hatred distrust appreciation disdain scorn mistrust suspicion resentment dislike gratitude concern fear loathing outrage rage anger dismay',
    nominal: 'of|for|at|toward|towards|about|over',
    subject: 'agent|among|amongst',
    subjectKinds: actors,
    qualifiers: { as: 'word' },
    confidence: 0.75,
  },
  {
    predicate: 'views',
    verbs: 'revere admire respect hate fear despise regard see view consider know',
    subject: 'among|amongst|by',
    object: 'patient',
    voice: 'passive',
    subjectKinds: actors,
    qualifiers: { as: 'as' },
    needs: 'as',
    confidence: 0.65,
  },
  {
    predicate: 'views',
    verbs:
      'appal appall sadden encourage shock alarm horrify outrage concern dismay disturb trouble worry anger impress frustrate disappoint ' +
      'hearten embolden humble honor honour please delight upset offend disgust sicken unsettle perturb distress',
    subject: 'patient',
    object: 'agent|by|at|about|over|with',
    voice: 'passive',
    subjectKinds: actors,
    qualifiers: { as: 'word' },
    confidence: 0.7,
  },
  {
    predicate: 'views',
    adjectives:
      'concerned appalled grateful proud shocked alarmed horrified outraged saddened encouraged worried critical suspicious wary thankful delighted fearful afraid ' +
      'angry dismayed disturbed troubled skeptical sceptical distrustful envious disappointed frustrated pleased happy impressed dissatisfied unhappy resentful respectful mindful',
    object: 'by|about|at|to|for|of|clause',
    subjectKinds: actors,
    qualifiers: { as: 'word' },
    confidence: 0.7,
  },
]

/** Who is in touch with whom, and how they regard one another. */
export const regard: readonly Frame[] = [...contacts, ...views]
