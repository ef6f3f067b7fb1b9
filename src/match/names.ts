import { edits } from './edits.ts'
import type { NameWords } from './name-words.ts'
import { isCommonInBodies, isParticle, nameWords } from './name-words.ts'
import type { WordLikeness } from './word-likeness.ts'
import { skeletonLikeness, wordLikeness } from './word-likeness.ts'

/** One reason for a score: words of both names (empty where a name lacks them), what was seen, and how much it counts for, 0–1. */
export type Reason = { readonly left: string; readonly right: string; readonly by: string; readonly score: number }

/** A reason as a person reads it: "“ahmed” and “akhmed”: same consonants", "“mamuka” only in the right name". */
export const reasonWords = ({ left, right, by }: Reason): string =>
  left === '' || right === '' ? `“${left}${right}” ${by}` : left === right ? `“${left}” in both` : `“${left}” and “${right}”: ${by}`

/** How likely two names are names of one thing, 0–1, with every reason for it. From 0.5 on it is more likely than not. */
export type NameMatch = { readonly score: number; readonly reasons: readonly Reason[] }

/**
 * Compares two names word by word in any order. A word that only one has is left out now and then (a middle name, a patronymic); a word
 * that each has in another form contradicts, and so do two numbers. Scripts are compared through their Latin letters.
 */
export const matchNames = (left: string, right: string): NameMatch => matchReadNames(left, nameWords(left), right, nameWords(right))

/** The same for names that were read into their words before, where each is compared with many. */
export function matchReadNames(left: string, a: NameWords, right: string, b: NameWords): NameMatch {
  const whole = wholeName(left, right, a, b)
  if (whole !== undefined) return { score: whole.score, reasons: [whole] }
  const turned = turnedRound(a, b)
  if (turned !== undefined) return { score: turned.score, reasons: [turned] }
  const aligned = align(a.words, b.words, a.isUnvowelled === b.isUnvowelled ? wordLikeness : skeletonLikeness)
  const forms = formsReason(a, b)
  return { score: weigh(aligned, a.isBody || b.isBody, forms.length > 0), reasons: [...aligned.pairs, ...aligned.rest, ...forms] }
}

/** What needs no words: the same letters, words run together or apart, short names against their expansion, scripts without spaces. */
function wholeName(left: string, right: string, a: NameWords, b: NameWords): Reason | undefined {
  const whole = (by: string, score: number): Reason => ({ left, right, by, score })
  if (a.isUnspaced && b.isUnspaced) return left === right ? whole('same name', 1) : whole('other characters', 0.3)
  const [x, y] = [a.letters, b.letters]
  if (x === y && a.form === b.form) return whole('same letters', a.words.join() === b.words.join() ? 1 : 0.95)
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return whole('acronym of the other', 0.85)
  const isJoined = (a.words.length === 1) !== (b.words.length === 1) && Math.min(x.length, y.length) >= 8
  if (isJoined && edits(x, y, 1) <= 1) return whole('words run together', 0.88)
  return undefined
}

/** A son of his father is not his father: "Abdullah bin Omar" and "Omar bin Abdullah". */
function turnedRound({ words: left, son: i }: NameWords, { words: right, son: j }: NameWords): Reason | undefined {
  if (i < 0 || j < 0) return undefined
  const [son, father] = [left[i - 1], left.slice(i + 1).find(word => !isParticle(word))]
  const [other, grandfather] = [right[j - 1], right.slice(j + 1).find(word => !isParticle(word))]
  if (son === undefined || other === undefined || son !== grandfather || other !== father || son === other) return undefined
  return {
    left: `${son} ${left[i] ?? ''} ${father}`,
    right: `${other} ${right[j] ?? ''} ${grandfather}`,
    by: 'father and son changed places',
    score: 0.2,
  }
}

/** One or a few letters for each word, as "PLA" for "People’s Liberation Army". */
const isAcronymOf = ({ acronym }: NameWords, { initials }: NameWords): boolean =>
  acronym !== undefined && acronym.length >= 2 && initials.includes(acronym)

type Alignment = {
  readonly pairs: readonly Reason[]
  readonly onlyLeft: readonly string[]
  readonly onlyRight: readonly string[]
  readonly rest: readonly Reason[]
}

/** Words less alike than this are two words. */
const ALIKE = 0.7

type Likeness = (a: string, b: string) => WordLikeness

