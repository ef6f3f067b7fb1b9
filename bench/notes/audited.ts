import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { audit } from '../../src/citations/audit.ts'
import { readCitations } from '../../src/citations/read.ts'
import { read } from '../../src/language/read.ts'
import { Document, unreadIn } from '../../src/model/document.ts'
import type { Finding } from '../../src/model/finding.ts'
import { loadOurs } from '../readers.ts'
import { folder } from './sets.ts'

const Gold = z.object({
  defects: z.array(z.object({ note: z.int(), code: z.string(), severity: z.string(), relation: z.enum(['own', 'inherited']) })),
  documentDefects: z.array(z.object({ code: z.string(), severity: z.string() })),
})

/** Audits a document, its sentences cut by the models at hand. */
export async function findingsIn(document: Document): Promise<Finding[]> {
  const models = await loadOurs()
  const { citations, sources } = readCitations(document)
  const blocks = document.blocks.filter(({ kind }) => /^(?:heading|paragraph|quotation|item)$/.test(kind))
  const { sentences } = read({ text: document.text, blocks, skip: unreadIn(document) }, models)
  return audit(
    document,
    citations,
    sources,
    sentences.map(({ start, end }) => ({ start, end })),
  )
}

/** How many of the seed report's defects the audit finds, by kind, weight and note, and what it finds beside them. */
export async function scoreAudit(
  document: Document,
): Promise<{ readonly found: number; readonly wanted: number; readonly alarms: readonly Finding[] }> {
  const gold = Gold.parse(JSON.parse(readFileSync(join(folder, 'seed', 'citations.gold.json'), 'utf8')))
  const findings = await findingsIn(document)
  const found =
    gold.defects.filter(({ note, code, severity, relation }) =>
      findings.some(
        finding =>
          finding.code === code &&
          finding.severity === severity &&
          finding.notes.includes(note) &&
          (finding.inheritedFrom === null) === (relation === 'own'),
      ),
    ).length +
    gold.documentDefects.filter(({ code, severity }) => findings.some(other => other.code === code && other.severity === severity)).length
  const known = (finding: Finding): boolean =>
    gold.documentDefects.some(({ code }) => code === finding.code) ||
    gold.defects.some(({ code, note }) => code === finding.code && (finding.note === null || finding.notes.includes(note)))
  return { found, wanted: gold.defects.length + gold.documentDefects.length, alarms: findings.filter(finding => !known(finding)) }
}
