/** Scripts that are told by name; Latin letters are what the reader expects. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Chinese', /\p{Script=Han}/u],
]

/** In which script a name is written, where that is not Latin. */
export const scriptOf = (name: string): string | undefined => SCRIPTS.find(([, letters]) => letters.test(name))?.[0]
