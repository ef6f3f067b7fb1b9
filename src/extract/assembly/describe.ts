import { nounKind } from '../../language/data/word-lists.ts'
import type { Tree } from '../../language/tree.ts'
import type { Attribution, Entity, EntityArgument, Mention } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { actorAt, isFirstPerson, kindAt } from '../argument.ts'
import { speakersOf } from '../attribution/chain.ts'
import { headOf } from '../entities/head.ts'
import { namesAround } from '../entities/mention-index.ts'
import { isCalendarWord } from '../entities/number-words.ts'
import { belonging, possessed } from '../entities/possessed.ts'
import type { Context } from '../extractor.ts'
import { antecedent } from '../frames/subject.ts'
import { through } from '../heads.ts'
import { isWriting, kindOfNoun, standsForBody } from '../nouns.ts'
import { descriptiveName } from './descriptive-name.ts'
import { issuerOf } from './issuer.ts'
import { nameBeside, selfGiven } from './name-beside.ts'

/** Turns head words into the entities they speak of, and gives things without a name an entity of their own. */
export class Descriptions {
  readonly entities: Entity[] = []
  readonly mentions: Mention[] = []
  readonly #context: Context
  readonly #trees: readonly Tree[]
  readonly #byName = new Map<string, Pick<Entity, 'id'>>()
  readonly #nameAround: (token: number) => Mention | undefined
  #issuer: string | undefined
  readonly #byHead = new Map<number, EntityArgument>()
  /** The entities that the document calls by a name somewhere. */
  readonly #withName: ReadonlySet<string | null>

  constructor(context: Context, trees: readonly Tree[]) {
    this.#context = context
    this.#trees = trees
    this.#nameAround = namesAround(context.reading, context.mentions)
    this.#withName = new Set(context.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity))
    for (const entity of context.entities)
      for (const name of [entity.name, ...entity.aliases]) if (!this.#byName.has(fold(name))) this.#byName.set(fold(name), entity)
  }

  /** The entity that `token` heads, with its words; undefined for a pronoun that points nowhere and for words that name nothing. */
  at(tree: Tree, token: number): EntityArgument | undefined {
    const mentioned = this.#mentioned(token)
    const isNamed = mentioned !== undefined && this.#withName.has(mentioned.entity)
    const known = isNamed ? mentioned : (this.#titled(tree, token) ?? mentioned)
    if (known !== undefined) return known
    return this.#byHead.get(token) ?? this.#speaker(tree, token) ?? this.#body(tree, token) ?? this.#describe(tree, token)
  }

  /** Who speaks in an attribution: what the head word of its source names or describes. */
  sourceOf({ source }: Attribution): EntityArgument | undefined {
    if (source === null) return undefined
    const head = headOf(this.#context.reading, source)
    const tree = this.#trees.find(({ sentence }) => sentence.first <= head && head < sentence.last)
    if (tree === undefined) return this.#mentioned(head)
    const spokesman = this.#spokesman(source, head)
    if (spokesman !== undefined) return spokesman
    const issuer = this.#issuerOfRelease(tree, head) ?? this.#authorOf(tree, head)
    if (issuer !== undefined) return issuer
    const who = this.#antecedent(tree, head)
    if (who !== undefined) return this.at(tree, who)
    return tree.token(head).upos === 'PRON'
      ? (this.#mentioned(head) ?? this.#tagged(tree, head) ?? this.#sameSpeaker(tree, head))
      : this.at(tree, head)
  }

  /** The body whose release speaks: "an Interior Ministry news release", and then "the release said". */
  #issuerOfRelease(tree: Tree, head: number): EntityArgument | undefined {
    const { tokens } = this.#context.reading
    if (!/^(?:release|communiqu[eé])$/.test(tree.lemma(head))) return undefined
    const { start, end } = tree.token(head)
    for (let i = head; i >= 0; i--) {
      if (tokens[i]?.lemma !== tree.lemma(head)) continue
      for (let owner = i - 1; owner >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[owner]?.upos ?? ''); owner--) {
        const body = this.#mentioned(owner)
        if (body !== undefined && this.kindOf(body.entity) === 'organization') return { entity: body.entity, start, end }
      }
    }
    return undefined
  }

  /** Who wrote what speaks: "a report by the Lake Institute", "Weir's study", "a survey conducted by the ministry". */
  #authorOf(tree: Tree, head: number): EntityArgument | undefined {
    if (!isWriting(tree.lemma(head)) || this.#context.mentionAt(head)?.form === 'name') return undefined
    const by = (kid: number): boolean => /^(by|from)$/.test(tree.caseOf(kid))
    const owners = [
      ...tree.kids(head, 'nmod:poss', 'compound'),
      ...tree.kids(head, 'nmod', 'obl').filter(by),
      ...tree.kids(head, 'acl').flatMap(made => tree.kids(made, 'obl', 'obl:agent').filter(by)),
    ]
    for (const owner of owners) {
      const author = this.#mentioned(through(tree, owner))
      const kind = author === undefined ? undefined : this.kindOf(author.entity)
      if (author !== undefined && (kind === 'organization' || kind === 'person')) return author
    }
    return undefined
  }

  /** The person named after a body in one source: "The Task Force commander, Lt. Gen. Ivan Petrov". */
  #spokesman(source: Span, head: number): EntityArgument | undefined {
    const { mentions } = this.#context
    if (this.#context.mentionAt(head)?.kind === 'person') return undefined
    const named = mentions.filter(
      ({ kind, form, entity, start, end }) =>
        kind === 'person' && form === 'name' && entity !== null && start > source.start && end <= source.end,
    )
    const [only, ...others] = named
    if (only === undefined || only.entity === null || others.length > 0) return undefined
    const between = this.#context.reading.text.slice(source.start, only.start)
    const isBeside =
      only.end === source.end &&
      /(?:^|[\s,])(?:commander|spokesman|spokeswoman|spokesperson|director|head|chief|leader|minister|secretary|president|chairman|officer)\b[^,;]*,[^,;]*$/i.test(
        between,
      )
    return isBeside ? { entity: only.entity, start: only.start, end: only.end } : undefined
  }

  /** "The league, it says, has left": the subject of the clause that a tag is put into, where the tag's pronoun is left open. */
  #tagged(tree: Tree, head: number): EntityArgument | undefined {
    const saying = tree.head(head)
    const isTag = saying !== undefined && tree.is(saying, 'parataxis', 'advcl') && tree.kid(saying, 'mark') === undefined
    const host = isTag ? tree.head(saying) : undefined
    const subject = host === undefined || host > head ? undefined : tree.subjectOf(host)
    const who = subject === undefined || tree.token(subject).upos === 'PRON' ? undefined : this.at(tree, subject)
    return who === undefined ? undefined : { ...who, start: tree.token(head).start, end: tree.token(head).end }
  }

  /** "He" who speaks and is left open: whoever spoke last before, if a person. */
  #sameSpeaker(tree: Tree, head: number): EntityArgument | undefined {
    const { form, start, end } = tree.token(head)
    if (!/^(?:he|she)$/i.test(form)) return undefined
    const before = this.#context.attributions.findLast(({ source, act }) => source !== null && act === 'says' && source.end <= start)
    const last = before === undefined ? undefined : this.sourceOf(before)
    return last === undefined || this.kindOf(last.entity) !== 'person' ? undefined : { entity: last.entity, start, end }
  }

