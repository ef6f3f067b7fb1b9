import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('whoever claims an attack, or is its author, attacked what it struck', () => {
  reads(
    'attacked',
    'The Harbour Front claimed responsibility for the bombing of Portova.',
    'Harbour Front attacked Portova (says Harbour Front)',
  )
  reads('attacked', 'The Harbour Front was responsible for the attack on Portova.', 'Harbour Front attacked Portova (possible)')
  reads('attacked', 'The Harbour Front claimed the bombing of Portova.', 'Harbour Front attacked Portova (says Harbour Front)')
})

test('an attack that is told with its ground alone struck the ground', () => {
  reads('attacked', 'The Harbour Front carried out several attacks in Portova.', 'Harbour Front attacked Portova')
})

test('whatever is taken, fired or blocked is taken from, fired at and blocked for somebody', () => {
  reads('attacked', 'The Harbour Front fired rockets at Portova.', 'Harbour Front attacked Portova')
  reads('attacked', 'The Harbour Front took rifles from the River Brigade.', 'Harbour Front attacked River Brigade')
  reads('attacked', 'The Harbour Front blocked the bridge.', 'Harbour Front attacked the bridge')
})

test('things that burn are attacked and nobody is killed', () => {
  reads('killed', 'The Harbour Front burned the market.')
  reads('attacked', 'The Harbour Front burned the market.', 'Harbour Front attacked the market')
})

test('what is set alight or torn down is attacked', () => {
  reads('attacked', 'The Harbour Front set alight the mill.', 'Harbour Front attacked the mill')
  reads('attacked', 'The Harbour Front tore down the bridge.', 'Harbour Front attacked the bridge')
})

test('killings are read from nouns and from "shot dead" and "put to death"', () => {
  reads('killed', 'The killing of Josef Mandel by the Harbour Front was condemned.', 'Harbour Front killed Josef Mandel')
  reads('killed', 'Josef Mandel was put to death by the Harbour Front.', 'Harbour Front killed Josef Mandel')
  reads('killed', 'The Harbour Front shot dead seven villagers.', 'Harbour Front killed seven villagers')
})

test('one person who is wounded was attacked, several are counted among the losses', () => {
  reads('attacked', 'The Harbour Front wounded Josef Mandel.', 'Harbour Front attacked Josef Mandel')
  reads('killed', 'The shelling of Portova has wounded 20 people.', 'The shelling killed 20 people')
})

test('whoever does something in the course of a coup or battle has a part in it', () => {
  reads('participated_in', 'Josef Mandel seized power in a coup.', 'Josef Mandel participated_in a coup')
  reads('fought_in', 'The River Brigade lost Portova in the battle.', 'River Brigade fought_in the battle')
  reads('participated_in', 'The River Brigade held the election.', 'River Brigade participated_in the election')
})

test('arms that are surrendered are used no longer', () => {
  reads('uses', 'The River Brigade surrendered two mortars.', 'River Brigade uses two mortars (denied)')
})

test('a unit that was somewhere operated there, whoever is there is based there', () => {
  reads('operates_in', 'The River Brigade was in Portova.', 'River Brigade operates_in Portova')
  reads('based_in', 'Josef Mandel is in Portova.', 'Josef Mandel based_in Portova')
})

test('a past form that reads like a participle before its object is told of the noun before it', () => {
  reads('controls', 'In 1970, Josef Mandel, a member of the River Brigade, seized Portova.', 'Josef Mandel controls Portova (1970/..)')
  reads('controls', 'The conquered Portova was poor.')
})

test('those who call themselves something are told of by that name', () => {
  reads('attacked', 'A group calling itself the Harbour Front attacked Portova.', 'Harbour Front attacked Portova')
})

test('objects behind particles and bounds are found', () => {
  reads('attacked', 'The Harbour Front shot down 60 drones.', 'Harbour Front attacked 60 drones')
})

test('a colony is held by whom its phrase names', () => {
  reads('controls', 'Portova became a colony of Dorvia.', 'Dorvia controls Portova')
  reads('controls', 'Lesk is a colony of Marania.', 'Marania controls Lesk')
})

test('whoever ground is to be taken from holds it', () => {
  reads('controls', 'The River Brigade wants to seize Portova from the Harbour Front.', 'Harbour Front controls Portova')
})

