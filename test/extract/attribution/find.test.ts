import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { findAttributions } from '../../../src/extract/attribution/find.ts'
import type { Attribution } from '../../../src/model/claim.ts'
import type { Span } from '../../../src/model/span.ts'
import { namesIn, readText } from '../../reading.ts'

/** Each attribution of a text as `source | cue | content`, "–" where no source is worded, pieces of a content parted by " … ". */
const told = (text: string): string[] =>
  attributionsOf(text).map(({ source, cue, content }) => {
    const pieces = content.map(piece => wordsAt(text, piece)).join(' … ')
    return `${source === null ? '–' : wordsAt(text, source)} | ${wordsAt(text, cue)} | ${pieces}`
  })

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end)

const attributionsOf = (text: string): Attribution[] => {
  const { reading, trees } = readText(text)
  return findAttributions(reading, trees, namesIn(reading))
}

const stanceOf = (text: string): string[] => attributionsOf(text).map(({ polarity, certainty, act }) => `${act} ${polarity} ${certainty}`)

describe('verbs of saying', () => {
  test('a clause after the verb is the content, with its speaker', () => {
    assert.deepEqual(told('The ministry said that the rebels had left Orsk.'), ['The ministry | said | that the rebels had left Orsk'])
  })

  test('what stands before "the aide said" is the content', () => {
    assert.deepEqual(told('The bridge was destroyed on Monday, a senior aide said.'), [
      'a senior aide | said | The bridge was destroyed on Monday',
    ])
  })

  test('what opens a clause before the teller belongs to what goes on behind him', () => {
    assert.deepEqual(told('The museum, Ana Torvik said, would show the truth.'), ['Ana Torvik | said | The museum … would show the truth'])
  })

  test('a clause behind the verb is the content, and not the circumstance before it', () => {
    assert.deepEqual(
      told('When he bought the mine, Karel Vona said he hoped to sell its coal.')[0],
      'Karel Vona | said | he hoped to sell its coal',
    )
    assert.deepEqual(told('Karel Vona made the remark on Monday as he discussed his plans.'), ['he | discussed | his plans'])
  })

  test('a quotation in the middle of a sentence keeps what leads to it', () => {
    assert.deepEqual(told('Using the tax “is a mistake,” said Karel Vona.'), ['Karel Vona | said | Using the tax … “is a mistake,”'])
  })

  test('a participle that only goes on takes no quotation from the verb of saying', () => {
    assert.deepEqual(told('Karel Vona said: “We won easily,” adding that the town was safe.'), [
      'Karel Vona | said | “We won easily,”',
      'Karel Vona | adding | that the town was safe',
    ])
    assert.deepEqual(
      told('“Each time,” Karel Vona said, referring to the excuse, “you give in to them.”')[1],
      'Karel Vona | referring | to the excuse',
    )
  })

  test('a participle that only describes words is no saying', () => {
    assert.deepEqual(told('Karel Vona mentioned disparaging remarks.').length, 1)
  })

  test('the hearer is no part of the content', () => {
    assert.deepEqual(told('General Amin told reporters that the town was safe.'), ['General Amin | told | that the town was safe'])
  })

  test('a second verb of the same speaker is an attribution of its own', () => {
    assert.deepEqual(told('The governor said the road was open and added that trade had resumed.'), [
      'The governor | said | the road was open',
      'The governor | added | that trade had resumed',
    ])
  })

  test('"…, adding that" goes on with the speaker before it', () => {
    assert.deepEqual(told('The envoy said the talks had failed, adding that both sides were tired.'), [
      'The envoy | said | the talks had failed',
      'The envoy | adding | that both sides were tired',
    ])
  })

  test('what somebody was asked has no source, and ends before the answer', () => {
    assert.deepEqual(told('The envoy was asked about the raid on Orsk.'), ['– | was asked | the raid on Orsk'])
    assert.deepEqual(told('Asked whether the town had fallen, the governor left.'), ['– | Asked | whether the town had fallen'])
  })

  test('who seems to do something is part of what seems', () => {
    assert.deepEqual(told('The raid appears to have failed.'), ['– | appears | The raid … to have failed'])
  })

  test('a bare participle tells of its noun', () => {
    assert.deepEqual(told('The attack, claimed by the Front, killed ten soldiers.'), ['the Front | claimed | The attack'])
  })

  test('a thing may be said, and somebody called something', () => {
    assert.deepEqual(told('He and the mayor had said the same thing.'), ['He and the mayor | had said | the same thing'])
    assert.deepEqual(told('The colonel called him a traitor.'), ['The colonel | called | him a traitor'])
  })

  test('whoever draws criticism is what it is about', () => {
    assert.deepEqual(told('The plan drew criticism from the opposition.'), ['the opposition | criticism | The plan'])
  })

  test('an object reads on to the end of its phrase, not into when and where it was told', () => {
    assert.deepEqual(told('The minister praised the record of the army on trade during a visit to Orsk.'), [
      'The minister | praised | the record of the army on trade',
    ])
    assert.deepEqual(told('The envoy denounced the rebels, traders and clerics.'), [
      'The envoy | denounced | the rebels, traders and clerics',
    ])
  })

  test('whoever is told is not the one who tells', () => {
    assert.deepEqual(told('“The town is lost,” Turner told Orsk Radio.'), ['Turner | told | “The town is lost,”'])
  })

  test('what somebody in a quotation thinks is no attribution of its own', () => {
    assert.deepEqual(told('The rebels said: “We know that they want war, and I think we will win.”'), [
      'The rebels | said | “We know that they want war, and I think we will win.”',
    ])
  })

  test('accusations name the accused and the deed', () => {
    assert.deepEqual(told('Hanta accused the rebels of shelling the camp.'), ['Hanta | accused | the rebels … shelling the camp'])
  })

  test('a call for something is its content', () => {
    assert.deepEqual(told('The council called for an immediate ceasefire.'), ['The council | called | an immediate ceasefire'])
  })
})

