/** A title of up to this many words stands whole in a short form (Chicago 17, 14.33). */
const WORDS = 4

/** Words that cannot end a short title. */
const WEAK =
  /\s(?:a|an|the|of|in|on|at|to|for|with|from|by|and|or|but|as|into|against|about|over|under|after|before|is|are|its|their|his|her)$/i

/** A title within double quotation marks: those inside it turn single. */
export const quoted = (title: string, end = ''): string => `“${endedBy(inner(title), end)}”`

/** The main title's first four words or so, without its article. */
export function shortTitle(title: string): string {
  const main = /^(.{3,}?)(?::\s|\s[–—]\s|(?<=[?!])\s)/u.exec(title)?.[1] ?? title
  const words = main.split(/\s+/)
  if (words.length <= WORDS) return main
  const kept = (/^(?:the|a|an)$/i.test(words[0] ?? '') ? words.slice(1) : words).slice(0, WORDS).join(' ')
  return kept
    .replace(WEAK, '')
    .replace(WEAK, '')
    .replace(/[,;:.]$/, '')
}

/** A full stop or comma stands inside all closing marks; a question mark makes a full stop needless. */
const endedBy = (title: string, end: string): string =>
  end === '' || (end === '.' && /[?!]$/.test(title)) ? title : title.replace(/’?$/u, mark => `${end}${mark}`)

const inner = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’')
