import assert from 'node:assert/strict'
import { test } from 'node:test'

import { entitiesIn, mentionHeadedBy, mentionsOf, postsIn } from './entities-in.ts'

test('a head noun says what a name is', () => {
  assert.deepEqual(entitiesIn('The Harbour Liberation Front fought the 3rd Mountain Brigade near the Sorvan River.'), [
    'organization: Harbour Liberation Front',
    'organization: 3rd Mountain Brigade',
    'place: Sorvan River',
  ])
})

test('a unit may be named by number and small noun', () => {
  assert.deepEqual(entitiesIn('The general said that 7 division had left.', 'organization'), ['organization: 7 division'])
})

test('small words hold a name together', () => {
  assert.deepEqual(
    entitiesIn('She joined the Front for the Liberation of Marania and Hassan bin Talal al-Dorvi.', 'organization', 'person'),
    ['organization: Front for the Liberation of Marania', 'person: Hassan bin Talal al-Dorvi'],
  )
})

test('ranks, titles and offices are mentions of their own, beside the name', () => {
  const text = 'Maj.-Gen. Musa Danjuma, the Chief of Training and Operations, met President Goran Petrov.'
  assert.deepEqual(postsIn(text), ['rank: Maj.-Gen.', 'role: Chief of Training and Operations', 'title: President'])
  assert.deepEqual(entitiesIn(text, 'person'), ['person: Musa Danjuma', 'person: Goran Petrov'])
})

test('a title inside the name of a body stays there', () => {
  assert.deepEqual(entitiesIn('Fighters of the Sheikh Daud Battalion left the town.', 'organization', 'person'), [
    'organization: Sheikh Daud Battalion',
  ])
})

test('months and the first words of sentences are no names', () => {
  assert.deepEqual(entitiesIn('Yesterday nothing happened. In March they left. Perhaps May will be calmer.'), [])
})

test('a heading in capitals adds no names that the text does not have', () => {
  assert.deepEqual(entitiesIn('The Many Quarrels of the Harbour Front\n\nThe Harbour Front split in two last year.', 'organization'), [
    'organization: Harbour Front',
  ])
})

test('a name inside a longer word is found without the rest of it', () => {
  assert.deepEqual(entitiesIn('Pro-Petrov crowds met President Goran Petrov there, and anti-Petrov crowds left.', 'person'), [
    'person: Goran Petrov [Petrov]',
  ])
})

test('a country is a state under its usual name, however the text calls it', () => {
  assert.deepEqual(entitiesIn('The U.S. sent helicopters. Washington is far from the US border.', 'state'), [
    'state: United States [U.S.; US]',
  ])
  assert.deepEqual(entitiesIn('Russian helicopters crossed the border. Russia denied it.', 'state'), ['state: Russia [Russian]'])
})

test('peoples, weapons, doctrines and events have kinds of their own', () => {
  assert.deepEqual(entitiesIn('Chechens and Sunnis bought drones in the name of nationalism before the Battle of Kyiv.'), [
    'people: Chechens',
    'people: Sunnis',
    'materiel: drones',
    'concept: nationalism',
    'event: Battle of Kyiv',
  ])
})

test('the kind that the document bears out elsewhere holds everywhere', () => {
  assert.deepEqual(entitiesIn('Sorvan promised an end to the war. General Ilya Sorvan had lost it.', 'person'), [
    'person: Ilya Sorvan [Sorvan]',
  ])
})

test('a word finds the longest mention that it heads', () => {
  assert.equal(mentionHeadedBy('The Harbour Front attacked Kyiv.', 'Front'), 'The Harbour Front')
  assert.equal(mentionHeadedBy('The Harbour Front attacked Kyiv.', 'attacked'), undefined)
})

test('a numbered unit is a name of its own beside the force it is of', () => {
  assert.deepEqual(entitiesIn('Ali Musa commands the 82 Division of the Nigerian Army.', 'organization'), [
    'organization: 82 Division',
    'organization: Nigerian Army',
  ])
})

test('two words of rank are one rank, and a count of marines is no unit', () => {
  assert.deepEqual(postsIn('They met Lt. General Ali Musa.'), ['rank: Lt. General'])
  assert.ok(entitiesIn('At least 10 U.S. Marines died.', 'organization').every(line => !line.includes('10')))
})

