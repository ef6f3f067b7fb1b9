/**
 * Other spellings of towns, beside those of `cities.ts`. A line: usual name | other names, with years where a name is of its time.
 * Compiled by this project, CC0.
 */
export const cityNames = `
Kyiv|Kiev,Kyyiv,Kiew
Kharkiv|Kharkov
Luhansk|Lugansk,Voroshilovgrad 1935-1990
Mykolaiv|Nikolaev,Nikolayev,Mykolayiv
Odesa|Odessa
Lviv|Lvov,Lemberg,Lwów
Zaporizhzhia|Zaporozhye,Zaporizhzhya
Dnipro|Dnepropetrovsk,Dnipropetrovsk 1926-2016
Bakhmut|Artemivsk 1924-2016,Artyomovsk 1924-2016
Izium|Izyum
Mariupol|Mariupol',Zhdanov 1948-1989
Sievierodonetsk|Severodonetsk,Syeverodonets'k
Hostomel|Gostomel
Bucha|Boutcha
Irpin|Irpen
Chornobyl|Chernobyl
Pokrovsk|Krasnoarmiisk 1964-2016
Kropyvnytskyi|Kirovohrad 1939-2016
Geneva|Genève,Genf
Oxford|
Trier|
Delft|
Limerick|
Bender|Bendery,Tighina
Medina|Al Madinah
Malé|
Cayenne|
Grozny|Groznyy,Grozniy,Dzhokhar
Sukhumi|Sokhumi,Sukhum
Tskhinvali|Ts'khinvali,Tskhinval
Stepanakert|Khankendi
Shusha|Shushi
Gyumri|Leninakan 1924-1990
Volgograd|Stalingrad 1925-1961
Saint Petersburg|St. Petersburg,St Petersburg,Leningrad 1924-1991,Petrograd 1914-1924
Botlikh|
Budyonnovsk|Budennovsk
Beslan|
Tiraspol|
Pristina|Prishtina,Priština
Mitrovica|Mitrovicë,Kosovska Mitrovica
Srebrenica|
Raqqa|Ar Raqqah,Al-Raqqah,Raqqah
Kobani|Kobanî,Ayn al-Arab,Ain al-Arab,Kobane
Aleppo|Halab
Homs|Hims
Hama|Hamah
Daraa|Deraa,Dar'a
Palmyra|Tadmur,Tadmor
Manbij|Minbij,Mambij
Al-Bab|Al Bab
Ayn Issa|Ain Issa,Ayn Isa
Shaddadi|Al Shadaddi,Al-Shaddadi,Ash Shaddadah
Qamishli|Al Qamishli,Qamishlo
Abu Kamal|Albu Kamal,Al-Bukamal,Abukamal
Afrin|Efrin
Mosul|Al Mawsil
Baiji|Bayji,Bayjī
Fallujah|Al Fallujah,Falluja
Ramadi|Ar Ramadi
Tal Afar|Tall Afar,Tel Afar
Sinjar|Shingal,Shengal
Erbil|Arbil,Irbil,Hewler
Kirkuk|
Basra|Al Basrah,Basrah
Najaf|An Najaf
Karbala|Kerbala
Hawija|Al Hawijah,Al Huwayjah,Huwayjah
Qayyarah|Qayyara,Al Qayyarah
Hit|Hīt
Haditha|Hadithah
Rawa|Rawah
Al-Qaim|Al Qa'im,Qaim
Sana'a|Sanaa,Sanaʽa
Hodeidah|Al Hudaydah,Hudaydah,Hodeida
Aden|
Benghazi|
Misrata|Misurata
Sirte|Surt
Tripoli|
Derna|Darnah
Timbuktu|Tombouctou
Gao|
Mopti|
Ndjamena|N'Djamena
Bangui|
Goma|
Bunia|
Beni|
Mogadishu|Muqdisho
Kismayo|Kismaayo
Hargeisa|
Baidoa|Baydhabo
Mekelle|Mek'ele
El Fasher|Al-Fashir,Al Fashir
El Geneina|Geneina
Nyala|
Khartoum|
Omdurman|
Juba|
Bor|
Malakal|
Bentiu|
Maiduguri|
Chibok|
Kabul|
Herat|
Kunduz|Konduz
Mazar-i-Sharif|Mazar-e Sharif,Mazar-e-Sharif
Jalalabad|
Lashkar Gah|Lashkargah
Quetta|
Peshawar|
Srinagar|
Yangon|Rangoon
Mandalay|
Naypyidaw|Nay Pyi Taw
Sittwe|
Marawi|
Jolo|
Dili|
Medellín|Medellin
Bogotá|Bogota
Jerusalem|Al-Quds
Hebron|
Nablus|
Jenin|
Rafah|
Khan Yunis|Khan Younis
Ramallah|
Beirut|
Baalbek|
Astana|Nur-Sultan 2019-2022
Mumbai|Bombay
Kolkata|Calcutta
Beijing|Peking
Istanbul|Constantinople
Ho Chi Minh City|Saigon
Washington|Washington DC,Washington D.C.,Washington, D.C.
New York City|
Geneva|
Kremlin|
`
