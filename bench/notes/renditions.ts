import { Buffer } from 'node:buffer'

import type { File } from '../../src/documents/document.ts'
import { makeDocx } from '../../test/documents/docx-maker.ts'
import { type MadePage, makePdf } from '../../test/documents/pdf-maker.ts'

/** A written report in every form in which people keep one: as it is, as a web page, a Word document, a PDF, and the text dump of one. */
export async function renditionsOf(markdown: string): Promise<readonly File[]> {
  const blocks = markdown.trim().split(/\n\n|\n(?=(?:\d+\.|\[\d+\]|\(\d+\))\s)/)
  const docx = await makeDocx({ body: blocks.map(paragraph).join('') })
  return [
    { name: 'report.md', bytes: Buffer.from(markdown.replace(RAISED, (_, figures: string) => raised(figures))) },
    { name: 'report.html', bytes: Buffer.from(`<html><body><article>${blocks.map(element).join('\n')}</article></body></html>`) },
    { ...docx, name: 'report.docx' },
    { name: 'report.txt', bytes: Buffer.from(dump(blocks)) },
    ...(PRINTABLE.test(markdown) ? [{ ...makePdf(pagesOf(blocks)), name: 'report.pdf' }] : []),
  ]
}

const RAISED = /\^([^^\s]+)\^/g
const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (figures: string): string => figures.replace(/\d/g, figure => FIGURES[Number(figure)] ?? '')
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const HEADING = /^(#+)\s/

function element(block: string): string {
  const level = HEADING.exec(block)?.[1]?.length
  const words = escaped(block.replace(HEADING, ''))
    .replace(/\*([^*]+)\*/g, '<i>$1</i>')
    .replace(RAISED, '<sup>$1</sup>')
  return level === undefined ? `<p>${words}</p>` : `<h${level}>${words}</h${level}>`
}

function paragraph(block: string): string {
  const level = HEADING.exec(block)?.[1]?.length
  const style = level === undefined ? '' : `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`
  const runs = block
    .replace(HEADING, '')
    .split(/(\*[^*]+\*|\^[^^\s]+\^)/)
    .map(part => {
      const look = part.startsWith('*')
        ? '<w:rPr><w:i/></w:rPr>'
        : part.startsWith('^')
          ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
          : ''
      const plain = look === '' ? part : part.slice(1, -1)
      return `<w:r>${look}<w:t xml:space="preserve">${escaped(plain)}</w:t></w:r>`
    })
  return `<w:p>${style}${runs.join('')}</w:p>`
}

/** Lines as wide as a page, entries of the list hanging and without blank lines between, raised figures on the line as dumps have them. */
function dump(blocks: readonly string[]): string {
  const list = blocks.findLastIndex(block => HEADING.test(block))
  return blocks
    .map((block, index) => {
      const words = block
        .replace(HEADING, '')
        .replaceAll('*', '')
        .replace(RAISED, (_, figures: string) => raised(figures))
      return `${wrapped(words, index > list ? '    ' : '')}${index > list ? '\n' : '\n\n'}`
    })
    .join('')
}

const WIDTH = 84

function wrapped(words: string, hanging: string): string {
  const lines: string[] = ['']
  for (const word of words.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length + 1 > WIDTH) lines.push(`${hanging}${word}`)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

/** What the one font of a made PDF can print, with nothing raised. */
const PRINTABLE = /^[\n\x20-\x5D\x5F-\x7E\xA0-\xFF‘’“”–—]*$/

/** Lines on a page, and points between them. */
const LINES = 44
const LEADING = 14

/** Pages of lines: headings larger, a blank line between blocks, entries hanging without one. */
function pagesOf(blocks: readonly string[]): MadePage[] {
  const list = blocks.findLastIndex(block => HEADING.test(block))
  const lines = blocks.flatMap((block, index) => {
    const isHeading = HEADING.test(block)
    const own = wrapped(block.replace(HEADING, '').replaceAll('*', ''), '').split('\n')
    const words = own.map((text, at) => ({ text, x: 72 + (index > list && at > 0 ? 18 : 0), size: isHeading ? 15 : 11 }))
    return index > list ? words : [...words, undefined]
  })
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) => ({
    words: lines
      .slice(page * LINES, (page + 1) * LINES)
      .flatMap((line, at) => (line === undefined ? [] : [{ ...line, y: 740 - at * LEADING }])),
  }))
}
