/**
 * Regions, self-declared and former states, waters and ranges that no list of countries or towns holds. A line: names, the usual one
 * first | `state` (acted or acts as one) or `place` | years as a state or under this name | countries of today (ISO 3166-1) |
 * adjectives | its people | who administers, who claims, in neutral words. Compiled by this project, CC0.
 */
export const regions = `
Abkhazia,Republic of Abkhazia,Apsny|state|1992-|GE|Abkhaz,Abkhazian|Abkhazians,Abkhaz|de facto authorities with Russian troops; claimed by Georgia
South Ossetia,Republic of South Ossetia,Tskhinvali region|state|1991-|GE|South Ossetian|South Ossetians|de facto authorities with Russian troops; claimed by Georgia
Transnistria,Pridnestrovian Moldavian Republic,Transdniestria,Trans-Dniester|state|1990-|MD|Transnistrian|Transnistrians|de facto authorities; claimed by Moldova
Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Artsakh,Republic of Artsakh,Nagorno-Karabakh Republic|state|1991-2023|AZ|Karabakh,Artsakhi|Karabakhis|self-declared republic until 2023; Azerbaijan
Chechen Republic of Ichkeria,Ichkeria|state|1991-2007|RU|Ichkerian|Ichkerians|self-declared; government in exile since 2000; Russia administers the territory
Donetsk People's Republic,DPR,DNR|state|2014-2022|UA|||self-declared; claimed by Ukraine; Russia claims to have annexed it
Luhansk People's Republic,Lugansk People's Republic,LPR,LNR|state|2014-2022|UA|||self-declared; claimed by Ukraine; Russia claims to have annexed it
Somaliland,Republic of Somaliland|state|1991-|SO|Somalilander|Somalilanders|de facto authorities; claimed by Somalia
Puntland|place|1998-|SO|||autonomous administration in Somalia
Jubaland|place|2013-|SO|||federal member state of Somalia
Western Sahara,Sahrawi Arab Democratic Republic,SADR,Spanish Sahara|place|1976-|EH|Sahrawi,Saharawi|Sahrawis,Saharawis|Morocco holds most of it; the Sahrawi republic claims it
Northern Cyprus,Turkish Republic of Northern Cyprus,TRNC|state|1983-|CY|Turkish Cypriot|Turkish Cypriots|de facto authorities with Turkish troops; claimed by Cyprus
Republika Srpska|place|1992-|BA|||entity of Bosnia and Herzegovina
Rojava,Autonomous Administration of North and East Syria,AANES|place|2012-|SY|||self-administration in north and east Syria
Kurdistan|place||TR,SY,IQ,IR|||region of several states
Kurdistan Region,Iraqi Kurdistan,Kurdistan Region of Iraq|place|1992-|IQ|||autonomous region of Iraq
Kurdistan Regional Government|body||IQ|||
Palestinian territories,Occupied Palestinian Territory,occupied Palestinian territories|place|1967-|PS|||
Gaza Strip,Gaza|place||PS|Gazan|Gazans|
West Bank|place||PS|||
Golan Heights,Golan|place||SY|||Israel holds most of it; claimed by Syria
Sinai,Sinai Peninsula|place||EG|||
Tibet|place||CN|||
Xinjiang,East Turkestan|place||CN|||
Inner Mongolia|place||CN|||
Kashmir,Jammu and Kashmir,Azad Kashmir,Azad Jammu and Kashmir|place||IN,PK|Kashmiri|Kashmiris|held in parts by India, Pakistan and China
Punjab|place||IN,PK|Punjabi|Punjabis|
Balochistan,Baluchistan|place||PK,IR|||
Khyber Pakhtunkhwa,North-West Frontier Province|place||PK|||
Federally Administered Tribal Areas,FATA|place|1947-2018|PK|||
Waziristan,North Waziristan,South Waziristan|place||PK|||
Sindh|place||PK|Sindhi|Sindhis|
Assam|place||IN|Assamese|Assamese|
Nagaland|place||IN|||
Manipur|place||IN|Manipuri|Manipuris|
Kerala|place||IN|||
Chhattisgarh|place||IN|||
Jharkhand|place||IN|||
Aceh|place||ID|Acehnese|Acehnese|
West Papua,Irian Jaya|place||ID|Papuan|Papuans|
Mindanao|place||PH|||
Bangsamoro|place|2019-|PH|||
Sulu|place||PH|||
Bougainville|place||PG|Bougainvillean|Bougainvilleans|
Rakhine State,Rakhine,Arakan|place||MM|||
Kachin State|place||MM|||
Shan State|place||MM|||
Kayin State,Karen State|place||MM|||
Chin State|place||MM|||
Crimea,Autonomous Republic of Crimea|place||UA|Crimean|Crimeans|held by Russia since 2014; claimed by Ukraine
Donbas,Donbass|place||UA|||held in part by Russia; Ukraine
Galicia|place||UA,PL|||
Bukovina|place||UA,RO|||
Bessarabia|place||MD,UA|||
Chechnya,Chechen Republic,Chechenia|place||RU|Chechen|Chechens|republic of the Russian Federation
Dagestan|place||RU|Dagestani|Dagestanis|republic of the Russian Federation
Ingushetia|place||RU|||republic of the Russian Federation
North Ossetia,North Ossetia-Alania|place||RU|North Ossetian|North Ossetians|republic of the Russian Federation
Kabardino-Balkaria|place||RU|||republic of the Russian Federation
Karachay-Cherkessia|place||RU|||republic of the Russian Federation
Adygea|place||RU|||republic of the Russian Federation
Tatarstan|place||RU|||republic of the Russian Federation
Bashkortostan|place||RU|||republic of the Russian Federation
Buryatia|place||RU|||republic of the Russian Federation
Tuva|place||RU|||republic of the Russian Federation
Siberia|place||RU|Siberian|Siberians|
Kaliningrad|place||RU|||
Caucasus,the Caucasus|place|||Caucasian||
North Caucasus|place||RU|North Caucasian||
South Caucasus,Transcaucasia|place||GE,AM,AZ|||
Adjara,Ajaria|place||GE|||
Pankisi,Pankisi Gorge|place||GE|||
Balkans,the Balkans,Western Balkans|place|||Balkan||
Vojvodina|place||RS|||
Sandžak,Sandzak|place||RS,ME|||
Krajina,Republic of Serbian Krajina|place|1991-1995|HR|||
Dalmatia|place||HR|Dalmatian||
Catalonia|place||ES|Catalan|Catalans|
Basque Country,Euskadi|place||ES,FR|Basque|Basques|
Corsica|place||FR|Corsican|Corsicans|
Brittany|place||FR|Breton|Bretons|
Alsace|place||FR|Alsatian||
Sicily|place||IT|Sicilian|Sicilians|
Sardinia|place||IT|Sardinian|Sardinians|
Bavaria|place||DE|Bavarian|Bavarians|
Prussia,Kingdom of Prussia|state|-1918|DE,PL|Prussian|Prussians|
England|state||GB|English|Englishmen|
Scotland|state||GB|Scottish|Scots|
Wales|state||GB|Welsh|Welsh|
Northern Ireland,Ulster|place||GB|Northern Irish||
Soviet Union,USSR,U.S.S.R.,Union of Soviet Socialist Republics|state|1922-1991|RU|Soviet|Soviets|
Russian Empire,Tsarist Russia,Imperial Russia|state|1721-1917|RU|||
Ottoman Empire|state|1299-1922|TR|Ottoman|Ottomans|
Austria-Hungary,Austro-Hungarian Empire|state|1867-1918|AT,HU|Austro-Hungarian||
Habsburg Empire,Habsburg Monarchy|state|-1918|AT|Habsburg|Habsburgs|
British Empire|state|||||
Byzantine Empire,Byzantium|state|-1453||Byzantine|Byzantines|
Roman Empire,Rome|state|||Roman|Romans|
Holy Roman Empire|state|-1806||||
Persian Empire|state|||||
Mongol Empire|state|||||
Nazi Germany,Third Reich|state|1933-1945|DE|||
Yugoslavia,Socialist Federal Republic of Yugoslavia,SFRY,Federal Republic of Yugoslavia|state|1918-2003|RS|Yugoslav|Yugoslavs|
Serbia and Montenegro|state|2003-2006|RS,ME|||
Czechoslovakia|state|1918-1992|CZ,SK|Czechoslovak|Czechoslovaks|
United Arab Republic,UAR|state|1958-1971|EG,SY|||
Biafra,Republic of Biafra|state|1967-1970|NG|Biafran|Biafrans|
Katanga|state|1960-1963|CD|Katangese|Katangese|
Zanzibar|place||TZ|Zanzibari|Zanzibaris|
Ruanda-Urundi|place|-1962|RW,BI|||
French Indochina,Indochina|place|-1954|VN,LA,KH|||
French West Africa|place|-1958||||
Mandatory Palestine|place|1920-1948|IL,PS|||
Azawad|state|2012|ML|||declared in 2012; Mali
Darfur,North Darfur,South Darfur,West Darfur,Central Darfur,East Darfur|place||SD|Darfuri|Darfuris|
Kordofan,South Kordofan,North Kordofan|place||SD|||
Blue Nile|place||SD|||
Abyei|place||SD,SS|||claimed by Sudan and South Sudan
Equatoria|place||SS|Equatorian|Equatorians|
Jonglei|place||SS|||
Unity State|place||SS|||
Tigray|place||ET|Tigrayan|Tigrayans|
Amhara,Amhara Region|place||ET|||
Oromia|place||ET|||
Ogaden|place||ET|Ogadeni|Ogadenis|
Casamance|place||SN|||
Niger Delta|place||NG|||
Borno State,Borno|place||NG|||
Adamawa State,Adamawa|place||NG,CM|||
Yobe State,Yobe|place||NG|||
Plateau State|place||NG|||
Zamfara|place||NG|||
North Kivu,South Kivu,Kivu|place||CD|||
Ituri|place||CD|||
Kasai,Kasaï|place||CD|||
Cabinda|place||AO|||
Cabo Delgado|place||MZ|||
Ambazonia|state|2017-|CM|Ambazonian|Ambazonians|declared in 2017; Cameroon
Tripolitania|place||LY|||
Cyrenaica|place||LY|||
Fezzan|place||LY|||
Kidal|place||ML|||
Liptako-Gourma|place||ML,BF,NE|||
Rif|place||MA|||
Kabylia|place||DZ|Kabyle|Kabyles|
Sahel,the Sahel|place|||Sahelian||
Maghreb,Islamic Maghreb|place|||Maghrebi||
Horn of Africa|place|||||
Great Lakes|place|||||
East Africa,Eastern Africa|place|||East African|East Africans|
West Africa,Western Africa|place|||West African|West Africans|
Central Africa|place|||||
North Africa|place|||North African|North Africans|
Southern Africa|place|||Southern African||
Sub-Saharan Africa|place|||||
Africa|place|||African|Africans|
Europe|place|||European|Europeans|
Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe|place|||Eastern European,Western European|Eastern Europeans|
Asia|place|||Asian|Asians|
Central Asia|place|||Central Asian|Central Asians|
South Asia|place|||South Asian|South Asians|
Southeast Asia,South-East Asia,East Asia|place|||Southeast Asian,East Asian||
Asia Minor,Anatolia|place||TR|Anatolian||
Eurasia|place|||Eurasian||
Middle East,the Middle East,Near East|place|||Middle Eastern||
Levant,the Levant|place|||Levantine||
Mesopotamia|place||IQ|Mesopotamian||
Babylonia|place|||Babylonian|Babylonians|
Assyria|place|||||
Persian Gulf,Arabian Gulf,the Gulf|place|||||
Arabian Peninsula,Arabia|place|||Arabian||
Hejaz|place||SA|||
North America|place|||North American|North Americans|
South America|place|||South American|South Americans|
Latin America|place|||Latin American|Latin Americans|
Central America|place|||Central American|Central Americans|
Caribbean,the Caribbean|place|||Caribbean||
Oceania|place|||||
Pacific,the Pacific,South Pacific|place|||||
Scandinavia|place|||Scandinavian|Scandinavians|
Baltics,the Baltics,Baltic States|place|||Baltic|Balts|
Iberia|place|||Iberian||
Indian subcontinent|place|||||
the West,West|place|||Western|Westerners|
Hadhramaut,Hadramawt|place||YE|||
Anbar,Al Anbar,Al-Anbar|place||IQ|||
Nineveh,Ninewa,Ninawa,Nineveh Plains|place||IQ|||
Diyala|place||IQ|||
Salah ad Din,Saladin,Salahuddin|place||IQ|||
Kirkuk|place||IQ|||
Idlib|place||SY|||
Hasakah,Al-Hasakah,Hasaka|place||SY|||
Deir ez-Zor,Deir Ezzor,Deir al-Zor,Dayr Az Zawr,Dayr az Zawr,Deir Az Zor|place||SY|||
Ghouta,Eastern Ghouta|place||SY|||
Euphrates,Euphrates River|place|||||
Tigris,Tigris River|place|||||
Nile,Nile River|place|||||
Dnipro,Dnieper|place|||||
Amazon,Amazon River|place|||||
Danube|place|||||
Rhine|place|||||
Mediterranean,Mediterranean Sea|place|||Mediterranean||
Black Sea|place|||||
Red Sea|place|||||
Baltic Sea|place|||||
Caspian Sea,Caspian|place|||||
Sea of Azov|place|||||
South China Sea|place|||||
East China Sea|place|||||
Atlantic,Atlantic Ocean|place|||||
Pacific Ocean|place|||||
Indian Ocean|place|||||
Gulf of Aden|place|||||
Gulf of Guinea|place|||||
Gulf of Oman|place|||||
Gulf of Mexico|place|||||
Strait of Hormuz|place|||||
Strait of Malacca|place|||||
Suez Canal|place||EG|||
Panama Canal|place||PA|||
Bab el-Mandeb|place|||||
Lake Chad,Lake Chad Basin|place|||||
Lake Victoria|place|||||
Sahara,Sahara Desert|place|||Saharan||
Himalayas|place|||Himalayan||
Hindu Kush|place|||||
Zagros|place|||||
Alps|place|||Alpine||
Andes|place|||Andean||
Carpathians|place|||Carpathian||
Green Line|place|||||
Durand Line|place|||||
Azovstal|place||UA|||
Guantanamo Bay,Guantánamo Bay,Guantanamo|place||CU|||
Camp Bucca|place||IQ|||
Abu Ghraib|place||IQ|||
Al-Hol,al-Hol|place||SY|||
Kashgar|place||CN|||
Oromo Region|place||ET|||
Texas|place||US|Texan|Texans|
California|place||US|Californian|Californians|
Florida|place||US|||
Virginia|place||US|||
Alaska|place||US|Alaskan|Alaskans|
Hawaii|place||US|Hawaiian|Hawaiians|
New York|place||US|||
Michigan|place||US|||
Illinois|place||US|||
Pennsylvania|place||US|||
Ohio|place||US|||
Maryland|place||US|||
Massachusetts|place||US|||
North Carolina|place||US|||
South Carolina|place||US|||
Louisiana|place||US|||
Tennessee|place||US|||
Kentucky|place||US|||
Colorado|place||US|||
Arizona|place||US|||
Oregon|place||US|||
Alabama|place||US|||
Arkansas|place||US|||
Connecticut|place||US|||
Delaware|place||US|||
Idaho|place||US|||
Indiana|place||US|||
Iowa|place||US|||
Kansas|place||US|||
Maine|place||US|||
Minnesota|place||US|||
Mississippi|place||US|||
Missouri|place||US|||
Montana|place||US|||
Nebraska|place||US|||
Nevada|place||US|||
New Hampshire|place||US|||
New Jersey|place||US|||
New Mexico|place||US|||
North Dakota|place||US|||
Oklahoma|place||US|||
Rhode Island|place||US|||
South Dakota|place||US|||
Utah|place||US|||
Vermont|place||US|||
West Virginia|place||US|||
Wisconsin|place||US|||
Wyoming|place||US|||
Quebec|place||CA|||
Ontario|place||CA|||
Alberta|place||CA|||
Queensland|place||AU|||
New South Wales|place||AU|||
Tasmania|place||AU|||
Chiapas|place||MX|||
Sinaloa|place||MX|||
Guerrero|place||MX|||
Michoacán,Michoacan|place||MX|||
Tamaulipas|place||MX|||
Oaxaca|place||MX|||
Antioquia|place||CO|||
Cauca|place||CO|||
Chocó,Choco|place||CO|||
Arauca|place||CO|||
Nariño|place||CO|||
Putumayo|place||CO|||
Catatumbo|place||CO|||
Ayacucho|place||PE|||
Helmand|place||AF|||
Kandahar|place||AF|||
Nangarhar|place||AF|||
Panjshir|place||AF|||
Badakhshan|place||AF,TJ|||
Gorno-Badakhshan|place||TJ|||
Fergana Valley,Ferghana Valley|place||UZ,KG,TJ|||
Karakalpakstan|place||UZ|||
Khuzestan|place||IR|||
Sistan and Baluchestan,Sistan-Baluchistan|place||IR|||
Kurdistan Province|place||IR|||
Jaffna|place||LK|||
Vanni|place||LK|||
Tamil Eelam|place||LK|||
Sabah|place||MY|||
Sarawak|place||MY|||
Kalimantan|place||ID|||
Sulawesi|place||ID|||
Sumatra|place||ID|||
Java|place||ID|Javanese|Javanese|
Papua|place||ID|||
Patani|place||TH|||
Punjab Province|place||PK|||
`
