const words = (list: string): string[] => list.split(/\s+/).filter(word => word !== '')

/** Nouns that name deeds and happenings though no ending shows it. */
const names: ReadonlySet<string> = new Set(
  words(`
  attack assault raid war battle fight clash coup riot crime murder theft rape strike blast crash death birth trial talk vote visit trip flight
  escape rescue return arrest release search siege march protest revolt uprising massacre genocide ambush bombing killing fighting shooting
  beating hearing meeting ceasefire truce peace deal accord pact sale trade purchase loss gain rise fall drop increase decrease decline growth
  surge slump change move step start launch end halt closure departure arrival entry exit withdrawal retreat advance transfer exchange use abuse
  misuse support aid help rule control takeover seizure capture ruling verdict appeal claim charge complaint request demand order ban boycott
  threat warning call report statement speech remark comment interview announcement offer bid attempt effort plan response reply reaction
  victory defeat win triumph success failure collapse crisis conflict dispute struggle campaign mission exercise drill test explosion fire flood
  storm earthquake famine drought disaster accident incident event scandal crackdown purge sanction embargo blockade siege merger acquisition
  buyout takeover investment loan payment cut review inquiry probe raid hunt transport shipment delivery supply service work study research
  summit conference ceremony anniversary vigil rally address broadcast message act activity practice process progress travel import export access
  impact effect flow buildup spread split swap spinoff shift turnaround downturn plunge slide boom exodus standoff quarantine foray thrust push
  pursuit focus embrace criticism consent asylum layoff homicide violence hostility injury harm penalty initiative proceeding reunion
  result deadline need opportunity terrorism unrest downgrade selloff prayer
  decision choice belief fear hope concern doubt interest desire wish`),
)

const ENDING = /(?:tion|sion|ment|ance|ence|ure|al|ing|age)$/

/** Words that have the ending of a deed's noun and name none. */
const things: ReadonlySet<string> = new Set(
  words(`
  nation section region religion station position million billion trillion fiction ambition condition question opinion tradition population union
  government department parliament apartment document element moment comment instrument environment cement supplement basement
  finance sentence science evidence audience conference intelligence province experience presence absence silence distance importance
  insurance substance instance appearance allowance ambulance balance chance alliance figure culture nature picture future structure literature
  furniture agriculture temperature measure pleasure treasure adventure material journal animal hospital capital metal official criminal
  individual general principal professional festival signal terminal rival goal deal proposal local national international federal
  building morning evening king ring thing wing string spring ceiling clothing sibling nothing something anything everything
  village page stage image language message package average advantage age garage heritage cottage teenage percentage passage`),
)

/** Whether a noun of this lemma names a deed or happening. */
export const isEventNoun = (lemma: string): boolean => names.has(lemma) || (lemma.length > 5 && ENDING.test(lemma) && !things.has(lemma))
