import { foldSpelling, foldWords } from './fold.ts'

/** Words by which a text is found, in its order: marks, scripts and usual transliterations fall together, and other names of one place. */
export const searchWords = (text: string): string[] => foldWords(text).map(searchWord)

/** A folded word as it is searched by. */
export const searchWord = (word: string): string => foldSpelling(OTHER_NAMES.get(word) ?? word) || word

/**
 * Names of towns and rivers in English that come from another language than the one now used there, and no transliteration brings
 * together. Each row is one place; its first spelling stands for all.
 */
const rows = [
  'kyiv kiev kiew kijow',
  'kharkiv kharkov charkiw',
  'luhansk lugansk',
  'odesa odessa',
  'lviv lvov lwow lemberg',
  'dnipro dnepr dnieper dnjepr dnipropetrovsk dnepropetrovsk',
  'mykolaiv nikolaev nikolayev',
  'chernihiv chernigov',
  'zaporizhzhia zaporozhye zaporizhia zaporozhe',
  'rivne rovno',
  'vinnytsia vinnitsa',
  'ternopil tarnopol',
  'sievierodonetsk severodonetsk',
  'hostomel gostomel',
  'bakhmut artemivsk artyomovsk',
  'horlivka gorlovka',
  'chornobyl chernobyl',
  'donbas donbass',
  'sukhumi sokhumi sukhum',
  'tskhinvali tskhinval',
  'tbilisi tiflis',
  'yerevan erevan',
  'chisinau kishinev',
  'tiraspol tiraspil',
  'mahilyow mogilev mahiliou',
  'hrodna grodno',
  'homyel gomel',
  'vitsebsk vitebsk viciebsk',
  'almaty alma-ata',
  'beijing peking',
  'mumbai bombay',
  'yangon rangoon',
  'kobani kobane',
  'aleppo halab',
  'damascus dimashq',
]

const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  rows.flatMap(row => {
    const [first = '', ...others] = row.split(' ')
    return others.map(other => [other, first] as const)
  }),
)
