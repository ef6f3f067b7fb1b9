import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import type { Context, Extractor } from '../extractor.ts'
import { undergoer } from '../frames/doer.ts'
import { nameFrom } from './identity/name-from.ts'

/** Civilian trades, as people are said to have beside or before what they do in a conflict. */
export const TRADE =
  /^(teacher|doctor|physician|lawyer|attorney|banker|economist|physicist|chemist|psychiatrist|psychologist|professor|lecturer|bookseller|butcher|trucker|waiter|schoolteacher|schoolmaster|surveyor|dentist|medic|nurse|midwife|surgeon|priest|pastor|imam|anthropologist|historian|geologist|engineer|mechanic|electrician|carpenter|blacksmith|tailor|baker|butcher|cook|barber|farmer|fisherman|shepherd|miner|driver|trader|shopkeeper|reporter|journalist|photographer|poet|novelist|pharmacist|veterinarian|accountant|clerk|librarian|translator|interpreter|mapmaker|cartographer|architect|musician|bricklayer|welder|sailor|cleric|preacher|seminarian|monk|nun|theologian|analyst|researcher|academic|scholar|writer|author|blogger|filmmaker|actor|singer|comedian|businessman|businesswoman|entrepreneur|magnate|industrialist|financier|landowner|rancher|breeder|heir|heiress|nobleman|traveller|traveler|explorer|adventurer|hunter|trapper|diver|divemaster|wrestler|boxer|athlete|footballer|policeman|paratrooper|marine|legionnaire|smuggler|carpenter|plumber|hairdresser|watchmaker|jeweller|printer|publisher|pensioner|student|peasant|labourer|laborer|stevedore|docker|boatman|ferryman|innkeeper|grocer|pilot|astronomer|biologist|linguist|agronomist|forester|gamekeeper|diplomat|bureaucrat|civil-servant|activist|trucker|merchant|contractor|developer)$/

/** Verbs after which "as" tells a trade: "served as a nurse", "trained as an engineer". */
const AS = /^(serve|work|train|act|appear|come|travel|employ|hire|educate|study|qualify|pose|register|list)$/

/** The trade that a person has: "X, a dentist", "the schoolteacher X", "was a surveyor", "trained as an engineer". */
export const trades: Extractor = {
  name: 'trades',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      if (!/^(NOUN|PROPN)$/.test(tree.token(i).upos) || !TRADE.test(tree.lemma(i))) continue
      const who = named(tree, bearerOf(tree, i) ?? serving(tree, i) ?? nameFrom(tree, context, i + 1))
      if (who === undefined || !isPerson(tree, context, who)) continue
      if (tree.token(who).xpos === 'NNS' && tree.token(i).xpos === 'NN') continue
      yield {
        predicate: 'classification',
        subject: { is: 'head', token: who, ...(tree.token(i).xpos === 'NNS' ? {} : { alone: true as const }) },
        object: { is: 'text', span: tree.span(tree.kids(i, 'compound').find(kid => kid === i - 1) ?? i, i + 1) },
        trigger: i,
        confidence: 0.65,
        rule: 'trades.trade',
      }
    }
  },
}

const isPerson = (tree: Tree, context: Context, i: number): boolean => /^(person|people)$/.test(kindAt(context, tree, i))

/** The name beside "the chairman": "the chairman, X, was trained as an engineer". */
const named = (tree: Tree, who: number | undefined): number | undefined =>
  (who === undefined || tree.token(who).upos === 'PROPN'
    ? undefined
    : tree.kids(who, 'appos').find(kid => tree.token(kid).upos === 'PROPN')) ?? who

const bearerOf = (tree: Tree, i: number): number | undefined => {
  if (tree.kid(i, 'cop') !== undefined) return tree.kid(i, 'nsubj')
  const name = tree.kids(i, 'appos', 'flat', 'nmod:desc').find(kid => tree.token(kid).upos === 'PROPN')
  if (name !== undefined) return name
  const next = tree.head(i)
  if (next === i + 1 && tree.token(next).upos === 'PROPN') return next
  return tree.is(i, 'appos', 'nmod:desc') ? tree.head(i) : tree.is(i, 'conj') ? sharing(tree, i) : undefined
}

/** "X, a socialist and a dentist": whoever the first of two appositions stands beside. */
const sharing = (tree: Tree, i: number): number | undefined => {
  const first = tree.head(i)
  return first !== undefined && tree.is(first, 'appos') ? tree.head(first) : undefined
}

const serving = (tree: Tree, i: number): number | undefined => {
  const verb = tree.is(i, 'obl', 'xcomp') && tree.caseOf(i) === 'as' ? tree.head(i) : undefined
  if (verb === undefined || !AS.test(tree.lemma(verb))) return undefined
  return tree.isPassive(verb) ? undergoer(tree, verb) : tree.subjectOf(verb)
}
