import { Buffer } from 'node:buffer'

type Kind = { readonly name: string; readonly hint: string }
type Rule = Kind & { readonly fits: (bytes: Buffer) => boolean }

const asText = 'Save it as plain text, Markdown or a Word document (.docx) and add that.'

const starts =
  (...signature: readonly number[]) =>
  (bytes: Buffer) =>
    bytes.subarray(0, signature.length).equals(Buffer.from(signature))
const zip = starts(0x50, 0x4b, 0x03, 0x04)
const zipped = (word: string) => (bytes: Buffer) => zip(bytes) && bytes.includes(word)
const holds = (part: string) => (bytes: Buffer) => zip(bytes) && contentsOf(bytes).includes(part)
const ole = starts(0xd0, 0xcf, 0x11, 0xe0)

/** Parts by which the zipped formats that Aver reads are known. */
const own = ['[Content_Types].xml', 'META-INF/container.xml', 'application/vnd.oasis.opendocument.text']

/** The list of parts at the end of a zip file; a part may be a zip file of its own. Of a file that breaks off, all there is. */
function contentsOf(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  return end < 0 || end + 20 > bytes.length ? bytes : bytes.subarray(bytes.readUInt32LE(end + 16))
}

/** Files that people mistake for documents Aver reads, by what their bytes show. The first rule that fits names the file. */
const rules: readonly Rule[] = [
  {
    name: 'a Word document locked with a password',
    hint: 'Open it in Word, remove the password under File, Info, Protect Document, and save it.',
    fits: bytes => ole(bytes) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')),
  },
  { name: 'an old Word document (.doc)', hint: 'Open it in Word or LibreOffice and save it as .docx.', fits: ole },
  {
    name: 'an OpenDocument spreadsheet, drawing or set of slides',
    hint: asText,
    fits: bytes => zipped('application/vnd.oasis.opendocument')(bytes.subarray(0, 200)) && !bytes.includes('opendocument.text'),
  },
  { name: 'a spreadsheet', hint: asText, fits: holds('xl/workbook') },
  { name: 'a set of slides', hint: asText, fits: holds('ppt/presentation') },
  {
    name: 'a ZIP archive',
    hint: 'Unpack it and add the documents in it.',
    fits: bytes => zip(bytes) && !own.some(part => bytes.includes(part)),
  },
]

/** What a file of another kind is and what to do with it; undefined where the bytes show none. */
export function foreignKind(bytes: Uint8Array): Kind | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rule = rules.find(rule => rule.fits(buffer))
  return rule === undefined ? undefined : { name: rule.name, hint: rule.hint }
}
