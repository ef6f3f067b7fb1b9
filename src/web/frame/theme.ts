const STORE = 'aver-theme'

/** As the system has it, or as the person chose. */
export type Theme = 'system' | 'light' | 'dark'

export function chosenTheme(): Theme {
  const stored = localStorage.getItem(STORE)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

/** Dresses the page in the chosen theme. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  localStorage.setItem(STORE, theme)
  document.documentElement.dataset['theme'] = theme
}
