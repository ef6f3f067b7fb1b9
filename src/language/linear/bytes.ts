/** Writes numbers, texts and arrays one after another; `ByteReader` reads them back in the same order. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  /** A whole number of at least 0, seven bits a byte, low bits first (LEB128). */
  uint(value: number): void {
    this.#reserve(5)
    let rest = value >>> 0
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  text(text: string): void {
    this.bytes(new TextEncoder().encode(text))
  }

  texts(texts: readonly string[]): void {
    this.uint(texts.length)
    for (const text of texts) this.text(text)
  }

  uints(values: Uint32Array): void {
    this.uint(values.length)
    for (const value of values) this.uint(value)
  }

  /** Numbers that never fall, as differences. */
  ascending(values: Uint32Array): void {
    this.uints(values.map((value, i) => value - (values[i - 1] ?? 0)))
  }

  bytes(bytes: Uint8Array): void {
    this.uint(bytes.length)
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What has been written so far. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

const TOO_SHORT = 'A model file ends too soon'

/** Reads what a `ByteWriter` wrote; reading past the end is a `RangeError`. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  uint(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new RangeError(TOO_SHORT)
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
      shift += 7
    }
  }

  text(): string {
    return new TextDecoder().decode(this.bytes())
  }

  texts(): string[] {
    return Array.from({ length: this.uint() }, () => this.text())
  }

  /** What `uints` wrote. One loop over local variables: a million numbers come this way when the models are loaded. */
  uints(): Uint32Array {
    const values = new Uint32Array(this.uint())
    const bytes = this.#bytes
    let at = this.#at
    for (let i = 0; i < values.length; i++) {
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      values[i] = value
    }
    if (at > bytes.length) throw new RangeError(TOO_SHORT)
    this.#at = at
    return values
  }

  ascending(): Uint32Array {
    const values = this.uints()
    for (let i = 1; i < values.length; i++) values[i] = (values[i] ?? 0) + (values[i - 1] ?? 0)
    return values
  }

  /** A view, not a copy. */
  bytes(): Uint8Array {
    const length = this.uint()
    const start = this.#at
    this.#at += length
    if (this.#at > this.#bytes.length) throw new RangeError(TOO_SHORT)
    return this.#bytes.subarray(start, this.#at)
  }
}
