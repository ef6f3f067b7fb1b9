/** How the end of one line meets the next: letters of the first to leave out, and what stands between. */
export type Joint = { readonly drop: number; readonly glue: '' | ' ' }

/** Decides what happens to hyphens and addresses at the ends of a text's lines. */
export type Joiner = (above: string, below: string) => Joint

const closed: Joint = { drop: 0, glue: '' }
const spaced: Joint = { drop: 0, glue: ' ' }

/** At least this share of lines ends in a hyphen where a typesetter breaks words. */
const HYPHENATED = 0.03

const compoundStart =
  /^(?:anti|all|co|cross|ex|far|half|inter|mid|multi|neo|non|post|pre|pro|quasi|self|semi|sub|ultra|vice|well|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i

/** A joiner that knows the words of the whole text: a hyphen stays where both its halves are words there, and is mended otherwise. */
export function joinerFor(texts: readonly string[]): Joiner {
  const words = new Set(texts.flatMap((text, index) => wholeWords(text, texts[index - 1] ?? '')))
  const broken = texts.filter(isBroken).length
  const hyphenates = broken >= HYPHENATED * texts.length
  return (above, below) => {
    const tail = above.slice(-2000)
    const inAddress = addressJoint(tail, below)
    if (inAddress !== undefined) return inAddress
    if (tail.endsWith('\u00AD') || tail.endsWith('\u0002')) return closed
    if (/\p{L}[-‐]$/u.test(tail) && /^\p{L}/u.test(below)) return hyphen(tail, below, words, hyphenates)
    if (/\d-$/.test(tail) && /^[\d\p{Lu}]/u.test(below)) return closed
    return /[^\s][—–/]$/u.test(tail) ? closed : spaced
  }
}

const isBroken = (text: string): boolean => /\p{L}-$/u.test(text.slice(-2))

/** The words of a line without the halves that the ends of lines leave. */
function wholeWords(text: string, above: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  return words.slice(isBroken(above) ? 1 : 0, isBroken(text) ? -1 : undefined)
}

function hyphen(above: string, below: string, words: ReadonlySet<string>, hyphenates: boolean): Joint {
  const mended: Joint = { drop: 1, glue: '' }
  const left = /\p{L}+(?=.$)/u.exec(above.slice(-60))?.[0] ?? ''
  const right = /^\p{L}+/u.exec(below.slice(0, 60))?.[0] ?? ''
  if (/^\p{Lu}/u.test(right)) return closed
  const known = (word: string): boolean => words.has(word.toLowerCase())
  if (known(`${left}-${right}`)) return closed
  if (known(left + right)) return mended
  if (compoundStart.test(left)) return closed
  return known(left) && (!hyphenates || known(right)) && left.length > 2 ? closed : mended
}

const address = /(?:https?:\/\/|www\.)\S*$/i

/** A web address that goes on in the next line is joined as it stands: a hyphen in it is a part of it. */
function addressJoint(tail: string, below: string): Joint | undefined {
  const started = address.exec(tail)
  if (started === null) return undefined
  const next = /^\S+/.exec(below.slice(0, 500))?.[0] ?? ''
  if (/^(?:https?:\/\/|www\.)/i.test(next)) return spaced
  if (/[-/_=?&+%#~]$/.test(tail)) return closed
  if (/[.:]$/.test(tail)) return /^[\p{Ll}\d][^\s]*[./=&?_-]/u.test(next) && /[/=&?]|\.\p{Ll}{2}/u.test(next) ? closed : spaced
  if (/[,;)\]>”"]$/.test(tail)) return spaced
  return /[/=+%_&?#~]|^[^\s.]+\.(?:html?|pdf|php|aspx?|jsp|xml|docx?)\b|\p{L}-\p{L}+-|\d-\d+-/u.test(next) ? closed : spaced
}
