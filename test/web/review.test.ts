import assert from 'node:assert/strict'

import { deskTest, until, visit } from './desk-test.ts'
import type { Desk } from './workbench.ts'
import { openDesk } from './workbench.ts'

type Claim = {
  readonly id: string
  readonly standing: string
  readonly polarity: string
  readonly certainty: string
  readonly quote: string
}

/** What the server answers to a question. */
const ask = async (desk: Desk, path: string): Promise<readonly Claim[]> =>
  JSON.parse(String(await desk.page.evaluate(`fetch('/api/v1/${path}').then(answer => answer.text())`))).data

/** Waits until so many claims wait, as the frame counts them. */
const waiting = (desk: Desk, count: number) => desk.page.getByRole('link', { name: `Review ${count}`, exact: true }).waitFor()

async function begin(desk: Desk, address = '/review'): Promise<number> {
  await visit(desk, address)
  await desk.page.getByRole('group', { name: 'Decide' }).waitFor()
  return (await ask(desk, 'claims?standing=proposed&limit=500')).length
}

/** The claim on the card, once the address names it: the address is there before the card is drawn. */
async function current({ page }: Desk): Promise<string> {
  await page.waitForURL(/claim=/)
  const id = new URL(page.url()).searchParams.get('claim') ?? ''
  await page.locator(`#review-${id}`).waitFor()
  return id
}

deskTest('ten claims are reviewed by keyboard alone, one key each; Enter decides nothing', async desk => {
  const { page } = desk
  const before = await begin(desk)
  await page.keyboard.press('Enter')
  for (const key of 'aaafaaaafa') await page.keyboard.press(key)
  await waiting(desk, before - 10)
  assert.match(await page.getByRole('status').last().innerText(), new RegExp(`accepted, ${before - 10} left`))
  await page.keyboard.press('z')
  await waiting(desk, before - 9)
  assert.deepEqual(desk.faults, [])
})

const DULL = 'The weather in the valley was fair and nothing happened there. '

deskTest('the sentence of a claim is in sight, however far down it stands', async (_, browser) => {
  const report = ['Northern', 'Southern', 'Eastern']
    .map((name, index) => `${DULL.repeat(60)}The ${name} Brigade was founded in ${1990 + index}. ${DULL.repeat(40)}`)
    .join('\n\n')
  const desk = await openDesk(browser, { sample: false, report })
  const { page } = desk
  await begin(desk)
  const isInSight = async (): Promise<boolean> =>
    Boolean(
      await page.evaluate(`(() => {
        const [range] = CSS.highlights.get('sentence') ?? []
        const [sentence, column] = [range?.getBoundingClientRect(), document.querySelector('.review > .text').getBoundingClientRect()]
        return sentence !== undefined && sentence.top >= column.top && sentence.bottom <= column.bottom
      })()`),
    )
  for (const name of ['Northern', 'Southern', 'Eastern', 'Northern']) {
    await page
      .locator('.queue button', { hasText: `${name} Brigade` })
      .first()
      .click()
    await until(isInSight)
    assert.ok(await isInSight(), name)
  }
  await desk.close()
})

deskTest('in a small window the keys that decide are in sight beside the sentence', async desk => {
  const { page } = desk
  const usual = page.viewportSize() ?? { width: 1440, height: 860 }
  await page.setViewportSize({ width: 640, height: 900 })
  await begin(desk)
  const box = await page.getByRole('button', { name: /^Accept A/ }).boundingBox()
  assert.ok(box !== null && box.y + box.height <= 900, JSON.stringify(box))
  await page.setViewportSize(usual)
})

deskTest('a rejection takes its reason by a number, and nothing is decided twice by holding a key down', async desk => {
  const { page } = desk
  const before = await begin(desk)
  await page.keyboard.press('x')
  await page.keyboard.press('2')
  await waiting(desk, before - 1)
  assert.match(JSON.stringify((await ask(desk, 'log'))[0]), /"reason":"wrong person or group"/)
  await page.keyboard.down('a')
  for (let i = 0; i < 5; i++) await page.keyboard.down('a')
  await page.keyboard.up('a')
  await waiting(desk, before - 2)
})

