/** What keys do, by where they act: a key as `useKeys` has it, and words for Help and Settings. */
export const keyTable: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Review: [
    ['a', 'accept: the text does say this'],
    ['x', 'reject, then 1–5 for the reason'],
    ['f', 'conflict: it says this, and others contradict it'],
    ['s', 'later'],
    ['j', 'next claim'],
    ['k', 'previous claim'],
    ['A', 'accept all that this sentence says'],
    ['z', 'take the last decision back'],
    ['e', 'correct any part of it'],
    ['1', 'it says so flatly'],
    ['2', 'it hedges'],
    ['3', 'it denies'],
    ['4', 'you infer it; the text does not say it'],
    ['5', 'it says that this is not known'],
    ['d', 'turn yes into no, or no into yes'],
    ['m', 'whom it is said of'],
    ['b', 'who says so'],
    ['t', 'when'],
    ['l', 'where'],
    ['n', 'the number'],
    ['w', 'widen or narrow the words with the arrow keys'],
    ['o', 'open the note under its paragraph'],
    ['c', 'add a claim from the words you selected'],
  ],
  Network: [
    ['+', 'a step further away'],
    ['-', 'a step less'],
    ['h', 'hide the chosen actor'],
    ['u', 'show all again'],
    ['f', 'fit everything in'],
    ['t', 'table instead of drawing, and back'],
  ],
  Timeline: [
    ['+', 'nearer'],
    ['-', 'farther'],
    ['Home', 'everything'],
  ],
  Everywhere: [
    ['/', 'search'],
    ['?', 'the keys of the page you are on'],
    ['[', 'the one before in the list you came from'],
    [']', 'the next one in it'],
    ['y', 'copy a link to what is shown'],
    ['.', 'copy the citation of the evidence that is open'],
    ['p', 'pin the evidence card'],
    ['Escape', 'close what was opened last'],
  ],
}

/** Keys that act where a drawing has the focus; they stay as they are. */
export const drawingKeys: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Network: [
    ['← → ↑ ↓', 'to the nearest actor that way'],
    ['Enter', 'the evidence of what is chosen'],
  ],
  Timeline: [
    ['← → ↑ ↓', 'to the claim before, after, above or below'],
    ['Enter', 'the evidence of what is chosen'],
  ],
  Map: [
    ['← → ↑ ↓', 'to the nearest place that way; with Shift, move the map'],
    ['+ - Home', 'nearer, farther, fit'],
    ['Enter', 'the evidence of what is chosen'],
  ],
}

/** Keys with a modifier; they stay as they are. */
export const chords: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'jump to a page, report, actor or dispute'],
  ['Ctrl Z', 'take the last decision back'],
  ['Ctrl Shift Z', 'bring it back again'],
  ['Ctrl P', 'print the page'],
]
