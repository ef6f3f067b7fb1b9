import { type Audited, auditPage } from './audit-page.ts'
import type { Block, Item, Page } from './page.ts'

/** An audit as a page of its own, to be read in a browser, printed or sent: no script, nothing fetched. */
export const auditHtml = (audited: readonly Audited[]): string => pageHtml(auditPage(audited))

const STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --muted: #5a626c; --line: #dedbd3; --accent: #3a4fb8 }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word }
h1 { font-size: 1.6rem; line-height: 1.2 } h2 { margin-top: 2rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.15rem }
h3 { margin: 1.25rem 0 0.25rem; color: var(--muted); font-size: 0.9rem }
ul { margin: 0; padding-left: 1.2rem } li { margin: 0.4rem 0 } li p { margin: 0; color: var(--muted) }
@page { margin: 18mm }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt } h2, h3 { break-after: avoid } li { break-inside: avoid } }
`

function pageHtml({ title, lead, sections }: Page): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...lead.map(line => `<p>${escaped(line)}</p>`),
    ...sections.flatMap(({ title: heading, blocks }) => [
      '<section>',
      heading === '' ? '' : `<h2>${escaped(heading)}</h2>`,
      ...blocks.flatMap(blockHtml),
      '</section>',
    ]),
    '</body>',
    '</html>',
  ]
    .filter(line => line !== '')
    .join('\n')
}

const blockHtml = ({ label, items }: Block): string[] => [
  label === null ? '' : `<h3>${escaped(label)}</h3>`,
  '<ul>',
  ...items.map(itemHtml),
  '</ul>',
]

const itemHtml = ({ text, under }: Item): string => `<li>${escaped(text)}${under.map(line => `<p>${escaped(line)}</p>`).join('')}</li>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
