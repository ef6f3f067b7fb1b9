import type { DisputeDecision } from '../model/log.ts'
import { count } from '../text/count.ts'
import type { Dispute } from '../weigh/disputes.ts'
import type { Ground } from '../weigh/ground.ts'
import { hypothesesOf } from '../weigh/hypotheses.ts'
import { statementOf } from '../weigh/lookup.ts'
import { because, claimWords, voiceWords } from './wording.ts'

/** What people did to a dispute, line by line: who joined, split, noted or resolved it, when and why. */
export function decisionLines(ground: Ground, { decisions, apart, resolution }: Dispute): string[] {
  return [
    ...apart.map(claim => `set apart, it answers another question: ${voiceWords(ground, claim)}: ${claimWords(ground, claim)}`),
    ...hypothesesOf(decisions).map(({ words, against, for: given }) => `hypothesis “${words}”: ${against} against it, ${given} for it`),
    ...decisions
      .filter(({ is }) => is !== 'dispute-weighed')
      .map(decision => `${decision.at.slice(0, 10)} ${decision.by} ${wordsOf(decision)}`),
    ...(resolution?.holds ?? []).flatMap(id => {
      const claim = statementOf(ground, id)
      return claim === undefined ? [] : [`goes with: ${voiceWords(ground, claim)}: ${claimWords(ground, claim)}`]
    }),
    ...(resolution === null || resolution.since.length === 0
      ? []
      : [`${count(resolution.since.length, 'claim')} came after it was resolved`]),
  ]
}

function wordsOf(decision: DisputeDecision): string {
  switch (decision.is) {
    case 'disputes-joined':
      return `joined ${count(decision.disputes.length, 'dispute')} in this question${because(decision.reason)}`
    case 'dispute-split':
      return `split ${count(decision.claims.length, 'claim')} from it${because(decision.reason)}`
    case 'dispute-noted':
      return `noted: ${decision.note}`
    case 'dispute-weighed':
      return `weighed “${decision.hypothesis}”`
    case 'dispute-resolved':
      return `resolved it: ${decision.reason}`
  }
}
