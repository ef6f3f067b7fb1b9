import type { Tree } from '../../../language/tree.ts'
import { plain } from './names.ts'
import { fullRanks, postNouns, rankWords } from './post-words.ts'

/** A half-open range of tokens. */
export type Range = { readonly first: number; readonly last: number }

/** The rank that stands just before token `name`: "Maj.-Gen.", "Rear Admiral", "Superintendent of Police". */
export function rankBefore(tree: Tree, name: number): Range | undefined {
  let first = name
  for (let i = name - 1; i >= tree.sentence.first; i--) {
    if (isRankWord(tree, i, name)) first = i
    else if (!isJoint(tree, i)) break
  }
  while (first < name && !isWord(tree, first)) first++
  let last = name
  while (last > first && /^[-–]$/.test(tree.token(last - 1).form)) last--
  const words = wordsOf(tree, first, last)
  if (words.length === 0 || !words.some(word => fullRanks.has(word))) return undefined
  return words.length > 1 || isRankAlone(tree, first) ? { first: withoutPost(tree, first, last), last } : undefined
}

/** "army chief Commander X" has the rank after its post: a post noun that is no rank ends the run. */
function withoutPost(tree: Tree, first: number, last: number): number {
  for (let i = last - 2; i >= first; i--) {
    const word = plain(tree.token(i).form)
    if (/^(commander|commissioner|inspector|officer)$/.test(word) && fullRanks.has(plain(tree.token(i + 1).form)) && word !== 'inspector')
      return i + 1
  }
  return first
}

/** A single word is a rank unless a body or a preposition makes a post of it ("Brigade Commander", "the Commissioner"). */
const isRankAlone = (tree: Tree, i: number): boolean => {
  const word = plain(tree.token(i).form)
  if (!/^(commander|commissioner|officer|inspector|superintendent|captain|general|marshal)$/.test(word)) return true
  if (word === 'officer' || word === 'commissioner') return false
  const before = i > tree.sentence.first ? tree.token(i - 1) : undefined
  return word !== 'commander' || before === undefined || !/^(NNP?S?|JJ)$/.test(before.xpos)
}

const wordsOf = (tree: Tree, first: number, last: number): string[] => {
  const words: string[] = []
  for (let i = first; i < last; i++) words.push(plain(tree.token(i).form))
  return words
}

const isWord = (tree: Tree, i: number): boolean => rankWords.has(plain(tree.token(i).form))

function isRankWord(tree: Tree, i: number, name: number): boolean {
  const { form } = tree.token(i)
  const word = plain(form)
  if (rankWords.has(word)) return true
  const policing = /^(of|police)$/i.test(word) && i >= name - 2
  return policing || (/^(lt|maj|brig)-?gen$/.test(word) && !postNouns.has(word))
}

const isJoint = (tree: Tree, i: number): boolean => /^[-–.,]$/.test(tree.token(i).form) && tree.token(i).form !== ','
