import type { Profile } from '../src/match/candidates.ts'
import { randoms } from '../test/random.ts'

const GIVEN =
  'Aleksandr Andrei Mikhail Sergei Yuri Ivan Dmitry Ahmed Mohammed Khaled Hassan Omar Aslan Ruslan Giorgi Nino Olena Maria Pavel Viktor Anna Daniel Peter Thomas Salma Leyla'.split(
    ' ',
  )
const ONSETS = 'b br d dr f g gr k kh kr l m n p pr r s sh st t tr v z zh ch'.split(' ')
const VOWELS = 'a e i o u ya'.split(' ')
const ENDINGS = 'ov ev in sky enko dze shvili ov yan son er ez oglu ad i'.split(' ')
const HEADS = 'Battalion Brigade Regiment Front Legion Corps Council Movement Company Institute'.split(' ')

/** A person of whom nothing is known but a name, with whatever is given put over it. */
export const profile = (id: string, name: string, more: Partial<Profile> = {}): Profile => ({
  id,
  kind: 'person',
  names: [name],
  members: [],
  documents: [],
  places: [],
  roles: [],
  dates: [],
  ties: [],
  ...more,
})

/** Made names, persons and bodies, and pairs of them that spell one name in two ways. */
export type MadeNames = { readonly profiles: readonly Profile[]; readonly pairs: readonly (readonly [number, number])[] }

/** So many names; every tenth is followed by another spelling of itself. Given names are skewed as real ones are. */
export function madeNames(count: number, seed: number): MadeNames {
  const random = randoms(seed)
  const pick = <Item>(items: readonly Item[], skew = 1): Item | undefined => items[Math.floor(random() ** skew * items.length)]
  const syllables = (number: number): string => Array.from({ length: number }, () => `${pick(ONSETS) ?? ''}${pick(VOWELS) ?? ''}`).join('')
  const surname = (): string => capital(`${syllables(1 + Math.floor(random() * 2))}${pick(ONSETS) ?? ''}${pick(ENDINGS, 2) ?? ''}`)
  const person = (): string => [pick(GIVEN, 2), ...(random() < 0.2 ? [surname()] : []), surname()].join(' ')
  const body = (): string =>
    [...(random() < 0.3 ? [`${1 + Math.floor(random() * 90)}th`] : []), surname(), capital(syllables(2)), pick(HEADS, 2)].join(' ')
  const profiles: Profile[] = []
  const pairs: (readonly [number, number])[] = []
  const add = (name: string, kind: 'person' | 'organization'): number =>
    profiles.push(profile(`ent_${profiles.length}`, name, { kind })) - 1
  while (profiles.length < count) {
    const kind = random() < 0.7 ? 'person' : 'organization'
    const name = kind === 'person' ? person() : body()
    const place = add(name, kind)
    if (random() < 0.1 && profiles.length < count) pairs.push([place, add(respelt(name, random), kind)])
  }
  return { profiles, pairs }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Ways in which a name is spelt again: transliteration, an initial, another order, a letter left out, a middle name dropped. */
function respelt(name: string, random: () => number): string {
  const words = name.split(' ')
  const at = Math.floor(random() * words.length)
  const last = words.length - 1
  const ways = [
    () => name.replace(/kh/g, 'h').replace(/zh/g, 'j').replace(/y/g, 'i'),
    () => name.replace(/sky$/, 'skii').replace(/v\b/g, 'ff').replace(/ch/g, 'tch'),
    () => words.map((word, index) => (index === 0 && last > 0 ? `${word.charAt(0)}.` : word)).join(' '),
    () => words.toReversed().join(' '),
    () => words.map((word, index) => (index === at && word.length > 5 ? word.slice(0, 3) + word.slice(4) : word)).join(' '),
    () => (last > 1 ? [words[0], ...words.slice(2)].join(' ') : name.toUpperCase()),
  ]
  return ways[Math.floor(random() * ways.length)]?.() ?? name
}