deskTest('status, words and parts of a claim are put right by keys', async desk => {
  const { page } = desk
  await begin(desk)
  await page.keyboard.press('j')
  const id = await current(desk)
  const one = async () => (await ask(desk, 'claims?limit=500')).find(claim => claim.id === id)
  const first = await one()
  await page.keyboard.press(first?.polarity === 'denied' ? '1' : '3')
  await page
    .getByRole('status')
    .getByText(/counts as accepted/)
    .waitFor()
  await page.keyboard.press('w')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('w')
  await page
    .getByRole('status')
    .getByText(/Its words are changed/)
    .waitFor()
  await page.keyboard.press('t')
  await page.keyboard.type('2023-05')
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .getByText(/Corrected/)
    .waitFor()
  await page.getByLabel('Claim', { exact: true }).getByText('May 2023').waitFor()
  const last = await one()
  const pencils = page.getByRole('img', { name: 'corrected: yes or no, words, when' })
  await pencils.nth(1).waitFor() // in the queue and on the card
  await visit(desk, '/search?q=status%3Aaccepted')
  await pencils.first().waitFor()
  await page.locator(`[data-claim="${id}"]`).click()
  const evidence = page.getByLabel('Evidence')
  await evidence.getByText('accepted, corrected: yes or no, words, when').waitFor()
  await evidence.getByText(/: corrected: when$/).waitFor()
  assert.notEqual(last?.polarity, first?.polarity)
  assert.ok((last?.quote.length ?? 0) > (first?.quote.length ?? 0))
  assert.deepEqual(desk.faults, [])
})

/** Clicks words of the text that are drawn as some status. */
async function clickWords({ page }: Desk, status: string, words: string): Promise<void> {
  const place = `(() => {
    const range = [...(CSS.highlights.get('${status}') ?? [])].find(one => one.toString() === '${words}')
    range?.startContainer.parentElement.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = range?.getBoundingClientRect() ?? {}
    return range === undefined ? undefined : [left + width / 2, top + height / 2]
  })()`
  await until(async () => (await page.evaluate(place)) !== undefined)
  const [x, y] = JSON.parse(JSON.stringify(await page.evaluate(place)))
  await page.mouse.click(Number(x), Number(y))
}

