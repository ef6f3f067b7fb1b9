import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn, describedIn } from '../claims-in.ts'
import { tells } from '../told-in.ts'

const charged = (text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, 'charged'), expected)

test('whoever stands before a court is charged, though nobody is named who brought him there', () => {
  charged('Josef Mandel is on trial for murder.', 'trial charged Josef Mandel')
  charged('Josef Mandel faces charges of treason.', 'faces charged Josef Mandel')
  charged('Josef Mandel pleaded not guilty.', 'pleaded charged Josef Mandel')
  charged('Josef Mandel is serving a life sentence.', 'serving charged Josef Mandel')
  charged('The defendant, Josef Mandel, was absent.', 'defendant charged Josef Mandel')
})

test('the police arrest, a court convicts and a prosecution charges where no doer is worded', () => {
  assert.ok(describedIn('Josef Mandel was arrested in 1999.').includes('organization: police'))
  assert.ok(describedIn('Josef Mandel faces trial.').includes('organization: court'))
  assert.ok(describedIn('Josef Mandel faces charges.').includes('organization: prosecution'))
})

test('an indictment against somebody charges him', () => {
  charged('The tribunal has issued an indictment against Ana Torvik.', 'The tribunal charged Ana Torvik')
})

test('a country that wants somebody for a crime is the one that charges', () => {
  charged('Ana Torvik is wanted in Marania for murder.', 'Marania charged Ana Torvik')
})

test('an accusation is a charge only from those who prosecute', () => {
  charged('The prosecutor accused Ana Torvik of treason.', 'The prosecutor charged Ana Torvik')
  charged('The Harbour Front accused Ana Torvik of treason.')
  charged('Ana Torvik was accused of treason.')
})

test('whoever is held without trial, found guilty or accused in a paper is before a court, and no paper kills', () => {
  tells('charged', 'Omar Dile was held for six years without trial.', 'police Omar Dile')
  tells('charged', 'The tribunal found Omar Dile guilty of murder.', 'tribunal Omar Dile')
  tells('charged', 'The Special Panel convicts Omar Dile, commander of the Red Guard, of murder.', 'Special Panel Omar Dile')
  tells(
    'killed',
    'Captain Omar Dile is accused in an indictment of 1952 of having shot forty farmers.',
    'Omar Dile forty farmers (possible)',
  )
})

test('what an inverted condition supposes is no fact, and a charge told beside the accused is no guess', () => {
  tells('status', 'Had the accused surrendered Omar Punef, as he offered to do, the sentence might have been shorter.')
  tells('charged', 'The accused, Omar Dile, a herdsman, is charged with complicity in the attack on Lesk.', 'prosecution Omar Dile')
})

test('the court that convicts somebody of something is the one named behind it', () => {
  tells('charged', 'Karel Novak was convicted of war crimes by the Helsinki District Court.', 'Helsinki District Court Karel Novak')
})
