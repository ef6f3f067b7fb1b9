import type { Command } from 'commander'

import { Problem } from '../model/problem.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

/** A script that completes commands and flags; to be sourced by the shell. */
export function completions(shell: string, program: Command): string {
  const rows = wordsOf(program)
  switch (shell) {
    case 'bash':
      return bash(rows)
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(rows)}`
    case 'fish':
      return fish(rows)
    default:
      throw new Problem('usage', `There are no completions for ${shell}.`, { hint: `Use one of ${shells.join(', ')}.` })
  }
}

/** What may follow each command: `["review accept", ["--reason"]]`, with "" for `aver` itself. */
type Row = readonly [command: string, words: readonly string[]]

function wordsOf(command: Command, path = ''): Row[] {
  const own = [
    ...command.commands.map(child => child.name()),
    ...command.options.flatMap(option => (option.long === undefined ? [] : [option.long])),
  ]
  return [[path, own], ...command.commands.flatMap(child => wordsOf(child, `${path} ${child.name()}`.trim()))]
}

function bash(rows: readonly Row[]): string {
  const cases = rows.map(([path, words]) => `    "${path}") words="${words.join(' ')}" ;;`).join('\n')
  return `_aver() {
  local path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do [[ $word == -* ]] || path="\${path:+$path }$word"; done
  case "$path" in
${cases}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _aver aver
`
}

function fish(rows: readonly Row[]): string {
  return rows
    .flatMap(([path, words]) => {
      const condition = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1) ?? ''}`
      return words.map(word => `complete -c aver -n '${condition}' ${word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`}`)
    })
    .join('\n')
    .concat('\n')
}
