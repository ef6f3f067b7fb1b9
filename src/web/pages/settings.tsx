import { useState } from 'react'

import { applyTheme, chosenTheme } from '../frame/theme.ts'
import { keysAct, setKeys } from '../parts/keys.ts'

/** Theme and keys, kept in this browser; and ways to take everything out. */
export const Settings = () => {
  const [theme, setTheme] = useState(chosenTheme())
  const [keys, setOwnKeys] = useState(keysAct())
  return (
    <main className="page" id="main">
      <h1>Settings</h1>
      <h2>Theme</h2>
      <div className="row" role="group" aria-label="Theme">
        {(['system', 'light', 'dark'] as const).map(one => (
          <button
            key={one}
            type="button"
            aria-pressed={theme === one}
            className={theme === one ? 'primary' : ''}
            onClick={() => {
              applyTheme(one)
              setTheme(one)
            }}
          >
            {one}
          </button>
        ))}
      </div>
      <h2>Keys</h2>
      <label>
        <input
          type="checkbox"
          checked={keys}
          onChange={event => {
            setKeys(event.target.checked)
            setOwnKeys(event.target.checked)
          }}
        />{' '}
        Single keys act (turn off for screen readers or speech)
      </label>
      <h2>Take everything out</h2>
      <p>
        <a href="/api/v1/claims?as=csv" download>
          All claims as CSV
        </a>{' '}
        ·{' '}
        <a href="/api/v1/sources?as=csv" download>
          All works as CSV
        </a>{' '}
        ·{' '}
        <a href="/api/v1/entities?as=csv" download>
          All names as CSV
        </a>
      </p>
      <p className="muted">
        Everything is kept in the project folder on this machine. A copy of that folder is a backup; <code>aver backup FILE</code> makes one
        of the base while it is open.
      </p>
    </main>
  )
}