deskTest('a click on words of the text brings the claim that they state, and pointing at the claim lights up its words', async desk => {
  const { page } = desk
  await begin(desk)
  await page.getByText(/may have/).waitFor()
  await clickWords(desk, 'hedged', 'supported')
  const card = page.getByLabel('Claim', { exact: true })
  await card.getByText('Ukrainian intelligence').first().waitFor()
  assert.match(await card.innerText(), /~ hedged: may/)
  await card.getByRole('heading').getByText('Ukrainian intelligence').hover()
  const lit = `[...(CSS.highlights.get('hover') ?? [])].join(' ')`
  await until(async () => (await page.evaluate(lit)) !== '')
  assert.equal(await page.evaluate(lit), 'Ukrainian intelligence')
  await page.getByRole('link', { name: 'Sources' }).click()
  await page.getByRole('link', { name: 'Who Raided Belgorod?' }).click()
  await page.getByText(/may have/).waitFor()
  await clickWords(desk, 'hedged', 'supported')
  const list = page.getByRole('complementary', { name: 'Claims of this report' })
  await list
    .locator('li[aria-current=true]')
    .getByText(/Ukrainian intelligence/)
    .waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('pointing at when a claim happened lights up the words of the date alone', async desk => {
  const { page } = desk
  const dated = (await ask(desk, 'claims?limit=500')).find(({ quote }) => quote.includes('In July 2023, Russia charged'))
  await visit(desk, `/review?claim=${dated?.id}`)
  await page.getByLabel('Claim', { exact: true }).getByText('When', { exact: true }).hover()
  const lit = `[...(CSS.highlights.get('hover') ?? [])].join(' ')`
  await until(async () => (await page.evaluate(lit)) !== '')
  assert.equal(await page.evaluate(lit), 'July 2023')
})

deskTest('what a person infers is dotted and told as theirs, also after a restart, until it is taken back', async (_, browser) => {
  const desk = await openDesk(browser, { sample: true })
  const { page } = desk
  const denied = (await ask(desk, 'claims?polarity=denied&speaker=government%20of%20Ukraine&limit=500'))[0]
  await begin(desk, `/review?claim=${denied?.id}`)
  await current(desk)
  await page.keyboard.press('4')
  const card = page.getByLabel('Claim', { exact: true })
  await card.getByText('no source says it').first().waitFor()
  assert.match(await card.innerText(), /Status\s+∴ inferred/)
  assert.equal(await card.getByRole('button', { name: 'inferred 4' }).getAttribute('aria-pressed'), 'true')
  const dotted = `[...(CSS.highlights.get('inferred') ?? [])].join(' ')`
  await until(async () => (await page.evaluate(dotted)) !== '')
  assert.equal(await page.evaluate(dotted), 'part')
  await desk.restart()
  await visit(desk, `/search?q=status%3Aaccepted`)
  await page
    .locator('[data-claim]')
    .getByText(/^It is inferred that/)
    .click()
  await page.getByLabel('Evidence').getByText('no source says it').waitFor()
  await visit(desk, `/review?claim=${denied?.id}&status=inferred`)
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  await page.keyboard.press('1')
  await card.getByText('no source says it').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await card.getByText('no source says it').first().waitFor()
  await page.keyboard.press('Control+z')
  await card.getByText('waiting for you').waitFor()
  await card.getByText('no source says it').waitFor({ state: 'detached' })
  const lost = /net::ERR/ // what was being loaded when the server went
  assert.deepEqual(
    desk.faults.filter(one => !lost.test(one)),
    [],
  )
  await desk.close()
})

deskTest(
  'pointing at a part of the evidence beside a report lights up its words there, which are in the language of the report',
  async desk => {
    const { page } = desk
    const dated = (await ask(desk, 'claims?limit=500')).find(({ quote }) => quote.includes('In July 2023, Russia charged'))
    const { document } = JSON.parse(JSON.stringify(dated))
    await visit(desk, `/sources/${document.id}`)
    await page.locator(`.side [data-claim="${dated?.id}"]`).click()
    const evidence = page.getByLabel('Evidence')
    assert.equal(await evidence.locator('blockquote').getAttribute('lang'), 'en')
    const lit = `[...(CSS.highlights.get('hover') ?? [])].join(' ')`
    await evidence.getByText('When', { exact: true }).hover()
    await until(async () => (await page.evaluate(lit)) !== '')
    assert.equal(await page.evaluate(lit), 'July 2023')
    await evidence.getByText('History', { exact: true }).hover()
    await until(async () => (await page.evaluate(lit)) === '')
    assert.equal(await page.evaluate(lit), '')
    assert.deepEqual(desk.faults, [])
  },
)

deskTest('a filter that no claim passes says so, and that two extractors agree throughout is explained', async desk => {
  const { page } = desk
  const place = (await ask(desk, 'entities?limit=500')).find(one => JSON.stringify(one).includes('"name":"Syria"'))
  await visit(desk, `/review?otherwise=1&actor=${place?.id ?? 'none'}`)
  await page.getByRole('heading', { name: 'No claim is like that' }).waitFor()
  await page.getByText(/both readings are shown side by side/).waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest(
  'every key that is printed on the card opens what its button says, and the queue reads itself aloud in whole sentences',
  async desk => {
    const { page } = desk
    const number = (await ask(desk, 'claims?predicate=strength&limit=500')).find(claim => claim.standing === 'proposed')
    await begin(desk, `/review?claim=${number?.id}`)
    const card = page.getByLabel('Claim', { exact: true })
    for (const [key, label] of [
      ['e', 'Kind'],
      ['m', 'Subject'],
      ['b', 'Says so'],
      ['t', 'When'],
      ['l', 'Where'],
      ['n', 'Number'],
    ] as const) {
      await card
        .getByRole('group', { name: 'Put right' })
        .getByRole('button', { name: new RegExp(` ${key.toUpperCase()}$`) })
        .waitFor()
      await page.keyboard.press(key)
      await card.getByLabel(label, { exact: true }).waitFor()
      assert.equal(await page.evaluate('document.activeElement.getAttribute("aria-label")'), label)
      await page.keyboard.press('Escape')
      await card.getByRole('group', { name: 'Decide' }).waitFor()
    }
    const notes = page.getByRole('region', { name: 'Source text' }).locator('.note')
    await page.keyboard.press('o')
    await notes.waitFor()
    await page.keyboard.press('o')
    await notes.waitFor({ state: 'detached' })
    const here = await current(desk)
    await page.keyboard.press('s')
    await page.getByText('Kept for later.').waitFor()
    await page.waitForURL(address => address.searchParams.get('later') === here && address.searchParams.get('claim') !== here)
    const spoken = await page.locator('.queue button .unseen').allTextContents()
    assert.ok(spoken.length > 0)
    for (const words of spoken) assert.match(words, /^\. .+: .+, (?:waiting|accepted|contradicted)/)
    await page.keyboard.press(']')
    await page.waitForURL(address => address.searchParams.get('claim') !== here)
    assert.deepEqual(desk.faults, [])
  },
)

deskTest('a form that was opened before an earlier correction came back does not take that correction back', async desk => {
  const { page } = desk
  await begin(desk)
  await page.keyboard.press('j')
  const id = await current(desk)
  const one = async () => (await ask(desk, 'claims?limit=500')).find(claim => claim.id === id)
  const first = await one()
  let asked = 0
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/api/v1/claims?*', async route => {
    asked++
    await released
    await route.continue()
  })
  await page.keyboard.press('d')
  await until(() => Promise.resolve(asked > 0)) // the claims are asked for again, and do not come yet
  await page.keyboard.press('t')
  release()
  const turned = first?.polarity === 'denied' ? 'affirmed' : 'denied'
  const title = page.locator(`#review-${id} h2`)
  const words = await title.innerText()
  await until(async () => (await title.innerText()) !== words) // now the correction has reached the card
  await page.getByRole('textbox', { name: 'When' }).fill('2023-04')
  await page.keyboard.press('Enter')
  await page.getByLabel('Claim', { exact: true }).getByText('Apr 2023').waitFor()
  assert.equal((await one())?.polarity, turned)
  await page.unroute('**/api/v1/claims?*')
  await page.keyboard.press('z')
  await page.keyboard.press('z')
  assert.deepEqual(desk.faults, [])
})

deskTest('all that one sentence says is accepted at once, and all that a filter shows after a look at the list', async desk => {
  const { page } = desk
  const before = await begin(desk)
  const name = (await page.getByRole('button', { name: /^Accept all \d+ of this sentence/ }).isVisible())
    ? await page.getByRole('button', { name: /^Accept all/ }).innerText()
    : ''
  const together = Number(/\d+/.exec(name)?.[0] ?? 0)
  await page.keyboard.press(together === 0 ? 'a' : 'Shift+A')
  await waiting(desk, before - Math.max(together, 1))
  await page.getByLabel('Put as').selectOption('hedged')
  const button = page.getByRole('button', { name: /^Accept the \d+ shown/ })
  const shown = Number(/\d+/.exec(await button.innerText())?.[0])
  await button.click()
  assert.equal(await page.getByRole('dialog').getByRole('listitem').count(), shown)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Accept ${shown}` })
    .click()
  await page.getByRole('heading', { name: /claims are reviewed$/ }).waitFor()
  await waiting(desk, before - Math.max(together, 1) - shown)
  await page.keyboard.press('z')
  await waiting(desk, before - Math.max(together, 1))
})

deskTest('claims of two extractors that make different things of the same words are reviewed beside each other', async desk => {
  const { page } = desk
  await begin(desk)
  const { length } = await ask(desk, 'review/list?readOtherwise=true&limit=500')
  assert.ok(length > 1)
  await page.getByLabel('Readings').selectOption({ label: `where two extractors disagree (${length})` })
  await page.getByText(`${length} waiting`).waitFor()
  assert.equal(await page.locator('.queue button').filter({ hasText: 'read two ways' }).count(), length)
  const other = page.getByLabel('Claim', { exact: true }).locator('section').filter({ hasText: 'The same words, read otherwise' })
  await other.locator('[data-claim]').first().waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.locator('.queue button').nth(length).waitFor()
  assert.deepEqual(desk.faults, [])
})

deskTest('a claim is added from words that were selected', async desk => {
  const { page } = desk
  await begin(desk)
  const before = (await ask(desk, 'claims?limit=500')).length
  await page.evaluate(`(() => {
    const holder = document.querySelector('[data-at]')
    getSelection().setBaseAndExtent(holder.firstChild, 0, holder.firstChild, 3)
  })()`)
  await page.keyboard.press('c')
  await page.getByRole('combobox', { name: 'Subject' }).fill('Russian Vol')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'In words' }).fill('a test')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page
    .getByRole('status')
    .getByText(/^Added/)
    .waitFor()
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  assert.equal((await ask(desk, 'claims?limit=500')).length, before + 1)
  assert.deepEqual(desk.faults, [])
})
