import { actors, type Frame } from '../../frames/frame.ts'

const authorities = ['organization', 'state', 'place', 'person', 'people'] as const

/** Whoever brings to justice; anybody else who accuses only says so. */
const PROSECUTING =
  'prosecution prosecutor prosecutors indictment court tribunal police judge magistrate attorney jury authority authorities chamber panel ' +
  'investigator detective directorate bureau department ministry gendarmerie'

/** Who arrests, charges, tries and sentences whom, and lets whom off. */
export const justice: readonly Frame[] = [
  {
    predicate: 'charged',
    verbs:
      'find_guilty find_liable interrogate court-martial charge indict prosecute arrest sentence convict try imprison jail fine detain apprehend ' +
      'incarcerate condemn_death extradite arraign sue impeach subpoena summon remand',
    nouns: 'arrest indictment prosecution conviction trial detention imprisonment extradition impeachment sentencing',
    subjectKinds: authorities,
    objectKinds: actors,
    qualifiers: { charge: 'with|of|for|on', kind: 'word' },
    confidence: 0.65,
  },
  {
    predicate: 'charged',
    verbs: 'accuse',
    subjectKinds: authorities,
    subjectWords: PROSECUTING,
    objectKinds: actors,
    qualifiers: { charge: 'of', kind: 'word' },
    confidence: 0.65,
  },
  {
    predicate: 'charged',
    nouns: 'charge indictment case proceeding prosecution warrant complaint lawsuit suit',
    nominal: 'against|for',
    subjectKinds: authorities,
    objectKinds: actors,
    qualifiers: { kind: 'word' },
    confidence: 0.6,
  },
  {
    predicate: 'charged',
    verbs: 'acquit exonerate pardon amnesty clear_charge',
    nouns: 'acquittal exoneration',
    subjectKinds: authorities,
    objectKinds: actors,
    qualifiers: { charge: 'of|for', kind: 'word' },
    denied: true,
    confidence: 0.65,
  },
]
