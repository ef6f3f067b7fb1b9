import { Buffer } from 'node:buffer'

import type { Document } from '../model/document.ts'
import { metaOf } from './about/properties.ts'
import { compose } from './compose/compose.ts'
import type { DocumentReader, File } from './document.ts'
import { levelled } from './office/levels.ts'
import { Story } from './rtf/story.ts'

/** Rich-text files as Word, LibreOffice, TextEdit and others write them, with the notes, links and records that the file keeps. */
export const rtf: DocumentReader = {
  name: 'Rich text',
  extensions: ['.rtf'],
  recognises: ({ bytes }) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64))
      .toString('latin1')
      .trimStart()
      .startsWith(String.raw`{\rtf`),
  read: readRtf,
}

function readRtf(file: File): Document {
  const story = new Story(file.bytes, file.name)
  const blocks = levelled(story.read())
  const heads = story.heads.map(({ runs }) => ({ kind: 'running-head' as const, runs }))
  const { title, author, operator, company, created, revised } = story.info
  const properties = {
    title: title.trim(),
    creator: (author || operator).trim(),
    created,
    modified: revised,
    publisher: '',
    company: company.trim(),
    language: '',
  }
  return compose({ format: 'rtf', meta: metaOf(properties, blocks), blocks: [...blocks, ...heads], notes: story.notes })
}
