import type { Tree } from '../../../language/tree.ts'
import type { Draft } from '../../extractor.ts'
import type { Name, Person } from './names.ts'

/** Bodies told right after somebody's name, with no post: "Col. Ali Nasser, 3rd Brigade, said", "Ali Nasser, formerly of the 3rd Brigade". */
export function* besideIn(tree: Tree, names: readonly Name[], persons: readonly Person[]): Generator<Draft> {
  for (const person of persons) {
    const found = bodyAfter(tree, names, person)
    if (found === undefined || person.mention.entity === null || found.mention.entity === null) continue
    yield {
      predicate: 'posting',
      subject: { is: 'entity', entity: person.mention.entity, span: tree.span(person.first, person.last) },
      object: { is: 'entity', entity: found.mention.entity, span: tree.span(found.first, found.last) },
      trigger: found.head,
      ...formerBetween(tree, person.last, found.first),
      presupposed: true,
      confidence: 0.7,
      rule: 'posting.beside',
    }
  }
}

/** "Formerly of the 3rd Brigade". */
function formerBetween(tree: Tree, from: number, to: number): Pick<Draft, 'qualifiers'> | undefined {
  for (let i = from; i < to; i++)
    if (/^(formerly|previously|late)$/i.test(tree.token(i).form))
      return { qualifiers: { former: { is: 'text', span: tree.span(i, i + 1) } } }
  return undefined
}

function bodyAfter(tree: Tree, names: readonly Name[], person: Person): Name | undefined {
  const form = (i: number): string => (i < tree.sentence.last ? tree.token(i).form.toLowerCase() : '')
  if (form(person.last) !== ',') return undefined
  let at = person.last + 1
  while (/^(formerly|previously|late|then|until|now|,|who|is|was|the)$/.test(form(at))) at++
  const isJoined = /^(of|at|from|with)$/.test(form(at))
  const isRanked = person.from < person.first
  if (isJoined) at++
  while (/^(the|a)$/.test(form(at))) at++
  const name = names.find(({ first, person: isPerson, mention }) => first === at && !isPerson && mention.kind === 'organization')
  if (name === undefined || !isRanked) return undefined
  return isJoined || /^[,;.]$/.test(form(name.last)) ? name : undefined
}
