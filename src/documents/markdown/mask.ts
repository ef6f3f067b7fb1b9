/** What a web page or site generator does not print: comments, scripts, shortcodes, template and page marks. */
const openers: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['%%', '%%'],
]
const opener = /<!--|<script\b|<style\b|\{\{<|\{\{%|%%/gi

/** The same text with unprinted stretches filled up with NUL, letter for letter, so that every offset stays. Unclosed marks stay. */
export function maskUnprinted(raw: string): string {
  const parts: string[] = []
  const lost = new Set<string>()
  let from = 0
  for (const found of raw.matchAll(opener)) {
    const start = found.index
    const open = found[0].toLowerCase()
    const close = openers.find(([mark]) => mark === open)?.[1] ?? ''
    if (start < from || lost.has(close)) continue
    const end = raw.indexOf(close, start + open.length)
    if (end < 0) lost.add(close)
    else {
      parts.push(raw.slice(from, start), '\0'.repeat(end + close.length - start))
      from = end + close.length
    }
  }
  return from === 0 ? raw : [...parts, raw.slice(from)].join('')
}
