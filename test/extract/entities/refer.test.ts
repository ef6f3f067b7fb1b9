import assert from 'node:assert/strict'
import { test } from 'node:test'

import { entitiesIn, mentionsOf } from './entities-in.ts'

test('"the regiment" is the last thing named a regiment', () => {
  const text = 'The Olsen Regiment fought the Harbour Battalion. The battalion lost. Later the regiment withdrew.'
  assert.deepEqual(mentionsOf(text, 'Olsen Regiment'), ['The Olsen Regiment', 'the regiment'])
  assert.deepEqual(mentionsOf(text, 'Harbour Battalion'), ['the Harbour Battalion', 'The battalion'])
})

test('its people stand for a group when they act', () => {
  const text = 'The Harbour Legion took Bor. Members of the legion burned the bridge, and its troops left.'
  assert.deepEqual(mentionsOf(text, 'Harbour Legion'), ['The Harbour Legion', 'Members of the legion', 'its troops'])
})

test('units of a group, whatever stands between, are the group', () => {
  const text = 'The Harbour Front held out. A strike hit a Harbour Front tactical unit, then two Harbour Front tactical units.'
  assert.deepEqual(mentionsOf(text, 'Harbour Front').slice(-1), ['two Harbour Front tactical units'])
})

test("a commander's men are the unit that he is said to command", () => {
  const text = 'The commander of the Harbour Legion, Mamuka Javelidze, came late. Mamuka’s men fled.'
  assert.ok(mentionsOf(text, 'Harbour Legion').some(words => words.startsWith('Mamuka’s men')))
})

test('an apposition describes the name beside it', () => {
  assert.deepEqual(mentionsOf('The corps was led by its founder, Denis Karpov.', 'Denis Karpov'), ['its founder', 'Denis Karpov'])
})

test('an office is the last person who was said to hold it', () => {
  const text = 'President Goran Petrov arrived on Monday. Nobody met the president.'
  assert.deepEqual(mentionsOf(text, 'Goran Petrov'), ['President Goran Petrov', 'the president'])
})

test('a pronoun goes to the one person or body that it can mean', () => {
  assert.deepEqual(mentionsOf('Denis Karpov left Kyiv. He said nothing.', 'Denis Karpov'), ['Denis Karpov', 'He'])
  assert.deepEqual(mentionsOf('The Harbour Front lost. Its leaders fled.', 'Harbour Front'), ['The Harbour Front', 'Its'])
})

test('a pronoun that may mean either of two stays open', () => {
  const text = 'Somebody saw Denis Karpov with Ivan Petrov. Then he left.'
  assert.deepEqual(mentionsOf(text, 'Denis Karpov'), ['Denis Karpov'])
  assert.deepEqual(mentionsOf(text, 'Ivan Petrov'), ['Ivan Petrov'])
})

test('a pronoun under a clause is not without more ado who stood in the clause before', () => {
  const text =
    'The Olsen Brigade has 200 fighters, most of them herders; the Harbour Brigade is smaller but better armed, since it captured two guns.'
  assert.deepEqual(mentionsOf(text, 'Olsen Brigade'), ['The Olsen Brigade', 'them'])
})

test('a woman is not "he"', () => {
  const text = 'Anastasia Karpova met Ivan Petrov. She was late and he was not.'
  assert.deepEqual(mentionsOf(text, 'Anastasia Karpova'), ['Anastasia Karpova', 'She'])
  assert.deepEqual(mentionsOf(text, 'Ivan Petrov'), ['Ivan Petrov', 'he'])
})

test('"it is believed" speaks of nothing', () => {
  assert.deepEqual(mentionsOf('The Harbour Front is small. It is believed that many left.', 'Harbour Front'), ['The Harbour Front'])
})

test('fighters called by a group’s name are that group, those that states lend are not', () => {
  assert.ok(mentionsOf('Harbour Front fighters took Bor.', 'Harbour Front').includes('Harbour Front fighters'))
  assert.ok(!mentionsOf('NATO troops took Bor.', 'NATO').includes('NATO troops'))
})

test('one group is not several', () => {
  const text = 'Foreign armed organizations help Kyiv. The Harbour Front came first. The organization is small.'
  assert.deepEqual(mentionsOf(text, 'Harbour Front'), ['The Harbour Front', 'The organization'])
})

test('groups and organizations described in the same words are the same', () => {
  const text = 'Foreign armed organizations help Kyiv. Many foreign armed groups fought in Bor. These groups want weapons.'
  assert.deepEqual(mentionsOf(text, 'Foreign armed organizations'), [
    'Foreign armed organizations',
    'Many foreign armed groups',
    'These groups',
  ])
})

test('the territory is ground named just before, or the state that the text is about', () => {
  const text = 'Chad is poor. France left Chad in 1960. Chad held elections. Rebels invaded the territory.'
  assert.ok(mentionsOf(text, 'Chad').includes('the territory'))
})

