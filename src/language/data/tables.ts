/** Tables kept as text, a line each, as rows of columns parted by "|". */
export const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|'))

/** What one column lists, parted by commas. */
export const parts = (list: string): readonly string[] => list.split(',').filter(Boolean)
