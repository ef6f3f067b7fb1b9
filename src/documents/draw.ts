import type { Box } from '../model/document.ts'
import type { File } from './document.ts'
import { drawPdf } from './pdf/draw.ts'
import { picture } from './picture.ts'
import { drawPicture } from './scan/draw.ts'
import type { Convert } from './scan/draw.ts'

/** What is to be drawn: a page, 1-based, and boxes on it, in points, to be set off. */
export type PageWish = { readonly page: number; readonly boxes: readonly Box[] }

/** A picture of a page for a screen. */
export type PagePicture = { readonly media: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array }

/**
 * A picture of a page of a PDF file or of a scan, its boxes coloured as with a marker pen; a `Problem` where there is no such page.
 * `convert` makes a PNG file of what browsers do not show.
 */
export const drawPage = async (file: File, wish: PageWish, convert: Convert): Promise<PagePicture> =>
  picture.recognises(file)
    ? { media: 'image/svg+xml', bytes: await drawPicture(file, wish, convert) }
    : { media: 'image/png', bytes: await drawPdf(file, wish) }
