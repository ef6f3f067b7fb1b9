import type { Quantity } from '../model/quantity.ts'

/** A quantity as sure as it is: "30–150 soldiers", "at least 40", "about 50 men", "an unknown number of fighters". */
export function quantityWords({ min, max, unit, approximate }: Quantity): string {
  const counted = unit === null ? '' : ` ${unit}`
  if (min === null && max === null) return `an unknown number${unit === null ? '' : ` of ${unit}`}`
  const about = approximate ? 'about ' : ''
  if (min === max && min !== null) return `${about}${number(min)}${counted}`
  if (max === null) return `at least ${number(min ?? 0)}${counted}`
  if (min === null) return `up to ${number(max)}${counted}`
  return `${about}${number(min)}–${number(max)}${counted}`
}

const number = (value: number): string => value.toLocaleString('en-US')
