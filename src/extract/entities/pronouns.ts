import { givenName } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import { headNouns, isPlural } from './anaphora.ts'
import type { Discourse, Spoken } from './discourse.ts'
import type { Thing } from './thing.ts'

type Pronoun = {
  /** Kind of mention where it cannot be resolved. */
  readonly kind: EntityKind
  readonly fits: (thing: Thing) => boolean
}

/** What a personal pronoun may stand for; undefined for other words. Those of the first and second person depend on who speaks. */
export const pronounAt = (tree: Tree, i: number): Pronoun | undefined => {
  const token = tree.token(i)
  if (token.upos !== 'PRON' || !token.xpos.startsWith('PRP') || tree.is(i, 'expl') || isEmpty(tree, i)) return undefined
  return PRONOUNS[token.form.toLowerCase()]
}

/** The "it" of "it is argued that", "it is vital to". */
function isEmpty(tree: Tree, i: number): boolean {
  const head = tree.head(i)
  if (tree.lemma(i) !== 'it' || head === undefined || !tree.is(i, 'nsubj')) return false
  if (tree.kid(head, 'cop', 'aux:pass') === undefined && !tree.is(i, 'nsubj:pass')) return false
  if (tree.kid(head, 'csubj', 'ccomp') !== undefined) return true
  return /^(?:that|to|for|whether)$/.test(tree.tokens[head + 1]?.form.toLowerCase() ?? '')
}

/**
 * What a pronoun points back to, where its kind, number and gender, nearness and the preference for subjects leave one reading: the one
 * fitting thing spoken of before it in its sentence, or else in the one before; of several, the only subject.
 */
export function antecedentOf(discourse: Discourse, i: number, { fits }: Pronoun): Thing | undefined {
  const own = discourse.words.sentence[i] ?? 0
  const spoken = [...discourse.recent(i, 3)].filter(({ thing, head }) => head < i && fits(thing))
  for (const sentence of [own, own - 1, own - 2]) {
    const here = spoken.filter(other => other.sentence === sentence)
    if (here.length > 0) return onlyReading(here) ?? likeliest(here)
  }
  return undefined
}

/** Of several readings the subject that the text speaks of most, if one is spoken of more than any other. */
function likeliest(spoken: readonly Spoken[]): Thing | undefined {
  const subjects = spoken.filter(({ isSubject }) => isSubject)
  const things = [...new Set((subjects.length > 0 ? subjects : spoken).map(({ thing }) => thing))]
  const [first, second] = things.toSorted((a, b) => b.places.length - a.places.length)
  if (first === undefined) return undefined
  return second === undefined || first.places.length > second.places.length ? first : undefined
}

function onlyReading(spoken: readonly Spoken[]): Thing | undefined {
  const things = new Set(spoken.map(({ thing }) => thing))
  if (things.size === 1) return spoken[0]?.thing
  const subjects = new Set(spoken.filter(({ isSubject }) => isSubject).map(({ thing }) => thing))
  return subjects.size === 1 ? [...subjects][0] : undefined
}

const isPerson =
  (gender: 'female' | 'male') =>
  (thing: Thing): boolean =>
    thing.kind === 'person' &&
    thing.names.every(({ parts }) => (givenName(parts[0] ?? '') ?? gender) !== other[gender]) &&
    (thing.names.length > 0 || !ONE_GENDER[other[gender]].test(thing.called ?? ''))

/** Descriptions of persons that tell whether it was a woman or a man: "Torvik's sister" is no "he". */
const ONE_GENDER = {
  female: /\b(?:mother|sister|daughter|wife|widow|aunt|niece|grandmother|granddaughter|woman|girl|\p{L}+woman)$/iu,
  male: /\b(?:father|brother|son|husband|widower|uncle|nephew|grandfather|grandson|man|boy|(?:spokes|business)man)$/iu,
} as const

const other = { female: 'male', male: 'female' } as const

const isOne = (thing: Thing): boolean =>
  thing.kind === 'organization' ? !isMany(thing) : thing.kind === 'state' || (thing.kind === 'place' && thing.names.length > 0)

/** A body, army or people may be "they", and so may several weapons. */
const isSeveral = (thing: Thing): boolean =>
  thing.kind === 'organization' || thing.kind === 'people' || (thing.kind === 'materiel' && thing.called?.endsWith('s') === true)

const isMany = (thing: Thing): boolean =>
  thing.names.length === 0 && (isPlural(thing) || [...headNouns(thing)].some(noun => /^(?:force|troop|rebel|militant|fighter)$/.test(noun)))

const he: Pronoun = { kind: 'person', fits: isPerson('male') }
const she: Pronoun = { kind: 'person', fits: isPerson('female') }
const it: Pronoun = { kind: 'organization', fits: isOne }
const they: Pronoun = { kind: 'organization', fits: isSeveral }

/** Whoever speaks: told by the attribution, not here. */
const speaker = (kind: EntityKind): Pronoun => ({ kind, fits: () => false })

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  i: speaker('person'),
  me: speaker('person'),
  my: speaker('person'),
  we: speaker('organization'),
  us: speaker('organization'),
  our: speaker('organization'),
  he,
  him: he,
  his: he,
  himself: he,
  she,
  her: she,
  hers: she,
  herself: she,
  it,
  its: it,
  itself: it,
  they,
  them: they,
  their: they,
  theirs: they,
  themselves: they,
}
