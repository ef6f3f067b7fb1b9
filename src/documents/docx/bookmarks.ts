import { elementsIn } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'

/** Bookmarks that may be open at a time; Word puts one or two around a note's number. */
const MOST_OPEN = 16

/** The keys of notes by the bookmarks around their numbers, to which cross-references lead. */
export function noteBookmarks(body: XmlElement): Map<string, string> {
  const keys = new Map<string, string>()
  const open = new Map<string, string>()
  const walk = (element: XmlElement): void => {
    for (const child of elementsIn(element)) {
      const key = noteKey(child)
      if (child.name === 'w:bookmarkStart') {
        open.set(child.attributes['w:id'] ?? '', child.attributes['w:name'] ?? '')
        const [first] = open.keys()
        if (open.size > MOST_OPEN && first !== undefined) open.delete(first)
      } else if (child.name === 'w:bookmarkEnd') open.delete(child.attributes['w:id'] ?? '')
      else if (key !== undefined) for (const name of open.values()) keys.set(name, key)
      else walk(child)
    }
  }
  walk(body)
  return keys
}

/** How runs call the note that a reference names: `footnote 2`; undefined for any other element. */
export function noteKey({ name, attributes }: XmlElement): string | undefined {
  if (name === 'w:footnoteReference') return `footnote ${attributes['w:id']}`
  return name === 'w:endnoteReference' ? `endnote ${attributes['w:id']}` : undefined
}
