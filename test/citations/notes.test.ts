import assert from 'node:assert/strict'
import { test } from 'node:test'

import { wholeName } from '../../src/citations/names.ts'
import { parseCitation } from '../../src/citations/parse.ts'
import { splitNote } from '../../src/citations/split.ts'
import { audited, withNotes } from './audited.ts'

/** A citation's fields in one line: type | authors | title | container or publisher | date | locator; "-" where there is none. */
function fieldsOf(note: string): string {
  const { csl, locator } = parseCitation(note)
  const authors = csl.author.map(wholeName).join('; ')
  return [csl.type, authors, csl.title, csl['container-title'] ?? csl.publisher, csl.issued, locator].map(field => field || '-').join(' | ')
}

const forms: readonly (readonly [what: string, note: string, fields: string])[] = [
  ['a book', 'Ana Duarte, The Long Siege (Lisbon: Cais, 1998), 45.', 'book | Ana Duarte | The Long Siege | Cais | 1998 | 45'],
  [
    'a chapter with its editors first',
    'A. Duarte, ‘On Walls’, in J. Roe and B. Doe (eds.), The Book of Walls (Lisbon: Cais, 2001), 34.',
    'chapter | A. Duarte | On Walls | The Book of Walls | 2001 | 34',
  ],
  [
    'a chapter with its title first',
    'A. Duarte, ‘On Walls’ in Sieges, ed. J. Roe (1996) 74.',
    'chapter | A. Duarte | On Walls | Sieges | 1996 | 74',
  ],
  [
    'a law journal',
    'A. Duarte, ‘Armed Men’ (1979) 27 Harbour Law Rev. 183, 190.',
    'article-journal | A. Duarte | Armed Men | Harbour Law Rev. | 1979 | 183, 190',
  ],
  [
    'an American law review',
    'Ana Duarte, Walls and Law, 73 Harbour L.J. 733, 740 (1964).',
    'article-journal | Ana Duarte | Walls and Law | Harbour L.J. | 1964 | 733, 740',
  ],
  ['a book in an American law review', 'ANA DUARTE, THE LONG SIEGE 94 (1931).', 'book | ANA DUARTE | THE LONG SIEGE | - | 1931 | 94'],
  [
    'an APA reference',
    'Duarte, A. B., & Roe, J. (2015). Armed men at sea. Harbour Review, 12(3), 34–56. https://doi.org/10.1000/182',
    'article-journal | A. B. Duarte; J. Roe | Armed men at sea | Harbour Review | 2015 | 34–56',
  ],
  [
    'a Harvard reference',
    'Duarte, A. and Roe, J. (2019) The Long Siege. Lisbon: Cais.',
    'book | A. Duarte; J. Roe | The Long Siege | Cais | 2019 | -',
  ],
  [
    'a Vancouver reference',
    'Duarte AB, Roe J. Wounds at sea. Harbour Med. 2019;393(101):12-40.',
    'article-journal | A. B. Duarte; J. Roe | Wounds at sea | Harbour Med | 2019 | 12-40',
  ],
  [
    'a bibliography’s entry',
    'Duarte, Ana B., and John Roe. “Armed Men.” Harbour Review 12, no. 3 (2015): 34–56.',
    'article-journal | Ana B. Duarte; John Roe | Armed Men | Harbour Review | 2015 | 34–56',
  ],
  [
    'a German reference',
    'Müller, Hans: „Die Mauer“, in: Zeitschrift für Häfen 12 (2019), S. 3–20.',
    'article-journal | Hans Müller | Die Mauer | Zeitschrift für Häfen | 2019 | 3–20',
  ],
  [
    'a web reference with stops',
    '"Guards leave the bridge". Harbour Times. 1 May 1998. Retrieved 2012-08-19.',
    'article-newspaper | - | Guards leave the bridge | Harbour Times | 1998-05-01 | -',
  ],
  ['a work by author and year', 'Müller/Krause 1979, S. 64 ff.', 'document | Müller; Krause | - | - | 1979 | 64 ff.'],
  [
    'a UN document',
    'UN Security Council, Final Report of the Panel of Experts, UN Doc. S/2023/123, 3 August 2023, para. 45.',
    'report | UN Security Council | Final Report of the Panel of Experts | - | 2023-08-03 | para. 45',
  ],
  [
    'a report of an audit office',
    'Audit Office, AO-21-104, Arms on the Coast: Actions Needed (Porto: AO, 2021), 5.',
    'report | Audit Office | Arms on the Coast: Actions Needed | AO | 2021 | 5',
  ],
  ['a case', 'Duarte v. Board of Harbours, 347 U.S. 483, 495 (1954).', 'legal_case | - | Duarte v. Board of Harbours | - | 1954 | 495'],
  [
    'a case behind its court',
    'European Court of Human Rights, Duarte v. Portugal, app. no. 5310/71, judgment of 18 January 1978, § 167.',
    'legal_case | European Court of Human Rights | Duarte v. Portugal | - | 1978-01-18 | § 167',
  ],
  [
    'a treaty',
    'Convention on the Law of Harbours, art. 4, Aug. 12, 1949, 75 U.N.T.S. 135.',
    'legislation | - | Convention on the Law of Harbours | - | 1949-08-12 | art. 4',
  ],
  ['an act', 'Harbours Act 1998, s 6.', 'legislation | - | Harbours Act | - | 1998 | s 6'],
  [
    'an interview by the author',
    'Author interview with a former guard, Porto, 4 May 2022.',
    'interview | a former guard | - | - | 2022-05-04 | -',
  ],
  [
    'an interview named by its speaker',
    'Ana Duarte, interview by the author, Porto, 3 May 2019.',
    'interview | Ana Duarte | - | - | 2019-05-03 | -',
  ],
  [
    'a post',
    'Ana Duarte (@aduarte), “We crossed the river,” Telegram, March 3, 2022, https://t.me/example/1.',
    'post | Ana Duarte | We crossed the river | Telegram | 2022-03-03 | -',
  ],
  [
    'a title that opens with a quotation',
    'Coast Observatory, “They Came at Dawn”: Raids on the Coast, May 2017, https://coast.example/dawn.pdf.',
    'report | Coast Observatory | “They Came at Dawn”: Raids on the Coast | - | 2017-05 | -',
  ],
  [
    'a British journal with volume and issue between commas',
    'A. Duarte Lima, ‘Armed Men’, Harbour Review, 25, 4 (2010), pp. 521–46.',
    'article-journal | A. Duarte Lima | Armed Men | Harbour Review | 2010 | 521–46',
  ],
  [
    'a journal with “vol.” before its number',
    'Ana Duarte et al., “Armed Men,” Harbour Review, vol. 7, no. 1 (2006), pp. 17-21.',
    'article-journal | Ana Duarte | Armed Men | Harbour Review | 2006 | 17-21',
  ],
  [
    'a book whose bracket names a town alone',
    'A. Duarte, The Long Siege (Lisbon, 1998), p. 4.',
    'book | A. Duarte | The Long Siege | - | 1998 | 4',
  ],
  [
    'a continental chapter without a bracket',
    'A. DUARTE, J. DOE LIMA, The “quiet” harbour of a long siege, in C. HOLM (a cura di), The Book of Walls, Milano, 2012, pp. 33-59.',
    'chapter | A. DUARTE; J. DOE LIMA | The “quiet” harbour of a long siege | The Book of Walls | 2012 | 33-59',
  ],
  [
    'a chapter in an American law review',
    'Ana Duarte, Walls and Law, in THE BOOK OF WALLS: SIEGES, LAW, HARBOURS 65, 77 (John Roe ed., 2009).',
    'chapter | Ana Duarte | Walls and Law | THE BOOK OF WALLS: SIEGES, LAW, HARBOURS | 2009 | 65, 77',
  ],
  [
    'a directive',
    'Directive (EU) 2024/1760 of the European Parliament and of the Council, of 13 June 2024.',
    'legislation | - | Directive (EU) 2024/1760 of the European Parliament and of the Council, of 13 June 2024 | - | 2024-06-13 | -',
  ],
  [
    'views of a committee',
    'Human Rights Committee, adoption of views of 18 September 2023, Duarte and others v. Portugal, CCPR/C/135/D/3624/2019, par. 8.',
    'legal_case | Human Rights Committee | Duarte and others v. Portugal | - | 2023-09-18 | -',
  ],
  [
    'a regulation’s notice, cited by its number',
    'Harbour Agency (HA), “Update of the Rules of Harbours,” 89 Federal Register 32361, April 26, 2024.',
    'report | Harbour Agency (HA) | Update of the Rules of Harbours | - | 2024-04-26 | -',
  ],
  [
    'a report that no author leads',
    'Report of the Working Group on Harbours, Doc. HBR-7/SWG/2 (2009).',
    'report | - | Report of the Working Group on Harbours | - | 2009 | -',
  ],
  [
    'a German book behind a colon',
    'Ana Duarte: Die Belagerung. Hafen und Mauer, 2. Aufl., Berlin: Kai-Verlag 2015, S. 12.',
    'book | Ana Duarte | Die Belagerung. Hafen und Mauer | Kai-Verlag | 2015 | 12',
  ],
  [
    'a German article without quotation marks',
    'Ana Duarte, Die Mauer. Ein Begriff, in: Zeitschrift für Häfen 58 (2009), S. 311–340.',
    'article-journal | Ana Duarte | Die Mauer. Ein Begriff | Zeitschrift für Häfen | 2009 | 311–340',
  ],
  [
    'a French book with years in its title',
    'Anne Duarte, Les ports : guerre et paix, 1991-2001, Paris, Éditions du Quai, 2008, p. 34-36.',
    'book | Anne Duarte | Les ports : guerre et paix, 1991-2001 | Éditions du Quai | 2008 | 34-36',
  ],
  [
    'an ISO 690 reference',
    'DUARTOVÁ, Jana. Hradby a lidé. 2. vyd. Praha: Přístav, 2018, s. 55.',
    'book | Jana DUARTOVÁ | Hradby a lidé | Přístav | 2018 | 55',
  ],
  [
    'an Italian book with a turned name',
    'Duarte, Anna, I porti in guerra, Bologna, il Molo, 2013, pp. 8-9.',
    'book | Anna Duarte | I porti in guerra | il Molo | 2013 | 8-9',
  ],
  [
    'a Russian book',
    'Гаваньский П. С. Стены города. Киев: Причал, 2016. С. 45.',
    'book | П. С. Гаваньский | Стены города | Причал | 2016 | 45',
  ],
  ['a paper in an archive', 'National Archives, FO 371/1234, Duarte to Roe, 12 March 1919.', 'document | Duarte | - | - | 1919-03-12 | -'],
  ['a paper in a Russian archive', 'РГАСПИ. Ф. 558. Оп. 11. Д. 27. Л. 3–5.', 'document | - | - | - | - | 3–5'],
  [
    'a German ruling by its day',
    'BVerfG, Urteil vom 12. Juli 1994 – 2 BvE 3/92, BVerfGE 90, 286.',
    'legal_case | - | BVerfG, Urteil vom 12. Juli 1994 – 2 BvE 3/92, BVerfGE 90, 286 | - | 1994-07-12 | -',
  ],
  [
    'a book with its page before the bracket of an edition',
    'Ana Duarte & John Roe, The Law of Walls 233 (3d ed. 2016).',
    'book | Ana Duarte; John Roe | The Law of Walls | - | 2016 | 233',
  ],
  [
    'a podcast',
    'Ana Duarte, host, “The Walls,” Harbourlines (podcast), March 20, 2021, https://harbour.example/14.',
    'broadcast | Ana Duarte | The Walls | Harbourlines | 2021-03-20 | -',
  ],
  [
    'a message to the author',
    'Email from the harbour’s press officer to the author, May 6, 2023.',
    'document | the harbour’s press officer | - | - | 2023-05-06 | -',
  ],
  [
    'a Polish article whose journal is quoted and whose title is not',
    'A. Duarte, Oblężenie portu nad rzeką, „Przegląd Portowy” 2014, nr 3, s. 15–28.',
    'article-newspaper | A. Duarte | Oblężenie portu nad rzeką | Przegląd Portowy | 2014 | 15–28',
  ],
  [
    'a Polish chapter with its editor behind it',
    'A. Duarte, J. Roe, Mury portu, [w:] Księga murów, red. C. Holm, Kraków 2015, s. 7–9.',
    'chapter | A. Duarte; J. Roe | Mury portu | Księga murów | 2015 | 7–9',
  ],
  [
    'a journal behind two slashes',
    'Дуарте А. Стены порта // Вестник гавани. 2014. № 4. С. 12–25.',
    'article-newspaper | А. Дуарте | Стены порта | Вестник гавани | 2014 | 12–25',
  ],
  [
    'a French book in a series',
    'Anne Duarte, Murailles. Une histoire, 2e éd., Rennes, Quai, coll. « Ports », 2014, 412 p., p. 56.',
    'book | Anne Duarte | Murailles. Une histoire | Quai | 2014 | 56',
  ],
  [
    'a German book in a series',
    'Anna Duarte, Die Mauer am Hafen (= Schriften zur Hafenkunde, Bd. 12), Paderborn 2007, S. 9–14.',
    'book | Anna Duarte | Die Mauer am Hafen | - | 2007 | 9–14',
  ],
  ['a paper by its day', 'Neue Hafenzeitung vom 3. März 1920, S. 1.', 'article-newspaper | - | - | Neue Hafenzeitung | 1920-03-03 | 1'],
  ['a document by its symbol alone', 'S/2021/229, paras. 74–77.', 'report | - | - | - | - | paras. 74–77'],
  ['a debate in parliament', 'HL Deb 12 March 2014, vol 753, cols 112–14.', 'report | - | - | - | 2014-03-12 | vol 753, cols 112–14'],
  [
    'a report of a panel whose title has a year in it',
    'Final report of the Panel on Harbours established pursuant to resolution 1973 (2011), S/2022/427, 27 May 2022, annex 31.',
    'report | - | Final report of the Panel on Harbours established pursuant to resolution 1973 (2011) | - | 2022-05-27 | annex 31',
  ],
  [
    'a hearing behind its bodies',
    'U.S. Congress, House Committee on Harbours, Walls at Sea, hearings, 117th Cong., 2nd sess., April 27, 2022, p. 14.',
    'report | U.S. Congress; House Committee on Harbours | Walls at Sea | - | 2022-04-27 | 14',
  ],
  [
    'a case that names its law officer and went on in other courts',
    'United States v. Duarte, 611 F. Supp. 2d 88, 92 (D. Mass. 2009), aff’d, 640 F.3d 14 (1st Cir. 2011).',
    'legal_case | - | United States v. Duarte | - | 2009 | 92',
  ],
  [
    'a case on somebody’s application',
    'R (on the application of Duarte) v Secretary of State for Harbours [2015] EWHC 1714 (Admin).',
    'legal_case | - | R (on the application of Duarte) v Secretary of State for Harbours | - | 2015 | -',
  ],
  [
    'a treaty by the day on which it was made',
    'Treaty between Arland and Borland on Harbours (adopted 3 May 1995, entered into force 1 July 1997) 2004 UNTS 12.',
    'legislation | - | Treaty between Arland and Borland on Harbours | - | 1995-05-03 | -',
  ],
  [
    'a book in American law style',
    'Ana Duarte, The Long Siege 12 (Cais Univ. Press 2003).',
    'book | Ana Duarte | The Long Siege | Cais Univ. Press | 2003 | 12',
  ],
  [
    'a blog in OSCOLA',
    'Ana Duarte, ‘Why the Wall Fell’ (Harbour Blog, 4 June 2019) <https://harbour.example/wall> accessed 11 January 2021.',
    'article-newspaper | Ana Duarte | Why the Wall Fell | Harbour Blog | 2019-06-04 | -',
  ],
  [
    'a newspaper with its town behind it',
    'Ana Duarte, « Sur le quai », Le Quotidien (Lyon), 8-9 mai 2022, p. 4-5.',
    'article-newspaper | Ana Duarte | Sur le quai | Le Quotidien | 2022-05-08/2022-05-09 | 4-5',
  ],
  [
    'a newspaper called Post',
    'Ana Duarte, “The Quay,” Valley Post, May 3, 2001.',
    'article-newspaper | Ana Duarte | The Quay | Valley Post | 2001-05-03 | -',
  ],
  [
    'something kept, by what it is',
    'Screenshot of a closed chat group, 6 June 2023, on file.',
    'document | - | Screenshot of a closed chat group | - | 2023-06-06 | -',
  ],
  ['an interview on the air', 'Interview with Lora Duarte (Radio 3AB, 7 August 2015).', 'interview | Lora Duarte | - | - | 2015-08-07 | -'],
  [
    'a book with its title translated in brackets',
    'Ana Duarte, O grande cerco [The great siege] (Lisbon: Cais, 1921), 3.',
    'book | Ana Duarte | O grande cerco | Cais | 1921 | 3',
  ],
  [
    'an article with its title translated in brackets',
    'Ana Duarte, “O grande cerco” [The great siege], Harbour Review 12, no. 1 (1911): 5–9.',
    'article-journal | Ana Duarte | O grande cerco | Harbour Review | 1911 | 5–9',
  ],
  [
    'a journal with volume and issue before the year',
    'A. Duarte and J. Roe, ‘Walls and men’, Harbour Quarterly 11(4), 2018, pp. 400–422.',
    'article-journal | A. Duarte; J. Roe | Walls and men | Harbour Quarterly | 2018 | 400–422',
  ],
  [
    'a chapter in a volume of a series that is not out yet',
    'Ana Duarte, “On Walls,” in Histories of Walls, ed. John Roe, vol. 2 of The Walls Project (Leeds: Aire Press, forthcoming).',
    'chapter | Ana Duarte | On Walls | Histories of Walls | - | -',
  ],
  [
    'a command paper',
    'Harbour Office, Boots on Walls, Cmd. 4411 (London: HMSO, 1933), 9.',
    'report | Harbour Office | Boots on Walls | HMSO | 1933 | 9',
  ],
]

