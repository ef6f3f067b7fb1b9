const STORE = 'aver-boundaries'

/** Whose lines the map draws: the UN's, those of who holds the land, or none. */
export const VIEWS = ['un', 'held', 'none'] as const
export type View = (typeof VIEWS)[number]

export const viewWords: Readonly<Record<View, string>> = {
  un: 'as the UN’s map has them',
  held: 'as land is held',
  none: 'none',
}

/** The view that this browser starts with; an address that names one has its own. */
export const chosenView = (): View => viewNamed(localStorage.getItem(STORE) ?? undefined) ?? 'un'
export const keepView = (view: View): void => localStorage.setItem(STORE, view)

export const viewNamed = (name: string | undefined): View | undefined => VIEWS.find(one => one === name)
