import { useEffect, useRef } from 'react'

const STORE = 'aver-keys'

/** Whether single keys act; a person who drives the page by voice or a screen reader turns them off. */
export const keysAct = (): boolean => localStorage.getItem(STORE) !== 'off'
export const setKeys = (act: boolean): void => localStorage.setItem(STORE, act ? 'on' : 'off')

/** Single keys of a page, by what `KeyboardEvent.key` says. They rest while a field has the focus or a modifier is held. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (
        !keysAct() ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isField(event.target) ||
        document.querySelector('dialog[open]') !== null
      )
        return
      const act = now.current[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}

export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
