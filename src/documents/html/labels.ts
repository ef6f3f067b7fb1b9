import type { Run } from '../draft.ts'

/** What a label leaves behind at the start of a note once its link is gone. */
const remains = /^[\s\])}.:^↑↩]{1,12}/u
const emptied = /(?:\s*[[(]\s*[\])]|\s*\[)?\s*$/u

/** A note's words without the number that it prints before them. */
export function withoutLabel(runs: readonly Run[], label: string): Run[] {
  const kept = shortened(
    runs,
    startOf(
      runs
        .map(run => run.text)
        .join('')
        .slice(0, 400),
      label,
    ),
  )
  const last = kept.at(-1)
  if (last === undefined || last.calls !== undefined) return kept
  return [
    ...kept.slice(0, -1),
    { ...last, text: last.text.slice(0, Math.max(0, last.text.length - 40)) + last.text.slice(-40).replace(emptied, '') },
  ]
}

/** How many letters stand before a note's own words. */
function startOf(text: string, label: string): number {
  const open = /^[\s[(]{0,6}/.exec(text)?.[0].length ?? 0
  const rest = text.slice(open)
  if (label !== '' && rest.startsWith(label)) {
    const behind = rest.slice(label.length)
    const end = /^(?:\s?[\]).:]{1,3}\s{0,20}|\s{1,20})/.exec(behind)?.[0].length
    if (end !== undefined) return open + label.length + end
    if (/^[\p{Lu}“"‘]/u.test(behind) && /^\d+$/.test(label)) return open + label.length
  }
  return remains.exec(text)?.[0].length ?? 0
}

function shortened(runs: readonly Run[], letters: number): Run[] {
  let left = letters
  return runs.flatMap(run => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    if (cut === run.text.length && cut > 0) return []
    return [{ ...run, text: run.text.slice(cut), raw: run.raw === null ? null : run.raw + cut }]
  })
}
