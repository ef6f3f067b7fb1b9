import { test } from 'node:test'

import { tells } from '../told-in.ts'

test('an aside tells every kind that it lists, past a short form and with both its adjectives', () => {
  const aside = 'Hamas -- a major political party, militia, and social movement -- opposed the deal.'
  tells('classification', aside, 'Hamas major political party', 'Hamas militia', 'Hamas social movement')
  tells(
    'classification',
    'The Justice and Peace Party (JPP) -- a moderate liberal party -- won the election.',
    'Justice and Peace Party moderate liberal party',
  )
  tells('classification', 'Rwanda -- a small and hilly country dominated by farms -- is quiet.', 'Rwanda small and hilly country')
})

test('what "and" joins to a kind is a kind too', () => {
  const kinds = "Kenya is the region's oldest democracy and the world's most populous island nation."
  tells('classification', kinds, 'Kenya oldest democracy', 'Kenya most populous island nation')
})

test('a definite plural is what the names are that it is said to be', () => {
  const groups = 'The main rebel groups were the Blue Union Army in the west and the Green Front in the east.'
  tells('classification', groups, 'Blue Union Army main rebel groups', 'Green Front main rebel groups')
})

test('a state that turns into another kind is that, and turning to somebody makes nothing', () => {
  tells('classification', 'Kenya transitioned to a federal republic in 1963.', 'Kenya federal republic')
  tells('classification', 'Kenya was settled as a Spanish colony.', 'Kenya Spanish colony')
  tells('classification', 'Kenya turned to a militia for help.')
})

test('a district with a name of its own is in the city and not the city', () => {
  tells('classification', 'The Karrada district of Baghdad was bombed.')
  tells('classification', 'The French colonies of Senegal and Mali were merged.', 'Senegal French colonies', 'Mali French colonies')
})

test("the adjective of an ethnic people tells of what nation somebody is, a state's tells whose he is", () => {
  tells('nationality', 'Tutsi monarchs ruled the land.', 'tutsi monarchs Tutsi')
  tells('nationality', 'British officials ruled the land.')
})

test('what bare plurals stand behind a unit for it consists of, and it is for what it was made to do', () => {
  const unit = 'In 2016, the government created a special unit of commandos and police to fight gangs.'
  tells('composed_of', unit, 'special unit of commandos commandos', 'special unit of commandos police')
  tells('part_of', unit)
  tells('function', unit, 'special unit of commandos fight gangs')
})

test('a land ruled as a province of another is part of it, and who is told to operate as part of a body too', () => {
  tells('part_of', 'Britain took Burma and administered it as a province of India until 1937.', 'Burma India')
  tells('part_of', 'The 12th Regiment will operate as part of the Fifth Brigade.', '12th Regiment Fifth Brigade')
})

test('a body kept its independence, which founds nothing', () => {
  tells('founded', 'Nepal retained its independence after the war.')
  tells('founded', 'Kenya gained independence in 1963.', 'Kenya')
})

test('a participle with its own auxiliary is the verb of its clause', () => {
  tells('posting', 'Progress faltered until Fidel Sato was elected president in 1992.', 'Fidel Sato')
})

test('a founding is told by its time or place, and by its founder otherwise', () => {
  tells('founded', 'Exiles from Kenya founded the Harbour Front.')
  tells('founded_by', 'Exiles from Kenya founded the Harbour Front.', 'Harbour Front exiles')
  tells('founded', 'Exiles from Kenya founded the Harbour Front in 1990.', 'Harbour Front')
})

test('a creed in the name of a party is no news of it, and what a land should be it is not', () => {
  tells('ideology', 'The Socialist Party of Senegal won.')
  tells('classification', 'Both sides agreed that Kenya should be a free state.')
  tells('classification', 'Kenya is one of the poorest countries in the world.')
})

test('whoever appoints holds no post by it, and a leader may be thought to be somebody', () => {
  const appointed = 'Omar Dile was appointed by President Sato as commander of the Fifth Brigade.'
  tells('posting', appointed, 'Sato', 'Omar Dile Fifth Brigade')
  tells('posting', 'The leader of the Harbour Front is thought to be Omar Dile.', 'Omar Dile Harbour Front')
  tells('posting', "Omar Dile, who has styled himself the front's president, spoke.", 'Omar Dile front')
})

test('a land or body follows another under the name that stands with its noun', () => {
  tells('succeeds', 'The Valley Union became the republic of Kenya in 1980.', 'Kenya Valley Union')
  tells('succeeds', 'The Harbour Front re-emerged in 2007 as the rebel movement Green Shield.', 'Green Shield Harbour Front')
})

test('whoever acts on the orders of a state answers to it, wherever the orders hang', () => {
  tells('answers_to', 'Hamas seized the town on the orders of Iran.', 'Hamas Iran')
})

test('which branch a body is of and how moderate it is are creeds', () => {
  tells('ideology', 'A militant Sunni group claimed the attack.', 'militant Sunni group Sunni')
  tells('ideology', 'Christian farmers fled.')
})
