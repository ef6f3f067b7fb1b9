/** Headings under which reports list their works, by the languages that have them; lower case, without number and colon. */
const WORKS = [
  'references( cited)?|reference list|list of (references|sources|works cited|works)|(select |selected |annotated )?bibliography|works (cited|consulted)|sources( cited| used)?|literature( cited)?|cited (works|literature|sources)|bibliographic references',
  '(quellen|literatur)(verzeichnis|angaben|liste)?|(quellen- und |verwendete )literatur(verzeichnis)?|bibliogra(f|ph)ie|referenzen|zitierte literatur',
  'références( bibliographiques)?|(liste des )?ouvrages cités|œuvres citées|sources citées|sources et bibliographie',
  'bibliograf[ií]a|referencias( bibliográficas)?|obras citadas|fuentes( citadas)?|riferimenti( bibliografici)?|opere citate|fonti|referências( bibliográficas)?|obras citadas',
  'bronnen(lijst)?|literatuur(lijst)?|referenties|litteratur(liste|förteckning)?|kilder|källor|referanser|referenser|lähteet|kaynak(ça|lar)|irodalom(jegyzék)?|hivatkozások',
  'literatura|piśmiennictwo|źródła|seznam literatury|použitá literatura|zdroje|prameny|izvori|viri',
  'список (использованной )?литературы|литература|источники|библиография|список використаних джерел|джерела|література|бібліографія|использованная литература',
  'المراجع|المصادر|قائمة المراجع|منابع|参考文献|引用文献|參考文獻|参考资料|참고문헌|מקורות',
]
/** These may head notes as well: what stands under them is a list of works only where the text calls its numbers in brackets. */
const NOTES = 'notes( and references)?|endnotes|references and notes|anmerkungen|notes et références|notas'

const BEFORE = String.raw`^(?:#{1,6}\s+)?(?:(?:(?:\d{1,2}|[ivxl]{1,5}|[a-h])[.)]?|annex\s\w{1,3}|appendix\s\w{1,3})[.:]?\s+)?`
const AFTER = String.raw`\s*[:.]?$`
const OF_WORKS = new RegExp(String.raw`${BEFORE}(?:${WORKS.join('|')})${AFTER}`, 'u')
const OF_NOTES = new RegExp(String.raw`${BEFORE}(?:${NOTES})${AFTER}`, 'u')

/** What kind of list a line heads, if it heads one. */
export function listUnder(line: string): 'works' | 'notes' | undefined {
  const plain = line
    .trim()
    .replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .toLowerCase()
  if (plain.length > 60) return undefined
  return OF_WORKS.test(plain) ? 'works' : OF_NOTES.test(plain) ? 'notes' : undefined
}
