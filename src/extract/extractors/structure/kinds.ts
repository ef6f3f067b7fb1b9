/** Kinds of what has parts and takes orders. */
export const bodies = ['organization'] as const

/** Kinds of what may be part of something, and have parts. */
export const wholes = ['organization', 'state', 'place'] as const

/** Kinds of those who belong. */
export const members = ['person', 'people', 'organization', 'state'] as const
