import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'

import { isAffirmed, isAnswered, isDenial, isOtherVoice, isUndecided } from '../../src/weigh/denials.ts'
import { disputes, disputesAbout } from '../../src/weigh/disputes.ts'
import type { Ground, Statement } from '../../src/weigh/ground.ts'
import { OpenQuestions } from '../../src/weigh/open-questions.ts'
import { randoms } from '../random.ts'
import { shuffled } from './build.ts'
import { made } from './made.ts'

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1)

const withStatements = (base: Ground, statements: readonly Statement[]): Ground => ({ ...base, statements })

/** The contradictions of a ground as sets of claims, found by comparing each claim with each. */
function compared({ statements, ...base }: Ground): string[] {
  const ground = { ...base, statements }
  const open = statements.filter(({ standing }) => standing !== 'rejected')
  const groups = open.filter(isDenial).flatMap(denial => {
    const answered = open.filter(one => isAffirmed(one) && isAnswered(ground, one, denial))
    return answered.some(one => isOtherVoice(one, denial)) ? [{ denials: new Set([denial]), answered: new Set(answered) }] : []
  })
  for (let merged = true; merged;) {
    merged = false
    for (const [index, left] of groups.entries())
      for (const right of groups.slice(index + 1))
        if (!left.answered.isDisjointFrom(right.answered)) {
          for (const denial of right.denials) left.denials.add(denial)
          for (const one of right.answered) left.answered.add(one)
          groups.splice(groups.indexOf(right), 1)
          merged = true
        }
  }
  return groups
    .map(({ denials, answered }) => {
      const undecided = open.filter(one => [...denials].some(denial => isUndecided(ground, one, denial)))
      return [...new Set([...denials, ...answered, ...undecided])]
        .map(({ id }) => id)
        .toSorted()
        .join()
    })
    .toSorted()
}

test('every contradiction that comparing each claim with each finds is found, and no other', () => {
  let found = 0
  for (const seed of SEEDS) {
    const base = made(seed, 90)
    const open = disputes(base)
      .filter(({ voices }) => voices.some(({ stance }) => stance === 'denies'))
      .filter(({ kind }) => kind === 'attribution' || kind === 'existence' || kind === 'identity')
      .map(({ voices }) =>
        voices
          .flatMap(({ statements }) => statements.map(({ id }) => id))
          .toSorted()
          .join(),
      )
    assert.deepEqual(open.toSorted(), compared(base))
    found += open.length
  }
  assert.ok(found > SEEDS.length)
})

test('what many affirm and many deny is one question, compared once and not for every pair', () => {
  const base = made(3, 10)
  const [model] = base.statements
  const [a, b] = [...base.things.keys()]
  assert.ok(model !== undefined && a !== undefined && b !== undefined)
  const many = (count: number): number => {
    let asked = 0
    const statements = Array.from({ length: 2 * count }, (_, index): Statement => {
      const object = { is: 'thing', id: b } as const
      const one: Statement = {
        ...model,
        id: `clm_${index}`,
        document: `doc_${index}`,
        subject: a,
        predicate: 'attacked',
        object,
        time: null,
      }
      return { ...one, polarity: index % 2 === 0 ? 'affirmed' : 'denied', certainty: 'certain', speaker: [], standing: 'proposed' }
    })
    const things = new Map(base.things)
    things.get = key => {
      asked += 1
      return Map.prototype.get.call(things, key)
    }
    const ground = { ...base, things, statements }
    const [only, ...others] = new OpenQuestions(ground).all()
    assert.equal(others.length, 0)
    assert.equal(only?.voices.flatMap(voice => voice.statements).length, 2 * count)
    return asked
  }
  assert.ok(many(400) < 6 * many(100), 'grows with the claims, not with the pairs')
})

