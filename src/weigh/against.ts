import { fold } from '../text/fold.ts'
import { aimsOf } from './aims.ts'
import type { Ground, Statement } from './ground.ts'
import { nameOf, objectThing } from './ground.ts'

/**
 * Whom a claim says that a thing stands against, by id and name: whom it opposes, is a rival of, or wants gone, beaten or weakened. Where a
 * goal names nobody, "the removal of their rulers", its words stand for whom it means.
 */
export function againstIn(ground: Ground, statement: Statement, thing: string): (readonly [string, string])[] {
  const { predicate, subject, object, polarity } = statement
  if (predicate === 'goal') {
    if (subject !== thing || polarity === 'denied') return []
    const aims = aimsOf(ground, statement)
    const named = aims.flatMap(({ thing: target, sense }) =>
      sense === '-' && target !== thing ? [[target, nameOf(ground, target)] as const] : [],
    )
    const isNameless = aims.length === 0 && object?.is === 'text' && GONE.test(object.text)
    return isNameless ? [[fold(object.text), object.text]] : named
  }
  const other = subject === thing ? objectThing(statement) : predicate === 'rival_of' ? subject : undefined
  return other === undefined || other === thing ? [] : [[other, nameOf(ground, other)]]
}

const GONE = /\b(?:remov(?:al|e|ing)|overthrow\w*|downfall|oust\w*|toppl\w*|depos(?:e|ing)|unseat\w*|expel\w*|expulsion|fall of)\b/i
