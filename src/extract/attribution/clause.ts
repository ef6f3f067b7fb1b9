import type { Tree } from '../../language/tree.ts'
import type { Span } from '../../model/span.ts'
import { isAside, isSaying, speaksOn } from './aside.ts'
import { completed, goesOn, under } from './completed.ts'
import type { Cue } from './cue.ts'
import { firstAfter, isFinite, joined, range } from './finder.ts'
import type { Finder } from './finder.ts'
import { afterQuestion, answered, asSeen, lostClause, so, whatCalled } from './lost-content.ts'
import { isPassiveCue } from './passive.ts'
import { readOn } from './read-on.ts'
import { wholeClause, withoutAsides } from './whole-clause.ts'

/** The tokens of what the verb `i` reports, as far as its sentence holds it; none where nothing is reported there. */
export const contentOfVerb = (tree: Tree, i: number, cue: Cue, source: Span | null): number[] => {
  for (const find of isPassiveCue(tree, i) ? whenPassive : whenActive) {
    const found = find(tree, i, cue, source)
    if (found.length > 0) return isBareThat(tree, i, found) ? range(i + 1, tree.sentence.last) : found
  }
  return []
}

/** Whether all that is left of a clause is its "that": "predicts that, as the army leaves, …". */
const isBareThat = (tree: Tree, i: number, [only, ...more]: readonly number[]): boolean =>
  only === i + 1 && more.length === 0 && tree.lemma(only) === 'that' && only + 3 < tree.sentence.last

/** "said that…", "said they would…" */
const clause: Finder = (tree, i, { takes }) => {
  if (!takes.has('clause')) return []
  const heads = [...tree.kids(i, 'ccomp', 'csubj')]
  if (heads.some(kid => kid > i) && !ADDRESSES.test(tree.lemma(i))) heads.unshift(...tree.kids(i, 'obj').filter(kid => kid > i))
  return wholeClause(
    tree,
    i,
    completed(tree, i, heads.length > 0 ? heads : tree.kids(i, 'advcl').filter(kid => kid > i && isReported(tree, kid))),
  )
}

/** Verbs whose object is the hearer; of others an object before a clause is a lost part of the clause. */
const ADDRESSES = /^(tell|inform|brief|assure|notify|remind|warn|ask|advise|caution|promise|answer|urge|question)$/

/** "has not said when…", "explained how…", "says at every stop that…" */
const isReported = (tree: Tree, i: number): boolean =>
  tree.kids(i, 'advmod', 'mark').some(kid => /^(when|how|why|where|whether|that)$/i.test(tree.token(kid).form))

/** "said … that…" where the tree has lost the clause. */
const afterThat: Finder = (tree, i, { takes }) => {
  if (!takes.has('clause')) return []
  const that = range(i + 1, Math.min(i + 14, tree.sentence.last)).find(
    token =>
      (tree.lemma(token) === 'that' && /^(IN|WDT)$/.test(tree.token(token).xpos)) ||
      (WONDERS.test(tree.lemma(i)) && /^(?:if|whether)$/i.test(tree.token(token).form)),
  )
  const head = that === undefined ? undefined : tree.head(that)
  if (that === undefined || head === undefined || (ANSWERS.test(tree.lemma(i)) && tree.is(head, 'acl:relcl'))) return []
  if (range(i + 1, that).some(token => tree.token(token).upos === 'VERB')) return []
  const next = tree.kids(i, 'conj').find(kid => kid > that && tree.token(kid).upos === 'VERB' && goesOn(tree, i, kid))
  const end = next === undefined ? tree.sentence.last : (tree.kid(next, 'cc', 'punct') ?? next)
  return withoutAsides(tree, that, end)
}

/** Verbs with a question behind "if". */
const WONDERS = /^(?:ask|wonder|question|inquire|enquire|doubt|know)$/

/** Verbs that seldom tell the content of an answer: "responded with raids that led to war". */
const ANSWERS = /^(?:respond|reply|answer)$/

/** "vowed to…", "claims to…", "wants them to…" */
const infinitive: Finder = (tree, i, { takes, act }) => {
  if (!takes.has('infinitive')) return []
  const heads = infinitivesOf(tree, i)
  const wanted = act === 'wants' ? tree.kids(i, 'obj').filter(kid => kid > i) : []
  return heads.length === 0 ? [] : joined(under(tree, wanted), completed(tree, i, heads))
}

/** "denied having…" */
const gerund: Finder = (tree, i, { takes }) =>
  takes.has('gerund')
    ? completed(
        tree,
        i,
        tree
          .kids(i, 'xcomp', 'ccomp', 'advcl')
          .filter(kid => [kid, ...tree.kids(kid, 'aux')].some(word => word === i + 1 && tree.token(word).xpos === 'VBG')),
      )
    : []

