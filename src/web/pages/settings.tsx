import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'

import { zipOf } from '../../formats/zip.ts'
import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { decide } from '../decide.ts'
import { applyTheme, chosenTheme } from '../frame/theme.ts'
import { chosenView, keepView, VIEWS, viewWords } from '../parts/boundaries.ts'
import { keyTable } from '../parts/key-table.ts'
import { keyFor, keysAct, keyWords, setKey, setKeys } from '../parts/keys.ts'
import { saveFile } from '../parts/picture-file.ts'
import { Spellings } from '../parts/spellings.tsx'
import { useEntities, useStatus } from '../questions.ts'
import { read } from '../server.ts'
import { chosenSpellings } from '../spelling.ts'
import { say, useTab } from '../tab.ts'

/** Theme and keys, kept in this browser; where the project lies; and ways to export it all. */
export const Settings = () => {
  const [theme, setTheme] = useState(chosenTheme())
  const status = useStatus().data
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
      <h2>Boundaries on the map</h2>
      <Boundaries />
      <h2 id="spelling">Spelling of names</h2>
      <Spelling />
      <h2>Project</h2>
      <dl className="keys">
        <dt>Folder</dt>
        <dd dir="auto">{status?.project ?? ''}</dd>
        <dt>Decisions as</dt>
        <dd dir="auto">{status?.person ?? ''}</dd>
        <dt>Read by</dt>
        <dd>{status?.engine ?? ''}: rules and small models of its own, on this machine</dd>
      </dl>
      <p className="muted">
        Everything is kept in the folder <code>.aver</code> of the project, and nowhere else: a copy of it is a backup.
      </p>
      <h2 id="out">Export</h2>
      <Archive />
      <p className="small muted">Or one table at a time:</p>
      <ul className="row">
        {OUT.map(([words, address]) => (
          <li key={address}>
            <a href={address} download>
              {words}
            </a>
          </li>
        ))}
      </ul>
      <Backup />
      <h2>Keys</h2>
      <KeySettings />
      <h2>Delete everything</h2>
      {status === undefined ? null : <Erase project={status.project} />}
    </main>
  )
}

/** Whose lines the map starts with; the map itself can show the others. */
const Boundaries = () => {
  const [view, setView] = useState(chosenView())
  return (
    <div className="row" role="group" aria-label="Boundaries on the map">
      {VIEWS.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={view === one}
          onClick={() => {
            keepView(one)
            setView(one)
          }}
        >
          {viewWords[one]}
        </button>
      ))}
    </div>
  )
}

/** Under which of its names each person, body or place is shown. */
const Spelling = () => {
  const [{ thing: chosen }, set] = useAddress()
  const entities = useEntities().data ?? []
  const spelled = chosenSpellings()
  const several = entities.filter(({ id, aliases }) => aliases.length > 0 || id in spelled)
  const shown = several.filter(({ id }) => id in spelled || id === chosen)
  return (
    <>
      <p className="muted">
        Sources spell names in many ways. Choose the one that this browser shows, on every page and picture; the evidence names the others,
        and quotations and files stay as they are.
      </p>
      {several.length === 0 ? (
        <p>No name here has more than one spelling yet.</p>
      ) : (
        <label>
          Name{' '}
          <select value={chosen ?? ''} onChange={event => set({ thing: event.target.value }, true)}>
            <option value="">choose one of {several.length}</option>
            {several.map(({ id, name, aliases }) => (
              <option key={id} value={id}>
                {name} ({aliases.length + 1})
              </option>
            ))}
          </select>
        </label>
      )}
      {shown.map(({ id, name, aliases }) => (
        <p key={id}>
          <Spellings thing={{ id, name }} names={aliases} />
        </p>
      ))}
    </>
  )
}

/** Hands the person all files of the archive in one. */
async function pack(): Promise<void> {
  const { files } = await read('archive', {}, z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) }))
  const at = new Date().toISOString()
  saveFile(zipOf(files, at), 'application/zip', `aver-${at.slice(0, 10)}.zip`)
  say(`${count(files.length, 'file')} packed.`)
}

