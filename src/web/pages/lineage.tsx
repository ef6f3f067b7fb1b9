import type { KeyboardEvent } from 'react'
import { useMemo, useRef } from 'react'
import { z } from 'zod'

import { count } from '../../text/count.ts'
import { useAddress } from '../address.ts'
import { Answer, Empty } from '../parts/answer.tsx'
import { axisOf, Ticks } from '../parts/axis.tsx'
import { ClaimList, statusOf } from '../parts/claim.tsx'
import { useNamedEvidence } from '../parts/named-evidence.ts'
import { PictureButtons } from '../parts/picture-buttons.tsx'
import { wrapped } from '../parts/picture-file.ts'
import { reach, Spell } from '../parts/spell.tsx'
import { TimeButtons, useTimeLook } from '../parts/time-look.tsx'
import { Tray } from '../parts/tray.tsx'
import { useSize } from '../parts/use-size.ts'
import { whenPhrase } from '../parts/when.ts'
import { useAnswer, useClaims } from '../questions.ts'
import type { Claim } from '../records.ts'
import { Thing } from '../records.ts'
import { inScope, useScope } from '../scope.ts'
import { remember } from '../tab.ts'
import type { Branch, Family, Life, Stroke } from './lineage-family.ts'
import { Branch as BranchRecord, familyOf, Line, lifeOf, middleOf, stretchOf, Stroke as StrokeRecord, tellersOf } from './lineage-family.ts'

const Found = z.object({
  things: z.array(Thing),
  lines: z.array(Line),
  branches: z.array(BranchRecord),
  strokes: z.array(StrokeRecord),
})

/** One line for each group: where it begins and ends, what it came from, and its friends and foes at their date. */
export const Lineage = ({ focus }: { readonly focus: string | undefined }) => {
  const [scope] = useScope()
  const claims = useClaims()
  return (
    <Answer of={useAnswer('lineage', {}, Found)}>
      {({ things, lines, branches, strokes }) => {
        const family = familyOf(
          {
            lines: lines.map(line => ({
              ...line,
              began: line.began.filter(claim => inScope(claim, scope)),
              ended: line.ended.filter(claim => inScope(claim, scope)),
            })),
            branches: branches.filter(({ statement }) => inScope(statement, scope)),
            strokes: strokes.filter(({ statement }) => inScope(statement, scope)),
          },
          focus,
        )
        const names = new Map(things.map(({ id, name }) => [id, name]))
        if (stretchOf(family) === undefined)
          return (
            <Empty title="No group here has a dated line">
              No claim in this scope dates a beginning, an end, a split, a merger or a tie between groups. Widen the scope, or choose
              everybody.
            </Empty>
          )
        return <Answer of={claims}>{known => <Diagram family={family} known={known} name={id => names.get(id) ?? id} />}</Answer>
      }}
    </Answer>
  )
}

const NAMES = 180
const ROW = 52
const TOP = 40

type DiagramProps = { readonly family: Family; readonly known: readonly Claim[]; readonly name: (id: string) => string }

