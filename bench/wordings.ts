import process from 'node:process'

import { readText } from '../src/documents/text.ts'
import { analyse } from '../src/extract/analyse.ts'
import { engagements } from '../src/extract/extractors/conduct/engagements.ts'
import { ground } from '../src/extract/extractors/conduct/ground.ts'
import { means } from '../src/extract/extractors/conduct/means.ts'
import { violence } from '../src/extract/extractors/conduct/violence.ts'
import { friendly } from '../src/extract/extractors/ties/friendly.ts'
import { hostile } from '../src/extract/extractors/ties/hostile.ts'
import { regard } from '../src/extract/extractors/ties/regard.ts'
import type { Frame } from '../src/extract/frames/frame.ts'
import { printTable, ratio } from './measure.ts'
import { loadOurs } from './readers.ts'

/**
 * Whether each verb of the tables is read in every common build of a sentence: of the verbs that "The Azawad Front attacked the River
 * Guard." gives a claim for, how many still give it elsewhere (a checklist, after Ribeiro et al. 2020). `--misses` prints the sentences that
 * give none. Annotated sets hold few plain sentences and few verbs twice, so that they do not show what a rare verb in the present costs.
 */
const models = await loadOurs()

/** A verb in the forms that sentences need, what it is done to, and what it states. */
type Verb = Readonly<Record<'base' | 'present' | 'past' | 'participle' | 'gerund' | 'object', string>> & {
  readonly states: Frame['predicate']
}

const BUILDS: Readonly<Record<string, (verb: Verb) => string>> = {
  past: ({ past, object }) => `The Azawad Front ${past} ${object}.`,
  present: ({ present, object }) => `The Azawad Front ${present} ${object}.`,
  'many, present': ({ base, object }) => `Rebels ${base} ${object}.`,
  'many with a phrase, present': ({ base, object }) => `The rebels in the north ${base} ${object}.`,
  perfect: ({ participle, object }) => `The Azawad Front has ${participle} ${object}.`,
  passive: ({ participle, object }) => `${opening(object)} ${be(object)} ${participle} by the Azawad Front.`,
  progressive: ({ gerund, object }) => `The Azawad Front is ${gerund} ${object}.`,
  begun: ({ gerund, object }) => `The Azawad Front began ${gerund} ${object}.`,
  negated: ({ base, object }) => `The Azawad Front did not ${base} ${object}.`,
  never: ({ past, object }) => `The Azawad Front never ${past} ${object}.`,
  'relative clause': ({ base, object }) => `The rebels who ${base} ${object} came from Mopti.`,
  'clause between commas': ({ past, object }) => `The Azawad Front, which ${past} ${object}, came from Mopti.`,
  'after an apposition': ({ past, object }) => `The Azawad Front, a militia from Mopti, ${past} ${object}.`,
  'after a participle': ({ past, object }) => `The Azawad Front, led by Moussa Keita, ${past} ${object}.`,
  'after a date': ({ past, object }) => `In March 2019, the Azawad Front ${past} ${object}.`,
  'after a gerund': ({ past, object }) => `After leaving Mopti, the Azawad Front ${past} ${object}.`,
  joined: ({ past, object }) => `The Azawad Front came from Mopti and ${past} ${object}.`,
  'joined, present': ({ present, object }) => `The Azawad Front holds Mopti and ${present} ${object}.`,
  pronoun: ({ past, object }) => `The Azawad Front came from Mopti. It ${past} ${object}.`,
  'its men': ({ past, object }) => `Fighters from the Azawad Front ${past} ${object}.`,
  said: ({ present, object }) => `The ministry said that the Azawad Front ${present} ${object}.`,
  accused: ({ gerund, object }) => `The ministry accused the Azawad Front of ${gerund} ${object}.`,
  possible: ({ base, object }) => `The Azawad Front might ${base} ${object}.`,
}

const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const be = (object: string): string => (object.endsWith('rifles') ? 'were' : 'was')

/** Something of a kind that a frame takes as its object. */
const OBJECTS = [
  ['organization', 'the River Guard'],
  ['place', 'Timbuktu'],
  ['person', 'General Traore'],
  ['materiel', 'the rifles'],
  ['event', 'the uprising'],
] as const

const objectOf = ({ objectKinds: kinds = ['organization'] }: Frame): string | undefined =>
  OBJECTS.find(([kind]) => kinds.includes(kind) || (kind === 'place' && kinds.includes('state')))?.[1]

