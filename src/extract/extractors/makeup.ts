import type { Tree } from '../../language/tree.ts'
import { isBodyAt, kindAt } from '../argument.ts'
import type { Context, Draft, DraftArgument, Extractor } from '../extractor.ts'
import { antecedent } from '../frames/subject.ts'
import { isInstead, through } from '../heads.ts'
import { ANY, atWords } from '../word-rules.ts'
import { bodyBefore } from './bodies/body-before.ts'
import { nationAt } from './bodies/nation-at.ts'

/** Of which parts and people bodies are made, where no verb of consisting says so: divisions, shares, people present in a unit. */
export const makeup: Extractor = {
  name: 'makeup',
  propose: atWords(() => [
    [/^(divide|split|organize|organise|subdivide|structure|group)$/, divided],
    [/^(ethnically|predominantly|predominately|mostly|largely|mainly|primarily|overwhelmingly)$/i, byAdverb],
    [/^(make|form|constitute|comprise|account|represent)$/i, sharing],
    [ANY, present],
    [/^home$/, homeTo],
    [ANY, ranks],
    [ANY, ofThem],
    [MEN, among],
    [/^(draw|recruit|take|come|hail|originate)$/, origins],
  ]),
}

/** "is divided into two battalions: A and B": each is part of the whole, and a battalion. */
function* divided(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (!tree.token(i).xpos.startsWith('VB')) return
  const noun = tree.kids(i, 'obl').find(kid => tree.caseOf(kid) === 'into')
  const whole = tree.isPassive(i) ? tree.subjectOf(i) : undefined
  if (noun === undefined || whole === undefined || !isBodyAt(context, tree, whole)) return
  for (const name of namesAfterColon(tree, noun)) {
    yield { ...draft('part_of', name, whole, i, 'divided', 0.8), subject: { is: 'head', token: name, alone: true } }
    yield {
      predicate: 'classification',
      subject: { is: 'head', token: name, alone: true },
      object: { is: 'text', span: tree.span(noun, noun + 1) },
      trigger: noun,
      confidence: 0.75,
      rule: 'makeup.kind',
    }
  }
}

