import { capital } from '../text/capital.ts'
import type { Estimate, Extreme, Series } from '../weigh/estimates.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { originsOf } from '../weigh/origins.ts'
import { trimmed } from './clause.ts'
import { independenceWords } from './origins-page.ts'
import type { Item, Page } from './page.ts'
import { quantityWords } from './quantities.ts'
import { timeWords } from './times.ts'
import { claimWords, voucher } from './wording.ts'

/** Numbers as a page: each series with its low and high, and every figure with its speaker, date and words. */
export const estimatesPage = (ground: Ground, title: string, series: readonly Series[]): Page => ({
  title,
  lead: series.length === 0 ? ['No source here gives a number.'] : [],
  sections: series.map(one => ({
    title: `${nameOf(ground, one.thing)}: ${countedWords(one)} — ${rangeWords(one)}`,
    blocks: [
      { label: null, items: [...one.estimates.map(estimate => estimateItem(ground, estimate)), ...independence(ground, one)] },
      { label: 'Denied', items: one.denied.map(estimate => estimateItem(ground, estimate)) },
      { label: 'Not known', items: one.unknown.map(statement => claimItem(ground, statement)) },
      { label: 'Trend', items: one.trends.map(statement => claimItem(ground, statement)) },
    ].filter(({ items }) => items.length > 0),
  })),
})

/** "30 to 1,800 over all speakers", "at least 40", "up to 150", "no number": never a mean. */
export function rangeWords({ low, high, isOpen, estimates }: Pick<Series, 'low' | 'high' | 'isOpen' | 'estimates'>): string {
  const [from, to] = [figure(low), figure(high)]
  if (from === undefined) return to === undefined ? 'no number' : `up to ${to}`
  if (to === undefined) return `at least ${from}`
  const range = from === to ? from : `${from} to ${to}`
  return `${range}${isOpen ? ' or more' : ''}${estimates.length > 1 ? ' over all speakers' : ''}`
}

const figure = (extreme: Extreme | null): string | undefined => extreme?.value.toLocaleString('en-US')

const countedWords = ({ counted, units }: Series): string => (units.length === 0 ? counted : `${counted}, in ${units.join(' / ')}`)

function estimateItem(ground: Ground, { statement, quantity, dated }: Estimate): Item {
  const date = dated === null ? 'undated' : `${timeWords(dated.edtf)}${dated.from === 'work' ? ', by the date of its source' : ''}`
  const hedge = { certain: '', likely: ', likely', possible: ', possibly', unlikely: ', unlikely', unknown: ', unknown' }[
    statement.certainty
  ]
  return {
    text: `${capital(quantityWords(quantity))}${hedge} (${date})`,
    mark: '·',
    under: [voucher(ground, statement), `“${trimmed(statement.quote)}”`],
  }
}

/** Several figures say little where they all go back to one source. */
const independence = (ground: Ground, { estimates }: Series): Item[] =>
  estimates.length < 2
    ? []
    : [{ text: capital(independenceWords(originsOf(ground, [...new Set(estimates.map(({ statement }) => statement))]))), under: [] }]

const claimItem = (ground: Ground, statement: Statement): Item => ({
  text: claimWords(ground, statement),
  mark: '·',
  under: [voucher(ground, statement)],
})
