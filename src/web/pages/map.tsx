import { useEffect, useMemo, useRef, useState } from 'react'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { chosenView, viewNamed, VIEWS, viewWords } from '../parts/boundaries.ts'
import { Downloads } from '../parts/downloads.tsx'
import { PictureButtons } from '../parts/picture-buttons.tsx'
import { useAnswer, useClaims } from '../questions.ts'
import type { Claim } from '../records.ts'
import type { Scope } from '../scope.ts'
import { inScope, useScope } from '../scope.ts'
import type { Question } from '../server.ts'
import { addressOf } from '../server.ts'
import { remember, say } from '../tab.ts'
import { MapDrawing } from './map-drawing.tsx'
import type { Land } from './map-land.ts'
import { askLand, viewNotes } from './map-land.ts'
import { PlaceList } from './map-list.tsx'
import { PlacePanel } from './map-place.tsx'
import type { Drawn, MappedPlace } from './map-records.ts'
import { drawn, Found, isSure } from './map-records.ts'
import type { Rivers } from './map-rivers.ts'
import { askRivers, RIVERS_NOTE } from './map-rivers.ts'
import type { Look, Size } from './map-view.ts'
import { fitting, FITTED, lookOf, lookWords } from './map-view.ts'
import { Years } from './map-years.tsx'

import '../styles/map.css'

const YEAR = /^\d{4}$/

/** The question that a scope asks of the places; a year that is still being typed is not asked for. */
const questionOf = ({ source, from, to, accepted }: Scope): Question => ({
  document: source?.split(' '),
  from: from !== undefined && YEAR.test(from) ? from : undefined,
  to: to !== undefined && YEAR.test(to) ? to : undefined,
  standing: accepted === undefined ? undefined : 'accepted',
})

/** Where things are said to be: a disc a place, as large as what is known of it, and everything that is not known beside it. */
export const MapPage = () => {
  const [scope] = useScope()
  const question = questionOf(scope)
  return (
    <main className="page map-page" id="main">
      <div className="row">
        <h1>Map</h1>
        <span className="muted">Where claims put things, as finely as their words do.</span>
        <span className="row push">
          <a className="no-print" href={addressOf('places', { ...question, layout: 'geojson', as: 'text' })} download="aver-places.geojson">
            GeoJSON
          </a>
          <Downloads action="places" question={question} />
        </span>
      </div>
      <Answer of={useAnswer('places', question, Found)}>
        {({ places, without }) =>
          places.length === 0 ? (
            <Empty title="No claim in this scope names a place">
              {without.length === 0
                ? 'Add a report, or widen the scope.'
                : `${count(without.length, 'claim')} without a place; widen the scope to see more.`}
            </Empty>
          ) : (
            <Desk places={places} without={without} scope={scope} />
          )
        }
      </Answer>
    </main>
  )
}

type DeskProps = { readonly places: readonly MappedPlace[]; readonly without: readonly string[]; readonly scope: Scope }

