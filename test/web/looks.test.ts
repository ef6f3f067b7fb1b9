import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { addressesOn } from './addresses.ts'
import { deskTest, visit } from './desk-test.ts'

const base = readFileSync(join(import.meta.dirname, '../../src/web/styles/base.css'), 'utf8')

/** The two values of each colour of the workbench, light and dark. */
const colours = new Map([...base.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, ...both]) => [name, both]))

/** How bright a colour is, 0–1, as WCAG 2.2 counts it. */
function brightness(colour: string): number {
  const parts = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [brightness(a), brightness(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

test('text stands out by 4.5 to 1 and lines by 3 to 1 from every ground, in both themes', () => {
  const least = { ink: 4.5, muted: 4.5, accent: 4.5, 'waiting-text': 4.5, ally: 4.5, rival: 4.5, hierarchy: 4.5, waiting: 3, edge: 3 }
  for (const [name, ratio] of Object.entries(least))
    for (const ground of ['ground', 'panel'])
      for (const theme of [0, 1]) {
        const [own = '', under = ''] = [colours.get(name)?.[theme], colours.get(ground)?.[theme]]
        assert.ok(contrast(own, under) >= ratio, `${name} on ${ground}: ${contrast(own, under).toFixed(2)}`)
      }
  for (const theme of [0, 1]) assert.ok(contrast(colours.get('ink')?.[theme] ?? '', colours.get('reading')?.[theme] ?? '') >= 7)
})

deskTest('how a claim is put is told by the style of its line, the same in text and in lists, and never by colour', async desk => {
  const { page } = desk
  await visit(desk, '/review')
  await page.getByRole('group', { name: 'Decide' }).waitFor()
  const styles = await page.evaluate<Record<string, string[]>>(`Object.fromEntries(
    ['says', 'hedged', 'denied', 'inferred'].map(name => {
      const word = document.createElement('span')
      word.className = name
      document.body.append(word)
      const text = document.querySelector('.text')
      const [own, painted] = [getComputedStyle(word), getComputedStyle(text, '::highlight(' + name + ')')]
      const told = [own.textDecorationStyle, painted.textDecorationStyle, String(own.color === getComputedStyle(document.body).color)]
      word.remove()
      return [name, told]
    }))`)
  assert.deepEqual(styles, {
    says: ['solid', 'solid', 'true'],
    hedged: ['dashed', 'dashed', 'true'],
    denied: ['double', 'double', 'true'],
    inferred: ['dotted', 'dotted', 'true'],
  })
})

deskTest('a report is read in Source Serif, 18 on 28 points, in lines of 66 to 74 signs; the rest is Inter', async desk => {
  const { page } = desk
  await visit(desk, '/review')
  const paragraph = page.locator('.text p[dir]').first()
  await paragraph.waitFor()
  const [family = '', size, height, ...lines] = await page.evaluate<string[]>(`(() => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(document.querySelector('.text p[dir]'))
    const [text] = [...document.querySelectorAll('.text p [data-at]')].map(one => one.firstChild).toSorted((a, b) => b.length - a.length)
    const range = new Range()
    const tops = Array.from(text.data, (_, at) => {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return Math.round(range.getBoundingClientRect().top)
    })
    const lines = Object.values(Object.groupBy(tops, top => top)).map(some => String(some.length))
    return [fontFamily, fontSize, lineHeight, ...lines]
  })()`)
  const whole = lines.slice(1, -1).map(Number)
  assert.match(family, /^"Source Serif 4 Variable"/)
  assert.deepEqual([size, height], ['18px', '28px'])
  assert.ok(whole.length > 0 && whole.every(signs => signs >= 60 && signs <= 80), `lines of ${whole.join()} signs`)
  assert.match(await page.evaluate<string>('getComputedStyle(document.body).fontFamily'), /^"Inter Variable"/)
  assert.ok(await page.evaluate('document.fonts.check("14px \\"Inter Variable\\"")'))
})

deskTest('no word on any page is smaller than 11 points', async desk => {
  const { page } = desk
  const small: string[] = []
  for (const [name, address] of Object.entries(await addressesOn(page))) {
    await visit(desk, address)
    await page.locator('main [role=status]').waitFor({ state: 'detached' })
    const sizes = await page.evaluate<string[]>(`[...document.querySelectorAll('body *')].flatMap(one => {
      const hasWords = [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
      const size = parseFloat(getComputedStyle(one).fontSize)
      return hasWords && size < 10.99 && one.checkVisibility() ? [one.tagName + ' ' + one.textContent.slice(0, 30) + ' ' + size] : []
    })`)
    small.push(...sizes.map(one => `${name}: ${one}`))
  }
  assert.deepEqual(small, [])
})

deskTest(
  'the keys that decide are 44 points high, what has the focus is outlined, and nothing moves where motion is unwanted',
  async desk => {
    const { page } = desk
    await visit(desk, '/review')
    const decide = page.getByRole('group', { name: 'Decide' }).getByRole('button')
    await decide.first().waitFor()
    for (const height of await decide.evaluateAll(all => all.map(one => one.getBoundingClientRect().height)))
      assert.ok(height >= 44, String(height))
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab')
      const [what, style, width] = await page.evaluate<string[]>(`(() => {
      const at = document.activeElement
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      return [at.outerHTML.slice(0, 80), outlineStyle, outlineWidth]
    })()`)
      assert.ok(style !== 'none' && Number.parseFloat(width ?? '') >= 1, `${what}: ${style} ${width}`)
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(desk, '/review')
    const moving = await page.evaluate(`document.getAnimations().length +
    [...document.querySelectorAll('*')].filter(one => getComputedStyle(one).transitionDuration.split(', ').some(time => parseFloat(time) > 0)).length`)
    assert.equal(moving, 0)
    await page.emulateMedia({ reducedMotion: null })
  },
)

deskTest('the theme is that of the system until one is chosen, which holds on every page', async desk => {
  const { page } = desk
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  const [light, dark] = ['rgb(251, 250, 247)', 'rgb(20, 23, 26)']
  await visit(desk, '/settings')
  const theme = page.getByRole('group', { name: 'Theme' })
  await theme.getByRole('button').first().waitFor()
  for (const [scheme, colour] of [
    ['dark', dark],
    ['light', light],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    assert.equal(await ground(), colour)
  }
  await theme.getByRole('button', { name: 'dark' }).click()
  assert.equal(await ground(), dark)
  await visit(desk, '/disputes')
  assert.equal(await ground(), dark)
  await visit(desk, '/settings')
  await theme.getByRole('button', { name: 'system' }).click()
  assert.equal(await ground(), light)
  assert.deepEqual(desk.faults, [])
})
