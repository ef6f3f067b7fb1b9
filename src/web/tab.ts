import { useSyncExternalStore } from 'react'

import type { Job } from './records.ts'

/** What this tab holds beside the server's answers. */
type Tab = {
  readonly jobs: readonly Job[]
  /** The server does not answer. */
  readonly isGone: boolean
  /** The last thing worth saying, for eyes and for screen readers. */
  readonly notice: string
  /** The claim whose evidence card is open. */
  readonly card: string | undefined
  /** Decisions that wait for the server to come back. */
  readonly unsent: number
  readonly isPaletteOpen: boolean
}

let tab: Tab = { jobs: [], isGone: false, notice: '', card: undefined, unsent: 0, isPaletteOpen: false }
const hearers = new Set<() => void>()

export const recall = <Key extends keyof Tab>(key: Key): Tab[Key] => tab[key]

/** Keeps a value for this tab and shows it wherever it is used. */
export function remember<Key extends keyof Tab>(key: Key, value: Tab[Key]): void {
  tab = { ...tab, [key]: value }
  for (const hear of hearers) hear()
}

/** A value of this tab, followed as it changes. */
export function useTab<Key extends keyof Tab>(key: Key): Tab[Key] {
  return useSyncExternalStore(
    hear => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => tab[key],
  )
}

export const say = (notice: string): void => remember('notice', notice)
