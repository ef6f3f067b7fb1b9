import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findAttributions } from '../../../src/extract/attribution/find.ts'
import { findEvents } from '../../../src/extract/factuality/events.ts'
import { valueOf } from '../../../src/extract/factuality/setting.ts'
import { namesIn, readText } from '../../reading.ts'

/** Each event of a text as its word and, where it is not simply so, polarity or certainty. */
const eventsOf = (text: string): string[] => {
  const { reading, trees } = readText(text)
  const attributions = findAttributions(reading, trees, namesIn(reading))
  return findEvents(reading, trees, attributions).map(({ start, end, polarity, certainty }) =>
    [text.slice(start, end), ...(polarity === 'denied' ? [polarity] : []), ...(certainty === 'certain' ? [] : [certainty])].join(' '),
  )
}

test('verbs and nouns of deeds are events, things are none', () => {
  assert.deepEqual(eventsOf('The army began an invasion of the island.'), ['began', 'invasion'])
})

test('what somebody says is taken at his word, what he argues is possible', () => {
  assert.deepEqual(eventsOf('The envoy said the rebels had fled.'), ['said', 'fled'])
  assert.deepEqual(eventsOf('The envoy argued that the rebels had fled.'), ['argued', 'fled possible'])
})

test('a denial leaves the author’s view open, leaning against', () => {
  assert.deepEqual(eventsOf('The commander denied that his men had burned the village.'), ['denied', 'burned denied possible'])
})

test('plans count as likely and wishes as possible', () => {
  assert.deepEqual(eventsOf('The rebels plan to attack.'), ['plan', 'attack likely'])
  assert.deepEqual(eventsOf('The rebels want to attack.'), ['want', 'attack possible'])
})

test('what is only accused, attempted or blocked is not taken as done', () => {
  assert.deepEqual(eventsOf('The general is accused of planning an escape.').slice(0, 2), ['accused', 'planning possible'])
  assert.ok(eventsOf('Guards foiled a takeover attempt.').includes('takeover denied likely'))
  assert.ok(eventsOf('The court blocked an appeal.').includes('appeal denied'))
})

test('what goes on is no denial', () => {
  assert.deepEqual(eventsOf('The rebels kept fighting.'), ['kept', 'fighting'])
})

test('"once" opens a condition only for what is to come', () => {
  assert.deepEqual(eventsOf('Once the rebels fled, the army entered.'), ['fled', 'entered'])
  assert.ok(eventsOf('The general will resign once the war is won.').includes('won unknown'))
})

test('what lies beyond "until" or "before" is open only where it has not come', () => {
  assert.ok(eventsOf('The envoy will wait until the prisoners are freed.').includes('freed unknown'))
  assert.ok(eventsOf('The envoy waited until the prisoners were freed.').includes('freed'))
})

test('a noun without any determiner names a kind of deed, not one that was done', () => {
  assert.ok(eventsOf('The court dropped murder charges.').includes('murder possible'))
  assert.ok(eventsOf('The patrol stopped acts of piracy and theft.').includes('theft likely'))
  assert.ok(eventsOf('The theft shocked the town.').includes('theft'))
})

test('what an aim is said to be is no more than meant', () => {
  assert.ok(eventsOf('The aim was to capture the bridge.').includes('capture likely'))
  assert.ok(eventsOf('The general moved to dismiss his deputy.').includes('dismiss possible'))
})

test('what seems unlikely is unlikely', () => {
  assert.ok(eventsOf('An attack seems unlikely.').includes('attack unlikely'))
})

test('a plan that is said to be a deed is read to an end', () => {
  for (const text of ['One plan is to amend the ban.', 'Another aim could be to seize the old bridge.'])
    for (const tree of readText(text).trees) for (const i of tree.indexes()) assert.notEqual(valueOf(tree, i).sign, 0, text)
})

test('a coup that failed took place, an escape that failed did not', () => {
  assert.ok(eventsOf('The failed coup shocked the town.').includes('coup'))
  assert.ok(eventsOf('The failed escape shocked the town.').includes('escape denied'))
})

test('an infinitive behind a verb that says nothing of it is a purpose', () => {
  assert.ok(eventsOf('The fort was built to guard the valley.').includes('guard likely'))
  assert.ok(eventsOf('The militia learned to guard the valley.').includes('guard'))
})

test('what "is to" come has not come', () => {
  assert.ok(eventsOf('The army is to leave the valley.').includes('leave likely'))
})

test('what "has yet to" come is denied', () => {
  assert.ok(eventsOf('The army has yet to leave the valley.').includes('leave denied'))
})

test('a clause that describes what may not come about is no surer', () => {
  assert.ok(eventsOf('The league will open an office that serves the valley.').includes('serves likely'))
  assert.ok(eventsOf('The league opened an office that serves the valley.').includes('serves'))
})

test('what a source says is not so is likely not so', () => {
  assert.deepEqual(eventsOf('The envoy said the rebels had not fled.'), ['said', 'fled denied likely'])
})

test('a condition may open with "should"', () => {
  assert.ok(eventsOf('Should the talks fail, the army will leave.').includes('fail unknown'))
})

test('what is decided against has not come', () => {
  assert.ok(eventsOf('The council decided against closing the port.').includes('closing unknown'))
})

test('a command in quotation marks is open', () => {
  assert.ok(eventsOf('“Send him home,” said the mayor.').includes('Send unknown'))
})

test('what is gone through while something is only planned is no surer than that', () => {
  assert.ok(eventsOf('The league wants to help them in rebuilding the school.').includes('rebuilding possible'))
})

test('a deed that a verb of the past had to do with was done', () => {
  assert.ok(eventsOf('The neighbours lent support to the rebels.').includes('support'))
})

test('what is contrasted with "not" is denied', () => {
  assert.ok(eventsOf('The council meant it not as a threat but as a warning.').includes('threat denied'))
})
