import { useId, useState } from 'react'

import { useClaims, useEntities } from '../questions.ts'
import type { Entity } from '../records.ts'
import { Name } from './claim.tsx'

/** Candidates shown at once. */
const SHOWN = 7

type Props = {
  readonly label: string
  /** The name of what is chosen now. */
  readonly name: string
  /** Hears the id of what was chosen, or words that name nothing yet. */
  readonly onChoose: (id: string, name: string) => void
  readonly autoFocus?: boolean
}

/** Chooses a person, body or place by a part of any of its names; each candidate with its other names, years and a sentence about it. */
export const ThingBox = ({ label, name, onChoose, autoFocus = false }: Props) => {
  const id = useId()
  const [draft, setDraft] = useState(name)
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const things = useEntities().data ?? []
  const asked = plain(draft)
  const found = things.filter(one => [one.name, ...one.aliases].some(words => plain(words).includes(asked))).slice(0, SHOWN)
  const choose = (one: Entity | undefined): void => {
    if (one === undefined) return
    setDraft(one.name)
    setOpen(false)
    onChoose(one.id, one.name)
  }
  return (
    <div className="box">
      <input
        id={`${id}-input`}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${id}-${at}` : undefined}
        autoFocus={autoFocus}
        autoComplete="off"
        dir="auto"
        value={draft}
        onFocus={event => event.target.select()}
        onBlur={() => setOpen(false)}
        onChange={event => {
          setDraft(event.target.value)
          setAt(0)
          setOpen(true)
          onChoose(event.target.value, event.target.value)
        }}
        onKeyDown={event => {
          if (event.key === 'ArrowDown') {
            setOpen(true)
            setAt(isOpen ? Math.min(at + 1, found.length - 1) : 0)
          } else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (event.key === 'Enter' && isOpen) choose(found[at])
          else if (event.key === 'Escape' && isOpen) setOpen(false)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}: candidates`} hidden={!isOpen || found.length === 0}>
        {isOpen
          ? found.map((one, index) => (
              <li
                key={one.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                onMouseDown={event => {
                  event.preventDefault()
                  choose(one)
                }}
              >
                <Candidate thing={one} />
              </li>
            ))
          : null}
      </ul>
    </div>
  )
}

const Candidate = ({ thing: { id, name, kind, aliases, claims } }: { readonly thing: Entity }) => {
  const about = (useClaims().data ?? []).filter(
    ({ subject, object }) => subject.id === id || (object !== null && 'id' in object && object.id === id),
  )
  const years = about.flatMap(({ time }) => (time === null ? [] : (/\d{4}/.exec(time)?.[0] ?? []))).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  return (
    <span>
      <strong>
        <Name>{name}</Name>
      </strong>{' '}
      <span className="small muted" dir="auto">
        {[kind, ...aliases.slice(0, 3), first === undefined ? '' : first === last ? first : `${first}–${last}`, `${claims} claims`]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {about[0] === undefined ? null : (
        <span className="small block" dir="auto">
          {about[0].sentence}
        </span>
      )}
    </span>
  )
}

/** Letters alone, without case and accents. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
