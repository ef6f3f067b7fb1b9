import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe-core finds wrong with a page for people who see, hear or move otherwise: serious and critical findings, one a line; by all its
 * rules, or by those that are named.
 */
export async function barriersOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const options = { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }) }
  const found: unknown = await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary.split('\\n').at(-1).trim())))`)
  return Array.isArray(found) ? found.map(String) : [`axe gave ${JSON.stringify(found)}`]
}