for (const [what, note, fields] of forms) test(`reads ${what}`, () => assert.equal(fieldsOf(note), fields))

const splits: readonly (readonly [what: string, note: string, parts: readonly string[]])[] = [
  [
    'works between semicolons',
    'Ana Duarte, The Siege (Lisbon: Cais, 1998), 4; John Roe, The Wall (Porto: Mar, 2001).',
    ['Ana Duarte, The Siege (Lisbon: Cais, 1998), 4', 'John Roe, The Wall (Porto: Mar, 2001).'],
  ],
  [
    'a work after comment',
    'The law was changed later. See Ana Duarte, The Siege (Lisbon: Cais, 1998), 4.',
    ['Ana Duarte, The Siege (Lisbon: Cais, 1998), 4.'],
  ],
  ['comment alone', 'The guards were not paid until the autumn, and many of them left.', []],
  [
    'short names inside comment',
    'Notable examples are Duarte, op. cit., n. 2 and Roe, op. cit., n. 3.',
    ['Duarte, op. cit., n. 2', 'Roe, op. cit., n. 3'],
  ],
  [
    'an article inside a sentence',
    'This was answered by Ana Duarte & John Roe, Walls and Law, 73 Harbour L.J. 733 (1964), which was widely read.',
    ['Ana Duarte & John Roe, Walls and Law, 73 Harbour L.J. 733 (1964)'],
  ],
  [
    'two works of which the first has lost its divider',
    'A. Duarte, ‘Walls’ in Sieges, ed. J. Roe (1996) 74 B. Holm, The Quay (1995) 127.',
    ['A. Duarte, ‘Walls’ in Sieges, ed. J. Roe (1996) 74', 'B. Holm, The Quay (1995) 127.'],
  ],
  [
    'authors parted by commas after “see”',
    'For more, see A. Duarte, B. Holm and C. Roe, The Quay: A History (1994). Most of it is lost.',
    ['A. Duarte, B. Holm and C. Roe, The Quay: A History (1994).'],
  ],
  [
    'an article inside a sentence, its title in quotation marks',
    'Another who doubts that the harbour was held is A. Duarte, ‘“Hold the Wall”: Harbours at War’, 61 Harbour Law Rev. (2008), 191.',
    ['A. Duarte, ‘“Hold the Wall”: Harbours at War’, 61 Harbour Law Rev. (2008), 191.'],
  ],
  [
    'a collection inside a sentence',
    'The papers are collected in A. Duarte, B. Holm & C. Roe (eds.), The Harbour Papers: A Reader, 2003-2009 (2009).',
    ['A. Duarte, B. Holm & C. Roe (eds.), The Harbour Papers: A Reader, 2003-2009 (2009)'],
  ],
  [
    'a short form after “and”',
    'Duarte, ‘Armed Men’, pp. 3–8, and Holm Lima, Das Hafenbuch in Krieg und Frieden!',
    ['Duarte, ‘Armed Men’, pp. 3–8', 'Holm Lima, Das Hafenbuch in Krieg und Frieden!'],
  ],
  [
    'a quotation before the work it comes from',
    '“The harbour was held for a long time by men of the town.” See Ana Duarte, The Siege (Lisbon: Cais, 1998), 4.',
    ['Ana Duarte, The Siege (Lisbon: Cais, 1998), 4.'],
  ],
  [
    'a document whose author is left out after the first',
    'Harbour Committee, concluding observations on Portugal, 8 December 1999, E/C.12/1/Add.40, par. 23; concluding observations on Norway, 22 May 2009, E/C.12/NOR/CO/2.',
    [
      'Harbour Committee, concluding observations on Portugal, 8 December 1999, E/C.12/1/Add.40, par. 23',
      'concluding observations on Norway, 22 May 2009, E/C.12/NOR/CO/2.',
    ],
  ],
  [
    'id. compared with the work before it',
    'Compare Duarte, supra note 2, at 251 (quoting the charter) with id. at 280.',
    ['Duarte, supra note 2, at 251 (quoting the charter)', 'id. at 280.'],
  ],
  [
    'a title that ends in a question mark before its newspaper',
    'Ana Duarte, “Should the Walls Be Rebuilt?” Harbour Times, 26 June 2008; John Roe, “Walls,” Coast Post, 2 May 2009.',
    ['Ana Duarte, “Should the Walls Be Rebuilt?” Harbour Times, 26 June 2008', 'John Roe, “Walls,” Coast Post, 2 May 2009.'],
  ],
  [
    'a body’s document with a long title in small letters',
    'Harbour Committee, General Comment No. 14 (2000): The right to the highest attainable standard of harbours, 11 August 2000, E/C.12/2000/4.',
    [
      'Harbour Committee, General Comment No. 14 (2000): The right to the highest attainable standard of harbours, 11 August 2000, E/C.12/2000/4.',
    ],
  ],
]

