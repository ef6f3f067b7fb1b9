/**
 * Shelfmarks of archives: `FO 371/1234`, `R 58/2312`, `RG 59`, `f. 17, op. 162, d. 3`, `Ф. 558. Оп. 11`, `F/7/13467`, `box 4, folder 12`.
 */
const SHELFMARK =
  /(?<![\p{L}\d/]|OJ |Index: |Index )(?:(?:\p{Lu}{1,5}|MfS)\s\d{1,4}(?:\s[IVX]{1,5})?\/\s?\d[\d/]*|(?:RG|Record Group)\s\d{1,3}|GR\s\d{1,2}\s\p{Lu}\s\d{1,5}|(?:[Ff]\.|[Ff]ond|[ФфFf]онд|[Фф]\.)\s?\d{1,5}[.,]?\s(?:op\.|opis|[Оо]п\.|опис|spr\.?|sprava|inv\.)\s?\d+(?:[.,]?\s(?:[dДд]|spr|vol|[lЛл]|ark)\.?\s?[\d–-]+)*|(?![ASE]\/)\p{Lu}{1,2}\/\d{1,3}\/\d{2,6}|[Bb]ox(?:es)?\s\d+(?:,\s[Ff](?:older|\.)\s?\d+)?|[Ff]older\s\d+|(?<=[Aa]rch(?:iv|ives|iwum|ivio)\b[^;]{0,120},\s)(?:Nr\.|Best\.|sygn\.|dossier|carton|liasse|busta|b\.)\s\d[\d/]*)/u

/** A shelfmark in a text, as printed. */
export const findShelfmark = (text: string): string | undefined => SHELFMARK.exec(text)?.[0].replace(/[\s.,]+$/, '')