/** "called the vote a farce" */
const predicative: Finder = (tree, i, { takes }) => {
  if (!takes.has('predicative')) return []
  const thing = tree.kid(i, 'iobj') ?? tree.kid(i, 'obj', 'nsubj:pass')
  const said = [...tree.kids(i, 'xcomp'), ...(tree.is(thing ?? i, 'iobj') ? tree.kids(i, 'obj') : [])].filter(kid => kid > i)
  if (thing === undefined) return []
  if (said.length === 0) return holdsName(tree, thing) ? under(tree, [thing]) : []
  return joined(under(tree, [thing]), under(tree, said))
}

/** "called them “traitors”", "called the vote in May a farce": the tree has taken what the thing is called for a part of it. */
const holdsName = (tree: Tree, i: number): boolean =>
  tree.subtree(i).some(token => {
    const { form } = tree.token(token)
    if (/^(?:["“‘]|``|'')$/.test(form)) return true
    if (token <= i) return false
    return tree.is(token, 'amod') || (/^an?$/i.test(form) && /^(NOUN|PROPN)$/.test(tree.token(token - 1).upos))
  })

/** "described them as mercenaries", "accused him of lying" */
const regard: Finder = (tree, i, { takes, prepositions }) => {
  const thing = tree.kid(i, 'obj')
  if (!takes.has('regard') || thing === undefined) return []
  const said = after(tree, i, prepositions)
  if (said.length > 0) return joined(under(tree, [thing]), contentAfter(tree, said))
  const inside = after(tree, thing, prepositions)
  if (inside.length === 0) return []
  return joined(
    tree.subtree(thing, kid => inside.includes(kid)),
    contentAfter(tree, inside),
  )
}

/** "put their strength at 80", "counted 97 dead": a number, with what it is put on. */
const figure: Finder = (tree, i, { takes, prepositions }) => {
  if (!takes.has('figure')) return []
  const things = tree.kids(i, 'obj', 'nsubj:pass').filter(kid => kid > i || tree.is(kid, 'nsubj:pass'))
  const numbers = after(tree, i, prepositions).filter(kid => holdsNumber(tree, kid))
  if (numbers.length > 0) return joined(under(tree, things), contentAfter(tree, numbers))
  const counted = things.filter(kid => kid > i && holdsNumber(tree, kid))
  return tree.lemma(i) === 'put' ? [] : under(tree, counted)
}

const holdsNumber = (tree: Tree, i: number): boolean => tree.subtree(i).some(token => tree.token(token).upos === 'NUM')

/** "holds that…" */
const thatClause: Finder = (tree, i, { takes }) =>
  takes.has('that')
    ? completed(
        tree,
        i,
        tree.kids(i, 'ccomp').filter(kid => kid > i && isThatClause(tree, kid)),
      )
    : []

/** "announced a ceasefire"; an object that runs into a verb is the subject of a lost clause ("noted the road | was closed"). */
const object: Finder = (tree, i, { takes }) => {
  const things = tree.kids(i, 'obj').filter(kid => kid > i || isRelativeWord(tree, kid))
  const own = readOn(tree, under(tree, things.length > 0 ? things : tree.kids(i, 'xcomp', 'ccomp').filter(kid => kid === i + 1)), i)
  let next = (own.at(-1) ?? i) + 1
  while (next < tree.sentence.last && tree.token(next).upos === 'PUNCT' && tree.token(next).form !== ',') next++
  const first = own[0]
  if (takes.has('clause') && first !== undefined && first > i && runsIntoVerb(tree, next))
    return withoutAsides(tree, first, tree.sentence.last)
  return takes.has('object')
    ? joined(
        own,
        under(
          tree,
          tree.kids(i, 'obl', 'xcomp', 'advcl').filter(kid => kid > i && runsOn(tree, kid, next)),
        ),
      )
    : []
}

/** Whether a finite verb follows at `next` or, no sign standing before it, behind the rest of a noun phrase. */
const runsIntoVerb = (tree: Tree, next: number): boolean => {
  let at = next
  if (tree.token(next - 1).upos !== 'PUNCT')
    while (at < tree.sentence.last && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tree.token(at).upos) && !isRelativeWord(tree, at)) at++
  return at < tree.sentence.last && isFinite(tree, at)
}

/** Whether the phrase of `kid` begins at `next` and reads on from a noun: "a desire | for more support". */
const runsOn = (tree: Tree, kid: number, next: number): boolean =>
  tree
    .kids(kid, 'case', 'mark')
    .some(lead => lead === next && /^(for|of|at|about|over|to|towards?|against|by|between|among|with)$/i.test(tree.token(lead).form))

/** "warned of a coup", "called for talks", "called on them to resign" */
const oblique: Finder = (tree, i, { prepositions }) => {
  const things = after(tree, i, prepositions)
  return things.length === 0 ? [] : joined(readOn(tree, contentAfter(tree, things), i), under(tree, infinitivesOf(tree, i)))
}

/** "…, the minister said" and "…, officials said, …": everything the reporting clause is put into, before or behind. */
const around: Finder = (tree, i, { takes }, source) => {
  if (!takes.has('clause') || isParticiple(tree, i) || (tree.kids(i, 'obj').some(kid => kid > i) && !ADDRESSES.test(tree.lemma(i))))
    return []
  const host = tree.head(i)
  if (host !== undefined && tree.is(i, 'parataxis') && tree.kid(i, 'obj') === undefined && !isThatClause(tree, i))
    return tree.subtree(host, kid => kid === i)
  const later = tree.kids(i, 'parataxis').filter(kid => kid > i + 1)
  if (later.length > 0) return under(tree, later)
  if (tree.token(i).xpos === 'VBG' && speaksOn(tree, i)) return []
  const earlier = before(tree, Math.min(i, firstAfter(tree, source?.start ?? Infinity)))
  return earlier.length > 0 && !leadsToClause(tree, i) ? earlier : hostAfter(tree, i)
}

/** "When he came, Turner said | he would stay": a subject with its finite verb right behind the saying, which is what is said. */
const leadsToClause = (tree: Tree, i: number): boolean => {
  const first = i + 1
  if (first >= tree.sentence.last || !/^(?:PRON|DET)$/.test(tree.token(first).upos)) return false
  const end = range(first, tree.sentence.last).find(token => tree.token(token).upos === 'PUNCT') ?? tree.sentence.last
  return range(first, end).some(token => isFinite(tree, token))
}

/** "The guard having testified, …": a clause that only stands beside another tells nothing of it. */
const isParticiple = (tree: Tree, i: number): boolean => tree.kids(i, 'aux').some(kid => tree.token(kid).xpos === 'VBG')

const isThatClause = (tree: Tree, i: number): boolean => tree.kids(i, 'mark').some(mark => tree.lemma(mark) === 'that')

/** "Officials said the camp was empty" where the tree puts the saying beside what is said. */
const hostAfter = (tree: Tree, i: number): number[] => {
  const host = tree.head(i)
  if (
    host === undefined ||
    host < i ||
    isSaying(tree, host) ||
    !tree.is(i, 'advcl', 'ccomp', 'parataxis') ||
    tree.kid(i, 'mark') !== undefined
  )
    return []
  return tree.subtree(host, kid => kid === i || isAside(tree, kid)).filter(token => token > i)
}

/** "As the ministry put it, …": the clause that "as" is put to. */
const afterAs: Finder = (tree, i, { prepositions }) => {
  const host = tree.head(i)
  const mark = tree.kid(i, 'mark')
  if (host === undefined || mark === undefined || !tree.is(i, 'advcl') || tree.lemma(mark) !== 'as' || tree.lemma(i) === 'put') return []
  if (!ADDRESSES.test(tree.lemma(i)) && (tree.kid(i, 'obj', 'xcomp') ?? i) > i) return []
  if (after(tree, i, prepositions).length > 0) return []
  return tree.isVerbal(host) ? tree.subtree(host, kid => kid === i) : []
}

/** Everything before a reporting clause that begins at `start` after a comma, whatever the tree makes of it. */
const before = (tree: Tree, start: number): number[] => {
  const comma = start - 1
  if (/^(WP|WDT)$/.test(tree.token(Math.min(start, tree.sentence.last - 1)).xpos)) return []
  if (comma <= tree.sentence.first || !/^[,”"?!]|''$/.test(tree.token(comma).form)) return []
  const earlier = range(tree.sentence.first, comma)
  return earlier.some(token => tree.is(token, 'nsubj', 'csubj')) ? earlier : []
}

/** "Said the same thing", "called out his rival", "which he believes": the object of a verb that tells a clause else. */
const leftOver: Finder = (tree, i, { takes }) => {
  if (!takes.has('quote') || !MAY_TELL_THINGS.test(tree.lemma(i))) return []
  if (tree.lemma(i) === 'call' && !tree.kids(i, 'compound:prt').some(kid => tree.lemma(kid) === 'out')) return []
  const things = tree.kids(i, 'obj', 'iobj').filter(kid => (kid > i || isRelativeWord(tree, kid)) && !TIMES.test(tree.lemma(kid)))
  return joined(
    under(tree, things),
    things.length === 0
      ? []
      : under(
          tree,
          tree.kids(i, 'xcomp').filter(kid => kid > i && tree.token(kid - 1).form !== ','),
        ),
  )
}

const MAY_TELL_THINGS = /^(?:say|tweet|retweet|believe|think|promise|recite|chant|shout|yell|whisper|repeat|declare|call|answer|suspect)$/

/** Nouns of time, which are no content though a tree may take them for an object. */
const TIMES = /^(?:\p{Lu}\p{L}+day|today|yesterday|tomorrow|day|night|week|month|year|morning|evening|time)$/u

/** "The raid appears to have failed" */
const seeming: Finder = (tree, i, cue, source) =>
  source === null && cue.unsourced && cue.act === 'holds' ? raised(tree, i, cue, source) : []

/** "He was accused of…", "it is argued that…", "she is believed to have…": the subject belongs to what is reported. */
const raised: Finder = (tree, i, { takes, prepositions }) => {
  const said = [
    ...(takes.has('infinitive') || takes.has('predicative') ? tree.kids(i, 'xcomp').filter(kid => kid > i) : []),
    ...(takes.has('regard') ? after(tree, i, prepositions) : []),
  ]
  if (said.length === 0) return []
  const own = tree.kids(i, 'nsubj').filter(kid => !/^(it|there)$/i.test(tree.token(kid).form))
  return joined(under(tree, own), contentAfter(tree, said))
}

/** "The claims were dismissed", "an attack claimed by the front": the subject, or the noun that a bare participle describes. */
const subject: Finder = (tree, i, { takes }) => {
  if (!takes.has('object')) return []
  const own = under(tree, tree.kids(i, 'nsubj'))
  const noun = own.length === 0 && tree.is(i, 'acl') && !tree.is(i, 'acl:relcl') ? tree.head(i) : undefined
  return noun === undefined
    ? own
    : tree.subtree(noun, kid => kid === i || tree.is(kid, 'case', 'appos', 'conj', 'cc', 'parataxis', 'acl:relcl'))
}

const whenActive: readonly Finder[] = [
  seeming,
  so,
  answered,
  whatCalled,
  clause,
  gerund,
  predicative,
  regard,
  asSeen,
  infinitive,
  figure,
  thatClause,
  afterAs,
  afterThat,
  afterQuestion,
  oblique,
  object,
  around,
  lostClause,
  leftOver,
]
const whenPassive: readonly Finder[] = [clause, raised, figure, afterAs, afterThat, oblique, around, subject]

const infinitivesOf = (tree: Tree, i: number): number[] => {
  const own = tree
    .kids(i, 'xcomp', 'advcl')
    .filter(kid => kid > i && hasTo(tree, kid) && (tree.is(kid, 'xcomp') || tree.kid(i, 'obj', 'iobj', 'obl') !== undefined))
  if (own.length > 0 || !ASKS_SOMEBODY.test(tree.lemma(i))) return own
  return tree.kids(i, 'obj', 'iobj').flatMap(hearer => tree.kids(hearer, 'acl').filter(kid => kid > i && hasTo(tree, kid)))
}

/** Verbs with somebody who is asked for what follows "to", which the tree may hang on him: "urged the rebels | to lay down their arms". */
const ASKS_SOMEBODY =
  /^(?:urge|order|instruct|direct|command|implore|beg|exhort|encourage|invite|press|pressure|ask|tell|warn|advise|persuade)$/

const hasTo = (tree: Tree, i: number): boolean => tree.kids(i, 'mark').some(kid => tree.lemma(kid) === 'to')

/** Dependents of `i` that one of the prepositions leads to, phrases and gerunds. */
const after = (tree: Tree, i: number, prepositions: ReadonlySet<string>): number[] =>
  tree
    .kids(i, 'obl', 'advcl', 'nmod', 'acl')
    .filter(kid => kid > i && tree.kids(kid, 'case', 'mark').some(mark => prepositions.has(tree.token(mark).form.toLowerCase())))

const contentAfter = (tree: Tree, heads: readonly number[]): number[] =>
  joined(
    ...heads.map(head =>
      tree.subtree(
        head,
        kid => isAside(tree, kid) || (tree.head(kid) === head && tree.is(kid, 'case', 'mark') && tree.lemma(kid) !== 'to'),
      ),
    ),
  )

const isRelativeWord = (tree: Tree, i: number): boolean => /^(WDT|WP)$/.test(tree.token(i).xpos)