test('two fields under one head noun are one body', () => {
  assert.deepEqual(entitiesIn('He joined the Union Solidarity and Development Party.', 'organization'), [
    'organization: Union Solidarity and Development Party',
  ])
  assert.deepEqual(entitiesIn('She leads the Chad Security and Civil Defence Corps.', 'organization'), [
    'organization: Chad Security and Civil Defence Corps',
  ])
})

test('an Arabic article is part of the name, small or with a capital', () => {
  assert.deepEqual(entitiesIn('Nobody lives in al-Batina. Near Ar Rumah, a bridge fell. Fighting in Al-Batina went on.', 'place'), [
    'place: al-Batina',
    'place: Ar Rumah',
  ])
})

test('what a body is for belongs to its name', () => {
  assert.deepEqual(entitiesIn('The Coalition to Counter Piracy met. The All Hands Congress won.', 'organization'), [
    'organization: Coalition to Counter Piracy',
    'organization: All Hands Congress',
  ])
  assert.deepEqual(entitiesIn('The Joint Task Force – Operation Anchor (JTF-OA) said so.', 'organization'), [
    'organization: Joint Task Force – Operation Anchor [JTF-OA]',
  ])
})

test('the name inside "UN-backed" is a name', () => {
  assert.ok(entitiesIn('A UN-backed court convicted him.', 'organization').includes('organization: UN'))
})

test('an adjective of a people without a state names the people', () => {
  assert.deepEqual(entitiesIn('Kurdish villages burned. The Kurds fled.', 'people'), ['people: Kurds [Kurdish]'])
})

test('a commander of a unit holds a post, a commander with a bare name a rank', () => {
  assert.deepEqual(postsIn('The new Commander of the 3rd Brigade, Brig. Gen. Musa Daura, arrived.'), [
    'role: Commander',
    'rank: Brig. Gen.',
  ])
  assert.deepEqual(postsIn('Commander Musa Daura arrived.'), ['rank: Commander'])
})

test('ranks with hyphens are one, and initials and weekdays after them begin the name', () => {
  assert.deepEqual(postsIn('They met Brig.- Gen. Musa Daura and Major-Gen. AS Oke.'), ['rank: Brig.- Gen.', 'rank: Major-Gen.'])
  assert.deepEqual(entitiesIn('They met Major General AS Oke and Colonel Sunday Idoro.', 'person'), [
    'person: AS Oke',
    'person: Sunday Idoro',
  ])
})

test('a college of command and staff is one body, and so are the headquarters of an army', () => {
  assert.deepEqual(entitiesIn('He taught at the Armed Forces Command and Staff College. He left the Army headquarters.', 'organization'), [
    'organization: Armed Forces Command and Staff College',
    'organization: Army headquarters',
  ])
})

test('a capital that speaks or decides is a government, one that things happen in a place', () => {
  assert.deepEqual(entitiesIn('Ankara denied the claim.', 'organization', 'place'), ['organization: Ankara'])
  assert.deepEqual(entitiesIn('Talks were held in Ankara.', 'organization', 'place'), ['place: Ankara'])
})

test('towns take no article of their own', () => {
  assert.ok(!entitiesIn('The rebels fought the Taliban. Many feared the Taliban.', 'place').includes('place: Taliban'))
  assert.ok(entitiesIn('They watched the Mosul offensive.', 'place').includes('place: Mosul'))
})

test('words in quotes may stand inside a name or open the name of a body', () => {
  assert.deepEqual(entitiesIn('Then General Oleg “Old Wolf” Marenko testified, and Tariq "Leo" Daudov denied it.', 'person'), [
    'person: Oleg “Old Wolf” Marenko',
    'person: Tariq "Leo" Daudov',
  ])
  assert.deepEqual(entitiesIn("Fighters of the 'Sultan Daud' Division took the town.", 'organization', 'person'), [
    "organization: 'Sultan Daud' Division",
  ])
})

test('a date before a description is no part of it', () => {
  assert.deepEqual(entitiesIn('In May 2023 armed men attacked the convoy.', 'people'), ['people: armed men'])
})

test('a place is part of the name of a body where the acronym after it or the world says so', () => {
  const text = 'The Movement for Unity and Justice in West Africa (MUJWA) split from al-Qaeda in the Islamic Maghreb.'
  assert.deepEqual(entitiesIn(text, 'organization'), [
    'organization: Movement for Unity and Justice in West Africa [MUJWA]',
    'organization: al-Qaeda in the Islamic Maghreb',
  ])
  assert.deepEqual(entitiesIn('The Harbour Front in Kenya (see below) is small.', 'organization'), ['organization: Harbour Front'])
})

