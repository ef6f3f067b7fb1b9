import assert from 'node:assert/strict'
import { test } from 'node:test'

import { audited, found, withNotes } from '../audited.ts'

const BRIDGE =
  'Ana Duarte, “Guards Leave the Northern Bridge,” Harbour Times, March 4, 2021, https://harbourtimes.example/2021/03/04/bridge.'
const CAMP = 'Ben Okafor, “A Camp by the Sea,” Frontier Monthly, May 2, 2021, https://frontier.example/camp.'
const WALL = 'Iris Holm, “Behind the Old Wall,” Coast News, June 9, 2021, https://coast.example/wall.'
const GATE = 'Omar Faris, “The Gate and the River,” Valley Post, July 1, 2021, https://valley.example/gate.'

/** A body whose every sentence has one marker, for as many notes. */
const body = (count: number): string =>
  Array.from({ length: count }, (_, index) => `The guards crossed the river on day ${index + 1}.[^${index + 1}]`).join(' ')
const auditNotes = (...notes: readonly string[]) => audited(withNotes(body(notes.length), ...notes))

/** A fault in the last note, by its code, and a like note that has none. */
const faults: readonly (readonly [what: string, code: string, faulty: string, sound: string])[] = [
  ['a blank before a comma', 'space-before-comma', BRIDGE.replace('Duarte,', 'Duarte ,'), BRIDGE],
  ['a comma at the end of a title', 'terminal-comma', 'Okafor, “A Camp by the Sea,”', 'Okafor, “A Camp by the Sea?”'],
  ['a note that breaks off', 'note-truncated', BRIDGE.replace(/ https.*$/, ''), BRIDGE],
  ['an address lost where the others have one', 'url-missing', GATE.replace(/, https.*$/, '.'), GATE],
  ['a date that is not the one of the address', 'date-url-mismatch', BRIDGE.replace('March 4', 'March 9'), BRIDGE],
  ['a blank inside an address', 'url-broken', BRIDGE.replace('/bridge', '/the- northern-bridge-is-open'), BRIDGE],
  ['an address in a file store', 'url-is-storage-host', BRIDGE.replace('harbourtimes.example', 's3.amazonaws.com'), BRIDGE],
  ['a day that no calendar has', 'date-impossible', BRIDGE.replace('March 4', 'February 30').replace('/2021/03/04', ''), BRIDGE],
  [
    'a date after that of access',
    'date-after-access',
    GATE.replace(', https', ', accessed May 1, 2021, https'),
    GATE.replace(', https', ', accessed May 1, 2022, https'),
  ],
  ['a page without a date', 'undated-source', '“About the Camp,” Camp Office, https://camp.example/about.', CAMP],
  ['a title that is cut off', 'title-truncated', GATE.replace('River,', 'River ...,'), GATE],
  [
    'an outlet’s words run together',
    'container-run-together',
    GATE.replace('Valley Post', 'ValleyPostOnline'),
    GATE.replace('Valley Post', 'YouTube'),
  ],
  ['an address in the place of the outlet’s name', 'domain-as-container', GATE.replace('Valley Post', 'valley.com'), GATE],
  [
    'a page before the outlet',
    'locator-misplaced',
    GATE.replace('” Valley', '” 2-5, Valley'),
    GATE.replace('2021, https', '2021, 2–5, https'),
  ],
  ['a full stop where the others have a comma', 'printed-otherwise', GATE.replace('2021, https', '2021. https'), GATE],
]

for (const [what, code, faulty, sound] of faults) {
  test(`finds ${what}`, async () => {
    const findings = found(
      await auditNotes(BRIDGE, CAMP, WALL, 'Ann Ray, “On the Quay,” Quay Daily, May 3, 2021, https://quay.example/a.', faulty),
      code,
    )
    assert.deepEqual(
      findings.flatMap(({ notes }) => notes),
      [5],
    )
    assert.ok(findings.every(({ expected }) => expected !== null))
  })
  test(`does not find ${what} in “${sound.slice(0, 48)}…”`, async () => {
    const findings = found(
      await auditNotes(BRIDGE, CAMP, WALL, 'Ann Ray, “On the Quay,” Quay Daily, May 3, 2021, https://quay.example/a.', sound),
      code,
    )
    assert.deepEqual(
      findings.filter(({ notes }) => notes.includes(5)),
      [],
    )
  })
}

test('tells a short form that leads nowhere, with the reason', async () => {
  const [finding] = found(await auditNotes(BRIDGE, 'Holm, “Behind the Old Wall.”'), 'unresolved-short-form')
  assert.match(finding?.message ?? '', /no earlier note gives a work by Holm/)
})

test('offers the name that was meant where a short form misspells it', async () => {
  const [finding] = found(await auditNotes(BRIDGE, 'Duarde, “Guards Leave,” 3.'), 'unresolved-short-form')
  assert.match(finding?.expected ?? '', /Duarte/)
})

test('refuses ibid. after a note with two works', async () => {
  const result = await auditNotes(BRIDGE, `${CAMP.replace(/\.$/, '')}; ${WALL}`, 'Ibid.')
  assert.deepEqual(
    found(result, 'ibid-after-two-works').map(({ note }) => note),
    [3],
  )
  assert.deepEqual(found(await auditNotes(BRIDGE, CAMP, 'Ibid.'), 'ibid-after-two-works'), [])
})

