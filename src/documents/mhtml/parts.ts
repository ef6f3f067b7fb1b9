import { Buffer } from 'node:buffer'

/** A part of a message (RFC 2045): its headers by lower-case name, and its bytes as they are sent. */
export type MimePart = { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer }

/** Parts within parts that are looked into. */
const DEEPEST = 4
/** Bytes in which a part's headers must end. */
const MOST_HEADERS = 64 * 1024

/** Split a message into headers and body; lines may end in either way. */
export function partOf(bytes: Buffer): MimePart {
  const head = bytes.subarray(0, MOST_HEADERS).toString('latin1')
  const blank = /\r?\n\r?\n/.exec(head)
  const [end, start] = blank === null ? [head.length, bytes.length] : [blank.index, blank.index + blank[0].length]
  const headers = new Map<string, string>()
  let last = ''
  for (const line of head.slice(0, end).split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) headers.set((last = line.slice(0, colon).trim().toLowerCase()), line.slice(colon + 1).trim())
  }
  return { headers, body: bytes.subarray(start) }
}

/** The first part that is of this type, in order, or the message itself. */
export function findPart(part: MimePart, type: RegExp, depth = 0): MimePart | undefined {
  const own = part.headers.get('content-type') ?? ''
  if (type.test(own)) return part
  const boundary = parameter(own, 'boundary')
  if (!/^multipart\//i.test(own) || boundary === undefined || depth > DEEPEST) return undefined
  for (const inner of partsBetween(part.body, boundary)) {
    const found = findPart(partOf(inner), type, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** What stands between the lines of a boundary; the last part may lack its end. */
function* partsBetween(body: Buffer, boundary: string): Generator<Buffer> {
  const line = Buffer.from(`--${boundary}`, 'latin1')
  let start = -1
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== 10) continue
    if (start >= 0) yield body.subarray(start, at)
    const end = body.indexOf(10, at)
    start = end < 0 ? body.length : end + 1
    if (body[at + line.length] === 45 && body[at + line.length + 1] === 45) return
  }
  if (start >= 0) yield body.subarray(start)
}

/** A parameter of a header: `boundary="x"`. */
export function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,300})"|([^\\s;"]{1,300}))`, 'i').exec(header.slice(0, 2000))
  return found?.[1] ?? found?.[2]
}

/** A part's bytes as they were before they were sent. */
export function bytesOf({ headers, body }: MimePart): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return encoding === 'quoted-printable' ? unquoted(body) : body
}

/** Quoted-printable (RFC 2045, 6.7): `=E2` is a byte, `=` at a line's end joins it to the next; what is neither stays as it is, and half a byte at the end is dropped. */
function unquoted(body: Buffer): Buffer {
  const bytes = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    if (byte !== 61) {
      bytes[length++] = byte
      continue
    }
    if (at + 2 >= body.length) break
    const code = Number.parseInt(body.toString('latin1', at + 1, at + 3), 16)
    if (/^[0-9a-f]{2}$/i.test(body.toString('latin1', at + 1, at + 3))) {
      bytes[length++] = code
      at += 2
    } else if (body[at + 1] === 10) at += 1
    else if (body[at + 1] === 13 && body[at + 2] === 10) at += 2
    else bytes[length++] = byte
  }
  return bytes.subarray(0, length)
}
