import { parentPort, workerData } from 'node:worker_threads'

import { analyse } from '../extract/analyse.ts'
import { loadModels } from '../language/models.ts'
import { Document } from '../model/document.ts'
import { Weights } from './weights.ts'

/* The thread in which documents are analysed, so that whoever asks something meanwhile is answered. */

const models = loadModels(Weights.parse(workerData))

parentPort?.on('message', message => {
  try {
    const { analysis } = analyse(Document.parse(message), models)
    parentPort?.postMessage({ analysis })
  } catch (error) {
    parentPort?.postMessage({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
