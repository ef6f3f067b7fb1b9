import type { Tag } from './page.ts'

/** A node of the tag tree of one page, as pdf.js hands it over. */
export type Node = { readonly role?: string; readonly type?: string; readonly id?: string; readonly children?: readonly Node[] }

const DEEPEST = 60

/** What each piece of marked content on a page is, by its id. */
export function tagsOf(root: Node | null, page: number): Map<string, Tag> {
  const tags = new Map<string, Tag>()
  let notes = 0
  const visit = (node: Node, tag: Tag, depth: number): void => {
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, tag)
    if (depth > DEEPEST) return
    const opensNote = node.role === 'Note' || node.role === 'FENote' || (node.role === 'P' && tag.note !== undefined)
    const own = opensNote ? { ...tag, note: `${page}-${notes++}` } : withRole(tag, node.role ?? '')
    for (const child of node.children ?? []) visit(child, own, depth + 1)
  }
  if (root !== null) visit(root, {}, 0)
  return tags
}

function withRole(tag: Tag, role: string): Tag {
  if (role === 'Reference') return { ...tag, reference: true }
  if (role === 'Table' || role === 'TOC') return { ...tag, table: true }
  if (role === 'Caption') return { ...tag, caption: true }
  if (role === 'Title') return { ...tag, level: 1 }
  const heading = /^H([1-6])?$/.exec(role)
  return heading === null ? tag : { ...tag, level: Number(heading[1] ?? 2) }
}
