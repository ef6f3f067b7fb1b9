import type { Tree } from '../../../language/tree.ts'
import { kindAt } from '../../argument.ts'
import type { Context, Draft, DraftArgument } from '../../extractor.ts'
import { doer, undergoer } from '../../frames/doer.ts'
import { countryInFocus } from './country-in-focus.ts'
import { termsOf, type Bound } from './terms.ts'

type Office = { readonly holder: number | undefined; readonly bound: Bound; readonly words: number | undefined; readonly rule: string }

/** Offices gained, held or given up where the clause names no post: "was re-elected", "won the presidency", "stepped down". */
export function* officesIn(tree: Tree, context: Context): Generator<Draft> {
  for (const i of tree.indexes()) {
    if (tree.token(i).upos !== 'VERB') continue
    const office = elected(tree, i) ?? won(tree, i) ?? served(tree, i) ?? left(tree, i)
    if (office?.holder === undefined || kindAt(context, tree, office.holder) !== 'person') continue
    for (const time of termsOf(tree, context, i, office.bound)) yield draft(tree, context, i, office, time)
  }
}

function draft(tree: Tree, context: Context, i: number, { holder, words, rule }: Office, time: string | undefined): Draft {
  const role: DraftArgument | undefined = words === undefined ? undefined : { is: 'text', span: tree.span(words, words + 1) }
  return {
    predicate: 'posting',
    subject: { is: 'head', token: holder ?? i },
    object: countryInFocus(tree, context, i) ?? null,
    trigger: i,
    ...(role === undefined ? {} : { qualifiers: { role } }),
    ...(time === undefined ? {} : { time }),
    confidence: 0.65,
    rule: `posting.${rule}`,
  }
}

/** "X was re-elected"; with the post named other rules read it. */
function elected(tree: Tree, i: number): Office | undefined {
  if (!/^(?:re-?)?elect$/.test(tree.lemma(i)) || tree.kids(i, 'xcomp', 'obj').length > 0) return undefined
  if (tree.kids(i, 'obl').some(kid => /^(as|to)$/.test(tree.caseOf(kid)))) return undefined
  return { holder: tree.isPassive(i) ? undergoer(tree, i) : undefined, bound: 'begins', words: undefined, rule: 'elected' }
}

/** "won the presidency", "won the presidential election", "won re-election". */
function won(tree: Tree, i: number): Office | undefined {
  if (!/^(win|gain|assume|secure)$/.test(tree.lemma(i))) return undefined
  const prize = tree.kid(i, 'obj')
  if (prize === undefined || tree.kids(i, 'obl').some(kid => tree.caseOf(kid) === 'as')) return undefined
  const office = /^(presidency|premiership|governorship|throne|chancellorship|office|reelection|re-election|term|runoff)$/.test(
    tree.lemma(prize),
  )
  const poll =
    tree.lemma(prize) === 'election' &&
    tree.kids(prize, 'amod').find(kid => /^(presidential|gubernatorial|mayoral|subsequent|runoff)$/.test(tree.lemma(kid)))
  if (!office && poll === false) return undefined
  const words = office ? prize : poll === false ? undefined : poll
  return words === undefined ? undefined : { holder: doer(tree, i), bound: 'within', words, rule: 'won' }
}

/** "took office", "ascended to the throne", "served two terms". */
function served(tree: Tree, i: number): Office | undefined {
  const object = tree.kid(i, 'obj')
  const lemma = tree.lemma(i)
  const into = tree.kids(i, 'obl').find(kid => tree.lemma(kid) === 'throne')
  const gains =
    (lemma === 'take' && object !== undefined && /^(office|throne)$/.test(tree.lemma(object))) ||
    (/^(ascend|accede|come)$/.test(lemma) && into !== undefined)
  if (gains) return { holder: doer(tree, i), bound: 'begins', words: undefined, rule: 'took-office' }
  const serves = lemma === 'serve' && object !== undefined && tree.lemma(object) === 'term'
  return serves ? { holder: doer(tree, i), bound: 'within', words: undefined, rule: 'served' } : undefined
}

/** "resigned", "stepped down", "left office". */
function left(tree: Tree, i: number): Office | undefined {
  const lemma = tree.lemma(i)
  const down = tree.kids(i, 'compound:prt').some(kid => /^(down|aside)$/.test(tree.lemma(kid)))
  const object = tree.kid(i, 'obj')
  const leaves = lemma === 'leave' && object !== undefined && tree.lemma(object) === 'office'
  if (!/^(resign|abdicate)$/.test(lemma) && !(lemma === 'step' && down) && !leaves) return undefined
  return { holder: doer(tree, i), bound: 'ends', words: undefined, rule: 'left' }
}
