import { Buffer } from 'node:buffer'

import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

import type { File } from '../../src/documents/document.ts'
import type { Random } from './random.ts'

/** A file with one to four faults in it, as a broken program or a hostile hand would make them; zipped formats are hurt inside. */
export async function mutated(file: File, random: Random): Promise<File> {
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b
  if (isZip && random.below(4) > 0) return { name: file.name, bytes: await insideZip(file.bytes, random) }
  return { name: file.name, bytes: hurt(Buffer.from(file.bytes), random) }
}

function hurt(bytes: Buffer, random: Random): Buffer {
  let hurtSoFar = bytes
  for (let times = 1 + random.below(4); times > 0; times--) hurtSoFar = (random.pick(faults) ?? flip)(hurtSoFar, random)
  return hurtSoFar
}

async function insideZip(bytes: Uint8Array, random: Random): Promise<Buffer> {
  const parts = await partsOf(bytes)
  const victim = random.below(parts.length)
  const zip = new ZipFile()
  for (const [index, { name, content }] of parts.entries()) zip.addBuffer(index === victim ? hurt(content, random) : content, name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function partsOf(bytes: Uint8Array): Promise<{ readonly name: string; readonly content: Buffer }[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const parts = []
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk))
    parts.push({ name: entry.fileName, content: Buffer.concat(chunks) })
  }
  return parts
}

type Fault = (bytes: Buffer, random: Random) => Buffer

/** One bit turned over. */
const flip: Fault = (bytes, random) => {
  const copy = Buffer.from(bytes)
  const place = random.below(copy.length)
  copy[place] = (copy[place] ?? 0) ^ (1 << random.below(8))
  return copy
}

/** A stretch between two marks of structure: a tag, a line, a word, an object. */
function stretch(bytes: Buffer, random: Random): readonly [number, number] {
  const marks = random.pick([['<'], ['\n'], [' '], ['obj'], ['<w:p'], ['>', '<']]) ?? ['<']
  const from = bytes.indexOf(marks[0] ?? '<', random.below(bytes.length))
  if (from < 0) return [random.below(bytes.length), bytes.length]
  const to = bytes.indexOf(marks.at(-1) ?? '<', from + 1 + random.below(200))
  return [from, to < 0 ? bytes.length : to]
}

const cutEnd: Fault = (bytes, random) => bytes.subarray(0, random.below(bytes.length))

const drop: Fault = (bytes, random) => {
  const [from, to] = stretch(bytes, random)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

const repeat: Fault = (bytes, random) => {
  const [from, to] = stretch(bytes, random)
  const times = random.pick([1, 2, 30]) ?? 1
  const part = bytes.subarray(from, Math.min(to, from + 20_000))
  return Buffer.concat([bytes.subarray(0, to), ...Array.from({ length: times }, () => part), bytes.subarray(to)])
}

const move: Fault = (bytes, random) => {
  const [from, to] = stretch(bytes, random)
  const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  const place = random.below(rest.length)
  return Buffer.concat([rest.subarray(0, place), bytes.subarray(from, to), rest.subarray(place)])
}

/** A number in the file made absurd. */
const number: Fault = (bytes, random) => {
  const digits = /\d+/g
  digits.lastIndex = random.below(bytes.length)
  const text = bytes.toString('latin1')
  const found = digits.exec(text)
  const absurd = random.pick(['0', '-1', '4294967296', '99999999999999999999', '1e9', 'NaN']) ?? '0'
  if (found === null) return bytes
  return Buffer.from(text.slice(0, found.index) + absurd + text.slice(found.index + found[0].length), 'latin1')
}

/** Words that mean something to a reader, where they should not stand. */
const insert: Fault = (bytes, random) => {
  const words = random.pick(HOSTILE) ?? ''
  const place = random.below(bytes.length)
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(words), bytes.subarray(place)])
}

const HOSTILE = [
  '[^1]',
  '[^1]: [^1]',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<script>',
  '</w:p></w:p>',
  '<w:footnoteReference w:id="2"/>',
  'endstream endobj',
  '<<',
  '>>',
  '{\\footnote ',
  '{\\field{\\*\\fldinst ',
  '\\bin99999999 ',
  '\\u-99999 ',
  '}}}}',
  '1 '.repeat(500),
  '('.repeat(3000),
  '<div>'.repeat(2000),
  'a'.repeat(50_000),
  ' '.repeat(50_000),
  'Ibid., '.repeat(300),
  '“'.repeat(2000),
  'é\u0301\u0301\u0301'.repeat(500),
]

const faults: readonly Fault[] = [flip, flip, cutEnd, drop, repeat, move, number, insert]