test('a body is for several things, but another body or person after “and” is its own', () => {
  assert.deepEqual(entitiesIn('The Front for the Liberation of Oman and the Arabian Gulf met there.', 'organization'), [
    'organization: Front for the Liberation of Oman and the Arabian Gulf',
  ])
  assert.deepEqual(entitiesIn('The Front for the Liberation of Marania and Hamas agreed.', 'organization'), [
    'organization: Front for the Liberation of Marania',
    'organization: Hamas',
  ])
})

test('a first word that means front, army or movement in another language says what the name is of', () => {
  assert.deepEqual(
    entitiesIn('Jaysh al-Wadi joined. Later Kata’ib al-Dorvi and Frente Patriótico Sorvano left.', 'organization', 'person'),
    ['organization: Jaysh al-Wadi', 'organization: Kata’ib al-Dorvi', 'organization: Frente Patriótico Sorvano'],
  )
})

test('a number is part of the name of a front too, and parts it from others', () => {
  assert.deepEqual(entitiesIn('The Sand Front met the 33rd Front. The 33rd Front left.', 'organization'), [
    'organization: Sand Front',
    'organization: 33rd Front',
  ])
})

test('a capital that acts, is addressed or deals with another is the government there, elsewhere a place', () => {
  assert.deepEqual(
    entitiesIn('She lived in Ankara. The deal with Ankara held until Damascus accused Baghdad of lying.', 'organization', 'place'),
    ['place: Ankara', 'organization: Ankara', 'organization: Damascus', 'organization: Baghdad'],
  )
  assert.deepEqual(entitiesIn('The militia answers to Ankara and has support from Damascus.', 'organization', 'place').slice(-2), [
    'organization: Ankara',
    'organization: Damascus',
  ])
})

test('a battalion is told from others by its regiment, brigades in a list are several', () => {
  assert.deepEqual(
    entitiesIn('The 3rd Battalion, 6th Marines left. The 5th Brigade, 7th Brigade and 8th Brigade stayed.', 'organization'),
    ['organization: 3rd Battalion, 6th Marines', 'organization: 5th Brigade', 'organization: 7th Brigade', 'organization: 8th Brigade'],
  )
})

test('two countries side by side are two states', () => {
  assert.deepEqual(entitiesIn('They met on the Syria-Iraq border and in Guinea-Bissau.', 'state'), [
    'state: Syria',
    'state: Iraq',
    'state: Guinea-Bissau',
  ])
})

test('an acronym that is spelt like a small word is a name', () => {
  assert.deepEqual(entitiesIn('The town was held by members of IS. He is free.', 'organization'), ['organization: IS'])
})

test('a nickname in quotes shows a person, those who band together under a name a body', () => {
  assert.deepEqual(entitiesIn('Wilgor “Ti Mouk” Santelus fled. The Marish Red Guards had 300 rifles.', 'organization', 'person'), [
    'person: Wilgor “Ti Mouk” Santelus',
    'organization: Marish Red Guards',
  ])
})

test('what stands in a list behind "in" is a place', () => {
  assert.deepEqual(entitiesIn('Attacks in Qamanas, Sarmol and Talamin were documented.', 'place', 'person', 'organization'), [
    'place: Qamanas',
    'place: Sarmol',
    'place: Talamin',
  ])
})

test('a family name in capitals shows a person, a noun right before a name what it is', () => {
  assert.deepEqual(entitiesIn('The coup was led by Anrique ROZALDO. The company Zöblin left.', 'organization', 'person'), [
    'person: Anrique ROZALDO',
    'organization: Zöblin',
  ])
})

test('a faith before a noun names nobody, its believers are a people', () => {
  assert.deepEqual(
    entitiesIn('Buddhist monks left the town.', 'people').filter(name => /Buddhist(?:s|$)/.test(name)),
    [],
  )
  assert.deepEqual(entitiesIn('Buddhists left the town.', 'people'), ['people: Buddhists'])
})

test('a town is also called with the land that it lies in', () => {
  assert.deepEqual(entitiesIn('The strike hit a camp near Palmyra, Syria.', 'place'), ['place: Palmyra [Palmyra, Syria]'])
})

