/** Nouns of posts and offices. */
export const postNouns: ReadonlySet<string> = new Set(
  (
    'commander commandant chief head leader co-leader chairman chairwoman chairperson chair president vice-president premier minister ' +
    'secretary secretary-general undersecretary governor mayor director spokesman spokeswoman spokesperson ambassador envoy ' +
    'representative coordinator adviser advisor chancellor king queen prince sultan emperor empress tsar emir amir shah caliph monarch ' +
    'judge prosecutor attorney senator speaker inspector commissioner controller administrator treasurer officer ' +
    'goc coas cds cns cas foc aoc dpo ppro sheikh imam ayatollah patriarch bishop archbishop pope commissar manager ' +
    'viceroy regent dictator strongman deputy mp counselor adjutant quartermaster consul vice-consul khedive sharif mufti vizier negus maharaja ' +
    'duke earl ombudsman ideologist ideologue negotiator paymaster headman rector dean warden sheriff constable magistrate superintendent councillor ' +
    'councilor alderman congressman congresswoman parliamentarian boss figurehead convener convenor second-in-command chief-of-staff legate ' +
    'emissary pastor mullah maulana mawlawi rabbi'
  ).split(' '),
)

/** Work that is a post only where its body is worded: "editor of the weekly", "the league's lawyer". */
export const hiredNouns: ReadonlySet<string> = new Set(
  (
    'editor publisher journalist reporter columnist lawyer solicitor counsel barrister analyst researcher professor lecturer instructor ' +
    'auditor curator recruiter courier cashier trustee delegate accountant fundraiser organizer organiser'
  ).split(' '),
)

/** Ranks as nouns of a clause: "was a brigadier general". */
export const rankNouns: ReadonlySet<string> = new Set(
  'general marshal colonel captain lieutenant brigadier admiral commodore sergeant corporal major superintendent'.split(' '),
)

/** Posts that are a dignity rather than a job: told as `title`. */
export const dignities: ReadonlySet<string> = new Set(
  'king queen prince sultan emperor empress tsar emir amir shah caliph sheikh imam ayatollah pope patriarch khedive sharif mufti negus maharaja duke earl pastor mullah maulana mawlawi rabbi'.split(
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
  ['outgone', 'former'],
  ['pioneer', 'former'],
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
