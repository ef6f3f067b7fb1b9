/** What browsers have and the types of TypeScript's library do not name yet: only the nearest box that scrolls is moved, never the window. */
interface ScrollIntoViewOptions {
  container?: 'all' | 'nearest'
}
