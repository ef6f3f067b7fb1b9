import { Buffer } from 'node:buffer'

/** Bytes at the end of a file that say where its parts are. */
const TRAILER = 32
/** Keys of a dictionary that are looked at. */
const MOST_KEYS = 1000

/**
 * A dictionary of a binary property list (Apple's CFBinaryPList.c). Values are read when they are asked for, so that lists that hold
 * themselves do no harm; what is broken is undefined.
 */
export class PlistDictionary {
  readonly #list: Plist
  readonly #at: number

  constructor(list: Plist, at: number) {
    this.#list = list
    this.#at = at
  }

  dictionary(key: string): PlistDictionary | undefined {
    const at = this.#valueOf(key)
    return at === undefined || this.#list.kindAt(at) !== DICTIONARY ? undefined : new PlistDictionary(this.#list, at)
  }

  string(key: string): string | undefined {
    const at = this.#valueOf(key)
    return at === undefined ? undefined : this.#list.stringAt(at)
  }

  data(key: string): Uint8Array | undefined {
    const at = this.#valueOf(key)
    return at === undefined || this.#list.kindAt(at) !== DATA ? undefined : this.#list.bytesAt(at, 1)
  }

  #valueOf(key: string): number | undefined {
    const { count, from } = this.#list.lengthAt(this.#at)
    const keys = Math.min(count, MOST_KEYS)
    for (let index = 0; index < keys; index++) {
      const at = this.#list.objectAt(this.#list.referenceAt(from, index))
      if (at !== undefined && this.#list.stringAt(at) === key) return this.#list.objectAt(this.#list.referenceAt(from, count + index))
    }
    return undefined
  }
}

const [DATA, ASCII, UTF16, DICTIONARY] = [4, 5, 6, 13]

class Plist {
  readonly #bytes: Buffer
  readonly #offsetSize: number
  readonly #referenceSize: number
  readonly #table: number
  readonly #count: number

  constructor(bytes: Buffer) {
    const trailer = bytes.subarray(Math.max(0, bytes.length - TRAILER))
    this.#bytes = bytes
    this.#offsetSize = trailer[6] ?? 0
    this.#referenceSize = trailer[7] ?? 0
    this.#count = this.#number(bytes.length - TRAILER + 8, 8)
    this.#table = this.#number(bytes.length - TRAILER + 24, 8)
  }

  get top(): number | undefined {
    return this.objectAt(this.#number(this.#bytes.length - TRAILER + 16, 8))
  }

  kindAt(at: number): number {
    return (this.#bytes[at] ?? 0) >> 4
  }

  /** How many parts the object at a place has, and where they begin. */
  lengthAt(at: number): { readonly count: number; readonly from: number } {
    const short = (this.#bytes[at] ?? 0) & 0xf
    if (short < 15) return { count: short, from: at + 1 }
    const size = 2 ** ((this.#bytes[at + 1] ?? 0) & 0xf)
    return { count: this.#number(at + 2, Math.min(size, 8)), from: at + 2 + size }
  }

  bytesAt(at: number, width: number): Buffer | undefined {
    const { count, from } = this.lengthAt(at)
    const to = from + count * width
    return to <= this.#bytes.length ? this.#bytes.subarray(from, to) : undefined
  }

  stringAt(at: number): string | undefined {
    const kind = this.kindAt(at)
    if (kind === ASCII) return this.bytesAt(at, 1)?.toString('latin1')
    return kind === UTF16 ? new TextDecoder('utf-16be').decode(this.bytesAt(at, 2) ?? new Uint8Array()) : undefined
  }

  referenceAt(from: number, index: number): number {
    return this.#number(from + index * this.#referenceSize, this.#referenceSize)
  }

  /** Where the object of a number begins. */
  objectAt(number: number): number | undefined {
    if (!(number < this.#count)) return undefined
    const at = this.#number(this.#table + number * this.#offsetSize, this.#offsetSize)
    return at < this.#bytes.length ? at : undefined
  }

  #number(at: number, size: number): number {
    let value = 0
    for (let index = 0; index < size; index++) value = value * 256 + (this.#bytes[at + index] ?? 0)
    return value
  }
}

/** The dictionary that a binary property list is; undefined where it is none. */
export function readPlist(bytes: Uint8Array): PlistDictionary | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isPlist(file) || file.length < TRAILER + 8) return undefined
  const list = new Plist(file)
  return list.top !== undefined && list.kindAt(list.top) === DICTIONARY ? new PlistDictionary(list, list.top) : undefined
}

export const isPlist = (file: Uint8Array): boolean => Buffer.from(file.subarray(0, 6)).toString('latin1') === 'bplist'
