import { kindAt } from '../argument.ts'
import type { Extractor } from '../extractor.ts'
import { doer } from '../frames/doer.ts'
import { clauseOf, wordsOf } from '../frames/text.ts'
import { isPassive } from '../frames/voice.ts'

/** Verbs that tell of an event's course rather than of what it did. */
const COURSE = new Set(
  (
    'be have begin start continue occur happen last follow involve include take see remain become appear seem consist concern comprise ' +
    'cover feature say tell show come go target hit strike kill wound injure attack destroy damage engage suppress focus aim seek try ' +
    'pit contain require need use discuss address receive suffer face precede coincide mean reflect represent constitute define describe showcase demonstrate affirm underscore display highlight reach claim signal illustrate depose blame promise find ' +
    'cause trigger spark provoke precipitate unleash ignite fuel produce stoke galvanize'
  ).split(' '),
)

/** What an event did to somebody or something: "the coup ended civilian rule". */
export const consequences: Extractor = {
  name: 'consequences',
  *propose(tree, context) {
    for (const verb of tree.indexes()) {
      if (tree.token(verb).upos !== 'VERB' || tree.is(verb, 'amod') || COURSE.has(tree.lemma(verb)) || isPassive(tree, verb)) continue
      const cause = tree.kid(verb, 'obj') === undefined ? undefined : doer(tree, verb)
      if (tree.kids(verb, 'mark').some(mark => /^(to|of|without)$/.test(tree.lemma(mark)))) continue
      if (
        cause === undefined ||
        /^(programme|program|inquiry|indictment)$/.test(tree.lemma(cause)) ||
        tree.token(cause).upos === 'PRON' ||
        kindAt(context, tree, cause) !== 'event'
      )
        continue
      yield {
        predicate: 'outcome',
        subject: { is: 'head', token: cause, alone: true },
        object: { is: 'text', span: tree.lemma(verb) === 'win' ? clauseOf(tree, verb, false) : wordsOf(tree, verb, false) },
        trigger: verb,
        confidence: 0.5,
        rule: 'consequences.verb',
      }
    }
  },
}