/** The names listed after the noun and its colon, to the end of the sentence. */
function namesAfterColon(tree: Tree, noun: number): number[] {
  const colon = tree.indexes().find(i => i > noun && i <= noun + 3 && /^[:,(—–-]$/.test(tree.token(i).form))
  if (colon === undefined) return []
  const names: number[] = []
  for (let i = colon + 1; i < tree.sentence.last; i++) {
    const { upos, form } = tree.token(i)
    if (upos === 'PROPN' && !/^PROPN$/.test(i + 1 < tree.sentence.last ? tree.token(i + 1).upos : '')) names.push(i)
    else if (upos !== 'PROPN' && !/^(,|and|the)$/i.test(form)) break
  }
  return names
}

const draft = (
  predicate: 'part_of' | 'composed_of',
  subject: number,
  object: number,
  trigger: number,
  rule: string,
  confidence: number,
): Draft => ({
  predicate,
  subject: { is: 'head', token: subject, alone: true },
  object: { is: 'head', token: object },
  trigger,
  confidence,
  rule: `makeup.${rule}`,
})

/** Nouns for a body's people. */
const MEN = /^(member|fighter|recruit|soldier|men|man|volunteer|rank|leader|officer|troop|follower|combatant|militant|founder)$/

/** Words for a part of a body's people. */
const SHARE = /^(minority|majority|portion|part|bulk|core|half|third|quarter|fifth|sixth|tenth|most|many|percent|backbone|plurality)$/

/** "Most of its members are Tatars", "half of the brigade's fighters are foreigners", "its recruits are mostly fishermen". */
function* ranks(tree: Tree, context: Context, i: number): Generator<Draft> {
  const predicate = isInstead(tree, i) ? (tree.head(i) ?? i) : i
  const isOfPeople = tree.kid(predicate, 'cop') !== undefined && /^(people|person)$/.test(kindAt(context, tree, i))
  const subject = isOfPeople ? tree.kid(predicate, 'nsubj') : undefined
  if (subject === undefined) return
  const noun = SHARE.test(tree.lemma(subject).toLowerCase()) ? tree.kids(subject, 'nmod').find(kid => tree.caseOf(kid) === 'of') : subject
  if (noun === undefined || !MEN.test(tree.lemma(noun))) return
  const body = tree
    .kids(noun, 'nmod:poss', 'nmod', 'compound')
    .map(kid => antecedent(tree, kid))
    .find(kid => isBodyAt(context, tree, kid))
  const isPlural = /^NN(P)?S$/.test(tree.token(i).xpos) || kindAt(context, tree, i) === 'people'
  if (body === undefined || !isPlural || context.mentionAt(body) === undefined) return
  const isShare = tree.kids(i, 'advmod').some(kid => /^(?:mostly|mainly|largely|chiefly)$/.test(tree.lemma(kid)))
  yield { ...draft('composed_of', body, i, i, 'ranks', 0.65), ...(isShare ? { certainty: 'certain' as const } : {}) }
}

/** "Has 200 fighters, most of them herders", "430 members, among them 60 women", "40 members, chiefly Croats": of the body that has them. */
function* ofThem(tree: Tree, context: Context, i: number): Generator<Draft> {
  const { xpos } = tree.token(i)
  if (!/^NNP?S$|^JJ$|^NNP$/.test(xpos) || i - 3 < tree.sentence.first) return
  if (xpos === 'NNP' && (tree.is(i, 'compound', 'amod', 'flat') || tree.kid(i, 'case') !== undefined)) return
  const opener = openerOf(tree, i)
  if (opener === undefined) return
  const men = menBefore(tree, opener.first)
  if (
    men === undefined ||
    !(nationAt(tree, context, i) !== undefined || (xpos !== 'NNP' && /^(people|person)$/.test(kindAt(context, tree, i))))
  )
    return
  const owner = tree.kid(men, 'nmod:poss') ?? bodyOfMen(tree, context, men)
  const body = owner === undefined ? undefined : wholeAt(tree, context, owner)
  if (body === undefined) return
  yield {
    ...draft('composed_of', i, i, i, 'of-them', 0.65),
    subject: body,
    ...(/^(?:JJ|NNP)$/.test(xpos) ? { object: nationAt(tree, context, i) ?? null } : {}),
    qualifiers: { share: { is: 'text', span: tree.span(opener.first, opener.last) } },
  }
}

/** "Among its ranks are Belarusians and Georgians": whoever stands behind the verb belongs to the body that has the ranks. */
function* among(tree: Tree, context: Context, i: number): Generator<Draft> {
  const isOpened = i < tree.sentence.first + 6 && tree.caseOf(i).toLowerCase() === 'among'
  if (!isOpened) return
  const owner = tree.kids(i, 'nmod:poss', 'nmod').find(kid => isBodyAt(context, tree, kid))
  const be = i + 1 < tree.sentence.last && /^(be)$/.test(tree.lemma(i + 1)) ? i + 1 : undefined
  if (owner === undefined || be === undefined) return
  const after = tree.indexes().find(at => at > be && /^(NOUN|PROPN)$/.test(tree.token(at).upos) && !tree.is(at, 'compound', 'amod', 'flat'))
  if (after === undefined || !/^(people|person)$/.test(kindAt(context, tree, after))) return
  if (tree.token(after).upos === 'NOUN' && !/^NNP?S$/.test(tree.token(after).xpos)) return
  yield { ...draft('composed_of', owner, after, i, 'among', 0.7) }
}

/** "Its recruits come from the hill tribes", "the brigade's fighters are drawn from the camps": where the body that has them recruits. */
function* origins(tree: Tree, context: Context, i: number): Generator<Draft> {
  const isPassive = tree.isPassive(i)
  if (!(isPassive ? /^(?:draw|recruit|take)$/ : /^(?:come|hail|originate)$/).test(tree.lemma(i))) return
  const subject = tree.kid(i, 'nsubj')
  const noun = subject === undefined ? undefined : through(tree, subject)
  if (noun === undefined || !/^(?:recruit|fighter|member|man|soldier|rank|combatant|follower|volunteer|cadre)$/.test(tree.lemma(noun)))
    return
  const body = tree.kids(noun, 'nmod:poss', 'nmod', 'compound').find(kid => isBodyAt(context, tree, kid))
  const source = tree.kids(i, 'obl').find(kid => /^(?:from|from among)$/.test(tree.caseOf(kid)))
  if (body === undefined || source === undefined || context.times.some(({ head }) => head === source)) return
  yield {
    predicate: 'recruits',
    subject: { is: 'head', token: body, alone: true },
    object: { is: 'head', token: source },
    trigger: i,
    confidence: 0.6,
    rule: 'makeup.origins',
  }
}

/** Words that open a remark on some of those just told of, after the comma: "most of them", "among them", "chiefly". */
function openerOf(tree: Tree, i: number): { readonly first: number; readonly last: number } | undefined {
  for (let at = i - 1; at > tree.sentence.first && at >= i - 8; at--) {
    const { form } = tree.token(at)
    if (/^[;:.]$/.test(form)) return undefined
    if (form === ',') {
      const words = [at + 1, at + 2, at + 3, at + 4, at + 5].map(k => (k < i ? tree.token(k).form.toLowerCase() : ''))
      const last = words.findIndex(word =>
        /^(them|whom|chiefly|mainly|mostly|largely|predominantly|primarily|overwhelmingly|principally)$/.test(word),
      )
      return last < 0 ? undefined : { first: at + 1, last: at + 2 + last }
    }
  }
  return undefined
}

/** The noun for a body's people right before the comma at which a remark opens. */
function menBefore(tree: Tree, first: number): number | undefined {
  const noun = first - 2
  return noun > tree.sentence.first && MEN.test(tree.lemma(noun)) ? noun : undefined
}

/** Verbs of telling how many others have, and of what is done to others' men: "the Monitor put it at 800 fighters, half of them herders". */
const ESTIMATING = /^(put|place|estimate|reckon|set|assess|kill|wound|capture|arrest|detain|free|release|lose|say|report|see)$/

/** Whoever has or is said to have them. */
function bodyOfMen(tree: Tree, context: Context, men: number): number | undefined {
  const verb = tree.is(men, 'obj', 'obl') ? tree.head(men) : undefined
  const who = verb === undefined || ESTIMATING.test(tree.lemma(verb)) ? undefined : tree.subjectOf(verb)
  return who !== undefined && isBodyAt(context, tree, who) ? who : undefined
}

/** "Tatars making up a sizable portion of the battalion". */
function* sharing(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.lemma(i).toLowerCase() === 'make' && !tree.kids(i, 'compound:prt').some(kid => tree.lemma(kid) === 'up')) return
  const people = peopleBefore(tree, context, i) ?? tree.subjectOf(i)
  const share = tree
    .kids(i, 'obj', 'obl')
    .find(kid => SHARE.test(tree.lemma(kid)) && /^(|for|about|around|over|under)$/.test(tree.caseOf(kid)))
  if (people === undefined || share === undefined) return
  const parts = [...tree.kids(share, 'nmod'), ...tree.kids(i, 'obl')].filter(kid => /^(of|in)$/.test(tree.caseOf(kid)))
  const owners = parts.filter(kid => MEN.test(tree.lemma(kid))).flatMap(kid => [...tree.kids(kid, 'nmod:poss', 'nmod')])
  const whole = [...owners, ...parts].find(kid => isWhole(tree, context, kid))
  if (whole === undefined) return
  const { first } = tree.phrase(share)
  yield {
    ...draft('composed_of', whole, people, i, 'portion', 0.75),
    qualifiers: { share: { is: 'text', span: tree.span(first, share + 1) } },
  }
}

