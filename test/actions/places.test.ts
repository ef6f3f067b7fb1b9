import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import type { CommandLine } from '../cli/command.ts'
import { commandLine } from '../cli/command.ts'

type Place = {
  readonly thing: { readonly name: string }
  readonly sureness: string
  readonly spot: { readonly name: string; readonly lat: number; readonly km: number; readonly precision: string } | null
  readonly candidates: readonly { readonly id: string; readonly countries: readonly string[]; readonly away: number | null }[]
  readonly claims: readonly string[]
}

const placesOf = async (
  line: CommandLine,
  ...flags: readonly string[]
): Promise<{ readonly places: Place[]; readonly without: string[] }> => JSON.parse((await line.aver('places', '--json', ...flags)).out)

const find = ({ places }: { readonly places: readonly Place[] }, name: string): Place | undefined =>
  places.find(({ thing }) => thing.name === name)

async function added(t: Parameters<typeof commandLine>[0], text: string): Promise<CommandLine> {
  const line = commandLine(t)
  const path = join(line.folder, 'report.md')
  writeFileSync(path, text)
  assert.equal((await line.aver('add', path)).code, EXIT.ok)
  return line
}

const TRIPOLI =
  '# Two ports\n\nThe Northern Brigade attacked Tripoli in 2014. Officials of Libya and Lebanon met. The brigade has 300 fighters.\n'

test('an ambiguous place is listed with its candidates, chosen once, and taken back', async t => {
  const line = await added(t, TRIPOLI)
  const before = find(await placesOf(line), 'Tripoli')
  assert.equal(before?.sureness, 'ambiguous')
  assert.ok((before?.candidates.length ?? 0) > 1)
  assert.match((await line.aver('places')).out, /places may be meant/)
  const lebanon = before?.candidates.findIndex(({ countries }) => countries.includes('Lebanon')) ?? -1
  assert.ok(lebanon >= 0)
  const { code, out } = await line.aver('places', 'choose', 'Tripoli', String(lebanon + 1), '--reason', 'the port')
  assert.equal(code, EXIT.ok)
  assert.match(out, /in all reports/)
  const after = find(await placesOf(line), 'Tripoli')
  assert.equal(after?.sureness, 'chosen')
  assert.ok(Math.abs((after?.spot?.lat ?? 0) - 34.43) < 0.1)
  assert.match((await line.aver('log')).out, /placed Tripoli at Tripoli: the port/)
  assert.equal((await line.aver('places', 'choose', 'Tripoli', String(lebanon + 1))).code, EXIT.failed)
  await line.aver('review', 'undo')
  assert.deepEqual(find(await placesOf(line), 'Tripoli'), before)
})

test('a person may say that none is meant, or give a point of their own', async t => {
  const line = await added(t, TRIPOLI)
  await line.aver('places', 'choose', 'Tripoli', 'none')
  assert.deepEqual([find(await placesOf(line), 'Tripoli')?.sureness, find(await placesOf(line), 'Tripoli')?.spot], ['refused', null])
  await line.aver('places', 'choose', 'Tripoli', '33.5,36.25,12')
  const own = find(await placesOf(line), 'Tripoli')
  assert.deepEqual([own?.sureness, own?.spot?.lat, own?.spot?.km], ['chosen', 33.5, 12])
  assert.equal((await line.aver('places', 'choose', 'Tripoli', '99')).code, EXIT.failed)
  assert.equal((await line.aver('places', 'choose', 'Tripoli', '95,36.25')).code, EXIT.usage)
})

test('claims that name no place are listed, and a scope narrows all', async t => {
  const line = await added(t, TRIPOLI)
  const whole = await placesOf(line)
  assert.ok(whole.without.length > 0)
  const claims: { readonly id: string }[] = JSON.parse((await line.aver('claims', '--json')).out)
  assert.equal(new Set([...whole.without, ...whole.places.flatMap(place => place.claims)]).size, claims.length)
  assert.deepEqual((await placesOf(line, '--from', '2015')).places, [])
  assert.equal(find(await placesOf(line, '--from', '2014', '--to', '2014'), 'Tripoli')?.claims.length, 1)
  assert.deepEqual((await placesOf(line, '--standing', 'accepted')).without, [])
})

test('each candidate says how many people live there, a town or a province, and how far off it lies', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const { out } = await line.aver('places', 'Belgorod')
  assert.match(out, /Belgorod Oblast, Russia; seat of its province, about 350,000 people;/)
  assert.match(out, /Belgorod Oblast.*; province;.* about 1,000,000 people;.*; \d+ km from 1;/)
})

test('an event that bears the name of a place lies there', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  const belgorod = find(await placesOf(line), 'Belgorod')
  assert.equal(belgorod?.spot?.precision, 'settlement')
  const claims: { readonly id: string; readonly sentence: string }[] = JSON.parse((await line.aver('claims', '--json')).out)
  assert.ok(claims.some(({ id, sentence }) => (belgorod?.claims ?? []).includes(id) && sentence.includes('Belgorod raid')))
})

test('GeoJSON says how fine and how sure each point is', async t => {
  const line = await added(t, TRIPOLI)
  const { features } = JSON.parse((await line.aver('places', '--layout', 'geojson')).out)
  const tripoli = features.find((one: { properties: { name: string } }) => one.properties.name === 'Tripoli')
  assert.equal(tripoli.geometry.type, 'Point')
  assert.deepEqual(
    [tripoli.properties.precision, tripoli.properties.radius_km, tripoli.properties.sureness],
    ['settlement', 5, 'ambiguous'],
  )
  assert.equal((await line.aver('export', 'places.geojson')).out.trim(), (await line.aver('places', '--layout', 'geojson')).out.trim())
  assert.match((await line.aver('places', '--csv')).out, /^name,spellings,sureness,place,latitude,longitude,precision,radius_km/)
})
