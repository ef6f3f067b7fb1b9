import type { RefObject } from 'react'
import { z } from 'zod'

import { PictureButtons } from '../parts/picture-buttons.tsx'
import { fileName, saveFile } from '../parts/picture-file.ts'
import { read } from '../server.ts'
import { say } from '../tab.ts'
import type { Bond } from './network-bonds.ts'

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly bonds: readonly Bond[]
  readonly legend: RefObject<HTMLElement | null>
  readonly caption: string
  readonly isDrawn: boolean
}

/** Claims that one address can name; with more the whole network is written. */
const MOST_NAMED = 500

/** Ties as files of the server's, which spells names as the sources do; and what kind of file each is. */
const TYPES = { 'network.csv': 'text/csv', 'network.graphml': 'application/xml', 'network.gexf': 'application/xml' } as const

/** What is drawn as a file: a picture, a table, or a graph for other programs. */
export const Saves = ({ svg, legend, bonds, caption, isDrawn }: Props) => {
  const graph = (format: keyof typeof TYPES): void => {
    const ids = bonds.flatMap(({ claims, denials }) => [...claims, ...denials].map(({ id }) => id))
    read('export', { format, ...(ids.length > MOST_NAMED ? {} : { claims: ids }) }, z.string()).then(
      text => saveFile(text, TYPES[format], `${fileName(caption)}.${format.split('.')[1]}`),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    )
  }
  return (
    <>
      <span className="muted no-print">Save</span>
      {isDrawn ? <PictureButtons svg={svg} caption={caption} legend={legend} /> : null}
      <span className="row no-print">
        <button type="button" onClick={() => graph('network.csv')}>
          CSV
        </button>
        <button type="button" onClick={() => graph('network.graphml')}>
          GraphML
        </button>
        <button type="button" onClick={() => graph('network.gexf')}>
          GEXF
        </button>
      </span>
    </>
  )
}
