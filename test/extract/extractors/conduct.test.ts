import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

const attacks = (text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, 'attacked'), expected)
const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('an attack is read in the active, the passive, as a noun and with a light verb', () => {
  attacks('The River Brigade attacked Portova in May 2019.', 'River Brigade attacked Portova (2019-05)')
  attacks('Portova was attacked by the River Brigade.', 'River Brigade attacked Portova')
  attacks("The report describes the River Brigade's attack on Portova.", 'River Brigade attacked Portova (says The report)')
  attacks('The River Brigade carried out an attack on the Harbour Front.', 'River Brigade attacked Harbour Front')
  attacks('The attack on Lesk by the Harbour Front failed.', 'Harbour Front attacked Lesk')
})

test('a relative clause and a subject shared by two verbs keep their doer', () => {
  attacks('The Harbour Front, which shelled Lesk, later fled.', 'Harbour Front attacked Lesk')
  attacks('The River Brigade entered the valley and bombed Lesk.', 'River Brigade attacked Lesk')
})

test('coordinated attackers and targets give a claim for each pair', () => {
  attacks(
    'The River Brigade and the Harbour Front attacked Portova and Lesk.',
    'River Brigade attacked Portova',
    'River Brigade attacked Lesk',
    'Harbour Front attacked Portova',
    'Harbour Front attacked Lesk',
  )
})

test('a negated attack is denied, a hedged one possible', () => {
  attacks('The River Brigade did not attack Portova.', 'River Brigade attacked Portova (denied)')
  attacks('The River Brigade may have shelled Lesk.', 'River Brigade attacked Lesk (possible)')
})

test('a condition and a question claim nothing', () => {
  attacks('If the River Brigade attacks Portova, Marania will respond.')
  attacks('Did the River Brigade attack Portova?')
})

test('a planned attack is opposition, not an attack', () => {
  attacks('The River Brigade wants to overthrow the Maranian Government.')
  reads('opposes', 'The River Brigade wants to overthrow the Maranian Government.', 'River Brigade opposes Maranian Government')
})

test('strikes that are subjects themselves stand for whoever conducted them', () => {
  attacks(
    'The River Brigade conducted two strikes against the Harbour Front. One strike destroyed a bridge.',
    'River Brigade attacked Harbour Front',
    'strike attacked a bridge',
  )
})

test('ground is taken, held and lost to somebody', () => {
  reads('controls', 'The River Brigade seized Portova in 2014.', 'River Brigade controls Portova (2014/..)')
  reads('controls', 'Portova is under the control of the River Brigade.', 'River Brigade controls Portova')
  reads('controls', 'Dorvia ruled Lesk from 1920 to 1931.', 'Dorvia controls Lesk (1920/1931)')
})

test('deaths have a cause and a number or victims', () => {
  reads('killed', 'The River Brigade killed 12 civilians in Lesk.', 'River Brigade killed 12 civilians (at Lesk)')
  reads('killed', 'Forty civilians were killed in the Battle of Lesk.', 'Battle of Lesk killed Forty civilians')
})

test('fighting, taking part, training, arms, needs and bases are told apart', () => {
  reads('fought_in', 'Ana Torvik fought in the Battle of Lesk.', 'Ana Torvik fought_in Battle of Lesk')
  reads('participated_in', 'The Northern Council took part in the talks.', 'Northern Council participated_in the talks')
  reads('trained', 'Dorvia trained the River Brigade.', 'Dorvia trained River Brigade')
  reads('uses', 'The River Brigade uses drones and mortars.', 'River Brigade uses drones', 'River Brigade uses mortars')
  reads('needs', 'The River Brigade needs ammunition.', 'River Brigade needs ammunition')
  reads('based_in', 'The Northern Council is based in Lesk.', 'Northern Council based_in Lesk')
  reads('operates_in', 'The River Brigade operates in Dorvia.', 'River Brigade operates_in Dorvia')
})

test('what a body is responsible for is its function, each duty a claim of its own', () => {
  reads(
    'function',
    'The River Brigade is responsible for reconnaissance and border security.',
    'River Brigade function reconnaissance',
    'River Brigade function border security',
  )
})

test('a war between two is fought in by both', () => {
  reads(
    'fought_in',
    'The war between the River Brigade and the Harbour Front ended.',
    'River Brigade fought_in The war',
    'Harbour Front fought_in The war',
  )
})

