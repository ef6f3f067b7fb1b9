import type { Dispute } from './dispute.ts'
import { statementsIn } from './dispute.ts'
import type { Ground } from './ground.ts'
import { compareText } from './ground.ts'
import { statementsOn } from './lookup.ts'
import { speakerName } from './voice.ts'

/** A speaker who makes claims on what a dispute is about, and none on its question. */
export type Silent = { readonly speaker: readonly string[]; readonly document: string; readonly name: string; readonly claims: number }

/** Who speaks of what every side of a dispute speaks of, and is silent on the question itself; the most talkative first. */
export function silentIn(ground: Ground, dispute: Dispute): Silent[] {
  const subjects = new Set(statementsIn(dispute).map(({ subject }) => subject))
  const heard = new Set(dispute.voices.map(keyOf))
  const others = new Set([...subjects].flatMap(thing => statementsOn(ground, thing)).filter(({ inferredBy }) => inferredBy === null))
  return [...Map.groupBy(others, keyOf)]
    .filter(([key]) => !heard.has(key))
    .flatMap(([, [first, ...more]]) => {
      if (first === undefined) return []
      const { speaker, document } = first
      return [{ speaker, document, name: speakerName(ground, first), claims: more.length + 1 }]
    })
    .toSorted((a, b) => b.claims - a.claims || compareText(a.name, b.name))
}

const keyOf = ({ speaker, document }: { readonly speaker: readonly string[]; readonly document: string }): string =>
  [document, ...speaker].join('\u0000')
