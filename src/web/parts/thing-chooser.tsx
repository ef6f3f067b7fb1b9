import { useEntities } from '../questions.ts'

/** Chooses one of the project's things, or everybody. `everybody` is the value that stands for all of them. */
export const ThingChooser = ({
  label,
  value,
  everybody,
  onChoose,
}: {
  readonly label: string
  readonly value: string | undefined
  readonly everybody: string
  readonly onChoose: (value: string) => void
}) => (
  <label>
    {label}{' '}
    <select value={value ?? ''} onChange={event => onChoose(event.target.value)}>
      <option value={everybody}>everybody</option>
      {(useEntities().data ?? []).map(one => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </label>
)
