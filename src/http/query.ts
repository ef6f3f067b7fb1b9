import type { Action } from '../actions/action.ts'
import type { Field } from '../actions/fields.ts'
import { fieldsOf } from '../actions/fields.ts'
import { Problem } from '../model/problem.ts'

/** Words of a query that are the door's own. */
const OWN: ReadonlySet<string> = new Set(['as', 'cursor', 'limit'])

/** The input that a query means: `?about=RVC&names=a&names=b&members=true`. A field that the action does not know is refused. */
export function inputOfQuery(action: Action, query: URLSearchParams): Record<string, unknown> {
  const fields = fieldsOf(action)
  const known = new Map(fields.map(field => [field.name, field]))
  refuseStrangers(action, new Set([...query.keys()].filter(name => !OWN.has(name))))
  const given = [...new Set(query.keys())].filter(name => !OWN.has(name)).flatMap(name => known.get(name) ?? [])
  return Object.fromEntries(given.map(field => [field.name, valueOf(field, query)]))
}

/** Refuses fields that the action does not know: a misspelt filter must not answer as if there were none. */
export function refuseStrangers({ name, input }: Action, given: Iterable<string>): void {
  const known = Object.keys(input.shape)
  const strange = [...given].filter(field => !known.includes(field))
  if (strange.length > 0)
    throw new Problem('usage', `${name} has no ${strange.join(', ')}.`, {
      hint: known.length === 0 ? 'It takes no input.' : `It takes ${known.join(', ')}.`,
    })
}

function valueOf({ name, kind, many }: Field, query: URLSearchParams): unknown {
  const values = query.getAll(name).map(word => parsed(word, kind))
  if (many) return values
  if (values.length > 1) throw new Problem('usage', `${name} is given more than once.`, { hint: 'Give it once.' })
  return values[0]
}

/** A word as its field's kind; one that is of no such kind stays as it is, for the action to say so. */
function parsed(word: string, kind: Field['kind']): unknown {
  if (kind === 'switch') return word === 'true' ? true : word === 'false' ? false : word
  if (kind === 'number') return word.trim() === '' || Number.isNaN(Number(word)) ? word : Number(word)
  return word
}
