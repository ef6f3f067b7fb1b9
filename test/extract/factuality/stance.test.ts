import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { stanceOf } from '../../../src/extract/factuality/stance.ts'
import { readText } from '../../reading.ts'

/** The stance on the word in brackets: polarity, certainty, mood and the words that hedge. */
const stanceIn = (marked: string): string => {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const { reading, trees } = readText(text)
  const trigger = reading.tokens.findIndex(token => token.start === start)
  const tree = trees.find(({ sentence }) => sentence.first <= trigger && trigger < sentence.last)
  assert.ok(tree !== undefined, 'the brackets hold a word')
  const { polarity, certainty, mood, hedge } = stanceOf(tree, trigger)
  return [polarity, certainty, mood, ...(hedge === null ? [] : [`“${text.slice(hedge.start, hedge.end)}”`])].join(' ')
}

/** Each marked sentence with the stance it should have. */
const each = (cases: Readonly<Record<string, string>>): void => {
  for (const [marked, stance] of Object.entries(cases)) test(marked, () => assert.equal(stanceIn(marked), stance))
}

describe('what is stated flatly is certain', () => {
  each({
    'The rebels [captured] the town.': 'affirmed certain fact',
    'The town was [captured] by the rebels in May.': 'affirmed certain fact',
  })
})

describe('negation denies', () => {
  each({
    'The rebels did not [capture] the town.': 'denied certain fact',
    'They never [signed] the accord.': 'denied certain fact',
    'The army no longer [controls] the valley.': 'denied certain fact',
    'No soldiers [entered] the camp.': 'denied certain fact',
    'The troops left without [firing] a shot.': 'denied certain fact “without”',
    'The army did not only [shell] the town.': 'affirmed certain fact',
    'The prisoners were not tried or [sentenced].': 'denied certain fact',
  })
})

describe('modals and adverbs hedge', () => {
  each({
    'The rebels may [attack] the town.': 'affirmed possible fact “may”',
    'The group might not [survive] the winter.': 'denied possible fact “might”',
    'The rebels could not [capture] the town.': 'denied certain fact',
    'The group probably [detests] its rivals.': 'affirmed likely fact “probably”',
    'The regiment most likely [receives] aid from abroad.': 'affirmed likely fact “most likely”',
    'Perhaps the legion [views] them with favor.': 'affirmed possible fact “Perhaps”',
    'The commander allegedly [sold] the weapons.': 'affirmed possible fact “allegedly”',
  })
})

describe('words that embed decide', () => {
  each({
    'The army failed to [capture] the town.': 'denied certain fact',
    'The army managed to [capture] the town.': 'affirmed certain fact',
    'The minister refused to [sign] the accord.': 'denied certain fact',
    'The army did not fail to [capture] the town.': 'affirmed certain fact',
    'The rebels forgot to [close] the road.': 'denied certain fact',
    'The rebels are likely to [attack] the town.': 'affirmed likely fact “likely”',
    'The rebels are unlikely to [attack] the town.': 'affirmed unlikely fact “unlikely”',
    'It is possible that the rebels [attacked] the town.': 'affirmed possible fact “possible”',
    'The patrol prevented an [attack] on the camp.': 'denied certain fact',
    'The garrison seems to [control] the road.': 'affirmed likely fact “seems”',
  })
})

describe('what is meant, wanted, asked or supposed is no fact', () => {
  each({
    'The rebels want to [capture] the town.': 'affirmed unknown planned “want”',
    'The rebels plan to [attack] the town.': 'affirmed unknown planned “plan”',
    'The general tried to [capture] the town.': 'affirmed unknown planned “tried”',
    'Had the rebels not [burned] the town, it would have held.': 'affirmed unknown supposed “Had”',
    'If the rebels [break] the truce, the army will retreat.': 'affirmed unknown supposed “If”',
    'The army crossed the river to [attack] the town.': 'affirmed unknown planned “to”',
    'Did the rebels [attack] the town?': 'affirmed unknown supposed “attack”',
  })

  test('what is to come stands as sure as it is worded, and is no fact', () => {
    assert.equal(stanceIn('The army will [attack] the town.'), 'affirmed certain future')
  })
})

describe('nouns of deeds', () => {
  each({
    'The alleged [attack] shocked the town.': 'affirmed possible fact “alleged”',
    'The battalion has no [support] among the villagers.': 'denied certain fact',
    'The [attack] did not surprise the town.': 'affirmed certain fact',
    'There is a threat of an [attack] on the camp.': 'affirmed unknown supposed “threat”',
  })
})
