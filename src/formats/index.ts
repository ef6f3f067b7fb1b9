import { claimsCsv } from './claims-csv.ts'
import { claimsJsonl } from './claims-jsonl.ts'
import { disputesCsv } from './disputes-csv.ts'
import { entitiesCsv } from './entities-csv.ts'
import { estimatesCsv } from './estimates-csv.ts'
import { findingsCsv } from './findings-csv.ts'
import type { Format } from './format.ts'
import { networkCsv } from './network-csv.ts'
import { networkGexf } from './network-gexf.ts'
import { networkGraphml } from './network-graphml.ts'
import { placesCsv } from './places-csv.ts'
import { placesGeojson } from './places-geojson.ts'
import { sourcesCsl } from './sources-csl.ts'
import { sourcesCsv } from './sources-csv.ts'
import { timelineCsv } from './timeline-csv.ts'

/** Every format Aver writes. To add one: write its file and list it here. */
export const formats: readonly Format[] = [
  claimsCsv,
  claimsJsonl,
  entitiesCsv,
  sourcesCsv,
  sourcesCsl,
  disputesCsv,
  estimatesCsv,
  timelineCsv,
  placesCsv,
  placesGeojson,
  findingsCsv,
  networkCsv,
  networkGraphml,
  networkGexf,
]