test('a body of a state is known in both its wordings', () => {
  assert.ok(
    entitiesIn('The Ecuadorian government fell. It was small.', 'organization').some(line => line.includes('government of Ecuador')),
  )
  const text = 'Ecuador is small. Ecuador is old. Ecuador held elections. The military took over.'
  assert.ok(entitiesIn(text, 'organization').some(line => line.includes('Ecuadorian military')))
})

test('the nation of a state, and the embattled nation after it, are that state', () => {
  const text = 'Rebels threatened the nation of Chad. Few helped the embattled nation.'
  assert.deepEqual(mentionsOf(text, 'Chad'), ['the nation of Chad', 'the embattled nation'])
})

test('"the organization" may be a corps', () => {
  const text = 'The Harbour Volunteer Corps is small. The exact number of the organization is not known.'
  assert.deepEqual(mentionsOf(text, 'Harbour Volunteer Corps'), ['The Harbour Volunteer Corps', 'the organization'])
})

test('"the attack" and "its raid" are the event told of before', () => {
  const text = 'The Harbour Front began an assault on the Orsk region. Many saw the attack. Nobody expected the brutal raid.'
  assert.deepEqual(mentionsOf(text, 'assault on the Orsk region'), ['an assault', 'the attack', 'the brutal raid'])
})

test('an event told of by other words for the same deed is one', () => {
  const text = 'Its claim to fame is its assault on the Orsk region. The Orsk attack shocked many.'
  assert.deepEqual(entitiesIn(text, 'event').length, 1)
})

test('members whose "its" stays open belong to the last armed body', () => {
  const text = 'One of these is the Harbour Battalion. Named after the first president of Chechnya, its members hate the tsar.'
  assert.deepEqual(mentionsOf(text, 'Harbour Battalion'), ['the Harbour Battalion', 'its members'])
  assert.ok(mentionsOf('The Harbour Legion is small. These men came early.', 'Harbour Legion').includes('These men'))
})

test('armed groups and militants of one description are one', () => {
  const text = 'Many foreign militants came. Some foreign armed groups left. The villagers feared foreign militant groups.'
  assert.deepEqual(entitiesIn(text, 'organization').length, 1)
})

test('a commander stays one where the comma after his name is missing', () => {
  const text = 'The commander of the Harbour Legion, Mamuka Javelidze is the living proof. Mamuka’s men fled.'
  assert.ok(mentionsOf(text, 'Harbour Legion').some(words => words.startsWith('Mamuka’s men')))
})

test('"their own country" is the state that a people or body has its name from', () => {
  assert.ok(mentionsOf('Russians left Russia. The Russians fight against their own country.', 'Russia').includes('their own country'))
  assert.ok(mentionsOf('The Georgian Legion left Georgia. The legion wants its homeland free.', 'Georgia').includes('its homeland'))
  assert.ok(!mentionsOf('The Harbour Legion left Georgia. The legion wants its homeland free.', 'Georgia').includes('its homeland'))
})

test('an office may be called by less than its whole name', () => {
  const text = 'Harbour Press Secretary Goran Petrov spoke. Nobody believed the press secretary.'
  assert.ok(mentionsOf(text, 'Goran Petrov').includes('the press secretary'))
})

test('"the country" may be named some sentences before', () => {
  const text = 'Georgia is small. Many came. Few left. Some stayed. Others slept. Nobody spoke. The rebels left the country.'
  assert.ok(mentionsOf(text, 'Georgia').includes('the country'))
})

test('the phrase around a name takes in whose office it is, and of a town the country', () => {
  assert.deepEqual(mentionsOf('Then the US Secretary of State Goran Petrov left.', 'Goran Petrov'), [
    'the US Secretary of State Goran Petrov',
  ])
  assert.deepEqual(mentionsOf('They fought near Palmyra, Syria, until May.', 'Palmyra'), ['Palmyra, Syria'])
  assert.deepEqual(mentionsOf('They fought in Palmyra, Syria and Iraq.', 'Palmyra'), ['Palmyra'])
})

test('"it" is the subject rather than the town, and never the subject of its own clause', () => {
  const text = 'The Harbour Front left Bor in May. It burned the bridge. The Olsen Regiment fears it.'
  assert.deepEqual(mentionsOf(text, 'Harbour Front'), ['The Harbour Front', 'It', 'it'])
})

test('whoever is only described is a thing once a pronoun or a later description points back', () => {
  const text = 'A diplomat who had fled spoke to reporters in Bor. He asked for money.'
  assert.deepEqual(mentionsOf(text, 'diplomat'), ['A diplomat', 'He'])
  assert.deepEqual(entitiesIn('A diplomat spoke to reporters in Bor.', 'person'), [])
})

test('a few people counted in words are not others of their sort', () => {
  const text = 'Two deserters spoke in Bor. They had walked there. Three deserters were shot in Dorn.'
  assert.deepEqual(entitiesIn(text, 'people'), ['people: two deserters [deserters]', 'people: three deserters [deserters]'])
})

test('the name on the label of a turn is not "he" in what follows', () => {
  const text = 'The reporter: Did you know Anton Brask? Goran Petrov: He came to the village once.'
  assert.deepEqual(mentionsOf(text, 'Goran Petrov'), ['Goran Petrov'])
})

