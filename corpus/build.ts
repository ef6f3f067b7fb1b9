/**
 * Compile the corpus to JSONL on standard output, in the form of `aver analyse`.
 *
 *     node corpus/build.ts              the passages for developing and training
 *     node corpus/build.ts --sealed     the sealed tenth, for testing alone
 *     node corpus/build.ts --check      nothing but everything that is wrong, a line each
 */
import { parseArgs } from 'node:util'

import { Problem } from '../src/model/problem.ts'
import { compile } from './compile.ts'
import { passageIds, passageSource } from './passages.ts'

const { values } = parseArgs({ options: { sealed: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } } })

for (const folder of values.check ? (['passages', 'second'] as const) : (['passages'] as const)) {
  for (const id of passageIds(folder)) {
    try {
      const record = compile(id, passageSource(folder, id))
      if (!values.check && record.sealed === values.sealed) process.stdout.write(`${JSON.stringify(record)}\n`)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      process.exitCode = 1
      process.stderr.write(`${error.message.replaceAll(/^/gm, `${folder}/`)}\n`)
    }
  }
}
