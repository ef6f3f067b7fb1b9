import type { Question } from '../server.ts'
import { addressOf, readWhole } from '../server.ts'
import { say } from '../tab.ts'
import { saveFile } from './picture-file.ts'

/** A file's name that says what was asked, as the server names its own. */
const nameOf = (action: string, question: Question): string =>
  ['aver', action, ...Object.entries(question).flatMap(([field, value]) => (value === undefined ? [] : [field, value].flat()))]
    .join('-')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)

/** The answer that a page shows, as files for other programs; printed with the page, once, whatever its `part`s. */
export const Downloads = ({
  action,
  question = {},
  part = false,
}: {
  readonly action: string
  readonly question?: Question
  readonly part?: boolean
}) => (
  <span className="row no-print push">
    <a href={addressOf(action, question, 'csv')} download>
      CSV
    </a>
    <a
      href={addressOf(action, question)}
      download
      onClick={event => {
        event.preventDefault()
        readWhole(action, question).then(
          data => saveFile(`${JSON.stringify(data, undefined, 2)}\n`, 'application/json', `${nameOf(action, question)}.json`),
          (error: unknown) => say(error instanceof Error ? error.message : String(error)),
        )
      }}
    >
      JSON
    </a>
    {part ? null : (
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
    )}
  </span>
)
