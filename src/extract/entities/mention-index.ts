import type { Reading } from '../../language/reading.ts'
import type { Mention } from '../../model/claim.ts'
import { firstTokenFrom, headOf } from './head.ts'

/**
 * Looks mentions up by the token that heads them. Only mentions of an entity are found; where two share a head, the longer one is
 * meant ("Colonel Ali Nasser", not "Ali Nasser").
 */
export function mentionIndex(reading: Reading, mentions: readonly Mention[]): (token: number) => Mention | undefined {
  const byHead = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.entity === null) continue
    const head = headOf(reading, mention)
    const rival = byHead.get(head)
    if (rival === undefined || rival.end - rival.start < mention.end - mention.start) byHead.set(head, mention)
  }
  return token => byHead.get(token)
}

/** Looks up the name, of some entity, that a token stands in. */
export function namesAround(reading: Reading, mentions: readonly Mention[]): (token: number) => Mention | undefined {
  const around = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.entity === null || mention.form !== 'name') continue
    for (let i = firstTokenFrom(reading.tokens, mention.start); (reading.tokens[i]?.start ?? Infinity) < mention.end; i++)
      around.set(i, mention)
  }
  return token => around.get(token)
}
