import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

import { chords, drawingKeys, keyTable } from '../parts/key-table.ts'
import { keyFor, keyWords } from '../parts/keys.ts'
import { remember, useTab } from '../tab.ts'
import { EXAMPLES } from './examples.ts'
import type { Place } from './pages.ts'

/** The keys of the page that is open and one worked example of it, over the page. */
export const PageHelp = ({ page }: { readonly page: Place | undefined }) => (useTab('isHelpOpen') ? <OpenHelp page={page} /> : null)

const close = (): void => remember('isHelpOpen', false)

const OpenHelp = ({ page }: { readonly page: Place | undefined }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const own = keyTable[page?.label ?? ''] ?? []
  const drawn = drawingKeys[page?.label ?? ''] ?? []
  const example = EXAMPLES[page?.label ?? '']
  return (
    <dialog ref={dialog} className="help" onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">{page?.label ?? 'Help'}</h2>
      {example === undefined ? null : <p>{example}</p>}
      <div className="two">
        {own.length + drawn.length === 0 ? null : (
          <Keys title="Keys of this page" of={[...own.map(([key, words]): [string, string] => [keyWords(key), words]), ...drawn]} />
        )}
        <Keys
          title="Keys everywhere"
          of={[...chords, ...(keyTable['Everywhere'] ?? []).map(([key, words]): [string, string] => [keyWords(key), words])]}
        />
      </div>
      <p className="row">
        <Link to="/help" onClick={close}>
          All of Help
        </Link>
        <button type="button" className="push" onClick={close}>
          Close <kbd>{keyWords(keyFor('Escape'))}</kbd>
        </button>
      </p>
    </dialog>
  )
}

/** Keys and what they do, under a title. */
export const Keys = ({ title, of }: { readonly title: string; readonly of: readonly (readonly [string, string])[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className="keys">
      {of.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
)
