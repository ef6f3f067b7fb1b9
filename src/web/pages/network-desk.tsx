import { Link } from '@tanstack/react-router'
import { useCallback, useMemo, useRef } from 'react'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Empty } from '../parts/answer.tsx'
import { Name } from '../parts/claim.tsx'
import { keyWords, useKeys } from '../parts/keys.ts'
import { useNamedEvidence } from '../parts/named-evidence.ts'
import type { Thing } from '../records.ts'
import { useScope } from '../scope.ts'
import { remember, say } from '../tab.ts'
import type { Bond, NetworkAnswer } from './network-bonds.ts'
import { TimeBrush } from './network-brush.tsx'
import { captionOf } from './network-caption.ts'
import { Drawing, stubId } from './network-drawing.tsx'
import { guessesOf, Inferences } from './network-inferences.tsx'
import { labelWidth } from './network-labels.ts'
import { usePlaces } from './network-layout.ts'
import { Legend } from './network-legend.tsx'
import { TieList, TieTable } from './network-list.tsx'
import { Saves } from './network-saves.tsx'
import { heldIn, spanOf } from './network-time.ts'
import { modeOf, Toolbar } from './network-toolbar.tsx'
import type { Strain, View } from './network-view.ts'
import { everything, hierarchy, MOST, neighbourhood, pathView, strainView } from './network-view.ts'

type Props = {
  readonly answer: NetworkAnswer
  readonly bonds: readonly Bond[]
  readonly things: ReadonlyMap<string, Thing>
  readonly focus: string
}

/** The drawing with its list, its time and its keys. What is seen stands in the address. */
export const Desk = ({ answer, bonds: all, things, focus }: Props) => {
  const [given, set] = useAddress()
  const [scope] = useScope()
  const [svg, legend] = [useRef<SVGSVGElement>(null), useRef<HTMLDetailsElement>(null)]
  const mode = modeOf(given['mode'])
  const depth = Math.min(Math.max(Number(given['depth'] ?? 1) || 1, 1), 5)
  const [opened, hidden, signs] = [setOf(given['open']), setOf(given['hidden']), setOf(given['sign'])]
  const [month, selected, isTable] = [given['at'], given['sel'], given['view'] === 'table']
  const name = (id: string): string => things.get(id)?.name ?? id

  const bonds = signs.size === 0 ? all : all.filter(({ relation }) => signs.has(relation))
  const strains = answer.inferences.filter((one): one is Strain => one.is === 'strain' && (focus === 'all' || isIn(one, focus)))
  const view: View | undefined =
    mode === 'ranks' && focus !== 'all'
      ? hierarchy(bonds, focus, hidden)
      : mode === 'path'
        ? pathView(bonds, focus, given['towards'] ?? '')
        : mode === 'strain'
          ? strainView(bonds, strains)
          : focus === 'all'
            ? everything(mode === 'ranks' ? bonds.filter(({ relation }) => relation === 'over' || relation === 'member') : bonds, hidden)
            : neighbourhood(bonds, focus, { depth, opened, hidden })
  const caption = captionOf({
    mode,
    focus: focus === 'all' ? 'everybody' : name(focus),
    to: name(given['towards'] ?? ''),
    month,
    signs,
    scope,
    view,
  })
  const shown = new Set(view?.things)
  const guesses = given['inferred'] === undefined ? [] : guessesOf(answer.inferences, shown, name)
  const chosen = selected !== undefined && shown.has(selected) ? selected : undefined

  const select = (id: string): void => set({ sel: id }, true)
  const evidence = (id: string): void => {
    set({ sel: id }, true)
    const bond = view?.bonds.find(one => one.id === id) ?? view?.bonds.find(one => one.from === id || one.to === id)
    remember('card', (bond?.claims[0] ?? bond?.denials[0])?.id)
  }
  const named = view?.bonds.find(({ id }) => id === selected)
  useNamedEvidence((named?.claims[0] ?? named?.denials[0])?.id)
  const hide = (): void => {
    if (chosen === undefined || chosen === focus) return say('Choose an actor other than the one in the middle; H then hides it.')
    set({ hidden: [...hidden, chosen].join(','), sel: undefined })
    say(`${name(chosen)} is hidden. U shows all again.`)
  }
  const toMonth = useCallback((at: string | undefined) => set({ at }, true), [set])
  useKeys({
    '+': () => set({ depth: String(depth + 1) }),
    '-': () => set({ depth: depth <= 2 ? undefined : String(depth - 1) }),
    h: hide,
    u: () => set({ hidden: undefined }),
    f: () => set({ look: undefined }, true),
    t: () => set({ view: isTable ? undefined : 'table' }),
  })
  return (
    <>
      <Toolbar focus={focus} mode={mode} depth={depth} signs={signs} hidden={hidden.size} isTable={isTable} />
      {view === undefined ? (
        <NoPath from={name(focus)} to={given['towards']} name={name} />
      ) : view.bonds.length === 0 ? (
        <Nothing mode={mode} name={name(focus)} />
      ) : (
        <div className="network">
          <section className="list">
            {mode === 'strain' ? <Inferences inferences={strains} things={things} /> : null}
            {chosen === undefined ? null : <Chosen id={chosen} thing={things.get(chosen)} focus={focus} onHide={hide} />}
            <p className="small muted">
              {count(view.things.length, 'actor')}, {count(view.bonds.length, 'tie')}.{' '}
              <span className="no-print">Click one for its evidence.</span>
            </p>
            <TieList bonds={view.bonds} month={month} selected={selected} onEvidence={evidence} />
          </section>
          <section>
            {view.things.length > MOST ? (
              <Empty title={`${view.things.length} actors are too many to draw`}>
                Above {MOST} a drawing shows nothing but a knot, so the ties are listed. Choose one actor to stand in the middle, or narrow
                the scope.
              </Empty>
            ) : isTable ? (
              <TieTable bonds={view.bonds} month={month} selected={selected} things={things} onEvidence={evidence} />
            ) : (
              <figure>
                <Placed
                  {...{ svg, view, things, focus, month, guesses, selected, onEvidence: evidence, onSelect: select, mode }}
                  look={given['look']}
                  label={`${caption} The list beside it says the same in words. Arrow keys walk, Enter opens the evidence.`}
                  onLook={look => set({ look }, true)}
                  onOpen={what => set({ open: [...opened, ...(what.includes(' ') ? [what] : [what])].join(',') })}
                />
                <figcaption>{caption}</figcaption>
              </figure>
            )}
            <TimeBrush span={spanOf(view.bonds)} month={month} onMonth={toMonth} />
            <div className="row">
              <Saves
                svg={svg}
                legend={legend}
                bonds={view.bonds.filter(bond => heldIn(bond, month) !== 'no')}
                caption={caption}
                isDrawn={!isTable}
              />
            </div>
            <Legend ref={legend} />
            {mode === 'strain' ? null : (
              <Inferences inferences={answer.inferences.filter(one => focus === 'all' || isIn(one, focus))} things={things} />
            )}
          </section>
        </div>
      )}
    </>
  )
}

