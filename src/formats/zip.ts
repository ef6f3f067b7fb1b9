/** A file of an archive. */
export type Packed = { readonly name: string; readonly text: string }

/**
 * Files as one ZIP archive (PKWARE APPNOTE 6.3.10), stored as they are, their names in UTF-8. `at` is an ISO instant, read as UTC; the same
 * files at the same instant make the same bytes.
 */
export function zipOf(files: readonly Packed[], at: string): Uint8Array<ArrayBuffer> {
  const [time, day] = dosTime(new Date(at))
  const entries: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const { name, text } of files) {
    const [path, bytes] = [UTF8.encode(name), UTF8.encode(text)]
    const about = [VERSION, IN_UTF8, STORED, time, day]
    const sizes = [...long(crcOf(bytes)), ...long(bytes.length), ...long(bytes.length)]
    const local = [...long(0x04034b50), ...about.flatMap(short), ...sizes, ...short(path.length), ...short(0)]
    const central = [...long(0x02014b50), ...short(VERSION), ...about.flatMap(short), ...sizes, ...short(path.length)]
    entries.push(Uint8Array.from(local), path, bytes)
    directory.push(Uint8Array.from([...central, ...[0, 0, 0, 0].flatMap(short), ...long(0), ...long(offset)]), path)
    offset += local.length + path.length + bytes.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = [...long(0x06054b50), ...[0, 0, files.length, files.length].flatMap(short), ...long(size), ...long(offset), ...short(0)]
  return joined([...entries, ...directory, Uint8Array.from(end)])
}

const UTF8 = new TextEncoder()

/** Version 2.0 is needed to unpack; bit 11 says that names are UTF-8; method 0 is no compression. */
const [VERSION, IN_UTF8, STORED] = [20, 1 << 11, 0]

const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff]
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)]

function dosTime(at: Date): readonly [time: number, day: number] {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return [time, (Math.max(at.getUTCFullYear() - 1980, 0) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()]
}

/** CRC-32 of IEEE 802.3, by its table. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

const CRC = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
