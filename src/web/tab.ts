import { useEffect, useSyncExternalStore } from 'react'

import type { Job } from './records.ts'
import type { Restood } from './restand.ts'
import type { Scope } from './scope.ts'

/** What this tab holds beside the server's answers. */
type Tab = {
  readonly jobs: readonly Job[]
  /** The server does not answer. */
  readonly isGone: boolean
  /** The last thing worth saying, for eyes and for screen readers. */
  readonly notice: string
  /** The claim whose evidence card is open, and those whose cards are pinned, oldest first. */
  readonly card: string | undefined
  readonly pinned: readonly string[]
  /** The part of a claim on an evidence card that is pointed at: its words light up in a text beside it. */
  readonly pointed: { readonly claim: string; readonly field: string } | undefined
  /** Addresses of the list that was shown last, in its order: where `[` and `]` go. */
  readonly list: readonly string[]
  /** The scope as it was set last, which goes along to every page that has one. */
  readonly scope: Scope
  /** How claims will stand, by their ids, where the base is not so far yet. */
  readonly restood: Readonly<Record<string, Restood>>
  /** Decisions that wait for the server to come back. */
  readonly unsent: number
  /** Decisions that it refused after they had waited so. */
  readonly lost: number
  readonly isPaletteOpen: boolean
  /** The help of the page that is shown. */
  readonly isHelpOpen: boolean
}

let tab: Tab = {
  jobs: [],
  isGone: false,
  notice: '',
  card: undefined,
  pinned: [],
  pointed: undefined,
  list: [],
  scope: {},
  restood: {},
  unsent: 0,
  lost: 0,
  isPaletteOpen: false,
  isHelpOpen: false,
}
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

/** Keeps the addresses of a list that is shown, so that its items can be gone through one after another. */
export function useListing(addresses: readonly string[]): void {
  const key = addresses.join('\n')
  useEffect(() => {
    if (key !== '') remember('list', key.split('\n'))
  }, [key])
}
