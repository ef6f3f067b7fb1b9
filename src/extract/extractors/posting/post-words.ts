/** Words of military and police ranks, without full stops; a rank is a run of them just before a name. */
export const rankWords: ReadonlySet<string> = new Set(
  (
    'general gen lieutenant lt major maj brigadier brig colonel col captain capt sergeant sgt corporal cpl private pvt pfc ensign ' +
    'admiral adm rear vice commodore commander cmdr marshal field air wing squadron group flight petty warrant chief master gunnery ' +
    'staff lance first second senior junior sub airman seaman inspector superintendent commissioner constable assistant deputy surgeon ' +
    'acp dcp dsp csp asp cp aig dig igp supt avm coronel teniente capitán mayor sargento comandante almirante officer'
  ).split(' '),
)

/** Rank words that make a rank by themselves; the others only help one ("rear", "staff", "deputy"). */
export const fullRanks: ReadonlySet<string> = new Set(
  (
    'general gen lieutenant lt major maj brigadier brig colonel col captain capt sergeant sgt corporal cpl private pvt pfc ensign ' +
    'admiral adm commodore commander cmdr marshal airman seaman inspector superintendent commissioner constable officer ' +
    'acp dcp dsp csp asp cp aig dig igp supt avm coronel teniente capitán sargento comandante almirante'
  ).split(' '),
)

/** Nouns of posts and offices. */
export const postNouns: ReadonlySet<string> = new Set(
  (
    'commander commandant chief head leader co-leader chairman chairwoman chairperson chair president vice-president premier minister ' +
    'secretary secretary-general undersecretary governor mayor director spokesman spokeswoman spokesperson ambassador envoy ' +
    'representative coordinator adviser advisor chancellor king queen prince sultan emperor empress tsar emir amir shah caliph monarch ' +
    'judge prosecutor attorney senator speaker inspector commissioner superintendent controller administrator treasurer officer ' +
    'general marshal goc coas cds cns cas foc aoc dpo ppro sheikh imam ayatollah patriarch bishop archbishop pope commissar manager ' +
    'viceroy regent dictator strongman deputy mp counselor adjutant quartermaster'
  ).split(' '),
)

/** Posts that are a dignity rather than a job: told as `title`. */
export const dignities: ReadonlySet<string> = new Set(
  'king queen prince sultan emperor empress tsar emir amir shah caliph sheikh imam ayatollah pope patriarch'.split(' '),
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