/** What may consist of people: a body, or a country or place with its population. */
const isWhole = (tree: Tree, context: Context, i: number): boolean => /^(organization|state|place)$/.test(kindAt(context, tree, i))

/** "with Tatars also making up": the people named just before the verb. */
function peopleBefore(tree: Tree, context: Context, i: number): number | undefined {
  let before = i - 1
  while (before > tree.sentence.first && tree.token(before).upos === 'ADV') before--
  return context.mentionAt(before) !== undefined && kindAt(context, tree, before) === 'people' ? before : undefined
}

/** "half of them being ethnically Georgian", "predominantly Igbo". */
function* byAdverb(tree: Tree, context: Context, i: number): Generator<Draft> {
  const people = tree.head(i)
  const nation = people === undefined ? undefined : nationAt(tree, context, people)
  if (people === undefined || nation === undefined) return
  const subject = tree.kid(people, 'nsubj')
  const partial =
    subject !== undefined && (SHARE.test(tree.lemma(subject)) || tree.kids(subject, 'nmod').some(kid => tree.caseOf(kid) === 'of'))
  const body =
    subject === undefined
      ? describedBody(tree, context, people)
      : partial
        ? bodyBefore(tree, context, subject)
        : wholeAt(tree, context, subject)
  if (body === undefined) return
  const share = partial && subject !== undefined ? subject : i
  yield {
    ...draft('composed_of', i, people, i, 'share', 0.7),
    subject: body,
    object: nation,
    qualifiers: { share: { is: 'text', span: tree.span(share, share + 1) } },
  }
}

