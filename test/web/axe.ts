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

/** What of an open page is a barrier in either theme; between the themes nothing but colours changes. */
export async function barriersInBothThemes(page: Page): Promise<readonly string[]> {
  const dress = (theme: string) => page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
  await page.locator('main [role=status]').waitFor({ state: 'detached' })
  await dress('light')
  const light = await barriersOn(page)
  await dress('dark')
  return [...light, ...(await barriersOn(page, ['color-contrast', 'link-in-text-block'])).map(one => `in the dark theme ${one}`)]
}
