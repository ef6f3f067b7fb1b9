import assert from 'node:assert/strict'
import { test } from 'node:test'

import { mendCopula } from '../../src/language/parser/copula.ts'
import type { Arc } from '../../src/language/parser/parser.ts'
import { mendNounsOnVerbs } from '../../src/language/parser/phrases.ts'
import { mendRelative } from '../../src/language/parser/relative.ts'
import { ParserState } from '../../src/language/parser/state.ts'
import { LEFT, moveCosts, Moves, REDUCE, RIGHT, SHIFT } from '../../src/language/parser/transitions.ts'
import type { Token } from '../../src/language/reading.ts'
import type { TaggedForm } from '../../src/language/tagged-form.ts'
import { readText } from '../reading.ts'

const moves = new Moves([
  { kind: SHIFT, label: '' },
  { kind: REDUCE, label: '' },
  { kind: LEFT, label: 'left' },
  { kind: RIGHT, label: 'right' },
])

/** The arcs of given words once their relative clauses are mended. */
function withRelatives(words: readonly (Arc & TaggedForm)[]): Arc[] {
  const arcs = words.map(({ head, deprel }) => ({ head, deprel }))
  mendRelative(arcs, word => words[word] ?? { form: '', upos: '', xpos: '' })
  return arcs
}

/** Follows moves of least cost to the end and returns the heads; `gold` has the number of words for the root. */
function followOracle(gold: readonly number[]): number[] {
  const state = new ParserState()
  const costs = new Int32Array(4)
  state.reset(gold.length)
  while (!state.done) {
    moveCosts(state, Int32Array.from([...gold, -1]), costs)
    const least = Math.min(...costs)
    moves.apply(state, [LEFT, RIGHT, REDUCE, SHIFT].find(kind => costs[kind] === least) ?? SHIFT)
  }
  return [...state.heads.subarray(0, gold.length)]
}

test('moves of no cost rebuild every projective tree', () => {
  const trees = [
    [1, 2],
    [1, 2, 3],
    [2, 2, 4, 2],
    [1, 5, 1, 4, 2],
    [3, 0, 1, 6, 3, 4],
    [1, 6, 5, 4, 5, 1],
  ]
  for (const tree of trees) assert.deepEqual(followOracle(tree), tree)
})

test('a crossing arc costs one arc and the rest of the tree is kept', () => {
  const crossing = [2, 3, 4, 4]
  const found = followOracle(crossing)
  assert.equal(found.filter((head, i) => head === crossing[i]).length, 3)
})

test('the oracle knows what a wrong move costs', () => {
  const state = new ParserState()
  const costs = new Int32Array(4)
  state.reset(2)
  moves.apply(state, SHIFT)
  moveCosts(state, Int32Array.from([1, 2, -1]), costs)
  assert.deepEqual([costs[LEFT], costs[SHIFT], costs[RIGHT]], [0, 1, 2])
})

test('a subject left at the root is given back to the copula and predicate behind it, and nothing else is touched', () => {
  const words = [
    { form: 'men', xpos: 'NNS', upos: 'NOUN' },
    { form: 'were', xpos: 'VBD', upos: 'AUX' },
    { form: 'soldiers', xpos: 'NNS', upos: 'NOUN' },
    { form: '.', xpos: '.', upos: 'PUNCT' },
  ]
  const wordAt = (word: number) => words[word] ?? assert.fail()
  const left = [
    { head: -1, deprel: 'root' },
    { head: 0, deprel: 'parataxis' },
    { head: 0, deprel: 'parataxis' },
    { head: 0, deprel: 'punct' },
  ]
  const mended = [
    { head: 2, deprel: 'nsubj' },
    { head: 2, deprel: 'cop' },
    { head: -1, deprel: 'root' },
    { head: 2, deprel: 'punct' },
  ]
  mendCopula(left, wordAt)
  assert.deepEqual(left, mended)
  mendCopula(left, wordAt)
  assert.deepEqual(left, mended)
})

