import type { Part } from './inline.ts'

type Opener = { readonly index: number; readonly mark: string }

/** Turn runs of emphasis marks that pair into italics (one or three marks) or nothing (two); marks without a partner stay as words. */
export function emphasise(parts: readonly Part[], text: string): Part[] {
  const gone = new Set<number>()
  const changes: number[] = Array.from({ length: parts.length + 1 }, () => 0)
  const open: Opener[] = []
  const depth = new Map<string, number>()
  for (const [index, part] of parts.entries()) {
    if (part.delimiter === undefined) continue
    const mark = text.slice(part.from, part.to)
    if (part.delimiter.closes && (depth.get(mark) ?? 0) > 0) {
      const opener = popUntil(open, mark, depth)
      if (opener === undefined) continue
      gone.add(opener.index).add(index)
      if (mark[0] !== '~' && mark.length % 2 === 1) {
        changes[opener.index] = (changes[opener.index] ?? 0) + 1
        changes[index] = (changes[index] ?? 0) - 1
      }
    } else if (part.delimiter.opens) {
      open.push({ index, mark })
      depth.set(mark, (depth.get(mark) ?? 0) + 1)
    }
  }
  let italic = 0
  return parts.flatMap((part, index) => {
    italic += changes[index] ?? 0
    if (gone.has(index)) return []
    return italic > 0 ? [{ ...part, italic: true }] : [part]
  })
}

/** The last opener with the same marks; those opened after it stay words. */
function popUntil(open: Opener[], mark: string, depth: Map<string, number>): Opener | undefined {
  for (let opener = open.pop(); opener !== undefined; opener = open.pop()) {
    depth.set(opener.mark, (depth.get(opener.mark) ?? 1) - 1)
    if (opener.mark === mark) return opener
  }
  return undefined
}
