import { Argument, InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'

import type { Action } from '../actions/action.ts'

/** One field of an action's input as the command line words it. */
type Field = {
  readonly name: string
  readonly flag: string
  readonly about: string
  readonly kind: 'text' | 'number' | 'switch'
  readonly many: boolean
  readonly required: boolean
  readonly choices: readonly string[] | undefined
}

/** Gives a command the arguments and flags of its action's input. */
export function addInput(command: Command, action: Action): void {
  const positional = action.cli.positional ?? []
  for (const field of fieldsOf(action)) {
    if (positional.includes(field.name)) command.addArgument(argumentOf(field))
    else command.addOption(optionOf(field))
  }
}

/** The input a parsed command line means: its arguments by position, its flags by name. */
export function inputOf(action: Action, args: readonly unknown[], flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = new Set(fieldsOf(action).map(field => field.name))
  const named = Object.entries(flags).filter(([name, value]) => own.has(name) && value !== undefined)
  const placed = (action.cli.positional ?? []).map((name, index) => [name, args[index]] as const)
  return Object.fromEntries([
    ...named,
    ...placed.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ])
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
  return { name, flag: kebab(name), about: json.description ?? '', kind, many, required: !optional, choices }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function argumentOf(field: Field): Argument {
  const dots = field.many ? '...' : ''
  const argument = new Argument(field.required ? `<${field.flag}${dots}>` : `[${field.flag}${dots}]`, field.about)
  if (field.choices !== undefined) argument.choices([...field.choices])
  if (field.kind === 'number') argument.argParser(readNumber)
  return argument
}

function optionOf(field: Field): Option {
  const value =
    field.kind === 'switch'
      ? ''
      : ` <${field.kind === 'number' ? 'n' : field.choices === undefined ? 'value' : 'choice'}${field.many ? '...' : ''}>`
  const option = new Option(`--${field.flag}${value}`, field.about)
  if (field.choices !== undefined) option.choices([...field.choices])
  if (field.kind === 'number') option.argParser(readNumber)
  return field.required ? option.makeOptionMandatory() : option
}

function readNumber(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('It should be a number.')
  return value
}
