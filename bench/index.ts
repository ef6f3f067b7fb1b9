import process from 'node:process'

/** Every benchmark: what it tells, and its script, which runs when it is imported. To add one: write its file and list it here. */
const benchmarks = {
  language: {
    tells: 'speed of reading, stage by stage, loading and memory, beside wink-nlp and compromise',
    run: () => import('./language.ts'),
  },
  tags: { tells: 'words, tags and trees on treebanks, beside wink-nlp and compromise', run: () => import('./tags.ts') },
  confidence: { tells: 'whether claims are as often right as their confidence says', run: () => import('./confidence.ts') },
  entities: {
    tells: 'names, descriptions and identities right, and the others by cause (--misses prints them)',
    run: () => import('./entities.ts'),
  },
  quality: {
    tells: 'how good claims, names, speakers and trees are on annotated sets, beside what others reach',
    run: () => import('./quality.ts'),
  },
  wordings: {
    tells: 'in which builds of a sentence the verbs of the tables are read (--misses prints where not)',
    run: () => import('./wordings.ts'),
  },
  growth: { tells: 'time and memory a document from 1 to 1,000 documents', run: () => import('./growth.ts') },
  notes: {
    tells:
      'markers, notes, links and works of footnoted documents in every format, and references in running text (--misses prints what was missed)',
    run: () => import('./notes.ts'),
  },
  scans: { tells: 'what is recognised of scanned pages, against their text layer', run: () => import('./scans.ts') },
  weigh: {
    tells: 'dossier, comparison, disputes, paths, numbers over 1,000 to 1,000,000 claims, and one more document',
    run: () => import('./weigh.ts'),
  },
  base: {
    tells:
      'a project on disk: whole answers to searches and questions, and what it costs to bring it up to date (a number names its claims)',
    run: () => import('./base.ts'),
  },
  reading: {
    tells: 'time of the browser’s main thread until 250 pages with 6,000 claims drawn stand',
    run: () => import('./reading.ts'),
  },
  candidates: { tells: 'time and recall of finding which of many names may be one', run: () => import('./candidates.ts') },
  citations: {
    tells: 'works, fields and short forms of note strings (--misses prints what was missed)',
    run: () => import('./citations.ts'),
  },
}

const [name] = process.argv.splice(2, 1)
const benchmark = Object.entries(benchmarks).find(([key]) => key === name)?.[1]
if (benchmark !== undefined) await benchmark.run()
else {
  console.log('npm run bench -- NAME\n')
  for (const [key, { tells }] of Object.entries(benchmarks)) console.log(`  ${key.padEnd(10)} ${tells}`)
  if (name !== undefined) {
    console.error(`\nThere is no benchmark ${name}.`)
    process.exitCode = 2
  }
}
