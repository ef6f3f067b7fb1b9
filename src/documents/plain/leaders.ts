/** Letters at the end of a line by which dots that lead to a number are told. */
const TAIL = 80

const toNumber = /(?:\.{5,}|(?:\. ){5,}\.?|…{3,})\s?[$€£]?\s?[\dIVXLCivxlc][\d.,–%ivxlc-]{0,12}$/u
/** A number of its own line, or none, may follow so many dots; fewer are a pause. */
const toNothing = /\.{10}$|(?:\. ){10}$|…{5}$/u

/** Whether dots lead the eye to a number at the end of the line, as in tables of contents; dots before words are a pause. */
export function hasLeaders(line: string): boolean {
  const tail = line.slice(-TAIL).trimEnd()
  return toNumber.test(tail) || toNothing.test(tail)
}
