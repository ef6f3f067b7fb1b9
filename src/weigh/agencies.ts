import { bareName } from './lookup.ts'

/** News agencies, whose reports others print, by the names they go by. */
const rows: readonly (readonly string[])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['Associated Press', 'AP', 'The AP', 'AP News'],
  ['Agence France-Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['TASS', 'ITAR-TASS'],
  ['Interfax'],
  ['RIA Novosti', 'RIA'],
  ['Ukrinform'],
  ['Interfax-Ukraine'],
  ['UNIAN'],
  ['BelTA'],
  ['BelaPAN'],
  ['Interpressnews', 'InterPressNews'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Anadolu Agency', 'Anadolu', 'Anadolu Ajansı'],
  ['Kyodo News', 'Kyodo'],
  ['Yonhap', 'Yonhap News Agency'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['PAP', 'Polska Agencja Prasowa', 'Polish Press Agency'],
  ['Press Trust of India', 'PTI'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['SANA', 'Syrian Arab News Agency'],
  ['Press Association', 'PA Media'],
]

const byName = new Map(rows.flatMap(names => names.map(name => [bareName(name), names[0] ?? name] as const)))

/** The agency that a name is one of; undefined for every other name. */
export const agencyOf = (name: string): string | undefined => byName.get(bareName(name))
