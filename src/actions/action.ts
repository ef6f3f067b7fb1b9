import { z } from 'zod'

import type { File, ParseOptions } from '../documents/document.ts'
import type { PagePicture, PageWish } from '../documents/draw.ts'
import type { Table } from '../formats/csv.ts'
import type { Models } from '../language/models.ts'
import type { Gazetteer } from '../match/places/gazetteer.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { Head } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Act, Store } from '../store/store.ts'

/** How far long work has come, for a bar on a terminal or a stream to a browser. */
export type Progress = { readonly task: string; readonly done: number; readonly total: number }

/** Everything an action may touch beside its input. `main.ts` gives the real one, tests another. */
export type World = {
  /** The project's base. To read, it must be there; to write, it is made where it is not. */
  readonly store: (use: 'read' | 'write') => Promise<Store>
  /** Program and version, as documents record what read them. */
  readonly engine: string
  /** How the program is called here: "aver", "node bin/aver.js". */
  readonly command: string
  /** The project's folder. */
  readonly project: string
  readonly now: () => string
  /** Who acts, as the log records it. */
  readonly person: string
  /** Whether this project uses analysts' grades. */
  readonly grades: boolean
  /** The base as the person saw it before they acted; what was changed since is not changed again unseen. */
  readonly seen?: Head
  readonly models: () => Promise<Models>
  /** Places of the world by their names. */
  readonly places: () => Promise<Gazetteer>
  /** Bytes of a file the user names; a `Problem` where it cannot be read. */
  readonly readFile: (path: string) => Promise<File>
  /** What a document holds, read under limits; a `Problem` where it cannot be read. */
  readonly parse: (file: File, options?: ParseOptions) => Promise<Document>
  /** Draws a page of a document, with boxes on it set off. */
  readonly drawPage: (file: File, wish: PageWish) => Promise<PagePicture>
  /** Everything that a document says; it may be worked out elsewhere, so that others are answered meanwhile. */
  readonly analyse: (document: Document) => Promise<Analysis>
  /** Files under a folder, or the file itself, in a stable order. */
  readonly listFiles: (path: string) => Promise<readonly string[]>
  /** The sample reports that come with the program. */
  readonly samples: () => Promise<readonly string[]>
  /** Lines of a file, or of standard input for `-`, ended by LF alone. */
  readonly readLines: (path: string) => AsyncIterable<string>
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>
  /** Where a file that the user names is to be made; a `Problem` where this door makes none there. */
  readonly newFile: (path: string) => string
  readonly progress: (progress: Progress) => void
  /** Something worth saying while the work goes on; never data. */
  readonly warn: (problem: Problem) => void
  /** One line about work that goes on: "added report.docx: 34 claims"; never data. */
  readonly say: (line: string) => void
  /** Data as it comes, for actions that stream. */
  readonly emit: (line: string) => void | Promise<void>
  readonly interrupted: AbortSignal
  /** Deletes all that is kept of the project, for good. */
  readonly erase: () => Promise<void>
}

/** The act that the person at work does now. */
export const actOf = ({ person, now, seen }: World): Act => ({ by: person, at: now(), seen })

/** What an action answers: data for programs, words for people, and how it ended. */
export type Answer = {
  readonly data: unknown
  /** The answer for a person at a terminal; empty where everything was streamed. */
  readonly text: string
  readonly table?: Table
  /** `failed`: all of a batch failed; `partial`: some of it; `findings`: the audit found something of severity warning or above. */
  readonly ended?: 'failed' | 'partial' | 'findings' | 'interrupted'
}

/** An answer of which each form is made when a door first asks for it: few ask for more than one, and each may be long. */
export function whenAsked(forms: {
  readonly data: () => unknown
  readonly text: () => string
  readonly table: () => Table
  readonly ended?: NonNullable<Answer['ended']>
}): Answer {
  const made: { data?: { readonly is: unknown }; text?: string; table?: Table } = {}
  return {
    get data() {
      return (made.data ??= { is: forms.data() }).is
    },
    get text() {
      return (made.text ??= forms.text())
    },
    get table() {
      return (made.table ??= forms.table())
    },
    ...(forms.ended === undefined ? {} : { ended: forms.ended }),
  }
}

/** How a door words an action's input; nothing here changes what it means. */
type Cli = {
  /** Input fields given without a flag, in order; the last may take many. */
  readonly positional?: readonly string[]
  readonly examples?: readonly string[]
}

/** One thing a person can do. Every door — command line, HTTP, MCP — is made from the table of these. */
export type Action = {
  readonly name: string
  readonly about: string
  readonly changes: boolean
  /** Its data is a list in a stable order, which a door may give page by page. */
  readonly lists: boolean
  /** Its answer rests on more than the base and the input: on a disk, a file, a model. */
  readonly volatile: boolean
  readonly input: z.ZodObject
  readonly cli: Cli
  readonly perform: (raw: unknown, world: World) => Promise<Answer>
}

/** Defines an action; its `run` gets parsed input, so that no door checks anything itself. */
export function action<Input extends z.ZodObject>(definition: {
  readonly name: string
  readonly about: string
  readonly changes?: boolean
  readonly lists?: boolean
  readonly volatile?: boolean
  readonly input: Input
  readonly cli?: Cli
  readonly run: (input: z.output<Input>, world: World) => Promise<Answer>
}): Action {
  const { name, about, changes = false, lists = false, volatile = false, input, cli = {}, run } = definition
  return {
    name,
    about,
    changes,
    lists,
    volatile,
    input,
    cli,
    async perform(raw, world) {
      const parsed = input.safeParse(raw)
      if (!parsed.success) throw new Problem('usage', `${name}: ${z.prettifyError(parsed.error)}`, { hint: `See "aver ${name} --help".` })
      return await run(parsed.data, world)
    },
  }
}
