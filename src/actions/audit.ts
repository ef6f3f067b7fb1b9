import { z } from 'zod'

import type { Audited } from '../brief/audit-page.ts'
import { auditHtml } from '../brief/html.ts'
import { auditMarkdown } from '../brief/markdown.ts'
import { auditText } from '../brief/text.ts'
import { findingsTable } from '../formats/findings-csv.ts'
import type { Analysis } from '../model/analysis.ts'
import { Severity } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import type { World } from './action.ts'
import { action } from './action.ts'
import { readBase } from './base.ts'
import { printed } from './layout.ts'
import { scansAs, scans } from './ocr.ts'

const LAYOUTS = { text: auditText, markdown: auditMarkdown, html: auditHtml }

/** Checks notes and citations: of the files named, without adding them, or of every report in the base. */
export const audit = action({
  name: 'audit',
  about: 'Check the notes and citations of reports, as a careful editor would; of the whole base, or of files.',
  lists: true,
  input: z.object({
    files: z.array(z.string()).default([]).describe('Files to check without adding them; none means every report in the base'),
    ...scans,
    layout: printed,
    severity: Severity.default('style').describe('Leave out what weighs less than this'),
  }),
  cli: {
    positional: ['files'],
    examples: ['audit draft.docx', 'audit', 'audit --severity warning --csv > audit.csv', 'audit --layout html > audit.html'],
  },
  async run({ files, layout, severity, ...wish }, world) {
    const { audited, failed } =
      files.length === 0 ? { audited: await auditBase(world), failed: 0 } : await auditFiles(files, scansAs(wish), world)
    const least = Severity.options.indexOf(severity)
    const shown = audited.map(({ findings, ...one }) => ({
      ...one,
      findings: findings.filter(finding => Severity.options.indexOf(finding.severity) <= least),
    }))
    const isFaulty = audited.some(({ findings }) =>
      findings.some(finding => finding.severity === 'error' || finding.severity === 'warning'),
    )
    return {
      data: shown.map(({ document, findings }) => ({ document, findings })),
      text: LAYOUTS[layout](shown),
      table: findingsTable(
        shown.flatMap(({ document, findings }) => findings.map(finding => ({ document, finding }))),
        document => document,
      ),
      ...(failed > 0 ? { ended: failed === files.length ? 'failed' : 'partial' } : isFaulty ? { ended: 'findings' } : {}),
    }
  },
})

async function auditBase(world: World): Promise<Audited[]> {
  const store = await world.store('read')
  const { documents } = await readBase(world)
  const audited: Audited[] = []
  for (const { id, name, meta } of documents) {
    const analysis = await store.analysis(id)
    if (analysis !== undefined) audited.push(auditedAs(meta.title ?? name, analysis))
  }
  return audited
}

const auditedAs = (name: string, { findings, document }: Analysis): Audited => ({ document: name, findings, notes: document.notes })

async function auditFiles(
  files: readonly string[],
  reading: ReturnType<typeof scansAs>,
  world: World,
): Promise<{ audited: Audited[]; failed: number }> {
  const paths = (await Promise.all(files.map(world.listFiles))).flat()
  const audited: Audited[] = []
  let failed = 0
  for (const [index, path] of paths.entries()) {
    world.progress({ task: 'checking', done: index, total: paths.length })
    try {
      const analysis = await world.analyse(await world.parse(await world.readFile(path), reading))
      audited.push(auditedAs(path, analysis))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      world.warn(error)
      failed++
    }
  }
  return { audited, failed }
}
