import type { Run } from '../compose/draft.ts'

/** Put the square brackets that stand right around a marker into it, where its link holds the number alone. */
export function withBrackets(runs: readonly Run[]): Run[] {
  const joined = [...runs]
  for (let index = 1; index < joined.length - 1; index++) {
    const [before, marker, behind] = [joined[index - 1], joined[index], joined[index + 1]]
    if (before === undefined || behind === undefined || marker?.calls === undefined || marker.text === '') continue
    if (before.calls !== undefined || behind.calls !== undefined || !before.text.endsWith('[') || !behind.text.startsWith(']')) continue
    joined[index - 1] = { ...before, text: before.text.slice(0, -1) }
    joined[index] = { ...marker, text: `[${marker.text}]`, raw: null }
    joined[index + 1] = { ...behind, text: behind.text.slice(1), raw: behind.raw === null ? null : behind.raw + 1 }
  }
  return joined.filter(run => run.text !== '' || run.calls !== undefined)
}
