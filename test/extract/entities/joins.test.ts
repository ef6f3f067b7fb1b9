import assert from 'node:assert/strict'
import { test } from 'node:test'

import { entitiesIn, mentionsOf } from './entities-in.ts'

test('an acronym in brackets, or of just these initials, is the same body', () => {
  assert.deepEqual(entitiesIn('The Harbour Volunteer Corps (HVC) was founded in 2019. The HVC grew.', 'organization'), [
    'organization: Harbour Volunteer Corps [HVC]',
  ])
  assert.deepEqual(entitiesIn('The Harbour Volunteer Corps was founded in 2019. The HVC grew.', 'organization'), [
    'organization: Harbour Volunteer Corps [HVC]',
  ])
})

test('surnames and given names alone are the person named in full', () => {
  const text = 'Mamuka Javelidze leads the legion. Javelidze was born in Gori. Mamuka has two sons.'
  assert.deepEqual(entitiesIn(text, 'person'), ['person: Mamuka Javelidze [Javelidze; Mamuka]'])
})

test('of two persons with one surname, the last one named in full is meant', () => {
  const text = 'Akhmad Sorvanov died in 2004. Ramzan Sorvanov came next. Sorvanov ruled for long.'
  assert.deepEqual(mentionsOf(text, 'Ramzan Sorvanov'), ['Ramzan Sorvanov', 'Sorvanov'])
})

test('a shorter name with the same head noun is the body, one with another word is not', () => {
  const text = 'The Omar Daudov Battalion came first. The Daudov Battalion is small. The Mountain Battalion is large.'
  assert.deepEqual(entitiesIn(text, 'organization'), [
    'organization: Omar Daudov Battalion [Daudov Battalion]',
    'organization: Mountain Battalion',
  ])
})

test('the head noun alone is the last body named so', () => {
  const text = 'The Civic Council met in Vilnius. The National Council did not. Members of the Council were angry.'
  assert.deepEqual(entitiesIn(text, 'organization'), ['organization: Civic Council', 'organization: National Council [Council]'])
})

test('spellings that differ in marks or transliteration are one name', () => {
  const text = 'Kastuś Vianoŭski led the rising. Poems about Kastus Vianouski are many.'
  assert.deepEqual(entitiesIn(text, 'person'), ['person: Kastuś Vianoŭski [Kastus Vianouski]'])
})

test('a name that somebody also goes by is an alias', () => {
  assert.deepEqual(entitiesIn('Denis Karpov, also known as Grey Wolf, leads the corps.', 'person'), ['person: Denis Karpov [Grey Wolf]'])
})

test('the government of a state and its adjective are one body', () => {
  assert.deepEqual(entitiesIn('The government of Ukraine denied it. The Ukrainian government was angry.', 'organization'), [
    'organization: government of Ukraine [Ukrainian government]',
  ])
})

test('two wordings of one event are one thing', () => {
  const text = 'Russia began the invasion of Ukraine. The Russian invasion of Ukraine shocked many.'
  assert.deepEqual(entitiesIn(text, 'event'), ['event: invasion of Ukraine [Russian invasion]'])
})

test('short forms in brackets may mix small letters and hyphens, and other names may stand there', () => {
  assert.deepEqual(entitiesIn('The Armed Forces of Orsk and Hanta (AFOrH) grew. The AFOrH is small.', 'organization'), [
    'organization: Armed Forces of Orsk and Hanta [AFOrH]',
  ])
  assert.deepEqual(entitiesIn('The Gull Islands (Islas Gaviotas) are cold. Ships left the Islas Gaviotas.', 'place'), [
    'place: Gull Islands [Islas Gaviotas]',
  ])
  assert.deepEqual(entitiesIn('The Harbour National Liberation Front or HLF lost.', 'organization'), [
    'organization: Harbour National Liberation Front [HLF]',
  ])
})

test('a town and its country in brackets stay two', () => {
  assert.deepEqual(entitiesIn('Talks were held in Gori (Georgia).', 'place', 'state'), ['place: Gori', 'state: Georgia'])
})

test('a surname in capitals is the person, wherever it stands in the full name', () => {
  const text = 'Jose FIGARO Ferrer won the election. FIGARO fled to Spain. Maia SANDOR came back, but SANDOR was ill.'
  assert.deepEqual(entitiesIn(text, 'person'), ['person: Jose FIGARO Ferrer [FIGARO]', 'person: Maia SANDOR [SANDOR]'])
})

test('an inner article makes no other body', () => {
  assert.deepEqual(entitiesIn('The Department of the Treasury agreed. The Department of Treasury paid.', 'organization'), [
    'organization: Department of the Treasury [Department of Treasury]',
  ])
})

test('a group known the world over is one under all its spellings, and its fighters are the group', () => {
  assert.deepEqual(entitiesIn('Hezbollah left in May. Later Hizballah fighters came back.', 'organization', 'people'), [
    'organization: Hezbollah [Hizballah]',
  ])
})

test('a group named before the noun for it is meant by both together', () => {
  assert.deepEqual(mentionsOf('The Harbour Front left. Nobody wants the Harbour Front terrorist group back.', 'Harbour Front'), [
    'The Harbour Front',
    'the Harbour Front terrorist group',
  ])
})