/** Whether a frame says all with its verb, subject and object. */
const isPlain = ({ subject, object = 'patient', objectWords, subjectWords, objectNamed, needs }: Frame): boolean =>
  subject === undefined && object === 'patient' && (objectWords ?? subjectWords ?? objectNamed ?? needs) === undefined

/** Verbs of the tables that have forms of their own: base, past, participle. */
const IRREGULAR = new Map(
  (
    'fight/fought/fought withstand/withstood/withstood overrun/overran/overrun take/took/taken hold/held/held seek/sought/sought lead/led/led ' +
    'strike/struck/struck hit/hit/hit shoot/shot/shot give/gave/given overthrow/overthrew/overthrown see/saw/seen sell/sold/sold send/sent/sent ' +
    'buy/bought/bought beat/beat/beaten hide/hid/hidden feed/fed/fed drive/drove/driven meet/met/met put/put/put win/won/won rebuild/rebuilt/rebuilt ' +
    'uphold/upheld/upheld underwrite/underwrote/underwritten retake/retook/retaken lose/lost/lost keep/kept/kept know/knew/known wear/wore/worn ' +
    'fly/flew/flown steal/stole/stolen bear/bore/borne lay/laid/laid find/found/found burn/burned/burned sink/sank/sunk shed/shed/shed'
  )
    .split(' ')
    .map(forms => forms.split('/'))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }] as const),
)

/** Whether a form may be spelt so. */
const isSpelt = (form: string): boolean => !/[^aeiou]y(?:ed|s)$|(?:s|x|z|ch|sh)s$|[^aeiou]eing$|(?<!fr)eed$/.test(form)

/** The form of a regular verb that the lemmatizer gives back to it, among those that spelling allows. */
function formOf(verb: string, tag: 'VBZ' | 'VBD' | 'VBN' | 'VBG', ending: string): string | undefined {
  const last = verb.at(-1) ?? ''
  const [cut, doubled, changed] = [verb.slice(0, -1), verb + last, `${verb.slice(0, -1)}${tag === 'VBZ' ? 'ie' : 'i'}`]
  const stems =
    tag === 'VBZ' ? [verb, `${verb}e`, changed] : [verb, cut, ...(/[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? [doubled] : []), changed]
  return stems.map(stem => stem + ending).find(form => isSpelt(form) && models.lemmatizer.lemma(form, 'VERB', tag) === verb)
}

const tables = [...friendly, ...hostile, ...regard, ...violence, ...ground, ...means, ...engagements].filter(isPlain)
const verbs = new Map<string, Verb>()
for (const frame of tables) {
  const object = objectOf(frame)
  for (const base of (frame.verbs ?? '').split(' ').filter(word => /^[a-z]+$/.test(word))) {
    const [present, past, participle, gerund] = [
      formOf(base, 'VBZ', 's'),
      IRREGULAR.get(base)?.past ?? formOf(base, 'VBD', 'ed'),
      IRREGULAR.get(base)?.participle ?? formOf(base, 'VBN', 'ed'),
      formOf(base, 'VBG', 'ing'),
    ]
    if (object === undefined || present === undefined || past === undefined || participle === undefined || gerund === undefined) continue
    verbs.set(`${frame.predicate} ${base} ${object}`, { base, present, past, participle, gerund, object, states: frame.predicate })
  }
}

const isRead = (verb: Verb, text: string): boolean => {
  const { claims } = analyse(readText(text), models).analysis
  return claims.some(({ predicate }) => predicate === verb.states)
}

const plain = [...verbs.values()].filter(verb => isRead(verb, BUILDS['past']?.(verb) ?? ''))
const misses: string[] = []
const rows = Object.entries(BUILDS).map(([build, worded]) => {
  const missed = plain.map(verb => ({ verb, text: worded(verb) })).filter(({ verb, text }) => !isRead(verb, text))
  for (const { verb, text } of missed) misses.push(`${build}: ${text} (${verb.states})`)
  return [build, String(plain.length - missed.length), ratio(plain.length - missed.length, plain.length)]
})
console.log(`${plain.length} verbs of ${verbs.size} are read in the plain past\n`)
printTable([['build', 'read', 'of those in the plain past'], ...rows])
if (process.argv.includes('--misses')) console.log(`\n${misses.join('\n')}`)
