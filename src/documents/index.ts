import type { DocumentReader } from './document.ts'
import { docx } from './docx.ts'
import { epub } from './epub.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { mhtml } from './mhtml.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { picture } from './picture.ts'
import { rtf } from './rtf.ts'
import { text } from './text.ts'
import { webarchive } from './webarchive.ts'

/** Every format Aver reads, the surest to recognise first. To add one: write its file and list it here. */
export const readers: readonly DocumentReader[] = [pdf, picture, rtf, docx, odt, epub, webarchive, mhtml, html, markdown, text]
