import type { Tree } from '../../language/tree.ts'
import { actorAt, kindAt } from '../argument.ts'
import type { Context, Draft, Extractor } from '../extractor.ts'
import { antecedent } from '../frames/subject.ts'
import { isDenied, isNotTheOnly } from '../heads.ts'
import { standsForBody } from '../nouns.ts'
import { whereNotTheOnly } from './not-the-only.ts'

const SEAT =
  /^(government|ministry|embassy|court|parliament|office|administration|headquarters|council|university|company|regime|command|organization|agency|committee|bureau|command|firm|house|diaspora|embassy|consulate|secretariat|representative|delegation|base|camp|worker|exile|tribunal|congress|assembly)$/i

/** Where bodies are by the phrase that names them: "fighters in the north", "the ministry in the capital". */
export const whereabouts: Extractor = {
  name: 'whereabouts',
  *propose(tree, context) {
    for (const place of tree.indexes()) {
      if (tree.kid(place, 'cop') !== undefined) yield* being(tree, context, place)
      const head = tree.head(place)
      const body = head === undefined ? undefined : (struck(tree, context, head) ?? head)
      if (
        body === undefined ||
        !tree.is(place, 'nmod') ||
        !/^(in|across|throughout|inside|near|at|outside|around|along)$/.test(tree.caseOf(place))
      )
        continue
      const kind = kindAt(context, tree, place)
      if ((kind !== 'place' && kind !== 'state') || context.mentionAt(place) === undefined || !isBody(tree, context, body)) continue
      if (isSeatOfGovernment(tree, body, kind) || isVictim(tree, body)) continue
      if (isNowhere(tree, body) && !isNotTheOnly(tree, body)) continue
      yield {
        predicate: SEAT.test(tree.lemma(body)) ? 'based_in' : 'operates_in',
        subject: { is: 'head', token: saidOf(tree, body), alone: true },
        object: { is: 'head', token: place },
        trigger: body,
        confidence: 0.5,
        rule: 'whereabouts.phrase',
        ...whereNotTheOnly(tree, body),
      }
    }
  },
}

/** "The government in Lesk": what it is called after, for everybody knows where it sits. */
const isSeatOfGovernment = (tree: Tree, body: number, kind: string): boolean => tree.lemma(body) === 'government' && kind === 'place'

/** "Executed fourteen men in Lesk": where it was done to them, which is no seat of theirs. */
const isVictim = (tree: Tree, body: number): boolean => {
  const verb = tree.is(body, 'obj', 'nsubj:pass') ? tree.head(body) : undefined
  return (
    verb !== undefined && /^(?:kill|execute|shoot|wound|murder|massacre|behead|hang|abduct|kidnap|arrest|detain)$/.test(tree.lemma(verb))
  )
}

/** "X is not a force in the hills" tells where nobody is. */
const isNowhere = (tree: Tree, body: number): boolean => tree.kid(body, 'cop') !== undefined && isDenied(tree, body)

/** "X is a force in the hills": whoever the body is said to be. */
const saidOf = (tree: Tree, body: number): number => {
  const subject = tree.kid(body, 'cop') === undefined ? undefined : tree.kid(body, 'nsubj')
  return subject === undefined ? body : antecedent(tree, subject)
}

/** "The unit was in Bor", "he is at Bor"; where one man once was is neither his seat nor his field. */
function* being(tree: Tree, context: Context, place: number): Generator<Draft> {
  const who = tree.kid(place, 'nsubj')
  const kind = kindAt(context, tree, place)
  if (who === undefined || !actorAt(context, tree, who) || !/^(in|at|inside|near|on)$/.test(tree.caseOf(place))) return
  if (
    (kind !== 'place' && kind !== 'state') ||
    context.mentionAt(place) === undefined ||
    /^(place|state)$/.test(kindAt(context, tree, who))
  )
    return
  const isNow = tree.kids(place, 'cop').some(kid => /^(is|are|'s|'re)$/.test(tree.token(kid).form.toLowerCase()))
  const isPerson = kindAt(context, tree, antecedent(tree, who)) === 'person'
  if (isPerson && !isNow) return
  yield {
    predicate: isPerson ? 'based_in' : 'operates_in',
    subject: { is: 'head', token: antecedent(tree, who) },
    object: { is: 'head', token: place },
    trigger: place,
    confidence: 0.5,
    rule: 'whereabouts.being',
  }
}

/** "Strikes against X in Bor": a phrase of place that the deed carries is where the one struck is. */
const struck = (tree: Tree, context: Context, deed: number): number | undefined =>
  kindAt(context, tree, deed) === 'event'
    ? tree.kids(deed, 'nmod').find(kid => tree.caseOf(kid) === 'against' && isBody(tree, context, kid))
    : undefined

const isBody = (tree: Tree, context: Context, token: number): boolean =>
  (kindAt(context, tree, token) === 'organization' &&
    (!(BUILT.test(tree.lemma(token)) || LOOSE.test(tree.lemma(token))) || tree.token(token).upos === 'PROPN')) ||
  (tree.token(token).upos === 'NOUN' &&
    !/^(target|element)s?$|^man$/i.test(tree.token(token).form) &&
    (standsForBody(tree.lemma(token)) || ROAMING.test(tree.lemma(token))))

/** Bodies that are also buildings or things, of which a phrase only says which one. */
const BUILT =
  /^(body|service|post|newspaper|press|media|market|station|hospital|school|church|mosque|museum|site|market|university|college|bank|firm|prison)$/i

/** Nouns that name no body of its own, of which "in" hardly tells where it works: "our partners in the north", "every party in the capital", "targets in the south". */
const LOOSE =
  /^(partner|project|community|fund|funds|counterpart|headquarters|side|house|court|embassy|regime|police|authority|opposition|party|element|target)$/i

/** People of whom it is told where they are, because they came there. */
const ROAMING =
  /^(separatist|guerrilla|jihadist|extremist|gang|paramilitary|militia|trader|settler|missionary|explorer|prospector|colonist|colonizer|pirate|merchant|peacekeeper|adviser|advisor|contractor|mercenary|operative|cell|affiliate|smuggler|trafficker|bandit)$/