describe('speakers left out or put by', () => {
  test('a passive without agent has no source and is only possible', () => {
    assert.deepEqual(told('The group is believed to control two valleys.'), ['– | is believed | The group … to control two valleys'])
    assert.deepEqual(stanceOf('The group is believed to control two valleys.'), ['holds affirmed possible'])
  })

  test('"it is argued by some" has them as its source', () => {
    assert.deepEqual(told('It is argued by some that the siege was a mistake.'), ['some | is argued | that the siege was a mistake'])
  })

  test('"according to" leads to the source of the rest of the sentence', () => {
    assert.deepEqual(told('According to the monitors, nine civilians were killed.'), [
      'the monitors | According to | nine civilians were killed',
    ])
  })

  test('"reportedly" puts a clause on nobody’s account', () => {
    assert.deepEqual(stanceOf('The commander reportedly fled to Arvan.'), ['says affirmed possible'])
  })

  test('a noun of saying has its owner as source', () => {
    assert.deepEqual(told('Nobody knew of Hanta’s claims of a victory.'), ['Hanta | claims | a victory'])
    assert.deepEqual(told('Villagers made the claim that soldiers had burned the barns.'), [
      'Villagers | made the claim | that soldiers had burned the barns',
    ])
  })
})

describe('stance of the words of saying', () => {
  test('a denial rejects its content', () => {
    assert.deepEqual(stanceOf('The commander denied that his men had burned the village.'), ['says denied certain'])
    assert.deepEqual(told('The minister denied having met the rebels.'), ['The minister | denied | having met the rebels'])
  })

  test('what is argued is possible, what is estimated likely', () => {
    assert.deepEqual(stanceOf('Analysts argued that the army had lost the town.'), ['says affirmed possible'])
    assert.deepEqual(stanceOf('The agency estimates that forty fighters remain.'), ['says affirmed likely'])
  })

  test('wanting and thinking make no speakers', () => {
    assert.deepEqual(stanceOf('The rebels want to take the capital.'), ['wants affirmed certain'])
    assert.deepEqual(stanceOf('The villagers believe that the war is over.'), ['holds affirmed certain'])
  })
})

