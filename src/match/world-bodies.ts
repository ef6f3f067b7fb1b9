import { foldWords } from '../text/fold.ts'

/**
 * Short names that stand for one body all over the world's press, each with its full names. Every other acronym is somebody else's
 * in the next document: a "PLA" fights in China, in Palestine and in Manipur.
 */
const rows: readonly (readonly string[])[] = [
  ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance'],
  ['UN', 'United Nations', 'United Nations Organization'],
  ['EU', 'European Union'],
  ['OSCE', 'Organization for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['UNHCR', 'United Nations High Commissioner for Refugees', 'UN Refugee Agency'],
  ['OHCHR', 'Office of the High Commissioner for Human Rights'],
  ['UNICEF', 'United Nations Children’s Fund'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['ICC', 'International Criminal Court'],
  ['IMF', 'International Monetary Fund'],
  ['WHO', 'World Health Organization'],
  ['ECOWAS', 'Economic Community of West African States'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['CIA', 'Central Intelligence Agency'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['NSA', 'National Security Agency'],
  ['FSB', 'Federal Security Service'],
  ['GRU', 'Main Intelligence Directorate'],
  ['KGB', 'Committee for State Security'],
  ['IDF', 'Israel Defense Forces', 'Israel Defence Forces', 'Israeli Defense Forces'],
  ['RFE/RL', 'Radio Free Europe/Radio Liberty', 'RadioFreeEurope/RadioLiberty'],
  ['BBC', 'British Broadcasting Corporation'],
  ['ISIS', 'ISIL', 'Islamic State', 'Islamic State of Iraq and Syria', 'Islamic State of Iraq and the Levant', 'Daesh'],
]

const byName = new Map(rows.flatMap(names => names.map(name => [foldWords(name).join(' '), names[0] ?? ''] as const)))

/** The usual short name of a body that every reader knows, by any of its names; undefined for all others. */
export const worldBody = (name: string): string | undefined => byName.get(foldWords(name).join(' '))