const wholeAt = (tree: Tree, context: Context, i: number): DraftArgument | undefined =>
  isWhole(tree, context, i) ? { is: 'head', token: i, alone: true } : undefined

/** "the predominantly Kurdish forces", "the south's predominantly Igbo population". */
function describedBody(tree: Tree, context: Context, people: number): DraftArgument | undefined {
  const noun = tree.is(people, 'amod', 'compound') ? tree.head(people) : undefined
  if (noun === undefined) return undefined
  const owner = tree.lemma(noun) === 'population' ? tree.kid(noun, 'nmod:poss') : undefined
  return wholeAt(tree, context, owner ?? noun)
}

/** "is home to Uzbeks and Tajiks". */
function* homeTo(tree: Tree, context: Context, i: number): Generator<Draft> {
  const people = tree.kids(i, 'nmod', 'obl').find(kid => tree.caseOf(kid) === 'to' && kindAt(context, tree, kid) === 'people')
  const whole = tree.kid(i, 'cop') === undefined ? undefined : tree.kid(i, 'nsubj')
  if (people !== undefined && whole !== undefined && isWhole(tree, context, whole))
    yield draft('composed_of', whole, people, i, 'home', 0.75)
}

/** "there are approximately 50 Chechens in the battalion". */
function* present(tree: Tree, context: Context, i: number): Generator<Draft> {
  if (tree.kid(i, 'expl') === undefined) return
  for (const people of tree.kids(i, 'nsubj')) {
    const quantity = context.quantities.find(({ head }) => head === people)
    if (quantity === undefined || quantity.kind !== 'people') continue
    const body = [...tree.kids(people, 'nmod'), ...tree.kids(i, 'obl')].find(
      kid => /^(in|within|among)$/.test(tree.caseOf(kid)) && isBodyAt(context, tree, kid),
    )
    if (body === undefined) continue
    yield {
      ...draft('composed_of', body, people, i, 'present', 0.75),
      object: { is: 'quantity', span: { start: quantity.start, end: quantity.end }, quantity: quantity.quantity },
    }
  }
}