describe('quotations', () => {
  test('a quotation is content from mark to mark', () => {
    assert.deepEqual(told('“We will not leave our homes,” said Dario Benes.'), ['Dario Benes | said | “We will not leave our homes,”'])
  })

  test('a quotation in two parts is one content in two pieces', () => {
    assert.deepEqual(told('“We were never asked,” Benes said. “They came at night.”'), [
      'Benes | said | “We were never asked,” … “They came at night.”',
    ])
  })

  test('a colon leads to a quotation in the next paragraph, which may go on over paragraphs', () => {
    const text = 'The minister said:\n“The attack was cowardly. It will be answered.\n“We stand with the families.”'
    assert.deepEqual(told(text), ['The minister | said | “The attack was cowardly. It will be answered. … “We stand with the families.”'])
  })

  test('a label before a colon names who speaks', () => {
    assert.deepEqual(told('BENES: We saw the trucks leave before dawn.'), ['BENES | : | We saw the trucks leave before dawn.'])
  })

  test('a statement without quotation marks runs on as long as its speaker says "we"', () => {
    const text = 'The minister Ana Benes said: The road is safe.\n\nWe will go on with repairs.\n\nThe village lies in the hills.'
    assert.deepEqual(
      told(text).filter(line => line.includes('| said |')),
      ['The minister Ana Benes | said | The road is safe. … We will go on with repairs.'],
    )
  })

  test('a label speaks for its whole paragraph, and no further', () => {
    assert.deepEqual(told('BENES: We saw the trucks leave. Nobody stopped them.\n\nThe village lies in the hills.'), [
      'BENES | : | We saw the trucks leave. Nobody stopped them.',
    ])
  })

  test('polls and films tell by showing, a guide does not', () => {
    assert.deepEqual(told('Recent polls show a close contest.'), ['Recent polls | show | a close contest'])
    assert.deepEqual(told('The guide showed the house.'), [])
  })

  test('a day of the week does not speak', () => {
    assert.ok(told('On Friday said the envoy that the road was closed.').every(line => !line.startsWith('Friday')))
  })

  test('words held at arm’s length make no attribution', () => {
    assert.deepEqual(told('The so-called “people’s republic” collapsed within a month.'), [])
  })
})

describe('chains', () => {
  test('a named speaker inside another’s content is kept', () => {
    assert.deepEqual(told('The agency reported that Benes had denied the charge.').length, 2)
  })

  test('a pronoun inside a quotation adds no speaker', () => {
    assert.deepEqual(told('“I think we are safe,” Benes said.'), ['Benes | said | “I think we are safe,”'])
  })
})

describe('where a content ends, and who does not speak', () => {
  test('a clause of its own behind a semicolon is nobody’s denial', () => {
    assert.deepEqual(
      told('The Guard denied that it had sold weapons; its inspector, Ana Turner, told the Panel that the rifles had been lost.'),
      ['The Guard | denied | that it had sold weapons', 'its inspector, Ana Turner | told | that the rifles had been lost'],
    )
  })

  test('nor is a clause beside a denied gerund', () => {
    assert.deepEqual(
      told('Of the groups four have since denied signing it, two have merged, and one has been dissolved by its commander.'),
      ['four | have since denied | signing it'],
    )
  })

  test('words in a quotation before the verb are no speaker', () => {
    assert.deepEqual(told('“Not one round,” replied his counterpart, Ana Turner.'), [
      'his counterpart, Ana Turner | replied | “Not one round,”',
    ])
  })

  test('a verb inside a quotation tells nothing outside it', () => {
    assert.deepEqual(told('“They write that we had many men,” says Juozas Miškinis, who was a liaison officer.'), [
      'Juozas Miškinis, who was a liaison officer | says | “They write that we had many men,”',
    ])
  })

  test('"as you know" tells nothing of anybody', () => {
    assert.deepEqual(told('He added, “As you know, they remain here.”'), ['He | added | “As you know, they remain here.”'])
  })
})

