import { Buffer } from 'node:buffer'

import type { File } from '../../src/documents/document.ts'
import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'

type Face = 'roman' | 'bold' | 'italic'

/** Words at a place; points from the page's lower left corner. `role` wraps them in a tag of the tag tree. */
export type Words = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly font?: Face
  readonly role?: 'P' | 'Note' | 'Reference' | 'Artifact'
}

/** One page of a PDF file made for a test. */
export type MadePage = {
  readonly words: readonly Words[]
  /** Level lines: left, right, height. */
  readonly rules?: readonly (readonly [number, number, number])[]
  /** Drawing operators put before the words. */
  readonly drawing?: string
  /** Boxes (left, bottom, right, top) that lead to another page, counted from 0. */
  readonly links?: readonly { readonly box: readonly [number, number, number, number]; readonly to: number }[]
}

const fonts = { roman: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' }

/** What a made file may have besides its pages. */
type Extras = {
  /** Goes into its document information. */
  readonly info?: Readonly<Record<string, string>>
  /** Goes to the end of the file. */
  readonly trailer?: string
  /** Whether its fonts call their hyphen a soft hyphen, as some programs make them. */
  readonly softHyphens?: boolean
}

const softHyphen = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfchar <2D> <00AD> endbfchar endcmap end`

/** A PDF file with these pages. */
export function makePdf(pages: readonly MadePage[], { info = {}, trailer = '', softHyphens = false }: Extras = {}): File {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 3 0 R >>')
  add('')
  add('')
  const codes = softHyphens ? `/ToUnicode ${add(`<< /Length ${softHyphen.length} >>\nstream\n${softHyphen}\nendstream`)} 0 R` : ''
  const faces = Object.entries(fonts).map(([name, base]) => {
    const face = add(`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding ${codes} >>`)
    return `/${name} ${face} 0 R`
  })
  const first = objects.length + 1
  const parents: string[] = []
  const elements: number[] = []
  const numbers = pages.map((_, index) => first + index * 2)
  for (const page of pages) addPage(page)
  for (const [index, page] of pages.entries()) addTags(page, index)
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map(number => `${number} 0 R`).join(' ')}] >>`
  objects[2] = `<< /Type /StructTreeRoot /K [${elements.map(element => `${element} 0 R`).join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  )
  return { name: 'made.pdf', bytes: file(objects, about, trailer) }

  function addPage(page: MadePage): void {
    const index = (objects.length + 1 - first) / 2
    const annotations = (page.links ?? []).map(
      ({ box, to }) => `<< /Type /Annot /Subtype /Link /Rect [${box.join(' ')}] /Dest [${numbers[to]} 0 R /Fit] >>`,
    )
    const body = contentOf(page)
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /StructParents ${index} /Contents ${objects.length + 2} 0 R ` +
        `/Resources << /Font << ${faces.join(' ')} >> >> /Annots [${annotations.join(' ')}] >>`,
    )
    add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`)
  }

  function addTags(page: MadePage, index: number): void {
    const own = page.words.flatMap(({ role }, id) =>
      role === undefined || role === 'Artifact'
        ? []
        : [add(`<< /Type /StructElem /S /${role} /P 3 0 R /Pg ${numbers[index]} 0 R /K ${id} >>`)],
    )
    elements.push(...own)
    parents.push(`${index} [${own.map(element => `${element} 0 R`).join(' ')}]`)
  }
}

const escaped = (text: string): string => text.replace(/[\\()]/g, sign => `\\${sign}`)

/** Letters beyond Latin-1 that these tests use, by their code in Windows Latin. */
const codes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '–': 0x96, '—': 0x97, '†': 0x86, '•': 0x95 }
const encoded = (text: string): string => escaped(text.replace(/[“”‘’–—†•]/gu, sign => String.fromCharCode(codes[sign] ?? 63)))

function contentOf({ words, rules = [], drawing = '' }: MadePage): string {
  const drawn = rules.map(([left, right, height]) => `${left} ${height} m ${right} ${height} l S`)
  const written = words.map(({ text, x, y, size, font = 'roman', role }, id) => {
    const show = `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${encoded(text)}) Tj ET`
    if (role === undefined) return show
    return role === 'Artifact' ? `/Artifact BMC ${show} EMC` : `/${role} << /MCID ${id} >> BDC ${show} EMC`
  })
  return [drawing, ...drawn, ...written].join('\n')
}

function file(objects: readonly string[], info: number, extra: string): Uint8Array {
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${extra} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}

/** Lines one under the other from a height down, `step` sizes apart. `^12^` raises and shrinks what stands between; `_words_` sets it in italics. */
export function set(
  lines: readonly string[],
  { x = 72, y = 700, size = 11, step = 1.25, font = 'roman' }: { x?: number; y?: number; size?: number; step?: number; font?: Face } = {},
): Words[] {
  return lines.flatMap((line, row) => {
    let at = x
    return line.split(/(\^[^^]*\^|_[^_]*_)/).flatMap(part => {
      if (part === '') return []
      const raised = part.startsWith('^')
      const slanted = part.startsWith('_')
      const text = raised || slanted ? part.slice(1, -1) : part
      const own = raised ? size * 0.6 : size
      const words: Words = {
        text,
        x: at,
        y: y - row * step * size + (raised ? size * 0.35 : 0),
        size: own,
        font: slanted ? 'italic' : font,
      }
      at += widthOf(text, own)
      return [words]
    })
  })
}

/** Widths of Times in thousandths of the size, the rest at 500. */
const widths: Readonly<Record<string, number>> = {
  I: 333,
  i: 278,
  l: 278,
  t: 278,
  j: 278,
  f: 333,
  r: 333,
  ' ': 250,
  '.': 250,
  ',': 250,
  m: 778,
  w: 722,
  s: 389,
  a: 444,
  c: 444,
  e: 444,
  z: 444,
}

const widthOf = (text: string, size: number): number =>
  Array.from(text, letter => widths[letter] ?? (/\p{Lu}/u.test(letter) ? 680 : 500)).reduce((sum, width) => sum + (width * size) / 1000, 0)

/** The document that these pages make. */
export const readPages = (...pages: readonly MadePage[]): Promise<Document> => readDocument(makePdf(pages))

/** Running text that calls two notes. */
export const body = [
  'The council met in the old school and agreed to send the column north.^1^ Two',
  'days later the road was closed, and the drivers who had come from the coast',
  'waited at the bridge until the guards let them through.^2^',
]

/** The notes that it calls. */
export const notes = ['^1^ Anna Berg, “The Road North,” Harbour Post, May 3, 2021.', '^2^ Berg, “The Road North.”']