const Desk = ({ places, without, scope }: DeskProps) => {
  const [{ place: chosen, lines, world, rivers: wet, look: lookGiven }, set] = useAddress()
  const claims = useClaims().data ?? []
  const byId = useMemo(() => new Map(claims.map(claim => [claim.id, claim])), [claims])
  const [look, setLook] = useLook(lookGiven, words => set({ look: words }, true))
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const land = useLand()
  const rivers = useRivers(wet !== undefined)
  const marks = useMemo(() => drawn(places), [places])
  const view = viewNamed(lines) ?? chosenView()
  const here = places.find(({ thing }) => thing.id === chosen)
  const beyond = useMemo(() => (world === undefined ? outside(marks) : []), [marks, world])
  const title = titleOf(places, without, scope)
  const note = wet === undefined ? viewNotes[view] : `${viewNotes[view]} ${RIVERS_NOTE}`
  const named = (ids: readonly string[]): readonly Claim[] => ids.flatMap(id => byId.get(id) ?? [])
  const choose = (thing: string | undefined): void => {
    set({ place: thing })
    const found = places.find(one => one.thing.id === thing)
    if (found !== undefined) say(`${found.thing.name}, ${count(found.claims.length, 'claim')}, ${found.sureness}`)
  }
  const fit = (): void => {
    setLook(FITTED)
    if (world !== undefined) set({ world: undefined, look: undefined }, true)
  }
  return (
    <div className="map-desk">
      <div className="map-side">
        {here === undefined ? (
          <PlaceList places={places} without={named(without)} onChoose={choose} />
        ) : (
          <PlacePanel place={here} claims={named(here.claims)} onBack={() => choose(undefined)} />
        )}
      </div>
      <figure className="map-figure">
        <div className="row map-tools no-print">
          <label>
            Boundaries{' '}
            <select value={view} onChange={event => set({ lines: event.target.value === chosenView() ? undefined : event.target.value })}>
              {VIEWS.map(one => (
                <option key={one} value={one}>
                  {viewWords[one]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={fit}>
            Fit <kbd>Home</kbd>
          </button>
          <button
            type="button"
            aria-pressed={world !== undefined}
            onClick={() => set({ world: world === undefined ? '1' : undefined, look: undefined })}
          >
            World
          </button>
          <label>
            <input
              type="checkbox"
              checked={wet !== undefined}
              onChange={({ target }) => set({ rivers: target.checked ? '1' : undefined })}
            />{' '}
            rivers
          </label>
          {land === undefined ? <span role="status">Reading the land…</span> : null}
          <span className="push">
            <PictureButtons svg={svg} caption={`${title}. ${LEGEND} ${note} Places: GeoNames (CC BY 4.0) and Aver.`} />
          </span>
        </div>
        <div ref={frame}>
          <MapDrawing
            svg={svg}
            land={land}
            rivers={rivers}
            view={view}
            drawn={marks}
            chosen={chosen}
            size={size}
            isWorld={world !== undefined}
            look={look}
            title={title}
            onLook={setLook}
            onFit={fit}
            onChoose={choose}
            onOpen={() => remember('card', here?.claims[0])}
          />
        </div>
        <Years claims={claims.filter(claim => inScope(claim, { ...scope, from: undefined, to: undefined }))} />
        <figcaption>
          <p>
            {title}.
            {beyond.length === 0 ? '' : ` Outside the frame: ${beyond.map(({ place }) => place.thing.name).join(', ')}; “World” shows all.`}
          </p>
          <p>{LEGEND}</p>
          <p>{note} Places: GeoNames (CC BY 4.0) and our own table.</p>
          <p className="no-print">
            With the map in focus: <kbd>arrows</kbd> walk from place to place, or move the map where there is none; <kbd>+</kbd>{' '}
            <kbd>-</kbd> scale; <kbd>Home</kbd> fits; <kbd>Enter</kbd> opens the evidence.
          </p>
        </figcaption>
      </figure>
    </div>
  )
}

const LEGEND =
  'A disc covers where the place may lie: a town 5 km around its middle, a district 30, a region its own size and hollow; a small ring stands for one that would be too small to see. A number counts claims. Amber with “?”: which place is meant waits for a person. A country is a name without a disc.'

/** What the map shows, for its caption. */
function titleOf(places: readonly MappedPlace[], without: readonly string[], { from, to, accepted }: Scope): string {
  const open = places.filter(place => !isSure(place)).length
  const years = from === undefined && to === undefined ? '' : `, ${from ?? '…'}–${to ?? '…'}`
  return [
    `${count(places.length, 'place')}${years}${accepted === undefined ? '' : ', accepted claims only'}`,
    `${open} open`,
    `${count(without.length, 'claim')} without a place`,
  ].join('; ')
}

/** Places that are finer than a country and lie far from where most claims are. */
const outside = (marks: readonly Drawn[]): readonly Drawn[] => {
  const shown = fitting(marks)
  return marks.filter(mark => mark.spot.precision !== 'country' && mark.spot.km < 700 && !shown.includes(mark))
}

/** The land, once it is there. */
function useLand(): Land | undefined {
  const [land, setLand] = useState<Land>()
  useEffect(() => {
    askLand()
      .then(setLand)
      .catch(() => say('The land could not be read; the places stand without it.'))
  }, [])
  return land
}

/** The rivers while they are wanted, once they are there. */
function useRivers(wanted: boolean): Rivers | undefined {
  const [rivers, setRivers] = useState<Rivers>()
  useEffect(() => {
    if (wanted)
      askRivers()
        .then(setRivers)
        .catch(() => say('The rivers could not be read; the map stands without them.'))
  }, [wanted])
  return wanted ? rivers : undefined
}

/** Milliseconds after which a look that has come to rest is kept in the address. */
const REST = 250

function useLook(given: string | undefined, keep: (words: string | undefined) => void): readonly [Look, (look: Look) => void] {
  const [look, setLook] = useState(() => lookOf(given))
  const last = useRef({ keep, given })
  useEffect(() => {
    last.current = { keep, given }
  })
  useEffect(() => {
    const timer = setTimeout(() => {
      if (lookWords(look) !== last.current.given) last.current.keep(lookWords(look))
    }, REST)
    return () => clearTimeout(timer)
  }, [look])
  return [look, setLook]
}

/** The room that there is for the map. */
function useSize(frame: React.RefObject<HTMLDivElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 800, height: 520 })
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0)
      if (width > 0) setSize({ width, height: Math.round(Math.min(Math.max(width * 0.64, 320), Math.max(innerHeight - 300, 360))) })
    })
    if (frame.current !== null) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [frame])
  return size
}
