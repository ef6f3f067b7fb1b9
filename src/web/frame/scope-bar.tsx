import { count } from '../../text/count.ts'
import { SavedViews } from '../parts/saved-views.tsx'
import { useClaims, useReports } from '../questions.ts'
import { inPlaceAndTime, useScope } from '../scope.ts'

/** Which claims the analysis pages show: of which reports, in which years, and whether those that wait are among them. */
export const ScopeBar = () => {
  const [scope, setScope] = useScope()
  const reports = useReports().data ?? []
  const claims = useClaims().data ?? []
  const within = claims.filter(claim => inPlaceAndTime(claim, scope))
  const waiting = within.filter(({ standing }) => standing === 'proposed').length
  const accepted = within.filter(({ standing }) => standing === 'accepted').length
  const others = within.length - waiting - accepted
  const chosen = scope.source?.split(' ') ?? []
  const year = (field: 'from' | 'to', label: string) => (
    <label>
      {label}{' '}
      <input
        type="number"
        placeholder="year"
        value={scope[field] ?? ''}
        onChange={event => setScope({ [field]: event.target.value === '' ? undefined : event.target.value })}
      />
    </label>
  )
  return (
    <div className="scope" role="group" aria-label="Scope">
      <details className="menu">
        <summary>
          {chosen.length === 0
            ? reports.length === 1
              ? 'The one report'
              : `All ${reports.length} reports`
            : `${chosen.length} of ${count(reports.length, 'report')}`}
        </summary>
        <fieldset>
          <legend className="hidden">Reports</legend>
          {reports.map(({ id, name, meta }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={event => {
                  const now = event.target.checked ? [...chosen, id] : chosen.filter(one => one !== id)
                  setScope({ source: now.length === 0 ? undefined : now.join(' ') })
                }}
              />{' '}
              <bdi>{meta.title ?? name}</bdi>
            </label>
          ))}
        </fieldset>
      </details>
      {year('from', 'From')}
      {year('to', 'to')}
      <label>
        <input
          type="checkbox"
          checked={scope.accepted !== undefined}
          onChange={event => setScope({ accepted: event.target.checked ? '1' : undefined })}
        />{' '}
        accepted only
      </label>
      <span className="muted" role="note">
        {scope.accepted === undefined
          ? `Showing ${accepted} accepted, ${waiting} waiting${others > 0 ? `, ${others} contradicted` : ''}`
          : `Showing ${accepted} accepted; ${waiting} waiting${others > 0 ? ` and ${others} contradicted` : ''} not shown`}
        {within.length < claims.length ? `; ${claims.length - within.length} outside the scope` : ''}.
      </span>
      {chosen.length === 0 && scope.from === undefined && scope.to === undefined && scope.accepted === undefined ? null : (
        <button type="button" onClick={() => setScope({ source: undefined, from: undefined, to: undefined, accepted: undefined })}>
          Show everything
        </button>
      )}
      <SavedViews />
    </div>
  )
}
