import type { BibliographyReader } from './bibliography.ts'
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

/** Every format of bibliographic records that Aver reads. To add one: write its file and list it here. */
export const bibliographies: readonly BibliographyReader[] = [ris, bibtex, cslJson]
