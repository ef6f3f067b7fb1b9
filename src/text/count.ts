/** "1 claim", "3 claims": so many of what a noun names. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
