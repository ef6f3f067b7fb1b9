import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'

import { readDocument } from '../../src/documents/read.ts'
import type { Document } from '../../src/model/document.ts'
import { Problem } from '../../src/model/problem.ts'

const page = `<!doctype html><html lang="uk"><head><title>Човни</title></head><body><p>Вони прийшли вночі<sup><a href="https://made.example/p#fn1" id="r1">1</a></sup>, said the ministry of the crossing = so it was told, in a long line that is broken by the way it is sent.</p>
<ol><li id="fn1">Ada Berg, “Nights.” <a href="https://made.example/p#r1">↩</a></li></ol></body></html>`

/** Bytes as quoted-printable, lines of 76 letters. */
const quoted = (text: string, end: string): string =>
  [...Buffer.from(text)]
    .map(byte =>
      byte === 10 ? end : byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .reduce(
      (lines, letter) =>
        lines.length - lines.lastIndexOf('\n') + letter.length > 75 && letter !== end ? `${lines}=${end}${letter}` : lines + letter,
      '',
    )

/** A saved page: its parts, each with its headers. */
const saved = (parts: readonly (readonly [string, string])[], end = '\r\n'): Buffer => {
  const head = `From: <Saved by a browser>${end}Snapshot-Content-Location: https://made.example/p${end}Subject: x${end}MIME-Version: 1.0${end}Content-Type: multipart/related;${end}\ttype="text/html";${end}\tboundary="----Made--1----"${end}${end}`
  const written = parts.map(([headers, body]) => `------Made--1----${end}${headers.replaceAll('\n', end)}${end}${end}${body}${end}`)
  return Buffer.from(`${head}${end}${written.join('')}------Made--1------${end}`, 'latin1')
}

const read = async (bytes: Uint8Array): Promise<Document> => readDocument({ name: 'page.mhtml', bytes })

const picture = [
  'Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://made.example/x.png',
  'iVBORw0KGgo=',
] as const

for (const end of ['\r\n', '\n']) {
  test(`a page saved in one file is read with its notes, lines ending in ${JSON.stringify(end)}`, async () => {
    const headers =
      'Content-Type: text/html\nContent-ID: <frame-1@x>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://made.example/p'
    const document = await read(saved([picture, [headers, quoted(page, end)]], end))
    assert.ok(document.text.startsWith('Вони прийшли вночі1, said the ministry of the crossing = so it was told, in a long line'))
    assert.deepEqual(
      document.notes.map(note => [document.text.slice(note.span.start, note.span.end), note.markers.length]),
      [['Ada Berg, “Nights.”', 1]],
    )
    assert.deepEqual([document.format, document.meta.title, document.meta.language], ['mhtml', 'Човни', 'uk'])
  })
}

test('a page in base 64 and another charset is read', async () => {
  const headers = 'Content-Type: text/html; charset="windows-1252"\nContent-Transfer-Encoding: base64'
  const { text } = await read(saved([[headers, Buffer.from('<html><body><p>Un café', 'latin1').toString('base64')]]))
  assert.equal(text, 'Un café')
})

test('a file cut short is read as far as it goes; one without a page is refused', async () => {
  const whole = saved([['Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable', quoted(page, '\r\n')]])
  assert.match((await read(whole.subarray(0, whole.length - 400))).text, /^Вони при$/)
  await assert.rejects(read(saved([picture])), (error: unknown) => error instanceof Problem && /no web page/.test(error.message))
})

test('parts without end, within each other or by the hundred thousand, are no trouble', async () => {
  const many = saved(Array.from({ length: 100_000 }, () => picture))
  await assert.rejects(read(many), Problem)
  const nested = 'Content-Type: multipart/related; boundary="--Made--1----"\n'.repeat(1)
  await assert.rejects(read(Buffer.concat(Array.from({ length: 2000 }, () => saved([[nested, '']])))), Problem)
  const equals = saved([['Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable', `<p>words ${'='.repeat(1_000_000)}`]])
  assert.match((await read(equals)).text, /words/)
})
