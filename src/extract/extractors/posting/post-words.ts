/** Nouns of posts and offices. */
export const postNouns: ReadonlySet<string> = new Set(
  (
    'commander commandant chief head leader co-leader chairman chairwoman chairperson chair president vice-president premier minister ' +
    'secretary secretary-general undersecretary governor mayor director spokesman spokeswoman spokesperson ambassador envoy ' +
    'representative coordinator adviser advisor chancellor king queen prince sultan emperor empress tsar emir amir shah caliph monarch ' +
    'judge prosecutor attorney senator speaker inspector commissioner controller administrator treasurer officer ' +
    'goc coas cds cns cas foc aoc dpo ppro sheikh imam ayatollah patriarch bishop archbishop pope commissar manager ' +
    'viceroy regent dictator strongman deputy mp counselor adjutant quartermaster consul vice-consul khedive sharif mufti vizier negus maharaja ' +
    'duke earl ombudsman ideologist ideologue'
  ).split(' '),
)

/** Ranks as nouns of a clause: "was a brigadier general". */
export const rankNouns: ReadonlySet<string> = new Set(
  'general marshal colonel captain lieutenant brigadier admiral commodore sergeant corporal major superintendent'.split(' '),
)

/** Posts that are a dignity rather than a job: told as `title`. */
export const dignities: ReadonlySet<string> = new Set(
  'king queen prince sultan emperor empress tsar emir amir shah caliph sheikh imam ayatollah pope patriarch khedive sharif mufti negus maharaja duke earl'.split(
    ' ',
  ),
)

/** Adjectives before a post that say when it was held, with what they make of it. */
export const tenures: ReadonlyMap<string, 'former' | 'new' | 'acting'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['erstwhile', 'former'],
  ['late', 'former'],
  ['outgoing', 'former'],
  ['previous', 'former'],
  ['formerly', 'former'],
  ['previously', 'former'],
  ['once', 'former'],
  ['onetime', 'former'],
  ['new', 'new'],
  ['newly', 'new'],
  ['current', 'new'],
  ['currently', 'new'],
  ['incumbent', 'new'],
  ['now', 'new'],
])
