import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import { ByteWriter } from '../../src/language/linear/bytes.ts'

/** Writes a model file into `folder` and returns its size; a half-written one never bears its name. */
export function pack(folder: string, name: string, fill: (writer: ByteWriter) => void): { readonly raw: number; readonly packed: number } {
  const writer = new ByteWriter()
  fill(writer)
  const raw = writer.done()
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  const packed = brotliCompressSync(raw, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
  replace(folder, name, packed)
  return { raw: raw.length, packed: packed.length }
}

/** Puts a file in place in one step. */
export function replace(folder: string, name: string, content: Uint8Array | string): void {
  const path = join(folder, name)
  writeFileSync(`${path}.tmp`, content)
  renameSync(`${path}.tmp`, path)
}
