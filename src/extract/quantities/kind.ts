import type { Tree } from '../../language/tree.ts'
import type { NumberMention } from '../../text/numbers.ts'
import type { QuantityKind } from '../extractor.ts'
import { kindOfNoun } from '../nouns.ts'

const TIME = /^(second|minute|hour|day|night|week|month|year|decade|century|generation|time)$/
const MEASURE =
  /^(km|kilometre|kilometer|mile|metre|meter|foot|inch|acre|hectare|kilo|kilogram|kg|ton|tonne|gram|litre|liter|barrel|gallon|degree|millimetre|mm|caliber|calibre|knot|mph|watt|megawatt)$/
const DEAD = /^(death|dead|casualty|fatality|victim|life|wounded|injured|injury|loss|corpse|body)$/
const TO_HARM = /^(kill|die|murder|execute|massacre|slay|wound|injure|perish|claim|cost|shoot|behead|hang)$/

/** What kind of figure a number is, by its own wording, what it counts, and the verb it stands under. */
export function kindOfQuantity(tree: Tree, number: NumberMention, token: number, counted: number | undefined): QuantityKind {
  if (number.kind !== 'count') return number.kind
  if (isAge(tree, token)) return 'age'
  if (counted === undefined) return underHarm(tree, token) ? 'casualties' : 'things'
  const lemma = tree.lemma(counted).toLowerCase()
  if (TIME.test(lemma)) return 'time'
  if (MEASURE.test(lemma)) return 'measure'
  if (DEAD.test(lemma) || underHarm(tree, counted)) return 'casualties'
  if (/^\p{Lu}/u.test(tree.token(counted).form) && /^NNP?S$/.test(tree.token(counted).xpos)) return 'people'
  const kind = kindOfNoun(lemma)
  return kind === 'person' || kind === 'people' || /^(troop|personnel|force)$/.test(lemma) ? 'people' : 'things'
}

/** "aged 42", "42-year-old", "Karim Sato, 42, said". */
function isAge(tree: Tree, token: number): boolean {
  const form = (i: number): string => (i >= tree.sentence.first && i < tree.sentence.last ? tree.token(i).form.toLowerCase() : '')
  if (form(token - 1) === 'aged' || form(token - 1) === 'age') return true
  const after = [1, 2, 3, 4, 5].map(step => form(token + step)).filter(word => word !== '-')
  if (/^years?$/.test(after[0] ?? '') && /^olds?$/.test(after[1] ?? '')) return true
  const named = form(token - 1) === ',' && token - 2 >= tree.sentence.first && tree.token(token - 2).upos === 'PROPN'
  return named && /^[,.]$/.test(form(token + 1)) && /^\d\d$/.test(form(token))
}

function underHarm(tree: Tree, noun: number): boolean {
  const head = tree.head(noun)
  return head !== undefined && TO_HARM.test(tree.lemma(head).toLowerCase()) && tree.is(noun, 'obj', 'nsubj')
}
