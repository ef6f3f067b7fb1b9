import { z } from 'zod'

import type { Action } from './action.ts'

/** One field of an action's input, for doors that get their input as words: a command line, a query. */
export type Field = {
  readonly name: string
  readonly about: string
  readonly kind: 'text' | 'number' | 'switch'
  readonly many: boolean
  readonly required: boolean
  readonly choices: readonly string[] | undefined
}

/** The fields of an action's input, read off its schema. */
export function fieldsOf(action: Action): Field[] {
  return Object.entries(action.input.shape).map(([name, schema]) =>
    fieldOf(name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), isOptional(schema)),
  )
}

const isOptional = (schema: z.core.$ZodType): boolean => z.safeParse(schema, undefined).success

function fieldOf(name: string, json: z.core.JSONSchema.JSONSchema, optional: boolean): Field {
  const many = json.type === 'array'
  const item = many && typeof json.items === 'object' && !Array.isArray(json.items) ? json.items : json
  const kind = item.type === 'boolean' ? 'switch' : item.type === 'number' || item.type === 'integer' ? 'number' : 'text'
  const choices = item.enum?.filter(value => typeof value === 'string')
  return { name, about: json.description ?? '', kind, many, required: !optional, choices }
}
