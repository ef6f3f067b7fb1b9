import type { Action } from '../../src/actions/action.ts'
import { fieldsOf } from '../../src/actions/fields.ts'
import { actions } from '../../src/actions/index.ts'
import { flagOf } from '../../src/cli/options.ts'

/** The manual's page of every command, made from the table that the command line is made from. */
export const commandsPage = (): string =>
  `${['# Every command', 'Made from the table of actions by `node scripts/manual.ts`. `aver COMMAND --help` shows the same.', ...actions.map(commandSection)].join('\n\n')}\n`

function commandSection(action: Action): string {
  const { name, about, cli } = action
  const positional = cli.positional ?? []
  const fields = fieldsOf(action)
  const placed = fields.filter(field => positional.includes(field.name))
  const usage = placed.map(
    ({ name: field, required, many }) => `${required ? '<' : '['}${flagOf(field)}${many ? '...' : ''}${required ? '>' : ']'}`,
  )
  const rows = fields.map(({ name: field, kind, choices, about: words }) => {
    const flag = flagOf(field)
    const shown = positional.includes(field)
      ? `\`${flag}\``
      : `\`--${flag}${kind === 'switch' ? '' : ` ${kind === 'number' ? 'N' : 'VALUE'}`}\``
    return `| ${shown} | ${cell(words)}${choices === undefined ? '' : `: ${cell(choices.join(', '))}`} |`
  })
  return [
    `## aver ${[name, ...usage].join(' ')}`,
    about,
    ...(rows.length === 0 ? [] : [['| | |', '|---|---|', ...rows].join('\n')]),
    (cli.examples ?? []).map(example => `    aver ${example}`).join('\n'),
  ].join('\n\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
