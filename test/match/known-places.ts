/**
 * Places as reports on armed conflicts name them, with where they are: name | latitude, longitude | how far off (km) an answer may be |
 * states that such a report names. Written by us from general knowledge, before the gazetteer that is scored against it. CC0.
 */
export const knownPlaces = `
Bakhmut|48.59,38.00|15|Ukraine,Russia
Artemivsk|48.59,38.00|15|Ukraine,Russia
Бахмут|48.59,38.00|15|Ukraine,Russia
Kiev|50.45,30.52|20|Ukraine,Russia
Kyiv|50.45,30.52|20|Ukraine
Київ|50.45,30.52|20|Ukraine
Киев|50.45,30.52|20|Ukraine
Kharkov|49.99,36.23|20|Ukraine,Russia
Kharkiv Oblast|49.6,36.5|120|Ukraine,Russia
Lugansk|48.57,39.31|20|Ukraine,Russia
Lysychansk|48.92,38.43|15|Ukraine
Severodonetsk|48.95,38.49|15|Ukraine,Russia
Sievierodonetsk|48.95,38.49|15|Ukraine
Avdiivka|48.14,37.75|15|Ukraine
Avdeevka|48.14,37.75|15|Ukraine,Russia
Zaporizhzhia|47.84,35.14|20|Ukraine
Mykolaiv|46.97,32.00|20|Ukraine
Nikolaev|46.97,32.00|20|Ukraine,Russia
Odessa|46.48,30.73|20|Ukraine
Bucha|50.55,30.22|15|Ukraine,Russia
Irpin|50.52,30.25|15|Ukraine
Hostomel|50.57,30.26|15|Ukraine
Gostomel|50.57,30.26|15|Ukraine,Russia
Izium|49.21,37.26|15|Ukraine
Kupiansk|49.71,37.61|15|Ukraine
Mariupol|47.10,37.55|20|Ukraine
Azovstal|47.10,37.60|15|Ukraine,Russia
Kherson|46.64,32.61|20|Ukraine
Melitopol|46.85,35.37|15|Ukraine
Donbas|48.2,38.3|150|Ukraine,Russia
Crimea|45.3,34.3|120|Ukraine,Russia
Sevastopol|44.6,33.53|20|Ukraine,Russia
Simferopol|44.95,34.10|20|Ukraine,Russia
Donetsk|48.0,37.8|20|Ukraine,Russia
Horlivka|48.31,38.03|15|Ukraine
Snake Island|45.26,30.2|15|Ukraine
Chornobyl|51.27,30.22|20|Ukraine
Belgorod|50.6,36.59|20|Russia,Ukraine
Belgorod Oblast|50.8,37.5|120|Russia,Ukraine
Grayvoron|50.48,35.67|15|Russia,Ukraine
Shebekino|50.41,36.91|15|Russia,Ukraine
Bryansk|53.25,34.37|20|Russia
Kursk|51.73,36.19|20|Russia,Ukraine
Rostov-on-Don|47.23,39.72|20|Russia
Grozny|43.32,45.69|20|Russia
Groznyy|43.32,45.69|20|Russia
Chechnya|43.4,45.7|80|Russia
Chechen Republic of Ichkeria|43.4,45.7|80|Russia
Gudermes|43.35,46.10|15|Russia
Vedeno|42.96,46.10|20|Russia
Botlikh|42.66,46.22|15|Russia
Dagestan|43,47|150|Russia
Beslan|43.19,44.54|15|Russia
Budyonnovsk|44.78,44.16|15|Russia
North Caucasus|43.3,45|250|Russia
Sukhumi|43.0,41.02|15|Georgia,Russia
Gali|42.63,41.73|15|Georgia
Gori|41.98,44.11|15|Georgia,Russia
Tskhinvali|42.22,43.97|15|Georgia,Russia
South Ossetia|42.3,44.0|60|Georgia,Russia
Abkhazia|43.0,41.2|80|Georgia,Russia
Pankisi Gorge|42.1,45.25|30|Georgia,Russia
Transnistria|47.2,29.3|100|Moldova
Stepanakert|39.82,46.75|15|Azerbaijan,Armenia
Shusha|39.76,46.75|15|Azerbaijan,Armenia
Nagorno-Karabakh|39.8,46.7|60|Azerbaijan,Armenia
Lachin|39.64,46.55|20|Azerbaijan,Armenia
Raqqa|35.95,39.01|15|Syria
Kobani|36.89,38.35|15|Syria,Turkey
Ayn al-Arab|36.89,38.35|15|Syria,Turkey
Aleppo|36.2,37.16|20|Syria
Idlib|35.93,36.63|40|Syria,Turkey
Manbij|36.53,37.95|15|Syria
Deir ez-Zor|35.34,40.14|60|Syria
Baghouz|34.45,40.95|25|Syria
Al-Hol|36.39,41.15|20|Syria
al-Tanf|33.5,38.65|25|Syria,United States
Palmyra|34.56,38.28|15|Syria
Eastern Ghouta|33.55,36.45|30|Syria
Douma|33.57,36.40|15|Syria
Daraa|32.62,36.10|40|Syria
Dabiq|36.54,37.27|15|Syria
Afrin|36.51,36.87|15|Syria,Turkey
Tripoli|34.43,35.85|20|Lebanon,Syria
Tripoli|32.89,13.19|20|Libya
Mosul|36.34,43.13|20|Iraq
Fallujah|33.35,43.78|15|Iraq
Ramadi|33.42,43.3|15|Iraq
Tikrit|34.6,43.68|15|Iraq
Sinjar|36.32,41.87|20|Iraq
Tal Afar|36.38,42.45|15|Iraq
Abu Ghraib|33.3,44.07|15|Iraq,United States
Camp Bucca|30.19,47.86|40|Iraq,United States
Anbar|33,42|200|Iraq
Qandil Mountains|36.5,45.0|50|Iraq,Turkey
Halabja|35.18,45.99|20|Iraq
Gaza City|31.5,34.46|15|Israel,Palestine
Gaza Strip|31.4,34.37|30|Israel,Palestine
Rafah|31.28,34.25|20|Israel,Palestine,Egypt
Jenin|32.46,35.3|15|Israel,Palestine
Golan Heights|33,35.8|40|Israel,Syria
Arsal|34.18,36.42|15|Lebanon,Syria
Benghazi|32.12,20.07|20|Libya
Derna|32.77,22.64|15|Libya
Sirte|31.2,16.59|20|Libya
Sinai|29.6,33.8|150|Egypt
Hodeidah|14.8,42.95|20|Yemen,Saudi Arabia
Taiz|13.58,44.02|20|Yemen
Marib|15.46,45.33|20|Yemen
Saada|16.94,43.76|20|Yemen
Aden|12.79,45.02|20|Yemen
Hadhramaut|16.5,49|250|Yemen
Kandahar|31.61,65.71|30|Afghanistan
Helmand|31.3,64.2|150|Afghanistan
Kunduz|36.73,68.86|25|Afghanistan
Panjshir|35.4,69.8|70|Afghanistan
Nangarhar|34.25,70.5|60|Afghanistan,Pakistan
Bagram|34.94,69.27|20|Afghanistan,United States
Tora Bora|34.1,70.2|40|Afghanistan,Pakistan
North Waziristan|32.95,70|60|Pakistan,Afghanistan
Swat Valley|35.2,72.4|60|Pakistan
Quetta|30.19,67.0|20|Pakistan
Balochistan|28.5,65.5|300|Pakistan
Srinagar|34.08,74.8|20|India,Pakistan
Pulwama|33.87,74.9|20|India
Kargil|34.56,76.13|20|India,Pakistan
Jaffna|9.67,80.01|20|Sri Lanka
Mullaitivu|9.27,80.81|20|Sri Lanka
Myitkyina|25.38,97.4|20|Myanmar
Lashio|22.94,97.75|20|Myanmar
Sittwe|20.15,92.9|20|Myanmar
Maungdaw|20.82,92.37|20|Myanmar,Bangladesh
Cox's Bazar|21.44,92.0|25|Bangladesh,Myanmar
Rakhine State|20,93.5|120|Myanmar
Marawi|8.0,124.29|15|Philippines
Jolo|6.05,121.0|20|Philippines
Basilan|6.55,122.05|40|Philippines
Mindanao|7.8,125|200|Philippines
Aceh|4.5,96.8|150|Indonesia
Dili|-8.56,125.57|15|East Timor,Indonesia
Saigon|10.78,106.7|25|Vietnam,United States
Hue|16.46,107.6|20|Vietnam
Kigali|-1.95,30.06|20|Rwanda
Goma|-1.68,29.23|15|Democratic Republic of the Congo,Rwanda
Bukavu|-2.5,28.86|15|Democratic Republic of the Congo
Beni|0.49,29.47|15|Democratic Republic of the Congo,Uganda
Bunia|1.56,30.25|15|Democratic Republic of the Congo
Rutshuru|-1.19,29.45|20|Democratic Republic of the Congo
North Kivu|-0.7,29|150|Democratic Republic of the Congo
Ituri|1.8,29.8|120|Democratic Republic of the Congo
Gulu|2.77,32.3|20|Uganda
Mogadishu|2.04,45.34|20|Somalia
Kismayo|-0.36,42.55|20|Somalia,Kenya
Baidoa|3.11,43.65|20|Somalia
Las Anod|8.48,47.36|20|Somalia
Hargeisa|9.56,44.06|20|Somalia
Garissa|-0.45,39.64|20|Kenya,Somalia
El Fasher|13.63,25.35|20|Sudan
Nyala|12.05,24.88|20|Sudan
El Geneina|13.45,22.44|20|Sudan
Darfur|13.5,24.5|250|Sudan
Khartoum|15.55,32.53|25|Sudan
Omdurman|15.65,32.48|20|Sudan
Wad Madani|14.4,33.52|20|Sudan
Malakal|9.53,31.66|20|South Sudan
Bentiu|9.23,29.83|20|South Sudan
Bor|6.21,31.56|20|South Sudan
Mekelle|13.5,39.47|20|Ethiopia
Axum|14.12,38.72|20|Ethiopia,Eritrea
Tigray|13.9,38.8|120|Ethiopia
Badme|14.73,37.8|25|Ethiopia,Eritrea
Maiduguri|11.85,13.16|20|Nigeria
Chibok|10.87,12.85|20|Nigeria
Baga|13.1,13.82|25|Nigeria,Chad
Borno State|11.9,13|150|Nigeria
Lake Chad|13.1,14.3|120|Nigeria,Chad,Niger
Jos|9.92,8.89|20|Nigeria
Timbuktu|16.77,-3.01|20|Mali
Kidal|18.44,1.41|20|Mali
Gao|16.27,-0.04|20|Mali
Menaka|15.92,2.4|20|Mali,Niger
Mopti|14.49,-4.19|40|Mali
Djibo|14.1,-1.63|20|Burkina Faso
Agadez|16.97,7.99|20|Niger
Bangui|4.36,18.56|20|Central African Republic
Bambari|5.76,20.67|20|Central African Republic
Bria|6.54,21.99|20|Central African Republic
Palma|-10.78,40.47|20|Mozambique
Mocimboa da Praia|-11.35,40.35|20|Mozambique
Cabo Delgado|-12.4,39.5|150|Mozambique
Bamenda|5.96,10.15|20|Cameroon
Freetown|8.48,-13.23|20|Sierra Leone
Monrovia|6.3,-10.8|20|Liberia
Bouake|7.69,-5.03|20|Ivory Coast
Tindouf|27.67,-8.15|20|Algeria,Western Sahara,Morocco
Laayoune|27.15,-13.2|20|Morocco,Western Sahara
Srebrenica|44.1,19.3|15|Bosnia and Herzegovina,Serbia
Sarajevo|43.85,18.38|20|Bosnia and Herzegovina
Vukovar|45.35,19.0|15|Croatia,Serbia
Pristina|42.66,21.17|15|Kosovo,Serbia
Mitrovica|42.89,20.87|15|Kosovo,Serbia
Derry|55.0,-7.32|15|United Kingdom,Ireland
Medellín|6.25,-75.56|20|Colombia
San Vicente del Caguán|2.11,-74.77|25|Colombia
Tumaco|1.8,-78.78|25|Colombia,Ecuador
Catatumbo|8.5,-73|100|Colombia,Venezuela
Ayacucho|-13.16,-74.22|30|Peru
Culiacán|24.8,-107.39|20|Mexico
Ciudad Juárez|31.72,-106.46|20|Mexico,United States
San Cristóbal de las Casas|16.74,-92.64|20|Mexico
Guantanamo Bay|19.9,-75.15|30|Cuba,United States
Santiago|-33.45,-70.65|25|Chile
Cúcuta|7.9,-72.5|20|Colombia,Venezuela
Port-au-Prince|18.54,-72.34|20|Haiti
Leningrad|59.94,30.31|25|Soviet Union
Stalingrad|48.7,44.5|25|Soviet Union,Germany
Danzig|54.35,18.65|20|Germany,Poland
Constantinople|41.01,28.96|30|Turkey
Peking|39.9,116.4|30|China
Bombay|19.07,72.88|30|India
Rangoon|16.8,96.15|25|Myanmar
Diyarbakir|37.92,40.23|20|Turkey
Cizre|37.33,42.19|15|Turkey
Kafr Qasim|32.11,34.98|15|Israel
Dien Bien Phu|21.39,103.02|20|Vietnam,France
Evin Prison|35.79,51.39|15|Iran
`

