import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readQuery } from '../../src/text/search-query.ts'
import type { Ground } from '../../src/weigh/ground.ts'
import { renewedGround } from '../../src/weigh/renew.ts'
import { claimsMeeting, conditionsOf } from '../../src/weigh/search.ts'
import { made } from './made.ts'

const QUERIES = [
  'year:2022..2023',
  'year:1990',
  'status:accepted',
  'status:rejected',
  'status:proposed',
  'status:accepted status:rejected year:2014',
  'says:Ruritania',
  'says:Ruritania year:2014..',
  'note:1',
]

/** Ids of the claims that meet each query, and of those found when each claim is asked by itself. */
function found(ground: Ground, words: string, reports?: ReadonlySet<string>): readonly [led: string[], each: string[]] {
  const query = readQuery(words)
  const meets = conditionsOf(ground, query, reports)
  const { claims, isAll } = claimsMeeting(ground, query, meets, { reports, most: Infinity })
  assert.ok(isAll)
  return [claims.map(({ id }) => id).toSorted(), ground.statements.flatMap(one => (meets(one) ? [one.id] : [])).toSorted()]
}

test('the claims to which conditions lead are those that meet them, and still are after claims came, went and were decided', () => {
  const all = made(3, 200)
  const [document = ''] = all.reports.keys()
  const statements = [...all.reports.keys()].flatMap(id => all.statements.filter(one => one.document === id))
  let ground: Ground = { ...all, statements }
  const reports = new Set([document])
  for (const change of [undefined, ['accepted', '2022'], ['proposed', null], ['accepted', '1990']] satisfies readonly (
    | readonly [string, string | null]
    | undefined
  )[]) {
    if (change !== undefined) {
      const [standing, time] = change
      const own = ground.statements.filter(one => one.document === document)
      const now = own.slice(0, -1).map((one, place) => (place % 2 === 0 ? { ...one, standing, time } : one))
      ground = renewedGround(ground, new Map([[document, now]]), { decisions: [], grades: null })
    }
    for (const words of QUERIES)
      for (const some of [undefined, reports]) {
        const [led, each] = found(ground, words, some)
        assert.deepEqual(led, each, words)
      }
  }
})

test('of more claims than are asked for the first are told, and that there are more', () => {
  const ground = made(3, 200)
  const query = readQuery('year:2022..2023')
  const meets = conditionsOf(ground, query)
  const { claims, isAll } = claimsMeeting(ground, query, meets, { most: 3 })
  assert.equal(claims.length, 3)
  assert.equal(isAll, false)
  assert.ok(claims.every(meets))
  const all = claimsMeeting(ground, query, meets, { most: Infinity }).claims
  assert.deepEqual(claimsMeeting(ground, query, meets, { most: all.length }), { claims: all, isAll: true })
})
