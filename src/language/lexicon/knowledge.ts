import type { Gazetteer } from './gazetteer.ts'
import type { Lexicon } from './lexicon.ts'

/** What is known of words before any text is read: a dictionary of common words and one of names. */
export type Knowledge = { readonly lexicon: Lexicon; readonly gazetteer: Gazetteer }
