/** Encodings by the number of their Windows code page, as the web's encoding standard names them. */
const encodings: Readonly<Record<number, string>> = {
  437: 'ibm866',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}
/** Code pages by the character set of a font (RTF 1.9.1, `\fcharset`). */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** The code page of Western Europe, which holds where a file names none. */
export const WESTERN = 1252

export const codePageOf = (charset: number): number | undefined => charsets[charset]

const decoders = new Map<number, InstanceType<typeof TextDecoder>>()

/** Bytes in a code page as text; one that is not known counts as Western. */
export function decoded(bytes: Uint8Array, codePage: number): string {
  let decoder = decoders.get(codePage)
  if (decoder === undefined) {
    decoder = new TextDecoder(codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : (encodings[codePage] ?? `windows-${WESTERN}`))
    decoders.set(codePage, decoder)
  }
  return decoder.decode(bytes)
}