const Diagram = ({ family, known, name }: DiagramProps) => {
  const [given, set] = useAddress()
  const [frame, svg] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)]
  const tellers = useMemo(() => tellersOf(family, known), [family, known])
  const isLine = family.lines.some(({ thing }) => thing === given['sel'])
  useNamedEvidence(isLine ? tellers.get(given['sel'] ?? '')?.id : given['sel'])
  const { width } = useSize(frame, { width: 1100, height: 0 })
  const whole = stretchOf(family) ?? { from: 0, to: 1 }
  const marks = [...family.branches, ...family.strokes].flatMap(({ from, to, statement }) => {
    const time = middleOf(statement.time)
    return time === undefined ? [] : [{ id: statement.id, time, from, to }]
  })
  const look = useTimeLook(whole, whole, marks.find(({ id }) => id === given['sel'])?.time)
  const { window } = look
  const axis = axisOf(window, Math.max(width - NAMES - 20, 200))
  const height = TOP + family.lines.length * ROW
  const rowOf = new Map(family.lines.map(({ thing }, index) => [thing, TOP + index * ROW + 8]))
  const lives = family.lines.flatMap(line => {
    const [life, y] = [lifeOf(line, family), rowOf.get(line.thing) ?? 0]
    return life === undefined ? [] : [{ thing: line.thing, life, y, told: tellers.get(line.thing) }]
  })
  const stops = [
    ...marks.map(({ id, time, from, to }) => ({ id, x: axis.x(time), y: ((rowOf.get(from) ?? 0) + (rowOf.get(to) ?? 0)) / 2 })),
    ...lives.flatMap(({ thing, life, y }) => ({ id: thing, x: reach(life.bounds, axis, life.seen).from, y })),
  ].toSorted((a, b) => a.x - b.x || a.y - b.y)
  const current = stops.find(({ id }) => id === given['sel'])?.id ?? stops[0]?.id
  const walk = (event: KeyboardEvent): void => {
    const next = stopFrom(event.key, current, stops)
    if (next === undefined) return
    event.preventDefault()
    set({ sel: next }, true)
    const mark = frame.current?.querySelector(`[data-mark="${next}"]`)
    if (mark instanceof SVGElement) mark.focus()
  }
  const open = (id: string, claim: string | undefined = id): void => {
    set({ sel: id }, true)
    if (claim !== undefined) remember('card', claim)
  }
  const dated = [...family.lines.flatMap(({ began, ended }) => [...began, ...ended]), ...family.branches.map(({ statement }) => statement)]
  const claims = [...new Map([...dated, ...family.strokes.map(({ statement }) => statement)].map(claim => [claim.id, claim])).values()]
  const undated = family.branches.filter(({ statement }) => middleOf(statement.time) === undefined).length
  const caption = `Lineage: ${count(family.lines.length, 'group')}; splits, mergers and successions: ${family.branches.length}${undated === 0 ? '' : ` (${undated} without a date, and so not drawn)`}; dated ties: ${family.strokes.length}. A line is solid where claims place the group, pale where they leave it open, fading where nobody states its beginning or end. Blue strokes are friendly, orange with a tick hostile; dashed is hedged.`
  return (
    <>
      <figure>
        <div className="row no-print">
          <TimeButtons
            look={look}
            before={marks.filter(({ time }) => time < window.from).length}
            after={marks.filter(({ time }) => time > window.to).length}
          />
          <span className="push" />
          <PictureButtons svg={svg} caption={caption} />
        </div>
        <div ref={frame} className="lanes">
          <svg
            ref={svg}
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            role="group"
            aria-label={caption}
            onKeyDown={walk}
          >
            <g transform={`translate(${NAMES} 0)`}>
              <Ticks axis={axis} height={height} />
            </g>
            <svg x={NAMES} width={axis.width} height={height} overflow="hidden">
              {family.lines
                .filter(({ thing }) => !lives.some(one => one.thing === thing))
                .map(({ thing }) => (
                  <text key={thing} x="4" y={(rowOf.get(thing) ?? 0) + 8} className="muted">
                    no date told
                  </text>
                ))}
              {lives.map(({ thing, life, y, told }) => (
                <LifeLine
                  key={thing}
                  thing={thing}
                  name={name(thing)}
                  told={told}
                  life={life}
                  axis={axis}
                  y={y}
                  isSelected={given['sel'] === thing}
                  isCurrent={current === thing}
                  onOpen={() => open(thing, told?.id)}
                />
              ))}
              {family.branches
                .filter(({ statement }) => middleOf(statement.time) !== undefined)
                .map(branch => (
                  <BranchMark
                    key={branch.statement.id}
                    branch={branch}
                    x={axis.x(middleOf(branch.statement.time) ?? 0)}
                    from={(rowOf.get(branch.from) ?? 0) + 3.5}
                    to={(rowOf.get(branch.to) ?? 0) + 3.5}
                    isSelected={given['sel'] === branch.statement.id}
                    isCurrent={current === branch.statement.id}
                    onOpen={() => open(branch.statement.id)}
                  />
                ))}
              {apart(family.strokes, axis).map(({ stroke, x, from, to }) => (
                <StrokeMark
                  key={stroke.statement.id}
                  stroke={stroke}
                  x={x}
                  reach={[from, to]}
                  top={(rowOf.get(stroke.from) ?? 0) + 3.5}
                  bottom={(rowOf.get(stroke.to) ?? 0) + 3.5}
                  isSelected={given['sel'] === stroke.statement.id}
                  isCurrent={current === stroke.statement.id}
                  onOpen={() => open(stroke.statement.id)}
                />
              ))}
            </svg>
            {family.lines.map(({ thing }) => (
              <text key={thing} className="lane-name">
                <title>{name(thing)}</title>
                {wrapped(name(thing), 24)
                  .slice(0, 2)
                  .map((line, index) => (
                    <tspan key={line} x="0" y={(rowOf.get(thing) ?? 0) + 8 + index * 15}>
                      {line}
                    </tspan>
                  ))}
              </text>
            ))}
          </svg>
        </div>
        <figcaption>{caption}</figcaption>
      </figure>
      <h2>The same in words</h2>
      <ClaimList claims={claims.filter(({ time }) => time !== null)} />
      <Tray claims={claims.filter(({ time }) => time === null)} />
    </>
  )
}