/** Everything in one file that needs no Aver to be read. */
const Archive = () => {
  const [isBusy, setBusy] = useState(false)
  return (
    <p className="row">
      <button
        type="button"
        className="primary"
        disabled={isBusy}
        onClick={() => {
          setBusy(true)
          pack()
            .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
            .finally(() => setBusy(false))
        }}
      >
        {isBusy ? 'Packing…' : 'Everything in one ZIP file'}
      </button>
      <span className="small muted">
        every table as CSV and JSON, every format for other programs, and the text of every report; names as the sources spell them
      </span>
    </p>
  )
}

/** Copies the base, as of this moment, to a file in the project's folder. */
const Backup = () => {
  const file = `aver-backup-${new Date().toISOString().slice(0, 16).replaceAll(/[T:]/g, '-')}.sqlite`
  return (
    <p className="row">
      <button
        type="button"
        onClick={() => {
          decide('backup', { file }, 'Copying…')
            .then(() => say(`Copied to ${file} in the project’s folder.`))
            .catch(() => undefined)
        }}
      >
        Back up the base
      </button>
      <span className="small muted">
        to a file in the project’s folder; originals lie in <code>.aver/originals</code>
      </span>
    </p>
  )
}

/** Deletes the project for good, once its name is typed. */
const Erase = ({ project }: { readonly project: string }) => {
  const [typed, setTyped] = useState('')
  const isBusy = useTab('jobs').some(({ endedAt }) => endedAt === null)
  const client = useQueryClient()
  const name = project.split(/[\\/]/).findLast(part => part !== '') ?? ''
  return (
    <form
      aria-label="Delete everything"
      onSubmit={event => {
        event.preventDefault()
        decide('erase', { confirm: typed }, 'Deleting…')
          .then(() => {
            say('Everything that Aver kept of this project is deleted.')
            setTyped('')
            return client.invalidateQueries()
          })
          .catch(() => undefined)
      }}
    >
      <p className="muted">
        Reports, claims, decisions and originals of this project are gone for good; there is no undo, and no other copy unless you made one.
        Your own files, and what you took out, stay.
      </p>
      <p className="row">
        <label>
          Type <strong dir="auto">{name}</strong> to confirm{' '}
          <input autoComplete="off" spellCheck={false} dir="auto" value={typed} onChange={event => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="danger" disabled={typed !== name || isBusy}>
          Delete everything
        </button>
        {isBusy ? <span className="small muted">Something is being read; stop it first.</span> : null}
      </p>
    </form>
  )
}

const OUT = [
  ['Claims', '/api/v1/claims?as=csv'],
  ['Works', '/api/v1/sources?as=csv'],
  ['Names', '/api/v1/entities?as=csv'],
  ['Open questions', '/api/v1/disputes?as=csv'],
] as const

/** Which key does what; each can be put on another, and all be turned off. */
const KeySettings = () => {
  const [act, setAct] = useState(keysAct())
  const [, redraw] = useState(0)
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={act}
          onChange={event => {
            setKeys(event.target.checked)
            setAct(event.target.checked)
          }}
        />{' '}
        Single keys act (turn off for screen readers or speech)
      </label>
      <p className="muted">To put something on another key, go to its field and press that key. A key that is taken changes places.</p>
      <div className="key-settings">
        {Object.entries(keyTable).map(([where, keys]) => (
          <section key={where} aria-label={where}>
            <h3>{where}</h3>
            <dl className="keys">
              {keys.map(([key, words]) => (
                <div key={key}>
                  <dt>
                    <input
                      className="key"
                      readOnly
                      value={keyWords(key)}
                      aria-label={`Key for: ${words}`}
                      onKeyDown={event => {
                        if (event.key === 'Tab' || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Shift') return
                        event.preventDefault()
                        const own = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key
                        const other = keys.find(([one]) => keyFor(one) === own)?.[0]
                        if (other !== undefined && other !== key) setKey(other, keyFor(key))
                        setKey(key, own)
                        redraw(now => now + 1)
                      }}
                    />
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <button
        type="button"
        onClick={() => {
          for (const keys of Object.values(keyTable)) for (const [key] of keys) setKey(key, key)
          redraw(now => now + 1)
        }}
      >
        Put all keys back
      </button>
    </>
  )
}