describe('phrases on somebody’s account', () => {
  test('by an account, in an opinion, as somebody put it', () => {
    assert.deepEqual(told('The Orsk Army has 300 men, in the opinion of its rivals.'), ['its rivals | opinion | The Orsk Army has 300 men'])
    assert.deepEqual(told('The Orsk Army lacks money, as one deserter put it, and men.'), [
      'one deserter | put it | The Orsk Army lacks money … and men',
    ])
  })

  test('"contrary to the statement of" denies', () => {
    assert.deepEqual(stanceOf('Contrary to the statement of the mission, the army is supported by Hanta.'), ['says denied certain'])
  })

  test('"according to the testimony of" names who testified', () => {
    assert.deepEqual(told('According to the testimony of three officers, the army had 2,000 fighters.'), [
      'three officers | According to | the army had 2,000 fighters',
    ])
  })

  test('the bracket after a name belongs to the source', () => {
    assert.deepEqual(told('Minister Ana Turner (Independent) said that the bridge was closed.'), [
      'Minister Ana Turner (Independent) | said | that the bridge was closed',
    ])
  })

  test('whoever is only described speaks inside what another says', () => {
    assert.ok(
      told('Minister Turner said that an inquiry had concluded that the army had attacked Orsk.').includes(
        'an inquiry | had concluded | that the army had attacked Orsk',
      ),
    )
  })

  test('who holds that something is so says so, and no day does', () => {
    assert.deepEqual(stanceOf('Ana Turner holds that the army attacked Orsk.'), ['says affirmed certain'])
    assert.ok(told("I welcome today's news that the army left Orsk.").every(words => !words.startsWith('today')))
  })

  test('"made it clear that" says', () => {
    assert.deepEqual(told('The Panel has made it clear that the army recruited children.'), [
      'The Panel | made it clear | that the army recruited children',
    ])
  })

  test('no evidence denies, whoever looked for it', () => {
    for (const text of [
      'There is no evidence that the army receives money.',
      'The Team found no evidence that the army receives money.',
      'The Team saw no indication that the army had received money.',
    ])
      assert.deepEqual(stanceOf(text), ['says denied certain'], text)
  })

  test('numbers are told by who counts them', () => {
    assert.deepEqual(told('Army sources put its strength at 80 men.'), ['Army sources | put | its strength … 80 men'])
    assert.deepEqual(told('The Panel counted 97 dead fighters.'), ['The Panel | counted | 97 dead fighters'])
  })
})

describe('long and lost clauses', () => {
  test('a list of clauses with "that" is one content', () => {
    const list = 'that the colonel had paid the band, that he was known as Lion, and that he had twice crossed the river'
    assert.deepEqual(told(`The court heard a guard, who testified ${list}.`), [`who | testified | ${list}`])
  })

  test('a past verb behind "would" goes on with the speaker, not with what he said', () => {
    assert.deepEqual(told('The mayor said she would open the road and warned against delays.'), [
      'The mayor | said | she would open the road',
      'The mayor | warned | delays',
    ])
  })

  test('a question right after the verb is its content', () => {
    assert.deepEqual(told('At a rally in Orsk, the minister questioned what kind of army burns its own bridges.'), [
      'the minister | questioned | what kind of army burns its own bridges',
    ])
  })

  test('a clause whose subject is a long noun phrase is whole', () => {
    assert.deepEqual(told('The commissioner says a flurry of letters targeting former guard Ana Torvik was “unworthy of him.”'), [
      'The commissioner | says | a flurry of letters targeting former guard Ana Torvik was “unworthy of him.”',
    ])
  })

  test('what somebody answers to a claim is not what it says', () => {
    assert.deepEqual(told('The band will leave the valley, its leader said, a claim that the mayor dismissed.'), [
      'its leader | said | The band will leave the valley',
    ])
  })
})

