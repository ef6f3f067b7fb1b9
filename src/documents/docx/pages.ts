/** Counts pages by the breaks a file keeps: those its author set, and those its program found when it last laid the text out. */
export class Pages {
  /** From 1. */
  current = 1
  /** Whether the file tells of any page. */
  known = false
  /** Whether a break was set with no words after it: the program notes the same break again. */
  #justSet = false

  set(): void {
    this.current++
    this.known = true
    this.#justSet = true
  }

  rendered(): void {
    this.known = true
    if (this.#justSet) this.#justSet = false
    else this.current++
  }

  words(): void {
    this.#justSet = false
  }
}
