import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { z } from 'zod'

import { readDocument } from '../../src/documents/read.ts'
import { Severity } from '../../src/model/finding.ts'
import { auditOf } from './audited.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'seed')
const skip = existsSync(join(folder, 'citations.gold.json')) ? false : 'the seed report and its gold are not at hand'

const GoldName = z.object({ given: z.string().optional(), family: z.string().optional() })
const Gold = z.object({
  notes: z.array(
    z.object({
      n: z.int(),
      form: z.enum(['full', 'short']),
      resolvesTo: z.int(),
      fields: z.object({
        authors: z.array(GoldName).optional(),
        title: z.string().optional(),
        container: z.string().optional(),
        issued: z.string().nullish(),
        accessed: z.string().nullish(),
        url: z.string().nullish(),
        locator: z.object({ printed: z.string() }).optional(),
      }),
    }),
  ),
  defects: z.array(
    z.object({ id: z.string(), note: z.int(), code: z.string(), severity: Severity, relation: z.enum(['own', 'inherited']) }),
  ),
  documentDefects: z.array(z.object({ id: z.string(), code: z.string(), severity: Severity })),
})

const seed = async () => {
  const gold = Gold.parse(JSON.parse(readFileSync(join(folder, 'citations.gold.json'), 'utf8')))
  return { gold, ...auditOf(await readDocument({ name: 'report.txt', bytes: readFileSync(join(folder, 'report.txt')) })) }
}
const loaded = skip === false ? seed() : undefined
const all = async () => {
  if (loaded === undefined) throw new Error('skipped')
  return loaded
}

test('links every note of the seed report to its one marker', { skip }, async () => {
  const { document, gold } = await all()
  assert.deepEqual(
    document.notes.map(({ number, markers }) => [number, markers.length]),
    gold.notes.map(({ n }) => [n, 1]),
  )
})

test('ties every short form of the seed report to its full note', { skip }, async () => {
  const { citations, gold } = await all()
  for (const { n, form, resolvesTo } of gold.notes) {
    const citation = citations.find(({ note }) => note === n)
    const { resolution } = citation ?? {}
    assert.equal(resolution?.is, form === 'full' ? 'full' : 'resolved', `note ${n}`)
    if (resolution?.is === 'resolved') assert.equal(resolution.note, resolvesTo, `note ${n}`)
  }
})

test('reads the fields of the seed report’s works exactly', { skip }, async () => {
  const { citations, gold } = await all()
  for (const { n, form, fields } of gold.notes) {
    if (form !== 'full') continue
    const citation = citations.find(({ note }) => note === n)
    assert.deepEqual(
      {
        authors: citation?.csl.author,
        title: citation?.csl.title,
        container: citation?.csl['container-title'],
        issued: citation?.csl.issued,
        accessed: citation?.csl.accessed,
        url: citation?.csl.URL,
        locator: citation?.locator ?? undefined,
      },
      {
        authors: fields.authors,
        title: fields.title,
        container: fields.container,
        issued: fields.issued ?? undefined,
        accessed: fields.accessed ?? undefined,
        url: fields.url ?? undefined,
        locator: fields.locator?.printed,
      },
      `note ${n}`,
    )
  }
})

test('finds every defect of the seed report, at its note and of its weight', { skip }, async () => {
  const { findings, gold } = await all()
  const left = [...findings]
  const missed = gold.defects.filter(({ note, code, severity, relation }) => {
    const at = left.findIndex(
      finding =>
        finding.code === code &&
        finding.severity === severity &&
        finding.notes.includes(note) &&
        (finding.inheritedFrom === null) === (relation === 'own'),
    )
    const [hit] = at < 0 ? [] : left.slice(at, at + 1)
    if (hit?.notes.length === 1) left.splice(at, 1)
    return at < 0
  })
  assert.deepEqual(
    missed.map(({ id, code, note }) => `${id} ${code} in note ${note}`),
    [],
  )
})

test('finds every defect of the seed report as a whole', { skip }, async () => {
  const { findings, gold } = await all()
  const missed = gold.documentDefects.filter(
    ({ code, severity }) => !findings.some(other => other.code === code && other.severity === severity),
  )
  assert.deepEqual(
    missed.map(({ id, code }) => `${id} ${code}`),
    [],
  )
})

test('finds nothing of weight in the seed report beyond its gold', { skip }, async () => {
  const { findings, gold } = await all()
  const known = new Set([...gold.defects, ...gold.documentDefects].map(({ code }) => code))
  const surplus = findings.filter(
    ({ severity, code }) => !known.has(code) || (severity !== 'style' && severity !== 'info' && !known.has(code)),
  )
  assert.deepEqual(
    surplus.map(({ code, message }) => `${code}: ${message}`),
    [],
  )
  const counted = findings.filter(
    ({ code, note }) =>
      note !== null &&
      gold.defects.some(defect => defect.code === code) &&
      !gold.defects.some(defect => defect.code === code && defect.note === note),
  )
  assert.deepEqual(
    counted.map(({ code, message }) => `${code}: ${message}`),
    [],
  )
})