/** Pixels between strokes that would stand on one another. */
const BESIDE = 9

type Standing = { readonly stroke: Stroke; readonly x: number; readonly from: number; readonly to: number }

/** Strokes in order of time, those at one date side by side. */
function apart(strokes: readonly Stroke[], axis: ReturnType<typeof axisOf>): Standing[] {
  const taken: number[] = []
  return strokes.flatMap(stroke => {
    const [middle, first, last] = [middleOf(stroke.statement.time), stroke.bounds.possiblyFrom, stroke.bounds.possiblyTo]
    if (middle === undefined) return []
    let x = axis.x(middle)
    while (taken.some(other => Math.abs(other - x) < BESIDE)) x += BESIDE
    taken.push(x)
    return [{ stroke, x, from: first === null ? x : axis.x(Date.parse(first)), to: last === null ? x : axis.x(Date.parse(last)) }]
  })
}

/** A mark that arrows lead to, by its place in the drawing. */
type Stop = { readonly id: string; readonly x: number; readonly y: number }

/** The mark that an arrow key leads to: before or after in time, or the nearest above or below. */
function stopFrom(key: string, current: string | undefined, stops: readonly Stop[]): string | undefined {
  const index = stops.findIndex(({ id }) => id === current)
  const here = stops[index]
  if (here === undefined) return undefined
  if (key === 'ArrowLeft') return stops[index - 1]?.id
  if (key === 'ArrowRight') return stops[index + 1]?.id
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const far = ({ x, y }: Stop): number => Math.hypot(x - here.x, y - here.y)
  return stops.filter(({ y }) => (key === 'ArrowUp' ? y < here.y : y > here.y)).toSorted((a, b) => far(a) - far(b))[0]?.id
}

type MarkProps = { readonly isSelected: boolean; readonly isCurrent: boolean; readonly onOpen: () => void }

/** What makes a mark a button that arrows lead to. */
const pressable = (id: string, words: string, { isSelected, isCurrent, onOpen }: MarkProps) =>
  ({
    role: 'button',
    tabIndex: isCurrent ? 0 : -1,
    'data-mark': id,
    'aria-label': words,
    'aria-pressed': isSelected,
    className: 'event',
    onClick: onOpen,
    onKeyDown: (event: { readonly key: string }) => (event.key === 'Enter' ? onOpen() : undefined),
  }) as const

/** A claim with its time, after what its mark shows. */
const spoken = (claim: Claim, shown = ''): string => `${shown}${claim.sentence}, ${whenPhrase(claim.time ?? '')}`

