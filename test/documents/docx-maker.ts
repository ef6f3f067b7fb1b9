import type { File } from '../../src/documents/document.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { assertWhole } from './reading.ts'
import { zipOf } from './zip-maker.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces =
  `xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:x="urn:x"'

/** What a Word document made for a test holds, each part as the XML inside its outermost element. */
export type Parts = {
  readonly body: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly styles?: string
  readonly settings?: string
  readonly header?: string
  readonly footer?: string
  /** Inside `cp:coreProperties`. */
  readonly core?: string
  /** Addresses by the ids under which hyperlinks of the text and of footnotes name them. */
  readonly links?: Readonly<Record<string, string>>
  /** Parts that stand before all others, not packed. */
  readonly first?: Readonly<Record<string, Uint8Array>>
  /** Parts as they are, by name; they replace those made here. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word document as its writer would save it. */
export async function makeDocx({ body, core = '', links = {}, first = {}, raw = {}, ...parts }: Parts): Promise<File> {
  const named = Object.entries(parts)
  const outside = Object.entries(links).map(
    ([id, address]) =>
      `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${address.replaceAll('&', '&amp;')}" TargetMode="External"/>`,
  )
  const relations = named.map(([kind], index) => `<Relationship Id="p${index}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
  const bytes = await zipOf({
    ...first,
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([
      `<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>`,
      '<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([...relations, ...outside]),
    'word/_rels/footnotes.xml.rels': relationships(outside),
    ...Object.fromEntries(named.map(([kind, xml]) => [`word/${kind}.xml`, wrapped(kind, xml)])),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ...raw,
  })
  return { name: 'made.docx', bytes }
}

/** Read a Word document of these parts; what holds of every document is checked. */
export async function readDocx(parts: Parts): Promise<Document> {
  const document = await readDocument(await makeDocx(parts))
  assertWhole(document)
  return document
}

const relationships = (entries: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`

const outermost: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

const wrapped = (kind: string, xml: string): string => `<w:${outermost[kind] ?? kind} ${namespaces}>${xml}</w:${outermost[kind] ?? kind}>`

/** A paragraph of this XML or, where it has no tags, of these words. */
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') ? inner : r(inner)}</w:p>`

/** A run of these words. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A call of a footnote. */
export const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

/** A footnote as Word keeps it: its number first, then a blank. */
export const note = (id: number, inner: string): string =>
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(' ')}${inner.startsWith('<') ? inner : r(inner)}`)}</w:footnote>`

/** The lines that part notes from text, which Word keeps among the notes. */
export const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'

/** A field of several runs: its instruction, then what it shows. */
export const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruct(instruction)}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}` +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** A part of a field's instruction. */
export const instruct = (words: string): string => `<w:r><w:instrText xml:space="preserve">${escaped(words)}</w:instrText></w:r>`

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
