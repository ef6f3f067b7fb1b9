import type { Asked } from '../match/candidates.ts'
import type { Judgement } from '../model/log.ts'
import { capital } from '../text/capital.ts'
import { count } from '../text/count.ts'
import type { Ground } from '../weigh/ground.ts'
import type { Page } from './page.ts'
import { because } from './wording.ts'

/** Pairs that may be one, likeliest first, each with every reason for and against. A person decides. */
export const candidatesPage = (ground: Ground, candidates: readonly Asked<Judgement>[]): Page => ({
  title: `${count(candidates.length, 'pair')} that may be one`,
  lead: [],
  sections: [
    {
      title: '',
      blocks: [
        {
          label: null,
          items: candidates.map(({ left, right, score, reasons, unsure }) => ({
            text: `${nameAndKind(ground, left)} = ${nameAndKind(ground, right)}? (${score.toFixed(2)})`,
            mark: '?',
            under: [
              ...reasons.map(({ words, moves }) => `${moves < 0 ? 'against' : 'for'}: ${capital(words)}`),
              ...(unsure === null ? [] : [unsureWords(unsure)]),
            ],
          })),
        },
      ],
    },
  ],
})

const unsureWords = ({ by, at, reason }: Judgement): string => `${by} was unsure on ${at.slice(0, 10)}${because(reason)}`

function nameAndKind(ground: Ground, id: string): string {
  const thing = ground.things.get(id)
  return thing === undefined ? id : `${thing.name} (${thing.kind}, ${id})`
}
