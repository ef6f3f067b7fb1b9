import { useClaims, useReports } from '../questions.ts'
import { inScope, useScope } from '../scope.ts'

/** Which claims the analysis pages show: of which report, in which years, and whether those that wait are among them. */
export const ScopeBar = () => {
  const [scope, setScope] = useScope()
  const reports = useReports().data ?? []
  const claims = useClaims().data ?? []
  const shown = claims.filter(claim => inScope(claim, scope)).length
  return (
    <div className="scope" role="group" aria-label="Scope">
      <label>
        Report{' '}
        <select value={scope.source ?? ''} onChange={event => setScope({ source: event.target.value })}>
          <option value="">all {reports.length}</option>
          {reports.map(({ id, name, meta }) => (
            <option key={id} value={id}>
              {meta.title ?? name}
            </option>
          ))}
        </select>
      </label>
      <label>
        From{' '}
        <input
          type="number"
          size={5}
          placeholder="year"
          value={scope.from ?? ''}
          onChange={event => setScope({ from: event.target.value })}
        />
      </label>
      <label>
        to{' '}
        <input type="number" size={5} placeholder="year" value={scope.to ?? ''} onChange={event => setScope({ to: event.target.value })} />
      </label>
      <label>
        <input
          type="checkbox"
          checked={scope.accepted !== undefined}
          onChange={event => setScope({ accepted: event.target.checked ? '1' : undefined })}
        />{' '}
        accepted only
      </label>
      <span className="muted">
        Showing {shown} of {claims.length} claims{shown < claims.length ? '; the others are not shown' : ''}.
      </span>
    </div>
  )
}
