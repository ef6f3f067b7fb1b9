import type { PredicateName } from '../model/predicate.ts'
import { predicates } from '../model/predicate.ts'
import type { Clause, Parts } from './clause.ts'
import { oneOf, quoted } from './clause.ts'
import { tellBelief, tellGoal, tellIdeology, tellMotive, tellView } from './minds.ts'
import { tellPosting } from './posts.ts'
import { goesOn } from './times.ts'
import { verb } from './verbs.ts'

type Telling = (parts: Parts) => Clause

/** How a predicate reads where nothing else is said of it. */
export const plain = (parts: Parts): Clause => {
  const { reads, denied } = predicates[parts.statement.predicate]
  return parts.clause({ affirmed: reads, denied })
}

/** Predicates whose qualifiers or objects want words of their own; all others read as the predicate table has them. */
export const tellings: Readonly<Partial<Record<PredicateName, Telling>>> = {
  alias: parts => ({ ...plain(parts), object: quoted(parts.object) }),
  classification: parts => (isMany(parts) ? parts.clause(DESCRIBED, { object: quoted(parts.object) }) : kindOf(parts)),
  family: parts => {
    const relation = parts.of('relation')?.replace(/^(?:own|his|her|their)\s/, '')
    if (relation !== undefined && parts.object.includes(relation)) return parts.clause(verb('is kin of'), { told: ['relation'] })
    return relation === undefined
      ? plain(parts)
      : parts.clause(verb(`is ${/^\w+s$/.test(relation) ? '' : 'the '}${relation} of`), { told: ['relation'] })
  },
  nationality: parts => {
    const people = /^(\p{Lu}[\p{L}-]*(?:an|en|i|k|b|n|r|t))s$/u.exec(parts.object)?.[1]
    return people === undefined ? plain(parts) : parts.clause(verb('is'), { object: people })
  },
  status: parts => (FINITE.test(parts.object) ? parts.clause({ affirmed: '', denied: 'it is not so that it' }) : plain(parts)),
  occurred: parts => (goesOn(parts.statement.time ?? '') ? parts.clause(verb('is going on')) : plain(parts)),
  founded: parts => (parts.of('kind') === 'independence' ? parts.clause(verb('became independent'), { told: ['kind'] }) : plain(parts)),
  part_of: parts => {
    const kind = parts.of('kind')
    if (kind === undefined || !/^[a-z]+$/.test(kind)) return plain(parts)
    return kind === 'part'
      ? { ...plain(parts), told: ['kind'] }
      : parts.clause(verb(`is ${oneOf(kind, parts.plural)} of`), { told: ['kind'] })
  },
  posting: tellPosting,
  composed_of: parts => {
    const [share, others] = [parts.of('share') ?? parts.of('number'), parts.of('share') === undefined ? ['number'] : ['share']]
    if (share === undefined || /^among (?:them|whom)$/i.test(share)) return parts.clause(HAS, { tail: ['as members'], told: others })
    if (/(?:ly|part)$/.test(share)) return parts.clause(verb(`is ${share} made up of`), { told: others })
    return parts.clause(verb('is'), {
      subject: `${share.replace(/ of (?:them|whom)$/i, '')} of the members of ${parts.subject}`,
      plural: true,
      told: others,
    })
  },
  recruits: parts => {
    const only = parts.of('only') === undefined ? '' : 'only '
    return { ...plain(parts), verb: RECRUITS, object: `${only}${parts.object}`, tail: ['as members'], told: ['only'] }
  },
  supports: tellSupport,
  contact_with: parts => ({ ...plain(parts), told: parts.of('kind') === 'contact' ? ['kind'] : [] }),
  charged: parts => {
    const kind = parts.of('kind')
    const isDeed = kind !== undefined && /^\w+ed$/.test(kind)
    const told = isUnsaid(parts)
      ? parts.undergone(verb(isDeed ? `was ${kind}` : 'was prosecuted'), isDeed ? ['kind'] : [])
      : isDeed
        ? parts.clause(verb(kind), { told: ['kind'] })
        : plain(parts)
    const charge = parts.of('charge')
    return charge === undefined ? told : { ...told, tail: [`for ${quoted(charge)}`], told: [...told.told, 'charge'] }
  },
  attacked: tellAttack,
  participated_in: parts => {
    const role = parts.of('role')
    return role === undefined ? plain(parts) : { ...plain(parts), tail: [`as ${oneOf(role, false)}`], told: ['role'] }
  },
  controls: parts => {
    const share = parts.of('share') ?? parts.of('number')
    if (share === undefined) return plain(parts)
    const told = ['share', 'number'].filter(key => parts.of(key) === share)
    return { ...plain(parts), object: /^(?:full|whole|all|de facto)$/i.test(share) ? parts.object : `${share} of ${parts.object}`, told }
  },
  needs: parts => {
    const aim = parts.of('for')
    const lacks = parts.of('kind') === 'lack' ? verb('lacks') : plain(parts).verb
    return parts.clause(lacks, { told: ['kind', 'for'], tail: aim === undefined ? [] : [`for ${aim}`] })
  },
  goal: tellGoal,
  belief: tellBelief,
  ideology: tellIdeology,
  motive: tellMotive,
  views: tellView,
}

