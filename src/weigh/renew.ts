import { handOverQuestions } from './disputes.ts'
import type { Ground, Statement } from './ground.ts'
import type { Renewed } from './lookup.ts'
import { handOverRegisters } from './lookup.ts'
import { handOverNetwork } from './network.ts'

/**
 * The ground in which some documents' statements are others than before, each document's in a row as they stood. What was worked out of
 * the ground before is handed over and only what the change touches is worked out anew; the answers are those of a ground made whole.
 */
export function renewedGround(
  before: Ground,
  now: ReadonlyMap<string, readonly Statement[]>,
  judged: Pick<Ground, 'decisions' | 'grades'>,
): Ground {
  const [renewed, statements] = withStatements(before, now)
  const next: Ground = { ...before, ...judged, statements }
  handOverNetwork(before, next, renewed)
  handOverQuestions(before, next, renewed)
  handOverRegisters(before, next, renewed)
  return next
}

/** A ground's statements with some documents' replaced; a document that had none takes its place among the others. */
function withStatements(ground: Ground, now: ReadonlyMap<string, readonly Statement[]>): [Renewed[], readonly Statement[]] {
  const place = new Map([...ground.reports.keys()].map((id, index) => [id, index]))
  let statements = ground.statements
  const renewed = [...now].map(([document, fresh]) => {
    const own = place.get(document) ?? Infinity
    const start = firstPlace(statements, one => (place.get(one.document) ?? Infinity) >= own)
    const end = firstPlace(statements, one => (place.get(one.document) ?? Infinity) > own)
    const before = statements.slice(start, end)
    statements = statements.toSpliced(start, end - start, ...fresh)
    return { document, before, now: fresh }
  })
  return [renewed, statements]
}

/** Where the first statement stands of which something holds that holds of all after it, by halving. */
function firstPlace(statements: readonly Statement[], holds: (statement: Statement) => boolean): number {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = statements[middle]
    if (one !== undefined && holds(one)) high = middle
    else low = middle + 1
  }
  return low
}
