import { useId, useState } from 'react'

import { count } from '../../text/count.ts'
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
  /** Whether somebody who is not known yet may be named. */
  readonly isNewOffered?: boolean
}

/** Kinds that a newcomer may be, most frequent first. */
const NEW_KINDS = ['person', 'organization', 'place', 'event'] as const

/** What is chosen where somebody is not known here yet: kind and name. */
const NEWCOMER = /^new (\w+): (.+)$/su

/** A chosen value as actions take it: a name, with who is introduced by it; else the id as it is. */
export function introducedBy(value: string): { readonly name: string; readonly introduce: readonly string[] } {
  const [, kind, name = ''] = NEWCOMER.exec(value) ?? []
  return kind === undefined ? { name: value, introduce: [] } : { name, introduce: [`${name}=${kind}`] }
}

/** Chooses a person, body or place by a part of any of its names; each candidate with its other names, years and a sentence about it. */
export const ThingBox = ({ label, name, onChoose, autoFocus = false, isNewOffered = true }: Props) => {
  const id = useId()
  const [draft, setDraft] = useState(name)
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const things = useEntities().data ?? []
  const asked = plain(draft)
  const found = things.filter(one => [one.name, ...one.aliases].some(words => plain(words).includes(asked))).slice(0, SHOWN)
  const isKnown = things.some(one => plain(one.name) === asked)
  const newcomers = !isNewOffered || asked.length < 2 || isKnown ? [] : NEW_KINDS
  const last = found.length + newcomers.length - 1
  const choose = (one: Entity | undefined): void => {
    if (one === undefined) return
    setDraft(one.name)
    setOpen(false)
    onChoose(one.id, one.name)
  }
  const introduce = (kind: string | undefined): void => {
    if (kind === undefined) return
    setOpen(false)
    onChoose(`new ${kind}: ${draft.trim()}`, draft.trim())
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
        aria-activedescendant={isOpen && last >= 0 ? `${id}-${at}` : undefined}
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
            setAt(isOpen ? Math.min(at + 1, last) : 0)
          } else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
          else if (event.key === 'Enter' && isOpen && at < found.length) choose(found[at])
          else if (event.key === 'Enter' && isOpen) introduce(newcomers[at - found.length])
          else if (event.key === 'Escape' && isOpen) setOpen(false)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}: candidates`} hidden={!isOpen || last < 0}>
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
        {isOpen
          ? newcomers.map((kind, index) => (
              <li
                key={kind}
                id={`${id}-${found.length + index}`}
                role="option"
                aria-selected={found.length + index === at}
                onMouseDown={event => {
                  event.preventDefault()
                  introduce(kind)
                }}
              >
                <strong>New {kind}</strong> <Name>{draft.trim()}</Name>
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
        {[kind, ...aliases.slice(0, 3), first === undefined ? '' : first === last ? first : `${first}–${last}`, count(claims, 'claim')]
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
