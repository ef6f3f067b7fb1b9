/**
 * Places that no list of towns holds: self-declared and former states, regions across provinces, valleys, ranges, waters, islands,
 * camps, prisons, bases, plants and dams. A line: names, the usual one first, then other spellings and scripts | sort | latitude,
 * longitude of its middle | radius in km of a disc that covers about the whole of it | countries of today (ISO 3166-1) | years of the
 * state or of the name | who administers, who claims, in neutral words. Where `src/language/data/regions.ts` has a line under the usual
 * name, its other names, countries, years and words stand for those left empty here. Points and radii are our own, good to a tenth of the
 * radius. CC0.
 */
export const regions = `
Abkhazia,Абхазия,აფხაზეთი,Апсны,أبخازيا|state|43.0,41.0|85||
South Ossetia,Южная Осетия,Хуссар Ирыстон,სამხრეთ ოსეთი,ცხინვალის რეგიონი|state|42.35,44.0|50||
Transnistria,Приднестровье,Придністров'я,Pridnestrovie|state|47.2,29.2|100||
Nagorno-Karabakh,Нагорный Карабах,Արցախ,Dağlıq Qarabağ,ყარაბაღი,ناغورني قره باغ|state|39.85,46.75|65||
Chechen Republic of Ichkeria,Ичкерия,Чеченская Республика Ичкерия,ЧРИ,ChRI,Noxçiyn Respublika Noxçiyçö,იჩქერია|state|43.4,45.7|85||
Donetsk People's Republic,Донецкая Народная Республика,ДНР|state|48.0,38.0|110||
Luhansk People's Republic,Луганская Народная Республика,ЛНР|state|48.8,39.2|110||
Somaliland,Soomaaliland,أرض الصومال|state|9.7,46.2|350||
Puntland,أرض البنط|region|8.8,49.0|350||
Jubaland,Jubbaland,جوبالاند|region|0.2,42.0|250||
Western Sahara,الصحراء الغربية,Sahara Occidental|region|24.5,-13.5|450||
Northern Cyprus,North Cyprus,Kuzey Kıbrıs|state|35.27,33.5|80||
Republika Srpska,Република Српска|region|44.6,17.6|180||
Rojava,روج آفا,Northeast Syria,North and East Syria|region|36.3,40.0|200||
Kurdistan,کوردستان,كردستان,Курдистан|region|36.8,43.0|400||
Kurdistan Region,إقليم كردستان,Bashur|region|36.2,44.2|150||
Palestinian territories,Palestine,فلسطين,Палестина|region|31.9,35.1|80||1967-
Gaza Strip,Gaza,قطاع غزة,Сектор Газа|region|31.4,34.36|22||
West Bank,الضفة الغربية,Judea and Samaria,Западный берег|region|31.95,35.25|65||
East Jerusalem,القدس الشرقية|district|31.79,35.24|7|PS||held by Israel since 1967 and annexed by it; claimed by the State of Palestine
Golan Heights,الجولان,Голанские высоты|region|33.0,35.8|35||
Sinai,Sinai Peninsula,North Sinai,سيناء,Синай|region|29.5,33.8|170||
Kashmir,کشمیر,Кашмир|region|34.3,75.0|250||
Azad Kashmir,Azad Jammu and Kashmir|region|33.9,73.8|110|PK||held by Pakistan; claimed by India
Aksai Chin|region|35.2,79.5|110|CN||held by China; claimed by India
Ladakh|region|34.2,77.6|180|IN||held by India; parts claimed by Pakistan and China
Siachen Glacier,Siachen|range|35.4,77.1|35|IN||held by India; claimed by Pakistan
Arunachal Pradesh|region|28.1,94.5|220|IN||held by India; claimed by China
Punjab,پنجاب|region|31.0,73.5|350||
Balochistan,بلوچستان|region|28.5,64.0|450||
Waziristan,وزیرستان|region|32.7,69.9|75||
North Waziristan|district|32.95,70.0|45|PK|
South Waziristan|district|32.3,69.8|50|PK|
Khyber Pakhtunkhwa,KPK,خیبر پختونخوا|region|34.5,72.0|200||
Federally Administered Tribal Areas|region|33.3,70.4|170||
Swat Valley,Swat,Swat District|district|35.2,72.4|50|PK||
Tibet,བོད|region|31.5,88.0|700||
Xinjiang,شىنجاڭ,新疆|region|41.5,85.5|750||
Inner Mongolia|region|44.0,114.0|800||
Aceh|region|4.4,96.8|170||
Mindanao|island|7.8,125.0|230||
Bangsamoro|region|7.2,124.0|200||
Sulu Archipelago,Sulu|island|6.0,121.0|90|PH|
Basilan|island|6.55,122.05|35|PH|
Sabah|region|5.4,117.0|180||
Bougainville|island|-6.2,155.2|110||
West Papua,Western New Guinea|region|-3.5,136.5|550||
Timor|island|-9.0,125.3|220|TL,ID|
Rakhine State,Rakhine,Arakan,ရခိုင်|region|20.0,93.7|180||
Kachin State,Kachin|region|26.0,97.5|190||
Shan State,Shan|region|21.5,98.0|260||
Kayin State,Karen State,Kayin,Kawthoolei|region|17.0,97.9|150||
Wa State|region|22.5,99.2|90|MM|1989-|own administration; claimed by Myanmar
Crimea,Крым,Крим,Qırım,Qirim,ყირიმი,القرم|region|45.3,34.3|120||
Donbas,Донбас,Донбасс,დონბასი,دونباس|region|48.3,38.3|140||
Novorossiya,Новороссия|region|47.5,36.0|350|UA|2014-2015|name used by armed groups and by Russian officials for the south and east of Ukraine
Galicia,Галичина,Halychyna|region|49.5,23.5|200||
Bukovina,Буковина|region|48.0,25.8|90||
Bessarabia,Бессарабия|region|46.8,28.8|180||
Zakarpattia,Transcarpathia,Закарпатье|region|48.4,23.3|90|UA|
Chechnya,Чечня,Чечения,Нохчийчоь,ჩეჩნეთი,الشيشان|region|43.4,45.7|75||
Dagestan,Дагестан,დაღესტანი,داغستان|region|42.9,47.1|170||
Ingushetia,Ингушетия|region|43.1,45.0|45||
North Ossetia,Северная Осетия,North Ossetia-Alania|region|42.9,44.2|60||
Kabardino-Balkaria,Кабардино-Балкария|region|43.5,43.4|75||
Karachay-Cherkessia,Карачаево-Черкесия|region|43.8,41.7|80||
Adygea,Адыгея|region|44.6,40.1|70||
Caucasus,Кавказ,კავკასია,القوقاز|region|42.5,45.0|450||
North Caucasus,Северный Кавказ,ჩრდილოეთ კავკასია,شمال القوقاز|region|43.5,45.0|300||
South Caucasus,Южный Кавказ,Закавказье,სამხრეთ კავკასია|region|41.0,45.0|330||
Caucasus Emirate,Имарат Кавказ|region|43.3,45.0|280|RU|2007-2016|declared by an armed group; administered by Russia
Prigorodny District,Prigorodnyy Rayon,Пригородный район|district|43.0,44.75|25|RU||part of North Ossetia; claimed by Ingushetia in 1991-1992
Pankisi,Pankisi Gorge,Pankisi Valley,პანკისი,Панкиси,Панкисское ущелье|district|42.12,45.25|15||
Kodori Valley,Kodori Gorge,Upper Abkhazia,კოდორი,Кодорское ущелье|district|43.1,41.9|30|GE||held by Georgia until 2008, since then by the Abkhaz authorities
Adjara,აჭარა,Аджария|region|41.65,42.0|45||
Samegrelo,Mingrelia,სამეგრელო|region|42.6,41.9|55|GE|
Svaneti,სვანეთი|region|43.0,42.7|50|GE|
Javakheti,Javakhk,ჯავახეთი|region|41.4,43.6|40|GE|
Nakhchivan,Nakhichevan,Naxçıvan,Нахичевань|region|39.3,45.5|65|AZ|
Zangezur,Syunik,Զանգեզուր|region|39.3,46.2|60|AM|
Lachin Corridor|district|39.64,46.55|20|AZ|1992-|held by Armenian forces until 2020, then under Russian peacekeepers, since 2023 by Azerbaijan
Balkans,Балканы|region|43.0,21.0|450||
Vojvodina,Војводина|region|45.3,20.0|100||
Sandžak,Санџак|region|43.1,20.0|60||
Krajina,Republic of Serbian Krajina,Република Српска Крајина|state|44.7,16.0|110||
Herzeg-Bosnia,Herceg-Bosna,Croatian Republic of Herzeg-Bosnia|state|43.5,17.5|75|BA|1991-1996|self-declared; Bosnia and Herzegovina
Preševo Valley,Presevo Valley|district|42.35,21.65|30|RS|
North Kosovo,Kosovo north of the Ibar|district|43.0,20.8|25|XK||Serb-majority municipalities; Kosovo and Serbia dispute who governs
Eastern Slavonia|region|45.3,18.8|50|HR|1991-1998|held by Serb forces until 1996, then by the United Nations until 1998
Basque Country,Euskal Herria,País Vasco|region|42.9,-2.2|90||
Catalonia,Catalunya|region|41.8,1.6|130||
Northern Ireland,Ulster|region|54.6,-6.8|75||
South Armagh|district|54.1,-6.5|18|GB|
Corsica|island|42.15,9.1|85||
Sicily|island|37.6,14.1|130||
Sardinia|island|40.1,9.0|130||
Siberia,Сибирь|region|60.0,98.0|2000||
Kuril Islands,Northern Territories,Курильские острова|island|46.5,151.0|550|RU||held by Russia; the four southern islands claimed by Japan
Fergana Valley,Ферганская долина|region|40.6,71.5|140||
Gorno-Badakhshan,GBAO,Горный Бадахшан|region|38.4,72.8|180||
Karakalpakstan|region|43.0,59.5|260||
Soviet Union,СССР,Советский Союз|state|58.0,70.0|3200||
Russian Empire,Российская империя|state|58.0,70.0|3200||
Ottoman Empire,Osmanlı|state|38.0,36.0|1300||
Austria-Hungary|state|47.5,18.0|500||
Yugoslavia,Југославија,Jugoslavija|state|44.0,19.0|400||
Serbia and Montenegro|state|43.8,20.5|250||
Czechoslovakia|state|49.2,17.5|330||
East Germany,German Democratic Republic,GDR,DDR|state|52.3,12.7|220|DE|1949-1990|
West Germany|state|50.5,9.0|330|DE|1949-1990|
Nazi Germany|state|51.0,11.0|450||
North Vietnam,Democratic Republic of Vietnam|state|20.5,105.0|300|VN|1945-1976|
South Vietnam,Republic of Vietnam|state|12.5,107.8|400|VN|1955-1975|
North Yemen,Yemen Arab Republic|state|15.3,44.2|220|YE|1918-1990|
South Yemen,People's Democratic Republic of Yemen,PDRY|state|15.0,48.5|450|YE|1967-1990|
United Arab Republic|state|29.0,32.0|700||
Islamic State caliphate,Caliphate of the Islamic State,دولة الخلافة|state|35.2,41.0|320|SY,IQ|2014-2019|declared by an armed group; Syria and Iraq
Biafra|state|5.7,7.5|180||
Katanga|state|-9.0,26.0|450||
Azawad,Azawagh,أزواد|state|18.5,-0.5|600||
Ambazonia,Anglophone Cameroon,Southern Cameroons,Northwest and Southwest|state|5.6,9.8|160||
Zanzibar|island|-6.1,39.3|60||
Ruanda-Urundi|state|-2.7,29.9|160||
Rhodesia,Southern Rhodesia|state|-19.0,29.8|420|ZW|1923-1979|
South West Africa|state|-22.0,17.0|650|NA|1915-1990|
French Indochina|state|16.5,105.5|750||
French West Africa|state|15.0,-4.0|1500||
Mandatory Palestine|state|31.7,35.0|170||
Tamil Eelam|state|8.8,80.7|160||
East Pakistan|state|24.0,90.3|260|BD|1955-1971|
Manchukuo,Manchuria|state|45.0,125.0|600|CN|1932-1945|
Zaire,Zaïre|state|-2.9,23.6|1000|CD|1971-1997|
Upper Volta|state|12.3,-1.7|350|BF|1958-1984|
Burma state|state|21.0,96.5|650|MM|1948-1989|
Darfur,دارفور|region|13.5,24.5|330||
North Darfur|region|15.5,25.3|300|SD|
South Darfur|region|11.3,25.0|180|SD|
West Darfur|region|13.2,22.6|90|SD|
Central Darfur|region|12.6,23.6|110|SD|
East Darfur|region|11.5,26.6|120|SD|
Jebel Marra,Jabal Marra,جبل مرة|range|13.0,24.3|60|SD|
Kordofan,كردفان|region|12.5,29.8|320||
South Kordofan|region|11.2,30.0|180|SD|
North Kordofan|region|14.0,30.0|250|SD|
Nuba Mountains,جبال النوبة|range|11.2,30.2|100|SD|
Blue Nile|region|11.3,34.2|120||
Abyei,أبيي|district|9.6,28.4|60||
Halaib Triangle,Hala'ib,مثلث حلايب|region|22.4,35.6|90|EG||held by Egypt; claimed by Sudan
Al-Fashaga,Fashaga,الفشقة|district|14.1,36.3|45|SD||claimed by Ethiopia and Sudan
Equatoria|region|4.8,31.5|350||
Jonglei|region|7.6,32.0|190||
Unity State|region|8.9,29.7|110||
Greater Upper Nile|region|9.0,31.5|300|SS|
Ilemi Triangle|district|4.9,35.4|70|KE||held by Kenya; claimed by South Sudan
Tigray,ትግራይ,تيغراي|region|13.8,38.6|150||
Amhara,አማራ|region|11.5,38.0|210||
Oromia,Oromiyaa|region|7.8,39.0|400||
Ogaden,Somali Region,Soomaali Galbeed|region|6.8,44.0|330||
Badme,ባድመ|district|14.72,37.8|15|ER||awarded to Eritrea in 2002; held by Ethiopia until 2018
Casamance|region|12.9,-15.2|130||
Niger Delta|region|5.0,6.3|130||
Borno State,Borno|region|11.8,13.0|180||
Adamawa State,Adamawa|region|9.4,12.4|150||
Yobe State,Yobe|region|12.2,11.7|140||
Plateau State|region|9.2,9.5|110||
Zamfara|region|12.1,6.2|120||
Middle Belt|region|8.5,8.0|350|NG|
Sambisa Forest,Sambisa|region|11.3,13.4|70|NG|
Mandara Mountains|range|10.9,13.8|70|NG,CM|
Far North Region|region|11.0,14.4|150|CM|
North Kivu,Nord-Kivu|region|-0.8,29.0|160|CD|
South Kivu,Sud-Kivu|region|-3.0,28.3|170|CD|
Kivu,the Kivus|region|-2.0,28.6|260|CD|
Ituri|region|1.8,29.8|150||
Masisi,Masisi Territory|district|-1.4,28.8|40|CD|
Virunga,Virunga National Park|region|-0.9,29.4|90|CD|
Kasai,Kasaï,Greater Kasai|region|-5.5,21.8|280||
Great Lakes region,African Great Lakes,Great Lakes|region|-2.5,29.8|500|CD,RW,BI,UG,TZ|
Cabinda|region|-5.1,12.4|70||
Cabo Delgado|region|-12.4,39.5|180||
Acholiland,Northern Uganda|region|3.0,32.5|130|UG|
Karamoja|region|2.8,34.2|100|UG|
Rift Valley|region|0.5,35.9|250|KE|
Tripolitania,طرابلس الغرب|region|30.5,13.0|350||
Cyrenaica,برقة|region|28.5,22.0|500||
Fezzan,فزان|region|26.0,14.0|400||
Kabylia,Kabylie,القبائل|region|36.6,4.5|80||
Rif|region|35.0,-4.2|120||
Maghreb,المغرب العربي|region|31.0,2.0|1200||
Sahel,الساحل,Сахель|region|15.0,3.0|1800||
Liptako-Gourma,Three Borders,tri-border area|region|14.5,0.5|200||
Sahara,الصحراء الكبرى|region|23.0,8.0|2200||
Horn of Africa,القرن الأفريقي,Африканский Рог|region|8.0,44.0|900||
East Africa|region|1.0,37.0|1200||
West Africa|region|11.0,-3.0|1400||
Central Africa|region|3.0,19.0|1200||
North Africa|region|28.0,10.0|2200||
Southern Africa|region|-24.0,24.0|1300||
Sub-Saharan Africa|region|-2.0,22.0|3300||
Africa,أفريقيا,Африка|region|3.0,20.0|3900||
Europe,Европа,ევროპა,أوروبا|region|50.0,15.0|2200||
Eastern Europe|region|50.0,28.0|1100|
Western Europe|region|48.0,4.0|900|
Asia,Азия,آسيا|region|40.0,90.0|4500||
Central Asia,Центральная Азия|region|43.0,67.0|1300||
South Asia|region|23.0,79.0|1600||
Southeast Asia|region|8.0,110.0|2000|
East Asia|region|35.0,115.0|2000|
Middle East,الشرق الأوسط,Ближний Восток,ახლო აღმოსავლეთი|region|29.5,43.0|1500||
Levant,الشام,Bilad al-Sham,Sham|region|34.0,37.0|400||
Mesopotamia|region|33.5,43.5|400||
Arabian Peninsula,جزيرة العرب|region|22.0,47.0|1200||
Persian Gulf,Arabian Gulf,الخليج|sea|26.8,52.0|450||
Latin America|region|-10.0,-65.0|4000||
Central America|region|13.0,-86.5|700||
South America|region|-15.0,-60.0|3300||
North America|region|45.0,-100.0|3500||
Caribbean|region|18.0,-72.0|1200||
Anatolia|region|39.0,34.0|550||
Eurasia|region|50.0,70.0|4800||
Ghouta,Eastern Ghouta,East Ghouta,الغوطة,Гута|district|33.53,36.45|17||
Yarmouk,Yarmouk Camp,مخيم اليرموك|camp|33.475,36.305|3|SY|
Qalamoun,القلمون|region|34.0,36.5|50|SY,LB|
Jabal al-Zawiya,Jebel Zawiya,جبل الزاوية|district|35.75,36.6|20|SY|
Euphrates Shield area|region|36.5,37.6|45|SY|2016-|held by Turkey and Syrian groups beside it; Syria
Al-Tanf,Tanf,At-Tanf,التنف|base|33.5,38.66|15|SY|2016-|garrison of the United States and Syrian groups beside it until it was given up; Syria
Rukban,Al-Rukban,الركبان|camp|33.31,38.7|8|SY|
Al-Hol,Al-Hawl,al-Hawl Camp,Al-Hol Camp,مخيم الهول|camp|36.37,41.15|4||
Roj Camp,Al-Roj,مخيم روج|camp|37.04,42.03|3|SY|
Baghouz,Al-Baghuz,Baghuz Fawqani,الباغوز|settlement|34.45,40.95|5|SY|
Dabiq,دابق|settlement|36.54,37.27|4|SY|
Badia,Syrian Desert,البادية|region|34.0,39.5|230|SY,IQ|
Anbar,Al Anbar,الأنبار|region|33.0,42.0|230||
Nineveh,Ninewa,نينوى|region|36.0,42.4|120||
Nineveh Plains|district|36.5,43.3|40|IQ|
Sunni Triangle|region|33.8,43.8|110|IQ|
Qandil Mountains,Qandil,Kandil,قنديل|range|36.55,45.0|40|IQ|
Mount Sinjar,Sinjar Mountain,Jabal Sinjar,جبل سنجار|range|36.37,41.8|35|IQ|
Green Zone,International Zone,المنطقة الخضراء|site|33.305,44.385|4|IQ|
Abu Ghraib Prison,Abu Ghraib prison|prison|33.293,44.066|2|IQ|1950-2014|
Camp Bucca,معسكر بوكا|prison|30.04,47.93|4||2003-2009
Camp Speicher,Speicher,سبايكر|base|34.67,43.54|6|IQ|
Camp Ashraf|camp|33.93,44.6|6|IQ|1986-2013|
Ain al-Asad,Al Asad Airbase,Al-Asad,عين الأسد|base|33.79,42.44|7|IQ|
Mosul Dam|dam|36.63,42.82|3|IQ|
Tabqa Dam,Euphrates Dam,سد الفرات|dam|35.87,38.57|3|SY|
Tishrin Dam|dam|36.38,38.18|3|SY|
Saydnaya Prison,Sednaya,Saidnaya Prison,سجن صيدنايا|prison|33.665,36.33|2|SY|1987-|
Tadmor Prison,Palmyra Prison|prison|34.565,38.28|2|SY|1966-2015|
Evin Prison,Evin,زندان اوین|prison|35.795,51.385|2|IR|
Khiam Prison,Khiam detention centre|prison|33.33,35.61|2|LB|1985-2000|
Sabra and Shatila,Shatila,Sabra,صبرا وشاتيلا|camp|33.86,35.5|2|LB|
Ain al-Hilweh,Ein el-Hilweh,عين الحلوة|camp|33.54,35.38|2|LB|
Nahr al-Bared,نهر البارد|camp|34.51,35.96|2|LB|
Bekaa Valley,Beqaa,Bekaa,البقاع|region|34.0,36.1|55|LB|
South Lebanon,Southern Lebanon,جنوب لبنان|region|33.3,35.4|40|LB|
Shebaa Farms,مزارع شبعا|district|33.3,35.72|8|SY||held by Israel; claimed by Lebanon; Syria
Jabalia Camp,Jabaliya refugee camp|camp|31.54,34.5|3|PS|
Rafah Crossing,معبر رفح|site|31.247,34.26|2|PS,EG|
Philadelphi Corridor,Salah al-Din axis,محور فيلادلفيا|line|31.27,34.24|9|PS|
Negev,النقب|region|30.6,34.8|90|IL|
Hejaz,الحجاز|region|23.5,39.5|400||
Najd|region|25.0,45.0|450|SA|
Hadhramaut,حضرموت|region|16.5,49.0|280||
Tihama,تهامة|region|15.0,43.1|170|YE|
Socotra,سقطرى|island|12.5,53.9|70|YE|
Bab el-Mandeb,باب المندب,Баб-эль-Мандеб|sea|12.6,43.35|20||
Strait of Hormuz,مضيق هرمز|sea|26.6,56.4|60||
Hadramawt Valley,Wadi Hadhramaut|region|15.9,48.8|100|YE|
Tora Bora,تورا بورا|range|34.12,70.22|15|AF|
Panjshir,Panjshir Valley,Panjshir Province,پنجشیر|region|35.4,69.8|60||
Helmand,هلمند|region|31.0,64.0|190||
Nangarhar,ننگرهار|region|34.25,70.5|60||
Korengal Valley,Korangal|district|34.88,70.9|12|AF|
Hindu Kush,هندوکش|range|35.5,71.0|300||
Bagram Airfield,Bagram Air Base,Bagram,بگرام|base|34.945,69.265|5|AF|
Pul-e-Charkhi,Pul-i-Charkhi prison|prison|34.55,69.36|2|AF|
Salang Pass,Salang|site|35.31,69.04|8|AF|
Durand Line|line|33.0,70.0|700|AF,PK||line of 1893; Pakistan holds it to be the border, Afghanistan does not
Line of Control,LoC|line|34.3,75.0|220|IN,PK|1972-|ceasefire line between the forces of India and Pakistan
Nagaland|region|26.1,94.5|100||
Manipur|region|24.7,93.9|90||
Assam|region|26.3,92.8|230||
Red Corridor|region|20.5,82.5|450|IN|
Chittagong Hill Tracts|region|22.6,92.2|100|BD|
Vanni,Wanni|region|9.2,80.5|60||
Jaffna Peninsula|region|9.7,80.1|35|LK|
Kutupalong,Kutupalong refugee camp|camp|21.21,92.16|4|BD|
Golden Triangle|region|20.5,100.1|200|MM,LA,TH|
Patani,Deep South of Thailand|region|6.5,101.3|90||
Preah Vihear,ព្រះវិហារ|site|14.39,104.68|6|KH||in Cambodia (International Court of Justice, 1962); land beside it claimed by Thailand
Spratly Islands,南沙群島,Trường Sa|island|9.5,113.5|320|||held in parts by China, Vietnam, the Philippines, Malaysia and Taiwan, who claim them in whole or part
Paracel Islands,西沙群島,Hoàng Sa|island|16.5,112.0|110|CN||held by China; claimed by Vietnam and Taiwan
Scarborough Shoal|island|15.15,117.77|12|||claimed by China, the Philippines and Taiwan
Senkaku Islands,Diaoyu,尖閣諸島|island|25.8,123.6|25|JP||held by Japan; claimed by China and Taiwan
Dokdo,Takeshima,Liancourt Rocks|island|37.24,131.87|3|KR||held by South Korea; claimed by Japan
Demilitarized Zone,Korean DMZ,DMZ|line|38.3,127.2|120|KR,KP|1953-|armistice line between North and South Korea
South China Sea|sea|12.5,114.0|900||
East China Sea|sea|29.0,125.0|450||
Yellow Sea|sea|36.0,123.0|350|CN,KR|
Taiwan Strait|sea|24.5,119.5|180|CN,TW|
Sea of Azov,Азовское море|sea|46.1,36.5|130||
Black Sea,Чёрное море,Чорне море,შავი ზღვა,Karadeniz|sea|43.4,34.5|450||
Caspian Sea,Каспийское море|sea|41.8,50.6|450||
Baltic Sea|sea|58.5,20.0|600||
Red Sea,البحر الأحمر|sea|20.5,38.5|800||
Gulf of Aden,خليج عدن|sea|12.2,47.5|400||
Gulf of Guinea|sea|2.0,3.0|700||
Gulf of Oman|sea|24.8,58.5|200||
Mediterranean,البحر المتوسط|sea|35.5,18.0|1700||
Kerch Strait,Керченский пролив|sea|45.3,36.6|25|UA,RU|
Crimean Bridge,Kerch Bridge,Крымский мост|site|45.31,36.51|10|UA,RU|2018-|
Suez Canal,قناة السويس|site|30.6,32.33|80||
Panama Canal|site|9.1,-79.7|40||
Arabian Sea|sea|15.0,65.0|1000|
Bay of Bengal|sea|15.0,88.0|900|
Indian Ocean|sea|-15.0,75.0|3800||
Atlantic,Atlantic Ocean|sea|10.0,-35.0|4000||
Pacific,Pacific Ocean|sea|0.0,-160.0|5500||
Lake Chad,Lac Tchad,بحيرة تشاد|lake|13.1,14.2|90||
Lake Victoria|lake|-1.0,33.0|170||
Lake Tanganyika|lake|-6.2,29.6|340|CD,TZ,BI,ZM|
Lake Kivu|lake|-2.0,29.1|50|CD,RW|
Euphrates,الفرات,Fırat,Евфрат|river|35.0,40.5|600||
Tigris,دجلة,Тигр|river|34.5,43.7|500||
Nile,النيل|river|22.0,31.5|1500||
White Nile|river|9.5,31.6|600|SD,SS|
Jordan River,Jordan Valley,نهر الأردن|river|32.2,35.55|80|IL,JO,PS|
Litani,Litani River,الليطاني|river|33.4,35.5|50|LB|
Orontes,Asi,العاصي|river|35.3,36.4|150|SY,LB,TR|
Khabur,Khabour River,الخابور|river|36.0,40.8|130|SY|
Dnipro River,Dnieper,Dnepr,Днепр|river|48.5,34.0|500|UA,RU,BY|
Siverskyi Donets,Seversky Donets,Donets,Сіверський Донець,Северский Донец|river|49.0,37.8|220|UA,RU|
Don River,Дон|river|48.8,41.5|450|RU|
Volga,Волга|river|52.5,47.0|900|RU|
Terek,Терек|river|43.6,45.3|180|RU,GE|
Sunzha,Сунжа|river|43.3,45.3|80|RU|
Inguri,Enguri,ენგური|river|42.6,41.8|60|GE|
Dniester,Днестр,Nistru|river|47.8,28.5|350|MD,UA|
Danube,Дунай|river|45.5,19.0|900||
Drina,Дрина|river|44.0,19.3|120|BA,RS|
Ibar,Ibër|river|43.1,20.7|80|XK,RS|
Amu Darya,Oxus|river|38.5,65.5|600|AF,UZ,TM,TJ|
Indus|river|29.0,71.0|900|PK|
Mekong|river|15.5,105.0|1200|VN,LA,TH,KH|
Salween,Thanlwin|river|20.0,98.0|600|MM|
Congo River|river|-1.0,20.0|1000|CD,CG|
Niger River|river|13.5,0.0|1300|ML,NE,NG|
Senegal River|river|16.0,-14.0|350|SN,MR|
Juba River|river|1.5,42.6|300|SO|
Shabelle,Shebelle|river|4.0,45.2|330|SO,ET|
Amazon|river|-3.5,-62.0|1300||
Orinoco|river|7.5,-65.0|600|VE,CO|
Rio Grande,Río Bravo|river|28.0,-102.0|700|US,MX|
Atrato|river|7.0,-77.0|180|CO|
Magdalena,Magdalena Medio|river|7.0,-74.2|250|CO|
Carpathians,Карпаты|range|47.5,24.5|450||
Zagros|range|33.5,48.0|500||
Himalayas|range|29.0,84.0|1000||
Alps|range|46.3,10.0|400||
Andes|range|-18.0,-69.0|2500||
Adrar des Ifoghas,Ifoghas,Kidal mountains|range|19.5,1.5|130|ML|
Tibesti|range|21.0,17.5|180|TD|
Aïr Mountains,Air Massif|range|18.3,8.7|180|NE|
Golis Mountains|range|10.3,45.5|150|SO|
Galgala|range|10.95,49.05|30|SO|
Hoggar,Ahaggar|range|23.3,5.7|200|DZ|
Azovstal,Азовсталь,Azovstal Iron and Steel Works|plant|47.097,37.605|3||
Illich Steel Works,Ilyich Iron and Steel Works,ММК имени Ильича|plant|47.14,37.57|3|UA|
Zaporizhzhia Nuclear Power Plant,Zaporizhzhya NPP,ZNPP,Запорожская АЭС,Запорізька АЕС|plant|47.51,34.585|4|UA||held by Russia since 2022; Ukraine
Chornobyl Nuclear Power Plant,Chernobyl NPP,Чорнобильська АЕС|plant|51.39,30.1|4|UA|
Chornobyl Exclusion Zone,Chernobyl Zone|region|51.35,30.0|30|UA|1986-|
Kakhovka Dam,Nova Kakhovka Dam,Каховская ГЭС,Каховська ГЕС|dam|46.777,33.37|3|UA|1956-2023|
Donetsk Airport,Донецкий аэропорт|site|48.07,37.74|4|UA|
Antonov Airport,Hostomel Airport,Gostomel Airport,Аеропорт Антонов|site|50.59,30.2|3|UA|
Saky Air Base,Novofedorivka|base|45.09,33.59|4|UA||held by Russia since 2014; Ukraine
Snake Island,Zmiinyi Island,Острів Зміїний,Змеиный|island|45.255,30.204|2|UA|
Kinburn Spit|region|46.55,31.7|20|UA|
Olenivka Prison,Volnovakha penal colony,Olenivka,Еленовка|prison|47.83,37.71|3|UA|
Izolyatsia,Izolyatsia Prison,Изоляция|prison|48.02,37.84|2|UA|2014-|
Lefortovo Prison,Lefortovo,Лефортово|prison|55.761,37.706|2|RU|
Chernokozovo,Чернокозово|prison|43.7,45.36|4|RU|
Khankala,Ханкала|base|43.29,45.79|5|RU|
Mozdok base|base|43.79,44.6|6|RU|
Gyumri base,102nd Military Base|base|40.8,43.83|4|AM|
Khmeimim,Hmeimim,Khmeimim Air Base,حميميم|base|35.41,35.95|5|SY|
Incirlik,Incirlik Air Base,İncirlik|base|37.0,35.43|5|TR|
Imralı,Imrali Island,Imrali|prison|40.54,28.53|4|TR|
Diyarbakır Prison,Diyarbakir Prison No. 5|prison|37.92,40.21|2|TR|
Camp Lemonnier|base|11.55,43.15|4|DJ|
Diego Garcia|base|-7.31,72.41|25|IO||administered by the United Kingdom; claimed by Mauritius
Guantanamo Bay,Guantánamo,GTMO|base|19.92,-75.15|12||1903-|held by the United States; claimed by Cuba
Robben Island|prison|-33.81,18.37|3|ZA|
Long Kesh,Maze Prison,HM Prison Maze|prison|54.49,-6.11|2|GB|1971-2000|
Omarska,Omarska camp|camp|44.89,16.88|4|BA|1992|
Trnopolje|camp|44.93,16.87|3|BA|1992|
Keraterm|camp|44.97,16.72|2|BA|1992|
Potočari,Potocari|settlement|44.16,19.3|3|BA|
Tuol Sleng,S-21|prison|11.549,104.918|1|KH|1975-1979|
Choeung Ek|site|11.484,104.902|2|KH|
Insein Prison,Insein|prison|16.89,96.1|2|MM|
Kober Prison,Cooper Prison,سجن كوبر|prison|15.63,32.55|2|SD|
Camp Boiro|prison|9.54,-13.68|2|GN|1960-1984|
Dadaab,Dadaab refugee camp|camp|0.1,40.3|12|KE|
Kakuma,Kakuma refugee camp|camp|3.73,34.86|6|KE|
Zaatari,Za'atari,مخيم الزعتري|camp|32.29,36.33|4|JO|
Azraq Camp|camp|31.9,36.6|5|JO|
Domiz|camp|36.78,42.89|3|IQ|
Kalma Camp,Kalma|camp|12.0,25.03|4|SD|
Zamzam Camp,Zamzam,مخيم زمزم|camp|13.49,25.3|4|SD|
Abu Shouk|camp|13.67,25.35|3|SD|
Bidi Bidi|camp|3.5,31.35|12|UG|
Mbera|camp|15.87,-5.77|6|MR|
Smara Camp,Tindouf camps,Sahrawi refugee camps|camp|27.5,-7.85|25|DZ|1976-|
Merowe Dam|dam|18.67,32.05|4|SD|
Grand Ethiopian Renaissance Dam,GERD|dam|11.21,35.09|5|ET|
Catatumbo|region|8.6,-73.0|60||
Darién Gap,Darien|region|7.9,-77.4|70|CO,PA|
Bajo Cauca|region|7.8,-75.2|60|CO|
Urabá,Uraba|region|8.0,-76.6|60|CO|
Montes de María,Montes de Maria|region|9.7,-75.2|40|CO|
Caguán,San Vicente demilitarised zone,El Caguán|region|1.9,-74.5|110|CO|1998-2002|
Llanos Orientales,Eastern Plains|region|4.5,-71.0|350|CO|
VRAEM,Apurímac and Ene valleys,VRAE|region|-12.4,-73.8|90|PE|
Upper Huallaga,Alto Huallaga|region|-8.9,-76.1|120|PE|
Chapare|region|-16.9,-65.4|60|BO|
Lacandon Jungle,Selva Lacandona|region|16.6,-91.3|80|MX|
Ixil Triangle,Ixil|region|15.45,-91.1|30|GT|
Essequibo,Guayana Esequiba|region|6.5,-59.5|280|GY||administered by Guyana; claimed by Venezuela
Falkland Islands,Malvinas,Islas Malvinas|island|-51.75,-59.0|130|FK||administered by the United Kingdom; claimed by Argentina
Araucanía,Wallmapu|region|-38.6,-72.3|130|CL|
El Mozote|settlement|13.9,-88.11|4|SV|
Green Line,Buffer Zone in Cyprus|line|35.1,33.3|90|CY|1964-|
Varosha,Maraş|district|35.11,33.95|4|CY||fenced off by Turkish forces since 1974; Cyprus
`
