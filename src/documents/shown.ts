/** Whether words show an address, or it is none on the web: a link whose words do not is followed by its address. */
export const isShown = (address: string, words: string): boolean =>
  !/^(?:https?:\/\/|www\.)/i.test(address) || words.includes(address.replace(/^https?:\/\//i, '').replace(/\/$/, ''))
