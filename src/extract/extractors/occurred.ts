import type { Tree } from '../../language/tree.ts'
import { kindAt } from '../argument.ts'
import { adverbialsOf } from '../assembly/host.ts'
import { openingTime, timesIn } from '../assembly/when.ts'
import type { Context, Extractor } from '../extractor.ts'
import { doer } from '../frames/doer.ts'
import { lightOf } from '../frames/light.ts'
import { isUnder } from '../heads.ts'
import { kindOfNoun } from '../nouns.ts'

/** Verbs that say that an event happened. */
const HAPPEN = new Set(
  (
    'occur happen begin start end erupt continue follow resume break ensue last escalate spread intensify unfold rage flare culminate ' +
    'hold sign conduct launch stage carry lead organize organise execute commit perpetrate reach ratify pass experience see undergo ' +
    'hold convene host initiate schedule prompt spark trigger cause suffer mark take_place'
  ).split(' '),
)

/** Nouns of event that last or are done by somebody rather than happen. */
const LASTING =
  /^(independence|effort|program|programme|period|rule|reign|process|initiative|mission|project|strike|airstrike|attempt|success|campaign|death|violence|defeat|surrender|victory|landslide|occupation|dissolution|arrest|detention|indictment|crime)$/

/** Nouns that say how many events there were or how long one went on: "a series of coups", "five months of violence". */
const COURSES = /^(hour|day|week|month|year|decade|century|period|spell|bout|round|wave|series|cycle|spate|string|succession|phase)$/

/** Events that the text says took place: by a verb of happening, or because it dates them. */
export const occurred: Extractor = {
  name: 'occurred',
  *propose(tree, context) {
    for (const i of tree.indexes()) {
      const seat = seatOf(tree, i)
      if (tree.token(i).upos === 'PRON' || (seat === i && LASTING.test(tree.lemma(i))) || !isEvent(tree, context, i)) continue
      if (isDeed(tree, i)) continue
      for (const { trigger, rule, confidence, time } of grounds(tree, context, i, seat)) {
        yield {
          predicate: 'occurred',
          subject: { is: 'head', token: i, alone: true },
          object: null,
          trigger,
          ...(time === undefined ? {} : { time }),
          confidence,
          rule: `occurred.${rule}`,
        }
      }
    }
  },
}

/** A thing of that kind, or a noun of event that may also name those who do it ("insurgency", "rebellion"). */
const isEvent = (tree: Tree, context: Context, token: number): boolean =>
  kindAt(context, tree, token) === 'event' || (tree.token(token).upos === 'NOUN' && kindOfNoun(tree.lemma(token)) === 'event')

/** The word that stands in the clause for an event: that of its course where one is told ("five *months* of fighting"). */
const seatOf = (tree: Tree, event: number): number => {
  const head = tree.is(event, 'nmod') && tree.caseOf(event) === 'of' ? tree.head(event) : undefined
  return head !== undefined && COURSES.test(tree.lemma(head)) ? head : event
}

/** "Conducted attacks in the north": what somebody does again and again, not one thing that happened. */
const isDeed = (tree: Tree, event: number): boolean => {
  const verb = tree.is(event, 'obj') && tree.token(event).xpos === 'NNS' ? tree.head(event) : undefined
  return verb !== undefined && /^(attack|raid|assault|ambush|bombing|atrocity)$/.test(tree.lemma(event)) && doer(tree, verb) !== undefined
}

type Ground = { readonly trigger: number; readonly rule: string; readonly confidence: number; readonly time?: string }

/** Each date of the event's own ("coups in 1996 and 1999"), else the one of its clause, else a verb that says it happened. */
const grounds = (tree: Tree, context: Context, event: number, seat: number): Ground[] => {
  const times = timesIn(tree, context)
  const heads = times.map(({ head }) => head)
  const nearest = adverbialsOf(tree, seat, heads)
  const own = nearest.filter(time => time === event || isUnder(tree, time, seat, 3))
  if (own.length > 0) {
    return times
      .filter(({ head }) => own.includes(head))
      .map(({ edtf }) => ({ trigger: event, rule: 'dated', confidence: 0.75, time: edtf }))
  }
  const verb = verbOf(tree, seat)
  if (isInClause(tree, seat) && (nearest.length > 0 || openingTime(tree, times) !== undefined))
    return [{ trigger: verb ?? event, rule: 'clause', confidence: 0.65 }]
  const after = tree.kids(event, 'acl').find(kid => adverbialsOf(tree, kid, heads).length > 0)
  if (after !== undefined) return [{ trigger: after, rule: 'relative', confidence: 0.65 }]
  if (verb !== undefined && tree.is(seat, 'nsubj') && BEGIN.test(tree.lemma(verb)))
    return [{ trigger: verb, rule: 'happened', confidence: 0.6 }]
  if (isPlaced(tree, context, event)) return [{ trigger: event, rule: 'placed', confidence: 0.55 }]
  return isTold(tree, event, seat) ? [{ trigger: event, rule: 'told', confidence: 0.5 }] : []
}

