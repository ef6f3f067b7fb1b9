import { z } from 'zod'

import { Problem } from '../model/problem.ts'
import type { World } from './action.ts'

/** Hands each line of a JSONL file to `work`. A line that is not what it should be is told and left; the number of such lines. */
export async function eachJsonLine<Schema extends z.ZodObject>(
  path: string,
  schema: Schema,
  world: World,
  work: (line: z.output<Schema>) => void | Promise<void>,
): Promise<number> {
  let failed = 0
  let number = 0
  for await (const line of world.readLines(path)) {
    number++
    if (line.trim() === '') continue
    try {
      await work(parseLine(line, number, schema))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      world.warn(error)
      failed++
    }
  }
  return failed
}

function parseLine<Schema extends z.ZodObject>(line: string, number: number, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(line))
  } catch (error) {
    const fields = Object.keys(schema.shape).map(name => `"${name}"`)
    throw new Problem('bad-input', `Line ${number} is not {${fields.join(',')}} in JSON.`, {
      hint: 'Write one such object a line.',
      cause: error,
    })
  }
}
