import type { Run } from '../compose/draft.ts'

/** What a label leaves behind at the start of a note once its link is gone, and at its end a link back. */
const remains = /^[\s\])}.:^↑↩]{1,12}/u
const emptied = /(?:\s*[[(]\s*[\])]|\s*\[)?\s*$/u
/** Letters at either end of a note that are looked at. */
const END = 40

/** How a note prints its number: as words of its own, by its place in a list, or by a link that is left out already. */
export type Printed = 'words' | 'listed' | 'linked'

/** A note's words without the number that it prints before them; its first word may be that number too ("7 June 2021"). */
export function withoutLabel(runs: readonly Run[], label: string, printed: Printed): Run[] {
  const text = runs.map(run => run.text).join('')
  const kept = shortened(runs, startOf(text.slice(0, 10 * END), label, printed))
  const last = kept.at(-1)
  if (last === undefined || last.calls !== undefined) return kept
  const ending = Math.max(0, last.text.length - END)
  return [...kept.slice(0, -1), { ...last, text: last.text.slice(0, ending) + last.text.slice(ending).replace(emptied, '') }]
}

/** What parts a label from the words behind it; in a list only a sign does. */
const behindWords = /^(?:\s?[\]).:]{1,3}\s{0,20}|\s{1,20})/u
const behindItem = /^[\]).:]{1,3}\s{1,20}/

/** How many letters stand before a note's own words. */
function startOf(text: string, label: string, printed: Printed): number {
  const open = /^[\s[(]{0,6}/.exec(text)?.[0].length ?? 0
  if (label !== '' && printed !== 'linked' && text.startsWith(label, open)) {
    const end = open + label.length
    if (printed === 'words' && /^\d[\p{Lu}“"‘]/u.test(text.slice(end - 1))) return end
    const gap = (printed === 'listed' ? behindItem : behindWords).exec(text.slice(end))?.[0].length
    if (gap !== undefined) return end + gap
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
