/**
 * Countries and territories as reports name them. A line: ISO 3166-1 code | names and short forms, the usual one first | adjectives |
 * what its people are called (where it is not the adjective with an s). Compiled by this project, CC0.
 */
export const countries = `
AF|Afghanistan|Afghan|Afghans
AL|Albania|Albanian|
DZ|Algeria|Algerian|
AD|Andorra|Andorran|
AO|Angola|Angolan|
AG|Antigua and Barbuda|Antiguan,Barbudan|
AR|Argentina|Argentine,Argentinian,Argentinean|Argentines,Argentinians
AM|Armenia|Armenian|
AU|Australia,Commonwealth of Australia|Australian|
AT|Austria|Austrian|
AZ|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris
BS|Bahamas,The Bahamas|Bahamian|
BH|Bahrain,Kingdom of Bahrain|Bahraini|
BD|Bangladesh|Bangladeshi|
BB|Barbados|Barbadian|
BY|Belarus,Republic of Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians
BE|Belgium|Belgian|
BZ|Belize,British Honduras|Belizean|
BJ|Benin,Dahomey|Beninese|Beninese
BM|Bermuda|Bermudian|
BT|Bhutan|Bhutanese|Bhutanese
BO|Bolivia|Bolivian|
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,BiH|Bosnian,Herzegovinian|Bosnians
BW|Botswana,Bechuanaland|Botswanan,Batswana|Batswana
BR|Brazil|Brazilian|
BN|Brunei,Brunei Darussalam|Bruneian|
BG|Bulgaria|Bulgarian|
BF|Burkina Faso,Upper Volta|Burkinabe,Burkinabé|Burkinabe,Burkinabé
BI|Burundi|Burundian|
KH|Cambodia,Kampuchea,Democratic Kampuchea|Cambodian|
CM|Cameroon|Cameroonian|
CA|Canada|Canadian|
CV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean|
CF|Central African Republic,CAR|Central African|
TD|Chad,Republic of Chad|Chadian|
CL|Chile|Chilean|
CN|China,People's Republic of China,PRC|Chinese|Chinese
CO|Colombia|Colombian|
KM|Comoros|Comorian,Comoran|
CG|Republic of the Congo,Congo-Brazzaville,Congo|Congolese|Congolese
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire,Congo|Congolese,Zairian|Congolese
CR|Costa Rica|Costa Rican|
CI|Côte d'Ivoire,Cote d'Ivoire,Ivory Coast|Ivorian|
HR|Croatia|Croatian,Croat|Croatians,Croats
CU|Cuba|Cuban|
CY|Cyprus,Republic of Cyprus|Cypriot|
CZ|Czech Republic,Czechia|Czech|Czechs
DK|Denmark|Danish|Danes
DJ|Djibouti|Djiboutian|
DM|Dominica|Dominican|
DO|Dominican Republic|Dominican|
EC|Ecuador|Ecuadorian,Ecuadorean|
EG|Egypt,Arab Republic of Egypt|Egyptian|
SV|El Salvador|Salvadoran,Salvadorean|
GQ|Equatorial Guinea|Equatoguinean,Equatorial Guinean|
ER|Eritrea|Eritrean|
EE|Estonia|Estonian|
SZ|Eswatini,Swaziland|Swazi|Swazis
ET|Ethiopia,Abyssinia|Ethiopian,Abyssinian|
FJ|Fiji|Fijian|
FI|Finland|Finnish|Finns
FR|France,French Republic|French|French,Frenchmen
GA|Gabon|Gabonese|Gabonese
GM|Gambia,The Gambia|Gambian|
GE|Georgia,Republic of Georgia|Georgian|
DE|Germany,Federal Republic of Germany,West Germany,East Germany,GDR|German,East German,West German|Germans,East Germans,West Germans
GH|Ghana,Gold Coast|Ghanaian|
GI|Gibraltar|Gibraltarian|
GR|Greece,Hellenic Republic|Greek,Hellenic|Greeks
GL|Greenland|Greenlandic|Greenlanders
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan|
GN|Guinea,Guinea-Conakry|Guinean|
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean,Guinea-Bissauan|
GY|Guyana|Guyanese|Guyanese
HT|Haiti|Haitian|
VA|Holy See,Vatican City,Vatican|Vatican|-
HN|Honduras|Honduran|
HK|Hong Kong|Hong Kong|Hongkongers,Hong Kongers
HU|Hungary|Hungarian|
IS|Iceland|Icelandic|Icelanders
IN|India,Republic of India|Indian|
ID|Indonesia,Dutch East Indies|Indonesian|
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Persian|Iranians
IQ|Iraq,Republic of Iraq|Iraqi|
IE|Ireland,Republic of Ireland,Irish Free State|Irish|Irish,Irishmen
IL|Israel,State of Israel|Israeli|
IT|Italy,Italian Republic|Italian|
JM|Jamaica|Jamaican|
JP|Japan,Empire of Japan|Japanese|Japanese
JO|Jordan,Hashemite Kingdom of Jordan,Transjordan|Jordanian|
KZ|Kazakhstan|Kazakhstani|Kazakhstanis
KE|Kenya|Kenyan|
KI|Kiribati|I-Kiribati|I-Kiribati
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean|
KR|South Korea,Republic of Korea,ROK,Korea|South Korean,Korean|South Koreans,Koreans
XK|Kosovo,Republic of Kosovo,Kosova|Kosovar,Kosovan|Kosovars,Kosovans
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan,Kyrgyz Republic,Kirghizia|Kyrgyzstani|Kyrgyzstanis
LA|Laos,Lao People's Democratic Republic|Laotian,Lao|Laotians
LV|Latvia|Latvian|
LB|Lebanon,Lebanese Republic|Lebanese|Lebanese
LS|Lesotho,Basutoland|Basotho|Basotho
LR|Liberia|Liberian|
LY|Libya,State of Libya,Great Socialist People's Libyan Arab Jamahiriya|Libyan|
LI|Liechtenstein|Liechtenstein|Liechtensteiners
LT|Lithuania|Lithuanian|
LU|Luxembourg|Luxembourgish|Luxembourgers
MO|Macau,Macao|Macanese|Macanese
MG|Madagascar|Malagasy|Malagasy
MW|Malawi,Nyasaland|Malawian|
MY|Malaysia,Malaya|Malaysian,Malayan|
MV|Maldives|Maldivian|
ML|Mali,Republic of Mali|Malian|
MT|Malta|Maltese|Maltese
MH|Marshall Islands|Marshallese|Marshallese
MR|Mauritania|Mauritanian|
MU|Mauritius|Mauritian|
MX|Mexico,United Mexican States|Mexican|
FM|Micronesia,Federated States of Micronesia|Micronesian|
MD|Moldova,Republic of Moldova,Moldavia|Moldovan,Moldavian|
MC|Monaco|Monégasque|Monégasques
MN|Mongolia|Mongolian|Mongolians
ME|Montenegro|Montenegrin|
MA|Morocco,Kingdom of Morocco|Moroccan|
MZ|Mozambique|Mozambican|
MM|Myanmar,Burma|Burmese|Burmese
NA|Namibia,South West Africa,South-West Africa|Namibian|
NR|Nauru|Nauruan|
NP|Nepal|Nepali,Nepalese|Nepalis,Nepalese
NL|Netherlands,The Netherlands,Holland,Kingdom of the Netherlands|Dutch|Dutch,Dutchmen
NC|New Caledonia|New Caledonian|
NZ|New Zealand|New Zealand|New Zealanders
NI|Nicaragua|Nicaraguan|
NE|Niger,Republic of Niger|Nigerien|
NG|Nigeria,Federal Republic of Nigeria|Nigerian|
MK|North Macedonia,Republic of North Macedonia,Former Yugoslav Republic of Macedonia,Macedonia,FYROM|Macedonian|
NO|Norway|Norwegian|
OM|Oman,Sultanate of Oman|Omani|
PK|Pakistan,Islamic Republic of Pakistan|Pakistani|
PW|Palau|Palauan|
PS|Palestine,State of Palestine|Palestinian|
PA|Panama|Panamanian|
PG|Papua New Guinea|Papua New Guinean|
PY|Paraguay|Paraguayan|
PE|Peru|Peruvian|
PH|Philippines,The Philippines,Republic of the Philippines|Philippine,Filipino|Filipinos
PL|Poland,Republic of Poland|Polish|Poles
PT|Portugal|Portuguese|Portuguese
PR|Puerto Rico|Puerto Rican|
QA|Qatar|Qatari|
RO|Romania|Romanian|
RU|Russia,Russian Federation|Russian|
RW|Rwanda|Rwandan,Rwandese|Rwandans
KN|Saint Kitts and Nevis|Kittitian|
LC|Saint Lucia,St. Lucia|Saint Lucian|
VC|Saint Vincent and the Grenadines|Vincentian|
WS|Samoa,Western Samoa|Samoan|
SM|San Marino|Sammarinese|Sammarinese
ST|São Tomé and Príncipe,Sao Tome and Principe|Santomean|
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis
SN|Senegal|Senegalese|Senegalese
RS|Serbia,Republic of Serbia|Serbian|Serbians
SC|Seychelles|Seychellois|Seychellois
SL|Sierra Leone|Sierra Leonean|
SG|Singapore|Singaporean|
SK|Slovakia,Slovak Republic|Slovak,Slovakian|Slovaks
SI|Slovenia|Slovenian,Slovene|Slovenians,Slovenes
SB|Solomon Islands|Solomon Islander|
SO|Somalia,Federal Republic of Somalia|Somali,Somalian|Somalis
ZA|South Africa,Republic of South Africa,Union of South Africa|South African|
SS|South Sudan,Republic of South Sudan|South Sudanese|South Sudanese
ES|Spain,Kingdom of Spain|Spanish|Spaniards
LK|Sri Lanka,Ceylon|Sri Lankan,Ceylonese|
SD|Sudan,Republic of the Sudan|Sudanese|Sudanese
SR|Suriname,Surinam|Surinamese|Surinamese
SE|Sweden|Swedish|Swedes
CH|Switzerland,Swiss Confederation|Swiss|Swiss
SY|Syria,Syrian Arab Republic|Syrian|
TW|Taiwan,Republic of China,Chinese Taipei,Formosa|Taiwanese|Taiwanese
TJ|Tajikistan|Tajikistani|Tajikistanis
TZ|Tanzania,United Republic of Tanzania,Tanganyika|Tanzanian|
TH|Thailand,Siam|Thai,Siamese|Thais
TL|Timor-Leste,East Timor|East Timorese,Timorese|East Timorese,Timorese
TG|Togo|Togolese|Togolese
TO|Tonga|Tongan|
TT|Trinidad and Tobago|Trinidadian|
TN|Tunisia|Tunisian|
TR|Turkey,Türkiye,Turkiye,Republic of Turkey|Turkish|Turks
TM|Turkmenistan|Turkmenistani|Turkmenistanis
TV|Tuvalu|Tuvaluan|
UG|Uganda|Ugandan|
UA|Ukraine,The Ukraine|Ukrainian|
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|
GB|United Kingdom,UK,U.K.,Great Britain,Britain|British|Britons,British
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,US|Americans
UY|Uruguay|Uruguayan|
UZ|Uzbekistan|Uzbekistani|Uzbekistanis
VU|Vanuatu,New Hebrides|Ni-Vanuatu|Ni-Vanuatu
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|
VN|Vietnam,Viet Nam,Socialist Republic of Vietnam,North Vietnam,South Vietnam|Vietnamese,North Vietnamese,South Vietnamese|Vietnamese
YE|Yemen,Republic of Yemen|Yemeni|
ZM|Zambia,Northern Rhodesia|Zambian|
ZW|Zimbabwe,Rhodesia,Southern Rhodesia|Zimbabwean,Rhodesian|
AI|Anguilla||-
AW|Aruba|Aruban|
AS|American Samoa||-
CK|Cook Islands||-
CW|Curaçao,Curacao||-
FK|Falkland Islands,Falklands,Malvinas||-
FO|Faroe Islands|Faroese|Faroese
GF|French Guiana||-
PF|French Polynesia||-
GP|Guadeloupe||-
GU|Guam|Guamanian|
IM|Isle of Man|Manx|-
KY|Cayman Islands||-
MQ|Martinique||-
YT|Mayotte||-
MS|Montserrat||-
NU|Niue||-
PN|Pitcairn Islands||-
RE|Réunion,Reunion Island||-
SH|Saint Helena||-
TC|Turks and Caicos Islands||-
TK|Tokelau||-
VG|British Virgin Islands||-
VI|Virgin Islands||-
WF|Wallis and Futuna||-
`
