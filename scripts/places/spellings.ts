/**
 * Other names of towns: exonyms, older and renamed ones with their years, usual transliterations and other scripts that folding alone
 * does not bring together. A line: country (ISO 3166-1) | the town as GeoNames has it | other names | its latitude, longitude where
 * GeoNames' towns of 1,000 people lack it. These stand beside the spellings of `src/language/data/city-names.ts`. CC0.
 */
export const spellings = `
UA|Kyiv|Kiev,Kiew,Киев,კიევი,كييف
UA|Kharkiv|Kharkov,Charkow,Харьков,ხარკოვი,خاركيف
UA|Odesa|Odessa,Одесса,ოდესა,أوديسا
UA|Lviv|Lvov,Lwow,Lwów,Lemberg,Львов,ლვოვი
UA|Luhansk|Lugansk,Voroshilovgrad 1935-1990,Луганск,ლუგანსკი
UA|Donetsk|Stalino 1924-1961,Yuzovka -1924,Донецк,დონეცკი,دونيتسك
UA|Dnipro|Dnepropetrovsk 1926-2016,Dnipropetrovsk 1926-2016,Yekaterinoslav -1926,Днепропетровск
UA|Zaporizhia|Zaporizhzhia,Zaporizhzhya,Zaporozhye,Запорожье,Запоріжжя
UA|Zaporizhzhya|Zaporizhzhia,Zaporizhia,Zaporozhye,Запорожье
UA|Mykolayiv|Mykolaiv,Nikolaev,Nikolayev,Николаев,Миколаїв
UA|Kherson|Cherson,Херсон,ხერსონი
UA|Chernihiv|Chernigov,Чернигов
UA|Chernivtsi|Chernovtsy,Czernowitz,Cernăuţi,Черновцы
UA|Vinnytsya|Vinnytsia,Vinnitsa,Винница
UA|Zhytomyr|Zhitomir,Житомир
UA|Rivne|Rovno,Ровно
UA|Lutsk|Łuck,Луцк
UA|Ternopil|Tarnopol,Ternopol,Тернополь
UA|Ivano-Frankivsk|Stanislav 1939-1962,Stanisławów -1939,Ивано-Франковск
UA|Khmelnytskyi|Khmelnitsky,Proskuriv -1954,Proskurov -1954,Хмельницкий
UA|Kropyvnytskyy|Kropyvnytskyi,Kirovohrad 1939-2016,Kirovograd 1939-2016,Кировоград,Кропивницкий
UA|Kremenchuk|Kremenchug,Кременчуг
UA|Kryvyi Rih|Krivoi Rog,Krivoy Rog,Кривой Рог
UA|Kamyanske|Kamianske,Dniprodzerzhynsk 1936-2016,Dneprodzerzhinsk 1936-2016
UA|Bakhmut|Artemivsk 1924-2016,Artyomovsk 1924-2016,Artemovsk 1924-2016,Artyomivsk 1924-2016,Артемовск,Артёмовск,Артемівськ
UA|Avdiyivka|Avdiivka,Avdeevka,Avdeyevka,Авдеевка,Авдіївка
UA|Horlivka|Gorlovka,Горловка
UA|Makiyivka|Makiivka,Makeyevka,Makeevka,Макеевка
UA|Yenakiyeve|Yenakiieve,Yenakievo,Енакиево
UA|Kramatorsk|Краматорск
UA|Slov”yansk|Sloviansk,Slavyansk,Slovyansk,Славянск
UA|Sloviansk|Slavyansk,Slovyansk,Славянск
UA|Kostyantynivka|Konstantinovka,Kostiantynivka,Константиновка
UA|Debaltseve|Debaltsevo,Дебальцево
UA|Ilovays'k|Ilovaisk,Ilovaysk,Иловайск
UA|Pokrovsk|Krasnoarmiisk 1964-2016,Krasnoarmeysk 1964-2016,Красноармейск,Покровск
UA|Myrnohrad|Dymytrov 1972-2016,Dimitrov 1972-2016,Мирноград
UA|Toretsk|Dzerzhynsk 1938-2016,Dzerzhinsk 1938-2016
UA|Chasiv Yar|Chasov Yar,Часов Яр
UA|Lyman|Krasnyi Lyman 1938-2016,Krasny Liman 1938-2016,Лиман
UA|Marinka|Maryinka,Марьинка,Мар'їнка
UA|Vuhledar|Ugledar,Угледар|47.78,37.25
UA|Volnovakha|Волноваха
UA|Soledar|Karlo-Libknekhtivsk 1965-1991,Соледар
UA|Popasna|Popasnaya,Попасная
UA|Rubizhne|Rubezhnoye,Рубежное
UA|Lysychans'k|Lysychansk,Lisichansk,Лисичанск
UA|Lysychansk|Lisichansk,Лисичанск
UA|Syeverodonets'k|Sievierodonetsk,Severodonetsk,Syeverodonetsk,Северодонецк,Сєвєродонецьк
UA|Sieverodonetsk|Sievierodonetsk,Severodonetsk,Syeverodonetsk,Северодонецк,Сєвєродонецьк
UA|Starobilsk|Starobelsk,Старобельск
UA|Svatove|Svatovo,Сватово
UA|Kreminna|Kremennaya,Кременная
UA|Kupjansk|Kupiansk,Kupyansk,Купянск,Куп'янськ
UA|Izyum|Izium,Изюм,Ізюм
UA|Balakliya|Balaklia,Balakleya,Балаклея
UA|Chuhuyiv|Chuhuiv,Chuguev,Чугуев
UA|Vovchans'k|Vovchansk,Volchansk,Волчанск
UA|Hostomel|Gostomel,Гостомель
UA|Bucha|Буча
UA|Irpin|Irpen,Ирпень
UA|Borodyanka|Borodianka,Бородянка
UA|Brovary|Бровары
UA|Vyshhorod|Vyshgorod
UA|Trostyanets|Trostianets,Тростянец
UA|Okhtyrka|Akhtyrka,Ахтырка
UA|Mariupol|Zhdanov 1948-1989,Мариуполь,მარიუპოლი,ماريوبول
UA|Berdyansk|Berdiansk,Osipenko 1939-1958,Бердянск
UA|Melitopol|Мелитополь
UA|Enerhodar|Energodar,Энергодар
UA|Tokmak|Большой Токмак
UA|Nova Kakhovka|Novaya Kakhovka,Новая Каховка
UA|Oleshky|Tsiurupynsk 1928-2016,Tsyurupinsk 1928-2016,Aleshki
UA|Skadovsk|Скадовск
UA|Henichesk|Genichesk
UA|Dzhankoi|Dzhankoy,Джанкой
UA|Sevastopol|Sebastopol,Севастополь,Aqyar
UA|Simferopol|Aqmescit,Симферополь
UA|Kerch|Керчь,Keriç
UA|Yevpatoriya|Yevpatoria,Eupatoria,Евпатория,Kezlev
UA|Yalta|Ялта
UA|Bakhchysaray|Bakhchisaray,Bağçasaray,Бахчисарай
UA|Uzhhorod|Uzhgorod,Ungvár,Ужгород
UA|Mukacheve|Mukachevo,Munkács,Мукачево
UA|Drohobych|Drogobych
UA|Pripyat|Prypiat,Pripiat,Припять|51.405,30.057
UA|Chornobyl|Chernobyl,Чернобыль,Чорнобиль|51.272,30.222
RU|Saint Petersburg|St. Petersburg,St Petersburg,Leningrad 1924-1991,Petrograd 1914-1924,Санкт-Петербург,Ленинград
RU|Moscow|Moskva,Moskau,Moscou,Москва,მოსკოვი,موسكو
RU|Volgograd|Stalingrad 1925-1961,Tsaritsyn -1925,Сталинград,Волгоград
RU|Yekaterinburg|Ekaterinburg,Sverdlovsk 1924-1991,Екатеринбург
RU|Nizhniy Novgorod|Nizhny Novgorod,Gorky 1932-1990,Gorki 1932-1990
RU|Samara|Kuybyshev 1935-1991,Kuibyshev 1935-1991
RU|Tver|Kalinin 1931-1990
RU|Perm|Molotov 1940-1957
RU|Kaliningrad|Königsberg -1946,Koenigsberg -1946,Konigsberg -1946,Кёнигсберг
RU|Rostov-na-Donu|Rostov-on-Don,Rostov on Don,Ростов-на-Дону
RU|Groznyy|Grozny,Grozniy,Dzhokhar 1996-2000,Грозный,Sölƶa-Ġala,გროზნო,غروزني
RU|Vladikavkaz|Ordzhonikidze 1931-1990,Dzaudzhikau 1944-1954,Владикавказ
RU|Makhachkala|Petrovsk -1921,Махачкала
RU|Nal'chik|Nalchik,Нальчик
RU|Cherkessk|Черкесск
RU|Maykop|Maikop,Майкоп
RU|Budënnovsk|Budyonnovsk,Budennovsk,Budyonnovsk,Будённовск
RU|Budyonnovsk|Budennovsk,Будённовск
RU|Beslan|Беслан
RU|Nazran’|Nazran,Назрань
RU|Magas|Магас
RU|Gudermes|Гудермес
RU|Argun|Аргун
RU|Shali|Шали
RU|Urus-Martan|Урус-Мартан
RU|Achkhoy-Martan|Achkhoi-Martan,Ачхой-Мартан
RU|Vedeno|Ведено|42.965,46.104
RU|Shatoy|Shatoi,Шатой|42.873,45.69
RU|Itum-Kali|Itum-Kale,Итум-Кали|42.735,45.575
RU|Bamut|Бамут|43.16,45.2
RU|Samashki|Самашки
RU|Kizlyar|Кизляр
RU|Khasavyurt|Khasav-Yurt,Хасавюрт
RU|Botlikh|Botlich,Ботлих|42.664,46.218
RU|Gimry|Гимры
RU|Graivoron|Grayvoron,Graivoron,Грайворон
RU|Grayvoron|Graivoron,Грайворон
RU|Shebekino|Шебекино
RU|Belgorod|Bilhorod,Белгород
RU|Sudzha|Суджа
RU|Novocherkassk|Новочеркасск
RU|Taganrog|Таганрог
RU|Yelabuga|Elabuga,Alabuga
RU|Ulyanovsk|Simbirsk -1924
RU|Naberezhnyye Chelny|Brezhnev 1982-1988
RU|Rybinsk|Andropov 1984-1989
RU|Ulan-Ude|Verkhneudinsk -1934
RU|Yuzhno-Sakhalinsk|Toyohara 1905-1946
GE|Tbilisi|Tiflis,Тбилиси,Тифлис,თბილისი
GE|Sokhumi|Sukhumi,Sukhum,Sokhum,Сухуми,Сухум,სოხუმი,Aqwa,Аҟәа
GE|Tskhinvali|Tskhinval,Stalinir 1934-1961,Цхинвал,Цхинвали,ცხინვალი
GE|Ts'khinvali|Tskhinvali,Tskhinval,Stalinir 1934-1961,Цхинвал,Цхинвали,ცხინვალი
GE|Gori|გორი,Гори
GE|Batumi|Batum,Батуми,ბათუმი
GE|Kutaisi|Кутаиси,ქუთაისი
GE|Zugdidi|ზუგდიდი,Зугдиди
GE|Poti|ფოთი,Поти
GE|Gali|Gal,Гали,გალი
GE|Ochamchire|Ochamchira,Очамчира,ოჩამჩირე
GE|Tqvarch'eli|Tkvarcheli,Tkuarchal,Ткварчели
GE|Gagra|გაგრა,Гагра
GE|Gudauta|გუდაუთა,Гудаута
GE|Akhalgori|Leningori,Ленингор,ახალგორი|42.124,44.483
GE|Java|Dzau,ჯავა|42.39,43.922
AM|Gyumri|Leninakan 1924-1990,Alexandropol -1924,Гюмри
AM|Yerevan|Erivan -1936,Erevan,Ереван,Երևան
AM|Vanadzor|Kirovakan 1935-1993,Karakilisa -1935
AZ|Stepanakert|Xankandi,Khankendi,Xankəndi,Степанакерт,Ханкенди,Ստեփանակերտ
AZ|Xankandi|Stepanakert,Khankendi,Xankəndi,Степанакерт,Ханкенди,Ստեփանակերտ
AZ|Shushi|Shusha,Şuşa,Шуша,Շուշի
AZ|Şuşa|Shusha,Shushi,Шуша,Շուշի
AZ|Ganja|Gandja,Gəncə,Kirovabad 1935-1989,Yelizavetpol -1918,Гянджа
AZ|Agdam|Aghdam,Ağdam,Агдам|39.99,46.93
AZ|Lachyn|Lachin,Laçın,Berdzor,Лачин
AZ|Laçın|Lachin,Lachyn,Berdzor,Лачин
AZ|Kelbajar|Kalbajar,Kəlbəcər,Karvachar,Кельбаджар|40.106,46.036
AZ|Khojaly|Xocalı,Khojali,Ходжалы|39.911,46.79
AZ|Hadrut|Hadrout,Гадрут|39.52,47.03
AZ|Jebrail|Jabrayil,Cəbrayıl|39.4,47.03
AZ|Füzuli|Fuzuli,Fizuli,Varanda|39.6,47.14
AZ|Zangilan|Zəngilan|39.085,46.66
AZ|Baku|Bakı,Баку,ბაქო
MD|Tiraspol|Тирасполь
MD|Bender|Bendery,Tighina,Бендеры
MD|Tighina|Bender,Bendery,Бендеры
MD|Chisinau|Chişinău,Kishinev,Кишинёв
BY|Minsk|Мінск,Минск
BY|Hrodna|Grodno,Гродно
BY|Brest|Brest-Litovsk -1939,Brześć,Брест
BY|Mahilyow|Mogilev,Mogilyov,Могилёв
BY|Vitebsk|Vitsyebsk,Витебск
BY|Homyel'|Gomel,Homel,Гомель
LT|Vilnius|Wilno,Vilna,Вильнюс
LT|Kaunas|Kovno
LT|Klaipėda|Memel -1945
LV|Daugavpils|Dvinsk,Dünaburg
EE|Tallinn|Reval -1918
PL|Gdańsk|Gdansk,Danzig -1945,Данциг
PL|Wrocław|Wroclaw,Breslau -1945
PL|Szczecin|Stettin -1945
PL|Poznań|Posen
PL|Kraków|Cracow,Krakau
PL|Warsaw|Warszawa,Warschau,Варшава
PL|Łódź|Lodz,Litzmannstadt 1940-1945
PL|Oświęcim|Oswiecim,Auschwitz 1939-1945
PL|Rzeszów|Rzeszow
CZ|Prague|Praha,Prag
CZ|Terezín|Theresienstadt|50.511,14.15
SK|Bratislava|Pressburg -1919,Pozsony
HU|Budapest|Будапешт
RO|Cluj-Napoca|Cluj,Kolozsvár,Klausenburg
RO|Iaşi|Iasi,Jassy
RO|Timişoara|Timisoara,Temesvár
RO|Bucharest|București,Bukarest
RS|Belgrade|Beograd,Београд,Белград
RS|Novi Sad|Neusatz,Újvidék
RS|Preševo|Presevo,Preshevë
RS|Novi Pazar|Нови Пазар
XK|Pristina|Prishtina,Prishtinë,Priština,Приштина
XK|Mitrovicë|Mitrovica,Kosovska Mitrovica,Косовска Митровица
XK|Pejë|Peja,Peć,Pec
XK|Gjakovë|Gjakova,Đakovica,Djakovica
XK|Prizren|Призрен
XK|Gnjilane|Gjilan
XK|Račak|Racak,Reçak,Recak|42.429,21.016
BA|Sarajevo|Сарајево,Сараево
BA|Srebrenica|Сребреница
BA|Prijedor|Приједор
BA|Banja Luka|Бања Лука
BA|Višegrad|Visegrad,Вишеград
BA|Foča|Foca,Srbinje 1993-2004
BA|Goražde|Gorazde
BA|Zvornik|Зворник
BA|Žepa|Zepa|43.954,19.131
BA|Brčko|Brcko
BA|Bihać|Bihac
HR|Vukovar|Вуковар
HR|Knin|Книн
HR|Zadar|Zara -1944
HR|Rijeka|Fiume -1945
HR|Dubrovnik|Ragusa -1808
MK|Skopje|Üsküp,Uskub
MK|Tetovo|Tetova
MK|Bitola|Monastir
GR|Thessaloníki|Thessaloniki,Salonika,Salonica
AL|Tirana|Tiranë
AL|Shkodër|Shkodra,Scutari
IT|Trieste|Trst
TR|Istanbul|Constantinople -1930,İstanbul,Стамбул,სტამბოლი,إسطنبول
TR|Izmir|İzmir,Smyrna -1930
TR|Ankara|Angora -1930
TR|Diyarbakır|Diyarbakir,Amed,Diyarbekir,ديار بكر
TR|Cizre|Cizîr,Cizira Botan
TR|Nusaybin|Nisêbîn
TR|Şırnak|Sirnak,Şirnex
TR|Hakkari|Hakkâri,Colemêrg
TR|Tunceli|Dersim,Dêrsim
TR|Van|Wan
TR|Şanlıurfa|Sanliurfa,Urfa,Edessa,Riha
TR|Gaziantep|Antep,Aintab,Dîlok
TR|Kahramanmaraş|Kahramanmaras,Maraş,Marash
TR|Antakya|Antioch,أنطاكية
TR|Iskenderun|İskenderun,Alexandretta
TR|Reyhanlı|Reyhanli
TR|Suruç|Suruc,Pirsûs
TR|Akçakale|Akcakale
TR|Edirne|Adrianople -1930
TR|Trabzon|Trebizond
TR|Lice|Licê
SY|Ar Raqqah|Raqqa,Raqqah,Al-Raqqah,ar-Raqqa,Rakka,الرقة,Ракка
SY|‘Ayn al ‘Arab|Kobani,Kobanî,Kobane,Ain al-Arab,Ayn al-Arab,Ain Al Arab,Кобани,عين العرب,كوباني
SY|Aleppo|Halab,Haleb,حلب,Алеппо
SY|Damascus|Dimashq,دمشق,Дамаск
SY|Homs|Hims,حمص,Хомс
SY|Ḩamāh|Hama,Hamah,حماة,Хама
SY|Latakia|Al Ladhiqiyah,Lattakia,اللاذقية
SY|Idlib|إدلب,Идлиб
SY|Dar‘ā|Daraa,Deraa,Dar'a,درعا,Дараа
SY|Dayr az Zawr|Deir ez-Zor,Deir Ezzor,Deir al-Zor,Deir ez Zor,Deir al-Zour,دير الزور,Дейр-эз-Зор
SY|Deir ez-Zor|Deir Ezzor,Deir al-Zor,Dayr az Zawr,Deir al-Zour,دير الزور,Дейр-эз-Зор
SY|Al Ḩasakah|Hasakah,Hasaka,Hassakeh,al-Hasakah,Al-Hasakeh,الحسكة
SY|Al Qāmishlī|Qamishli,Qamishlo,Al-Qamishli,Kamishli,القامشلي
SY|Al Bāb|Al-Bab,al-Bab,الباب
SY|Manbij|Minbij,Mambij,Menbij,منبج
SY|‘Afrīn|Afrin,Efrîn,عفرين
SY|I‘zāz|Azaz,A'zaz,أعزاز
SY|Jarābulus|Jarablus,Jerablus,جرابلس
SY|Tadmur|Palmyra,Tadmor,تدمر,Пальмира
SY|Ath Thawrah|Tabqa,Al-Tabqah,Al-Thawra,الطبقة
SY|Tall Abyaḑ|Tell Abyad,Tal Abyad,Girê Spî,تل أبيض
SY|Ra’s al ‘Ayn|Ras al-Ain,Ras al-Ayn,Serê Kaniyê,رأس العين
SY|Al Mayādīn|Mayadin,Al-Mayadeen,الميادين
SY|Ālbū Kamāl|Albu Kamal,Abu Kamal,Al-Bukamal,Bukamal,البوكمال
SY|Al Quşayr|Qusayr,Al-Qusayr,القصير
SY|Dūmā|Douma,دوما
SY|Az Zabadānī|Zabadani,الزبداني
SY|Maḑāyā|Madaya,مضايا|33.69,36.1
SY|Khān Shaykhūn|Khan Shaykhun,Khan Sheikhoun,خان شيخون
SY|Ma‘arrat an Nu‘mān|Maarat al-Numan,Ma'arrat al-Numan,معرة النعمان
SY|Sarāqib|Saraqib,Saraqeb,سراقب
SY|Jisr ash Shughūr|Jisr al-Shughour,Jisr al-Shughur,جسر الشغور
SY|Kafr Nubl|Kafranbel,Kafr Nabl
SY|Al Qunayţirah|القنيطرة|33.125,35.824
SY|As Suwaydā’|Suwayda,Sweida,Sueida,As-Suwayda,السويداء
SY|Ţarţūs|Tartus,Tartous,طرطوس
SY|Ash Shaddādī|Shaddadi,Al-Shaddadi,Ash Shaddadah,الشدادي|36.06,40.73
SY|Ayn Issa|Ain Issa,Ayn Isa,عين عيسى|36.386,38.86
SY|Darayya|Daraya,داريا
SY|Dārayyā|Daraya,Darayya,داريا
SY|Mu‘aḑḑamīyat ash Shām|Moadamiya,Muadamiyat al-Sham|33.46,36.19
IQ|Al Mawşil al Jadīdah|New Mosul
IQ|Mosul|Al Mawsil,الموصل,Мосул
IQ|Al Fallūjah|Fallujah,Falluja,Al-Fallujah,الفلوجة
IQ|Ar Ramādī|Ramadi,Ar-Ramadi,الرمادي
IQ|Tikrīt|Tikrit,Takrit,تكريت
IQ|Bayjī|Baiji,Beiji,بيجي
IQ|Sāmarrā’|Samarra,سامراء
IQ|Tall ‘Afar|Tal Afar,Tel Afar,Telafar,تلعفر
IQ|Sinjār|Sinjar,Shingal,Shengal,Şingal,سنجار
IQ|Erbil|Arbil,Irbil,Hewler,Hewlêr,أربيل
IQ|As Sulaymānīyah|Sulaymaniyah,Sulaimaniya,Slemani,Silêmanî,السليمانية
IQ|Dihok|Duhok,Dohuk,دهوك
IQ|Kirkuk|Kerkuk,كركوك
IQ|Ţūz Khūrmātū|Tuz Khurmatu,Tuz Khormato|34.88,44.63
IQ|Ba‘qūbah|Baqubah,Baquba,بعقوبة
IQ|Al Baṣrah al Qadīmah|Old Basra
IQ|Basrah|Basra,Al-Basrah,البصرة
IQ|An Najaf|Najaf,النجف
IQ|Karbala|Kerbala,كربلاء
IQ|Ḩadīthah|Haditha,حديثة
IQ|Hīt|Hit,هيت
IQ|Al Qā’im|Al-Qaim,Qaim,القائم
IQ|Ḩalabjah|Halabja,Helebce,حلبجة
IQ|Al Ḩawījah|Hawija,Al-Hawija,الحويجة
IQ|Abū Ghurayb|Abu Ghraib,أبو غريب
IQ|Baghdad|Bagdad,بغداد,Багдад
IQ|Al Hillah|Hilla,Hillah,الحلة
IQ|Khānaqīn|Khanaqin
IQ|Makhmūr|Makhmour,Makhmur,Mexmûr
IQ|Ar Ruţbah|Rutba,Rutbah
LB|Beirut|Beyrouth,Bayrut,بيروت
LB|Tripoli|Trablous,Tarabulus al-Sham,طرابلس لبنان
LB|Baalbek|Ba'labakk,بعلبك
LB|Aarsâl|Arsal,عرسال|34.18,36.42
LB|Tyre|Sour,Sur,صور
LB|Sidon|Saida,صيدا
LB|Nabatîyé et Tahta|Nabatieh,Nabatiyeh,النبطية
LB|Bent Jbaïl|Bint Jbeil,بنت جبيل
LB|Qana|Cana,قانا|33.209,35.299
IL|Jerusalem|Al-Quds,Yerushalayim,القدس,Иерусалим
IL|Acre|Akko,Akka,عكا
IL|Haifa|حيفا
IL|Tel Aviv|Tel Aviv-Yafo,تل أبيب
IL|Beersheba|Be'er Sheva,Bir al-Sabi
IL|Ashkelon|Majdal -1950,Asqalan
IL|Sderot|שדרות|31.525,34.596
IL|Kafr Qāsim|Kafr Qasim,Kfar Qassem,Kafr Qassem
IL|Lod|Lydda -1948,Al-Ludd
PS|Gaza|Gaza City,غزة,Газа
PS|Khān Yūnis|Khan Yunis,Khan Younis,خان يونس
PS|Rafaḩ|Rafah,رفح
PS|Hebron|Al-Khalil,الخليل
PS|Nablus|Nabulus,نابلس
PS|Janīn|Jenin,جنين
PS|Ţūlkarm|Tulkarm,Tulkarem,طولكرم
PS|Jabālyā|Jabalia,Jabaliya,جباليا
PS|Dayr al Balaḩ|Deir al-Balah,دير البلح
PS|Bayt Lāhyā|Beit Lahia,Beit Lahiya,بيت لاهيا
PS|Bayt Ḩānūn|Beit Hanoun,Beit Hanun,بيت حانون
PS|Ramallah|رام الله
PS|Jericho|Ariha,أريحا
PS|Bethlehem|Bayt Lahm,بيت لحم
PS|Qalqīlyah|Qalqilya,قلقيلية
JO|Az Zarqā’|Zarqa,الزرقاء
JO|Ma'an|Maan,معان
EG|Al ‘Arīsh|Arish,El-Arish,العريش
EG|Cairo|Al-Qahira,القاهرة
EG|Alexandria|Al-Iskandariyah,الإسكندرية
EG|Shaykh Zuwayd|Sheikh Zuweid,Sheikh Zuwayed|31.217,34.11
EG|Port Said|Bur Said
SA|Mecca|Makkah,مكة
SA|Medina|Al-Madinah,المدينة المنورة
SA|Al Qaţīf|Qatif
SA|Jizan|Jazan
YE|Sanaa|Sana'a,Sana,Sanʿa,صنعاء,Сана
YE|Al Ḩudaydah|Hodeidah,Hudaydah,Hodeida,Al-Hudaydah,الحديدة
YE|Ta‘izz|Taiz,Ta'izz,تعز
YE|Ma'rib|Marib,مأرب
YE|Şa‘dah|Saada,Sa'dah,Saadah,Sadah,صعدة
YE|Aden|Adan,عدن
YE|Al Mukallā|Mukalla,المكلا
YE|Zinjibār|Zinjibar,زنجبار
YE|Al Mukhā|Mokha,Mocha,Al-Makha|13.32,43.25
YE|Say’ūn|Seiyun,Sayun,Seiyoun|15.94,48.79
YE|Al Bayḑā’|Al-Bayda,Bayda
YE|Al Ghayḑah|Al-Ghaydah,Ghaydah|16.21,52.18
IR|Mashhad|Meshed
IR|Urmia|Rezaiyeh 1930-1979,Orumiyeh
IR|Khorramshahr|Mohammerah -1937,Al-Muhammarah
IR|Ahvaz|Ahwaz,Al-Ahwaz
IR|Sanandaj|Sinne,Sine
IR|Kermanshah|Bakhtaran 1979-1992,Kirmaşan
AF|Kabul|کابل,Кабул
AF|Kandahār|Kandahar,Qandahar,کندهار
AF|Herāt|Herat,هرات
AF|Mazār-e Sharīf|Mazar-i-Sharif,Mazar-e-Sharif,Mazar
AF|Kunduz|Konduz,Qunduz,کندز
AF|Lashkar Gāh|Lashkar Gah,Lashkargah,Bost
AF|Ghazni|Ghaznī
AF|Khōst|Khost
AF|Tarinkot|Tarin Kowt,Tirin Kot,Tarin Kot
AF|Sangīn|Sangin
AF|Gereshk|Girishk
AF|Marjah|Marja|31.52,64.12
AF|Now Zad|Nawzad,Naw Zad|32.4,64.47
AF|Musa Qala|Musa Qal'eh,Musa Qaleh|32.36,64.75
AF|Markaz-e Woluswalī-ye Āchīn|Achin
AF|Fayzabad|Faizabad,Feyzabad
AF|Taloqan|Taluqan
AF|Baghlān|Baghlan
AF|Pul-e Khumrī|Pul-i-Khumri,Pul-e-Khumri
AF|Bāmyān|Bamiyan,Bamyan
AF|Shibirghān|Sheberghan,Shiberghan
PK|Faisalabad|Lyallpur -1977
PK|Peshawar|Pekhawar,پشاور
PK|Quetta|کوئٹہ
PK|Miran Shah|Miranshah,Miram Shah
PK|Wana|Wāna
PK|Mingaora|Mingora,Saidu
PK|Parachinar|Parachnar
PK|Muzaffarābād|Muzaffarabad
PK|Gwadar|Gwādar
PK|Sahiwal|Montgomery -1967
PK|Attock City|Campbellpur -1978
IN|Mumbai|Bombay -1995
IN|Kolkata|Calcutta -2001
IN|Chennai|Madras -1996
IN|Bengaluru|Bangalore -2014
IN|Varanasi|Benares,Banaras
IN|Prayagraj|Allahabad -2018
IN|Kanpur|Cawnpore -1948
IN|Pune|Poona -1978
IN|Thiruvananthapuram|Trivandrum -1991
IN|Kochi|Cochin -1996
IN|Puducherry|Pondicherry -2006
IN|Vadodara|Baroda -1974
IN|Guwahati|Gauhati -1983
IN|Srinagar|سری نگر
IN|Pulwama|Pulwām
IN|Dantewāra|Dantewada|18.9,81.35
IN|Chhatrapati Sambhajinagar|Aurangabad -2023
BD|Dhaka|Dacca -1982
BD|Chittagong|Chattogram,Chattagram
BD|Cox’s Bāzār|Cox's Bazar,Coxs Bazar
BD|Jessore|Jashore
LK|Colombo|Kolamba
LK|Trincomalee|Thirukonamalai
LK|Batticaloa|Mattakkalappu
LK|Mullaitivu|Mullaittivu|9.27,80.81
NP|Kathmandu|Katmandu
MM|Yangon|Rangoon -1989
MM|Mawlamyine|Moulmein -1989
MM|Sittwe|Akyab -1989
MM|Bago|Pegu -1989
MM|Pathein|Bassein -1989
MM|Pyay|Prome -1989
MM|Dawei|Tavoy -1989
MM|Myeik|Mergui -1989
MM|Bagan|Pagan|21.17,94.86
MM|Nay Pyi Taw|Naypyidaw,Naypyitaw
MM|Maungdaw|Maungdau|20.82,92.37
MM|Buthidaung|Buthidaun|20.87,92.53
MM|Laukkai|Laukkaing,Laukkai,Laogai|23.69,98.76
MM|Pyin Oo Lwin|Maymyo -1989
MM|Hpa-An|Pa-an
MM|Myawadi|Myawaddy
MM|Loikaw|Loi-kaw
MM|Mrauk U|Mrauk-U,Myohaung|20.59,93.19
TH|Bangkok|Krung Thep
VN|Ho Chi Minh City|Saigon -1976,Sài Gòn
VN|Huế|Hue
VN|Da Nang|Tourane -1954,Danang
VN|Hanoi|Ha Noi
VN|Haiphong|Hai Phong
VN|Khe Sanh|Hướng Hóa|16.62,106.73
VN|Ðiện Biên Phủ|Dien Bien Phu
VN|Điện Biên Phủ|Dien Bien Phu
VN|Mỹ Lai|My Lai,Son My|15.178,108.869
KH|Phnom Penh|Phnum Penh
KH|Sihanoukville|Kampong Som 1970-1993
LA|Vientiane|Viangchan
ID|Jakarta|Batavia -1942
ID|Jayapura|Hollandia -1962
ID|Makassar|Ujung Pandang 1971-1999
ID|Bandung|Bandoeng
ID|Banda Aceh|Kutaraja -1962
ID|Yogyakarta|Jogjakarta
TL|Dili|Díli
PH|Cotabato|Cotabato City
PH|Zamboanga|Zamboanga City
PH|Marawi City|Marawi,Dansalan -1956
PH|Marawi|Marawi City,Dansalan -1956
CN|Beijing|Peking,Peiping 1928-1949
CN|Nanjing|Nanking
CN|Guangzhou|Canton
CN|Chongqing|Chungking
CN|Tianjin|Tientsin
CN|Xi’an|Xian,Sian
CN|Qingdao|Tsingtao
CN|Xiamen|Amoy
CN|Shantou|Swatow
CN|Shenyang|Mukden -1945
CN|Harbin|Kharbin
CN|Dalian|Dairen 1905-1945
CN|Lüshunkou|Port Arthur|38.81,121.25
CN|Ürümqi|Urumqi,Urumchi
CN|Kashgar|Kashi,Qeshqer
CN|Hotan|Khotan
CN|Yining|Ghulja,Gulja
CN|Lhasa|Lasa
TW|Taipei|Taipeh,臺北
KR|Busan|Pusan -2000
KR|Gwangju|Kwangju -2000
KR|Seoul|Keijo 1910-1945
KR|Incheon|Inchon -2000
KP|Pyongyang|Heijo 1910-1945
KP|Kaesŏng|Kaesong
JP|Tokyo|Edo -1868
KZ|Astana|Nur-Sultan 2019-2022,Tselinograd 1961-1992,Akmolinsk -1961,Aqmola 1992-1998
KZ|Almaty|Alma-Ata -1993,Verny -1921
KZ|Semey|Semipalatinsk -2007
KZ|Atyrau|Guryev -1991
KZ|Aktau|Shevchenko 1964-1991
KG|Bishkek|Frunze 1926-1991,Pishpek -1926
KG|Osh|Ош
TJ|Dushanbe|Stalinabad 1929-1961
TJ|Khujand|Leninabad 1936-1991,Khodjent -1936
TJ|Khorugh|Khorog
UZ|Andijon|Andijan,Andizhan,Андижан
UZ|Tashkent|Toshkent
UZ|Samarkand|Samarqand
UZ|Bukhara|Bokhara
TM|Ashgabat|Ashkhabad -1991,Poltoratsk 1919-1927
TM|Türkmenbaşy|Krasnovodsk -1993
TM|Türkmenabat|Chardzhou -1999
MN|Ulan Bator|Ulaanbaatar,Urga -1924
CD|Kinshasa|Léopoldville -1966,Leopoldville -1966
CD|Lubumbashi|Elisabethville -1966,Élisabethville -1966
CD|Kisangani|Stanleyville -1966
CD|Bukavu|Costermansville -1953
CD|Kananga|Luluabourg -1966
CD|Mbandaka|Coquilhatville -1966
CD|Kalemie|Albertville -1966
CD|Likasi|Jadotville -1966
CD|Isiro|Paulis -1966
CD|Beni|Beni-Ville
CD|Rutshuru|Rutchuru|-1.19,29.448
CD|Walikale||-1.42,28.06
CD|Bunagana||-1.3,29.6
CD|Minembwe||-3.99,28.72
RW|Huye|Butare -2006,Astrida -1962
RW|Butare|Huye,Astrida -1962
RW|Gisenyi|Rubavu
RW|Musanze|Ruhengeri -2006
BI|Bujumbura|Usumbura -1962
SO|Mogadishu|Muqdisho,Mogadiscio,Xamar,مقديشو,Могадишо
SO|Kismayo|Kismaayo,Chisimayu,كيسمايو
SO|Baidoa|Baydhabo,Baydhaba
SO|Beledweyne|Beletweyne,Belet Weyne,Beled Weyne
SO|Laascaanood|Las Anod,Laascaanood,Lasanod,Las Anood
SO|Las Anod|Laascaanood,Lasanod
SO|Hargeysa|Hargeisa
SO|Boosaaso|Bosaso,Bossaso,Bosasso
SO|Gaalkacyo|Galkayo,Galcaio
SO|Garoowe|Garowe
SO|Marka|Merca,Merka
SO|Baraawe|Barawe,Brava|1.11,44.03
SO|Jawhar|Jowhar
SO|Burao|Burco,Bur'o
SO|Ceerigaabo|Erigavo
SO|Afgooye|Afgoye
SO|Dhuusamarreeb|Dhusamareb,Dusamareb
SD|Khartoum|Al-Khartum,الخرطوم,Хартум
SD|Omdurman|Umm Durman,أم درمان
SD|El Fasher|Al-Fashir,Al Fashir,El Fashir,الفاشر
SD|El Geneina|Geneina,Al-Junaynah,Al Junaynah,الجنينة
SD|Geneina|El Geneina,Al-Junaynah,الجنينة
SD|Nyala|نيالا
SD|Zalingei|زالنجي
SD|El Obeid|Al-Ubayyid,Al Ubayyid,الأبيض
SD|Wad Medani|Wad Madani,ود مدني
SD|Kadugli|Kaduqli,كادقلي
SD|Ad-Damazin|Damazin,Ed Damazin
SD|Port Sudan|Bur Sudan,بورتسودان
SD|Kosti|Kusti,كوستي
SD|Kutum|كتم
SS|Juba|جوبا
SS|Malakal|ملكال
SS|Wau|Waw
ET|Mek'ele|Mekelle,Mekele,Makale,መቐለ
ET|Axum|Aksum,Aksoum
ET|Aksum|Axum
ET|Ādīgrat|Adigrat
ET|Ādwa|Adwa,Adowa|14.16,38.9
ET|Gonder|Gondar
ET|Dese|Dessie
ET|Shire|Inda Selassie,Shire Endaselassie|14.1,38.28
ET|Inda Silasē|Shire,Inda Selassie,Shire Inda Selassie
ET|Addis Ababa|Addis Abeba
ET|Jijiga|Jigjiga
ET|Humera|Himora,Setit Humera|14.29,36.61
ER|Asmara|Asmera
ER|Massawa|Mitsiwa
TD|N'Djamena|Ndjamena,Fort-Lamy -1973,N’Djaména
TD|Abéché|Abeche
TD|Sarh|Fort-Archambault -1972
CF|Kaga Bandoro|Kaga-Bandoro,Fort-Crampel -1960
CF|Bossangoa|Bosangoa
CF|Ndélé|Ndele
CM|Bamenda|Abakwa
NG|Maiduguri|Yerwa
NG|Baga||13.12,13.82
NG|Port Harcourt|Port-Harcourt
NE|Tillabéri|Tillaberi
NE|Agadez|Agades
NE|Zinder|Damagaram
ML|Timbuktu|Tombouctou,Timbuctoo
ML|Gao|Kawkaw
ML|Ménaka|Menaka
ML|Ségou|Segou
ML|Djénné|Djenne,Jenne
ML|Tessalit||20.2,1.01
BF|Solhan||13.06,0.15
CI|Bouaké|Bouake
CI|Duekoué|Duekoue,Duékoué
LR|Monrovia|Christopolis -1824
GN|Nzérékoré|Nzerekore
GM|Banjul|Bathurst -1973
GQ|Malabo|Santa Isabel -1973
AO|Huambo|Nova Lisboa -1975
AO|Kuito|Cuito,Silva Porto -1975
AO|Cuito|Kuito,Silva Porto -1975
AO|Lubango|Sá da Bandeira -1975
AO|Luanda|Loanda
MZ|Maputo|Lourenço Marques -1976,Lourenco Marques -1976
MZ|Mocimboa da Praia|Mocímboa da Praia|-11.35,40.35
MZ|Palma||-10.776,40.472
MZ|Pemba|Porto Amélia -1975,Porto Amelia -1975
MZ|Chimoio|Vila Pery -1975
MZ|Macomia||-12.25,40.13
ZW|Harare|Salisbury -1982
ZW|Masvingo|Fort Victoria -1982
ZW|Bulawayo|kwaBulawayo
ZM|Kabwe|Broken Hill -1966
ZA|Pretoria|Tshwane
ZA|Gqeberha|Port Elizabeth -2021
ZA|Port Elizabeth|Gqeberha
ZA|Mthatha|Umtata -2004
NA|Windhoek|Windhuk
MG|Antananarivo|Tananarive -1976
MG|Toamasina|Tamatave
LY|Tripoli|Tarabulus,Trablus,طرابلس,Триполи
LY|Benghazi|Bengasi,بنغازي,Бенгази
LY|Mişrātah|Misrata,Misurata,مصراتة
LY|Surt|Sirte,Sert,سرت
LY|Darnah|Derna,درنة
LY|Tobruk|Tubruq,طبرق
LY|Sabhā|Sabha,Sebha,سبها
LY|Az Zāwīyah|Zawiya,Zawiyah,الزاوية
LY|Zintan|Az-Zintan,الزنتان
LY|Ajdābiyā|Ajdabiya,أجدابيا
LY|Tarhuna|Tarhunah,ترهونة
LY|Murzuq|Marzuq,مرزق
LY|Al Kufrah|Kufra,الكفرة|24.18,23.31
LY|Banī Walīd|Bani Walid
TN|Ben Gardane|Bin Qirdan,Ben Guerdane
TN|Sidi Bouzid|Sidi Bou Zid
DZ|Algiers|Alger,الجزائر العاصمة
DZ|Annaba|Bône -1962,Bone -1962
DZ|Béjaïa|Bejaia,Bougie -1962
DZ|Skikda|Philippeville -1962
DZ|Oran|Wahran
DZ|Tindouf|تندوف
DZ|I-n-Amenas|In Amenas|28.04,9.55
MA|Al Hoceïma|Al Hoceima,Alhucemas
MA|Casablanca|Dar el-Beida
MA|Essaouira|Mogador -1956
EH|Laayoune|El Aaiún,El Aaiun,Aaiun,Laâyoune,العيون
EH|Dakhla|Villa Cisneros -1976,الداخلة
EH|Smara|Es-Semara|26.74,-11.67
EH|Guerguerat|Guergarat|21.43,-16.96
MR|Nouadhibou|Port-Étienne -1960
SN|Saint-Louis|Ndar
CO|Cúcuta|Cucuta,San José de Cúcuta
CO|San Andres de Tumaco|Tumaco
CO|Tumaco|San Andrés de Tumaco
CO|San José del Guaviare|San Jose del Guaviare
CO|San Vicente del Caguán|San Vicente del Caguan
CO|Bojayá|Bojaya,Bellavista|6.523,-76.975
CO|Bogotá|Bogota,Santa Fe de Bogotá 1991-2000
CO|Apartadó|Apartado
CO|Mapiripán|Mapiripan
CO|El Salado||9.52,-75.1
VE|Ciudad Bolívar|Angostura -1846
VE|San Cristóbal|San Cristobal Tachira
PE|Ayacucho|Huamanga
PE|Uchuraccay|Uchuracay|-12.75,-74.13
BO|Sucre|Chuquisaca
MX|Mexico City|Ciudad de México,CDMX,México D.F.
MX|San Cristóbal de las Casas|San Cristobal de las Casas,Jovel
MX|Ciudad Juárez|Ciudad Juarez,Juárez,Juarez
MX|Culiacán|Culiacan
MX|Iguala de la Independencia|Iguala
MX|Ayotzinapa||17.55,-99.41
MX|Acteal||16.99,-92.51
MX|Heroica Matamoros|Matamoros
GT|Guatemala City|Ciudad de Guatemala
GT|Nebaj|Santa María Nebaj
DO|Santo Domingo|Ciudad Trujillo 1936-1961
HT|Port-au-Prince|Pòtoprens
HT|Cap-Haïtien|Cap-Haitien|19.76,-72.2
CU|Havana|La Habana
CU|Playa Girón|Bay of Pigs,Playa Giron,Bahía de Cochinos|22.066,-81.037
US|New York City|New York
US|Washington|Washington DC,Washington D.C.
CA|Kitchener|Berlin Ontario -1916
CA|Iqaluit|Frobisher Bay -1987
GB|Derry|Londonderry,Doire
GB|Londonderry County Borough|Derry,Londonderry,Doire
IE|Dublin|Baile Átha Cliath
IE|Dún Laoghaire|Kingstown -1920
IE|Cobh|Queenstown -1920
FR|Strasbourg|Strassburg
DE|Chemnitz|Karl-Marx-Stadt 1953-1990
DE|Munich|München
DE|Nürnberg|Nuremberg
NO|Oslo|Christiania -1925,Kristiania -1925
FI|Helsinki|Helsingfors
`