test('a long list of things struck is read to its end', () => {
  attacks(
    'The River Brigade destroyed a truck, two mortars, a bridge and a tank.',
    'River Brigade attacked a truck',
    'River Brigade attacked two mortars',
    'River Brigade attacked a bridge',
    'River Brigade attacked a tank',
  )
})

test('what an attack does is done by whoever carries it out', () => {
  reads('uses', 'The River Brigade launched an attack using rockets on Lesk.', 'River Brigade uses rockets (at Lesk)')
})

test('experience and skills that are passed on are training', () => {
  assert.deepEqual(claimsIn('The River Brigade imparted its combat experience to the Harbour Front.', 'trained'), [
    'River Brigade trained Harbour Front',
  ])
})

test('each date of a list tells of one more deed', () => {
  assert.deepEqual(claimsIn('The Harbour Front attacked Portova in 2004, 2009, and 2014.', 'attacked'), [
    'Harbour Front attacked Portova (2004)',
    'Harbour Front attacked Portova (2009)',
    'Harbour Front attacked Portova (2014)',
  ])
})

test('means are read from what is fought with, and ground from what is taken', () => {
  reads('uses', 'The River Brigade fights with home-made guns.', 'River Brigade uses home-made guns')
  reads('controls', 'The River Brigade took Portova.', 'River Brigade controls Portova')
  reads('based_in', 'Ana Torvik, a resident of Portova, fled.', 'Ana Torvik based_in Portova')
})

test('whatever is set on fire was attacked, not the fire', () => {
  attacks('The River Brigade set fire to Portova.', 'River Brigade attacked Portova')
})

test('arms that are taken or found on somebody, and what is worn, are means', () => {
  reads('uses', 'The River Brigade took eleven rifles.', 'River Brigade uses eleven rifles')
  reads('uses', 'The River Brigade was caught with rifles.', 'River Brigade uses rifles')
  reads('uses', 'The River Brigade wore black uniforms.', 'River Brigade uses black uniforms')
  reads('uses', 'The River Brigade took Portova.')
})

test('a country that is unified under somebody is his, and one that is given up no longer', () => {
  reads('controls', 'Marania was unified under the River Brigade.', 'River Brigade controls Marania')
  reads('controls', 'Dorvia relinquished Marania.', 'Dorvia controls Marania (denied)')
})

test('what somebody is prompted to do is done', () => {
  attacks('The arrests prompted the River Brigade to attack Portova.', 'River Brigade attacked Portova')
})

test('a raid called after a place is one on it', () => {
  assert.deepEqual(claimsIn('The River Brigade carried out the Portova raid.', 'attacked'), ['River Brigade attacked Portova'])
  assert.deepEqual(claimsIn('The River Brigade carried out a night raid.', 'attacked'), ['River Brigade attacked'])
})

test('whom something is prevented from doing does not do it, and nothing else does', () => {
  const controls = claimsIn('Positions were built, preventing the River Brigade from regaining control of Lesk.', 'controls')
  assert.ok(
    controls.every(claim => claim.startsWith('River Brigade')),
    controls.join(),
  )
})

test('who is captured or wounded in an operation is attacked by whoever carries it out', () => {
  tells('attacked', 'Karel Novak was captured in a joint operation of the Finnish Army.', 'Finnish Army Karel Novak')
  tells('attacked', 'Karel Novak was wounded in a helicopter attack in 2021.', 'helicopter attack Karel Novak')
})

test('suffering at the hands of somebody and a town reduced to rubble are attacks', () => {
  tells('attacked', 'The villagers suffered at the hands of the Finnish Army.', 'Finnish Army villagers')
  tells('attacked', 'The Finnish Army reduced the town to rubble.', 'Finnish Army town')
})

test('what arms do is done by whoever sends them on their way', () => {
  tells('attacked', 'The Finnish Army fired rockets that hit a hospital.', 'Finnish Army hospital')
})

test('attacks on each other go both ways, and a scale is nothing attacked', () => {
  tells('attacked', 'Peru and Chile continued attacks against each other.', 'Peru Chile', 'Chile Peru')
  tells('attacked', 'The Finnish Army carried out attacks on a massive scale.', 'Finnish Army')
})

test('an attack seen, and one included in destruction, keep their targets', () => {
  tells('attacked', 'The Finnish Army is inflicting the worst bombardment seen yet on Turku.', 'Finnish Army Turku')
})

test('fire that is opened is attacked by nobody', () => {
  tells('attacked', 'Gunmen opened fire on a bus in Turku.', 'gunmen bus')
})
