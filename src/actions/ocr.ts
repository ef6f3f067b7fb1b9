import { z } from 'zod'

/** Whether pictures of pages are to be recognised, in every action that reads documents. */
export const ocr = z
  .boolean()
  .default(false)
  .describe('Recognise the text on scanned pages and pictures, some seconds a page; without it they are told and left out')
