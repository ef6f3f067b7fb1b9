import type { Document } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import { elementsIn, findXml, readXmlSoFar } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { openZip } from '../bytes/zip.ts'
import type { Archive } from '../bytes/zip.ts'
import type { File } from '../document.ts'
import { resolvePath } from '../html/links.ts'

/** The namespaces of EPUB's own files (EPUB 3.3, 4 and 5). */
const prefixes = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'container',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://openebook.org/namespaces/oeb-package/1.0/': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
}

const pages = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/i

/** An opened e-book. */
export type Book = {
  /** The paths of its parts in reading order. */
  readonly spine: readonly string[]
  readonly part: Archive['part']
  readonly has: (path: string) => boolean
  readonly metadata: XmlElement | undefined
  readonly problems: Document['problems']
}

/** Open an e-book and read what parts it has; a `Problem` where it does not say, or is locked. */
export async function openBook(file: File): Promise<Book> {
  const zip = await openZip(file)
  const read = async (path: string): Promise<XmlElement | undefined> => {
    const bytes = await zip.part(path)
    return bytes === undefined ? undefined : readXmlSoFar(new TextDecoder().decode(bytes), path, prefixes).root
  }
  const path = await packagePath(zip, read)
  const packed = path === undefined ? undefined : await read(path)
  if (path === undefined || packed === undefined) throw noBook(file)
  const spine = spineOf(packed, path)
  if (spine.length === 0) throw noBook(file)
  const locked = await lockedParts(read)
  if (spine.some(part => locked.has(part))) {
    throw new Problem('bad-input', `${file.name} is locked by its seller.`, { hint: 'Ask the publisher for a copy without a lock.' })
  }
  const names = new Set(zip.names)
  return { spine, part: zip.part, has: part => names.has(part), metadata: findXml(packed, 'opf:metadata'), problems: zip.problems }
}

const noBook = (file: File): Problem =>
  new Problem('bad-input', `${file.name} does not say what parts it has.`, { hint: 'Download or copy it again, or save it anew.' })

type Read = (path: string) => Promise<XmlElement | undefined>

/** Where the book's package is: as its container says, or the one file so named. */
async function packagePath(zip: Archive, read: Read): Promise<string | undefined> {
  const container = await read('META-INF/container.xml')
  const named = container === undefined ? undefined : findXml(container, 'container:rootfile')?.attributes['full-path']
  return named !== undefined && zip.names.includes(named) ? named : zip.names.find(name => name.toLowerCase().endsWith('.opf'))
}

/** The parts that the spine names, in order, each once; ways about the book are left out. */
function spineOf(packed: XmlElement, path: string): string[] {
  const manifest = findXml(packed, 'opf:manifest')
  const items = new Map(elementsIn(manifest ?? packed, 'opf:item').map(item => [item.attributes['id'] ?? '', item.attributes]))
  const spine = findXml(packed, 'opf:spine')
  const found = elementsIn(spine ?? packed, 'opf:itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'] ?? '')
    if (item === undefined || !pages.test(item['media-type'] ?? '') || /(?:^|\s)nav(?:\s|$)/.test(item['properties'] ?? '')) return []
    return resolvePath(path, item['href'] ?? '') ?? []
  })
  return [...new Set(found)]
}

/** Parts that the book says are encrypted; fonts often are, and no one reads them. */
async function lockedParts(read: Read): Promise<ReadonlySet<string>> {
  const encryption = await read('META-INF/encryption.xml')
  const found: string[] = []
  const walk = (element: XmlElement): void => {
    if (element.name === 'enc:CipherReference') found.push(resolvePath('', element.attributes['URI'] ?? '') ?? '')
    for (const child of elementsIn(element)) walk(child)
  }
  if (encryption !== undefined) walk(encryption)
  return new Set(found)
}