test('an office that the text calls by initials is no body, nor are several who hold one', () => {
  const text = 'The Director of Training (DOT), Goran Petrov, met the Generals in Bor. The DOT said so.'
  assert.deepEqual(entitiesIn(text, 'organization', 'person'), ['person: Goran Petrov'])
  assert.equal(postsIn(text).filter(post => post === 'role: DOT').length, 2)
})

test('a word for people is a name where a longer name of a body ends in it', () => {
  assert.deepEqual(entitiesIn('The Valley Guards were founded in 2011. Dorvia denies arming the Guards.', 'organization'), [
    'organization: Valley Guards [Guards]',
  ])
})

test('a post of command right before the body that it is over is a post, and no part of the name', () => {
  const text = 'Colonel Ode Okafor was appointed Commander Infantry School, and Colonel Idris Bello becomes Commandant Army Peace Centre.'
  assert.deepEqual(entitiesIn(text, 'organization'), ['organization: Infantry School', 'organization: Army Peace Centre'])
  assert.deepEqual(postsIn(text), ['rank: Colonel', 'role: Commander', 'rank: Colonel', 'role: Commandant'])
})

test('offices joined by a hyphen are one post, and ranks that several bear stand before each of them', () => {
  const text =
    'Deputy Commandant-General Suleiman Bello met Provost-Marshal Ali Garba. Brigadier-Generals Musa Ibrahim and Idris Sule left.'
  assert.deepEqual(postsIn(text), ['role: Deputy Commandant-General', 'role: Provost-Marshal', 'rank: Brigadier-Generals'])
  assert.deepEqual(entitiesIn(text, 'person'), [
    'person: Suleiman Bello',
    'person: Ali Garba',
    'person: Musa Ibrahim',
    'person: Idris Sule',
  ])
})

test('the letter I beside other initials belongs to the name', () => {
  assert.deepEqual(entitiesIn('Major General P. I. Danladi met Brig Gen Ishaku I Ebbo there.', 'person'), [
    'person: P. I. Danladi',
    'person: Ishaku I Ebbo',
  ])
})

test('a directorate of two fields is one body', () => {
  const text = 'He left the Department of Army Training and Operations for the Naval Doctrine and Assessment Centre.'
  assert.deepEqual(entitiesIn(text, 'organization'), [
    'organization: Department of Army Training and Operations',
    'organization: Naval Doctrine and Assessment Centre',
  ])
})

test('the members of a body are the body, and no name of their own', () => {
  assert.deepEqual(entitiesIn('The Members of the Harbour Council urged the Members of the Harbour Council to vote.'), [
    'organization: Harbour Council',
  ])
})

test('a name between commas after a post is that of a person', () => {
  assert.deepEqual(entitiesIn('The leader of the rebels, al-Zaydi, said that they would stay.', 'person'), ['person: al-Zaydi'])
})

test('small words of Romance and African languages hold names together', () => {
  const text = 'The Mouvement pour la Défense du Kembo (MDK) was founded by Célestin Mwamba wa Mwamba. The MDK split in two.'
  assert.deepEqual(entitiesIn(text, 'organization', 'person'), [
    'organization: Mouvement pour la Défense du Kembo [MDK]',
    'person: Célestin Mwamba wa Mwamba',
  ])
})

test('titles of many languages and former offices stand before a name', () => {
  const text = 'Daw Khin Thida Aye met Datuk Seri Hadi Awang and Ato Birhanu Nega. Ex-commander Rodrigo "El Zorro" Peña left.'
  assert.deepEqual(postsIn(text), ['title: Daw', 'title: Datuk Seri', 'title: Ato', 'role: Ex-commander'])
})

test('what weapons and diseases are numbered by names nobody', () => {
  assert.deepEqual(
    entitiesIn('Covid-19 slowed the talks. Gunmen fired an AK-47 rifle at a Su-25 jet.', 'organization', 'place', 'person'),
    [],
  )
})

test('the point of the compass before a front makes no place of it', () => {
  assert.deepEqual(entitiesIn('The opposition and the Southern Front denied the report.', 'place'), [])
})

test('letters that the text explains by a body are no rank', () => {
  const text = 'The Cadre Stratégique Permanent (CSP) lost the town. A spokesman of the CSP denied it.'
  assert.deepEqual(postsIn(text), [])
})

