import type { Tree } from '../../language/tree.ts'
import { isBodyAt, kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { possessor, withCase } from '../frames/noun.ts'
import { by, isPassive } from '../frames/voice.ts'
import { through } from '../heads.ts'
import { atWords } from '../word-rules.ts'
import { bodyInFocus } from './bodies/body-in-focus.ts'

const FUNDS =
  /^(money|fund|funding|funds|income|revenue|subsidy|salary|stipend|payment|donation|cash|financing|finance|allowance|grant|gold|budget|proceeds|earnings|profit|wealth|resource|pay|wage|tax|toll|rent)$/
const GETTING = /^(receive|get|obtain|accept|take|collect|draw|earn|make|raise|derive|secure|have|refuse|solicit)$/
const COMING = /^(come|derive|flow|stem|originate|arrive)$/

/** Money and whence it comes: "receives $15,000 a month from X", "the group's income derives from X", "is on the payroll of X". */
export const income: Extractor = {
  name: 'income',
  propose: atWords(() => [
    [GETTING, gets],
    [COMING, comes],
    [LIVING, lives],
    [/^(source|lifeline|stream)$/, source],
    [/^(payroll|pay)$/, payroll],
    [/^(pay|cover|bankroll|finance|fund)$/, paysFor],
  ]),
}

function* gets(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const money = tree.kid(verb, 'obj')
  if (money === undefined || !isMoney(tree, context, money)) return
  const from = withCase(tree, verb, ['from']) ?? withCase(tree, money, ['from'])
  const who = doer(tree, verb)
  if (from !== undefined && who !== undefined && isBodyAt(context, tree, who)) yield draft(head(who), from, verb, 'gets')
}

function* comes(tree: Tree, context: Context, verb: number): Generator<Draft> {
  const shared = tree.is(verb, 'xcomp') ? tree.subjectOf(verb) : undefined
  const told = [...tree.kids(verb, 'nsubj', 'nsubj:pass'), ...(shared === undefined ? [] : [shared])]
  const money = told.map(kid => through(tree, kid)).find(kid => FUNDS.test(tree.lemma(kid)) || isShareOfWhich(tree, verb, kid))
  if (money === undefined) return
  const named = possessor(tree, money) ?? withCase(tree, money, ['of', 'for'])
  const owner = named === undefined ? bodyInFocus(tree, context, tree.token(money).start) : head(named)
  if (owner === undefined || (named !== undefined && !isBodyAt(context, tree, named))) return
  for (const from of sourcesOf(tree, verb)) yield draft(owner, from, verb, 'comes')
}

/** "An income of six million, *of which a third* derives from ransoms". */
const isShareOfWhich = (tree: Tree, verb: number, share: number): boolean =>
  /^(half|third|quarter|most|part|much|some|rest|bulk|majority|percent|all)$/.test(tree.lemma(share)) &&
  tree.is(verb, 'acl:relcl') &&
  tree.indexes().some(i => i < verb && FUNDS.test(tree.lemma(i))) &&
  [...tree.kids(verb, 'obl'), ...tree.kids(share, 'nmod')].some(kid => tree.lemma(kid) === 'which' && tree.caseOf(kid) === 'of')

/** "Comes from lotteries, from emigrants and, increasingly, from a tax": every phrase with "from" that a comma or "and" joins to the first. */
function sourcesOf(tree: Tree, verb: number): number[] {
  const first = withCase(tree, verb, ['from'])
  if (first === undefined) return []
  const found = [first]
  for (let at = first + 1; at < tree.sentence.last && !/^(;|:|VBD|VBZ|VBP|MD)$/.test(tree.token(at).xpos); at++) {
    const head = tree.token(at).form === 'from' && tree.is(at, 'case') ? tree.head(at) : undefined
    if (head !== undefined && head > at && /^(,|and|or)$/.test(tree.token(at - 1).form)) found.push(head)
  }
  return found
}

const LIVING = /^(live|subsist|survive|thrive|feed)$/

/** "Lives off timber and ransoms", "subsists on smuggling". */
function* lives(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (tree.token(verb).upos !== 'VERB') return
  const who = doer(tree, verb)
  const off = tree.kids(verb, 'compound:prt').some(kid => tree.lemma(kid) === 'off') ? tree.kid(verb, 'obj') : undefined
  const openers = /^(live|feed|thrive)$/.test(tree.lemma(verb)) ? ['off', 'from', 'on', 'by'] : ['on', 'off', 'from', 'upon', 'by']
  const from = off ?? withCase(tree, verb, openers)
  if (who === undefined || from === undefined || !isBodyAt(context, tree, who)) return
  if (/^(place|state|person)$/.test(kindAt(context, tree, from)) || context.times.some(({ head: at }) => at === from)) return
  yield draft(head(who), from, verb, 'lives')
}

/** "The diaspora is its main source of funds", "its sources of income are ransoms and tolls". */
function* source(tree: Tree, context: Context, noun: number): Generator<Draft> {
  const money = tree.kids(noun, 'nmod').find(kid => tree.caseOf(kid) === 'of' && FUNDS.test(tree.lemma(kid)))
  const owner = possessor(tree, noun) ?? (money === undefined ? undefined : (possessor(tree, money) ?? withCase(tree, money, ['for'])))
  if ((money === undefined && tree.lemma(noun) === 'source') || owner === undefined || !isBodyAt(context, tree, owner)) return
  const above = tree.head(noun)
  const from =
    tree.kid(noun, 'cop') !== undefined
      ? tree.kid(noun, 'nsubj')
      : above !== undefined && tree.is(noun, 'nsubj') && tree.kid(above, 'cop') !== undefined
        ? above
        : tree.is(noun, 'appos')
          ? above
          : undefined
  if (from !== undefined && from !== owner) yield draft(head(owner), from, noun, 'source')
}

/** "A battalion on the payroll of the ministry", "they are in the pay of Kabul". */
function* payroll(tree: Tree, context: Context, noun: number): Generator<Draft> {
  if (!/^(on|in)$/.test(tree.caseOf(noun))) return
  const payer = tree.kids(noun, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? possessor(tree, noun)
  const above = tree.head(noun)
  const who =
    tree.kid(noun, 'cop') !== undefined
      ? (tree.kid(noun, 'nsubj') ?? tree.subjectOf(noun))
      : above !== undefined && tree.is(noun, 'nmod')
        ? above
        : above === undefined
          ? undefined
          : tree.subjectOf(above)
  if (payer !== undefined && who !== undefined && who !== payer && mayBePaid(tree, context, who))
    yield draft(head(who), payer, noun, 'payroll')
}

const mayBePaid = (tree: Tree, context: Context, i: number): boolean => /^(organization|people|person)$/.test(kindAt(context, tree, i))

/** "The ministry pays the salaries of its men", "pays its leaders": whoever has them is paid for. */
function* paysFor(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (tree.token(verb).upos !== 'VERB') return
  const paid = undergoer(tree, verb)
  if (
    paid === undefined ||
    !/^(salary|wage|bill|expense|leader|fighter|man|soldier|member|commander|rent|upkeep|pension|stipend|cost)$/.test(tree.lemma(paid))
  )
    return
  const of = tree.kids(paid, 'nmod').find(kid => tree.caseOf(kid) === 'of')
  const below = of === undefined ? undefined : through(tree, of)
  const theirs = below === undefined ? undefined : (possessor(tree, below) ?? withCase(tree, below, ['of']))
  const owner = [possessor(tree, paid), below, theirs].find(each => each !== undefined && isBodyAt(context, tree, each))
  const payer = isPassive(tree, verb) ? by(tree, verb) : doer(tree, verb)
  if (owner !== undefined && payer !== undefined && payer !== owner && isAnother(context, payer, owner))
    yield draft(head(owner), payer, verb, 'pays-for')
}

/** Whether somebody else pays: a body that pays its own men gets no money. */
const isAnother = (context: Context, payer: number, owner: number): boolean => {
  const [one, other] = [context.mentionAt(payer)?.entity, context.mentionAt(owner)?.entity]
  return one === undefined || one === null || one !== other
}

/** A word for money, or a sum. */
const isMoney = (tree: Tree, context: Context, i: number): boolean =>
  FUNDS.test(tree.lemma(i)) || /^[$€£¥]/.test(tree.token(i).form) || context.quantities.some(q => q.head === i && q.kind === 'money')

const head = (token: number): DraftArgument => ({ is: 'head', token })

const draft = (subject: DraftArgument, from: number, trigger: number, rule: string): Draft => ({
  predicate: 'funded_by',
  subject,
  object: { is: 'head', token: from },
  trigger,
  confidence: 0.7,
  rule: `income.${rule}`,
})
