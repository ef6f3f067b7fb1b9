import type { Tree } from '../../language/tree.ts'
import { isBodyAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { doer, undergoer } from '../frames/doer.ts'
import { withCase } from '../frames/noun.ts'
import { antecedent } from '../frames/subject.ts'
import { wordsOf } from '../frames/text.ts'
import { ANY, atWords } from '../word-rules.ts'

const LET = /^(allow|permit|let|invite|ask|urge|encourage|call|persuade|accept|want)$/
const JOIN = /^(join|enlist|enrol|enroll|serve|become|rejoin)$/
const REFUSE = /^(refuse|reject|weed|exclude|bar|ban|turn|expel|screen|filter|deny|vet|dismiss)$/
const MEMBERS = /^(recruit|applicant|volunteer|member|candidate|membership|entry|newcomer|enlistee|joiner)$/

/** Whom a body admits or turns away: "only lets Chechens become members", "weeds out recruits who…", "membership is open to". */
export const admission: Extractor = {
  name: 'admission',
  propose: atWords(() => [
    [LET, letting],
    [REFUSE, refusing],
    [ANY, open],
  ]),
}

const draft = (body: number, whom: DraftArgument, trigger: number, rule: string): Draft => ({
  predicate: 'recruits',
  subject: { is: 'head', token: body, alone: true },
  object: whom,
  trigger,
  confidence: 0.7,
  rule: `admission.${rule}`,
})

/** "X lets Y join", "X allows Y to become members of Z": the body joined, where it is named, admits them. */
function* letting(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (tree.token(verb).upos !== 'VERB') return
  const asked = tree.kids(verb, 'obj', 'iobj').flatMap(kid => tree.kids(kid, 'acl').filter(clause => !tree.is(clause, 'acl:relcl')))
  const joining = [...tree.kids(verb, 'xcomp', 'ccomp', 'advcl'), ...asked].find(
    kid => JOIN.test(tree.lemma(kid)) || MEMBERS.test(tree.lemma(kid)),
  )
  const whom = tree.kid(verb, 'obj', 'iobj') ?? (joining === undefined ? undefined : tree.kid(joining, 'nsubj'))
  if (joining === undefined || whom === undefined) return
  const member = /^(become)$/.test(tree.lemma(joining))
    ? tree.kids(joining, 'xcomp', 'obj').find(kid => MEMBERS.test(tree.lemma(kid)))
    : joining
  if (member === undefined) return
  const joined = withCase(tree, member, ['of', 'in', 'with']) ?? (member === joining ? tree.kid(joining, 'obj') : undefined)
  const body = joined !== undefined && isBodyAt(context, tree, joined) ? joined : doer(tree, verb)
  if (body === undefined || body === whom || !isBodyAt(context, tree, body)) return
  yield draft(body, { is: 'head', token: whom }, verb, 'lets')
}

/** "X weeds out recruits who hold…", "refuses volunteers from…". */
function* refusing(tree: Tree, context: Context, verb: number): Generator<Draft> {
  if (tree.token(verb).upos !== 'VERB') return
  const whom = undergoer(tree, verb)
  if (whom === undefined || !MEMBERS.test(tree.lemma(whom)) || tree.token(whom).xpos !== 'NNS') return
  const body = doer(tree, verb) ?? committed(tree, verb)
  if (body === undefined || !isBodyAt(context, tree, antecedent(tree, body))) return
  yield { ...draft(antecedent(tree, body), { is: 'text', span: wordsOf(tree, whom) }, verb, 'refuses'), polarity: 'denied' }
}

/** "X's commitment to weeding out": whoever possesses the noun that the verb hangs on. */
const committed = (tree: Tree, verb: number): number | undefined => {
  const noun = tree.is(verb, 'acl', 'advcl', 'nmod') ? tree.head(verb) : undefined
  return noun === undefined ? undefined : tree.kid(noun, 'nmod:poss')
}

/** "Membership of X is open to Y", "X is open to foreigners". */
function* open(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (!/^(open|restricted|limited|closed|confined|reserved)$/.test(tree.token(i).form.toLowerCase())) return
  const subject = tree.kid(i, 'nsubj')
  if (subject === undefined || !/^(membership|rank|recruitment|enlistment|entry)$/.test(tree.lemma(subject))) return
  const body = [...tree.kids(subject, 'nmod:poss', 'compound', 'nmod')].find(kid => isBodyAt(context, tree, kid))
  const whom = withCase(tree, i, ['to', 'for'])
  if (body === undefined || whom === undefined) return
  yield {
    ...draft(body, { is: 'head', token: whom }, i, 'open'),
    ...(/^closed$/i.test(tree.token(i).form) ? { polarity: 'denied' as const } : {}),
  }
}