type LifeProps = MarkProps & {
  readonly thing: string
  readonly name: string
  /** The claim that the line opens. */
  readonly told: Claim | undefined
  readonly life: Life
  readonly axis: ReturnType<typeof axisOf>
  readonly y: number
}

/** The line of a group, to press for the claim that dates it. */
const LifeLine = ({ thing, name, told, life, axis, y, ...mark }: LifeProps) => {
  const { from, to } = reach(life.bounds, axis, life.seen)
  const words = told === undefined ? name : spoken(told, `${name}: `)
  return (
    <g {...pressable(thing, words, mark)} data-line="">
      <title>{words}</title>
      <rect x={from} y={y - 5} width={Math.max(to - from, 4)} height="17" fill="transparent" />
      <Spell {...life} axis={axis} y={y} tall={7} fill={mark.isSelected ? 'var(--accent)' : 'var(--hierarchy)'} />
    </g>
  )
}

const BRANCH_WORDS: Readonly<Record<Branch['kind'], string>> = { split: 'split', merger: 'merged into', succession: 'followed by' }

/** A curve from the line a group came from to its own, or from its own to the one it went into. */
const BranchMark = ({
  branch,
  x,
  from,
  to,
  ...mark
}: MarkProps & { readonly branch: Branch; readonly x: number; readonly from: number; readonly to: number }) => {
  const [start, end] = branch.kind === 'split' ? [x - 22, x] : [x, x + 22]
  const dash = statusOf(branch.statement) === 'hedged' ? '8 5' : undefined
  return (
    <g {...pressable(branch.statement.id, spoken(branch.statement, `${BRANCH_WORDS[branch.kind]}: `), mark)} data-branch={branch.kind}>
      <title>{branch.statement.sentence}</title>
      <path d={`M${start} ${from}C${end} ${from} ${start} ${to} ${end} ${to}`} fill="none" stroke="transparent" strokeWidth="14" />
      <path
        d={`M${start} ${from}C${end} ${from} ${start} ${to} ${end} ${to}`}
        fill="none"
        stroke={mark.isSelected ? 'var(--accent)' : 'var(--hierarchy)'}
        strokeWidth="4"
        strokeDasharray={dash}
      />
      <text x={end + 6} y={(from + to) / 2 + 4} className="halo small">
        {BRANCH_WORDS[branch.kind]}
      </text>
    </g>
  )
}

type StrokeProps = MarkProps & {
  readonly stroke: Stroke
  readonly x: number
  readonly reach: readonly [number, number]
  readonly top: number
  readonly bottom: number
}

const StrokeMark = ({ stroke, x, reach: [from, to], top, bottom, ...mark }: StrokeProps) => {
  const hue = stroke.sign === '+' ? 'var(--ally)' : stroke.sign === '-' ? 'var(--rival)' : 'var(--muted)'
  const middle = (top + bottom) / 2
  return (
    <g {...pressable(stroke.statement.id, spoken(stroke.statement), mark)} data-stroke={stroke.sign}>
      <title>{stroke.statement.sentence}</title>
      <rect
        x={Math.min(from, x - 7)}
        y={Math.min(top, bottom)}
        width={Math.max(to, x + 7) - Math.min(from, x - 7)}
        height={Math.abs(bottom - top)}
        fill="transparent"
      />
      {to - from > 8 ? <rect x={from} y={top - 2} width={to - from} height="4" fill={hue} opacity="0.25" /> : null}
      <line
        x1={x}
        x2={x}
        y1={top}
        y2={bottom}
        stroke={hue}
        strokeWidth={mark.isSelected ? 5 : 2.5}
        strokeDasharray={statusOf(stroke.statement) === 'hedged' ? '8 5' : undefined}
      />
      <circle cx={x} cy={top} r="4" fill={hue} />
      <circle cx={x} cy={bottom} r="4" fill={hue} />
      {stroke.sign === '-' ? <line x1={x - 7} x2={x + 7} y1={middle} y2={middle} stroke={hue} strokeWidth="2" /> : null}
    </g>
  )
}
