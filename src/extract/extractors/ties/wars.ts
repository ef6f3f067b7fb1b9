import type { Tree } from '../../../language/tree.ts'
import { actorAt, kindAt } from '../../argument.ts'
import type { Context, Draft, DraftArgument } from '../../extractor.ts'
import { doer, undergoer } from '../../frames/doer.ts'
import { nounDoer, withCase } from '../../frames/noun.ts'
import { isPassive } from '../../frames/voice.ts'
import { countryInFocus } from '../posting/country-in-focus.ts'

const WAR = /^(?:war|conflict|struggle|dispute|battle|clash|skirmish|hostilities|fighting|feud|standoff)$/

const REVOLT = /^(?:insurgency|insurrection|rebellion|revolt|uprising)$/

/** Wars of which the noun tells one side only: "a border war with X", "X led an insurgency". */
export function* wars(tree: Tree, context: Context): Generator<Draft> {
  for (const i of tree.indexes()) {
    if (tree.token(i).upos !== 'NOUN') continue
    if (WAR.test(tree.lemma(i))) yield* oneSided(tree, context, i)
    if (REVOLT.test(tree.lemma(i))) yield* revolt(tree, context, i)
  }
}

/** "The front has waged an insurgency": where nobody is named against whom, it is against the state of the country that the text is about. */
function* revolt(tree: Tree, context: Context, noun: number): Generator<Draft> {
  const rebel = nounDoer(tree, noun, token => actorAt(context, tree, token))
  if (rebel === undefined || !actorAt(context, tree, rebel) || withCase(tree, noun, ['against', 'in']) !== undefined) return
  const country = countryInFocus(tree, context, noun)
  if (country !== undefined) yield draft(noun, { is: 'head', token: rebel }, country)
}

/** "Following its war with X, Y gained", "Y lost land in a series of conflicts with X": Y fought it, else the country that the text is about. */
function* oneSided(tree: Tree, context: Context, war: number): Generator<Draft> {
  const isSide = (token: number): boolean => kindAt(context, tree, token) !== 'person' && actorAt(context, tree, token)
  if (nounDoer(tree, war, token => actorAt(context, tree, token)) !== undefined) return
  const other = withCase(tree, war, ['with', 'against'], isSide)
  if (other === undefined || other < war || !isSide(other)) return
  const fighter = clauseDoer(tree, war)
  const object: DraftArgument = { is: 'head', token: other }
  if (fighter !== undefined && fighter !== other && isSide(fighter)) yield draft(war, { is: 'head', token: fighter }, object)
  else if (fighter === undefined || !actorAt(context, tree, fighter)) {
    const country = countryInFocus(tree, context, war, other)
    if (country !== undefined) yield draft(war, country, object)
  }
}

/** Who does what the clause tells in or after which the war stands. */
const clauseDoer = (tree: Tree, war: number): number | undefined => {
  let at = war
  while (tree.is(at, 'nmod') && /^(?:of|in|during)$/.test(tree.caseOf(at))) at = tree.head(at) ?? at
  const verb = tree.is(at, 'obl', 'advcl') ? tree.head(at) : undefined
  if (verb === undefined || !/^(?:in|during|after|following|since|until|before|under|through)$/.test(tree.caseOf(at))) return undefined
  return isPassive(tree, verb) ? undergoer(tree, verb) : doer(tree, verb)
}

const draft = (trigger: number, subject: DraftArgument, object: DraftArgument): Draft => ({
  predicate: 'opposes',
  subject,
  object,
  trigger,
  confidence: 0.55,
  rule: 'ties.opposes.one-sided',
})
