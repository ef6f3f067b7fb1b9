import type { Rule } from './page.ts'

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Names of the operators that matter here, as pdf.js numbers them. */
export type Operators = Readonly<
  Record<'save' | 'restore' | 'transform' | 'constructPath' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd', number>
>

/** Shorter lines, in points, are parts of letters and pictures. */
const SHORTEST = 18
/** Thicker boxes are areas. */
const THICKEST = 3

/** The level lines that a page draws; `place` turns a point of the file into one of the page. */
export function rulesIn(
  codes: readonly number[],
  operands: readonly unknown[],
  names: Operators,
  place: (x: number, y: number) => readonly number[],
): Rule[] {
  const found: Rule[] = []
  const saved: Matrix[] = []
  let matrix = identity
  for (const [index, code] of codes.entries()) {
    const given = operands[index]
    if (code === names.save) saved.push(matrix)
    else if (code === names.restore || code === names.paintFormXObjectEnd) matrix = saved.pop() ?? identity
    else if (code === names.transform) matrix = times(matrix, given)
    else if (code === names.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = times(matrix, Array.isArray(given) ? given[0] : undefined)
    } else if (code === names.constructPath) {
      const rule = ruleOf(Array.isArray(given) ? given[2] : undefined, matrix, place)
      if (rule !== undefined) found.push(rule)
    }
  }
  return found
}

function ruleOf(box: unknown, matrix: Matrix, place: (x: number, y: number) => readonly number[]): Rule | undefined {
  const corners = numbersOf(box, 4)
  if (corners === undefined) return undefined
  const [left = 0, top = 0, right = 0, bottom = 0] = corners
  const [x0 = 0, y0 = 0] = place(...moved(matrix, left, top))
  const [x1 = 0, y1 = 0] = place(...moved(matrix, right, bottom))
  if (Math.abs(x1 - x0) < SHORTEST || Math.abs(y1 - y0) > THICKEST) return undefined
  return { x0: Math.min(x0, x1), x1: Math.max(x0, x1), y: (y0 + y1) / 2 }
}

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f]

function times(outer: Matrix, given: unknown): Matrix {
  const values = numbersOf(given, 6)
  if (values === undefined) return outer
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values
  const [x, y] = moved(outer, e, f)
  return [outer[0] * a + outer[2] * b, outer[1] * a + outer[3] * b, outer[0] * c + outer[2] * d, outer[1] * c + outer[3] * d, x, y]
}

/** The first numbers of a list or typed list; undefined where there are fewer. */
function numbersOf(given: unknown, count: number): number[] | undefined {
  const list = Array.isArray(given) || given instanceof Float32Array || given instanceof Float64Array ? [...given] : []
  const numbers = list.slice(0, count).filter(value => typeof value === 'number' && Number.isFinite(value))
  return numbers.length === count ? numbers : undefined
}
