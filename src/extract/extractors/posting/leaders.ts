import type { Tree } from '../../../language/tree.ts'
import { actorAt, isBodyAt, kindAt } from '../../argument.ts'
import type { Context, Draft } from '../../extractor.ts'
import { doer, undergoer } from '../../frames/doer.ts'
import { withCase } from '../../frames/noun.ts'
import { by } from '../../frames/voice.ts'
import { ANY, byLemma, firstFound } from '../../word-rules.ts'

/** Verbs of leading with the post they make. */
const LEADING = /^(lead|head|command|chair|helm|oversee|preside|captain|run|direct|manage|edit|spearhead|co-lead)$/

/** What may be led: bodies, peoples, states; not events ("led the attack"). */
const LED = new Set(['organization', 'state'])

/** Posts told by a verb or noun of leading: "X, who heads Y", "Y, led by X", "under the leadership of X, Y …", "X's cabinet". */
export function* leadersIn(tree: Tree, context: Context): Generator<Draft> {
  const rulesAt = rulesIn(tree)
  for (const i of tree.indexes()) {
    const found = firstFound(rulesAt(i), read => read(tree, context, i))
    if (found !== undefined) yield found
  }
}

const rulesIn = byLemma<(tree: Tree, context: Context, i: number) => Draft | undefined>(() => [
  [LEADING, byVerb],
  [/^(leadership|command|chairmanship|presidency)$/, byLeadership],
  [ANY, byPossession],
])

function byVerb(tree: Tree, context: Context, i: number): Draft | undefined {
  const { upos } = tree.token(i)
  if ((upos !== 'VERB' && upos !== 'ADJ') || /^Commanding$/.test(tree.token(i).form)) return undefined
  const over = tree.lemma(i) === 'preside' ? withCase(tree, i, ['over']) : undefined
  const [does, led] = [doer(tree, i), setOff(tree, context, i) ?? undergoer(tree, i) ?? over]
  const body = led === undefined ? undefined : bodyOfMen(tree, context, led)
  const leader = does === undefined ? undefined : personAt(tree, context, does)
  if (leader === undefined || body === undefined) return undefined
  const isNamedPeople = kindAt(context, tree, body) === 'people' && context.mentionAt(body)?.form === 'name'
  if (!actorAt(context, tree, body) || !(isNamedPeople || LED.has(kindAt(context, tree, body)))) return undefined
  if (kindAt(context, tree, body) === 'state' && /^(run|manage|direct|edit)$/.test(tree.lemma(i))) return undefined
  return leading(i, leader, body, 'leads', 0.8)
}

/** The body of "a group of 300 volunteers commanded by X", where the clause hangs on its men. */
const bodyOfMen = (tree: Tree, context: Context, led: number): number => {
  const above = tree.is(led, 'nmod') && tree.caseOf(led) === 'of' ? tree.head(led) : undefined
  const areMen = tree.token(led).xpos === 'NNS' || kindAt(context, tree, led) === 'people'
  return above !== undefined && areMen && isBodyAt(context, tree, above) ? above : led
}

/** "They served in a front of the army, commanded by X": the body before the comma, where the tree joins the participle to another verb. */
const setOff = (tree: Tree, context: Context, i: number): number | undefined => {
  const comma = i - 1
  if (comma <= tree.sentence.first || tree.token(comma).form !== ',' || !tree.is(i, 'conj') || tree.kid(i, 'cc', 'aux') !== undefined)
    return undefined
  if (!/^VB[ND]$/.test(tree.token(i).xpos) || by(tree, i) === undefined) return undefined
  let body = comma - 1
  for (let up = tree.head(body); up !== undefined && up < i && tree.is(body, 'flat', 'compound', 'nmod'); up = tree.head(body)) {
    if (!isBodyAt(context, tree, up) && isBodyAt(context, tree, body)) break
    body = up
  }
  return isBodyAt(context, tree, body) ? body : undefined
}

/** The person that a word heads, or whose name stands after it: "commanded by a Georgian, X". */
const personAt = (tree: Tree, context: Context, i: number): number | undefined =>
  kindAt(context, tree, i) === 'person'
    ? i
    : tree.kids(i, 'appos', 'flat').find(kid => tree.token(kid).upos === 'PROPN' && kindAt(context, tree, kid) === 'person')

/** "Under the leadership of X, the council …": the body is the possessor or the subject of the clause. */
function byLeadership(tree: Tree, context: Context, i: number): Draft | undefined {
  if (tree.caseOf(i) !== 'under') return undefined
  const leader = tree.kids(i, 'nmod').find(kid => tree.caseOf(kid) === 'of') ?? tree.kid(i, 'nmod:poss')
  const clause = tree.head(i)
  if (leader === undefined || clause === undefined || kindAt(context, tree, leader) !== 'person') return undefined
  const subject = tree.isVerbal(clause) ? tree.subjectOf(clause) : clause
  if (subject === undefined) return undefined
  const body = LED.has(kindAt(context, tree, subject)) ? subject : tree.kid(subject, 'nmod:poss')
  if (body === undefined || !LED.has(kindAt(context, tree, body))) return undefined
  return leading(i, leader, body, 'leadership', 0.75)
}

/** "Sato's Cabinet of Ministers": who possesses a governing body leads it. */
function byPossession(tree: Tree, context: Context, i: number): Draft | undefined {
  const noun = tree.kids(i, 'flat').at(-1) ?? i
  if (!/^(cabinet|government|parliament|administration|council|presidium)$/.test(tree.lemma(noun).toLowerCase())) return undefined
  const leader = tree.kid(i, 'nmod:poss')
  if (leader === undefined || tree.token(leader).upos !== 'PROPN' || kindAt(context, tree, leader) !== 'person') return undefined
  return leading(i, leader, i, 'possession', 0.6)
}

const leading = (i: number, leader: number, body: number, rule: string, confidence: number): Draft => ({
  predicate: 'posting',
  subject: { is: 'head', token: leader },
  object: { is: 'head', token: body },
  trigger: i,
  confidence,
  rule: `posting.${rule}`,
})