test('an acronym that nothing explains is the one body described by words of its initials', () => {
  assert.deepEqual(entitiesIn('Maranian security forces took the town. The MSF lost nobody.', 'organization'), [
    'organization: Maranian security forces [MSF]',
  ])
})

test('a regime named by its ruler is one, with and without possessive', () => {
  const text = 'The Sorvan regime fell. Gela Sorvan fled. Nobody misses Sorvan’s brutal regime.'
  assert.deepEqual(entitiesIn(text, 'organization'), ['organization: Sorvan regime'])
})

test('a district is one with and without its noun, but a town is not its province', () => {
  assert.deepEqual(entitiesIn('They bombed Karrava district. In Karrava nobody slept.', 'place'), ['place: Karrava district [Karrava]'])
  assert.deepEqual(entitiesIn('They left Kirkuk Province. In Kirkuk nobody stayed.', 'place'), ['place: Kirkuk Province', 'place: Kirkuk'])
})

test('an office named before its holder is the one person who bears it', () => {
  assert.deepEqual(mentionsOf('The Foreign Secretary left early. Foreign Secretary Oleg Daudov will return in May.', 'Oleg Daudov'), [
    'The Foreign Secretary',
    'Foreign Secretary Oleg Daudov',
  ])
})

test('who has two surnames may go by the first, and who has a father named by the own name', () => {
  assert.deepEqual(entitiesIn('José Luis Ortega y Gasset spoke. Ortega said that he was free.', 'person'), [
    'person: José Luis Ortega y Gasset [Ortega]',
  ])
  assert.deepEqual(entitiesIn('Nurul Izzah binti Anwar spoke. Nurul Izzah said that she was free.', 'person'), [
    'person: Nurul Izzah binti Anwar [Nurul Izzah]',
  ])
})

test('an alias is that of the subject of "is known", and of nobody where the bearer is called by nothing else', () => {
  const known = 'Dmitry Olin, a former KDB officer, is known by the call sign "Grom".'
  assert.deepEqual(entitiesIn(known, 'person', 'organization'), ['person: Dmitry Olin [Grom]', 'organization: KDB'])
  const led = 'The Eastern War Front, led by alias "Ricardo", burned buses.'
  assert.deepEqual(entitiesIn(led, 'organization'), ['organization: Eastern War Front'])
})

test('"the Army" is that of a state, not the group that calls itself an army of something', () => {
  const text = 'The Army of Dawn left Karra. The Army moved in.'
  assert.deepEqual(mentionsOf(text, 'Army of Dawn'), ['The Army of Dawn'])
})

test('a byname with and without what tells where its bearer is from is one person', () => {
  assert.deepEqual(entitiesIn('Abu Jandal al-Karrawi died in Portova. Abu Jandal had led a unit.', 'person'), [
    'person: Abu Jandal al-Karrawi [Abu Jandal]',
  ])
})

test('a name that is denied joins nobody', () => {
  const two = ['organization: Harbour Front', 'organization: River Brigade']
  assert.deepEqual(entitiesIn('The River Brigade is not also known as the Harbour Front.', 'organization').toSorted(), two)
})

test('a name that somebody calls himself by is his, not that of the adjective beside him', () => {
  const text = 'The corps was founded by Davor Resnik, a Russian nationalist who calls himself “White Fox.”'
  assert.deepEqual(entitiesIn(text, 'person'), ['person: Davor Resnik [White Fox]'])
})

test('a description at the head of a sentence is called as it would be inside one', () => {
  assert.deepEqual(entitiesIn('Analysts doubt it. The analysts wrote a letter.', 'people'), ['people: analysts'])
})

test('a nickname in quotes and commas, a real name, and an epithet are the name that they stand by', () => {
  assert.deepEqual(entitiesIn('Juan Torvik, “El Abuelo”, leads a group. El Abuelo fled.', 'person'), ['person: Juan Torvik [El Abuelo]'])
  assert.deepEqual(entitiesIn('Its leader, alias “Mono Chico”, whose real name is Ramiro Torvik, fled.', 'person'), [
    'person: Mono Chico [Ramiro Torvik]',
  ])
  assert.deepEqual(entitiesIn('Ali Jafarov is known as “the Lion of Dorvi”. The Lion was arrested.', 'person'), [
    'person: Ali Jafarov [Lion of Dorvi; Lion]',
  ])
})

test('a body is not the longer-named one that comes later under the same first and last word', () => {
  assert.deepEqual(entitiesIn('The Dorvi Army took Sogola. Its rival, the Dorvi People Salvation Army (DPSA), fled.', 'organization'), [
    'organization: Dorvi Army',
    'organization: Dorvi People Salvation Army [DPSA]',
  ])
})

test('initials are those of the body rather than of a person who has the same', () => {
  const text = 'Ko Naing Lin Aung leads the Karen National Liberation Army. The KNLA holds the road.'
  assert.deepEqual(entitiesIn(text, 'organization'), ['organization: Karen National Liberation Army [KNLA]'])
})
