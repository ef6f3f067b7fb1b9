import { assemble, type Assembled } from '../../src/extract/assemble.ts'
import { findAttributions } from '../../src/extract/attribution/find.ts'
import type { Context } from '../../src/extract/extractor.ts'
import { extractors } from '../../src/extract/index.ts'
import type { Argument, ClaimBody } from '../../src/model/claim.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import { models, readText } from '../reading.ts'
import { contextOf } from './trees.ts'

/** Names of invented bodies, people and places, with their kinds. */
const NAMES: Readonly<Record<string, EntityKind>> = {
  'River Brigade': 'organization',
  'Harbour Front': 'organization',
  'Northern Council': 'organization',
  'Maranian Government': 'organization',
  'Department of Labour': 'organization',
  'Office of Road Control': 'organization',
  Marania: 'state',
  Dorvia: 'state',
  Portova: 'place',
  Lesk: 'place',
  'Ana Torvik': 'person',
  'Josef Mandel': 'person',
  'Battle of Lesk': 'event',
  'Operation Steady Hand': 'event',
}

/** The claims that all extractors and the assembly read in a text with the trained models. */
export const claimsOf = (text: string): readonly ClaimBody[] => assembledOf(text).claims

/** The things that only a description names, as `kind: name`. */
export const describedIn = (text: string): string[] => assembledOf(text).entities.map(({ kind, name }) => `${kind}: ${name}`)

function assembledOf(text: string): Assembled {
  const { reading, trees } = readText(text)
  const given = contextOf(reading, NAMES)
  const context: Context = { ...given, attributions: findAttributions(reading, trees, given.mentions) }
  const sentences = trees.map(tree => ({
    tree,
    drafts: extractors.flatMap(extractor => [...extractor.propose(tree, context)]),
    coverage: { coverage: 'none' as const, notes: [] },
  }))
  return assemble(sentences, context, models().confidence)
}

/** The claims of these predicates, each as `subject predicate object`, with what is not plain after it in brackets. */
export function claimsIn(text: string, ...predicates: readonly string[]): string[] {
  return claimsOf(text)
    .filter(({ predicate }) => predicates.includes(predicate))
    .map(claim => worded(text, claim))
}

function worded(text: string, claim: ClaimBody): string {
  const words = (argument: Argument): string => text.slice(argument.start, argument.end)
  const notes = [
    claim.polarity === 'denied' ? 'denied' : '',
    claim.certainty === 'certain' ? '' : claim.certainty,
    claim.speaker.length === 0 ? '' : `says ${claim.speaker.map(words).join(' > ')}`,
    claim.time ?? '',
    claim.place === null ? '' : `at ${words(claim.place)}`,
  ].filter(note => note !== '')
  const object = claim.object === null ? '' : ` ${words(claim.object)}`
  return `${words(claim.subject)} ${claim.predicate}${object}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
}
