import { places } from '../frame/pages.ts'

const REVIEW = [
  ['J / K', 'next, previous'],
  ['A', 'accept: the text does say this'],
  ['X, then 1–5', 'reject, with the reason'],
  ['F', 'conflict: it says this, and others contradict it'],
  ['E', 'correct a part of it'],
  ['S', 'later'],
  ['O', 'open its note'],
  ['Z', 'undo'],
] as const

const EVERYWHERE = [
  ['Ctrl K', 'jump to a page, report, actor or dispute'],
  ['Ctrl Z', 'take the last decision back'],
  ['/', 'search'],
  ['Y', 'copy a link to what is shown'],
  ['Esc', 'close the evidence card'],
  ['?', 'this page'],
] as const

/** Keys, marks and one worked example; works without any network. */
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
        </dl>
        <p>
          Blue means friendly, orange hostile, grey over or under. Colour never says whether something is true. A hollow ring waits for you,
          a filled dot is accepted.
        </p>
        <h2>One example</h2>
        <p>
          “Ukraine denied any involvement.” The claim is: the government of Ukraine took part in the raid,{' '}
          <span className="denied">denied</span> by Ukraine. Press <kbd>A</kbd> if the sentence says so, even if you believe that Ukraine
          took part. You confirm what is written, not what happened.
        </p>
      </section>
      <section>
        <h2>Keys in review</h2>
        <Keys of={REVIEW} />
        <h2>Keys everywhere</h2>
        <Keys of={EVERYWHERE} />
        <Keys of={places.flatMap(({ key, label }) => (key === undefined ? [] : [[`G ${key}`, label] as const]))} />
      </section>
    </div>
  </main>
)

const Keys = ({ of }: { readonly of: readonly (readonly [string, string])[] }) => (
  <dl>
    {of.map(([key, what]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
)
