import { z } from 'zod'

/** What kind of thing an entity is. A `state` is a country or self-declared republic: it acts, and it is a place. */
export const EntityKind = z.enum(['person', 'organization', 'people', 'state', 'place', 'event', 'materiel', 'concept'])
export type EntityKind = z.output<typeof EntityKind>

/** Kinds of mention: those of entities, and the words around names that carry no entity of their own. */
export const MentionKind = z.enum([...EntityKind.options, 'date', 'quantity', 'title', 'rank', 'role'])
export type MentionKind = z.output<typeof MentionKind>

/** How a mention words its entity: by a name, a description ("the battalion") or a pronoun. */
export const MentionForm = z.enum(['name', 'nominal', 'pronoun'])
export type MentionForm = z.output<typeof MentionForm>
