import { count } from '../text/count.ts'
import type { Ground, Statement } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import type { Branch, Entry, Lineage, Timeline } from '../weigh/timeline.ts'
import { listed } from './clause.ts'
import { grouped } from './grouped.ts'
import type { Block, Item, Page } from './page.ts'
import { timeWords } from './times.ts'
import { claimWords, voucher } from './wording.ts'

/** One axis of time as a page: year by year, then what no text dates. */
export const timelinePage = (ground: Ground, title: string, { entries, undated }: Timeline): Page => ({
  title: `${title}: ${count(entries.length, 'dated claim')}, ${undated.length} undated`,
  lead: [],
  sections: [
    { title: 'Dated', blocks: [...Map.groupBy(entries, yearOf)].map(([label, all]): Block => ({ label, items: itemsOf(ground, all) })) },
    {
      title: 'Undated',
      blocks: [...Map.groupBy(undated, ({ kind }) => kind)].map(([kind, all]): Block => ({ label: kind, items: itemsOf(ground, all) })),
    },
  ].filter(({ blocks }) => blocks.length > 0),
})

const yearOf = ({ bounds }: Entry): string =>
  bounds.possiblyFrom?.slice(0, 4) ?? (bounds.possiblyTo === null ? 'in an unnamed year' : `up to ${bounds.possiblyTo.slice(0, 4)}`)

/** A family of bodies as a page: each with how it began and ended, then how they came from one another. */
export const lineagePage = (ground: Ground, title: string, { lines, branches }: Lineage): Page => ({
  title: `${title}: ${count(lines.length, 'group')}`,
  lead: [],
  sections: [
    {
      title: 'Lines',
      blocks: lines.map(({ thing, began, ended }) => ({
        label: `${nameOf(ground, thing)}: ${lifeWords(began, ended)}`,
        items: [...began, ...ended].map(statement => claimItem(ground, statement)),
      })),
    },
    {
      title: 'Branches',
      blocks: branches.map(branch => ({ label: branchWords(ground, branch), items: [claimItem(ground, branch.statement)] })),
    },
  ].filter(({ blocks }) => blocks.length > 0),
})

/** When a body begins and ends. */
const lifeWords = (began: readonly Statement[], ended: readonly Statement[]): string =>
  began.length + ended.length === 0
    ? 'no source here says that it begins or ends'
    : `${spanWords('begins', began)}, ${spanWords('ends', ended)}`

/** "begins in May 2014 or in 2015", "ends at a time that no source here tells". */
function spanWords(verb: string, statements: readonly Statement[]): string {
  const times = [
    ...new Set(statements.flatMap(({ time, polarity }) => (time === null || polarity === 'denied' ? [] : [timeWords(time, 'happens')]))),
  ]
  if (times.length > 0) return `${verb} ${listed(times).replace(/ and (?=[^,]*$)/, ' or ')}`
  return statements.length === 0 ? `no source here says that it ${verb}` : `${verb} at a time that no source here tells`
}

const branchWords = (ground: Ground, { kind, from, to, bounds, statement }: Branch): string => {
  const verb = { split: '⤙', merger: '⤚', succession: '→' }[kind]
  const when = statement.time === null || bounds === null ? 'undated' : timeWords(statement.time, 'happens')
  return `${nameOf(ground, from)} ${verb} ${nameOf(ground, to)} (${kind}, ${when})`
}

const itemsOf = (ground: Ground, all: readonly { readonly statement: Statement }[]): Item[] =>
  grouped(all.map(({ statement }) => statement)).map(({ first, all: alike }) => ({
    text: claimWords(ground, first),
    mark: '·',
    under: [...new Set(alike.map(statement => voucher(ground, statement)))],
  }))

const claimItem = (ground: Ground, statement: Statement): Item => ({
  text: claimWords(ground, statement),
  mark: '·',
  under: [voucher(ground, statement)],
})
