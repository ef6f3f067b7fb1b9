import type { CitationField } from '../../model/document.ts'
import type { Run } from './draft.ts'

type Items = CitationField['items']

/** The record of a page that is known by its address alone. */
export const linkTo = (address: string): Items => [{ csl: { type: 'webpage', author: [], URL: address }, locator: null }]

/** Whether words show an address, or it is none on the web. */
export const isShown = (address: string, words: string): boolean =>
  !/^(?:https?:\/\/|www\.)/i.test(address) || words.includes(address.replace(/^https?:\/\//i, '').replace(/\/$/, ''))

/** A note's words with the pages that its links lead to as records behind them, but for those whose address the words show. */
export function withLinks(runs: readonly Run[]): Run[] {
  const shown = runs.map(run => run.text).join('')
  let last: { readonly address: string; readonly items: Items } | undefined
  return runs.map(run => {
    const { address } = run
    if (address === undefined || run.items !== undefined || run.calls !== undefined || isShown(address, shown)) return run
    if (last?.address !== address) last = { address, items: linkTo(address) }
    return { ...run, items: last.items }
  })
}
