import { useNavigate, useRouterState } from '@tanstack/react-router'

/** What stands after `?` in the address, as words; and a way to change some of it, which the back button undoes. */
export function useAddress(): readonly [
  Readonly<Record<string, string>>,
  (change: Readonly<Record<string, string | undefined>>, replace?: boolean) => void,
] {
  const search = useRouterState({ select: ({ location }) => location.searchStr })
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const navigate = useNavigate()
  const given = Object.fromEntries(new URLSearchParams(search))
  return [
    given,
    (change, replace = false) => {
      const next = new URLSearchParams(given)
      for (const [key, value] of Object.entries(change))
        if (value === undefined || value === '') next.delete(key)
        else next.set(key, value)
      // the page stays, and with it what its parts are scrolled to
      void navigate({ href: next.size === 0 ? path : `${path}?${next}`, replace, resetScroll: false })
    },
  ]
}
