import type { Clause, Parts } from './clause.ts'
import { quoted } from './clause.ts'
import { verb } from './verbs.ts'

/*
 * What somebody wants, thinks and feels is told in the text's own words, which come as verb phrases, clauses or names of things; each
 * needs another way into the sentence.
 */

/** A verb in its base form where words begin with one, as "raise money" does. */
const BASE_VERB =
  /^(?:achieve|act|aid|allow|arm|assist|attack|avoid|be|become|bring|build|capture|carry|cause|change|continue|control|convince|create|crush|curb|cut|defeat|defend|degrade|deny|deploy|destroy|deter|develop|disrupt|drive|eliminate|encourage|end|engage|enhance|ensure|establish|expand|expel|fight|fill|find|fold|force|form|free|gain|get|give|go|guarantee|have|help|hold|impose|improve|increase|inspire|influence|join|keep|kill|launch|lead|leave|liberate|limit|live|maintain|make|move|obtain|oppose|oust|overthrow|preserve|press|prevent|prohibit|promote|protect|prove|provide|pursue|push|put|raise|reach|rebuild|reclaim|recover|recruit|reduce|regain|remain|remove|replace|resist|restore|retake|return|rule|save|secure|see|seize|sell|send|serve|set|show|sow|spread|stabili[sz]e|stand|start|stay|stop|strengthen|strike|support|take|target|terrori[sz]e|topple|train|try|turn|undermine|unify|unite|use|weaken|win|withdraw|work)\s/i

/** A finite verb among the first words: then what follows is a clause of its own, "Belarus will be able to join". */
const CLAUSE =
  /^(?:(?:that|if|by)\s|(?:(?!(?:that|which|who)\s)\S+\s){1,6}?(?:will|would|can|could|should|shall|may|might|must|is|are|was|were|has|have|had|does|do|did)\s)/i

/** "wants to raise money", "hopes that …", "aims at helping …", "wants “violent removal”". */
export function tellGoal(parts: Parts): Clause {
  const words = parts.object
  if (/^to\s/.test(words)) return parts.clause(verb('wants'))
  if (BASE_VERB.test(words) && !/^\S+\s(?:to|of|for)\s/.test(words)) return parts.clause(verb('wants to'), { object: words })
  if (/^(?:\w+ly\s)?\w+ing\s/.test(words)) return parts.clause(verb('aims at'))
  if (CLAUSE.test(words)) return parts.clause(verb('hopes that'), { object: words.replace(/^that\s/, '') })
  return parts.clause(verb('wants'), { object: quoted(words) })
}

/** "thinks that …", or "holds: “…”" where the words are no clause. */
export function tellBelief(parts: Parts): Clause {
  if (CLAUSE.test(parts.object)) return parts.clause(verb('thinks that'), { object: parts.object.replace(/^that\s/, '') })
  return parts.clause(verb('holds this view:'), { object: quoted(parts.object) })
}

/** "is far-right", "adheres to nationalism", "endorses white supremacy". */
export function tellIdeology(parts: Parts): Clause {
  const told = ['kind']
  if (parts.of('kind') === 'endorsement') return parts.clause(verb('endorses'), { told })
  const isAdjective = !/\s/.test(parts.object) && /(?:right|left|wing|ist|al|ive|ic|ous)$/i.test(parts.object)
  return parts.clause(verb(isAdjective ? 'is' : 'adheres to'), isAdjective ? { told } : {})
}

/** "acts because its members see …", or as a reason for one thing it does. */
export function tellMotive(parts: Parts): Clause {
  const act = parts.of('for')
  const told = ['for']
  if (act !== undefined)
    return parts.clause(verb('is'), {
      subject: `the reason of ${parts.subject} for ${quoted(act)}`,
      plural: false,
      object: quoted(parts.object),
      told,
    })
  return CLAUSE.test(parts.object)
    ? parts.clause(verb('acts because'), { told })
    : parts.clause(verb('acts because of'), { object: quoted(parts.object), told })
}

/** Words for what is felt, not for what somebody is taken for. */
const FEELING = /(?:dislik|hatred|hate|rage|anger|contempt|fear|grateful|favou?rabl|popular|love|respect|trust|suspic)/i

/** A view by its own word: "detests …", "is “fearful” of …", "regards … as “a threat”". */
export function tellView(parts: Parts): Clause {
  const as = parts.of('as')
  const told = ['as']
  if (as === undefined) return parts.clause(verb('has a view of'))
  if (/^\w+(?:[^su]s|ed)$/.test(as)) return parts.clause(verb(as), { told })
  if (/^(?:fearful|afraid|proud|critical|wary|supportive|suspicious|scornful|envious|tired|aware)$/.test(as))
    return parts.clause(verb(`is ${quoted(as)} of`), { told })
  if (/^\w+ing$/.test(as)) return parts.clause(verb(`is ${as}`), { told })
  if (FEELING.test(as)) return parts.clause(verb('has this view of'), { object: `${parts.object}: ${quoted(as)}`, told })
  return parts.clause(verb('regards'), { tail: [`as ${quoted(as)}`], told })
}
