import { z } from 'zod'

import type { Candidate } from '../match/places/candidates.ts'
import type { ChosenPlace } from '../model/event.ts'
import { EntityId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { spotOf } from '../weigh/place-map.ts'
import { action, actOf } from './action.ts'
import { readBase } from './base.ts'
import { findThing } from './find-thing.ts'
import { placesOf } from './place-map.ts'

/** Says which place a name means, for all its spellings in all reports; a point of one's own, or none, is an answer too. */
export const choosePlace = action({
  name: 'places choose',
  about: 'Say which place a name means, once for all its spellings and reports.',
  changes: true,
  input: z.object({
    name: z.string().describe('A name or id, as "aver places" lists it'),
    candidate: z
      .string()
      .describe('Number or id of a candidate that "aver places NAME" lists; "none"; or a point of your own: latitude,longitude,km'),
    reason: z.string().optional().describe('Why'),
  }),
  cli: {
    positional: ['name', 'candidate'],
    examples: [
      'places choose Tripoli 2',
      'places choose Dorn none',
      'places choose Dorn 48.31,37.9,10 --reason "the village, after the map in the report"',
    ],
  },
  async run({ name, candidate, reason }, world) {
    const base = await readBase(world)
    const thing = findThing(base, name)
    const mapped = (await placesOf(base, world)).places.find(place => place.thing.id === thing.id)
    if (mapped === undefined)
      throw new Problem('not-found', `No claim puts anything at ${thing.name}.`, { hint: 'List places with "aver places".' })
    const place = chosen(candidate, mapped.candidates, thing.name)
    if (mapped.choice !== null && mapped.choice.place?.id === place?.id)
      throw new Problem('settled', `${thing.name} is placed so already.`, { hint: 'Take that back with "aver review undo".' })
    const change = { is: 'place-chosen', entity: EntityId.parse(thing.id), place, reason: reason ?? null } as const
    const event = await (await world.store('write')).append([change], actOf(world))
    const where = place === null ? 'at no known place' : `at ${place.name}`
    return { data: event, text: `${thing.name} lies ${where} now, in all reports. Take it back with "aver review undo".` }
  },
})

const POINT = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)(?:,\s*(\d+(?:\.\d+)?))?$/

/** Kilometres around a point that is given without any. */
const AROUND = 5

function chosen(given: string, candidates: readonly Candidate[], name: string): ChosenPlace | null {
  if (given === 'none') return null
  const candidate = /^\d+$/.test(given) ? candidates[Number(given) - 1] : candidates.find(one => one.place.id === given)
  if (candidate !== undefined) {
    const { precision: _, ...place } = spotOf(candidate)
    return place
  }
  const [, lat, lon, km] = POINT.exec(given) ?? []
  if (lat === undefined || lon === undefined)
    throw new Problem('not-found', `“${given}” is none of the ${candidates.length} candidates of ${name}.`, {
      hint: `See them with "aver places", or give a point: latitude,longitude,km.`,
    })
  const point = { lat: Number(lat), lon: Number(lon), km: Number(km ?? AROUND) }
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180 || point.km <= 0)
    throw new Problem('usage', `“${given}” is no point on the earth.`, { hint: 'Give degrees north, degrees east and km: 48.31,37.9,10.' })
  return { id: `point:${point.lat},${point.lon}`, name: `${name} (own point)`, ...point }
}