const setOf = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(',').filter(Boolean))

const isIn = (one: NetworkAnswer['inferences'][number], id: string): boolean =>
  one.is === 'strain'
    ? one.friend === id || one.rivals.includes(id)
    : one.is === 'alignment'
      ? one.about === id || one.things.includes(id)
      : one.about === id || one.for.includes(id) || one.against.includes(id)

/** A drawing whose things have been placed. Places do not depend on the month, so that they stay while time moves. */
const Placed = ({ mode, ...props }: Omit<Parameters<typeof Drawing>[0], 'places'> & { readonly mode: string }) => {
  const { view, things, focus } = props
  const request = useMemo(() => {
    const stubs = view.more.filter(({ isOpen }) => isOpen).map(({ at, relation }) => ({ from: at, to: stubId(at, relation) }))
    return {
      how: mode === 'ranks' ? ('ranks' as const) : mode === 'path' ? ('row' as const) : ('around' as const),
      boxes: [
        ...view.things.map(id => ({ id, width: labelWidth(things.get(id)?.name ?? id) })),
        ...stubs.map(({ to }) => ({ id: to, width: 120 })),
      ],
      pairs: [...view.bonds.map(({ from, to }) => ({ from, to })), ...stubs],
      focus,
    }
  }, [view, things, focus, mode])
  return <Drawing {...props} places={usePlaces(request)} />
}

type ChosenProps = { readonly id: string; readonly thing: Thing | undefined; readonly focus: string; readonly onHide: () => void }

/** The chosen thing, and what can be done with it. */
const Chosen = ({ id, thing, focus, onHide }: ChosenProps) => {
  const [given, set] = useAddress()
  return (
    <div className="chosen">
      <strong>
        <Name>{thing?.name ?? id}</Name>
      </strong>{' '}
      <span className="small muted">{thing?.kind ?? ''}</span>
      <span className="row">
        {id === focus ? null : (
          <>
            <button type="button" onClick={() => set({ focus: id, open: undefined, hidden: undefined, look: undefined, depth: undefined })}>
              Put in the middle
            </button>
            <button type="button" onClick={() => set({ open: [given['open'], id].filter(Boolean).join(',') })}>
              Show its ties
            </button>
            <button type="button" onClick={onHide}>
              Hide <kbd>{keyWords('h')}</kbd>
            </button>
          </>
        )}
        <Link to="/actors/$id" params={{ id }}>
          Dossier
        </Link>
      </span>
    </div>
  )
}

const NoPath = ({ from, to, name }: { readonly from: string; readonly to: string | undefined; readonly name: (id: string) => string }) =>
  to === undefined ? (
    <Empty title="To whom?">Choose above whom the path should lead to. It is then shown step by step with its evidence.</Empty>
  ) : (
    <Empty title={`No path leads from ${from} to ${name(to)}`}>
      In this scope no chain of claimed ties joins them. That no source here tells of one does not mean that there is none.
    </Empty>
  )

const Nothing = ({ mode, name }: { readonly mode: string; readonly name: string }) =>
  mode === 'strain' ? (
    <Empty title="No strained triangle">
      Nobody here is friendly with two who are hostile to each other, as far as claims in this scope say. Choose everybody to look at all.
    </Empty>
  ) : mode === 'ranks' ? (
    <Empty title={`Nobody stands over or under ${name}`}>
      No claim in this scope says whom it answers to, what it is part of, or who belongs to it.
    </Empty>
  ) : (
    <Empty title={`No tie of ${name} in this scope`}>
      No claim here says whom it stands with or against. Widen the scope, show more kinds of tie, or choose another actor.
    </Empty>
  )