  /** Who "who" or "which" is: what its clause hangs on, where that can speak, else the noun right before it ("a claim made by analysts, who"). */
  #antecedent(tree: Tree, token: number): number | undefined {
    if (!/^(?:who|which)$/.test(tree.token(token).form.toLowerCase())) return undefined
    if (token - 2 < tree.sentence.first) return undefined
    const before = tree.token(token - 1).form === ',' ? token - 2 : token - 1
    return [antecedent(tree, token), before].find(found => found !== token && actorAt(this.#context, tree, found))
  }

  #mentioned(token: number): EntityArgument | undefined {
    const mention = this.#context.mentionAt(token)
    return mention === undefined || mention.entity === null ? undefined : { entity: mention.entity, start: mention.start, end: mention.end }
  }

  /** The name that a describing noun stands before: "rebel leader X", "its ally Y". */
  #titled(tree: Tree, token: number): EntityArgument | undefined {
    if (tree.token(token).upos !== 'NOUN') return undefined
    const head = tree.head(token)
    const before = head !== undefined && head > token && tree.is(token, 'compound', 'nmod:desc', 'nmod:unmarked') ? head : undefined
    const after = tree
      .kids(token, 'appos', 'flat', 'nmod:desc')
      .find(kid => kid > token && tree.token(kid).upos === 'PROPN' && !isOneOfMany(tree, kid))
    const name = before ?? after ?? apposed(tree, token)
    const told = name === undefined || tree.token(name).upos !== 'PROPN' ? undefined : this.#mentioned(name)
    const titled = told === undefined || isAnother(kindOfNoun(tree.lemma(token).toLowerCase()), this.kindOf(told.entity)) ? undefined : told
    return titled ?? this.#byMention(nameBeside(this.#context, tree, token) ?? selfGiven(this.#context, tree, token))
  }

  /** The thing of a mention; a new one where the text has too little of the name to be sure of it elsewhere. */
  #byMention(mention: Mention | undefined): EntityArgument | undefined {
    if (mention === undefined) return undefined
    const { start, end, kind, entity } = mention
    if (kind !== 'person' && kind !== 'organization') return undefined
    return { entity: entity ?? this.#named(this.#context.reading.text.slice(start, end), kind).id, start, end }
  }

  /** What kind an entity is, whether the document names it or it was described here. */
  kindOf(entity: string): Entity['kind'] | undefined {
    return this.#context.kindOf(entity) ?? this.entities.find(({ id }) => id === entity)?.kind
  }

  /** "We", "I": the speaker in whose words they stand; outside any speech, whoever issues the text. */
  #speaker(tree: Tree, token: number): EntityArgument | undefined {
    const { upos, form, start, end } = tree.token(token)
    if (upos !== 'PRON' || !isFirstPerson(form)) return undefined
    const speaker = speakersOf(this.#context.attributions, { start, end }).at(-1)
    const source = speaker === undefined ? undefined : this.sourceOf(speaker)
    return { entity: source?.entity ?? this.#issuerOf(), start, end }
  }

  /** What the thing that a token heads is called. */
  nameAt(tree: Tree, token: number): string | undefined {
    const found = this.at(tree, token)
    return [...this.#context.entities, ...this.entities].find(({ id }) => id === found?.entity)?.name
  }

  /** Whoever speaks at a token; undefined outside any speech. */
  speakerAt(tree: Tree, token: number): Pick<EntityArgument, 'entity'> | undefined {
    const { start, end } = tree.token(token)
    const speaker = speakersOf(this.#context.attributions, { start, end }).at(-1)
    return speaker === undefined ? undefined : this.sourceOf(speaker)
  }

  /** The thing of that name, new where the text names none. */
  byName(name: string, kind: Entity['kind']): Pick<EntityArgument, 'entity'> {
    return { entity: this.#named(name, kind).id }
  }

  #issuerOf(): string {
    return (this.#issuer ??= issuerOf(this.#context, this.#trees) ?? this.#named('issuer of the text', 'organization').id)
  }

  /** "Its troops", "the soldiers of the regiment": the body that they act for, in the words of the whole phrase. */
  #body(tree: Tree, token: number): EntityArgument | undefined {
    if (!standsForBody(tree.lemma(token).toLowerCase()) || isFormer(tree, token) || isFew(tree, token)) return undefined
    for (const kid of [...tree.kids(token, 'nmod:poss', 'compound', 'amod', 'nmod'), ...bodiesBelongedTo(tree, token)]) {
      if (tree.is(kid, 'nmod') && !tree.is(kid, 'nmod:poss') && !/^(of|from)$/.test(tree.caseOf(kid))) continue
      const entity = this.#context.mentionAt(kid)?.entity
      if (entity === undefined || entity === null || this.#context.kindOf(entity) !== 'organization') continue
      const { first, last } = tree.phrase(token)
      return this.#keep(tree, token, entity, first, last)
    }
    return undefined
  }

  /** What no mention heads: the name that the token is a part of, those meant by "terrorist attacks", or else a description. */
  #describe(tree: Tree, token: number): EntityArgument | undefined {
    const { upos } = tree.token(token)
    if ((upos !== 'NOUN' && upos !== 'PROPN') || isCalendarWord(tree.token(token).form.toLowerCase())) return undefined
    const around = upos === 'PROPN' ? (this.#nameAround(token) ?? this.#bearerAfter(tree, token)) : undefined
    if (around !== undefined && around.entity !== null) return { entity: around.entity, start: around.start, end: around.end }
    const { first, last } = tree.phrase(token)
    const described = descriptiveName(this.#context, tree, token, { first, last })
    if (described === '') return undefined
    const owner = this.#ownerOf(tree, token)
    const whole = owner === undefined ? this.#withComplement(tree, token, described, { first, last }) : possessed(owner, described)
    const others = owner === undefined ? (whole === described ? [] : [described]) : [belonging(owner, described)]
    const kind = kindAt(this.#context, tree, token)
    const several =
      kind === 'person' && upos === 'NOUN' && tree.is(token, 'compound') ? `${tree.lemma(token).replace(/y$/, 'ie')}s` : undefined
    if (several !== undefined) return this.#keep(tree, token, this.#named(several, nounKind(several)?.kind ?? 'people').id, first, last)
    return this.#keep(tree, token, this.#named(whole, pluralKind(tree, token, kind), others).id, first, last)
  }

  /** The person whose name ends the row of capitalised words that a token begins: "FCO | Minister Tobias Moss". */
  #bearerAfter(tree: Tree, token: number): Mention | undefined {
    const { last } = tree.phrase(token)
    for (let i = token + 1; i < last && tree.token(i).upos === 'PROPN'; i++) {
      const name = this.#nameAround(i)
      if (name !== undefined) return name.kind === 'person' ? name : undefined
    }
    return undefined
  }

  /** What the owner is called of whom a pronoun speaks: "its neighbours" are those of Ecuador, and no other's. */
  #ownerOf(tree: Tree, token: number): string | undefined {
    const owner = tree.kid(token, 'nmod:poss')
    if (owner === undefined || tree.token(owner).upos !== 'PRON') return undefined
    const id = this.#mentioned(owner)?.entity
    return [...this.#context.entities, ...this.entities].find(entity => entity.id === id)?.name
  }

  /** With what follows "of" at once: "sides | of the debate"; the same thing under both wordings. */
  #withComplement(
    tree: Tree,
    token: number,
    described: string,
    { first, last }: { readonly first: number; readonly last: number },
  ): string {
    const of = tree.kids(token, 'nmod').find(kid => tree.caseOf(kid) === 'of' && tree.token(last).form.toLowerCase() === 'of' && kid > last)
    if (of === undefined) return described
    const end = tree.phrase(of).last
    return end > of ? descriptiveName(this.#context, tree, token, { first, last: end }) : described
  }

  #named(name: string, kind: Entity['kind'], aliases: readonly string[] = []): Pick<Entity, 'id'> {
    const key = fold(name)
    const known = this.#byName.get(key)
    if (known !== undefined) return known
    const entity = { id: `d${this.entities.length + 1}`, kind, name, aliases: [...aliases] }
    this.#byName.set(key, entity)
    this.entities.push(entity)
    return entity
  }

  #keep(tree: Tree, token: number, entity: string, first: number, last: number): EntityArgument {
    const argument = { entity, ...tree.span(first, last) }
    this.#byHead.set(token, argument)
    const kind = this.kindOf(entity)
    if (kind !== undefined) this.mentions.push({ start: argument.start, end: argument.end, kind, entity, form: 'nominal' })
    return argument
  }
}

/** "Former members" do not act for the body. */
const isFormer = (tree: Tree, token: number): boolean =>
  tree.kids(token, 'amod').some(kid => /^(former|ex|suspected|alleged)$/.test(tree.lemma(kid)))

/** "Two members", "three of its fighters": a few, who are not the body. */
const isFew = (tree: Tree, token: number): boolean => {
  if (!MAN.test(tree.lemma(token))) return false
  const above = tree.is(token, 'nmod') && tree.caseOf(token) === 'of' ? tree.head(token) : undefined
  return [...tree.kids(token, 'nummod'), ...(above === undefined ? [] : [above])].some(i => FEW.test(tree.token(i).form))
}

const MAN = /^(?:member|fighter|militant|soldier|man|insurgent|rebel|gunman|guerrilla|militiaman|combatant|serviceman|policeman)$/

const FEW = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9]|10)$/i

