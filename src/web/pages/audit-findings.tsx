import { Link } from '@tanstack/react-router'

import type { Finding } from '../../model/finding.ts'

type Props = {
  readonly findings: readonly Finding[]
  /** The report of the base in which they stand; a draft has none. */
  readonly report: string | undefined
  /** The text of that report, once it is read: a finding stands with its words. */
  readonly text?: string | undefined
}

/** Letters of the words of a finding that are shown. */
const SHOWN = 240

/** The words that a finding is about, on one line, cut where they are long. */
function wordsAt(text: string | undefined, span: Finding['span']): string {
  const words = span === null || text === undefined ? '' : text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim()
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s\S*$/, '')} …`
}

/** A kind of finding in words: "uncited paragraph". */
export const kindWords = (code: string): string => code.replaceAll('-', ' ')

/** Findings of one report, each with its words, what to do about it and its place. */
export const Findings = ({ findings, report, text }: Props) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Weight</th>
        <th scope="col">What was found</th>
        {report === undefined ? null : <th scope="col">Place</th>}
      </tr>
    </thead>
    <tbody>
      {findings.map(({ code, severity, message, expected, span }) => (
        <tr key={`${code} ${message}`}>
          <td>{severity}</td>
          <td dir="auto">
            {message}
            {wordsAt(text, span) === '' ? null : <blockquote className="small">{wordsAt(text, span)}</blockquote>}
            {expected === null ? null : <p className="small muted">Suggested: {expected}</p>}
          </td>
          {report === undefined ? null : (
            <td>
              {span === null ? null : (
                <Link to="/sources/$id" params={{ id: report }} search={{ at: span.start }}>
                  in the text
                </Link>
              )}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
