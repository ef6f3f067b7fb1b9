import { key1, key2, key3, key4 } from '../linear/hash.ts'
import type { ParserState } from './state.ts'
import { NONE } from './state.ts'

/** What the parser sees of a sentence: numbers a word, and one more for the root. */
export type ParserInput = {
  readonly size: number
  /** Hashes of the lower-case forms. */
  readonly words: Int32Array
  readonly tags: Int32Array
  /** WordNet's fields of meaning (`Lexicon.field`). */
  readonly fields: Int32Array
}

/** Stands for the word or label of nothing. */
const ABSENT = -7

/** One place of the configuration: a word with its tag and its arc's label so far. */
class Slot {
  index = NONE
  word = ABSENT
  tag = ABSENT
  label = ABSENT
  field = ABSENT

  set(index: number, input: ParserInput, state: ParserState): void {
    this.index = index
    if (index < 0) {
      this.word = this.tag = this.label = this.field = ABSENT
      return
    }
    this.word = input.words[index] ?? ABSENT
    this.tag = input.tags[index] ?? ABSENT
    this.label = state.labels[index] ?? ABSENT
    this.field = input.fields[index] ?? ABSENT
  }
}

/**
 * Feature keys of a configuration: the templates of Zhang & Nivre (2011) and some more on the second stack word, label pairs and
 * fields of meaning. s: stack, n: next words, h: heads of s0, l and r: outermost dependents.
 */
export class ParserFeatures {
  readonly keys: Int32Array
  #count = 0
  readonly #s0 = new Slot()
  readonly #s1 = new Slot()
  readonly #n0 = new Slot()
  readonly #n1 = new Slot()
  readonly #n2 = new Slot()
  readonly #h1 = new Slot()
  readonly #h2 = new Slot()
  readonly #sl = new Slot()
  readonly #sl2 = new Slot()
  readonly #sr = new Slot()
  readonly #sr2 = new Slot()
  readonly #nl = new Slot()
  readonly #nl2 = new Slot()

  constructor(keys: Int32Array = new Int32Array(160)) {
    this.keys = keys
  }

  /** Fills `keys` and returns how many there are. */
  fill(state: ParserState, input: ParserInput): number {
    this.#count = 0
    this.#look(state, input)
    this.#singles()
    this.#pairs()
    this.#distances(state)
    this.#kin()
    this.#labelSets(state)
    this.#more(state, input)
    return this.#count
  }

