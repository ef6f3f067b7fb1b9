import { after } from 'node:test'

import type { Page } from 'playwright-core'

import { deskTest } from './desk-test.ts'
import type { Desk } from './workbench.ts'
import { openDesk } from './workbench.ts'

/** A report made up for the pictures: every kind of tie, a denial, a split, a merger, numbers of several speakers, dates and none. */
const HILLS = `---
title: "Groups of the Grey Hills"
date: 2020-03-01
lang: en
---

# Groups of the Grey Hills

The Hill Brigade was founded in March 2012 by Ivo Maren.[^1] The Red Column split from the Hill Brigade in June 2014.[^1] The River Front
merged into the Hill Brigade in 2016.[^2] The Hill Brigade is allied with the Stone League.[^1] The Hill Brigade supports the Red
Column.[^2] The Stone League attacked the Red Column in May 2015.[^3] The Red Column opposes the Stone League.[^3] The Night Company is part
of the Hill Brigade.[^2] The Forest Platoon answers to the Night Company.[^2] In 2017, the Red Column attacked the River Front.[^3] The
newspaper Herald says that the Hill Brigade supports the Lake Guard.[^2] The Lake Guard denied that the Hill Brigade supports the Lake
Guard.[^1] The Hill Brigade probably supports the Marsh Union.[^1] The Red Column was dissolved in 2019.[^3]

The Hill Brigade has 300 to 500 fighters.[^1] Ivo Maren said that the Hill Brigade has up to 900 fighters.[^2] The newspaper Herald
estimated that the Hill Brigade has 700 fighters.[^3] Ivo Maren said that the Hill Brigade has at least 1,000 fighters.[^2]

[^1]: Ana Prell, "Hills and Men," *Herald*, May 1, 2018, https://herald.example/hills.
[^2]: Tom Osk, *The Long Valley* (Zenda: Valley Press, 2019), 12.
[^3]: Lea Brin, "War in the Hills," *Mountain Post*, June 2, 2018, https://post.example/war.
`

let hills: Promise<Desk> | undefined

after(async () => await (await hills)?.close())

/** A test at a desk on the made-up report, shared by all tests of a file. */
export function hillsTest(name: string, body: (desk: Desk) => Promise<void>): void {
  deskTest(name, async (_, browser) => {
    hills ??= openDesk(browser, { sample: false, report: HILLS })
    await body(await hills)
  })
}

/** The id of a thing by its name. */
export const idOf = async (page: Page, name: string): Promise<string> =>
  String(
    await page.evaluate(
      `fetch('/api/v1/entities?limit=500').then(answer => answer.json()).then(({ data }) => data.find(one => one.name === ${JSON.stringify(name)})?.id)`,
    ),
  )

/** The text of the file that a button of a page saves. */
export async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
