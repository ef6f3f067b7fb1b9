import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

import { drawPage } from '../documents/draw.ts'
import { readDocument } from '../documents/read.ts'
import { Recogniser } from '../documents/scan/recogniser.ts'
import { Problem } from '../model/problem.ts'
import { Task } from './messages.ts'
import type { Outcome, Progress } from './messages.ts'

/*
 * The process in which documents are parsed, apart from the base and under limits (`limits.ts`). It reads one document after another, as
 * they are sent, and holds nothing between them but the recogniser of scans.
 */

process.on('SIGINT', () => undefined) // the parent decides when to stop
process.on('disconnect', () => process.exit(0))
process.on('message', message => {
  void outcomeOf(Task.parse(message)).then(outcome => process.send?.(outcome))
})

async function outcomeOf({ name, bytes, ...task }: Task): Promise<Outcome> {
  try {
    if ('draw' in task) {
      const picture = await drawPage({ name, bytes }, task.draw, async file => (await recogniser('eng')).pngOf(file))
      return { picture: { ...picture, bytes: new Uint8Array(picture.bytes) } }
    }
    const onPage = (done: number, total: number): void => tell({ recognised: done, of: total })
    return {
      document: await readDocument({ name, bytes }, task.ocr ? { recogniser: await recogniser(task.language ?? 'eng'), onPage } : {}),
    }
  } catch (error) {
    if (error instanceof Problem) return { problem: { code: error.code, message: error.message, hint: error.hint } }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const tell = (progress: Progress): void => void process.send?.(progress)

let loaded: { readonly languages: string; readonly recogniser: Promise<Recogniser> } | undefined

/** The recogniser with the data of these languages, kept for the next document in them. */
function recogniser(languages: string): Promise<Recogniser> {
  if (loaded?.languages !== languages)
    loaded = { languages, recogniser: Recogniser.load(new Map(languages.split('+').map(code => [code, dataFor(code)]))) }
  return loaded.recogniser
}

/** A language's data as the npm package of its code holds it; only English comes with the program, and nothing is fetched. */
function dataFor(code: string): Uint8Array {
  try {
    return gunzipSync(readFileSync(fileURLToPath(import.meta.resolve(`@tesseract.js-data/${code}/4.0.0_best_int/${code}.traineddata.gz`))))
  } catch {
    throw new Problem('unsupported', `The data to recognise pages in the language "${code}" are not installed.`, {
      hint: `Install them beside Aver with "npm install @tesseract.js-data/${code}" and try again; "chi_sim", "ukr" and the like are Tesseract's codes.`,
    })
  }
}
