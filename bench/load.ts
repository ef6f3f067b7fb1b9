import process from 'node:process'

import { tellCost } from './measure.ts'
import { loadCompromise, loadOurs, loadWink } from './readers.ts'

/** Loads one reader and tells what that cost, the start of the process included: `node bench/load.ts wink`. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  nothing: () => Promise.resolve(),
  ours: loadOurs,
  wink: loadWink,
  compromise: loadCompromise,
}

const held = [await loaders[process.argv[2] ?? 'nothing']?.()]
tellCost(0)
// Holds the reader until its memory has been counted.
held.pop()
