import type { Finding } from '../../model/finding.ts'
import { capital } from '../../text/capital.ts'
import { type AuditContext, finding, inOrder } from './context.ts'

const DOMAIN = /^(?:[\p{L}\d-]+\.)+(?:com|org|net|info|int|gov|edu|[a-z]{2})$/iu

/** Names of outlets whose words have run together: a capital follows a small letter twice in one word. */
export function* containerRunTogether({ full, named }: AuditContext): Iterable<Finding> {
  for (const { note, span, csl } of full) {
    const container = csl['container-title'] ?? ''
    if (DOMAIN.test(container) || !container.split(/[\s/]/).some(word => (word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > 1)) continue
    yield finding({
      code: 'container-run-together',
      severity: 'style',
      note,
      span,
      message: `${capital(named([note]))} prints the outlet’s words as one: “${container}”.`,
      expected: container.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '),
    })
  }
}

/** Outlets called by their web address in a document that calls most others by name; told once. */
export function* domainAsContainer({ full, named }: AuditContext): Iterable<Finding> {
  const titled = full.filter(({ csl }) => csl['container-title'] !== undefined)
  const domains = titled.filter(({ csl }) => DOMAIN.test(csl['container-title'] ?? ''))
  if (domains.length === 0 || domains.length * 2 > titled.length) return
  const notes = inOrder(domains.map(({ note }) => note))
  const printed = [...new Set(domains.map(({ csl }) => `“${csl['container-title']}”`))].join(', ')
  yield finding({
    code: 'domain-as-container',
    severity: 'style',
    notes,
    span: domains[0]?.span ?? null,
    message: `An address stands in the place of the outlet’s name (${printed}, ${named(notes)}); the other notes give the name.`,
    expected: 'Give the name of the outlet.',
  })
}