const FINITE = /^(?:has|have|had|is|are|was|were|remains?|became|becomes?|lost|won)\s/

const DESCRIBED = { affirmed: 'is described as', denied: 'is described as not being' }
const HAS = { affirmed: 'has', denied: 'does not have' }
const RECRUITS = { affirmed: 'admits', denied: 'refuses' }

const kindOf = (parts: Parts): Clause => ({ ...plain(parts), object: oneOf(parts.object, endsMany(parts.object)) })

/** A class in the plural said of one thing: "battalions" of one battalion. */
const isMany = (parts: Parts): boolean => !parts.plural && endsMany(parts.object)

const endsMany = (words: string): boolean => /\w{2}[^sui]s$/.test(words.split(/\s(?:of|in|that|who|which|from)\s/)[0] ?? '')

/** Support by what is given; words that only mean support again are not repeated. */
function tellSupport(parts: Parts): Clause {
  const kind = parts.of('kind')
  if (kind === undefined || /^(?:\w+ing|\w+ed|\w+ly|helps?|aids?|supports?|backs?|assists?|help|support)$/i.test(kind))
    return { ...plain(parts), told: ['kind'] }
  if (VERBS.test(kind)) return parts.clause(verb(kind), { told: ['kind'] })
  const known = KINDS.get(kind.toLowerCase())
  if (known !== undefined) return parts.clause(verb(known), { told: ['kind'] })
  return GIVEN.test(kind) ? { ...plain(parts), tail: [`with ${kind}`], told: ['kind'] } : plain(parts)
}

/** Verbs of support that say more than support. */
const VERBS = /^(?:endorse|champion|promote|advocate|sponsor|protect|shelter|finance|equip)s$/i

const KINDS: ReadonlyMap<string, string> = new Map([
  ['loyalty', 'is loyal to'],
  ['solidarity', 'shows solidarity with'],
  ['endorsement', 'endorses'],
])

const GIVEN =
  /\b(?:arms|weapons?|funds|funding|money|training|intelligence|equipment|ammunition|drones|troops|fighters|aid|assistance|supplies|artillery|million|billion)\b/i

/** An attack by its number and manner: "carried out 34 strikes on …", "attacked … (“assault”)". */
function tellAttack(parts: Parts): Clause {
  const [kind, number] = [parts.of('kind'), parts.of('number')]
  if (kind !== undefined && number !== undefined)
    return parts.clause(
      { affirmed: `carried out ${number} ${kind} on`, denied: `did not carry out ${number} ${kind} on` },
      { told: ['kind', 'number'] },
    )
  const told = kind !== undefined && /^attack/i.test(kind) ? ['kind'] : []
  if (parts.statement.object !== null) return { ...plain(parts), told }
  return parts.clause(
    { affirmed: 'carried out', denied: 'did not carry out' },
    { object: oneOf(kind ?? 'attack', (kind ?? '').endsWith('s')), told: ['kind'] },
  )
}

/** Whether a sentence leaves out who arrested, charged or sentenced: the claim is of the police or a court then, and none is named. */
const isUnsaid = ({ subject, statement }: Parts): boolean => {
  const doer = /^(?:the )?(?<doer>police|court|prosecution)$/i.exec(subject)?.groups?.['doer']
  return doer !== undefined && !statement.quote.toLowerCase().includes(doer.toLowerCase())
}
