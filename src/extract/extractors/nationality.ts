import { adjectiveOf } from '../../language/data/gazetteer.ts'
import type { Tree } from '../../language/tree.ts'
import { fold } from '../../text/fold.ts'
import { kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { antecedent } from '../frames/subject.ts'
import { nameAt } from '../mentions-in.ts'
import { kindOfNoun } from '../nouns.ts'
import { ANY, byLemma, firstFound } from '../word-rules.ts'
import { nationAt } from './bodies/nation-at.ts'
import { nameBeforeAside } from './identity/aside.ts'
import { postNouns } from './posting/post-words.ts'
import { TRADE } from './trades.ts'

/** Nouns of persons and bodies whose adjective says where they are from: "Belarusian militia", "Syrian refugees". */
const BEARERS =
  /^(militia|militant|fighter|volunteer|national|citizen|refugee|migrant|immigrant|emigrant|emigre|émigré|businessman|company|firm|business|nationalist|cleric|warlord|officer|mercenary|rebel|separatist|insurgent|jihadist|trader|settler|missionary|worker|student|journalist|activist|exile|diaspora|group|organisation|organization|network|party|administrator|colonist|tribesman|scholar|extremist|neo-nazi|lapdog|oligarch|dissident|veteran|native|descent|origin|extraction|king|general|engineer|farmer|peasant|tribe|brigade|battalion|regiment|contingent)$/

const PLACES = new Set(['place', 'state'])
const PEOPLES = new Set(['people', 'state', 'place'])

/** Where persons and bodies are from, by adjective ("a Belarusian militia"), by birth and by "from", "a native of". */
export const nationality: Extractor = {
  name: 'nationality',
  *propose(tree, context) {
    const rulesAt = rulesIn(tree)
    for (const i of tree.indexes()) {
      const draft = firstFound(rulesAt(i), read => read(tree, context, i))
      if (draft !== undefined) yield draft
    }
  },
}

const rulesIn = byLemma<(tree: Tree, context: Context, i: number) => Draft | undefined>(() => [
  [ANY, byAdjective],
  [ANY, byOrigin],
  [/^(native|citizen|national|indigene)$/, byNative],
  [ANY, beside],
  [/^(passport|citizenship|nationality)$/, byPassport],
])

const draft = (subject: number, object: number, trigger: number, rule: string, confidence: number): Draft => ({
  predicate: 'nationality',
  subject: { is: 'head', token: subject },
  object: { is: 'head', token: object, alone: true },
  trigger,
  confidence,
  rule: `nationality.${rule}`,
})

/** Words of a creed or doctrine, which are no nation's. */
const CREED =
  /^(?:christian|muslim|moslem|islamist|islamic|sunni|shia|shiite|shi'ite|salafi|sufi|hindu|buddhist|sikh|catholic|protestant|orthodox|lutheran|anglican|evangelical|nazi|neo-nazi|communist|marxist|maoist|fascist|socialist)s?$/i

/** An adjective or noun of nation before a noun or name: the name that the noun speaks of is from there. */
function byAdjective(tree: Tree, context: Context, i: number): Draft | undefined {
  const head = tree.head(i)
  if (head === undefined || i > head || !tree.is(i, 'amod', 'compound', 'nmod:desc')) return undefined
  const nation = isInName(tree, context, i, head) || CREED.test(tree.token(i).form) ? undefined : nationAt(tree, context, i)
  if (nation === undefined) return undefined
  const kind = kindAt(context, tree, head)
  const noun = tree.token(head).upos === 'NOUN'
  const isTrade = noun && TRADE.test(tree.lemma(head)) && nameAt(context, bearerOf(tree, context, head))?.kind === 'person'
  if (noun ? !isTrade && !isBearer(tree, i, head, kind) : kind !== 'person' || isOffice(tree, i, head)) return undefined
  const bearer = bearerOf(tree, context, head)
  const isUnnamedBody = kind === 'organization' && noun && nameAt(context, bearer) === undefined && !isEthnicPerson(tree, i, head)
  if (isUnnamedBody && !COMPANIES.test(tree.lemma(head))) return undefined
  const found = { ...draft(bearer, i, i, 'adjective', noun ? 0.6 : 0.7), object: nation, presupposed: true as const }
  return isAlone(tree, context, head) ? { ...found, subject: { is: 'head', token: bearer, alone: true } } : found
}

/** "Hutu officials and Kurdish partners": where one of several has a nation of its own, so has each. */
const isAlone = (tree: Tree, context: Context, noun: number): boolean =>
  tree.kids(noun, 'conj').some(other => tree.kids(other, 'amod', 'compound').some(kid => nationAt(tree, context, kid) !== undefined))

/** Bodies whose adjective says where they are from though nothing names them: "German companies", "Bosnian Serb militias". */
const COMPANIES = /^(company|firm|business|militia|organisation|organization)$/

/** Plurals whose adjective says whose they are rather than where they are from: "Syrian soldiers", "British officials". */
const STAFF =
  /^(soldier|civilian|leader|member|ruler|backer|minister|commander|partner|neighbor|neighbour|supporter|voter|lawmaker|counterpart|prisoner|investor|adviser|advisor|negotiator|ambassador|senator|governor|officer|general|son|villager)$/

/** Whether an adjective before a noun for persons is an ethnic people's and no state's: "Tutsi officers" are Tutsi, where "Syrian officers" are Syria's. */
const isEthnicPerson = (tree: Tree, i: number, noun: number): boolean => {
  const adjective = adjectiveOf(fold(tree.token(i).form))
  return (
    adjective !== undefined &&
    adjective.state === undefined &&
    adjective.believes === undefined &&
    kindOfNoun(tree.lemma(noun)) === 'person'
  )
}

/** "Muslim" in "Muslim Madiyev" is part of the name. */
const isInName = (tree: Tree, context: Context, i: number, head: number): boolean =>
  (nameAt(context, head)?.start ?? Infinity) <= tree.token(i).start

/** "U.S. Secretary of Defense X": the country is the office's. */
const isOffice = (tree: Tree, i: number, head: number): boolean => {
  for (let k = i + 1; k <= head; k++) if (postNouns.has(tree.token(k).form.toLowerCase())) return true
  return false
}

/** "administrators", "tribesmen": a plural that ends like a doer is one. */
const isBearer = (tree: Tree, adjective: number, noun: number, kind: string): boolean => {
  const { xpos, lemma } = tree.token(noun)
  if (isEthnicPerson(tree, adjective, noun)) return true
  if (STAFF.test(lemma)) return false
  const acts = kind === 'person' || kind === 'people' || kind === 'organization'
  return (
    (acts && BEARERS.test(lemma)) || (kind !== 'organization' && xpos === 'NNS' && /(?:er|or|ist|ian|ant|man|eer)$/.test(lemma) && acts)
  )
}

/** "a Belarusian militia" said of a named regiment speaks of the regiment. */
function bearerOf(tree: Tree, context: Context, noun: number): number {
  const isName = (token: number | undefined): token is number => token !== undefined && nameAt(context, token) !== undefined
  const subject = tree.kid(noun, 'cop') === undefined ? undefined : tree.kid(noun, 'nsubj')
  if (subject !== undefined) return antecedent(tree, subject)
  const head = tree.head(noun)
  if (tree.is(noun, 'appos', 'compound', 'nmod:desc') && isName(head)) return head
  return tree.kids(noun, 'appos', 'flat').find(isName) ?? nameBeforeAside(tree, context, noun) ?? noun
}

/** "hails from", "was born in", "comes from", "traders from". */
function byOrigin(tree: Tree, context: Context, i: number): Draft | undefined {
  if (!PLACES.has(kindAt(context, tree, i)) || context.mentionAt(i) === undefined) return undefined
  const head = tree.head(i)
  const opener = tree.caseOf(i)
  const self = tree.kid(i, 'cop') !== undefined && opener === 'from' ? tree.kid(i, 'nsubj') : undefined
  if (self !== undefined) return /^(person|people)$/.test(kindAt(context, tree, self)) ? draft(self, i, i, 'origin', 0.75) : undefined
  if (head === undefined) return undefined
  const lemma = tree.lemma(head).toLowerCase()
  const said = (opener === 'from' && /^(hail|originate|come|descend)$/.test(lemma)) || (opener === 'in' && /^(bear|born)$/.test(lemma))
  const subject = said ? (undergoer(tree, head) ?? tree.subjectOf(head)) : undefined
  if (subject !== undefined) return draft(subject, i, head, 'origin', 0.75)
  const people = tree.is(i, 'nmod') && /^(NOUN|PROPN)$/.test(tree.token(head).upos)
  if (!people || !/^(from|of)$/.test(opener)) return undefined
  const kind = kindAt(context, tree, head)
  if (opener === 'of') return kind === 'person' && isAside(tree, i, head) ? draft(head, i, i, 'of', 0.7) : undefined
  const bearer = (kind === 'people' || kind === 'person') && (BEARERS.test(lemma) || tree.token(head).upos === 'PROPN')
  return bearer ? { ...draft(head, i, i, 'from', 0.65), object: { is: 'head', token: i } } : undefined
}

/** "Sato, of Kisumu, died". */
const isAside = (tree: Tree, i: number, head: number): boolean => {
  const first = tree.kid(i, 'case') ?? i
  return first - 1 > head && tree.token(first - 1).form === ','
}

/** "Ana Sato, a Belgian," and "the Belgian Ana Sato": a nation's word right beside a person's name. */
function beside(tree: Tree, context: Context, i: number): Draft | undefined {
  if (i === tree.sentence.first || !/^(an?|the)$/i.test(tree.token(i - 1).form)) return undefined
  const name = nameAt(context, i)
  const own: DraftArgument = { is: 'head', token: i, alone: true }
  const nation =
    name !== undefined && /^(people|state)$/.test(name.kind) && name.start === tree.token(i).start ? own : nationAt(tree, context, i)
  if (nation === undefined) return undefined
  const head = tree.head(i)
  const told = head !== undefined && tree.is(i, 'appos') && nameAt(context, head)?.kind === 'person' ? head : undefined
  const next = i + 1 < tree.sentence.last && tree.token(i + 1).upos === 'PROPN' ? personFrom(tree, context, i + 1) : undefined
  const who = told ?? next
  return who === undefined ? undefined : { ...draft(who, i, i, 'beside', 0.65), object: nation, presupposed: true }
}

/** The head of the person's name that begins at a token. */
const personFrom = (tree: Tree, context: Context, first: number): number | undefined => {
  const { start } = tree.token(first)
  return [first, first + 1, first + 2].find(k => {
    const name = k < tree.sentence.last ? nameAt(context, k) : undefined
    return name?.kind === 'person' && name.start === start
  })
}

/** "Holds a Spanish passport", "has Belgian citizenship". */
function byPassport(tree: Tree, context: Context, i: number): Draft | undefined {
  if (!tree.is(i, 'obj')) return undefined
  const verb = tree.head(i)
  const nation = tree
    .kids(i, 'amod', 'compound')
    .map(kid => nationAt(tree, context, kid))
    .find(found => found !== undefined)
  if (
    verb === undefined ||
    nation === undefined ||
    !/^(hold|have|carry|obtain|acquire|take|receive|get|possess|keep)$/.test(tree.lemma(verb))
  )
    return undefined
  const who = doer(tree, verb)
  return who === undefined ? undefined : { ...draft(who, i, verb, 'passport', 0.65), object: nation }
}

/** "a native of Kisumu", "a citizen of". */
function byNative(tree: Tree, context: Context, i: number): Draft | undefined {
  const place = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of' && PEOPLES.has(kindAt(context, tree, kid)))
  return place === undefined ? undefined : draft(bearerOf(tree, context, i), place, i, 'native', 0.75)
}
