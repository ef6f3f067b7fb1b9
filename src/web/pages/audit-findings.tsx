import { Link } from '@tanstack/react-router'

import type { Finding } from '../../model/finding.ts'

type Props = {
  readonly findings: readonly Finding[]
  /** The report of the base in which they stand; a draft has none. */
  readonly report: string | undefined
}

/** Findings of one report, each with what to do about it and its place. */
export const Findings = ({ findings, report }: Props) => (
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
            {message} <p className="small muted">Suggested: {expected}</p>
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
