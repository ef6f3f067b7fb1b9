import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'

import { Problem } from '../../model/problem.ts'
import type { File } from '../document.ts'

/** No part of a document that people read unpacks to more bytes; a few kilobytes can be made to unpack to gigabytes. */
const MOST_BYTES = 64 * 2 ** 20
/** Drawing of more bytes is read for its text alone. */
const HEAVY = 8 * 2 ** 20
/** Deflate packs at most this many bytes into one. */
const TIGHTEST = 1032
/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 4096
/** Forms drawn by a form, counted through all that they draw in turn. */
const MOST_FORMS = 20_000
const DEEPEST = 200

/** What a file's streams ask of the machine. */
export type Weight = {
  /** Whether its drawing should be left unread but for the text. */
  readonly heavy: boolean
}

type Stream = { readonly number: number; readonly dictionary: string; readonly bytes: Buffer }
type Form = { readonly draws: number; readonly parts: readonly number[] }

/** Look through a file's packed streams before anything unpacks them; a `Problem` where one is made to exhaust the machine. */
export function weigh(file: File): Weight {
  const forms = new Map<number, Form>()
  let heavy = false
  for (const stream of streamsOf(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))) {
    if (/\/Subtype\s*\/Image\b/.test(stream.dictionary)) continue
    if ((stream.dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode)\b/g)?.length ?? 0) > 1) throw tooLarge(file, 'is packed twice over')
    const content = unpacked(file, stream)
    if (!/\/(?:FontFile|Length1|ObjStm|XRef)\b/.test(stream.dictionary)) heavy ||= content.length > HEAVY
    if (/\/Subtype\s*\/Form\b/.test(stream.dictionary)) forms.set(stream.number, formOf(stream, content))
  }
  const sizes = new Map<number, number>()
  for (const number of forms.keys()) {
    if (sizeOf(number, forms, sizes) > MOST_FORMS) throw tooLarge(file, 'draws itself over and over')
  }
  return { heavy }
}

const tooLarge = (file: File, what: string): Problem =>
  new Problem('too-large', `A part of ${file.name} ${what}.`, {
    hint: 'Open it in a PDF viewer, print it to a new PDF file, and add that.',
  })

function* streamsOf(bytes: Buffer): Generator<Stream> {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const before = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const object = before.lastIndexOf('obj')
    const number = /(\d+)\s+\d+\s+$/.exec(before.slice(Math.max(0, object - 24), Math.max(0, object)))
    if (number === null || !/>>\s*$/.test(before.slice(-8))) continue
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
    const end = bytes.indexOf('endstream', start)
    const stop = end < 0 ? bytes.length : end
    yield { number: Number(number[1]), dictionary: before.slice(object), bytes: bytes.subarray(start, stop) }
    at = stop
  }
}

/** A stream's bytes where they can grow much, or may draw forms; as packed where they cannot, or are packed in another way. */
function unpacked(file: File, { dictionary, bytes }: Stream): Buffer {
  const small = bytes.length < HEAVY / TIGHTEST && !/\/Subtype\s*\/Form\b/.test(dictionary)
  if (small || !/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return bytes
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file, `unpacks to more than ${MOST_BYTES / 2 ** 20} MB`)
    return bytes
  }
}

const formOf = ({ dictionary }: Stream, content: Buffer): Form => ({
  draws: content.toString('latin1').match(/\bDo\b/g)?.length ?? 0,
  parts: [...dictionary.matchAll(/(\d+)\s+\d+\s+R\b/g)].map(found => Number(found[1])),
})

/** How many forms drawing a form draws at most; one that draws itself is cut short by the reader, and no honest one is this deep. */
function sizeOf(number: number, forms: ReadonlyMap<number, Form>, sizes: Map<number, number>, depth = 0): number {
  if (depth > DEEPEST) return Infinity
  const known = sizes.get(number)
  if (known !== undefined) return known
  sizes.set(number, 1)
  const form = forms.get(number)
  const largest = Math.max(0, ...(form?.parts ?? []).map(part => (forms.has(part) ? sizeOf(part, forms, sizes, depth + 1) : 0)))
  const size = 1 + (form?.draws ?? 0) * largest
  sizes.set(number, size)
  return size
}
