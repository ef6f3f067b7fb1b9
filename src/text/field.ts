/** A line of a profile that names what it tells before a colon: "Leader: Ivan Petrov". */
export type Field = {
  readonly sort: FieldSort
  /** UTF-16 length of the label with its colon and the blanks behind it. */
  readonly label: number
}

/** What a profile's line may tell of whom the profile is about, each with the words that its label has. */
const LABELS = {
  name: 'name|full name|group name|name of (?:the )?group',
  alias:
    'also known as|a\\.?k\\.?a\\.?|aka|alias(?:es)?|other names?|alternative names?|former(?:ly known as| names?)|nom de guerre|noms de guerre|nicknames?|call ?signs?|acronyms?|abbreviations?|(?:good|low) quality a\\.?k\\.?a\\.?|native name|real name|birth name',
  leader:
    '(?:current |key |main |top |overall |military |political |spiritual |supreme |senior |former |deputy |past |known )*(?:leaders?|commanders?|commander-in-chief|heads?|chiefs?|chair(?:man|person|woman)?|presidents?|directors?|secretar(?:y|ies)[ -]general|emirs?|chief of staff|spokes(?:man|men|woman|person|persons|people))',
  leadership: '(?:key |current |senior )?(?:leadership|command(?:ers)?|key figures)',
  founder: '(?:co-?)?founders?|founded by|established by|created by',
  founded:
    'founded|established|formed|created|formation|foundation|founding date|date (?:of (?:formation|founding|establishment)|founded|formed|established)|year (?:of (?:formation|founding|establishment)|founded|formed|established)|inception|active since',
  dissolved: 'dissolved|disbanded|defunct|date (?:of )?dissol(?:ved|ution)',
  strength:
    '(?:estimated |current |total )?(?:strength|size|membership|manpower|number of (?:fighters|members|men|troops|personnel)|troops|personnel)(?: \\(est(?:imated|\\.)?\\))?',
  members: '(?:notable |known |key |prominent |member )?(?:members|groups|units|components|subgroups|factions)|composed of|consists of',
  ally: '(?:key |main |known |state |regional )?(?:allies|ally|alliances?|partners?|allied with|affiliates|allied groups)',
  rival: 'rivals?|rival groups',
  opponent: '(?:key |main )?(?:opponents?|enem(?:y|ies)|adversar(?:y|ies)|targets of opposition|opposed by)',
  area: '(?:main |primary )?(?:areas? of (?:operations?|activity|influence|responsibility)|operational areas?|operating areas?|active (?:in|regions?|areas?)|regions? (?:of activity|active)|area\\(s\\) of operation|theat(?:re|er)s? of operations|operates in)',
  base: 'headquarters|hq|base(?:s|d in| of operations)?|main base|seat|location|residence|based at',
  country: 'country(?: of (?:origin|citizenship))?|nationalit(?:y|ies)|citizenships?|country/ies of origin|allegiance',
  ideology: 'ideolog(?:y|ies)|political (?:position|orientation)|orientation|political ideology|religion',
  goal: 'goals?|aims?|objectives?|main (?:aim|goal|objective)s?|motives?|stated aims?',
  parent:
    'parent (?:organi[sz]ation|group|unit|body)|part of|subordinate to|subordination|affiliations?|affiliated with|member of|umbrella|branch of|wing of',
  splinter: 'split from|splinter(?:ed)? (?:of|from)',
  backer: '(?:state |main |foreign |alleged )?(?:sponsors?|supporters?|backers?|patrons?|supported by|backed by)',
  funding: '(?:sources? of )?(?:funding|funds|finance|financing|income)|(?:funding|income|finance) sources?|funded by|donors?|funders?',
  arms: 'weapons?|weaponry|arms|armaments?|equipment|arsenal',
  type: 'type(?: of (?:group|organi[sz]ation|actor))?|kind|category',
  status: 'status|current status',
  post: '(?:current |former |previous |present )?(?:posts?|positions?|roles?|titles?|offices? held|functions?|designation|job title|appointments?)',
  rank: '(?:military )?ranks?',
  occupation: 'occupations?|professions?',
  battle: 'battles?(?: and wars)?(?:/wars)?|wars?|battles/wars|conflicts?|campaigns?|engagements?|notable (?:battles|operations)',
  predecessor: 'predecessors?|preceded by|successor (?:of|to)',
  successor: 'successors?|succeeded by',
  spouse: 'spouses?|wife|husband|wives|father|mother|brothers?|sisters?|sons?|daughters?|siblings?|children|parents|relatives|family',
  birth:
    'date of birth|d\\.?o\\.?b\\.?|born|died|place of birth|p\\.?o\\.?b\\.?|passport(?: no\\.?| number)?|national identification(?: no\\.?)?|gender',
  plain:
    'address|listed on|other information|website|notes?|sources?|languages?|education|attacks|key attacks|designations?|designated(?: by)?',
} as const

export type FieldSort = keyof typeof LABELS

const FIELDS = Object.entries(LABELS).map(
  ([sort, words]) =>
    [sort, new RegExp(`^(?:[-*•–] +)?(?:\\*\\*|__)?(?:${words})(?:\\*\\*|__)?\\s?:(?:\\*\\*|__)?(?=\\s|$)\\s*`, 'i')] as const,
)

/** What a profile's line tells, by its label; undefined for any other line. */
export function fieldIn(line: string): Field | undefined {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > LONGEST) return undefined
  for (const [sort, pattern] of FIELDS) {
    const found = pattern.exec(line)
    if (found !== null && isSort(sort)) return { sort, label: found[0].length }
  }
  return undefined
}

/** UTF-16 units of the longest label. */
const LONGEST = 45

const isSort = (sort: string): sort is FieldSort => sort in LABELS
