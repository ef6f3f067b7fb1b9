/** Days since 1970 as a fraction of a year: enough to place an ISO day on an axis. */
export const yearOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}

/** Places of years on an axis of so many pixels, and the years that are written under it. */
export function axisOf(
  first: number,
  last: number,
  width: number,
): { readonly x: (year: number) => number; readonly years: readonly number[] } {
  const span = Math.max(last - first, 1)
  const step = [1, 2, 5, 10, 20, 50, 100].find(one => span / one <= width / 70) ?? 200
  const years: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year)
  return { x: year => ((year - first) / span) * width, years }
}

/** The axis itself: a line a year with the year above it. */
export const Years = ({
  years,
  x,
  height,
}: {
  readonly years: readonly number[]
  readonly x: (year: number) => number
  readonly height: number
}) =>
  years.map(year => (
    <g key={year} transform={`translate(${x(year)} 0)`}>
      <line y1="18" y2={height} stroke="var(--line)" />
      <text y="12" textAnchor="middle">
        {year}
      </text>
    </g>
  ))
