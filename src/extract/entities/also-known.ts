import { adjectiveOf } from '../../language/data/gazetteer.ts'
import type { Name } from './name.ts'
import { isNicknameAfter } from './quoted-names.ts'
import type { Words } from './words.ts'

/** A name and another that the text says it goes by. */
export type Alias<N extends Name> = { readonly alias: N; readonly name: N }

/**
 * Names that the text gives as further names of another in the sentence: "also known as", "calling himself". That is the subject of
 * "is known", or else the last one named before.
 */
export function alsoKnown<N extends Name>(words: Words, names: readonly N[]): Alias<N>[] {
  return names.flatMap((alias, i) => {
    const beside = names[i - 1]
    if (beside !== undefined && isNicknameAfter(words, alias.first) && alias.first - beside.last < 3) return [{ alias, name: beside }]
    const said = sayingBefore(words, alias.first)
    if (said === undefined || isDenied(words, said)) return []
    const before = names.slice(Math.max(0, i - NEAREST), i).filter(name => words.sentence[name.first] === words.sentence[alias.first])
    const subjects = subjectsOf(words, said)
    if (isOfDescribed(words, said, before)) return []
    const subject = before.find(other => subjects.some(at => other.first <= at && at < other.last))
    if (subject !== undefined) return [{ alias, name: subject }]
    const last = before.findLast(name => !isAdjective(words, name))
    return last !== undefined && alias.first - last.last < FARTHEST ? [{ alias, name: last }] : []
  })
}

/** "A *Russian* nationalist who calls himself…": a name that only describes the noun behind it. */
const isAdjective = (words: Words, { first, last }: Name): boolean =>
  last - first === 1 && adjectiveOf(words.folded(first)) !== undefined && words.token(first)?.upos === 'ADJ'

/** "The Front's armed wing, known as the Herons", "runs hackers known as the Herons": the name is that of the wing, a common noun, and not of a name within its phrase. */
function isOfDescribed(words: Words, said: number, before: readonly Name[]): boolean {
  const calling = callingNear(words, said)
  const token = calling === undefined ? undefined : words.token(calling)
  if (calling === undefined || token?.deprel !== 'acl') return false
  const noun = words.token(token.head)
  if (noun?.upos !== 'NOUN' || before.some(({ first, last }) => first <= token.head && token.head < last)) return false
  const isBesideName = /^(?:appos|nsubj|flat)/.test(noun.deprel)
  return before.some(({ head }) => words.token(head)?.deprel === 'nmod:poss') || (token.head === calling - 1 && !isBesideName)
}

/** The most names that may stand between a name and its alias. */
const NEAREST = 4

/** The word of calling near its "as" or "sign": "is **known** as". */
function callingNear(words: Words, said: number): number | undefined {
  for (let i = said; i > said - 6; i--)
    if (/^(?:known|styled|nicknamed|dubbed|codenamed|called|calls)$/.test(words.lower[i] ?? '')) return i
  return undefined
}

/** The subjects of "is known". */
function subjectsOf(words: Words, said: number): readonly number[] {
  const calling = callingNear(words, said)
  if (calling === undefined) return []
  const { sentences } = words.reading
  const subjects: number[] = []
  for (let at = sentences[words.sentence[calling] ?? -1]?.first ?? calling; at < calling; at++) {
    const token = words.token(at)
    if (token?.head === calling && token.deprel.startsWith('nsubj')) subjects.push(at)
  }
  return subjects
}

/** The most words between an alias and a name that is not known for the subject. */
const FARTHEST = 12

/** Where the word stands that makes what begins at `first` an alias; undefined where none does. */
function sayingBefore(words: Words, first: number): number | undefined {
  let i = first - 1
  while (/^(?:["“‘'`(,:]|``|the|by|his|her|of|is|was)$/.test(words.lower[i] ?? '') && first - i < 5) i--
  return saysSo(words.lower[i - 1] ?? '', words.lower[i] ?? '') && !isOwnCall(words, i) ? i : undefined
}

/** "X is not also known as Y"; "not only known as Y" denies nothing. */
function isDenied(words: Words, said: number): boolean {
  for (let i = Math.max(0, said - DENIAL); i < said; i++) {
    if (words.sentence[i] !== words.sentence[said] || words.lower[i + 1] === 'only') continue
    if (/^(?:not|never|n['’]t)$/.test(words.lower[i] ?? '')) return true
  }
  return false
}

/** Words before a saying in which its denial stands. */
const DENIAL = 4

function saysSo(before: string, last: string): boolean {
  if (last === 'as') return /^(?:known|styled|acronym|abbreviated)$/.test(before)
  if (last === 'himself' || last === 'herself' || last === 'itself')
    return /^(?:call|calls|calling|called|named|styles|styling)$/.test(before)
  if (last === 'guerre' || last === 'sign') return /^(?:de|call)$/.test(before)
  if (last === 'name') return /^(?:real|birth|full|given|code)$/.test(before)
  return /^(?:aka|a\.k\.a\.?|alias|aliases|nicknamed|dubbed|codenamed|callsign|pseudonym|formerly)$/.test(last)
}

/** "Led by alias | Ricardo": the alias is all that he is called, and belongs to no name before it. */
const isOwnCall = (words: Words, i: number): boolean =>
  /^alias(?:es)?$/.test(words.lower[i] ?? '') && /^(?:by|with|and|that|to|of|from|against)$/.test(words.lower[i - 1] ?? '')
