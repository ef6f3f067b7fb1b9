import { Buffer } from 'node:buffer'

/** A picture in shades of grey, one byte a pixel row by row from the top; 0 is black. */
export type Raster = {
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
  /** Pixels an inch. */
  readonly dpi: number
}

/** The picture as a file of the simplest kind (PGM). */
export const pgmOf = ({ width, height, gray }: Raster): Uint8Array => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray])
