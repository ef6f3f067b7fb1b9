import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { extname, join } from 'node:path'

import type { File, ParseOptions } from '../documents/document.ts'
import type { PagePicture, PageWish } from '../documents/draw.ts'
import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import { confined } from './limits.ts'
import { Outcome, Progress } from './messages.ts'

/** Milliseconds that a document may take: so many, and more for each megabyte, up to ten minutes; each recognised page begins them anew. */
const patienceFor = (bytes: number): number => Math.min(600_000, 60_000 + (bytes / 1_000_000) * 5_000)

/**
 * Parses documents in another process under limits, so that a hostile or broken file takes nothing down but itself. The process is started
 * with the first document, kept for the next ones, and started anew after it was lost.
 */
export class Parser {
  readonly #patience: (bytes: number) => number
  #child: ChildProcess | undefined
  #queue: Promise<unknown> = Promise.resolve()

  /** `patience` gives the milliseconds that a document of so many bytes may take. */
  constructor(patience: (bytes: number) => number = patienceFor) {
    this.#patience = patience
  }

  /** Reads a document; one after another. A `Problem` says why one cannot be read. */
  parse(file: File, options: ParseOptions = {}): Promise<Document> {
    const { ocr = false, language, onPage } = options
    return this.#inTurn(async () => {
      const outcome = await this.#outcome(file, { ocr, ...(language === undefined ? {} : { language }) }, onPage)
      if ('document' in outcome) return outcome.document
      throw new TypeError('the sandbox drew a document that it was to parse')
    })
  }

  /** Draws a page of a document. A `Problem` says why it cannot. */
  draw(file: File, wish: PageWish): Promise<PagePicture> {
    return this.#inTurn(async () => {
      const outcome = await this.#outcome(file, { draw: wish })
      if ('picture' in outcome) return outcome.picture
      throw new TypeError('the sandbox parsed a document that it was to draw')
    })
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(work)
    this.#queue = done.catch(() => undefined)
    return done
  }

  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  async #outcome(file: File, task: Wish, onPage?: ParseOptions['onPage']): Promise<Done> {
    const child = (this.#child ??= start())
    const limit = this.#patience(file.bytes.length)
    const lost = new AbortController()
    let timer = setTimeout(() => lost.abort('time'), limit)
    child.once('exit', () => lost.abort('exit'))
    child.send({ name: file.name, bytes: new Uint8Array(file.bytes), ...task }, error => {
      if (error !== null) lost.abort('exit')
    })
    try {
      for (;;) {
        const [message] = await once(child, 'message', { signal: lost.signal })
        const progress = Progress.safeParse(message)
        if (!progress.success) return doneOf(Outcome.parse(message))
        clearTimeout(timer)
        timer = setTimeout(() => lost.abort('time'), limit)
        onPage?.(progress.data.recognised, progress.data.of)
      }
    } catch (error) {
      if (!lost.signal.aborted) throw error
      this.close()
      throw lostProblem(file, lost.signal.reason === 'time' ? limit : undefined)
    } finally {
      clearTimeout(timer)
      child.removeAllListeners('exit')
    }
  }
}

function start(): ChildProcess {
  const { command, args } = confined(join(import.meta.dirname, `child${extname(import.meta.filename)}`))
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', env: {} })
  child.unref()
  child.channel?.unref()
  return child
}

type Wish = { readonly ocr: boolean; readonly language?: string } | { readonly draw: PageWish }
type Done = Extract<Outcome, { document: unknown } | { picture: unknown }>

function doneOf(outcome: Outcome): Done {
  if ('document' in outcome || 'picture' in outcome) return outcome
  if ('bug' in outcome) throw new Error(outcome.bug)
  const { code, message, hint } = outcome.problem
  throw new Problem(code, message, hint === undefined ? {} : { hint })
}

const lostProblem = ({ name }: File, limit: number | undefined): Problem =>
  new Problem(
    'too-large',
    limit === undefined
      ? `${name} took more memory than a document may, or ended the process that reads documents.`
      : `${name} was not read within ${Math.round(limit / 1000)} seconds.`,
    {
      hint: 'Open it in the program it comes from, save it anew or as PDF or text, and add that. If you do not trust where it is from, do not open it.',
    },
  )