/** Names that several places bear and nothing tells apart: name | states that the report names, if any. Nobody may be given one silently. */
export const openNames = `
Mykolaivka|Ukraine
Ivanivka|Ukraine
Novoselivka|Ukraine
Oleksandrivka|Ukraine,Russia
Petrivka|Ukraine
Pervomaiske|Ukraine
Kirovsk|Russia
Sovetskoye|Russia
Oktyabrskiy|Russia
San José|Colombia
La Unión|Colombia
San Pedro|Colombia
Santa Rosa|Colombia
El Carmen|Colombia
Buenavista|Colombia
Argelia|Colombia
San Miguel|Mexico
Santa María|Mexico
El Rosario|Mexico
San Isidro|Philippines
San Jose|Philippines
Santa Cruz|Philippines
San Fernando|Philippines
Pilar|Philippines
Bilaspur|India
Rampur|India
Hamirpur|India
Springfield|United States
Columbus|United States
Jackson|United States
Aurora|United States
Arlington|United States
Neustadt|Germany
Newport|United Kingdom
Tripoli|Libya,Lebanon
Hyderabad|India,Pakistan
Bucha|Ukraine,Germany
Tripoli|
Córdoba|
Valencia|
Guadalajara|
Mérida|
Victoria|
Cambridge|
Granada|
León|
San Juan|
Salem|
Georgetown|
Santa Cruz|
Trinidad|
Santiago|
Victoria|Canada,Seychelles
Bethlehem|United States,South Africa
San Salvador|Argentina,Brazil
Alexandria|United States,Romania
Springfield|
Newcastle|
Santo Domingo|Ecuador,Mexico
San Cristóbal|Venezuela,Dominican Republic
Los Ángeles|Chile,Honduras
Paris|Canada,United States
Berlin|El Salvador,United States
Manchester|United States
Odessa|United States,Ukraine
`