for (const [what, note, parts] of splits) {
  test(`splits a note: ${what}`, () =>
    assert.deepEqual(
      splitNote(note)
        .filter(({ kind }) => kind === 'citation')
        .map(({ start, end }) => note.slice(start, end)),
      parts,
    ))
}

/** How each citation of the notes is resolved: "full", "how → note" or "refused". */
async function resolutions(...notes: readonly string[]): Promise<readonly string[]> {
  const { citations } = await audited(withNotes(notes.map((_, index) => `They left.[^${index + 1}]`).join(' '), ...notes))
  return citations.map(({ resolution }) => (resolution.is === 'resolved' ? `${resolution.how} → ${resolution.note}` : resolution.is))
}

const SIEGE = 'Ana Duarte, The Long Siege (Lisbon: Cais, 1998), 45.'
const WALL = 'John Roe, “Behind the Wall,” Harbour Times, May 3, 2001.'

const chains: readonly (readonly [what: string, notes: readonly string[], expected: readonly string[]])[] = [
  ['a short form', [SIEGE, WALL, 'Duarte, Long Siege, 50.'], ['full', 'full', 'short → 1']],
  ['a surname alone', [SIEGE, WALL, 'Roe, 3.'], ['full', 'full', 'short → 2']],
  ['ibid. after ibid.', [SIEGE, 'Ibid.', 'Ibid., 46.'], ['full', 'ibid → 1', 'ibid → 1']],
  ['id. inside a note', [`${SIEGE.replace(/\.$/, '')}; id. at 50.`], ['full', 'ibid → 1']],
  ['op. cit. with a name', [SIEGE, WALL, 'Duarte, op. cit., p. 34.'], ['full', 'full', 'op-cit → 1']],
  ['supra with a note', [SIEGE, WALL, 'Roe, supra note 2, at 4.'], ['full', 'full', 'supra → 2']],
  [
    'a short name given in brackets',
    ['Convention on the Law of Harbours, Aug. 12, 1949, 75 U.N.T.S. 135 [Harbour Convention].', WALL, 'Harbour Convention, art. 5.'],
    ['full', 'full', 'hereinafter → 1'],
  ],
  ['author and year after the full note', [SIEGE, WALL, 'Duarte 1998, p. 4.'], ['full', 'full', 'short → 1']],
  [
    'idem before another title',
    [SIEGE, 'Idem, The Short Siege (Lisbon: Cais, 2003).', 'Duarte, Short Siege, 5.'],
    ['full', 'full', 'short → 2'],
  ],
  [
    'a surname that two works share',
    [SIEGE, 'Ana Duarte, The Quay (Lisbon: Cais, 2003).', WALL, 'Duarte, 5.'],
    ['full', 'full', 'full', 'refused'],
  ],
  [
    'a family name of two words',
    [
      'A. B. Duarte Lima, ‘The Etappe of the Coast: A Study’, Harbour Review, 30, 3 (2018), pp. 4–8.',
      WALL,
      'Duarte Lima, ‘Etappe of the Coast’.',
    ],
    ['full', 'full', 'short → 1'],
  ],
  [
    '“cit.” behind the words of the full note, its author left out there',
    [
      'Harbour Committee, views of 4 May 2020, Duarte v. Portugal, HBR/C/1/D/2/2019; views of 5 May 2021, Holm v. Norway, HBR/C/1/D/3/2020.',
      'Harbour Committee, views of 5 May 2021, Holm v. Norway, cit., par. 8.',
    ],
    ['full', 'full', 'op-cit → 1'],
  ],
  ['a short form that stands before its work', ['Duarte, Long Siege, 50.', SIEGE], ['refused', 'full']],
  [
    'an agency by its initials',
    [
      'Harbour Agency of Portugal (HAP), “Rules of Harbours,” 89 Federal Register 32361, April 26, 2024.',
      WALL,
      'HAP, “Rules of Harbours,” 89 Federal Register 32361.',
    ],
    ['full', 'full', 'short → 1'],
  ],
  ['a note’s number in brackets, as OSCOLA has it', [SIEGE, WALL, 'Duarte (n 1) 50.'], ['full', 'full', 'supra → 1']],
  ['“wie Anm.”', [SIEGE, WALL, 'Duarte, Siege (wie Anm. 1), S. 50.'], ['full', 'full', 'supra → 1']],
  ['ibid. as a scan reads it', [SIEGE, 'lbid., p. 50.', 'Ihid., p. 52.'], ['full', 'ibid → 1', 'ibid → 1']],
  ['loc. cit. alone', [SIEGE, 'Loc. cit.'], ['full', 'ibid → 1']],
  ['two files of one archive', ['NA (hereafter NA), FO 371/12, 3 May 1919.', 'NA, WO 106/605, fol. 3.'], ['full', 'full']],
  [
    'compare one work with another',
    [SIEGE, WALL, 'Compare Duarte, Long Siege, 50, with Roe, “Behind the Wall.”'],
    ['full', 'full', 'short → 1', 'short → 2'],
  ],
  [
    'a short form inside a sentence',
    [SIEGE, WALL, 'It was doubted by many, as is shown by the discussion in Duarte, Long Siege, 50.'],
    ['full', 'full', 'short → 1'],
  ],
  [
    'an acronym with and without stops',
    ['Ana Duarte, “U.S. Guards at Sea,” Harbour Times, May 3, 2001.', WALL, 'Duarte, “US Guards.”'],
    ['full', 'full', 'short → 1'],
  ],
  ['a note’s number behind “above”', [SIEGE, WALL, 'Duarte, above n 1, 50.'], ['full', 'full', 'supra → 1']],
  ['nothing but a note’s number', [SIEGE, WALL, 'See footnote 1.'], ['full', 'full', 'supra → 1']],
  ['a note’s number inside a sentence', [SIEGE, WALL, 'The word goes back to Duarte (see note 1 above).'], ['full', 'full', 'supra → 1']],
  ['“dz. cyt.”', [SIEGE, WALL, 'A. Duarte, dz. cyt., s. 50.'], ['full', 'full', 'op-cit → 1']],
  [
    '“Указ. соч.”',
    ['Дуарте А. Б. Стены порта. М.: Причал, 2008. С. 14.', WALL, 'Дуарте А. Б. Указ. соч. С. 33.'],
    ['full', 'full', 'op-cit → 1'],
  ],
  ['op. cit. as a scan parts it', [SIEGE, WALL, 'Duarte, op . cit , p. 50.'], ['full', 'full', 'op-cit → 1']],
  ['a title cut off by dots', [SIEGE, WALL, 'A. Duarte, The Long..., s. 50.'], ['full', 'full', 'short → 1']],
  [
    'the main title alone',
    ['Ana Duarte, Silenced: Guards and Walls (Lisbon: Cais, 1998).', WALL, 'Silenced, p. 9.'],
    ['full', 'full', 'short → 1'],
  ],
  [
    'a document’s symbol',
    ['Panel on Harbours, Final report, S/2022/427, 27 May 2022.', WALL, 'S/2022/427, annex 12.'],
    ['full', 'full', 'short → 1'],
  ],
  [
    'a name in brackets that begins with a year',
    [
      'Final report of the Panel on Harbours, S/2022/427, 27 May 2022 [hereafter “2022 Panel Report”].',
      WALL,
      '2022 Panel Report, para. 91.',
    ],
    ['full', 'full', 'hereinafter → 1'],
  ],
  [
    'a name announced in a sentence of its own',
    [
      'Harbour Office, “Travel Advisory: Level 4,” February 12, 2023, https://harbour.example/l4. Hereinafter, “Travel Advisory.”',
      WALL,
      'Travel Advisory.',
    ],
    ['full', 'full', 'hereinafter → 1'],
  ],
  [
    'the party that is not the state',
    ['United States v. Duarte, 611 F. Supp. 2d 88 (D. Mass. 2009).', WALL, 'Duarte, 611 F. Supp. 2d at 95.'],
    ['full', 'full', 'short → 1'],
  ],
  [
    'a treaty by its initials',
    ['Covenant on the Rights of Harbours (CRH), adopted December 16, 1966, art. 9.', WALL, 'CRH, art. 14.'],
    ['full', 'full', 'hereinafter → 1'],
  ],
  ['a page by its outlet and title', [WALL, SIEGE, 'Harbour Times, “Behind the Wall.”'], ['full', 'full', 'short → 1']],
  [
    'a chapter whose collection is pointed to, given in full, and again in short',
    [
      'A. Duarte et B. Roe (dir.), Les ports, Paris, Quai, 2009.',
      WALL,
      'Samuel Klein, « Le marché du port », in A. Duarte et B. Roe (dir.), op. cit., p. 12-30.',
      'S. Klein, « Le marché du port », art. cit., p. 14.',
    ],
    ['full', 'full', 'full', 'op-cit → 3'],
  ],
  [
    'a long title in small letters with “cit.” behind it',
    [
      'Harbour Committee, General comment No. 24 (2017) on the duties of states in the context of walls around harbours, E/C.12/GC/24, 10 August 2017.',
      WALL,
      'Harbour Committee, General comment No. 24 (2017) on the duties of states in the context of walls around harbours, cit., par. 5.',
      'Ibid., par. 6.',
    ],
    ['full', 'full', 'op-cit → 1', 'ibid → 1'],
  ],
  [
    'an announced name with a word more',
    [
      'Report of the Group on Walls, Doc. HC/7/2 (2009) [2009 Report]. See also J. Roe, ‘On Walls’, 49 Harbour Law Review (2008) 1, 161.',
      WALL,
      '2009 Group Report, supra note 1 at 3.',
    ],
    ['full', 'full', 'full', 'supra → 1'],
  ],
  [
    'a pseudonym',
    ['Otto Lang [pseud.], Memoirs of a Guard (Lisbon, 1920), 6.', WALL, 'Lang, Memoirs, 9, 14.'],
    ['full', 'full', 'short → 1'],
  ],
  ['a chapter with its title', [SIEGE, WALL, 'Duarte, Long Siege, chap. 5, “The Oath.”'], ['full', 'full', 'short → 1']],
  [
    'figures in one work and those in another',
    [SIEGE, WALL, 'Compare the figures in Duarte, Long Siege, 20, with those in Roe, “Behind the Wall,” 3.'],
    ['full', 'full', 'short → 1', 'short → 2'],
  ],
  ['what a text is printed in', [SIEGE, WALL, 'The order is printed in Duarte, Long Siege, appendix B.'], ['full', 'full', 'short → 1']],
  [
    'a work cited by another',
    [SIEGE, WALL, 'Roe, “Behind the Wall,” 5, citing Duarte, Long Siege, 15.'],
    ['full', 'full', 'short → 2', 'short → 1'],
  ],
  [
    'works for two subjects',
    [SIEGE, WALL, 'On the boots, see Roe, “Behind the Wall,” 3; on the lorries, Duarte, Long Siege, 60.'],
    ['full', 'full', 'short → 2', 'short → 1'],
  ],
  [
    'a book given inside a sentence',
    ['This rests on Ana Duarte, The Long Siege (Lisbon: Cais, 1998), chap. 2, and on talks.', WALL, 'Duarte, Long Siege, 4.'],
    ['full', 'full', 'short → 1'],
  ],
]

for (const [what, notes, expected] of chains) test(`resolves ${what}`, async () => assert.deepEqual(await resolutions(...notes), expected))

test('reads days and pages whose figures a scan took for letters', async () => {
  const { citations } = await audited(withNotes('They left.[^1]', 'Ana Duarte, “The Quay,” Harbour Times, I2 June 1919, p. l0.'))
  assert.deepEqual([citations[0]?.csl.issued, citations[0]?.locator], ['1919-06-12', '10'])
})

test('reads a month in small letters, capitalised and in capitals', () => {
  for (const month of ['may', 'May', 'MAY']) {
    const { csl } = parseCitation(`Duarte, A. (${month} 2019). The quay. London: Quay.`)
    assert.deepEqual([csl.title, csl.issued], ['The quay', '2019-05'])
  }
})