test('an office goes with what it is of or for', () => {
  const text = 'The Minister for the Northern Isles, Ann Holt, resigned.'
  assert.ok(mentionsOf(text, 'Ann Holt').includes('The Minister for the Northern Isles'))
})

test('what somebody has goes by either order of the words', () => {
  const text = 'The Harbour Front fled. Its allies stayed in Bor, where they sold arms. Critics of the Harbour Front spoke.'
  assert.deepEqual(entitiesIn(text, 'people'), [
    "people: Harbour Front's allies [allies of Harbour Front]",
    "people: critics of the Harbour Front [Harbour Front's critics]",
  ])
})

test('"these brutal fighters" are the armed body spoken of last', () => {
  const text = 'The Harbour Front took Bor. Nobody resisted these brutal fighters.'
  assert.deepEqual(mentionsOf(text, 'Harbour Front'), ['The Harbour Front', 'these brutal fighters'])
})

test('"their" after "for many" is of the many, whom nothing names', () => {
  const text = 'The River Brigade holds the valley. For many in Dorvia, the raid evokes memories of their own war.'
  assert.ok(!mentionsOf(text, 'River Brigade').includes('their'))
})

test('"the council and its backers" are the backers of the council', () => {
  const text = 'The Harbour Front left. The Northern Council and its backers refused the truce.'
  assert.deepEqual(mentionsOf(text, 'Northern Council'), ['The Northern Council', 'its'])
})

test('a title in small letters points back to who bears it, whatever the name is like', () => {
  assert.deepEqual(mentionsOf('Abu Talha met Sheikh Mahmoud Ould Sidi in Karra. The sheikh promised him money.', 'Mahmoud Ould Sidi'), [
    'Sheikh Mahmoud Ould Sidi',
    'The sheikh',
  ])
})

test('what is denied is no thing', () => {
  assert.deepEqual(mentionsOf('The River Brigade burned the village. Ivan Petrov of the River Brigade denied it.', 'River Brigade'), [
    'The River Brigade',
    'the River Brigade',
  ])
})

test('what a comma sets off tells no other thing: "the legion, by contrast,"', () => {
  const text = 'The Free Legion is small. The legion, by contrast, is led by a council. The legion of the north is another.'
  assert.deepEqual(
    mentionsOf(text, 'Free Legion').filter(words => /^the legion/i.test(words)),
    ['The legion'],
  )
})

test('"the group" is the last one close by, though another far off is called a group', () => {
  const text =
    'The Olin Group left. Years passed. Nobody came. Ships sank. The Valley Front took the harbour. The paramilitary group holds the town, and Ivan Petrov has led the front since 2019.'
  assert.deepEqual(mentionsOf(text, 'Valley Front'), ['The Valley Front', 'The paramilitary group', 'the front'])
})

test('of the groups of one sentence "the movement" is the one that it is about', () => {
  const text = 'The Olin Front was founded by officers of the Valley League. The movement denies that.'
  assert.deepEqual(mentionsOf(text, 'Olin Front'), ['The Olin Front', 'The movement'])
})

test('"the army" is none of two that are named', () => {
  const text = 'The Karra Independence Army thanked the Olin Army. The army shelled the town.'
  assert.ok(!mentionsOf(text, 'Olin Army').includes('The army') && !mentionsOf(text, 'Karra Independence Army').includes('The army'))
})

test('kin told of one after another are those of one man', () => {
  const text = "Mamuka's father fought in Abkhazia, and his sister sits in parliament."
  assert.ok(entitiesIn(text, 'person').some(entity => entity.startsWith("person: Mamuka's sister")))
})

test('what opens a sentence before its subject speaks of that subject, where it is a name', () => {
  const text = 'The Selim Guard is weak. Since the death of its founder in 2019, the Lake Front has been weak too.'
  assert.deepEqual(mentionsOf(text, 'Lake Front'), ['its', 'the Lake Front'])
})

test('a name given to a wing is not that of the body whose wing it is', () => {
  const text = "The Lake Front's military wing, known as the Herons, is weak. The Herons left."
  assert.deepEqual(mentionsOf(text, 'Lake Front'), ['The Lake Front'])
})

test('a description beside a name is taken up again, and a militia is no numbered battalion', () => {
  assert.deepEqual(mentionsOf('Yusuf Torvik, a cleric, was held with Ali Musa. The cleric had preached in Dorvi.', 'Yusuf Torvik'), [
    'Yusuf Torvik',
    'a cleric',
    'The cleric',
  ])
  const text = 'Soldiers of the 72nd Infantry Battalion entered Dorvi. The militia burned the market.'
  assert.equal(mentionsOf(text, '72nd Infantry Battalion').includes('The militia'), false)
})

test('ground is not who does something with it', () => {
  assert.deepEqual(mentionsOf('France came late. France conquered the area.', 'France'), ['France', 'France'])
})

test('what comes of a deed comes to whoever did it', () => {
  assert.deepEqual(mentionsOf('The Harbour Front has earned millions, enabling it to buy rifles in Lesk.', 'Harbour Front'), [
    'The Harbour Front',
    'it',
  ])
})
