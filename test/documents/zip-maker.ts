import { Buffer } from 'node:buffer'

import { ZipFile } from 'yazl'

/** A zipped file of these parts, in their order; the first is stored, as EPUB and OpenDocument ask of their type. */
export async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [index, [name, content]] of Object.entries(parts).entries()) zip.addBuffer(Buffer.from(content), name, { compress: index > 0 })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
