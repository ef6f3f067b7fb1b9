import notice from '../../../NOTICE?raw'
import { EXAMPLES } from '../frame/examples.ts'
import { Keys } from '../frame/page-help.tsx'
import { places } from '../frame/pages.ts'
import { chords, drawingKeys, keyTable } from '../parts/key-table.ts'
import { keyWords } from '../parts/keys.ts'
import { useStatus } from '../questions.ts'

/** Marks, one worked example of each page, all keys, and whose work is in the program; works without any network. */
export const Help = () => (
  <main className="page" id="main">
    <h1>Help</h1>
    <div className="two">
      <section>
        <h2>How claims are drawn</h2>
        <dl>
          <dt className="says">says</dt>
          <dd>the text states it flatly</dd>
          <dt className="hedged">hedged</dt>
          <dd>“reportedly”, “up to”, “may”: the text keeps a distance</dd>
          <dt className="denied">denies</dt>
          <dd>somebody says that it is not so</dd>
          <dt className="inferred">∴ inferred</dt>
          <dd>it follows from claims, and no source says it; drawn dotted, and kept apart from all claims</dd>
        </dl>
        <p>
          Blue means friendly, orange hostile, grey over or under. Colour never says whether something is true. A hollow ring waits for you,
          a filled dot is accepted, a half one is contradicted.
        </p>
      </section>
      <section>
        <h2>One example of each page</h2>
        <dl className="keys">
          {places.flatMap(({ label }) => {
            const example = EXAMPLES[label]
            return example === undefined ? [] : [<Example key={label} page={label} words={example} />]
          })}
        </dl>
      </section>
    </div>
    <section>
      <h2>Keys</h2>
      <p className="muted">Each can be put on another key under Settings, and all be turned off. {keyWords('?')} shows those of a page.</p>
      <div className="key-settings">
        {Object.entries(keyTable).map(([where, keys]) => (
          <Keys key={where} title={where} of={keys.map(([key, words]) => [keyWords(key), words])} />
        ))}
        {Object.entries(drawingKeys).map(([where, keys]) => (
          <Keys key={where} title={`${where}, with the drawing in focus`} of={keys} />
        ))}
        <Keys title="With Ctrl" of={chords} />
        <Keys title="Pages" of={places.flatMap(({ key, label }) => (key === undefined ? [] : [[`G ${keyWords(key)}`, label] as const]))} />
      </div>
    </section>
    <About />
  </main>
)

/** What read the reports, and whose work is in it under which licence: the same words as in the program's own notice. */
const About = () => {
  const engine = useStatus().data?.engine
  return (
    <section id="about">
      <h2>About</h2>
      <p>
        Aver lifts claims out of cited reports and never decides what is true. It runs on this machine, and asks nothing of any other.
        {engine === undefined ? '' : ` Reports are read by ${engine}.`}
      </p>
      <pre className="notice">{notice.trim()}</pre>
    </section>
  )
}

const Example = ({ page, words }: { readonly page: string; readonly words: string }) => (
  <div>
    <dt>{page}</dt>
    <dd>{words}</dd>
  </div>
)
