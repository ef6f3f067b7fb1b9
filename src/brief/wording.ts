import { hostOf } from '../citations/urls.ts'
import type { Certainty } from '../model/claim.ts'
import { predicates } from '../model/predicate.ts'
import type { CslItem } from '../model/source.ts'
import { capital } from '../text/capital.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf, objectThing } from '../weigh/ground.ts'
import type { Kin } from '../weigh/kin.ts'
import { onceForEach } from '../weigh/memo.ts'
import { phraseOf } from '../weigh/phrase.ts'
import type { Speaking } from '../weigh/voice.ts'
import { speakerName } from '../weigh/voice.ts'
import { Parts, quoted } from './clause.ts'
import { tailsOf } from './tails.ts'
import { plain, tellings } from './tellings.ts'
import type { Manner } from './times.ts'
import { goesOn, timeWords } from './times.ts'
import type { Tense } from './verbs.ts'
import { conjugate } from './verbs.ts'

/** How each hedge leads into a claim; a flat statement needs none. */
const HEDGES: Readonly<Record<Certainty, string>> = {
  certain: '',
  likely: 'it is likely that ',
  possible: 'it is possible that ',
  unlikely: 'it is unlikely that ',
  unknown: 'it is not known whether ',
}

/**
 * A claim as one English sentence without its stop, hedge, place and time in it: "It is likely that the Georgian Legion numbered
 * 800–1,000 fighters in 2023". Only the text's own words stand between quotation marks. Worked out once a ground, since one claim stands
 * in many answers.
 */
export const claimWords = (ground: Ground, statement: Statement): string => sentencesOf(ground)(statement)

const sentencesOf = onceForEach((ground: Ground) => onceForEach((statement: Statement) => wordsOf(ground, statement)))

function wordsOf(ground: Ground, statement: Statement): string {
  const parts = new Parts(ground, statement)
  const { predicate, polarity, certainty, time, inferredBy } = statement
  const inferred = inferredBy === null ? '' : 'it is inferred that '
  if (predicate === 'strength' && statement.object === null) return capital(`${inferred}${uncountedWords(parts)}`)
  const clause = (tellings[predicate] ?? plain)(parts)
  const share = clause.told.includes('share') || clause.subject !== parts.subject ? undefined : shareOf(parts)
  const words = [
    share === undefined ? clause.subject : `${share} of ${clause.plural && !/^the\s/.test(clause.subject) ? 'the ' : ''}${clause.subject}`,
    conjugate(clause.verb, polarity, tenseOf(statement), clause.plural || share !== undefined),
    clause.object,
    ...clause.tail,
    ...tailsOf(parts, share === undefined ? clause.told : [...clause.told, 'share']),
    placeWords(ground, statement),
    time === null ? '' : timeWords(time, mannerOf(statement)),
  ]
  return capital(
    `${inferred}${HEDGES[certainty]}${words
      .filter(word => word !== '')
      .join(' ')
      .replaceAll(' ,', ',')}`,
  )
}

/** A strength without a number: nobody knows it, or only whether it grows or shrinks is told. */
function uncountedWords(parts: Parts): string {
  const trend = parts.of('trend')
  if (trend !== undefined) return `the numbers of ${parts.subject} are described as ${quoted(trend)}`
  return `it is not known how many ${parts.subject} ${parts.plural ? 'number' : 'numbers'}`
}

/** "many", "some": how many of the subject it is said of, where the text says that it is not all. */
function shareOf(parts: Parts): string | undefined {
  const share = parts.of('share')
  return share !== undefined && /^(?:some|many|most|few|several|half|none|\d)/i.test(share) ? share.toLowerCase() : undefined
}

function tenseOf({ time, qualifiers }: Statement): Tense {
  if (qualifiers['former'] !== undefined) return 'past'
  return time === null ? 'present' : goesOn(time) ? 'perfect' : 'past'
}

const mannerOf = ({ predicate }: Statement): Manner =>
  predicate === 'dissolved' || /ed(?: by)?$/.test(predicates[predicate].reads) ? 'happens' : 'lasts'

/** "in Ukraine", unless the claim is said of that place already. */
function placeWords(ground: Ground, statement: Statement): string {
  const { place } = statement
  if (place === null || place === objectThing(statement) || place === statement.subject) return ''
  const named = [statement.subject, objectThing(statement) ?? ''].some(id => nameOf(ground, id).includes(nameOf(ground, place)))
  return named ? '' : `in ${phraseOf(ground, place)}`
}

/** Who speaks and in which report: "Russia, in “A Border Raid”", "the report “A Border Raid”". */
export function voiceWords(ground: Ground, voice: Speaking): string {
  const report = ground.reports.get(voice.document)?.title ?? voice.document
  if (typeof voice.inferredBy === 'string') return `${capital(speakerName(ground, voice))}, from words of “${report}”`
  return capital(voice.speaker.length === 0 ? speakerName(ground, voice) : `${speakerName(ground, voice)}, in “${report}”`)
}

/** Who says it and on which notes: what every printed claim carries beside its own words. */
export const voucher = (ground: Ground, statement: Statement): string =>
  [
    voiceWords(ground, statement),
    ...(statement.inferredBy === null ? [noteWords(ground, statement)] : []),
    ...recognitionWords(statement),
  ].join(' · ')

/** That the words were read on a picture, and how surely. */
const recognitionWords = ({ recognised }: Statement): string[] =>
  recognised === null ? [] : [`recognised from a picture, its least sure word with ${recognised} %`]

/** The notes behind a statement and how they cover it, or the links in it: "note 4 (carried): Satanovskiy, dw.com". */
export function noteWords(ground: Ground, statement: Statement): string {
  if (statement.notes.length === 0) return 'no note'
  const works = statement.sources.map(id => ground.works.get(id)).flatMap(work => (work === undefined ? [] : [workWords(work.csl)]))
  const label =
    statement.coverage === 'linked'
      ? 'link in the sentence'
      : `${statement.notes.length === 1 ? 'note' : 'notes'} ${statement.notes.join(', ')}${statement.coverage === 'carried' ? ' (carried)' : ''}`
  return works.length === 0 ? label : `${label}: ${works.join('; ')}`
}

/** A work in a few words: first author's surname, or title, with its container and year. */
export function workWords(csl: CslItem): string {
  const [first, second] = csl.author
  const surname = first?.family ?? first?.literal
  const who =
    surname === undefined
      ? (csl.title ?? (csl.URL === undefined ? 'untitled' : hostOf(csl.URL)))
      : second === undefined
        ? surname
        : `${surname} and others`
  return [who, csl['container-title'] ?? csl.publisher, csl.issued?.slice(0, 4)].filter(part => part !== undefined).join(', ')
}

/** A person's reason behind what it is given for, where there is one. */
export const because = (reason: string | null): string => (reason === null ? '' : `: ${reason}`)

/** Who stands beside a thing that is compared, and how: "somebody with a post in it, Anna Berg". */
export const kinWords = (ground: Ground, { how, thing }: Kin): string => `${KIN[how]} ${nameOf(ground, thing)}`

const KIN: Readonly<Record<Kin['how'], string>> = {
  leader: 'somebody with a post in it,',
  people: 'its people,',
  nation: 'the people of its country,',
  sort: 'those that it is said to be one of,',
  'mother body': 'the body it is part of,',
}
