import { Problem } from '../model/problem.ts'
import { isPlist, readPlist } from './bytes/plist.ts'
import type { DocumentReader } from './document.ts'
import { decodePage } from './html/encoding.ts'
import { readPage } from './html/read.ts'

/** Web pages as Safari saves them in one file: the page itself, not what it is drawn with. */
export const webarchive: DocumentReader = {
  name: 'Web archive (Safari)',
  extensions: ['.webarchive'],
  recognises: ({ bytes }) => isPlist(bytes),
  read: file => {
    const page = readPlist(file.bytes)?.dictionary('WebMainResource')
    const bytes = page?.data('WebResourceData')
    if (page === undefined || bytes === undefined || !/html/i.test(page.string('WebResourceMIMEType') ?? 'text/html'))
      throw new Problem('bad-input', `${file.name} holds no web page.`, { hint: 'Open the page in a browser and save it again.' })
    const address = page.string('WebResourceURL')
    const text = decodePage({ name: file.name, bytes }, page.string('WebResourceTextEncodingName'))
    return readPage(text, { format: 'webarchive', keepsRaw: false, ...(address === undefined ? {} : { address }) })
  },
}