/** "This attack on the convoy", "the recent terrorist attacks": a definite single event with a word of its own. */
const isTold = (tree: Tree, event: number, seat: number): boolean => {
  if (
    !SINGLE.test(tree.lemma(event)) ||
    /^(liberation|exercise|capture|fall)$/.test(tree.lemma(event)) ||
    tree.is(event, 'compound', 'conj')
  )
    return false
  const definite = tree.kids(event, 'det').some(kid => /^(the|this|these|that|those)$/i.test(tree.token(kid).form))
  const own = tree.kids(event, 'nmod').some(kid => /^(on|against|between|of)$/.test(tree.caseOf(kid)))
  return (definite && own) || isPlayer(tree, event, seat)
}

/** "A military coup blocked the vote", "sparked a civil war", "in a bloodless coup": an event with a word of its own that has its part in the telling. */
const isPlayer = (tree: Tree, event: number, seat: number): boolean => {
  const verb = tree.head(seat)
  if (verb === undefined || tree.token(verb).upos !== 'VERB') return false
  if (/^(coup|putsch)$/.test(tree.lemma(event)) && tree.is(event, 'obl') && tree.caseOf(event) === 'in') return true
  if (tree.kid(event, 'amod', 'compound', 'nmod') === undefined) return false
  if (tree.kids(event, 'amod').some(kid => /^(other|similar|further|future|possible)$/.test(tree.lemma(kid)))) return false
  if (tree.is(seat, 'nsubj'))
    return tree.kid(verb, 'aux') === undefined || tree.kids(verb, 'aux').every(kid => !/^MD$/.test(tree.token(kid).xpos))
  if (tree.is(seat, 'obj')) return MAKING.test(tree.lemma(verb)) && tree.kids(verb, 'mark').every(kid => tree.lemma(kid) !== 'to')
  return tree.is(seat, 'obl') && /^(in|into|after|following|by)$/.test(tree.caseOf(seat)) && !tree.is(verb, 'acl')
}

const MAKING =
  /^(launch|stage|hold|experience|see|spark|trigger|prompt|cause|conduct|carry|wage|mount|survive|suffer|undergo|witness|end|quell|crush|suppress|put|foil|fight|lead|win|lose|boycott|monitor|host|attend|negotiate|sign|violate|break|welcome|condemn)$/

/** Nouns of a single event, which a place of its own makes a fact: "the attack in Bor", "the siege of Bor". */
const SINGLE =
  /^(attack|bombing|massacre|battle|siege|coup|uprising|rebellion|clash|ambush|assassination|explosion|blast|shooting|riot|offensive|invasion|liberation|conflict|crisis|war|fighting|violence|protest|evacuation|election|referendum|raid|summit|exercise|insurgency|revolt|revolution|genocide|atrocity|capture|fall|ceasefire|cease-fire|occupation|annexation|terrorism)$/

const isPlaced = (tree: Tree, context: Context, event: number): boolean =>
  SINGLE.test(tree.lemma(event)) &&
  tree
    .kids(event, 'nmod')
    .some(
      kid =>
        /^(in|at|near)$/.test(tree.caseOf(kid)) &&
        context.mentionAt(kid)?.form === 'name' &&
        /^(place|state)$/.test(kindAt(context, tree, kid)),
    )

/** Whether the event is told by its clause and not mentioned by the way. */
const isInClause = (tree: Tree, event: number): boolean =>
  tree.is(event, 'nsubj', 'obj', 'conj', 'root') || (tree.is(event, 'obl') && /^(in|to|into|with|after)$/.test(tree.caseOf(event)))

const BEGIN = /^(occur|happen|erupt|ensue|take|begin|resume|break|end|flare|escalate|spread|continue|follow)$/

const verbOf = (tree: Tree, event: number): number | undefined => {
  const head = tree.head(event)
  return (
    lightOf(tree, event)?.verb ?? (head !== undefined && tree.is(event, 'nsubj', 'obj') && HAPPEN.has(tree.lemma(head)) ? head : undefined)
  )
}
