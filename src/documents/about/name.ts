import type { Name } from '../../model/source.ts'

/** A person's name as a file's own fields write it: "Given Family" or "Family, Given" in parts, anything else whole. */
export function readName(text: string): Name {
  const words = text.trim()
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u.exec(words)
  if (turned !== null) return { given: turned[2] ?? '', family: turned[1] ?? '' }
  const plain = /^((?:\p{Lu}[\p{L}'’.-]* ){1,3})((?:(?:van|von|de|der|den|da|di|du|la|le|al|el|bin|ibn) ){0,2}\p{Lu}[\p{L}'’-]+)$/u.exec(
    words,
  )
  return plain === null ? { literal: words } : { given: plain[1]?.trim() ?? '', family: plain[2] ?? '' }
}
