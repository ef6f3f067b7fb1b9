import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

import { redoLast, undoLast } from '../decide.ts'
import { copy } from '../parts/copy.ts'
import { isField, useKeys } from '../parts/keys.ts'
import { useLog } from '../questions.ts'
import { recall, remember, say } from '../tab.ts'
import { places } from './pages.ts'
import { useScoped } from './scoped.ts'

/** Milliseconds in which a letter after `g` goes to a page. */
const GOING = 1500

/** Keys of every page: `g` with a letter, search, help, the list that one came from, links, and the layers that Esc closes. */
export function useGlobalKeys(): void {
  const navigate = useNavigate()
  const scoped = useScoped()
  const here = useRouterState({ select: ({ location }) => location.pathname + location.searchStr })
  const [isGoing, setGoing] = useState(false)
  const letters = places.flatMap(place =>
    place.key === undefined ? [] : [[place.key, () => void navigate({ href: scoped(place) })] as const],
  )
  const go = letters.map(([key, act]) => [
    key,
    () => {
      setGoing(false)
      act()
    },
  ])
  const step = (by: number): void => {
    const list = recall('list')
    const at = list.findIndex(one => one === here || one === here.split('?')[0])
    const next = list[at < 0 ? 0 : at + by]
    if (next === undefined) say(list.length === 0 ? 'No list was shown yet.' : 'The list ends here.')
    else void navigate({ href: next })
  }
  useKeys(isGoing ? Object.fromEntries(go) : {}, 'first')
  useKeys(
    {
      g: () => setGoing(true),
      '?': () => remember('isHelpOpen', true),
      '/': () => void navigate({ to: '/search' }),
      '[': () => step(-1),
      ']': () => step(1),
      Escape: () => remember('card', undefined),
      y: () => void copy(location.href, 'Link copied.'),
    },
    'last',
  )
  useEffect(() => {
    if (!isGoing) return
    const timer = setTimeout(() => setGoing(false), GOING)
    return () => clearTimeout(timer)
  }, [isGoing])
  const log = useLog().data ?? []
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      const key = event.key.toLowerCase()
      if (key === 'k') remember('isPaletteOpen', true)
      else if (key === 'z' && !isField(event.target)) {
        if (event.shiftKey) redoLast(log)
        else undoLast()
      } else return
      event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [log])
}