describe('reporting clauses at the end of a long sentence', () => {
  test('several speakers, and what goes on behind them', () => {
    assert.deepEqual(
      told('Riders burned the mill on the northern road on Friday, two officers and a priest said, in the worst raid this year.'),
      ['two officers and a priest | said | Riders burned the mill on the northern road on Friday … in the worst raid this year'],
    )
  })

  test('a verb with its day behind it, though much stands before', () => {
    const content =
      'Riders in the northern hills have killed a hostage, Jan Orlo, after a deadline for the payment of a ransom passed on Sunday'
    assert.deepEqual(told(`${content}, a senior adviser confirmed on Monday.`), [`a senior adviser | confirmed | ${content}`])
  })

  test('"adding" goes on with whoever said the rest', () => {
    assert.deepEqual(told('The band will leave the valley, its leader said on Sunday, adding that nobody was hurt.'), [
      'its leader | said | The band will leave the valley',
      'its leader | adding | that nobody was hurt',
    ])
  })
})

describe('transcripts', () => {
  const hearing =
    'Q: Who paid you? Ana Torvik: The harbour company paid us. It stopped in May. Q: And the mayor? Ana Torvik: The mayor wants his money.'

  test('each turn is said by whoever its label names, up to the next; questions are nobody’s', () => {
    assert.deepEqual(told(hearing), [
      'Ana Torvik | : | The harbour company paid us. It stopped in May.',
      'Ana Torvik | : | The mayor wants his money.',
      'The mayor | wants | his money',
    ])
  })

  test('a colon after a word is no turn where nobody takes the word again', () => {
    assert.deepEqual(told('There was one rule: nobody spoke. Orsk fell in May. Result: the road was closed.'), [])
  })
})

describe('speakers and contents that a tree loses', () => {
  test('a clause right after the verb, and a question behind "if"', () => {
    assert.deepEqual(told('He says the meeting was the first in a series of gatherings he’ll be holding with lawmakers.'), [
      'He | says | the meeting was the first in a series of gatherings he’ll be holding with lawmakers',
    ])
    assert.ok(told('The envoy asked the workers if they planned to leave.').some(one => one.endsWith('asked | if they planned to leave')))
  })

  test('what was published on a day speaks, and its participle does not', () => {
    assert.deepEqual(told('A court document filed Thursday says that the manager will not be charged.'), [
      'A court document | says | that the manager will not be charged',
    ])
  })

  test('who speaks behind "and", and behind a place', () => {
    const text =
      'The press of the valley describes the Legion as a gang, and the self-appointed governor of Orsk, Pavel Grin, has accused it of theft.'
    assert.deepEqual(told(text), [
      'The press of the valley | describes | the Legion … a gang',
      'the self-appointed governor of Orsk, Pavel Grin | has accused | it … theft',
    ])
    assert.deepEqual(told('In Kotido, elders of the clan stated that soldiers had sold rifles.'), [
      'elders of the clan | stated | that soldiers had sold rifles',
    ])
  })

  test('a second speaker without a verb of his own', () => {
    assert.deepEqual(told('Its lawyer insists that he is in Orsk, the police that he never left the valley.'), [
      'Its lawyer | insists | that he is in Orsk',
      'the police | insists | that he never left the valley',
    ])
  })

  test('what somebody calls a thing, and "says so"', () => {
    assert.deepEqual(told('The senator has made ending what he calls corruption a focus of his campaign.'), [
      'he | calls | what … corruption',
    ])
    assert.deepEqual(told('The Front says that it left in July; the League says so too.'), [
      'The Front | says | that it left in July',
      'the League | says | so',
    ])
  })
})

describe('phrases in long sentences', () => {
  test('"according to" reaches as far as its semicolon, and "according to which" tells what follows', () => {
    assert.deepEqual(
      told('The war has killed thousands of people, according to researchers in Orsk; the army counts its own dead.')[0],
      'researchers in Orsk | according to | The war has killed thousands of people',
    )
    assert.deepEqual(told('The judge relied on a report by the Civil Guard according to which the weekly had been financed by the band.'), [
      'a report by the Civil Guard | according to | the weekly had been financed by the band',
    ])
  })

  test('"by its own count", "as he explained", and whom somebody holds responsible', () => {
    assert.deepEqual(told('The League has its seat above a shop and, by its own count, 212 members.'), [
      'its | count | The League has its seat above a shop … 212 members',
    ])
    assert.deepEqual(told('The band got better weapons by being the police, as one of its founders has proudly explained.'), [
      'one of its founders | has proudly explained | The band got better weapons by being the police',
    ])
    assert.deepEqual(told('Asmara holds the Front responsible for the bombing of a pipeline in 2010.'), [
      'Asmara | holds | the Front … the bombing of a pipeline in 2010',
    ])
  })
})

