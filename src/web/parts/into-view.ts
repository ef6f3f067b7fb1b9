/** Has what is chosen in a list come into sight there, as `ref` of it; nothing else scrolls. */
export const intoView = (chosen: HTMLElement | null): void => chosen?.scrollIntoView({ block: 'nearest', container: 'nearest' })