/** Checks of each sentence the form of the token that `pick` finds in its tree. */
const readsAll = (expected: Readonly<Record<string, string>>, pick: (tokens: readonly Token[]) => Token | undefined): void => {
  const read = Object.keys(expected).map(text => [text, pick(readText(text).reading.tokens)?.form])
  assert.deepEqual(Object.fromEntries(read), expected)
}

test('who was elected president is the subject of the election', () => {
  const text = 'In 2023, former Vice President Osman Diko was elected president, edging out Karo.'
  readsAll({ [text]: 'elected' }, tokens => tokens.find(token => token.head < 0))
  readsAll({ [text]: 'elected' }, tokens => tokens[tokens.find(token => token.form === 'edging')?.head ?? -1])
})

test('a relative clause tells of a noun that its words allow', () => {
  const heads = {
    'The Front is a group in Sudan that wants power.': 'group',
    'Officials spoke of a wave of attacks that has begun in the north.': 'wave',
    'They named the members of the league who are in prison.': 'members',
    'It is the brutality of the regime that drives its growth.': 'brutality',
    'The leader of a group that is banned fled.': 'group',
    'The leader of the Valley Guards, which is banned, fled.': 'Guards',
    'The Front claimed two attacks in the market area of Lesk which killed nine people.': 'attacks',
    'The Council condemned the bombings in Deba, which killed nine people.': 'bombings',
  }
  readsAll(heads, tokens => tokens[tokens.find(({ deprel }) => deprel === 'acl:relcl')?.head ?? -1])
})

test('a date that opens a sentence without a comma takes nothing from the subject', () => {
  const subjects = {
    'In 2014 fighters of the league seized the town.': 'fighters',
    'In July a court in Selva sentenced him to twenty years.': 'court',
    'On 12 May rebels attacked a convoy.': 'rebels',
    'That same month police in Portova detained two men.': 'police',
    'In August 2019 gunmen from the north killed four teachers.': 'gunmen',
    'In 2014 elections the party won.': 'party',
  }
  readsAll(subjects, tokens => tokens.find(({ deprel, head }) => deprel === 'nsubj' && tokens[head]?.deprel === 'root'))
})

/** Each word of `forms` with the relation and the head that it has in the tree of a text. */
const arcsOf = (text: string, ...forms: readonly string[]): string[] => {
  const { tokens } = readText(text).reading
  return forms.map(form => {
    const token = tokens.find(other => other.form === form)
    return `${form} ${token?.deprel} ${tokens[token?.head ?? -1]?.form ?? ''}`
  })
}

test('an aside takes no verb from its sentence', () => {
  const suspect = 'Police said the suspect, a 34-year-old teacher from Lesk, had pledged allegiance to the Front.'
  assert.deepEqual(arcsOf(suspect, 'suspect', 'teacher', 'pledged'), [
    'suspect nsubj pledged',
    'teacher appos suspect',
    'pledged ccomp said',
  ])
  const militias = 'The militias, backed by Chad and armed with drones, control most of the gold mines.'
  assert.deepEqual(arcsOf(militias, 'militias', 'backed', 'control'), ['militias nsubj control', 'backed acl militias', 'control root '])
  assert.deepEqual(arcsOf('A spokesman for the Front, Omar Dile, told reporters.', 'Omar'), ['Omar appos Front'])
  const moved = 'Josef Mandel, formerly director, Kaduna has been moved to Defence Headquarters.'
  assert.deepEqual(arcsOf(moved, 'Josef', 'moved'), ['Josef nsubj:pass moved', 'moved root '])
  assert.deepEqual(arcsOf('Omar Dile, formerly of the guard, now commands the Front.', 'commands', 'guard'), [
    'commands root ',
    'guard nmod Omar',
  ])
})

