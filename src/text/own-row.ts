/** A row of one's own in a comparison: what it is called, and any of which searches answers it. */
export type OwnRow = { readonly title: string; readonly searches: readonly string[] }

/** "Who arms it? weapons, artillery" is a question with two searches; without a question the words are the title, without words the question is looked for. */
export function readOwnRow(text: string): OwnRow {
  const [, asked = '', words = ''] = /^\s*([^?]*\?)?(.*)$/s.exec(text) ?? []
  const question = asked.trim()
  const searches = (words.trim() === '' ? question.replace('?', '') : words).match(/(?:"[^"]*"|[^,])+/g) ?? []
  const title = question === '' ? words.trim() : question
  return { title, searches: searches.map(one => one.trim()).filter(one => one !== '') }
}
