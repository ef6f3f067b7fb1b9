import type { Finding } from '../model/finding.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Ground } from '../weigh/ground.ts'
import type { PlaceMap } from '../weigh/place-map.ts'

/** A finding with the id of the document it was made in. */
export type DocumentFinding = { readonly document: string; readonly finding: Finding }

/** What there is to write out: the ground that is weighed, what is open in it, what the audit found, and where things lie. */
export type Records = {
  readonly ground: Ground
  readonly disputes: readonly Dispute[]
  readonly findings: readonly DocumentFinding[]
  readonly places: PlaceMap
}

/** A way to write records out. */
export type Format = {
  /** What a person asks for: `claims.csv`. Its end is the file's extension. */
  readonly name: string
  /** What the file holds and what reads it, in one line. */
  readonly about: string
  /** The file's text, piece by piece, each ending where a line ends. The same records give the same text. */
  readonly write: (records: Records) => Iterable<string>
}
