import { useAddress } from '../address.ts'
import { keyWords } from '../parts/keys.ts'
import { ThingChooser } from '../parts/thing-chooser.tsx'
import { RELATIONS } from './network-bonds.ts'

const MODES = [
  ['hood', 'Neighbourhood', 'who is tied to whom around one actor'],
  ['ranks', 'Hierarchy', 'who stands over and under whom'],
  ['path', 'Path', 'how two actors hang together'],
  ['strain', 'Triangles', 'friends of two who are hostile to each other'],
] as const

export const modeOf = (mode: string | undefined): string => MODES.find(([one]) => one === mode)?.[0] ?? 'hood'

const SIGNS = { ally: 'friendly', rival: 'hostile', over: 'command', member: 'membership', other: 'other' } as const

type Props = {
  readonly focus: string
  readonly mode: string
  readonly depth: number
  readonly signs: ReadonlySet<string>
  readonly hidden: number
  readonly isTable: boolean
}

/** What is looked at: around whom, how far, which kinds of tie. */
export const Toolbar = ({ focus, mode, depth, signs, hidden, isTable }: Props) => {
  const [given, set] = useAddress()
  return (
    <div className="tools no-print">
      <span className="row" role="group" aria-label="What is drawn">
        {MODES.map(([one, label, title]) => (
          <button
            key={one}
            type="button"
            title={title}
            aria-pressed={one === mode}
            onClick={() => set({ mode: one === 'hood' ? undefined : one, look: undefined, sel: undefined })}
          >
            {label}
          </button>
        ))}
      </span>
      <ThingChooser
        label={mode === 'path' ? 'from' : 'around'}
        value={focus}
        everybody="all"
        onChoose={id => set({ focus: id, open: undefined, hidden: undefined, look: undefined, sel: undefined })}
      />
      {mode === 'path' ? <ThingChooser label="to" value={given['towards']} everybody="" onChoose={towards => set({ towards })} /> : null}
      {mode === 'hood' && focus !== 'all' ? (
        <span className="row" role="group" aria-label="Depth">
          <span className="muted">steps away</span>
          <button type="button" aria-label="One step less" disabled={depth === 1} onClick={() => set({ depth: String(depth - 1) })}>
            <kbd>{keyWords('-')}</kbd>
          </button>
          <strong>{depth}</strong>
          <button type="button" aria-label="One step more" onClick={() => set({ depth: String(depth + 1) })}>
            <kbd>{keyWords('+')}</kbd>
          </button>
        </span>
      ) : null}
      <details className="kinds">
        <summary>Kinds of tie{signs.size === 0 ? '' : ` (${signs.size} of ${RELATIONS.length})`}</summary>
        {RELATIONS.map(relation => (
          <label key={relation}>
            <input
              type="checkbox"
              checked={signs.size === 0 || signs.has(relation)}
              onChange={event => {
                const before: readonly string[] = signs.size === 0 ? RELATIONS : [...signs]
                const next = event.target.checked ? [...before, relation] : before.filter(one => one !== relation)
                set({ sign: next.length === RELATIONS.length ? undefined : next.join(','), look: undefined })
              }}
            />{' '}
            {SIGNS[relation]}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={given['inferred'] !== undefined}
            onChange={event => set({ inferred: event.target.checked ? '1' : undefined })}
          />{' '}
          ∴ inferred, dotted
        </label>
      </details>
      <button type="button" aria-pressed={isTable} onClick={() => set({ view: isTable ? undefined : 'table' })}>
        Table <kbd>{keyWords('t')}</kbd>
      </button>
      {hidden === 0 ? null : (
        <button type="button" onClick={() => set({ hidden: undefined })}>
          Show {hidden} hidden <kbd>{keyWords('u')}</kbd>
        </button>
      )}
    </div>
  )
}