test('what opens a sentence is parsed by itself', () => {
  const party = 'Founded by exiles in 1996 and led since 2011 by Karim Vale, the party seeks independence.'
  assert.deepEqual(arcsOf(party, 'Founded', 'led', 'party'), ['Founded advcl seeks', 'led conj Founded', 'party nsubj seeks'])
  const legion = 'Like the Lion Company, the Steppe Legion draws most of its recruits from camps.'
  assert.deepEqual(arcsOf(legion, 'Company', 'Legion', 'draws'), ['Company obl draws', 'Legion nsubj draws', 'draws root '])
})

test('what somebody is told is no relative clause, and what "whose" opens is one', () => {
  const told = 'Omar Dile told reporters that its fighters had withdrawn from the town.'
  assert.deepEqual(arcsOf(told, 'withdrawn', 'that'), ['withdrawn ccomp told', 'that mark withdrawn'])
  const ranks = 'Hundreds of volunteers from a dozen countries joined the unit, whose ranks had thinned after the winter.'
  assert.deepEqual(arcsOf(ranks, 'thinned'), ['thinned acl:relcl unit'])
})

test('the two that "between" speaks of are joined to each other', () => {
  assert.deepEqual(arcsOf('The war between the army and the rebels displaced thousands.', 'rebels'), ['rebels conj army'])
})

test('a clause without a pronoun or an object of its own tells of the noun right before its subject', () => {
  assert.deepEqual(arcsOf('The group lost most of the land it once held.', 'held'), ['held acl:relcl land'])
  assert.deepEqual(arcsOf('They told the men they fought well.', 'fought'), ['fought ccomp told'])
})

