import { Buffer } from 'node:buffer'

type Value = string | Uint8Array | { readonly [key: string]: Value }

/** The byte that says what an object is and how many parts it has, and the count itself where it is large. */
const marked = (kind: number, count: number): Buffer => {
  const length = Buffer.from([0x12, 0, 0, 0, 0])
  length.writeUInt32BE(count, 1)
  return count < 15 ? Buffer.from([(kind << 4) | count]) : Buffer.concat([Buffer.from([(kind << 4) | 15]), length])
}

/** A binary property list as Apple writes it, with offsets of four bytes and references of two. */
export function plistOf(top: Value): Buffer {
  const objects: Buffer[] = []
  const add = (value: Value): number => {
    const at = objects.push(Buffer.alloc(0)) - 1
    if (typeof value === 'string') {
      const isAscii = /^[\x20-\x7e]*$/.test(value)
      const letters = isAscii ? Buffer.from(value) : Buffer.from(value, 'utf16le').swap16()
      objects[at] = Buffer.concat([marked(isAscii ? 5 : 6, value.length), letters])
    } else if (value instanceof Uint8Array) objects[at] = Buffer.concat([marked(4, value.length), value])
    else {
      const numbers = [...Object.keys(value).map(add), ...Object.values(value).map(add)]
      const references = Buffer.concat(numbers.map(number => Buffer.from([number >> 8, number & 255])))
      objects[at] = Buffer.concat([marked(13, numbers.length / 2), references])
    }
    return at
  }
  add(top)
  let length = 8
  const offsets = objects.map(object => {
    const offset = Buffer.alloc(4)
    offset.writeUInt32BE(length)
    length += object.length
    return offset
  })
  const trailer = Buffer.alloc(32)
  trailer[6] = 4
  trailer[7] = 2
  trailer.writeUInt32BE(objects.length, 12)
  trailer.writeUInt32BE(length, 28)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, ...offsets, trailer])
}
