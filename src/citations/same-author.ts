/** Words that stand for the author of the work cited last, where a title follows them: "Idem", "Ders.", "Tenże". */
const WORDS = String.raw`(?:(?:idem|eadem|id\.|tenże|tegoż|taż|tejże|той\s?же|он же|она же|він же|вона ж|le même|la même),|(?:ders|dies)(?:\.|elben?)[,:])`

const AT_START = new RegExp(String.raw`^\s*${WORDS}`, 'iu')

/** Whether a citation begins with such a word. */
export const namesSameAuthor = (text: string): boolean => AT_START.test(text)

/** The word with the blank behind it, where another work of that author follows: "Idem, Title (Place, Year)". */
export const SAME_AUTHOR = new RegExp(
  String.raw`^\s*${WORDS}\s(?=(?-i:\p{Lu}).{4,300}?(?:\([^()]*|[\p{L}.],?\s)\b(?:1[5-9]|20)\d\d\b|.{4,200}?,\sin:\s|[“‘"«„])`,
  'iu',
)
