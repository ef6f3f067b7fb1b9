/** From a word of comparing to the date of the figure behind it, just before that date. */
const DATED =
  /\b(?:down|up|compared|falling|rising) (?:from|with|to) (?:(?:about|around|some|an estimated|roughly|nearly|almost|over|more than|as many as) )?[\d.,]+(?: \p{L}+)? (?:in|at|by) (?:the (?:start|end|beginning|height) of )?(?:(?:early|mid|late) )?$/u

/** From a word of comparing to the figure behind it. */
const COMPARING =
  /\b(?:down|up|compared|falling|rising) (?:from|with|to) (?:(?:about|around|some|an estimated|roughly|nearly|almost|over|more than|as many as) )?$/u

/** UTF-16 units that the longest of such words take. */
const REACH = 90

/** Whether the date at `start` is that of a figure which another is compared with: "2,500, down from 4,000 in *2019*". */
export const datesOtherFigure = (text: string, start: number): boolean => DATED.test(text.slice(Math.max(0, start - REACH), start))

/** Whether the figure at `start` is one that another is compared with: "2,500, down from *4,000* in 2019". */
export const isComparedWith = (text: string, start: number): boolean => COMPARING.test(text.slice(Math.max(0, start - REACH), start))