test('what is besieged is a place, and who is known only by a byname is a person', () => {
  const text = 'The battalion\'s commander, known only as "Kasym", besieged Farandu. Kasym left.'
  assert.deepEqual(entitiesIn(text, 'person', 'place', 'organization'), ['person: Kasym', 'place: Farandu'])
})

test('an acronym in brackets spells out a name in any language, most of its words in small letters', () => {
  assert.deepEqual(entitiesIn('Les Volontaires pour la garde de la lagune (VGL) hold Dorvi. The VGL took Marania.', 'organization'), [
    'organization: Volontaires pour la garde de la lagune [VGL]',
  ])
  assert.deepEqual(
    entitiesIn('The Union of miners left (they said) the DMP.', 'organization').includes('organization: Union of miners left'),
    false,
  )
})

test('a front named after its commander is one body, and an office may have a body of its name', () => {
  assert.deepEqual(
    entitiesIn("El Frente Comandante Torvik, of the south, met the Attorney General's Office in May.", 'organization', 'person'),
    ['organization: El Frente Comandante Torvik', "organization: Attorney General's Office"],
  )
})

test('two initials run together are those of a person, and the letters and number before a weapon are its model', () => {
  assert.deepEqual(entitiesIn('KC Osundu rejected the account.'), ['person: KC Osundu'])
  assert.deepEqual(entitiesIn('The rebels took the M16 rifles.', 'organization', 'materiel'), ['materiel: M16 rifles', 'materiel: M16'])
})

test('what has a mayor or is burnt is a place, and what a militia is said to be right behind its name is one', () => {
  assert.deepEqual(entitiesIn("The front attacked Dervena. Dervena's mayor fled. It denied burning Sogola.", 'place'), [
    'place: Dervena',
    'place: Sogola',
  ])
  assert.deepEqual(entitiesIn('Dan Dervisogo, a hill militia, denied it.', 'person', 'organization'), ['organization: Dan Dervisogo'])
})

test('what is said to be a force is one, and arms under a capital are what groups call themselves after', () => {
  assert.deepEqual(entitiesIn('Dervi Sogo is a self-defence force of the hills.', 'person', 'organization'), ['organization: Dervi Sogo'])
  assert.deepEqual(entitiesIn('The Shield of the Hills burned Bor. The militia Sacred Knife fled with two shields.', 'organization'), [
    'organization: Shield of the Hills',
    'organization: Sacred Knife',
  ])
  assert.deepEqual(entitiesIn('The Harbour Shield lost Bor. Its enemies accuse the Shield of theft.', 'organization'), [
    'organization: Harbour Shield [Shield]',
  ])
})

test('a body may deliberate on its field, a market be named after its day, a station after its town', () => {
  assert.deepEqual(entitiesIn('She wrote to the Commission on Human Rights and told Dervena Radio what had burned at Monday Market.'), [
    'organization: Commission on Human Rights',
    'organization: Dervena Radio',
    'place: Monday Market',
  ])
})

test('a name takes in whose body it is, and a town what it lies in', () => {
  assert.ok(
    mentionsOf('The Ministry of War’s Office of Supplies closed.', 'Office of Supplies').includes(
      'The Ministry of War’s Office of Supplies',
    ),
  )
  assert.ok(mentionsOf('He was born in Farandu, Oulu Province.', 'Farandu').includes('Farandu, Oulu Province'))
})

test('how many there are does not belong to what they are called', () => {
  assert.deepEqual(entitiesIn('Fewer than five rebel groups joined.', 'organization'), ['organization: rebel groups'])
  assert.deepEqual(entitiesIn('An estimated one million armed fighters fled.', 'people'), ['people: armed fighters'])
})

test('"and" and "in" join what one body is called, and stop before somebody else', () => {
  assert.deepEqual(entitiesIn('The Ministry of Defence and Maj. T. Diko agreed.'), ['organization: Ministry of Defence', 'person: T. Diko'])
  assert.deepEqual(entitiesIn('He joined the Committee in Defence of the River Sava.', 'organization'), [
    'organization: Committee in Defence of the River Sava',
  ])
})

test('ground that is a family’s name behind a given name is a person', () => {
  assert.deepEqual(entitiesIn('The analyst Fiona Marsh disagreed.'), ['person: Fiona Marsh'])
})

test('a kind of equipment is what its last two words say', () => {
  assert.deepEqual(entitiesIn('They found Armoured Personnel Carriers there.', 'materiel', 'person'), [
    'materiel: Armoured Personnel Carriers',
  ])
})
