import type { EntityKind } from '../model/entity.ts'
import { fold, foldSpelling, foldWords } from '../text/fold.ts'
import { worldBody } from './world-bodies.ts'

/*
 * Which names say by themselves which thing is meant, in any document: "Georgian Legion", "Bakhmut", "Akhmed Zakayev". A surname, an
 * acronym, a description ("the council", "Chechen militants") says it only among the other names of its own document.
 */

/** The keys of the names of an entity that identify it, each with the first name that has it; its own name before others. */
export function identifyingKeys({
  name,
  aliases,
  kind,
}: {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: EntityKind
}): Map<string, string> {
  const keys = new Map<string, string>()
  for (const one of [name, ...aliases.filter(alias => /\s/.test(alias))]) {
    const key = identifyingKey(one, kind)
    if (key !== undefined && !keys.has(key)) keys.set(key, one)
  }
  return keys
}

/** A key that two documents share only where they name one thing; undefined for a name that says too little. Nobody but persons bears theirs. */
function identifyingKey(name: string, kind: EntityKind): string | undefined {
  const body = kind === 'organization' ? worldBody(name) : undefined
  if (body !== undefined) return `body: ${fold(body)}`
  const bare = name.replace(/^(?:the|an?)\s+/i, '').trim()
  if (!isProper(bare) && !isStateBody(bare)) return undefined
  const words = foldWords(bare)
  if (words.length === 0 || !saysEnough(bare, words, kind)) return undefined
  return kind === 'person' ? `person: ${words.join(' ')}` : foldSpelling(bare)
}

function saysEnough(name: string, words: readonly string[], kind: EntityKind): boolean {
  const [only = ''] = words
  if (kind === 'person') return words.filter(word => word.length > 1).length >= 2 && !words.some(word => TITLES.has(word))
  if (kind === 'event') return words.length >= 2
  if (isAcronym(name)) return false
  if (words.every(word => GENERIC.has(word) || PARTICLES.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word))) return false
  return words.length > 1 || only.length >= 3
}

/** One word of capitals, dots and figures: "RVC", "U.S.", "OBON". */
export const isAcronym = (name: string): boolean => /^[\p{Lu}\d.&-]{1,8}s?$/u.test(name)

/** Every word but small ones begins with a capital or a figure. */
function isProper(name: string): boolean {
  const words = name.split(/[\s/–-]+/).filter(Boolean)
  const [first = '', last = ''] = [words.at(0), words.at(-1)]
  return CAPITAL.test(first) && CAPITAL.test(last) && words.every(word => CAPITAL.test(word) || PARTICLES.has(word.toLowerCase()))
}

/** A body of which a state has one: "government of Ukraine", "Ukrainian government". */
function isStateBody(name: string): boolean {
  const [head = '', of = '', ...rest] = name.split(' ')
  if (STATE_BODIES.has(head.toLowerCase()) && of === 'of') return rest.length > 0 && isProper(rest.join(' '))
  return CAPITAL.test(head) && STATE_BODIES.has(of.toLowerCase()) && rest.length === 0
}

const CAPITAL = /^['’‘ʻ"“(]?[\p{Lu}\p{Lo}\d]/u

const PARTICLES = new Set(
  'of the and for in on de del della di da du la le el al as ul bin ibn bint ben abu von van der den dos to against with'.split(' '),
)

const STATE_BODIES = new Set('government parliament military army navy intelligence presidency constitution'.split(' '))

const TITLES = new Set(
  'president general colonel major captain lieutenant minister mr mrs ms dr sheikh father mother brother sister'.split(' '),
)

/** Words that bodies everywhere are called by; a name of nothing else is not a name yet. */
const GENERIC = new Set(
  (
    'army battalion battalions brigade regiment division corps company unit legion force forces armed front movement party group groups militia ' +
    'council parliament government cabinet ministers minister ministry department office agency service services committee commission court ' +
    'supreme high national security defence defense interior foreign affairs internal general staff headquarters command police military ' +
    'special operations operation intelligence state federal central president presidency republic union alliance coalition congress senate ' +
    'assembly presidium authorities opposition resistance border guard guards navy air first second third north south east west northern ' +
    'southern eastern western city region province district village university embassy church bank press media war battle'
  ).split(' '),
)
