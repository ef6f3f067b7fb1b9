import assert from 'node:assert/strict'
import { test } from 'node:test'

import { madeNames, profile } from '../../bench/made-names.ts'
import { candidatesMarkdown } from '../../src/brief/markdown.ts'
import { candidatesText } from '../../src/brief/text.ts'
import type { Profile } from '../../src/match/candidates.ts'
import { blockedOf, candidates } from '../../src/match/candidates.ts'
import { edits } from '../../src/match/edits.ts'
import { matchNames } from '../../src/match/names.ts'
import type { Judgement } from '../../src/model/log.ts'
import { profilesOf } from '../../src/weigh/profiles.ts'
import { randoms } from '../random.ts'
import { ground, shuffled } from '../weigh/build.ts'

const scoreOf = (left: Partial<Profile>, right: Partial<Profile> = {}): number =>
  candidates([profile('a', 'Akhmed Zakayev', left), profile('b', 'Ahmed Zakaev', right)])[0]?.score ?? 0

test('spellings, initials, orders and slips of one name are shown as one, with the reason in words', () => {
  for (const [left, right] of [
    ['Akhmed Zakayev', 'Ahmed Zakaev'],
    ['Tymofii Butenko', 'T. Butenko'],
    ['Butenko Tymofii', 'Tymofii Butenko'],
    ['Patr ushev Nikolai', 'Nikolai Patrushev'],
    ['Sergei Orlovsky', 'Sergei Orlosky'],
    ['Владимир Петренко', 'Vladimir Petrenko'],
  ] as const)
    assert.equal(candidates([profile('a', left), profile('b', right)]).length, 1, `${left} and ${right}`)
  const [found] = candidates([profile('a', 'Akhmed Zakayev'), profile('b', 'Ahmed Zakaev')])
  assert.match(found?.reasons[0]?.words ?? '', /“akhmed” and “ahmed”/)
})

test('other names, and a person and a body of one name, are never shown', () => {
  assert.deepEqual(candidates([profile('a', 'Akhmed Zakayev'), profile('b', 'Ruslan Gelayev')]), [])
  assert.deepEqual(candidates([profile('a', 'Sheikh Mansur'), profile('b', 'Sheikh Mansur', { kind: 'organization' })]), [])
})

test('a post, a place, a beginning and ties in common speak for it; a report that names both apart speaks against it', () => {
  const plain = scoreOf({})
  assert.ok(scoreOf({ roles: ['leader ent_9'] }, { roles: ['leader ent_9'] }) > plain)
  assert.ok(scoreOf({ places: ['ent_1'] }, { places: ['ent_1'] }) > plain)
  assert.ok(scoreOf({ places: ['ent_1'] }, { places: ['ent_2'] }) < plain)
  assert.ok(scoreOf({ dates: ['2014'] }, { dates: ['2014-05'] }) > plain)
  assert.ok(scoreOf({ dates: ['2014'] }, { dates: ['2016'] }) < plain)
  assert.ok(scoreOf({ ties: ['ent_3', 'ent_4'] }, { ties: ['ent_3', 'ent_4'] }) > scoreOf({ ties: ['ent_3'] }, { ties: ['ent_3'] }))
  assert.ok(scoreOf({ documents: ['doc_1'] }, { documents: ['doc_1'] }) < plain)
})

test('what a person has judged is not asked again, and is asked when the judgement is gone', () => {
  const [left, right] = [profile('a', 'Akhmed Zakayev', { members: ['ent_1'] }), profile('b', 'Ahmed Zakaev', { members: ['ent_2'] })]
  assert.deepEqual(candidates([left, right], [{ left: 'ent_2', right: 'ent_1', verdict: 'different' }]), [])
  assert.equal(candidates([left, right], []).length, 1)
})

test('the order of the profiles changes nothing, and no pair is shown twice', () => {
  const { profiles } = madeNames(400, 3)
  const found = candidates(profiles)
  assert.equal(new Set(found.map(({ left, right }) => `${left} ${right}`)).size, found.length)
  for (let seed = 1; seed <= 3; seed++) assert.deepEqual(candidates(shuffled(profiles, seed)), found)
})

test('no pair of names that match is turned away unread', () => {
  const { profiles } = madeNames(300, 5)
  const shown = new Set(candidates(profiles).map(({ left, right }) => `${left} ${right}`))
  const missed = profiles.flatMap((a, i) =>
    profiles
      .slice(i + 1)
      .filter(b => a.kind === b.kind && matchNames(a.names[0] ?? '', b.names[0] ?? '').score >= 0.5)
      .filter(b => !shown.has([a.id, b.id].toSorted().join(' '))),
  )
  assert.ok(missed.length <= shown.size * 0.02, `${missed.length} of ${shown.size}`)
})

test('blocking keeps nearly every pair of spellings', () => {
  const { profiles, pairs } = madeNames(2000, 7)
  assert.ok(blockedOf(profiles, pairs) >= 0.98 * pairs.length)
})

