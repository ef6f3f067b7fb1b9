import type { Parts } from './clause.ts'
import { quoted } from './clause.ts'

/** How a qualifier that any claim may have is told after its object. */
const TAILS: Readonly<Record<string, (words: string) => string>> = {
  against: words => `against ${words}`,
  through: words => `through ${words}`,
  event: words => `in ${words}`,
  during: words => `during ${words}`,
  medium: words => `on ${words}`,
  amount: words => `with ${words}`,
  with: words => `with ${words}`,
  because: words => `because of ${words}`,
  condition: words => `on condition that ${words}`,
  duration: words => `for ${words}`,
  by: words => `by ${words}`,
  from: words => `from ${words}`,
  means: words => `by means of ${words}`,
  meant_for: words => `meant for ${words}`,
}

/** Where the text only points back to its subject or object, or sets two groups beside one another, there is nothing to tell. */
const SILENT: ReadonlySet<string> = new Set(['mention', 'target', 'compared_to', 'former'])

const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['similar', 'like'],
  ['same', 'like'],
  ['different', 'unlike'],
  ['more', 'more than'],
  ['less', 'less than'],
])

/** Qualifiers that the predicate's own way of telling has left over: in a clause where there is one, else in the text's own words. */
export function tailsOf(parts: Parts, told: readonly string[]): string[] {
  const left = Object.keys(parts.statement.qualifiers).filter(key => !told.includes(key) && !SILENT.has(key))
  const clauses = left.flatMap(key => {
    const words = parts.of(key)
    const tail = TAILS[key]
    return words === undefined || tail === undefined || /^["“]/.test(words) ? [] : [tail(words)]
  })
  const own = left.filter(key => TAILS[key] === undefined && key !== 'comparison').flatMap(key => parts.of(key) ?? [])
  return [...clauses, ...comparison(parts), ...(own.length === 0 ? [] : [`(${own.map(quoted).join(', ')})`])]
}

function comparison(parts: Parts): string[] {
  const [how, whom] = [parts.of('comparison'), parts.of('compared_to')]
  if (how === undefined || whom === undefined) return []
  return [`, ${COMPARISONS.get(how) ?? 'in comparison with'} ${whom}`]
}