/** Several persons are people, or the body that they act as: "militants". */
function pluralKind(tree: Tree, token: number, kind: Entity['kind']): Entity['kind'] {
  const { xpos, form } = tree.token(token)
  if (kind !== 'person' || !/^NNP?S$/.test(xpos)) return kind
  return nounKind(form.toLowerCase())?.kind === 'organization' ? 'organization' : 'people'
}

/** "Gunmen belonging to the brigade": the body. */
const bodiesBelongedTo = (tree: Tree, token: number): number[] =>
  tree
    .kids(token, 'acl', 'xcomp')
    .filter(kid => tree.lemma(kid) === 'belong')
    .flatMap(kid => tree.kids(kid, 'obl'))

/** Whether a noun cannot describe a thing of a kind: a body is no person, and what happens is neither someone nor somewhere. */
const isAnother = (noun: EntityKind, named: EntityKind | undefined): boolean =>
  (noun === 'organization' && named === 'person') || (noun === 'event' && /^(person|place|state)$/.test(named ?? ''))

/** The name that a noun in apposition describes: "General X, a German who had trained the army". */
const apposed = (tree: Tree, token: number): number | undefined => {
  const head = tree.is(token, 'appos') ? tree.head(token) : undefined
  const isName = head !== undefined && tree.token(head).upos === 'PROPN' && !isOneOfMany(tree, head)
  return isName && tree.kids(head, 'conj').length === 0 ? head : undefined
}

/** "A UAV", "an APC": capitals that name a sort of thing and no one thing. */
const isOneOfMany = (tree: Tree, name: number): boolean => tree.kids(name, 'det').some(kid => /^an?$/i.test(tree.token(kid).form))
