import { Buffer } from 'node:buffer'

import type { Document } from '../model/document.ts'
import { Problem } from '../model/problem.ts'
import type { DocumentReader, File } from './document.ts'
import { decodePage } from './html/encoding.ts'
import { readPage } from './html/read.ts'
import { bytesOf, findPart, parameter, partOf } from './mhtml/parts.ts'

/** Web pages saved in one file (MHTML, RFC 2557): the page itself, not what it is drawn with. */
export const mhtml: DocumentReader = {
  name: 'Web archive (MHTML)',
  extensions: ['.mhtml', '.mht'],
  recognises: file => {
    const head = bufferOf(file).subarray(0, 8192).toString('latin1')
    return (
      /^[\w-]{1,60}:/.test(head) && /^mime-version:/im.test(head) && /^content-type:\s{0,10}(?:multipart\/related|text\/html)/im.test(head)
    )
  },
  read: readMhtml,
}

const bufferOf = ({ bytes }: File): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readMhtml(file: File): Document {
  const message = partOf(bufferOf(file))
  const page = findPart(message, /^\s*(?:text\/html|application\/xhtml\+xml)/i)
  if (page === undefined) {
    throw new Problem('bad-input', `${file.name} holds no web page.`, { hint: 'Open the page in a browser and save it again.' })
  }
  const text = decodePage({ name: file.name, bytes: bytesOf(page) }, parameter(page.headers.get('content-type') ?? '', 'charset'))
  const address = page.headers.get('content-location') ?? message.headers.get('snapshot-content-location')
  return readPage(text, { format: 'mhtml', keepsRaw: false, ...(address === undefined ? {} : { address }) })
}
