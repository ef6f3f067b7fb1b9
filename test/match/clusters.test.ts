import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Judgement, Member } from '../../src/match/clusters.ts'
import { clusters } from '../../src/match/clusters.ts'
import type { EntityKind } from '../../src/model/entity.ts'

/** One entity in each document: "organization Red Legion, RL" is a kind, a name and its aliases. */
function entities(...given: readonly `${EntityKind} ${string}`[]): Member[] {
  return given.map((words, index) => {
    const [, kind = '', names = ''] = /^(\w+) (.*)$/.exec(words) ?? []
    const [name = '', ...aliases] = names.split(', ')
    return { id: `ent_${index + 1}`, document: `doc_${index + 1}`, kind: kindOf(kind), name, aliases }
  })
}

const kinds: readonly EntityKind[] = ['person', 'organization', 'people', 'state', 'place', 'event', 'materiel', 'concept']
const kindOf = (word: string): EntityKind => kinds.find(kind => kind === word) ?? 'concept'

/** Members of each thing with more than one, by number: "1+3". */
const joins = (members: readonly Member[], judgements: readonly Judgement[] = []): string[] =>
  clusters(members, judgements)
    .filter(cluster => cluster.members.length > 1)
    .map(cluster => cluster.members.map(({ id }) => id.slice(4)).join('+'))

test('one full name in several documents is one thing, in any of its spellings', () => {
  assert.deepEqual(joins(entities('organization Kastuś Kalinoŭski Regiment', 'organization the Kastus Kalinouski Regiment')), ['1+2'])
  assert.deepEqual(joins(entities('place Groznyy', 'place Grozny')), ['1+2'])
  assert.deepEqual(joins(entities('person Akhmed Zakayev, Zakayev', 'person Akhmed Zakayev')), ['1+2'])
})

test('a surname, an acronym or a common description joins nothing', () => {
  assert.deepEqual(joins(entities('person Ivanov', 'person Ivanov')), [])
  assert.deepEqual(joins(entities('organization PLA', 'organization PLA')), [])
  assert.deepEqual(joins(entities('organization Council', 'organization Council')), [])
  assert.deepEqual(joins(entities('organization 2nd Battalion', 'organization 2nd Battalion')), [])
  assert.deepEqual(joins(entities('organization Cabinet of Ministers', 'organization Cabinet of Ministers')), [])
  assert.deepEqual(joins(entities('organization Chechen militants', 'organization Chechen militants')), [])
})

test('an acronym goes with its expansion, and bodies that everybody knows go by theirs', () => {
  assert.deepEqual(joins(entities('organization Red Volunteer Corps, RVC', 'organization RVC', 'organization RVC, Red Volunteer Corps')), [
    '1+3',
  ])
  assert.deepEqual(joins(entities('organization NATO', 'organization North Atlantic Treaty Organization')), ['1+2'])
})

test('a full alias joins, unless two entities of one document share it', () => {
  assert.deepEqual(joins(entities('person Denis Nikitin, White Rex', 'person Denis Kapustin, White Rex')), ['1+2'])
  const [one, two, three] = entities('person Denis Nikitin, White Rex', 'person Oleg Petrov, White Rex', 'person Denis Kapustin, White Rex')
  assert.ok(one !== undefined && two !== undefined && three !== undefined)
  assert.deepEqual(joins([one, { ...two, document: one.document }, three]), [])
})

test('another name of a person joins nobody where a document speaks of its bearer as of somebody else', () => {
  const told = entities('person Boris Lanek, Viktor Sandor', 'person Viktor Sandor')
  assert.deepEqual(joins(told), ['1+2'])
  const apart = ['Boris Lanek', 'Viktor Sandor'].map((name, index): Member => ({
    id: `ent_${index + 3}`,
    document: 'doc_3',
    kind: 'person',
    name,
    aliases: [],
  }))
  assert.deepEqual(joins([...told, ...apart]), ['1+3', '2+4'])
  assert.deepEqual(joins([...apart, ...told]), ['3+1', '4+2'])
  const same: Member[] = [{ id: 'ent_5', document: 'doc_3', kind: 'person', name: 'Boris Lanek', aliases: ['Viktor Sandor'] }]
  assert.deepEqual(joins([...told, ...same]), ['1+2+5'])
})

test('names of different kinds are different things, but a state is a place and a movement a body', () => {
  assert.deepEqual(joins(entities('person Sheikh Mansur', 'organization Sheikh Mansur')), [])
  assert.deepEqual(joins(entities('state Georgia', 'place Georgia')), ['1+2'])
  assert.deepEqual(joins(entities('organization Taliban', 'people Taliban')), ['1+2'])
})

test('a person can join and part what the rules did not, and taking that back brings back what was', () => {
  const members = entities('organization Red Legion', 'organization Red Legion', 'organization The Reds')
  const before = joins(members)
  assert.deepEqual(before, ['1+2'])
  assert.deepEqual(joins(members, [{ left: 'ent_1', right: 'ent_2', verdict: 'different' }]), [])
  assert.deepEqual(joins(members, [{ left: 'ent_3', right: 'ent_2', verdict: 'same' }]), ['1+2+3'])
  assert.deepEqual(joins(members, []), before)
})

test('what was judged different stays apart through every third name', () => {
  const members = entities('organization Red Legion', 'organization Red Legion', 'organization Red Legion, Crimson Guard Unit')
  const parted = joins(members, [
    { left: 'ent_1', right: 'ent_2', verdict: 'different' },
    { left: 'ent_2', right: 'ent_3', verdict: 'same' },
  ])
  assert.deepEqual(parted, ['2+3'])
})

test('judgements change nothing by their order', () => {
  const members = entities('organization A Group', 'organization B Group', 'organization C Group', 'organization D Group')
  const judgements: Judgement[] = [
    { left: 'ent_1', right: 'ent_2', verdict: 'same' },
    { left: 'ent_2', right: 'ent_3', verdict: 'same' },
    { left: 'ent_1', right: 'ent_3', verdict: 'different' },
    { left: 'ent_3', right: 'ent_4', verdict: 'same' },
  ]
  assert.deepEqual(joins(members, judgements), joins(members, judgements.toReversed()))
})

test('a thing keeps the id of its oldest entity, takes its most used full name, and says why it is one', () => {
  const [thing] = clusters(
    entities('organization Red Volunteer Corps, RVC', 'organization Red Volunteers’ Corps', 'organization Red Volunteers’ Corps'),
    [{ left: 'ent_1', right: 'ent_2', verdict: 'same' }],
  )
  assert.equal(thing?.id, 'ent_1')
  assert.equal(thing?.name, 'Red Volunteers’ Corps')
  assert.deepEqual(thing?.aliases, ['Red Volunteer Corps', 'RVC'])
  assert.deepEqual(
    thing?.links.map(link => link.reason),
    ['judged the same', 'both are called “Red Volunteers’ Corps”'],
  )
})

test('who is unsure joins and parts nothing, and takes back what was judged before on that pair', () => {
  const members = entities('organization Red Legion', 'organization The Reds')
  const judged = { left: 'ent_1', right: 'ent_2' }
  assert.deepEqual(joins(members, [{ ...judged, verdict: 'unsure' }]), [])
  assert.deepEqual(
    joins(members, [
      { ...judged, verdict: 'same' },
      { ...judged, verdict: 'unsure' },
    ]),
    [],
  )
})
