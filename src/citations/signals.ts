const LEADS = [
  '(?:but\\s)?see(?:,?\\s(?:also|generally|especially|in particular))?',
  'but\\ssee',
  'cf\\.?',
  'compare',
  'contrast',
  'contra',
  'accord',
  '(?:as\\s)?(?:quoted|cited|reported|reprinted|reproduced|excerpted)\\s(?:in|by)',
  '(?:citing|quoting)',
  '(?:is|are|was|were)\\s(?:printed|given|found|described|discussed|told|reproduced|summari[sz]ed)\\s(?:in|by)',
  '(?:translation|text|video|statement)\\s(?:published\\s|available\\s)?in',
  '(?:originally\\s)?published\\s(?:in|as)',
  'vgl\\.?(?:\\s(?:auch|hierzu|dazu|nur|statt vieler|ausführlich|eingehend|etwa)){0,3}',
  '(?:siehe|s\\.(?=\\s(?:auch|dazu|hierzu)))(?:\\s(?:auch|hierzu|dazu|nur|ausführlich|etwa)){0,3}',
  'and\\sthe\\s(?:discussion|references|sources|literature|analysis|examples|works)(?:\\scited)?\\sin',
  's\\.\\s?a\\.',
  '(?:zit(?:\\.|iert)|zitiert)\\s(?:nach|in)',
  'so\\sauch',
  'voir(?:\\s(?:aussi|également|notamment|par exemple|surtout|en particulier)){0,2}',
  'cit(?:é|ée|és|ées)\\s(?:dans|par|in)',
  'véase(?:\\stambién)?',
  'citado\\s(?:en|por)',
  'cit\\.\\sin',
  'si veda(?:\\sanche)?',
  'см\\.(?:\\s(?:также|подробнее|напр(?:имер|\\.))){0,2}',
  'цит\\. (?:по|за):?',
  'див\\.(?:\\s(?:також|докладніше|напр(?:иклад|\\.))){0,2}',
  'zob\\.(?:\\s(?:też|także|szerzej|m\\.in\\.|np\\.)){0,2}',
  'por\\.(?:\\s(?:też|także))?',
  'cyt\\. za:?',
  'srov\\.(?:\\s(?:též|také))?',
  'cfr\\.?(?:\\sanche)?',
  'vid\\.(?:\\stambién)?',
]
/** Words that lead to a work only at the start of a stretch, since they stand inside titles too. */
const OPENING = [
  '(?:ferner|ausführlich|näher|grundlegend)(?:\\s(?:dazu|hierzu))?',
  '(?:zahlen|angaben|daten|darstellung)\\snach',
  '(?:based on|adapted from|data from|figures from|sources?:)',
  'd’après',
  'compare\\sthe\\s[a-z]{3,20}\\s(?:in|of|by)',
  'szerzej',
  'ср\\.',
  'viz(?:\\s(?:též|také))?',
]
const EXAMPLE = String.raw`(?:e\.g\.|for (?:example|instance|more information|discussion|further discussion|background)|inter alia|ex multis|ex plurimis|among others|zum Beispiel|z\. ?B\.)`

const AT_START = new RegExp(
  String.raw`^(?:(?:and|or|also|in|In|particular|especially)[\s,]+){0,2}(?:${EXAMPLE}[,:]?\s)?(?:${[...LEADS, ...OPENING].join('|')})(?:[,:]?\s(?:${EXAMPLE}|auch|also|hierzu|dazu))?\s?[,:]?\s+`,
  'iu',
)
const EXAMPLE_AT_START = new RegExp(String.raw`^(?:and\s)?${EXAMPLE}[,:]\s+`, 'iu')
/** What the works that follow are about: `on the lorries, Weld, Mule Roads`. */
const TOPIC =
  /^(?:and\s)?(?:[Oo]n|[Ff]or|[Rr]egarding|[Cc]oncerning)\s(?:this|that|the|these|those)\s\p{Ll}[\p{Ll} ’-]{1,40},\s(?:see\s(?:also\s)?)?(?=[\p{Lu}“‘])/u
const WITHIN = new RegExp(String.raw`(?<=[\s(])(?:${LEADS.join('|')})(?:,?\s${EXAMPLE})?\s?[,:]?\s(?=\S)`, 'giu')

/** The words that lead to a citation at its start ("See also", "quoted in"), trimmed, and how many UTF-16 units they take. */
export function leadingSignal(text: string): { readonly signal: string; readonly length: number } | undefined {
  const match = AT_START.exec(text) ?? EXAMPLE_AT_START.exec(text) ?? TOPIC.exec(text)
  if (match === null) return undefined
  return {
    signal: match[0]
      .trim()
      .replace(/^and\s+/i, '')
      .replace(/[,:]$/, ''),
    length: match[0].length,
  }
}

/** Offsets at which a signal word stands inside a text. */
export function signalsWithin(text: string): number[] {
  return [...text.matchAll(WITHIN)].map(match => match.index)
}
