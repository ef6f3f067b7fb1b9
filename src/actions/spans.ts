import type { Argument, ClaimBody } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

/** Where each part of a claim stands in its document's text, for whoever shows it there; null where it has no such part. */
export function spansOf({ subject, object, qualifiers, speaker, place, trigger, cue, hedge, evidence }: ClaimBody) {
  return {
    subject: span(subject),
    object: object === null ? null : span(object),
    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, values]) => [name, [values].flat().map(span)])),
    speaker: speaker.map(span),
    place: place === null ? null : span(place),
    trigger,
    cue,
    hedge,
    evidence,
  }
}

const span = ({ start, end }: Argument): Span => ({ start, end })
