/** What belongs to somebody, under the owner's name: "Ecuador's neighbours", "the United States' allies". */
export const possessed = (owner: string, what: string): string => `${owner}'${owner.endsWith('s') ? '' : 's'} ${what}`

/** The same the other way round: "neighbours of Ecuador". */
export const belonging = (owner: string, what: string): string => `${what} of ${owner}`
