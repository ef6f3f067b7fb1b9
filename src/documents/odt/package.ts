import { Buffer } from 'node:buffer'

import type { Document } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import { decodeText } from '../bytes/decode.ts'
import { elementsIn, findXml, readXmlSoFar } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { openZip } from '../bytes/zip.ts'
import type { File } from '../document.ts'

const ns = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The namespaces of OpenDocument (OASIS, 1.3 part 3). */
const prefixes = {
  [`${ns}office:1.0`]: 'office',
  [`${ns}text:1.0`]: 'text',
  [`${ns}table:1.0`]: 'table',
  [`${ns}style:1.0`]: 'style',
  [`${ns}drawing:1.0`]: 'draw',
  [`${ns}meta:1.0`]: 'meta',
  [`${ns}manifest:1.0`]: 'manifest',
  [`${ns}xsl-fo-compatible:1.0`]: 'fo',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

/** What an OpenDocument text is read from; all but the body may be lacking. */
export type OpenText = {
  readonly body: XmlElement
  /** The elements that hold styles, those of the text first. */
  readonly styles: readonly XmlElement[]
  readonly meta: XmlElement | undefined
  readonly problems: Document['problems']
}

/** Open an OpenDocument text, zipped or flat; a `Problem` where it is no whole archive, is locked, or holds no text. */
export async function openText(file: File): Promise<OpenText> {
  if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return flat(file)
  const zip = await openZip(file)
  const problems = [...zip.problems]
  const read = async (name: string): Promise<XmlElement | undefined> => {
    try {
      const bytes = await zip.part(name)
      return bytes === undefined ? undefined : parse(file, name, bytes, problems)
    } catch (error) {
      if (!(error instanceof Problem) || name === 'content.xml') throw error
      problems.push({ code: error.code, message: error.message, span: null })
      return undefined
    }
  }
  const manifest = await read('META-INF/manifest.xml')
  if (manifest !== undefined && findXml(manifest, 'manifest:encryption-data') !== undefined) throw locked(file)
  const content = await read('content.xml')
  const [styles, meta] = [await read('styles.xml'), await read('meta.xml')]
  return opened(file, { content, sheets: [content, styles], meta, problems })
}

function flat(file: File): OpenText {
  const problems: Document['problems'] = []
  const root = parse(file, file.name, file.bytes, problems)
  return opened(file, { content: root, sheets: [root], meta: root, problems })
}

/** A part as far as it can be read. */
function parse(file: File, name: string, bytes: Uint8Array, problems: Document['problems']): XmlElement | undefined {
  const { root, fault } = readXmlSoFar(decodeText({ name, bytes: Buffer.from(bytes) }), name, prefixes)
  if (fault?.code === 'too-large') throw new Problem('too-large', `A part of ${file.name} nests too deep: ${name}.`)
  if (fault !== undefined) problems.push({ code: fault.code, message: fault.message, span: null })
  return root
}

type Parts = {
  readonly content: XmlElement | undefined
  readonly sheets: readonly (XmlElement | undefined)[]
  readonly meta: XmlElement | undefined
  readonly problems: Document['problems']
}

function opened(file: File, { content, sheets, meta, problems }: Parts): OpenText {
  const body = content === undefined ? undefined : findXml(content, 'office:text')
  if (body === undefined) {
    throw new Problem('bad-input', `${file.name} holds no text that can be read.`, { hint: 'Open it in LibreOffice and save it anew.' })
  }
  const holders = new Set(['office:automatic-styles', 'office:styles', 'office:master-styles'])
  const styles = sheets.flatMap(sheet => (sheet === undefined ? [] : elementsIn(sheet).filter(({ name }) => holders.has(name))))
  return { body, styles, meta: meta === undefined ? undefined : findXml(meta, 'office:meta'), problems }
}

const locked = (file: File): Problem =>
  new Problem('bad-input', `${file.name} is locked with a password.`, { hint: 'Open it in LibreOffice and save it without a password.' })