describe('answers, and who is told or asked', () => {
  test('what somebody rejects behind the word for it is no part of what was said', () => {
    assert.deepEqual(told('Rebel officials have accused Dorvia of bombing civilians, a charge it denies.'), [
      'Rebel officials | have accused | Dorvia … bombing civilians',
      'it | denies | a charge',
    ])
    assert.deepEqual(told('The envoy told the council that the rebels had looted two stores, something Adan denied in an interview.'), [
      'The envoy | told | that the rebels had looted two stores',
      'Adan | denied | something',
    ])
  })

  test('whoever informs by "by" speaks, and whoever is urged hears', () => {
    assert.deepEqual(told('The Commission was informed by the Attorney General that the Northern Militia had been dissolved.'), [
      'the Attorney General | was informed | that the Northern Militia had been dissolved',
    ])
    assert.deepEqual(
      told('The governor said in a video posted on Wednesday that she was still in the city and urged the rebels to lay down their arms.'),
      ['The governor | said | that she was still in the city', 'The governor | urged | to lay down their arms'],
    )
  })

  test('the number of a paragraph is no part of what it says', () => {
    assert.deepEqual(told('16. As the rebels put it in their manifesto, the war was “forced upon us”.'), [
      'the rebels | put it | in their manifesto, the war was “forced upon us”',
    ])
  })

  test('whoever defends a place says nothing by it', () => {
    assert.deepEqual(told('The brigade defended the harbour for six weeks.'), [])
    assert.deepEqual(told('The mayor defended the levy as a duty.'), ['The mayor | defended | the levy … a duty'])
  })
})

describe('what is only to be said', () => {
  test('is not said', () => {
    assert.deepEqual(told('The mayor wants to tell voters that the dam is safe.'), [
      'The mayor | wants | to tell voters that the dam is safe',
    ])
    assert.deepEqual(told('Do you know where the mayor went?'), [])
    assert.deepEqual(told('The mayor went on to say that the dam is safe.'), ['The mayor | say | that the dam is safe'])
  })
})

describe('who speaks in what is written', () => {
  test('is whoever wrote it, not whom it was sent to', () => {
    assert.equal(
      told('The league sent a letter to the council accusing the mayor of theft.')[0],
      'The league | accusing | the mayor … theft',
    )
    assert.equal(told('The league issued a statement saying that the dam is safe.')[0], 'The league | saying | that the dam is safe')
  })

  test('is whoever speaks at a news conference', () => {
    assert.equal(
      told('Ana Torvik spoke at a news conference announcing that the dam is safe.').at(-1),
      'Ana Torvik | announcing | that the dam is safe',
    )
  })
})

test('the hearer who follows a verb of telling is not its speaker', () => {
  assert.equal(told('“I have never been paid,” Karel Vona, 82, told me.')[0]?.split(' | ')[0]?.startsWith('me'), false)
})

test('"continued" before a quotation tells it', () => {
  assert.deepEqual(told('She continued, “The dam is safe.”'), ['She | continued | “The dam is safe.”'])
})

test('a survey finds what it counts', () => {
  assert.deepEqual(told('A study by the college found 31 cases of fraud.'), ['A study by the college | found | 31 cases of fraud'])
})

test('"who" speaks in all verbs of its clause', () => {
  assert.equal(told('Ana Torvik spoke to farmers, who have blocked the road and demanded talks.').at(-1), 'who | demanded | talks')
})

test('a tag with "or so" or an adverb before its verb tells the clause before it', () => {
  assert.deepEqual(told('The Front lives off ransoms, or so the oil companies maintain.'), [
    'the oil companies | maintain | The Front lives off ransoms',
  ])
  assert.equal(
    told(
      'The league, its enemy, got better tools by the simple means of being the police, as one of its founders has proudly explained.',
    )[0],
    'one of its founders | has proudly explained | The league, its enemy, got better tools by the simple means of being the police',
  )
})
