import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, zstdCompressSync } from 'node:zlib'

import { ByteWriter } from '../../src/language/linear/bytes.ts'

/** The bytes of a model file, and how many they are unpacked. */
export function packed(fill: (writer: ByteWriter) => void): { readonly bytes: Uint8Array; readonly raw: number } {
  const writer = new ByteWriter()
  fill(writer)
  const raw = writer.done()
  return { bytes: zstdCompressSync(raw, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }), raw: raw.length }
}

/** Writes a model file into `folder` and returns its size; a half-written one never bears its name. */
export function pack(folder: string, name: string, fill: (writer: ByteWriter) => void): { readonly raw: number; readonly packed: number } {
  const { bytes, raw } = packed(fill)
  replace(folder, name, bytes)
  return { raw, packed: bytes.length }
}

/** Puts a file in place in one step. */
export function replace(folder: string, name: string, content: Uint8Array | string): void {
  const path = join(folder, name)
  writeFileSync(`${path}.tmp`, content)
  renameSync(`${path}.tmp`, path)
}
