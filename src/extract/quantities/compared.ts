/** A word of comparing and all that may stand between it and the figure behind it. */
const LEAD = String.raw`\b(?:down|up|compared|falling|rising) (?:from|with|to) (?:(?:about|around|some|an estimated|roughly|nearly|almost|over|more than|as many as) )?`
const COMPARING = new RegExp(`${LEAD}$`, 'u')

/** The same with the figure, up to just before its date. */
const DATED = new RegExp(
  String.raw`${LEAD}[\d.,]+(?: \p{L}+)? (?:(?:in|at|by) (?:the )?(?:(?:start|end|beginning|height) of )?(?:the )?(?:(?:early|mid|late) )?)?$`,
  'u',
)

/** UTF-16 units that the longest of such words take. */
const REACH = 90

/** Whether the date at `start` is that of a figure which another is compared with: "2,500, down from 4,000 in *2019*". */
export const datesOtherFigure = (text: string, start: number): boolean => DATED.test(text.slice(Math.max(0, start - REACH), start))

/** Whether the figure at `start` is one that another is compared with: "2,500, down from *4,000* in 2019". */
export const isComparedWith = (text: string, start: number): boolean => COMPARING.test(text.slice(Math.max(0, start - REACH), start))
