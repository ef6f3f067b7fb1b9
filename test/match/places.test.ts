import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { zstdDecompressSync } from 'node:zlib'

import { kilometres } from '../../src/match/places/place.ts'
import type { Named, Resolution } from '../../src/match/places/resolve.ts'
import { resolve } from '../../src/match/places/resolve.ts'
import { foldSpelling } from '../../src/text/fold.ts'
import { places } from '../reading.ts'
import { knownPlaces, openNames } from './known-places.ts'

const named = (kind: Named['kind'], one: string): Named => ({ id: one, kind, names: [one], reports: ['report'] })

/** What a name means in a report that names some states beside it. */
function meaning(name: string, states: readonly string[], others: readonly string[] = []): Resolution {
  const things = [
    { ...named('place', name), id: 'asked' },
    ...states.map(one => named('state', one)),
    ...others.map(one => named('place', one)),
  ]
  const found = resolve(things, places()).get('asked')
  assert.ok(found)
  return found
}

const list = (words: string): readonly string[] => words.split(',').filter(Boolean)
const lines = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|'))

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`

for (const context of ['with', 'without'] as const)
  test(`conflict places are found ${context} the states that a report names, and none is silently wrong`, t => {
    const counts = { all: 0, first: 0, among: 0, silent: 0, wrong: 0 }
    const missed: string[] = []
    for (const [name = '', at = '', off = '', states = ''] of lines(knownPlaces)) {
      const [lat = 0, lon = 0] = at.split(',').map(Number)
      const { candidates, sureness } = meaning(name, context === 'with' ? list(states) : [])
      const hits = candidates.map(({ place }) => kilometres(place, { lat, lon }) <= Number(off))
      counts.all++
      if (hits[0] === true) counts.first++
      if (hits.includes(true)) counts.among++
      if (sureness === 'settled') counts.silent++
      if (sureness === 'settled' && hits[0] !== true) counts.wrong++
      if (hits[0] !== true || !hits.includes(true)) missed.push(name)
    }
    t.diagnostic(`recall@1 ${share(counts.first, counts.all)}, among candidates ${share(counts.among, counts.all)}`)
    t.diagnostic(`answered silently ${share(counts.silent, counts.all)}, of them wrong ${share(counts.wrong, counts.silent)}`)
    t.diagnostic(`missed: ${missed.join(', ')}`)
    assert.ok(counts.all >= 120)
    assert.ok(counts.first / counts.all >= (context === 'with' ? 0.97 : 0.94))
    assert.ok(counts.among / counts.all >= 0.97)
    assert.ok(counts.wrong / counts.silent <= 0.01)
  })

test('a name that several places bear is left to a person', t => {
  const all = lines(openNames)
  const settled = all.filter(([name = '', states = '']) => meaning(name, list(states)).sureness === 'settled')
  t.diagnostic(`left open ${share(all.length - settled.length, all.length)}; answered: ${settled.map(([name]) => name).join(', ')}`)
  assert.ok(settled.length / all.length <= 0.05)
})

test('what settles a name is said in words', () => {
  const [libya, lebanon] = [meaning('Tripoli', ['Libya']), meaning('Tripoli', ['Lebanon', 'Syria'])]
  assert.deepEqual([libya.candidates[0]?.place.countries, libya.sureness], [['LY'], 'settled'])
  assert.deepEqual([lebanon.candidates[0]?.place.countries, lebanon.sureness], [['LB'], 'settled'])
  assert.match(lebanon.why, /in Lebanon, which the report names/)
  const open = meaning('Tripoli', ['Libya', 'Lebanon'])
  assert.equal(open.sureness, 'ambiguous')
  assert.match(open.why, /the report does not say which is meant/)
})

test('places beside a name tell its namesakes apart', () => {
  const alone = meaning('Bor', ['South Sudan', 'Serbia'])
  const beside = meaning('Bor', ['South Sudan', 'Serbia'], ['Juba', 'Malakal', 'Jonglei'])
  assert.equal(alone.sureness, 'ambiguous')
  assert.deepEqual(beside.candidates[0]?.place.countries, ['SS'])
  assert.match(beside.candidates[0]?.reasons.join('; ') ?? '', /\d km from Juba, which the report names/)
})

test('a word of the name says what sort of place is meant', () => {
  const [oblast, town] = [meaning('Belgorod Oblast', ['Russia']), meaning('Belgorod', ['Russia'])]
  assert.equal(oblast.candidates[0]?.place.sort, 'province')
  assert.equal(town.candidates[0]?.place.sort, 'settlement')
  assert.equal(meaning('Volnovakha district', ['Ukraine']).candidates[0]?.km, 30)
  assert.deepEqual(meaning('Bucha, Germany', ['Ukraine']).candidates[0]?.place.countries, ['DE'])
})

test('an older name carries its years, and a claimed region who claims it', () => {
  const older = meaning('Stalingrad', ['Soviet Union', 'Germany']).candidates[0]
  assert.equal(older?.place.name, 'Volgograd')
  assert.match(older?.reasons.join() ?? '', /its name from 1925 to 1961; now Volgograd/)
  const ichkeria = meaning('Ichkeria', ['Russia']).candidates[0]?.place
  assert.deepEqual([ichkeria?.years, ichkeria?.sort], ['1991-2007', 'state'])
  assert.match(ichkeria?.note ?? '', /Russia administers/)
})

test('a name that no place bears, or a place that nothing bears out, is no answer', () => {
  assert.equal(meaning('Qxvrtl', ['Ukraine']).sureness, 'unknown')
  assert.equal(meaning('Petrivka', ['Ukraine']).sureness, 'doubtful')
  assert.equal(meaning('the town', ['Ukraine']).sureness, 'unknown')
})

test('every spelling of one town is one candidate, in any script', () => {
  for (const name of ['Ракка', 'الرقة', 'Raqqa', 'Ar Raqqah', 'Rakka', 'al-Raqqa'])
    assert.equal(meaning(name, ['Syria']).candidates[0]?.place.id, 'geonames:172955', name)
  for (const name of ['ცხინვალი', 'Цхинвал', 'Tskhinvali', "Ts'khinvali"])
    assert.deepEqual(meaning(name, ['Georgia']).candidates[0]?.place.countries, ['GE'], name)
})

test('the lines of the gazetteer are in the order in which it is searched', () => {
  const text = zstdDecompressSync(readFileSync(join(import.meta.dirname, '..', '..', 'models', 'places.bin'))).toString()
  const keys = text
    .slice(text.indexOf('\n\n') + 2)
    .trimEnd()
    .split('\n')
    .map(line => foldSpelling(line.slice(0, line.indexOf('|'))))
  assert.ok(keys.length > 140_000)
  assert.equal(
    keys.findIndex((key, index) => index > 0 && key < (keys[index - 1] ?? '')),
    -1,
  )
})
