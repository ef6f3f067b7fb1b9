import { useEffect, useRef } from 'react'
import { z } from 'zod'

const [SWITCH, MAP] = ['aver-keys', 'aver-key-map']

/** Whether single keys act; a person who drives the page by voice or a screen reader turns them off. */
export const keysAct = (): boolean => localStorage.getItem(SWITCH) !== 'off'
export const setKeys = (act: boolean): void => localStorage.setItem(SWITCH, act ? 'on' : 'off')

const Pairs = z.array(z.tuple([z.string(), z.string()]))

let chosen: ReadonlyMap<string, string> = stored()

/** The key that a person chose in the place of one that Aver has; by default that one itself. A capital stands for the letter with Shift. */
export const keyFor = (key: string): string => chosen.get(key) ?? key

/** Puts one key in another's place on every page; the key itself takes it back. */
export function setKey(key: string, own: string): void {
  chosen = new Map([...new Map([...chosen, [key, own]])].filter(([from, to]) => from !== to))
  localStorage.setItem(MAP, JSON.stringify([...chosen]))
}

function stored(): ReadonlyMap<string, string> {
  try {
    return new Map(Pairs.safeParse(JSON.parse(localStorage.getItem(MAP) ?? '[]')).data ?? [])
  } catch {
    return new Map()
  }
}

/** A key as it is printed on a button: `⇧A`, `Esc`, `J`. */
export function keyWords(key: string): string {
  const own = keyFor(key)
  if (own.length > 1) return own === 'Escape' ? 'Esc' : own
  return own !== own.toLowerCase() ? `⇧${own}` : own.toUpperCase()
}

/**
 * Single keys of a page, by what `KeyboardEvent.key` says; a capital stands for the letter with Shift, whatever Caps Lock does. They rest
 * while a field has the focus or a modifier is held. One user of a key hears it: who asks `first`, then the page's parts, the latest first,
 * then who asks `last`.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>, turn: 'first' | 'page' | 'last' = 'page'): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const hear = (key: string): boolean => {
      const act = Object.entries(now.current).find(([name]) => keyFor(name) === key)?.[1]
      act?.()
      return act !== undefined
    }
    hearers[turn].push(hear)
    return () => {
      hearers[turn].splice(hearers[turn].indexOf(hear), 1)
    }
  }, [turn])
}

type Hearer = (key: string) => boolean

const hearers: Readonly<Record<'first' | 'page' | 'last', Hearer[]>> = { first: [], page: [], last: [] }

/** Keys that go on while they are held; no other does, so that nothing is decided by a heavy hand. */
const HELD = /^(Arrow|Page|Home$|End$|[jk+-]$)/

addEventListener('keydown', event => {
  if (!keysAct() || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
  if (document.querySelector('dialog[open]') !== null) return
  const { key, shiftKey } = event
  if (event.repeat && !HELD.test(key)) return
  const letter = key.length === 1 && key.toLowerCase() !== key.toUpperCase()
  const name = letter ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key
  const inTurn = [hearers.first, hearers.page, hearers.last].flatMap(some => some.toReversed())
  if (inTurn.some(hear => hear(name))) event.preventDefault()
})

export const isField = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement
