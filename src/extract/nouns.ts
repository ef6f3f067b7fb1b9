import { nounKind, postKind } from '../language/data/word-lists.ts'
import type { EntityKind } from '../model/entity.ts'

/** The kind of thing a common noun names ("battalion": organization, "kingdom": state, "nations" that act: people); a concept where none is known. */
export function kindOfNoun(lemma: string): EntityKind {
  const noun = nounKind(lemma)
  if (noun === undefined) return postKind(lemma) === undefined ? 'concept' : 'person'
  if (lemma === 'nation') return 'people'
  return noun.sort === 'realm' || STATES.has(lemma) ? 'state' : noun.kind
}

/** Land that is governed: spoken of without a name it is a state. */
const STATES = new Set(['country', 'state', 'homeland', 'superpower'])

/** Nouns for those who act for a body: "its troops", "ISIL fighters" stand for the body itself (`annotation.md`). */
const MEMBERS = new Set(
  (
    'troop troops force forces fighter militant terrorist soldier unit target position man insurgent rebel element personnel gunman member ' +
    'attacker militiaman serviceman guerrilla combatant gunner sniper paratrooper commando jihadist paramilitary warplane helicopter jet aircraft warship gunboat instructor trainer pilot airman sailor marine policeman'
  ).split(' '),
)

/** Whether a noun stands for the body that its possessor or modifier names. */
export const standsForBody = (lemma: string): boolean => MEMBERS.has(lemma)

/** What somebody writes or publishes, in which he speaks. */
const WRITINGS = new Set(
  (
    'report statement release investigation inquiry study document letter indictment communique communiqué resolution agreement declaration article survey poll ' +
    'assessment review account analysis source data video message paper brief briefing publication profile post memo memorandum dossier bulletin essay ' +
    'pamphlet leaflet manifesto sermon speech rhetoric propaganda slogan placard'
  ).split(' '),
)

/** Whether a noun names something written or published. */
export const isWriting = (lemma: string): boolean => WRITINGS.has(lemma.toLowerCase())
