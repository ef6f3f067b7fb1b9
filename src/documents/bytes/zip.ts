import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

import { fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'

import type { Document } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import type { File } from '../document.ts'

/** No document that people write has more parts, a book of ten thousand pages aside. */
const MOST_PARTS = 10_000
const MOST_BYTES = 100 * 2 ** 20
const MOST_BYTES_IN_ALL = 500 * 2 ** 20
/** Written words pack to a tenth, XML to a fiftieth; what packs tighter than this was made to exhaust the machine. */
const TIGHTEST = 200
/** Smaller parts may be as empty as they like: a blank page packs very tight. */
const SMALL = 4 * 2 ** 20

/** The parts of a zipped document; nothing is unpacked before it is asked for. */
export type Archive = {
  readonly names: readonly string[]
  /** A part's bytes, undefined where there is none of this name; a `Problem` where it is damaged, locked or too large. */
  readonly part: (name: string) => Promise<Uint8Array | undefined>
  /** Parts that were left out, and why. */
  readonly problems: Document['problems']
}

/** Open a zipped document under caps on its parts, their size and how tight they are packed; a `Problem` where it is no whole archive. */
export async function openZip(file: File): Promise<Archive> {
  const zip = await opened(file)
  const { entries, problems } = await entriesOf(file, zip)
  let unpacked = 0
  const part = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    unpacked += entry.uncompressedSize
    if (unpacked > MOST_BYTES_IN_ALL) throw tooLarge(file, `unpacks to more than ${MOST_BYTES_IN_ALL / 2 ** 20} MB`)
    return bytesOf(file, zip, name, entry)
  }
  return { names: [...entries.keys()], part, problems }
}

async function opened(file: File): Promise<ZipFile> {
  const buffer = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  try {
    return await fromBufferPromise(buffer, { autoClose: false, lazyEntries: true, decodeStrings: false })
  } catch (error) {
    throw cutShort(file, error)
  }
}

/** What the archive lists; a name that leads out of it, or comes twice, is left out and told. */
async function entriesOf(file: File, zip: ZipFile): Promise<{ entries: Map<string, Entry>; problems: Document['problems'] }> {
  if (zip.entryCount > MOST_PARTS) throw tooLarge(file, `has ${zip.entryCount} parts`)
  const entries = new Map<string, Entry>()
  const problems: Document['problems'] = []
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      const fault = validateFileName(name) !== null ? 'has a name that leads out of it' : entries.has(name) ? 'comes twice' : undefined
      if (fault === undefined) entries.set(name, entry)
      else problems.push({ code: 'part-left-out', message: `A part of the file ${fault}: ${name.slice(0, 200)}.`, span: null })
    }
  } catch (error) {
    throw cutShort(file, error)
  }
  return { entries, problems }
}

async function bytesOf(file: File, zip: ZipFile, name: string, entry: Entry): Promise<Uint8Array> {
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (size > MOST_BYTES) throw tooLarge(file, `has a part of ${Math.round(size / 2 ** 20)} MB, ${name}`)
  if (size > SMALL && size > TIGHTEST * packed) throw tooLarge(file, `has a part packed ${Math.round(size / packed)} times, ${name}`)
  if (entry.isEncrypted()) throw new Problem('bad-input', `${file.name} is locked with a password.`, { hint: 'Save it without one.' })
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk))
  } catch (error) {
    throw damaged(file, name, error)
  }
  const bytes = Buffer.concat(chunks)
  if (crc32(bytes) !== entry.crc32) throw damaged(file, name)
  return bytes
}

const tooLarge = (file: File, what: string): Problem =>
  new Problem('too-large', `${file.name} ${what}.`, { hint: 'Check where the file is from: it may be made to exhaust the machine.' })

const cutShort = (file: File, cause: unknown): Problem =>
  new Problem('bad-input', `${file.name} is cut short or damaged.`, { hint: 'Download or copy it again, or save it anew.', cause })

const damaged = (file: File, name: string, cause?: unknown): Problem =>
  new Problem('bad-input', `A part of ${file.name} is damaged: ${name}.`, { hint: 'Download or copy it again, or save it anew.', cause })
