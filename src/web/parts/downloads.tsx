import type { Question } from '../server.ts'
import { addressOf } from '../server.ts'

/** The answer that a page shows, as files for other programs. */
export const Downloads = ({ action, question = {} }: { readonly action: string; readonly question?: Question }) => (
  <span className="row no-print push">
    <a href={addressOf(action, question, 'csv')} download>
      CSV
    </a>
    <a href={addressOf(action, question)} download={`aver-${action.replaceAll(' ', '-')}.json`}>
      JSON
    </a>
    <button type="button" onClick={() => window.print()}>
      Print
    </button>
  </span>
)
