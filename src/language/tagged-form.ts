/** A word as the mends of a tree see it: `upos` after Universal Dependencies, `xpos` after the Penn Treebank. */
export type TaggedForm = { readonly form: string; readonly upos: string; readonly xpos: string }

/** Penn tags of finite verbs and modals. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
