import { Buffer } from 'node:buffer'

import { Problem } from '../../model/problem.ts'
import type { File } from '../document.ts'
import type { PageWish } from '../draw.ts'
import { AROUND, PEN, SCREEN_DPI } from '../pen.ts'
import { picturesIn } from '../picture.ts'
import { isPng } from './dimensions.ts'
import { isTiff } from './tiff.ts'

/** Makes a PNG file of the first picture in a file of any kind that is recognised; undefined where it is broken. */
export type Convert = (file: Uint8Array) => Promise<Uint8Array | undefined>

/** A page of a scan as SVG around the picture as it came in, its boxes coloured; a `Problem` where there is no such page. */
export async function drawPicture(file: File, { page, boxes }: PageWish, convert: Convert): Promise<Uint8Array> {
  const found = picturesIn(file)[page - 1]
  const bytes = found === undefined ? undefined : isTiff(file.bytes) ? await convert(found.bytes()) : found.bytes()
  if (found === undefined || bytes === undefined) throw new Problem('not-found', `${file.name} has no page ${page} that can be drawn.`)
  const [width, height] = [found.width, found.height].map(pixels => (pixels * 72) / found.dpi)
  const [onScreen, highOnScreen] = [found.width, found.height].map(pixels => Math.round((pixels * SCREEN_DPI) / found.dpi))
  const kind = isPng(bytes) ? 'png' : 'jpeg'
  const colour = PEN.map(share => Math.round(255 * share)).join(',')
  const coloured = boxes.map(
    ({ x0, y0, x1, y1 }) =>
      `<rect x="${x0 - AROUND}" y="${y0 - AROUND}" width="${x1 - x0 + 2 * AROUND}" height="${y1 - y0 + 2 * AROUND}"/>`,
  )
  return Buffer.from(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${onScreen}" height="${highOnScreen}" viewBox="0 0 ${width} ${height}">`,
      // the words were found on the picture as it is stored, whichever way a camera says that it was held
      `<image width="${width}" height="${height}" preserveAspectRatio="none" style="image-orientation:none" href="data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}"/>`,
      `<g fill="rgb(${colour})" style="mix-blend-mode:multiply">${coloured.join('')}</g>`,
      '</svg>',
    ].join(''),
  )
}