test('a clause without a pronoun is hung on no noun under itself', () => {
  const words = [
    { form: 'said', upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' },
    { form: 'land', upos: 'NOUN', xpos: 'NN', head: 3, deprel: 'obl' },
    { form: 'it', upos: 'PRON', xpos: 'PRP', head: 3, deprel: 'nsubj' },
    { form: 'held', upos: 'VERB', xpos: 'VBD', head: 0, deprel: 'ccomp' },
  ]
  const arcs = withRelatives(words)
  assert.equal(arcs[3]?.head, 0)
})

test('a clause that "whose" opens is hung on no noun under itself', () => {
  const words = [
    { form: 'aided', upos: 'VERB', xpos: 'VBN', head: -1, deprel: 'root' },
    { form: 'rebels', upos: 'NOUN', xpos: 'NNS', head: 7, deprel: 'obl' },
    { form: 'reaching', upos: 'VERB', xpos: 'VBG', head: 1, deprel: 'acl' },
    { form: 'towns', upos: 'NOUN', xpos: 'NNS', head: 2, deprel: 'obj' },
    { form: 'whose', upos: 'PRON', xpos: 'WP$', head: 5, deprel: 'nmod:poss' },
    { form: 'walls', upos: 'NOUN', xpos: 'NNS', head: 7, deprel: 'nsubj' },
    { form: 'have', upos: 'AUX', xpos: 'VBP', head: 7, deprel: 'aux' },
    { form: 'fallen', upos: 'VERB', xpos: 'VBN', head: 0, deprel: 'conj' },
  ]
  const arcs = withRelatives(words)
  assert.equal(arcs[7]?.head, 0)
})

test('a clause is hung on no noun that is part of its own subject', () => {
  const words = [
    { form: 'fled', upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' },
    { form: 'evening', upos: 'NOUN', xpos: 'NN', head: 2, deprel: 'compound' },
    { form: 'Times', upos: 'PROPN', xpos: 'NNP', head: 3, deprel: 'nsubj' },
    { form: 'understands', upos: 'VERB', xpos: 'VBZ', head: 0, deprel: 'parataxis' },
  ]
  const arcs = withRelatives(words)
  assert.equal(arcs[3]?.head, 0)
})

test('a phrase goes with the verb where the words say so, and with the noun where they do not', () => {
  assert.deepEqual(arcsOf('Defence Minister Karel Vona dismissed the report as propaganda.', 'propaganda'), ['propaganda obl dismissed'])
  assert.deepEqual(arcsOf('The firm sold helicopters to the junta through an intermediary.', 'junta'), ['junta obl sold'])
  assert.deepEqual(arcsOf('The group published a report about the war.', 'war'), ['war nmod report'])
})

test('two subjects of one verb are a noun of two words, a list or an apposition', () => {
  assert.deepEqual(arcsOf('Rights groups accuse the army of murder.', 'Rights', 'groups'), [
    'Rights compound groups',
    'groups nsubj accuse',
  ])
  assert.deepEqual(arcsOf('The governor, his brother and three aides were arrested on charges of treason.', 'brother', 'aides'), [
    'brother conj governor',
    'aides conj governor',
  ])
  assert.deepEqual(arcsOf('The attack, the deadliest since 1999, left forty soldiers dead.', 'deadliest', 'attack'), [
    'deadliest appos attack',
    'attack nsubj left',
  ])
})

test('what no verb has as its subject is the object of the verb before it', () => {
  assert.deepEqual(arcsOf('Air Marshal Alex Badeh replaces Air Marshal Mohammed Umar as the Chief of Air Staff.', 'Mohammed', 'Chief'), [
    'Mohammed obj replaces',
    'Chief obl replaces',
  ])
})

test('a noun right behind its verb that no preposition leads to is the object', () => {
  assert.deepEqual(arcsOf('It attacked the River Guard.', 'Guard'), ['Guard obj attacked'])
  assert.deepEqual(arcsOf('It lasted ten days.', 'days'), ['days obl:unmarked lasted'])
})

test('whom a court finds guilty or convicts is its object, and what he is convicted of goes with the verb', () => {
  assert.deepEqual(arcsOf('The tribunal found Omar Sato guilty of murder.', 'Omar', 'guilty'), ['Omar obj found', 'guilty xcomp found'])
  assert.deepEqual(arcsOf('The tribunal convicts Omar Dile, commander of the Red Guard, of murder.', 'Omar', 'murder'), [
    'Omar obj convicts',
    'murder obl convicts',
  ])
})

test('of two phrases that one preposition opens each has its own', () => {
  const orders = 'The fighters of the Kestrel Brigade take their orders from Colonel Dile rather than from the capital.'
  assert.deepEqual(arcsOf(orders, 'Colonel', 'capital'), ['Colonel obl take', 'capital conj Colonel'])
})

test('a question under a verb is its clause, and verbs in a row go on with what is told', () => {
  assert.deepEqual(arcsOf('The commission could not establish who ordered the killings.', 'ordered'), ['ordered ccomp establish'])
  assert.deepEqual(
    arcsOf(
      'The panel found that groups backed by the ministry had seized the mines, burned three villages and expelled their inhabitants.',
      'burned',
    ),
    ['burned conj seized'],
  )
})

test('who tells it, before or behind, takes nothing from the sentence', () => {
  const before = 'According to Ali Musa, a spokesman for the Front, the army shelled three villages in May.'
  assert.deepEqual(arcsOf(before, 'According', 'to', 'Ali', 'army'), [
    'According case Ali',
    'to fixed According',
    'Ali obl shelled',
    'army nsubj shelled',
  ])
  const behind = 'The army shelled three villages in May, according to Ali Musa, a spokesman for the Front.'
  assert.deepEqual(arcsOf(behind, 'according', 'Ali', 'army'), ['according case Ali', 'Ali obl shelled', 'army nsubj shelled'])
  assert.deepEqual(arcsOf('According to residents, rebels hold the road.', 'residents', 'rebels'), [
    'residents obl hold',
    'rebels nsubj hold',
  ])
})

test('a noun, number or gerund with its only finite verb right behind it is its subject', () => {
  assert.deepEqual(arcsOf('Clashes erupted between the army and the Lor Front.', 'Clashes', 'erupted'), [
    'Clashes nsubj erupted',
    'erupted root ',
  ])
  assert.deepEqual(arcsOf('Eight of its men died in the raid on Deba.', 'Eight'), ['Eight nsubj died'])
  assert.deepEqual(arcsOf("Many of the country's ethnic groups arrived in the region.", 'Many', 'arrived'), [
    'Many nsubj arrived',
    'arrived root ',
  ])
  assert.deepEqual(arcsOf('Men who called themselves the Front fired on the bus.', 'Men', 'fired'), ['Men nsubj fired', 'fired root '])
  assert.deepEqual(arcsOf('Government-held Tamra lies to the north.', 'held', 'Tamra'), ['held amod Tamra', 'Tamra nsubj lies'])
})

test('what somebody is accused of hangs on the verb, and what is said of a noun with "which" on the noun', () => {
  const said = 'General Dumo said the Lor Front, which accused the army of burning villages, had attacked Deba.'
  assert.deepEqual(arcsOf(said, 'accused', 'Front', 'burning', 'villages'), [
    'accused acl:relcl Front',
    'Front nsubj attacked',
    'burning advcl accused',
    'villages obj burning',
  ])
})

test('words that commas alone join are a list, and of two nouns side by side one describes the other', () => {
  assert.deepEqual(arcsOf('It fights the army, the police, the militia of the coast.', 'militia'), ['militia conj army'])
  assert.deepEqual(arcsOf('It forced a stalemate between regime and opposition forces.', 'opposition', 'forces'), [
    'opposition compound forces',
    'forces conj regime',
  ])
})

test('a noun that "and" joins to a noun phrase goes with it and not with its verb', () => {
  assert.deepEqual(arcsOf('It supports the Government of Norland and the Norland people.', 'people'), ['people conj Government'])
})

test('a noun is joined to no phrase that hangs on itself', () => {
  const words = ['backs', 'fuel', 'and', 'rifles'].map((form, i) => ({ form, upos: ['VERB', 'NOUN', 'CCONJ', 'NOUN'][i] ?? '', xpos: '' }))
  const arcs = [
    { head: -1, deprel: 'root' },
    { head: 3, deprel: 'obj' },
    { head: 3, deprel: 'cc' },
    { head: 0, deprel: 'conj' },
  ]
  mendNounsOnVerbs(arcs, word => words[word] ?? { form: '', upos: '', xpos: '' })
  assert.equal(arcs[3]?.head, 0)
})

test('the label of a speaker is parsed apart from what he says', () => {
  assert.deepEqual(arcsOf('The reporter: A prosecutor in Lesk wants to arrest you.', 'reporter', 'prosecutor'), [
    'reporter parataxis wants',
    'prosecutor nsubj wants',
  ])
})

test('a clause with "whose" at the root is that of the subject before it, and a name beside a trade its apposition', () => {
  const whose = 'The Lor Front, whose members are mostly Crimean exiles, wants autonomy.'
  assert.deepEqual(arcsOf(whose, 'exiles', 'Front'), ['exiles acl:relcl Front', 'Front nsubj wants'])
  assert.deepEqual(arcsOf('The Norwegian medic Aksel Brun founded the Freya Company.', 'Aksel', 'medic'), [
    'Aksel appos medic',
    'medic nsubj founded',
  ])
})

test('whatever is mended, every word leads up to the root', () => {
  const text = 'A survivor stated that a man addressed by the others as Adams shot the wounded one by one.'
  const { tokens } = readText(text).reading
  for (const { form, head } of tokens) {
    let at = head
    for (let steps = 0; steps < tokens.length && at >= 0; steps++) at = tokens[at]?.head ?? -1
    assert.equal(at, -1, `${form} hangs under itself`)
  }
})
