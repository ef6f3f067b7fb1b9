import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { makeDocx } from './docx-maker.ts'

const raisedIn = ({ text, raised }: Document): readonly string[] => raised.map(({ start, end }) => text.slice(start, end))

const run = (words: string, look = ''): string => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`

test('a Word document tells which figures stand above the line', async () => {
  const above = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
  const file = await makeDocx({ body: `<w:p>${run('They left.')}${run('2,3', above)}${run(' They slept.')}</w:p>` })
  assert.deepEqual(raisedIn(await readDocument(file)), ['2,3'])
})

test('a web page tells which figures stand above the line', async () => {
  const bytes = Buffer.from(
    '<html><body><article><h1>The quay</h1><p>They left.<sup>2,3</sup> They slept in the old town.</p></article></body></html>',
  )
  assert.deepEqual(raisedIn(await readDocument({ name: 'quay.html', bytes })), ['2,3'])
})
