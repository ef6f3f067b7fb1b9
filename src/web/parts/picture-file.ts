/** Properties of style that a drawing must carry itself once it leaves the page. */
const OWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stop-color',
  'stop-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'display',
] as const

/** Pixels of a caption's line, and about how many letters of it fit into a hundred pixels. */
const LINE = 16
const LETTERS = 16

/** The drawing as SVG that stands alone: its colours written out, on its ground, its caption and the entries of its legend part of the image. */
function standing(
  svg: SVGSVGElement,
  caption: string,
  legend: Element | null,
): { readonly text: string; readonly width: number; readonly height: number } {
  const { width, height } = svg.viewBox.baseVal.width > 0 ? svg.viewBox.baseVal : svg.getBoundingClientRect()
  const { x, y } = svg.viewBox.baseVal
  const copy = writtenOut(svg)
  const lines = wrapped(caption, Math.floor((width / 100) * LETTERS))
  const entries = legend === null ? [] : [...legend.querySelectorAll('li')]
  const columns = Math.max(Math.floor(width / COLUMN), 1)
  const rows = Math.ceil(entries.length / columns)
  const under = y + height + 12 + lines.length * LINE
  const whole = height + 12 + lines.length * LINE + (rows === 0 ? 0 : rows * ROW + 8)
  const page = getComputedStyle(document.body)
  const ground = element('rect', { x, y, width, height: whole, fill: page.backgroundColor })
  const words = lines.map((line, index) =>
    element('text', { x: x + 12, y: y + height + 12 + index * LINE, 'font-size': 12, 'font-family': 'sans-serif', fill: page.color }, line),
  )
  const keys = entries.flatMap((entry, index) =>
    keyOf(entry, x + 12 + (index % columns) * COLUMN, under + Math.floor(index / columns) * ROW, page.color),
  )
  copy.prepend(ground)
  copy.append(...words, ...keys)
  for (const one of ['class', 'style', 'tabindex']) copy.removeAttribute(one)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${whole}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(whole))
  copy.prepend(element('title', {}, caption))
  return { text: new XMLSerializer().serializeToString(copy), width, height: whole }
}

/** Pixels of an entry of a legend in a picture. */
const [COLUMN, ROW] = [310, 24]

/** An entry of a legend: its small drawing, and its words beside it. */
function keyOf(entry: Element, x: number, y: number, fill: string): Element[] {
  const drawn = entry.querySelector('svg')
  if (drawn === null) return []
  const copy = writtenOut(drawn)
  copy.setAttribute('x', String(x))
  copy.setAttribute('y', String(y))
  const words = element('text', { x: x + 80, y: y + 14, 'font-size': 12, 'font-family': 'sans-serif', fill }, entry.textContent.trim())
  return [copy, words]
}

/** A drawing with its style written into it, so that it looks the same outside the page. */
function writtenOut(svg: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(svg, true)
  const [shown, written] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]]
  for (const [index, element] of shown.entries()) {
    const style = getComputedStyle(element)
    for (const property of OWN) written[index]?.setAttribute(property, style.getPropertyValue(property))
    for (const one of ['class', 'style', 'tabindex', 'role']) written[index]?.removeAttribute(one)
  }
  for (const extra of copy.querySelectorAll('[data-screen-only]')) extra.remove()
  return copy
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.textContent = text
  return made
}

/** Words in lines of so many letters. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= letters) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** Saves a drawing as an SVG file that stands alone. */
export function saveSvg(svg: SVGSVGElement | null, caption: string, legend: Element | null): void {
  if (svg !== null) saveFile(standing(svg, caption, legend).text, 'image/svg+xml', `${fileName(caption)}.svg`)
}

/** Dots of the image for each of the drawing's pixels: sharp in print. */
const DENSITY = 2

/** Saves a drawing as a PNG image. */
export async function savePng(svg: SVGSVGElement | null, caption: string, legend: Element | null): Promise<void> {
  if (svg === null) return
  const { text, width, height } = standing(svg, caption, legend)
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [width * DENSITY, height * DENSITY]
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(url)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (blob !== null) saveFile(blob, 'image/png', `${fileName(caption)}.png`)
}

/** Hands a file to the person. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A file's name from what a picture shows: letters and digits of every script, joined. */
export const fileName = (caption: string): string =>
  caption
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