test('hands a lost address on to the short forms that rest on it', async () => {
  const result = await auditNotes(
    BRIDGE,
    CAMP,
    WALL,
    'Ann Ray, “On the Quay,” Quay Daily, May 3, 2021, https://quay.example/a.',
    GATE.replace(/, https.*$/, '.'),
    'Faris, “The Gate.”',
  )
  const inherited = found(result, 'url-missing').filter(({ inheritedFrom }) => inheritedFrom !== null)
  assert.deepEqual(
    inherited.map(({ note, inheritedFrom, severity }) => ({ note, inheritedFrom, severity })),
    [{ note: 6, inheritedFrom: 5, severity: 'info' }],
  )
})

test('tells one work that two notes date differently', async () => {
  const again = BRIDGE.replace('March 4', 'March 7')
  assert.deepEqual(
    found(await auditNotes(BRIDGE, again), 'same-work-cited-differently').map(({ notes }) => notes),
    [[1, 2]],
  )
  assert.deepEqual(found(await auditNotes(BRIDGE, CAMP, BRIDGE), 'same-work-cited-differently'), [])
})

test('takes notices of one title with their own numbers, and papers of one file, for works apart', async () => {
  const notice = 'Harbour Office, “Approval of the Licence for the Northern Bridge,” '
  const [first, second] = [`${notice}82 Federal Register 42327, September 7, 2017.`, `${notice}87 Federal Register 52743, August 29, 2022.`]
  assert.deepEqual(found(await auditNotes(first, second), 'same-work-cited-differently'), [])
  const [finding] = found(await auditNotes(first, second, second.replace('29', '28')), 'same-work-cited-differently')
  assert.deepEqual(finding?.notes, [2, 3])
  const minute = 'Ana Duarte, “Minute on the Northern Bridge,” '
  assert.deepEqual(
    found(await auditNotes(`${minute}3 May 1921, FO 371/6342.`, `${minute}9 June 1921, FO 371/6342.`), 'same-work-cited-differently'),
    [],
  )
})

test('takes a work by an author named in full, and a file with its number, for no short form', async () => {
  const whole = 'Ana Duarte, Guards of the Northern Bridge (Oslo: Holm, 2021).'
  assert.deepEqual(found(await auditNotes('Ana Duarte, Guards of the Bridge', whole), 'unresolved-short-form'), [])
  const [finding] = found(await auditNotes('Duarte, Guards of the Northern Bridge', whole), 'unresolved-short-form')
  assert.match(finding?.message ?? '', /in full only later, in note 2/)
})

test('tells once for the document that none of the notes it calls is there', async () => {
  const [finding, ...others] = found(await audited('They left.[^1] They came.[^2] They slept.[^3]\n'), 'dangling-marker')
  assert.match(finding?.message ?? '', /calls 3 notes, and the file holds none/)
  assert.deepEqual(others, [])
})

test('tells short forms that repeat the whole title in one line for all of them', async () => {
  const [finding, ...others] = found(
    await auditNotes(BRIDGE, CAMP, 'Duarte, “Guards Leave the Northern Bridge.”', 'Okafor, “A Camp by the Sea.”'),
    'short-title-not-shortened',
  )
  assert.deepEqual(finding?.notes, [3, 4])
  assert.equal(finding?.note, null)
  assert.deepEqual(others, [])
})

test('tells a fifth repetition in one line with the others', async () => {
  const again = 'Duarte, “Guards Leave.”'
  const findings = found(await auditNotes(BRIDGE, again, again, again, again), 'consecutive-repeat')
  assert.deepEqual(
    findings.map(({ notes }) => notes),
    [[2, 3, 4, 5]],
  )
})

const harvard = (name: string, title: string): string => `${name} (2019) ${title}. London: Quay.`

test('holds no document to a style that it does not follow', async () => {
  const result = await auditNotes(
    harvard('Smith, J.', 'The river'),
    harvard('Okafor, B.', 'The wall'),
    harvard('Holm, I.', 'The gate'),
    harvard('Faris, O.', 'The quay'),
    GATE.replace('2021, https', '2021. https'),
  )
  assert.deepEqual(found(result, 'printed-otherwise'), [])
})

test('a note too long to be read to its end is told of, and what its first part cites is read', async () => {
  const long = `${BRIDGE} ${'The guards left the river. '.repeat(900)}`
  const result = await auditNotes(WALL, long)
  assert.deepEqual(
    found(result, 'note-too-long').map(({ note, severity }) => [note, severity]),
    [[2, 'warning']],
  )
  assert.deepEqual(found(await auditNotes(WALL, BRIDGE), 'note-too-long'), [])
})

test('the mend of a comma at the end of a title has one closing quotation mark', async () => {
  const [comma] = found(await auditNotes(CAMP, 'Okafor, “A Camp by the Sea,”'), 'terminal-comma')
  assert.equal(comma?.expected, 'End it with a full stop (“Camp by the Sea.”), or add the page that is lost.')
})
