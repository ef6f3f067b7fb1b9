import type { RefObject } from 'react'
import { z } from 'zod'

import { toCsv } from '../../formats/csv.ts'
import { speakerWords } from '../parts/claim.tsx'
import { PictureButtons } from '../parts/picture-buttons.tsx'
import { fileName, saveFile } from '../parts/picture-file.ts'
import type { Thing } from '../records.ts'
import { read } from '../server.ts'
import { say } from '../tab.ts'
import type { Bond } from './network-bonds.ts'

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly bonds: readonly Bond[]
  readonly things: ReadonlyMap<string, Thing>
  readonly caption: string
  readonly isDrawn: boolean
}

/** Claims that one address can name; with more the whole network is written. */
const MOST_NAMED = 500

/** What is drawn as a file: a picture, a table, or a graph for other programs. */
export const Saves = ({ svg, bonds, things, caption, isDrawn }: Props) => {
  const graph = (format: string): void => {
    const ids = bonds.flatMap(({ claims, denials }) => [...claims, ...denials].map(({ id }) => id))
    read('export', { format, ...(ids.length > MOST_NAMED ? {} : { claims: ids }) }, z.string()).then(
      text => saveFile(text, 'application/xml', `${fileName(caption)}.${format.split('.')[1] ?? 'xml'}`),
      (error: unknown) => say(error instanceof Error ? error.message : String(error)),
    )
  }
  return (
    <>
      <span className="muted">Save</span>
      {isDrawn ? <PictureButtons svg={svg} caption={caption} /> : null}
      <span className="row no-print">
        <button type="button" onClick={() => saveFile(toCsv(tableOf(bonds, things)), 'text/csv', `${fileName(caption)}.csv`)}>
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

/** One row for each claim of each tie. */
function tableOf(bonds: readonly Bond[], things: ReadonlyMap<string, Thing>): Parameters<typeof toCsv>[0] {
  const name = (id: string): string => things.get(id)?.name ?? id
  return {
    columns: [
      'from',
      'relation',
      'to',
      'status',
      'independent_sources',
      'polarity',
      'certainty',
      'time',
      'sentence',
      'speaker',
      'notes',
      'claim',
    ],
    rows: bonds.flatMap(({ from, relation, to, status, sources, claims, denials }) =>
      [...claims, ...denials].map(claim => [
        name(from),
        relation,
        name(to),
        status,
        sources,
        claim.polarity,
        claim.certainty,
        claim.time,
        claim.sentence,
        speakerWords(claim.speaker, claim.document.title),
        claim.notes.join(', '),
        claim.id,
      ]),
    ),
  }
}
