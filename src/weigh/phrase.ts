import type { EntityKind } from '../model/entity.ts'
import type { PredicateName } from '../model/predicate.ts'
import { predicates } from '../model/predicate.ts'
import { agree, headOf, isCapitalised } from '../text/agreement.ts'
import { capital } from '../text/capital.ts'
import type { Ground, Thing } from './ground.ts'

/** A thing as English names it in a sentence: "the Georgian Legion", "the assault on Zenda", "Kyiv", "analysts". */
export function phraseOf(ground: Ground, id: string): string {
  const thing = ground.things.get(id)
  return thing === undefined ? id : withArticle(thing)
}

/** "Does the Legion back Ukraine?": a predicate as a question, from the way it is denied. */
export function questionWhether(predicate: PredicateName, subject: string, object: string, plural: boolean): string {
  const [auxiliary = '', , ...rest] = (predicate === 'recruits' ? 'does not admit' : predicates[predicate].denied).split(' ')
  const asked = agree(auxiliary, plural)
  const words = [capital(asked), subject, ...rest, object, predicate === 'recruits' ? 'as members' : '']
  return `${words.filter(word => word !== '').join(' ')}?`
}

function withArticle({ name, kind }: Pick<Thing, 'kind' | 'name'>): string {
  if (/^\S+['’]s?\s/.test(name) || /^(?:the|an?|his|her|its|their|own|some|many|all|one|two|three|four|five|six|\d\S*)\s/i.test(name))
    return name
  if (kind === 'person' || kind === 'people' || kind === 'concept') return takesNone(name, kind) ? name : `the ${name}`
  const head = headOf(name)
  if (!isCapitalised(name)) return kind === 'materiel' || /s$/i.test(head) ? name : `the ${name}`
  if (PLACES.test(name) || (name.includes(' ') && BODIES.test(head))) return `the ${name}`
  return kind === 'event' && /\s/.test(name) && !(head.endsWith('s') && !isCapitalised(head)) ? `the ${name}` : name
}

/** Persons and peoples go by their names; only a person described in small letters takes an article: "the authoritarian ruler". */
const takesNone = (name: string, kind: EntityKind): boolean =>
  kind !== 'person' || isCapitalised(name) || headOf(name).endsWith('s') || /['’]s\s/.test(name)

/** Heads of names that English says with an article. */
const BODIES =
  /^(?:corps|legions?|battalions?|regiments?|brigades?|divisions?|army|armies|navy|forces?|guards?|councils?|parliament|government|cabinet|presidium|minist(?:ry|ers)|department|committee|commission|court|office|agency|service|directorate|party|front|movement|union|alliance|coalition|league|organi[sz]ation|republic|federation|empire|kingdom|emirates?|caliphate|states|nations|group|network|institute|bank|press|post|times|guardian|monitor|congress|senate|assembly|company|militia|region|oblast|province|district|military|regime|opposition|islands|war|wars|uprising|rally|battle)$/i

const PLACES =
  /^(?:Donbas|Donbass|Kremlin|Pentagon|West|East|Caucasus|North Caucasus|South Caucasus|Sahel|Middle East|Netherlands|Hague|Philippines|USSR|EU|UN|US|UK|USA)$/
