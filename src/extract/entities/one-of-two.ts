import type { Tree } from '../../language/tree.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/** Sentences in which the two are looked for, that of "the latter" among them. */
const LOOKED_BACK = 2

const TOLD_APART: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'organization', 'people', 'state', 'place'])

/** "The *latter*", "the *former*": of the two things of one kind that were named last, the second or the first; undefined where there are no two. */
export function oneOfTwo(discourse: Discourse, tree: Tree, i: number): Thing | undefined {
  const form = discourse.words.lower[i] ?? ''
  if ((form !== 'latter' && form !== 'former') || i <= tree.sentence.first || discourse.words.lower[i - 1] !== 'the') return undefined
  if (i + 1 < tree.sentence.last && /^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(tree.token(i + 1).upos)) return undefined
  const named: Thing[] = []
  for (const { thing, head } of discourse.recent(i, LOOKED_BACK)) {
    const isName = head < i && thing.places.some(place => place.head === head && place.form === 'name')
    if (isName && TOLD_APART.has(thing.kind) && !named.includes(thing)) named.push(thing)
  }
  const [last] = named
  const other = named.find(thing => thing !== last && thing.kind === last?.kind)
  return other === undefined ? undefined : form === 'latter' ? last : other
}