test('whoever denies having met somebody is who did not', () => {
  reads(
    'contact_with',
    'Josef Mandel denies ever having met Ana Torvik.',
    'Josef Mandel contact_with Ana Torvik (denied, says Josef Mandel)',
  )
})

test('two subjects that "and" joins are both who did it', () => {
  reads('contact_with', 'Ana Torvik and Josef Mandel concluded a treaty in Portova.', 'Ana Torvik contact_with Josef Mandel (at Portova)')
})

test('what those spoken of do is fact, whatever is planned with them', () => {
  reads('operates_in', 'Marania wants to work with the units operating in Portova.', 'the units operates_in Portova')
})

test('ground that is freed from somebody was held by him', () => {
  reads(
    'controls',
    'The River Brigade liberated Portova from Harbour Front control.',
    'River Brigade controls Portova',
    'Harbour Front controls Portova',
  )
})

test('things destroyed in the course of an event are not laid at the door of whoever struck before', () => {
  reads(
    'attacked',
    'The River Brigade carried out strikes on Lesk. During the war the bridge was destroyed.',
    'River Brigade attacked Lesk',
    'the war attacked the bridge',
  )
})

test('an execution kills and is no attack besides', () => {
  reads('attacked', 'The Harbour Front executed Josef Mandel.')
  reads('killed', 'The Harbour Front executed Josef Mandel.', 'Harbour Front killed Josef Mandel')
})

test('what is told to a court is no contact', () => {
  reads('contact_with', 'Josef Mandel told the court that he was ill.')
})

test('whoever a force is said to be is where the force is', () => {
  reads('operates_in', 'The River Brigade is a small force in Portova.', 'River Brigade operates_in Portova')
})

test('whoever kills the members of a body attacks the body', () => {
  reads('attacked', 'The Harbour Front killed 12 members of the River Brigade.', 'Harbour Front attacked River Brigade')
  reads('attacked', 'The Harbour Front killed 12 farmers.')
})

test('the instructors of a body train for it, and train not the body itself', () => {
  reads('trained', "The Harbour Front's instructors trained the River Brigade.", "The Harbour Front's instructors trained River Brigade")
})

test('what "that" and "which" tell of killing is told of the attacks, not of the place or the dead before it', () => {
  reads(
    'killed',
    'The report describes attacks in the old quarter of Portova which killed 28 people.',
    'attacks killed 28 people (says The report)',
  )
  assert.ok(
    claimsIn('More than 60 civilians were killed in multiple bombings that targeted bus stations.', 'attacked').every(
      claim => !claim.startsWith('More than 60'),
    ),
  )
})

test('whoever is killed in a skirmish with somebody is killed by them', () => {
  reads('killed', 'Josef Mandel was killed in a skirmish with the River Brigade at Lesk.', 'River Brigade killed Josef Mandel (at Lesk)')
})

test('an attack that claims lives kills them, and the noun before "against" is what kills', () => {
  reads('killed', 'The attack on Lesk claimed thirty-five lives.', 'The attack killed thirty-five lives')
  reads('killed', 'Airstrikes against Front operatives killed more than 20 militants.', 'Airstrikes killed more than 20 militants')
})

test('an acquittal of a murder denies it', () => {
  const [murder] = claimsIn('Ana Torvik was acquitted of the murder of Josef Mandel.', 'killed')
  assert.match(murder ?? '', /denied/)
})

test('drones shot down are attacked and nobody is killed', () => {
  reads('killed', 'The Harbour Front has shot down 60 of its drones.')
  reads('attacked', 'The Harbour Front has shot down 60 of its drones.', 'Harbour Front attacked its drones')
})

test('those of a body who die in a fight are counted as its dead and not as its strength', () => {
  reads('killed', 'Eleven of its members died in the fighting.', 'the fighting killed Eleven of its members')
  reads('strength', 'The River Brigade was formed in 2014. Eleven of its members died in the fighting.')
})

test('whoever has a place for training troops trains them', () => {
  reads('trained', 'The Northern Council has five sites for training the River Brigade.', 'Northern Council trained River Brigade')
})

test('whoever supports an operation by name takes part in it', () => {
  reads('participated_in', 'The River Brigade is supporting Operation Steady Hand.', 'River Brigade participated_in Operation Steady Hand')
})