  #look(state: ParserState, input: ParserInput): void {
    const s0 = state.top()
    const n0 = state.next
    const h1 = s0 < 0 ? NONE : state.headOf(s0)
    this.#s0.set(s0, input, state)
    this.#s1.set(state.top(1), input, state)
    this.#n0.set(n0, input, state)
    this.#n1.set(n0 + 1 <= state.size ? n0 + 1 : NONE, input, state)
    this.#n2.set(n0 + 2 <= state.size ? n0 + 2 : NONE, input, state)
    this.#h1.set(h1, input, state)
    this.#h2.set(h1 < 0 ? NONE : state.headOf(h1), input, state)
    this.#sl.set(s0 < 0 ? NONE : (state.left[s0] ?? NONE), input, state)
    this.#sl2.set(s0 < 0 ? NONE : (state.left2[s0] ?? NONE), input, state)
    this.#sr.set(s0 < 0 ? NONE : (state.right[s0] ?? NONE), input, state)
    this.#sr2.set(s0 < 0 ? NONE : (state.right2[s0] ?? NONE), input, state)
    this.#nl.set(state.left[n0] ?? NONE, input, state)
    this.#nl2.set(state.left2[n0] ?? NONE, input, state)
  }

  #add(key: number): void {
    this.keys[this.#count++] = key
  }

  #singles(): void {
    const hasHead = this.#h1.index < 0 ? 0 : 1
    const s0 = this.#s0
    this.#add(key1(86, 0))
    this.#add(key2(1, s0.word, s0.tag))
    this.#add(key2(2, s0.word, hasHead))
    this.#add(key2(3, s0.tag, hasHead))
    this.#word(4, this.#n0)
    this.#word(7, this.#n1)
    this.#word(10, this.#n2)
  }

  #word(template: number, slot: Slot): void {
    this.#add(key2(template, slot.word, slot.tag))
    this.#add(key1(template + 1, slot.word))
    this.#add(key1(template + 2, slot.tag))
  }

  #pairs(): void {
    const hasHead = this.#h1.index < 0 ? 0 : 1
    const [s0, n0, n1] = [this.#s0, this.#n0, this.#n1]
    this.#add(key4(13, s0.word, s0.tag, n0.word, n0.tag))
    this.#add(key3(14, s0.word, s0.tag, n0.word))
    this.#add(key3(15, s0.word, n0.word, n0.tag))
    this.#add(key3(16, s0.word, s0.tag, n0.tag))
    this.#add(key3(17, s0.tag, n0.word, n0.tag))
    this.#add(key2(18, s0.word, n0.word))
    this.#add(key3(19, s0.tag, n0.tag, hasHead))
    this.#add(key2(20, n0.tag, n1.tag))
    this.#add(key3(21, n0.tag, n1.tag, this.#n2.tag))
    this.#add(key4(22, s0.tag, n0.tag, n1.tag, hasHead))
    this.#add(key3(23, this.#h1.tag, s0.tag, n0.tag))
    this.#add(key3(24, s0.tag, this.#sl.tag, n0.tag))
    this.#add(key3(25, s0.tag, this.#sr.tag, n0.tag))
    this.#add(key3(26, s0.tag, n0.tag, this.#nl.tag))
  }

  #distances(state: ParserState): void {
    const [s0, n0] = [this.#s0, this.#n0]
    const distance = s0.index < 0 ? 0 : distanceClass(n0.index - s0.index)
    this.#add(key2(27, s0.word, distance))
    this.#add(key2(28, s0.tag, distance))
    this.#add(key2(29, n0.word, distance))
    this.#add(key2(30, n0.tag, distance))
    this.#add(key3(31, s0.word, n0.word, distance))
    this.#add(key3(32, s0.tag, n0.tag, distance))
    const right = s0.index < 0 ? 9 : (state.rightCount[s0.index] ?? 0)
    const left = s0.index < 0 ? 9 : (state.leftCount[s0.index] ?? 0)
    const nextLeft = state.leftCount[n0.index] ?? 0
    this.#add(key2(33, s0.word, right))
    this.#add(key2(34, s0.tag, right))
    this.#add(key2(35, s0.word, left))
    this.#add(key2(36, s0.tag, left))
    this.#add(key2(37, n0.word, nextLeft))
    this.#add(key2(38, n0.tag, nextLeft))
  }

  #kin(): void {
    const [s0, n0] = [this.#s0, this.#n0]
    this.#add(key2(41, s0.label, s0.tag))
    this.#relative(39, this.#h1)
    this.#relative(42, this.#sl)
    this.#relative(45, this.#sr)
    this.#relative(48, this.#nl)
    this.#relative(51, this.#h2)
    this.#relative(54, this.#sl2)
    this.#relative(57, this.#sr2)
    this.#relative(60, this.#nl2)
    this.#add(key3(63, s0.tag, this.#sl.tag, this.#sl2.tag))
    this.#add(key3(64, s0.tag, this.#sr.tag, this.#sr2.tag))
    this.#add(key3(65, s0.tag, this.#h1.tag, this.#h2.tag))
    this.#add(key3(66, n0.tag, this.#nl.tag, this.#nl2.tag))
  }

  #relative(template: number, slot: Slot): void {
    this.#add(key2(template, 0, slot.word))
    this.#add(key2(template, 1, slot.tag))
    this.#add(key2(template, 2, slot.label))
  }

  #labelSets(state: ParserState): void {
    const [s0, n0] = [this.#s0, this.#n0]
    const right = s0.index < 0 ? 1 : (state.rightLabels[s0.index] ?? 0)
    const left = s0.index < 0 ? 1 : (state.leftLabels[s0.index] ?? 0)
    const nextLeft = state.leftLabels[n0.index] ?? 0
    this.#add(key2(67, s0.word, right))
    this.#add(key2(68, s0.tag, right))
    this.#add(key2(69, s0.word, left))
    this.#add(key2(70, s0.tag, left))
    this.#add(key2(71, n0.word, nextLeft))
    this.#add(key2(72, n0.tag, nextLeft))
  }

  #more(state: ParserState, input: ParserInput): void {
    const [s0, s1, n0, n1, sr] = [this.#s0, this.#s1, this.#n0, this.#n1, this.#sr]
    this.#add(key2(73, s1.word, s1.tag))
    this.#add(key2(74, s1.tag, s0.tag))
    this.#add(key3(75, s1.tag, s0.tag, n0.tag))
    this.#add(key3(76, s0.word, n0.tag, sr.label))
    this.#add(key3(77, s0.tag, n0.word, sr.label))
    this.#add(key3(78, s0.tag, n0.tag, this.#sl.label))
    this.#add(key3(79, s0.tag, n0.tag, this.#nl.label))
    this.#add(key3(80, n0.word, n1.tag, s0.tag))
    this.#add(key3(81, s0.word, n0.tag, n1.tag))
    this.#add(key3(82, this.#h1.word, n0.word, s0.tag))
    this.#add(key4(83, this.#h1.tag, s0.label, s0.tag, n0.tag))
    this.#add(key3(84, s0.word, n0.word, sr.word))
    this.#add(key2(85, state.next > 0 ? (input.tags[state.next - 1] ?? ABSENT) : ABSENT, n0.tag))
    this.#add(key3(87, s0.field, n0.field, s0.tag))
    this.#add(key3(88, s0.word, n0.field, n0.tag))
    this.#add(key3(89, s0.field, n0.word, s0.tag))
    this.#add(key4(90, s0.field, n0.field, s0.tag, n0.tag))
    this.#add(key3(91, s0.field, n0.word, n1.field))
    this.#add(key3(92, this.#h1.word, s0.word, n0.word))
    this.#add(key4(93, s1.tag, s0.tag, n0.tag, n1.tag))
    this.#add(key4(94, s0.tag, n0.tag, n1.tag, this.#n2.tag))
  }
}

/** 1–4 as they are, then 5 for up to five, 6 for up to ten, 7 for more words apart. */
function distanceClass(distance: number): number {
  if (distance > 10) return 7
  if (distance > 5) return 6
  return distance
}
