import type { Tree } from '../language/tree.ts'
import type { Mention } from '../model/claim.ts'
import type { EntityKind } from '../model/entity.ts'
import { firstFrom } from '../text/sorted.ts'
import type { Context } from './extractor.ts'
import { mentionsIn } from './mentions-in.ts'

const PERSONS: readonly EntityKind[] = ['person']
const BODIES: readonly EntityKind[] = ['organization']
const SIDES: readonly EntityKind[] = ['organization', 'state', 'people']

/** What pairs of a noun are of. */
const NOUNS: ReadonlyMap<string, readonly EntityKind[]> = new Map(
  Object.entries({
    'country nation state republic government neighbour neighbor kingdom': ['state'] as const,
    'leader president man woman brother sister minister commander general politician official candidate officer suspect chief premier friend':
      PERSONS,
    'group faction organization organisation militia movement army force party front brigade battalion union insurgency outfit unit company regiment formation':
      BODIES,
    'side rival ally enemy belligerent adversary partner community': SIDES,
  }).flatMap(([nouns, kinds]) => nouns.split(' ').map(noun => [noun, kinds] as const)),
)

/** Sentences to look back, with the one that speaks of the two. */
const NEAR = 6

/**
 * The two things that "both countries", "the two leaders", "the two sides" and "the two" speak of: the only two of their kind that the
 * sentence or those right before it name. Nothing where they name more, or fewer.
 */
export function theTwo(context: Context, tree: Tree, token: number): readonly [Mention, Mention] | undefined {
  const kinds = kindsOfTwo(tree, token)
  if (kinds === undefined) return undefined
  const { sentences } = context.reading
  const here = firstFrom(sentences, tree.sentence.first, ({ first }) => first)
  const found = new Map<string, Mention>()
  for (let at = here; at >= 0 && at > here - NEAR; at--) {
    const sentence = sentences[at]
    if (sentence === undefined) return undefined
    const end = at === here ? tree.token(token).start : sentence.end
    for (const mention of mentionsIn(context, { start: sentence.start, end })) {
      if (mention.form === 'pronoun' || mention.entity === null) continue
      const kind = context.kindOf(mention.entity)
      if (kind !== undefined && kinds.includes(kind) && !isSeveral(mention, context)) found.set(mention.entity, mention)
    }
    const [one, other, third] = new Set(found.values())
    if (third !== undefined) return undefined
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return undefined
}

/** "The two leaders" themselves, and others told of by a plural, are none of the two. */
const isSeveral = ({ form, start, end }: Mention, { reading }: Context): boolean =>
  form !== 'name' && /s$|^(?:both|the two)\b/i.test(reading.text.slice(start, end))

/** The kinds that the two may be of; undefined where a phrase does not speak of two told of before. */
function kindsOfTwo(tree: Tree, token: number): readonly EntityKind[] | undefined {
  const { form, xpos, upos } = tree.token(token)
  const isBare = upos === 'NUM' && /^two$/i.test(form)
  if (/^(both|neither)$/i.test(form)) return tree.is(token, 'nsubj') && tree.kids(token).length === 0 ? SIDES : undefined
  const isNeither = xpos === 'NN' && tree.kids(token, 'det').some(kid => /^neither$/i.test(tree.token(kid).form))
  if (!isBare && (!(xpos === 'NNS' || isNeither) || !NOUNS.has(tree.lemma(token)))) return undefined
  if (tree.kids(token, 'nmod', 'acl', 'amod', 'compound', 'nmod:poss', 'appos').length > 0) return undefined
  const before = (kid: number): string => tree.token(kid).form.toLowerCase()
  const isThe = tree.kids(token, 'det').some(kid => before(kid) === 'the')
  if (isBare) return isThe && tree.is(token, 'nsubj') ? SIDES : undefined
  const isBoth = tree.kids(token, 'det', 'det:predet').some(kid => before(kid) === 'both')
  const isTwo = isThe && tree.kids(token, 'nummod').some(kid => before(kid) === 'two')
  return isBoth || isTwo || isNeither ? NOUNS.get(tree.lemma(token)) : undefined
}
