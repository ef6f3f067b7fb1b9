import { captionWithoutNote } from './captions.ts'
import { containerRunTogether, domainAsContainer } from './containers.ts'
import type { Check } from './context.ts'
import { dateUrlMismatch } from './date-url-mismatch.ts'
import { dateAfterAccess, dateImpossible, sourceOlderThanEvent } from './dates.ts'
import { interestedSource } from './interested-source.ts'
import { danglingMarker, markerOutOfOrder, orphanNote } from './links.ts'
import { locatorMisplaced } from './locator-misplaced.ts'
import { missingSentenceEnd } from './missing-sentence-end.ts'
import { nameVariants } from './name-variants.ts'
import { noteEnd } from './note-end.ts'
import { noteTooLong } from './note-too-long.ts'
import { numberMismatchWithTitle } from './number-mismatch-with-title.ts'
import { reportHasNoAuthorOrDate } from './own-metadata.ts'
import { printedOtherwise } from './printed-otherwise.ts'
import { crossedQuotationMarks, mixedQuoteCharacters } from './quotation-marks.ts'
import { quotationWithoutNote } from './quotation-without-note.ts'
import { entryNeverCited, referenceFaults } from './references.ts'
import { relativeDateInQuotation } from './relative-date-in-quotation.ts'
import { repeatedMarker } from './repeated-marker.ts'
import { sameWorkCitedDifferently } from './same-work.ts'
import { consecutiveRepeat, shortTitleNotShortened, unresolvedShortForm } from './short-forms.ts'
import { spaceBeforeComma } from './space-before-comma.ts'
import { titleCapitalArticle } from './title-capital-article.ts'
import { titleTruncated } from './title-truncated.ts'
import { longUncitedRun, uncitedParagraph } from './uncited.ts'
import { undatedSource } from './undated-source.ts'
import { urlBrokenBySpace, urlBrokenInWord, urlIsStorageHost } from './url-faults.ts'
import { urlMissing } from './url-missing.ts'

/** Every check of the audit. To add one: write its file, list it here. */
export const checks: readonly Check[] = [
  danglingMarker,
  orphanNote,
  entryNeverCited,
  referenceFaults,
  markerOutOfOrder,
  repeatedMarker,
  unresolvedShortForm,
  noteEnd,
  noteTooLong,
  urlMissing,
  urlBrokenBySpace,
  urlBrokenInWord,
  urlIsStorageHost,
  dateImpossible,
  dateAfterAccess,
  dateUrlMismatch,
  sourceOlderThanEvent,
  undatedSource,
  titleTruncated,
  titleCapitalArticle,
  sameWorkCitedDifferently,
  nameVariants,
  interestedSource,
  quotationWithoutNote,
  relativeDateInQuotation,
  uncitedParagraph,
  longUncitedRun,
  captionWithoutNote,
  numberMismatchWithTitle,
  consecutiveRepeat,
  shortTitleNotShortened,
  containerRunTogether,
  domainAsContainer,
  locatorMisplaced,
  spaceBeforeComma,
  printedOtherwise,
  crossedQuotationMarks,
  mixedQuoteCharacters,
  missingSentenceEnd,
  reportHasNoAuthorOrDate,
]
