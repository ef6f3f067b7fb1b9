import { boundsOf } from '../text/edtf.ts'
import { fold, foldWords } from '../text/fold.ts'
import type { Ground, Statement, Thing, Value } from './ground.ts'
import { nameOf, objectThing, valueKey } from './ground.ts'

/*
 * Whether two statements speak of the same affair: the same parties, the same object, the same time. Readings of one event seldom
 * agree to the letter, so that parties of one state and names that share a telling word count as the same here, and only here.
 */

/** Sentences further apart than this, in UTF-16 units, are not taken for one run of argument, or for one another's next. */
const NEAR = 700
const CLOSE = 350

/** Whether two statements stand in one run of argument of one document. */
export const isNear = (a: Statement, b: Statement): boolean => a.document === b.document && Math.abs(a.at - b.at) <= NEAR

/** Whether two statements stand in sentences that follow each other, or nearly so. */
export const isClose = (a: Statement, b: Statement): boolean => a.document === b.document && Math.abs(a.at - b.at) <= CLOSE

/** The same thing, or a state and one of its bodies: "Ukraine", "the government of Ukraine", "Ukrainian intelligence". */
export function sameParty(ground: Ground, a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [ground.things.get(a), ground.things.get(b)]
  if (left === undefined || right === undefined) return false
  if (left.kind !== 'state' && left.kind !== 'organization') return false
  if (right.kind !== 'state' && right.kind !== 'organization') return false
  if (left.kind !== 'state' && !governs(left)) return false
  if (right.kind !== 'state' && !governs(right)) return false
  return left.kind !== right.kind || governs(left) ? !stems(left).isDisjointFrom(stems(right)) : false
}

/** Keys of which two things share one if they are the same party, and seldom else: by which such things are found. */
export function partyKeys(ground: Ground, id: string): readonly string[] {
  const thing = ground.things.get(id)
  if (thing === undefined || (thing.kind !== 'state' && !governs(thing))) return [id]
  return [id, ...[...stems(thing)].map(stem => `~${stem}`)]
}

const governs = (thing: Thing): boolean => thing.kind === 'organization' && partyWords(thing).governs

const stems = (thing: Thing): ReadonlySet<string> => partyWords(thing).stems

type PartyWords = { readonly governs: boolean; readonly stems: ReadonlySet<string> }

/** A thing never changes, and its words are asked for with every denial. */
const known = new WeakMap<Thing, PartyWords>()

/** Whether a name has a word of office, and five letters of each other word: what "Ukraine" and "Ukrainian" have in common. */
function partyWords(thing: Thing): PartyWords {
  const before = known.get(thing)
  if (before !== undefined) return before
  const words = foldWords(thing.name)
  const telling = words.filter(word => word.length >= 5 && !GOVERNING.has(word) && !STATEHOOD.has(word)).map(word => word.slice(0, 5))
  const found = { governs: words.some(word => GOVERNING.has(word)), stems: new Set(telling) }
  known.set(thing, found)
  return found
}

const GOVERNING = new Set(
  'government ministry intelligence military army forces president presidency parliament officials authorities kremlin security'.split(' '),
)

/** Words for kinds of state, which many have in their names. */
const STATEHOOD = new Set(
  'republic federation federal kingdom commonwealth emirate sultanate union democratic islamic peoples united states'.split(' '),
)

/** Whether what two statements are said of is one thing, as far as their words tell. */
export function sameObject(ground: Ground, a: Statement, b: Statement): boolean {
  if (a.object === null || b.object === null) return a.object === b.object
  const [left, right] = [objectThing(a), objectThing(b)]
  if (left !== undefined && right !== undefined && sameParty(ground, left, right)) return true
  if (a.object.is === 'quantity' && b.object.is === 'quantity') return valueKey(a.object) === valueKey(b.object)
  const [some, others] = [telling(ground, a.object), telling(ground, b.object)]
  const [fewer, more] = some.size <= others.size ? [some, others] : [others, some]
  return fewer.size > 0 && [...fewer].every(word => more.has(word))
}

/** Whether two involvements share an object, a place or an event that one of them names. */
export function sameScene(ground: Ground, a: Statement, b: Statement): boolean {
  return !sceneWords(ground, a).isDisjointFrom(sceneWords(ground, b))
}

/** Whether a statement names no scene of its own: "the attack", "the raid". */
export const isVague = (ground: Ground, statement: Statement): boolean => sceneWords(ground, statement).size === 0

/** Keys of which two statements share one if they speak of the same object or scene (`sameObject`, `sameScene`), and seldom else. */
export function sceneKeys(ground: Ground, statement: Statement): string[] {
  const object = objectThing(statement)
  if (statement.object === null && statement.qualifiers['event'] === undefined) return ['']
  const parties = object === undefined ? [] : partyKeys(ground, object).map(key => `o${key}`)
  return [...(statement.object === null ? [''] : []), ...parties, ...[...sceneWords(ground, statement)].map(word => `w${word}`)]
}

function sceneWords(ground: Ground, { object, qualifiers }: Statement): ReadonlySet<string> {
  const events = qualifiers['event'] ?? []
  if (events.length === 0) return object === null ? NO_WORDS : telling(ground, object)
  return new Set([...(object === null ? [] : [object]), ...events].flatMap(value => [...telling(ground, value)]))
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** A thing's name and a value's words never change, and are asked for with every denial. */
const told = new WeakMap<Thing | Value, ReadonlySet<string>>()

/** Word stems of six letters, and short names, that tell one affair from another; nouns for any attack do not. */
function telling(ground: Ground, value: Value): ReadonlySet<string> {
  const bearer = value.is === 'thing' ? (ground.things.get(value.id) ?? value) : value
  const before = told.get(bearer)
  if (before !== undefined) return before
  const words = value.is === 'thing' ? nameOf(ground, value.id) : value.is === 'text' ? value.text : (value.quantity.unit ?? '')
  const short = [...words.matchAll(SHORT_NAME)].map(([word]) => fold(word)).filter(word => word !== 'the')
  const long = foldWords(words).filter(word => word.length >= 4 && !EMPTY.has(word) && !STATEHOOD.has(word))
  const found = new Set([...short, ...long.map(word => word.slice(0, 6))])
  told.set(bearer, found)
  return found
}

/** Two or three letters with a capital or digit: "Osk", "UN", "M23". */
const SHORT_NAME = /(?<![\p{L}\d])[\p{Lu}\d][\p{L}\d]{1,2}(?![\p{L}\d])/gu

const EMPTY = new Set(
  'attack attacks assault raid raids operation operations battle fighting support involvement allegations claim claims region oblast with from that this their have been'.split(
    ' ',
  ),
)

/** Whether both times leave a common day; a statement without a time excludes nothing. */
export function mayBeSameTime(a: string | null, b: string | null): boolean {
  const [left, right] = [a === null ? undefined : boundsOf(a), b === null ? undefined : boundsOf(b)]
  if (left === undefined || right === undefined) return true
  return (left.possiblyFrom ?? '') <= (right.possiblyTo ?? '9999') && (right.possiblyFrom ?? '') <= (left.possiblyTo ?? '9999')
}
