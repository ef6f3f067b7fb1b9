import { Link } from '@tanstack/react-router'

import type { Finding } from '../../model/finding.ts'

type Props = {
  readonly findings: readonly Finding[]
  /** The report of the base in which they stand; a draft has none. */
  readonly report: string | undefined
  /** The text of that report, once it is read: a finding stands with its words. */
  readonly text?: string | undefined
}

/** Letters of the words of a finding that are shown, and of those around it where it is short. */
const SHOWN = 240
const AROUND = 90

/** The words that a finding is about, marked among those that stand around them in their paragraph. */
const Words = ({ text, span }: { readonly text: string | undefined; readonly span: Finding['span'] }) => {
  if (span === null || text === undefined || text.slice(span.start, span.end).trim() === '') return null
  const { start } = span
  const end = Math.min(span.end, start + SHOWN)
  const room = end - start > AROUND ? 0 : AROUND
  const before =
    text
      .slice(Math.max(0, start - room), start)
      .split('\n')
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + room).split('\n')
  return (
    <blockquote className="small">
      {before.length < AROUND ? before : `… ${before.replace(/^\S*\s/, '')}`}
      <mark>{text.slice(start, end).replaceAll(/\s+/g, ' ')}</mark>
      {after.length < AROUND ? after : `${after.replace(/\s\S*$/, '')} …`}
      {end < span.end ? ' …' : ''}
    </blockquote>
  )
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
          <td dir="auto" className="long">
            {message}
            <Words text={text} span={span} />
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
