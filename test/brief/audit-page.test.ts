import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Audited } from '../../src/brief/audit-page.ts'
import { auditHtml } from '../../src/brief/html.ts'
import { auditMarkdown } from '../../src/brief/markdown.ts'
import { auditText } from '../../src/brief/text.ts'
import type { Finding } from '../../src/model/finding.ts'

const finding = (given: Partial<Finding>): Finding => ({
  code: 'url-missing',
  severity: 'error',
  note: 2,
  notes: [2],
  span: null,
  message: 'Note 2 gives no address.',
  expected: 'Add it.',
  inheritedFrom: null,
  ...given,
})

const audited: readonly Audited[] = [
  {
    document: 'Siege',
    findings: [finding({ severity: 'style', code: 'space-before-comma', message: 'A blank before a comma.' }), finding({})],
    notes: [],
  },
  { document: 'Harbour', findings: [], notes: [] },
]

test('a project’s audit tells the worst first, each finding with its note and mend, and the reports without a fault', () => {
  assert.deepEqual(auditText(audited).split('\n'), [
    '# Audit of 2 reports',
    '1 error, 1 point of style',
    'Nothing found in Harbour.',
    '',
    '# Siege: 1 error, 1 point of style',
    '  Errors',
    '    · Note 2 gives no address. [url-missing]',
    '        → Add it.',
    '  Style',
    '    · Note 2: A blank before a comma. [space-before-comma]',
    '        → Add it.',
  ])
})

test('one report’s audit is headed by its name', () => {
  assert.match(auditMarkdown(audited.slice(1)), /^# Audit of Harbour\n\nNothing found\.\n$/)
})

test('a work of a list is called by its place there, and no note', () => {
  const notes = [
    ...[1, 2].map(number => ({ number, kind: 'footnote' as const })),
    ...[3, 4].map(number => ({ number, kind: 'entry' as const })),
  ]
  const page = auditText([
    { document: 'Siege', notes, findings: [finding({ note: 4, message: 'A blank before a comma.', inheritedFrom: 3 }), finding({})] },
  ])
  assert.match(page, /· Work 2 of the list: A blank before a comma\. \(from work 1 of the list\) \[url-missing\]/)
  assert.match(page, /· Note 2 gives no address\./)
})

test('the page to print runs nothing, fetches nothing and takes no words of a report for its own marks', () => {
  const page = auditHtml([{ document: '<img src=x onerror=alert(1)>', findings: [finding({ message: '“<script>” & "more"' })], notes: [] }])
  assert.ok(!/<script|<img|<link|@import|url\(/.test(page))
  assert.ok(page.includes('“&lt;script&gt;” &amp; &quot;more&quot;'))
  assert.match(page, /^<!doctype html>\n<html lang="en">[^]*<h1>Audit of &lt;img[^]*<\/html>$/)
})
