/** Kinds of word that announce or head names, as bits. */
export const RANK = 1
export const UNIT = 2
export const POST = 4
export const ORDINAL = 8
export const LAND = 16
export const FORUM = 32

const WORDS: readonly (readonly [number, string])[] = [
  [
    RANK,
    'general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. brigadier brig brig. sergeant sgt sgt. ' +
      'corporal cpl private admiral adm adm. commodore marshal commissioner inspector superintendent supt constable cadet ensign commander ' +
      'lance staff warrant officer rear vice chief deputy assistant field air wing lieutenant-colonel major-general mr mr. mrs mrs. ms ms. ' +
      'dr dr. prof prof. sir lord lady sheikh imam mullah emir king queen prince princess pope judge justice senator sen. rep. gov. rev. ' +
      'president minister chancellor ambassador secretary governor',
  ],
  [
    UNIT,
    'army brigade brigades battalion battalions regiment division corps command legion militia front force forces guard guards police navy ' +
      'squad squadron unit company platoon battery group movement party union council committee ministry department agency bureau office ' +
      'organisation organization federation coalition alliance league parliament government presidium cabinet congress assembly court ' +
      'commission institute university college school academy foundation institution headquarters hq wing fleet service services directorate ' +
      'network cell faction garrison detachment association society bank news times post press media club team inc inc. ltd corp corp. ' +
      'corporation secretariat senate nations fund band records church',
  ],
  [
    POST,
    'chief commander commandant director officer chairman president minister spokesman spokesperson spokeswoman secretary governor leader ' +
      'head deputy vice acting adviser advisor coordinator administrator founder co-founder emir warlord envoy ambassador representative ' +
      'analyst professor journalist author actor singer politician general',
  ],
  [
    LAND,
    'airport region river province republic empire city district county state island islands mountain mountains valley sea ocean lake street ' +
      'road bridge square park coast bay peninsula oblast governorate desert strip village town kingdom territory airbase airfield station dam barrage ' +
      'mount north south east west northern southern eastern western central upper lower port camp fort',
  ],
  [
    FORUM,
    'war wars battle operation campaign offensive revolution uprising summit conference olympics championship cup election elections ' +
      'agreement accord accords treaty conflict crisis day festival games congress talks attack siege massacre genocide',
  ],
]

const CUES: ReadonlyMap<string, number> = (() => {
  const cues = new Map<string, number>()
  for (const [bit, words] of WORDS) for (const word of words.split(' ')) cues.set(word, (cues.get(word) ?? 0) | bit)
  return cues
})()

const ORDINAL_FORM = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|[ivx]{2,})$/i

/** The cues a form gives. */
export const cueOf = (form: string): number => (CUES.get(form.toLowerCase()) ?? 0) | (ORDINAL_FORM.test(form) ? ORDINAL : 0)
