import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { zstdDecompressSync } from 'node:zlib'

import { writeExceptions } from '../src/language/lemmatizer/lemmatizer.ts'
import { learnExceptions } from '../src/language/lemmatizer/train.ts'
import { buildGazetteer } from '../src/language/lexicon/build-gazetteer.ts'
import { buildLexicon } from '../src/language/lexicon/build-lexicon.ts'
import { Gazetteer, writeGazetteer } from '../src/language/lexicon/gazetteer.ts'
import { Lexicon, writeLexicon } from '../src/language/lexicon/lexicon.ts'
import { ByteReader } from '../src/language/linear/bytes.ts'
import type { ByteWriter } from '../src/language/linear/bytes.ts'
import { writeWeights } from '../src/language/linear/weights.ts'
import { trainNames } from '../src/language/names/train.ts'
import { parserInput, writeParser } from '../src/language/parser/parser.ts'
import { trainParser } from '../src/language/parser/train.ts'
import { readTagger, writeTagger } from '../src/language/tagger/tagger.ts'
import { trainTagger } from '../src/language/tagger/train.ts'
import { Vocabulary } from '../src/language/tagger/vocabulary.ts'
import { readTreebank } from '../src/language/training/conllu.ts'
import { readNameCorpora } from './train/name-corpora.ts'
import { pack } from './train/pack.ts'
import { readWordNet, readWorldNames } from './train/world.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'models') },
    only: { type: 'string', default: 'syntax,names' },
    epochs: { type: 'string', default: '15' },
  },
})
const { data, out } = values
const epochs = Number(values.epochs)
const parts = values.only.split(',')
const log = (line: string): void => void process.stderr.write(`${line}\n`)
mkdirSync(out, { recursive: true })

const storedLexicon = buildLexicon(readWordNet())
const storedGazetteer = buildGazetteer(readWorldNames())
const knowledge = { lexicon: new Lexicon(storedLexicon), gazetteer: new Gazetteer(storedGazetteer) }
if (parts.includes('syntax')) trainSyntax()
if (parts.includes('names')) trainNameTagger()

function save(name: string, fill: (writer: ByteWriter) => void): void {
  const { raw, packed } = pack(out, name, fill)
  log(`${name}: ${raw} bytes, ${packed} packed`)
}

/** Lexicon, tagger, lemmas and parser, from EWT and GUM. */
function trainSyntax(): void {
  save('lexicon.bin', writer => writeLexicon(writer, storedLexicon))
  save('gazetteer.bin', writer => writeGazetteer(writer, storedGazetteer))
  const treebank = ['gum-train', 'ewt-train'].flatMap(name => readTreebank(readFileSync(join(data, 'ud', `${name}.conllu`), 'utf8')))
  save('lemmas.bin', writer => writeExceptions(writer, learnExceptions(treebank, knowledge.lexicon)))
  const { tagger, unseen } = trainTagger(treebank, {
    knowledge,
    epochs: Math.min(10, epochs),
    foldEpochs: Math.min(6, epochs),
    folds: 4,
    log,
  })
  save('tagger.bin', writer => writeTagger(writer, tagger))
  const vocabulary = new Vocabulary(tagger.vocabulary, knowledge)
  const examples = treebank.map((sentence, i) => {
    const words = sentence.forms.map(form => vocabulary.word(form))
    return { sentence, input: parserInput(words, unseen[i] ?? new Int32Array(words.length)) }
  })
  const parser = trainParser(examples, epochs, log)
  save('parser.bin', writer => writeParser(writer, parser))
}

/** The name tagger, on sentences tagged by the tagger that stands in `out`. */
function trainNameTagger(): void {
  const tagger = readTagger(new ByteReader(zstdDecompressSync(readFileSync(join(out, 'tagger.bin')))), knowledge)
  const documents = [...readNameCorpora(data, knowledge.gazetteer).values()].flat().map(document =>
    document.map(sentence => {
      const words = tagger.words(sentence.forms)
      return { ...sentence, words, tags: tagger.tag(words) }
    }),
  )
  const weights = trainNames(documents, knowledge.gazetteer, 6, log)
  save('names.bin', writer => writeWeights(writer, weights))
}
