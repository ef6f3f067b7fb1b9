/** Words that open a sentence and no name when capitalised after an abbreviation or a dateline. */
export const STARTERS = new Set(
  (
    'The In On He She It They A An This That These Those But And At After Before For From We I You As When While However Its His Her ' +
    'Their There Then If Since Although Despite During By To With What Who Why How'
  ).split(' '),
)
