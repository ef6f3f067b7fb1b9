/**
 * Makes an answer safe and pleasant on a terminal: control and bidi-override characters of documents are taken out, and lines that
 * begin with `# ` are headings, bold where colour is on.
 */
export function styled(text: string, color: boolean): string {
  return text
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/^# (.*)$/gm, (_, heading: string) => (color ? `\u001B[1m${heading}\u001B[0m` : heading.toUpperCase()))
}
