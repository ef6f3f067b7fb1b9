import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { batchOf, batchWords } from '../batch.ts'
import { useSafeWords } from '../questions.ts'
import { Refused } from '../server.ts'
import { useTab } from '../tab.ts'
import { copy } from './copy.ts'

/** What an answer shows while it is asked for, when it failed and when it is there. */
export function Answer<Data>({ of, children }: { readonly of: UseQueryResult<Data>; readonly children: (data: Data) => ReactNode }) {
  if (of.data !== undefined) return children(of.data)
  if (of.error !== null) return <Failure error={of.error} again={() => void of.refetch()} />
  return <Reading />
}

/** Stands for what is still read: nothing at first, then the shape of a page, then words. */
export const Reading = () => {
  const batch = batchOf(useTab('jobs'))
  return (
    <div className="reading" role="status">
      <p className="muted">{batch === undefined ? 'Reading…' : `${batchWords(batch)}…`}</p>
      <span />
      <span />
      <span />
    </div>
  )
}

/** What failed, what is safe, and what can be done. */
export const Failure = ({ error, again }: { readonly error: Error; readonly again?: () => void }) => {
  const details = [
    error.message,
    ...(error instanceof Refused ? [`${error.status} ${error.code ?? ''} ${error.path}`] : [error.stack ?? '']),
    location.href,
    navigator.userAgent,
  ].join('\n')
  return (
    <div className="failure" role="alert">
      <h2>This could not be read</h2>
      <p dir="auto">{error.message}</p>
      {error instanceof Refused && error.hint !== undefined ? <p className="muted">{error.hint}</p> : null}
      <p className="muted">{useSafeWords()}</p>
      <p className="row">
        {again === undefined ? null : (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}
        <button type="button" onClick={() => void copy(details, 'Details copied.')}>
          Copy the details
        </button>
      </p>
    </div>
  )
}

/** What stands where there is nothing: why, and what to do about it. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <h3>{title}</h3>
    {children}
  </div>
)