/** Pairs words one to one, the most alike first. */
function align(left: readonly string[], right: readonly string[], likeness: Likeness): Alignment {
  const candidates = alikeWords(left, right, likeness)
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()]
  const pairs: Reason[] = []
  for (const { i, j, a, b, score, by } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue
    takenLeft.add(i)
    takenRight.add(j)
    pairs.push({ left: a, right: b, by, score })
  }
  const alone = { left: left.filter((_, i) => !takenLeft.has(i)), right: right.filter((_, j) => !takenRight.has(j)) }
  const split = [...splitWords(alone.left, alone.right), ...splitWords(alone.right, alone.left)]
  const inSplit = (word: string): boolean => split.some(parts => parts.includes(word))
  for (const [first, second, whole] of split)
    pairs.push({ left: `${first} ${second}`, right: whole, by: 'one word written as two', score: 0.85 })
  const onlyLeft = alone.left.filter(word => !isParticle(word) && !inSplit(word))
  const onlyRight = alone.right.filter(word => !isParticle(word) && !inSplit(word))
  return {
    pairs,
    onlyLeft,
    onlyRight,
    rest: [
      ...onlyLeft.map(word => ({ left: word, right: '', by: 'only in the left name', score: 0 })),
      ...onlyRight.map(word => ({ left: '', right: word, by: 'only in the right name', score: 0 })),
    ],
  }
}

type AlikeWords = { readonly i: number; readonly j: number; readonly a: string; readonly b: string } & WordLikeness

/** Pairs of words that are alike, the most alike first, then those that stand at the most alike places. */
function alikeWords(left: readonly string[], right: readonly string[], likeness: Likeness): AlikeWords[] {
  const found: AlikeWords[] = []
  for (const [i, a] of left.entries())
    for (const [j, b] of right.entries()) {
      const { score, by } = likeness(a, b)
      if (score >= ALIKE) found.push({ i, j, a, b, score, by })
    }
  return found.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j))
}

/** Two words on one side that are one on the other: "Patr ushev" and "Patrushev". */
function splitWords(parts: readonly string[], wholes: readonly string[]): (readonly [string, string, string])[] {
  return parts.flatMap((first, index) => {
    const second = parts[index + 1]
    const whole = second === undefined ? undefined : wholes.find(word => word.length >= 6 && word === `${first}${second}`)
    return second === undefined || whole === undefined ? [] : [[first, second, whole] as const]
  })
}

function weigh({ pairs, onlyLeft, onlyRight }: Alignment, isBody: boolean, otherForms: boolean): number {
  const telling = pairs.filter(({ left, right }) => !isParticle(left) && !isParticle(right))
  const strong = isBody ? telling.filter(({ left }) => !isCommonInBodies(left)) : telling
  if (strong.length === 0) return telling.length > 0 && onlyLeft.length + onlyRight.length === 0 ? 0.8 : 0.1
  const scores = telling.map(({ score }) => score)
  const likeness = (Math.min(...scores) + scores.reduce((sum, score) => sum + score, 0) / scores.length) / 2
  const slips = telling.filter(({ by }) => by.endsWith('apart')).length
  const careful =
    likeness -
    (slips > 1 ? 0.1 * (slips - 1) : 0) -
    (otherForms ? 0.55 : 0) -
    (telling.length === 1 && slips === 1 && isShort(telling) ? 0.4 : 0)
  return Math.max(0, careful * restFactor(telling.length, onlyLeft.length, onlyRight.length, isBody))
}

/** A slip in a short name that stands alone makes another name: "Snow" and "Snoe". */
const isShort = (pairs: readonly Reason[]): boolean => pairs.every(({ left }) => left.length < 6)

/** What unpaired words leave of a score. Both names with a word of their own contradict each other. */
function restFactor(paired: number, left: number, right: number, isBody: boolean): number {
  if (left > 0 && right > 0) return paired >= 4 && left + right === 2 ? 0.45 : 0.35
  const missing = left + right
  if (missing === 0) return 1
  if (isBody) return 0.45
  return paired === 1 || missing > 2 * paired ? 0.45 : Math.max(0.65, 1 - 0.08 * missing)
}

/** Two forms of incorporation that are not one are two companies: "Deutsche Bank AG" and "Deutsche Bank GmbH". */
function formsReason(a: NameWords, b: NameWords): Reason[] {
  if (a.forms.length === 0 || b.forms.length === 0 || a.forms.some(form => b.forms.includes(form))) return []
  return [{ left: a.forms.join(' '), right: b.forms.join(' '), by: 'other form of incorporation', score: 0 }]
}
