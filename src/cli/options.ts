import { Argument, InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'

import type { Action } from '../actions/action.ts'
import type { Field } from '../actions/fields.ts'
import { fieldsOf } from '../actions/fields.ts'

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

/** A field as a flag: `asOf` is `as-of`. */
export const flagOf = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function argumentOf(field: Field): Argument {
  const dots = field.many ? '...' : ''
  const flag = flagOf(field.name)
  const argument = new Argument(field.required ? `<${flag}${dots}>` : `[${flag}${dots}]`, field.about)
  if (field.choices !== undefined) argument.choices([...field.choices])
  if (field.kind === 'number') argument.argParser(readNumber)
  return argument
}

function optionOf(field: Field): Option {
  const value =
    field.kind === 'switch'
      ? ''
      : ` <${field.kind === 'number' ? 'n' : field.choices === undefined ? 'value' : 'choice'}${field.many ? '...' : ''}>`
  const option = new Option(`--${flagOf(field.name)}${value}`, field.about)
  if (field.choices !== undefined) option.choices([...field.choices])
  if (field.kind === 'number') option.argParser(readNumber)
  return field.required ? option.makeOptionMandatory() : option
}

function readNumber(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('It should be a number.')
  return value
}
