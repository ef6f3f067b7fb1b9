/** A piece of an RTF file; places are bytes of the file. */
export type Token =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  /** `\word12`; a symbol such as `\~` is a word of one sign. */
  | { readonly is: 'control'; readonly word: string; readonly value: number | undefined }
  /** A letter as its code in the code page that holds. */
  | { readonly is: 'byte'; readonly byte: number }
  | { readonly is: 'text'; readonly from: number; readonly to: number }

const [OPEN, CLOSE, SLASH, LF, CR, QUOTE, BLANK, MINUS] = [0x7b, 0x7d, 0x5c, 0x0a, 0x0d, 0x27, 0x20, 0x2d]

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
/** Letters of a control word, and digits of its value (RTF 1.9.1). */
const LONGEST_WORD = 32
const LONGEST_VALUE = 10

/** The pieces of a file in their order; bytes that `\bin` sets apart are passed over. */
export function* tokensIn(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte === OPEN || byte === CLOSE) {
      at++
      yield byte === OPEN ? { is: 'open' } : { is: 'close' }
    } else if (byte === LF || byte === CR) at++
    else if (byte === SLASH) {
      const { token, end } = controlAt(bytes, at + 1)
      at = token.is === 'control' && token.word === 'bin' ? Math.min(bytes.length, end + Math.max(0, token.value ?? 0)) : end
      yield token
    } else {
      const from = at
      while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at++
      yield { is: 'text', from, to: at }
    }
  }
}

const isSpecial = (byte: number): boolean => byte === OPEN || byte === CLOSE || byte === SLASH || byte === LF || byte === CR

function controlAt(bytes: Uint8Array, start: number): { readonly token: Token; readonly end: number } {
  const first = bytes[start] ?? 0
  if (first === QUOTE) {
    const code = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16)
    return { token: { is: 'byte', byte: Number.isNaN(code) ? 0x3f : code }, end: start + 3 }
  }
  if (!isLetter(first)) return { token: { is: 'control', word: String.fromCharCode(first), value: undefined }, end: start + 1 }
  let end = start
  while (isLetter(bytes[end] ?? 0) && end - start < LONGEST_WORD) end++
  const word = String.fromCharCode(...bytes.subarray(start, end))
  const digits = end
  if (bytes[end] === MINUS && isDigit(bytes[end + 1] ?? 0)) end++
  while (isDigit(bytes[end] ?? 0) && end - digits <= LONGEST_VALUE) end++
  const value = end === digits ? undefined : Number(String.fromCharCode(...bytes.subarray(digits, end)))
  return { token: { is: 'control', word, value }, end: bytes[end] === BLANK ? end + 1 : end }
}
