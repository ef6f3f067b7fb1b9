/** Points around a box that are coloured with it. */
export const AROUND = 1.5

/** Shares of red, green and blue that a marker pen lets through. */
export const PEN = [1, 0.93, 0.45] as const

/** Pixels an inch of a page on a screen. */
export const SCREEN_DPI = 130
