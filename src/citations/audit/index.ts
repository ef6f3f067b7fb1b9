import type { Check } from './context.ts'
import { dateUrlMismatch } from './date-url-mismatch.ts'
import { danglingMarker, markerOutOfOrder, orphanNote } from './links.ts'
import { noteEnd } from './note-end.ts'
import { numberMismatchWithTitle } from './number-mismatch-with-title.ts'
import { consecutiveRepeat, shortTitleNotShortened, unresolvedShortForm } from './short-forms.ts'
import { spaceBeforeComma } from './space-before-comma.ts'
import { titleTruncated } from './title-truncated.ts'
import { longUncitedRun, uncitedParagraph } from './uncited.ts'
import { urlMissing } from './url-missing.ts'

/** Every check of the audit. To add one: write its file, list it here. */
export const checks: readonly Check[] = [
  danglingMarker,
  orphanNote,
  markerOutOfOrder,
  unresolvedShortForm,
  noteEnd,
  urlMissing,
  dateUrlMismatch,
  titleTruncated,
  uncitedParagraph,
  longUncitedRun,
  numberMismatchWithTitle,
  consecutiveRepeat,
  shortTitleNotShortened,
  spaceBeforeComma,
]