test('profiles tell what claims say of a thing', () => {
  const base = ground(
    [
      { subject: 'Akhmed Zakayev', predicate: 'posting', object: 'Cabinet', qualifiers: { role: [{ is: 'text', text: 'head' }] } },
      {
        subject: 'Ahmed Zakaev',
        predicate: 'posting',
        object: 'Cabinet',
        qualifiers: { role: [{ is: 'text', text: 'head' }] },
        document: 'doc_2',
      },
      { subject: 'Ahmed Zakaev', predicate: 'based_in', object: 'London', document: 'doc_2' },
    ],
    { 'Akhmed Zakayev': 'person', 'Ahmed Zakaev': 'person', London: 'place' },
  )
  const found = candidates<Judgement>(profilesOf(base))
  assert.match(
    candidatesText(base, found),
    /Ahmed Zakaev \(person, Ahmed Zakaev\) = Akhmed Zakayev .*\n.*for: .*\n.*for: Both hold the same post/,
  )
  assert.match(candidatesMarkdown(base, found), /^# 1 pair that may be one\n\n- Ahmed Zakaev/)
})

test('a report that names both as two says so of those, too, of whom it claims nothing', () => {
  const base = ground([{ subject: 'Red Council', predicate: 'founded' }], { 'Red Councils': 'organization' })
  const things = new Map(base.things).set('Red Councils', { id: 'Red Councils', kind: 'organization', name: 'Red Councils', aliases: [] })
  const [pair] = candidates(profilesOf({ ...base, things }, thing => [{ id: thing, document: 'doc_1' }]))
  assert.ok(pair?.reasons.some(({ words }) => words === 'one report speaks of both as two'))
})

test('edits beyond the limit are told as one more than it', () => {
  assert.equal(edits('kitten', 'sitting'), 3)
  assert.equal(edits('kitten', 'sitting', 2), 3)
  assert.equal(edits('kitten', 'mississippi', 2), 3)
  assert.equal(edits('ab', 'ba', 1), 1)
})

test('what is looked at within a limit of edits is what the whole table says', () => {
  const random = randoms(11)
  const word = (): string => Array.from({ length: Math.floor(random() * 9) }, () => 'abc'.charAt(Math.floor(random() * 3))).join('')
  for (let round = 0; round < 2000; round++) {
    const [a, b] = [word(), word()]
    const apart = edits(a, b)
    for (const most of [0, 1, 2, 3]) assert.equal(edits(a, b, most), Math.min(apart, most + 1), `${a} ${b} ${most}`)
  }
})

test('a letter left out between two alike is found', () => {
  const shown = candidates([profile('ent_1', 'Otto Tragrashen'), profile('ent_2', 'Otto Trarashen')])
  assert.equal(shown.length, 1)
})

test('an acronym and an initial find what they stand for, and two long names of the same initials do not find each other', () => {
  const names = ['RTB', 'Red Tide Brigade', 'Ruritanian Tank Battalion', 'R. Hentzau', 'Rupert Hentzau']
  const found = candidates(names.map((name, index) => profile(`ent_${index}`, name, { kind: index < 3 ? 'organization' : 'person' })))
  assert.deepEqual(found.map(({ left, right }) => `${left} ${right}`).toSorted(), ['ent_0 ent_1', 'ent_0 ent_2', 'ent_3 ent_4'])
})

test('a pair that nobody could tell apart or together is asked about last, with who was unsure', () => {
  const [a, b, c, d] = ['Anna Berg', 'Anna Berg', 'Otto Brandt', 'Otto Brandt'].map((name, index) => profile(`ent_${index}`, name))
  assert.ok(a && b && c && d)
  const unsure = { left: 'ent_0', right: 'ent_1', verdict: 'unsure' } as const
  const found = candidates([a, b, c, d], [unsure])
  assert.deepEqual(
    found.map(one => [one.left, one.right, one.unsure]),
    [
      ['ent_2', 'ent_3', null],
      ['ent_0', 'ent_1', unsure],
    ],
  )
  assert.deepEqual(
    candidates([a, b, c, d], [unsure, { ...unsure, verdict: 'different' }]).map(({ left }) => left),
    ['ent_2'],
  )
})

test('somebody of a person’s is not that person, in any spelling, and his sister is not his brother', () => {
  for (const other of [
    'Anton Velk’s sister',
    "Anton Velk's father",
    'sister of Anton Velk',
    'the younger sister of Anton Velk',
    'Velk’s sister',
  ])
    for (const own of ['Anton Velk', 'Antón Velk', 'A. Velk', 'Velk Anton'])
      assert.deepEqual(candidates([profile('a', own), profile('b', other)]), [], `${own} and ${other}`)
  assert.deepEqual(candidates([profile('a', 'Anton Velk’s sister'), profile('b', 'brother of Anton Velk')]), [])
  assert.equal(candidates([profile('a', 'Anton Velk’s sister'), profile('b', 'sister of Anton Velk')]).length, 1)
  assert.equal(
    candidates([profile('a', 'Anton Velk'), profile('b', 'Anton Velkh', { names: ['Anton Velkh', 'brother of Ana Torvik'] })]).length,
    1,
  )
})

test('nobody is asked whether the fighters of one report are those of another', () => {
  assert.deepEqual(candidates([profile('a', 'foreign fighters'), profile('b', 'foreign fighters')]), [])
  assert.equal(candidates([profile('a', 'fighters from Lesk'), profile('b', 'fighters from Lesk')]).length, 1)
})