test('adding documents one by one leads to the same disputes as weighing all of them, in any order', () => {
  for (const seed of SEEDS) {
    const base = made(seed, 80)
    const whole = disputes(base)
    const documents = shuffled([...Map.groupBy(base.statements, ({ document }) => document).values()], seed)
    const questions = new OpenQuestions(withStatements(base, []))
    let held: Statement[] = []
    for (const come of documents) {
      held = [...held, ...come]
      questions.update(withStatements(base, held), { come })
      assert.deepEqual(questions.all(), disputes(withStatements(base, held)))
    }
    assert.deepEqual(questions.all(), whole)
  }
})

test('taking away what was added leads back to exactly what was', () => {
  for (const seed of SEEDS) {
    const base = made(seed, 80)
    const random = randoms(seed)
    const [kept, added] = [base.statements.filter(() => random() < 0.6), base.statements]
    const late = added.filter(statement => !kept.includes(statement))
    const questions = new OpenQuestions(withStatements(base, kept))
    const before = questions.all()
    questions.update(base, { come: late })
    assert.deepEqual(questions.all(), disputes(base))
    questions.update(withStatements(base, kept), { gone: late })
    assert.deepEqual(questions.all(), before)
  }
})

test('the order of claims changes no dispute, and each stands with everything it is about', () => {
  for (const seed of SEEDS) {
    const base = made(seed, 80)
    const open = disputes(base)
    assert.deepEqual(disputes(withStatements(base, shuffled(base.statements, seed))), open)
    for (const thing of base.things.keys())
      assert.deepEqual(
        disputesAbout(base, thing),
        open.filter(({ about }) => about.includes(thing)),
      )
  }
})

test('a dispute is symmetric: who contradicts is contradicted', () => {
  for (const { voices } of SEEDS.flatMap(seed => disputes(made(seed, 60)))) {
    const sides = voices.filter(({ stance }) => stance !== 'unknown').flatMap(({ statements }) => statements)
    assert.ok(sides.length > 1)
    for (const one of sides)
      assert.ok(sides.some(other => other !== one && (isOtherVoice(one, other) || one.sources.join() !== other.sources.join())))
  }
})

test('a question is asked by the new name of what it is about', () => {
  const base = made(1, 80)
  const [first] = disputes(base)
  const thing = first?.about[0] ?? assert.fail()
  const held = base.things.get(thing) ?? assert.fail()
  const renamed = { ...base, things: new Map([...base.things, [thing, { ...held, name: 'Hillmen’s Front' }]]) }
  const changed = base.statements.filter(({ subject, object }) => subject === thing || (object?.is === 'thing' && object.id === thing))
  const questions = new OpenQuestions(base)
  questions.update(renamed, { gone: changed, come: changed, renamed: [thing] })
  assert.deepEqual(questions.all(), new OpenQuestions(renamed).all())
})

test('a change weighs only the questions that it touches', () => {
  const base = made(2, 80)
  const questions = new OpenQuestions(base)
  const [first] = base.statements
  assert.ok(first !== undefined)
  const lonely: Statement = {
    ...first,
    id: 'clm_new',
    document: 'doc_new',
    predicate: 'goal',
    subject: 'Zenda',
    object: null,
    polarity: 'affirmed',
    standing: 'proposed',
  }
  assert.equal(questions.update(withStatements(base, [...base.statements, lonely]), { come: [lonely] }), 0)
})

test('what many affirm and many deny is one question, put together without going through all who affirm for each who denies', () => {
  const base = made(1, 90)
  const some = base.statements.find(one => one.object?.is === 'text' && one.standing !== 'rejected') ?? assert.fail('nothing to repeat')
  const many = Array.from({ length: 3000 }, (_, index): Statement => ({
    ...some,
    id: `clm_many_${index}`,
    document: `doc_${index}`,
    polarity: index % 4 === 0 ? 'denied' : 'affirmed',
    certainty: 'certain',
    time: null,
  }))
  const { user } = process.cpuUsage()
  const [question, ...more] = disputes(withStatements(base, many))
  const seconds = (process.cpuUsage().user - user) / 1e6
  assert.equal(more.length, 0)
  assert.equal(new Set(question?.voices.flatMap(({ statements }) => statements)).size, many.length)
  assert.ok(seconds < 15, `put together in ${seconds} s`)
})
