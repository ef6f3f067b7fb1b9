import { z } from 'zod'

import { Thing } from '../records.ts'

const Spot = z.object({
  id: z.string(),
  name: z.string(),
  lat: z.number(),
  lon: z.number(),
  km: z.number(),
  precision: z.enum(['site', 'settlement', 'district', 'region', 'country']),
})
export type Spot = Readonly<z.output<typeof Spot>>

const Candidate = Spot.extend({
  sort: z.string(),
  province: z.string().nullable(),
  countries: z.array(z.string()),
  years: z.string().nullable(),
  note: z.string().nullable(),
  reasons: z.array(z.string()),
  away: z.number().nullable(),
})
export type Candidate = Readonly<z.output<typeof Candidate>>

const MappedPlace = z.object({
  thing: Thing,
  spellings: z.array(z.string()),
  sureness: z.enum(['chosen', 'refused', 'settled', 'ambiguous', 'doubtful', 'unknown']),
  why: z.string(),
  spot: Spot.nullable(),
  candidates: z.array(Candidate),
  claims: z.array(z.string()),
})
export type MappedPlace = Readonly<z.output<typeof MappedPlace>>

/** What the action `places` answers. */
export const Found = z.object({ places: z.array(MappedPlace), without: z.array(z.string()) })

/** Whether it is known which place is meant; all else waits for a person. */
export const isSure = ({ sureness }: MappedPlace): boolean => sureness === 'settled' || sureness === 'chosen'

/** A place that is drawn. */
export type Drawn = { readonly place: MappedPlace; readonly spot: Spot }

export const drawn = (places: readonly MappedPlace[]): readonly Drawn[] =>
  places.flatMap(place => (place.spot === null ? [] : [{ place, spot: place.spot }]))
