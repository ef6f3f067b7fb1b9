/** Contracted words that UD takes apart, and after how many letters. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['outta', 3],
  ['dunno', 2],
  ['dont', 2],
  ['cant', 2],
  ['wont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['havent', 4],
  ['hasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['theyre', 4],
  ['thats', 4],
])

const NOT = /n['’`]t$/i
const CLITIC = /['’`](?:s|re|ve|ll|d|m)$/i

/** More clitics than "shouldn't've" has do not stand on one word. */
const MOST_CLITICS = 2

/** Lengths of the words that UD sees in one written word: "don't" → do + n't, "Russia's" → Russia + 's. */
export function contracted(word: string): number[] {
  const lengths: number[] = []
  let rest = word
  while (lengths.length < MOST_CLITICS) {
    const at = FUSED.get(rest.toLowerCase()) ?? NOT.exec(rest)?.index ?? CLITIC.exec(rest)?.index ?? 0
    if (at === 0) break
    lengths.unshift(rest.length - at)
    rest = rest.slice(0, at)
  }
  return [rest.length, ...lengths]
}
