import { z } from 'zod'

import type { ParseOptions } from '../documents/document.ts'

/** Whether, and in which languages, pictures of pages are to be recognised, in every action that reads documents. */
export const scans = {
  ocr: z
    .boolean()
    .default(false)
    .describe('Recognise the text on scanned pages and pictures, some seconds a page; without it they are told and left out'),
  ocrLanguage: z
    .string()
    .regex(
      /^[a-z]{3}(?:_[a-z]{3,4}){0,2}(?:\+[a-z]{3}(?:_[a-z]{3,4}){0,2}){0,4}$/,
      'should be Tesseract’s codes of languages, as in "ukr+eng"',
    )
    .optional()
    .describe('Languages of the pages, as in "ukr+eng", the main one first (English); others than English need their data installed'),
}

/** How documents are to be parsed by what was asked for; whoever names a language wants its pages read. */
export const scansAs = ({
  ocr = false,
  ocrLanguage,
}: {
  readonly ocr?: boolean
  readonly ocrLanguage?: string | undefined
}): Pick<ParseOptions, 'ocr' | 'language'> => ({
  ocr: ocr || ocrLanguage !== undefined,
  ...(ocrLanguage === undefined ? {} : { language: ocrLanguage }),
})
