import { Buffer } from 'node:buffer'

import { letters } from './gold.ts'
import type { Gold } from './gold.ts'
import { writtenSets } from './written.ts'

/** How a text is set in pages and what became of it on the way out. */
type Setting = {
  readonly width: number
  /** A note's number at its start. */
  readonly label: (number: number) => string
  /** A note's number in the body. */
  readonly marker: (number: number) => string
  /** What the making of the dump does to a page. */
  readonly spoil: (page: string) => string
}

const OCR: Readonly<Record<string, string>> = { rn: 'm', '“': '"', '”': '"', '’': "'", '–': '-', é: 'e', ü: 'u' }

/** What the making of texts from LaTeX’s PDFs and from scans leaves: labels glued to their notes, words broken, figures misread. */
const settings: Readonly<Record<string, Setting>> = {
  'latex-glued': {
    width: 72,
    label: number => String(number),
    marker: String,
    spoil: page => page.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  },
  'latex-apart': { width: 64, label: number => `${number}\n`, marker: String, spoil: page => page },
  'scan-ocr': {
    width: 58,
    label: number => `${number} `,
    marker: String,
    spoil: page =>
      page
        .replace(/rn|[“”’–éü]/g, sign => OCR[sign] ?? sign)
        .replace(/^(1)(?=\d? \p{Lu})/gmu, 'l')
        .replace(/ ([,;])/g, '$1'),
  },
}

const SENTENCES = [
  'The bridge at Halden was held by a company of dockers who had never drilled',
  'Nobody in the valley would say who had paid for the boots',
  'The council met twice that winter and published nothing',
  'Its commander asked for lorries and was given mules',
  'Letters home speak of cold, of bread and of the river rising',
  'A second column left the port before the harbour froze',
  'The ministry counted the men once, in spring, and never again',
  'Those who came back were questioned for a week and then let go',
  'The agreement was signed in three copies, none of which survives',
  'What the villagers remember is the noise of the motors',
]

export const dumpNames = (): readonly string[] => Object.keys(settings).flatMap(how => SETS.map(set => `${how}/${set}`))
const SETS = ['first/chicago', 'third/latex-chicago', 'third/press-short-forms', 'third/german', 'third/bluebook']

const notesOf = (name: string) => writtenSets(name.split('/')[1] ?? '').find(set => name.endsWith(set.name))?.notes ?? []

/** The words of a document whose notes are one written set, laid out and spoilt so. */
export function dumpOf(name: string): Uint8Array {
  const setting = settings[name.split('/')[0] ?? '']
  if (setting === undefined) throw new Error(`no dump ${name}`)
  const pages: string[] = []
  const notes = notesOf(name)
  for (let from = 0; from < notes.length; from += PAGE) {
    const own = notes.slice(from, from + PAGE)
    const body = own.map(({ number }) => `${sentencesAt(number)}${setting.marker(number)}`)
    const paragraphs = [body.slice(0, 3), body.slice(3)].filter(part => part.length > 0).map(part => wrapped(part.join(' '), setting.width))
    const feet = own.map(({ number, text }) => wrapped(`${setting.label(number)}${text}`, setting.width + 8))
    pages.push(setting.spoil([...paragraphs, feet.join('\n'), String(pages.length + 1)].join('\n\n')))
  }
  return Buffer.from(`The Dockers of Halden\n\n${pages.join('\n\n\f')}\n`)
}

const PAGE = 6

/** Lines of so many letters at most, long words broken at their ends by a hyphen. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length < width) {
      line += line === '' || line.endsWith('\n') ? word : ` ${word}`
      continue
    }
    const room = width - line.length - 2
    const breaks = /^\p{Ll}{8,}$/u.test(word) && room > 3
    lines.push(breaks ? `${line} ${word.slice(0, room)}-` : line)
    line = breaks ? word.slice(room) : word
  }
  return [...lines, line].join('\n')
}

/** The notes as they were written, their markers behind the words before them. */
export function dumpGold(name: string): Gold {
  const notes = notesOf(name)
  const spoil = settings[name.split('/')[0] ?? '']?.spoil ?? (text => text)
  return {
    notes: new Map(notes.map(({ number, text }) => [number, letters(spoil(text))])),
    count: notes.length,
    markers: new Map(),
    body: bodyOf(name),
    stream: '',
  }
}

const TOWNS = ['Halden', 'Karun', 'Tarn', 'Orlan', 'Vesk', 'Mora', 'Lind', 'Sarn', 'Quay', 'Bastia', 'Dorn', 'Elva', 'Fosse']

/** The two sentences behind which a note is called. */
const sentencesAt = (number: number): string => {
  const plain = SENTENCES[(number * 3) % SENTENCES.length] ?? ''
  const called = SENTENCES[(number * 7 + 1) % SENTENCES.length] ?? ''
  return `${plain}. So it was told at ${TOWNS[number % TOWNS.length]} in ${1900 + number}: ${called}.`
}

function bodyOf(name: string): string {
  const spoil = settings[name.split('/')[0] ?? '']?.spoil ?? (text => text)
  return letters(
    notesOf(name)
      .map(({ number }) => `${spoil(sentencesAt(number))}${number}`)
      .join(' '),
  )
}
