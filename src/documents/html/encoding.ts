import { decodeText, isUtf8 } from '../bytes/decode.ts'
import type { File } from '../document.ts'

/** Bytes in which a page says its encoding (HTML 5 asks for 1,024; pages are not so strict). */
const HEAD = 4096
const declared =
  /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})|<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i

/**
 * The text of a page in the encoding that it, or else `told`, names, unless its bytes show another: a mark at the start, bytes that
 * are UTF-8 throughout though it says something else, or are not though it says so.
 */
export function decodePage(file: File, told?: string): string {
  const { bytes } = file
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const found = declared.exec(head)
  const label = (told ?? found?.[1] ?? found?.[2] ?? '').toLowerCase()
  if (hasMark(bytes) || label === '' || /^utf-?8/.test(label)) return mended(bytes) ?? decodeText(file)
  if (/^utf-?16/.test(label) || (isUtf8(bytes) && !label.startsWith('iso-2022'))) return decodeText(file)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return decodeText(file)
  }
}

/** Text in UTF-8 with a few broken letters, as where the file was cut short; undefined where it is whole, or no UTF-8 at all. */
function mended(bytes: Uint8Array): string | undefined {
  if (isUtf8(bytes)) return undefined
  const text = new TextDecoder().decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const foreign = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return broken * 10 < foreign ? text : undefined
}

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf)
