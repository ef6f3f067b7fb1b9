import { Command, CommanderError, InvalidArgumentError } from 'commander'

import type { Action, Answer, World } from '../actions/action.ts'
import { actions } from '../actions/index.ts'
import { toCsv } from '../formats/csv.ts'
import { Problem } from '../model/problem.ts'
import { completions, shells } from './completions.ts'
import { addInput, inputOf } from './options.ts'
import type { GlobalFlags, Settings } from './settings.ts'
import { styled } from './style.ts'
import { tableText } from './table.ts'

/** Exit codes, documented in the manual and never renumbered. */
export const EXIT = { ok: 0, failed: 1, usage: 2, partial: 3, findings: 4, interrupted: 130 } as const

/** What the command line needs of the machine beside the actions' world. */
export type Terminal = {
  readonly version: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly width: number
  readonly settle: (flags: GlobalFlags) => Settings
  readonly open: (settings: Settings) => World
  /** Serves the workbench until it is stopped; port 0 is any free one. */
  readonly serve: (settings: Settings, how: { readonly port: number; readonly open: boolean }) => Promise<void>
}

/** Runs one command line and gives its exit code; data goes to `out`, all talk to `err`. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.ok
  const program = programOf(terminal, async (action, input, flags) => {
    const settings = terminal.settle(flags)
    const answer = await action.perform(input, terminal.open(settings))
    print(answer, settings, terminal)
    code = answer.ended === undefined ? EXIT.ok : EXIT[answer.ended]
  })
  try {
    await program.parseAsync(isBare(program, argv) ? [...argv, 'serve'] : [...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    if (!(error instanceof Problem)) throw error
    terminal.err(problemText(error))
    return error.code === 'usage' ? EXIT.usage : EXIT.failed
  }
}

/** A problem as a person reads it: what is wrong, then what to do. */
export const problemText = (problem: Problem): string =>
  `aver: ${problem.message}\n${problem.hint === undefined ? '' : `  ${problem.hint}\n`}`

type Perform = (action: Action, input: Record<string, unknown>, flags: GlobalFlags) => Promise<void>

function programOf(terminal: Terminal, perform: Perform): Command {
  const program = new Command('aver')
    .description('An evidence base of cited reports: who says what, how sure, when, and on which source.')
    .version(terminal.version, '-V, --version', 'Print the version')
    .option('--project <dir>', 'The project to use (default: this folder or a parent that holds one)')
    .option('--person <name>', 'Who decides, as the log records it')
    .option('--json', 'Print data as JSON')
    .option('--csv', 'Print tables as CSV')
    .option('-q, --quiet', 'No progress and no remarks')
    .option('--no-color', 'No colour (also NO_COLOR)')
    .showSuggestionAfterError()
    .showHelpAfterError('Run "aver --help" for all commands.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
  for (const action of actions) addCommand(program, action, perform)
  program
    .command('completions')
    .description('Print a completion script for a shell')
    .argument('<shell>', shells.join(', '))
    .action((shell: string) => terminal.out(completions(shell, program)))
  program
    .command('serve')
    .description('Serve the workbench on this machine; "aver" alone does the same')
    .option('--port <n>', 'The port to listen on (default: any free one)', portOf, 0)
    .option('--open', 'Open it in the browser', false)
    .action(async ({ port, open }: { readonly port: number; readonly open: boolean }) => {
      await terminal.serve(terminal.settle(program.opts()), { port, open })
    })
  return program
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('It should be a number from 0 to 65535.')
  return Number(text)
}

/** Whether a command line names no command; then the workbench is what is wanted. */
function isBare(program: Command, argv: readonly string[]): boolean {
  const { operands, unknown } = program.parseOptions([...argv])
  return operands.length === 0 && unknown.length === 0
}

/** Adds an action under its name; "review accept" becomes `accept` under `review`. */
function addCommand(program: Command, action: Action, perform: Perform): void {
  const [first = '', second] = action.name.split(' ')
  const parent = second === undefined ? program : (program.commands.find(command => command.name() === first) ?? group(program, first))
  const command = inheriting(parent, parent.command(second ?? first).description(action.about))
  addInput(command, action)
  const examples = action.cli.examples ?? []
  if (examples.length > 0) command.addHelpText('after', `\nExamples:\n${examples.map(example => `  aver ${example}`).join('\n')}`)
  command.action(async () => {
    await perform(action, inputOf(action, command.processedArgs, command.opts()), program.opts())
  })
}

/** What commands of two words have in common. */
const GROUPS: Readonly<Record<string, string>> = {
  review: 'Decide on claims: list, accept, reject, correct, undo.',
  grade: 'Grade sources and claims, where the project uses grades.',
  dispute: 'Look at one dispute, join, split, annotate or resolve it.',
}

const group = (program: Command, name: string): Command => inheriting(program, program.command(name).description(GROUPS[name] ?? ''))

/** Subcommands throw instead of ending the process, as the program does. */
const inheriting = (parent: Command, command: Command): Command => command.copyInheritedSettings(parent)

function print(answer: Answer, settings: Settings, terminal: Terminal): void {
  if (settings.output === 'json') return terminal.out(`${JSON.stringify(answer.data, undefined, 2)}\n`)
  if (settings.output === 'csv') {
    if (answer.table === undefined)
      throw new Problem('usage', 'This command has no table to print as CSV.', { hint: 'Use --json instead.' })
    return terminal.out(toCsv(answer.table))
  }
  const text = answer.text === '' && answer.table !== undefined ? tableText(answer.table, terminal.width) : answer.text
  if (text !== '') terminal.out(`${styled(text.trimEnd(), settings.color)}\n`)
}
