/**
 * Bodies known the world over under a name that does not show its kind, or under several names. A line: kind (`group`: an armed one) |
 * names, the fullest
 * first. Public bodies, media, companies, and armed groups that go by many spellings or by a name without a head noun; of names that
 * several groups bear, none. Compiled by this project, CC0.
 */
export const bodies = `
organization|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,NATO
organization|European Union,EU
organization|European Commission
organization|European Parliament
organization|Council of Europe
organization|European Economic Community,EEC
organization|United Nations,UN,U.N.
organization|United Nations Security Council,UN Security Council,UNSC
organization|United Nations General Assembly,UN General Assembly
organization|United Nations High Commissioner for Refugees,UNHCR
organization|United Nations Children's Fund,UNICEF
organization|World Health Organization,WHO
organization|World Food Programme,World Food Program,WFP
organization|International Criminal Court,ICC
organization|International Court of Justice,ICJ
organization|International Monetary Fund,IMF
organization|World Bank
organization|World Trade Organization,WTO
organization|International Committee of the Red Cross,ICRC,Red Cross
organization|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,OSCE
organization|Organisation for the Prohibition of Chemical Weapons,OPCW
organization|International Atomic Energy Agency,IAEA
organization|African Union,AU
organization|Organization of African Unity,OAU
organization|Arab League,League of Arab States
organization|Gulf Cooperation Council,GCC
organization|Organization of American States,OAS
organization|Association of Southeast Asian Nations,ASEAN
organization|Economic Community of West African States,ECOWAS
organization|Intergovernmental Authority on Development,IGAD
organization|Commonwealth of Independent States,CIS
organization|Commonwealth of Nations
organization|Collective Security Treaty Organization,CSTO
organization|Shanghai Cooperation Organisation,SCO
organization|Group of Seven,G7,G-7
organization|Group of Twenty,G20,G-20
organization|League of Nations
organization|Warsaw Pact
organization|Organization of the Petroleum Exporting Countries,OPEC
organization|Amnesty International
organization|Human Rights Watch,HRW
organization|Médecins Sans Frontières,Doctors Without Borders,MSF
organization|Central Intelligence Agency,CIA
organization|Federal Bureau of Investigation,FBI
organization|National Security Agency,NSA
organization|Committee for State Security,KGB
organization|Federal Security Service,FSB
organization|Main Directorate of the General Staff,GRU
organization|Security Service of Ukraine,SBU
organization|Inter-Services Intelligence,ISI
organization|Pentagon
organization|White House
organization|Kremlin
organization|Downing Street
organization|State Department,Department of State,US State Department,U.S. Department of State
organization|Red Army
organization|Wehrmacht
organization|Reuters
organization|Associated Press,AP
organization|Agence France-Presse,AFP
organization|British Broadcasting Corporation,BBC
organization|Cable News Network,CNN
organization|Al Jazeera,Al-Jazeera
organization|Al Arabiya
organization|Radio Free Europe/Radio Liberty,RFE/RL,Radio Free Europe
organization|Deutsche Welle
organization|The Guardian,Guardian
organization|The New York Times,New York Times
organization|The Washington Post,Washington Post
organization|The Economist
organization|Financial Times
organization|Foreign Policy
organization|The Intercept
organization|Der Spiegel
organization|Le Monde
organization|Bellingcat
organization|InSight Crime
organization|Myanmar Now
organization|The Irrawaddy,Irrawaddy
organization|Democratic Voice of Burma
organization|Meduza
organization|Novaya Gazeta
organization|Rappler
organization|Korean Central News Agency,KCNA
organization|Xinhua
organization|RIA Novosti
organization|HumAngle
organization|Daily Trust
organization|Jeune Afrique
organization|El Tiempo
organization|International Crisis Group
organization|Armed Conflict Location and Event Data Project,ACLED
organization|Syrian Observatory for Human Rights,SOHR
organization|Facebook
organization|Twitter
organization|Telegram
organization|TikTok
organization|YouTube
organization|Instagram
organization|WhatsApp
organization|VKontakte,VK
organization|Google
organization|Microsoft
organization|Wikipedia
organization|Congress,US Congress,U.S. Congress
organization|Senate
organization|House of Representatives
organization|House of Commons
organization|House of Lords
organization|State Duma,Duma
organization|Verkhovna Rada
organization|Knesset
organization|Bundestag
organization|Bundeswehr
organization|Hansard
group|Mai-Mai,Mayi-Mayi
group|Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State of Iraq and al-Sham,Islamic State of Iraq and ash-Sham,Islamic State in Iraq and Syria,Islamic State,ISIS,ISIL,IS,Daesh,Da'esh,Dā'ish
group|al-Qaeda,al-Qaida,al-Qa'ida,al-Qa'eda,Al Qaeda,Al Qaida,Al-Qa’ida
group|al-Qaeda in Iraq,al-Qaida in Iraq,al-Qa'ida in Iraq,AQI
group|al-Qaeda in the Arabian Peninsula,al-Qaida in the Arabian Peninsula,AQAP
group|al-Qaeda in the Islamic Maghreb,al-Qaida in the Islamic Maghreb,AQIM
group|al-Qaeda in the Indian Subcontinent,al-Qaida in the Indian Subcontinent,AQIS
group|al-Nusra Front,Nusra Front,Jabhat al-Nusra,Jabhat al-Nusrah,al-Nusrah Front
group|Hayat Tahrir al-Sham,Hay'at Tahrir al-Sham,HTS
group|Taliban,Taleban
group|Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,Pakistani Taliban,TTP
group|Hezbollah,Hizballah,Hizbullah,Hizbollah,Hezballah
group|Hamas
group|Fatah
group|Palestine Liberation Organization,Palestine Liberation Organisation,PLO
group|Palestinian Islamic Jihad,PIJ
group|Ansar Allah,Houthi movement,Houthis
group|Muslim Brotherhood
group|Boko Haram
group|al-Shabaab,al-Shabab,Al Shabaab,Shabaab
group|Janjaweed
group|Interahamwe
group|Lord's Resistance Army,LRA
group|Allied Democratic Forces,ADF
group|UNITA
group|FRELIMO
group|RENAMO
group|SWAPO
group|Polisario Front,POLISARIO,Polisario
group|Lashkar-e-Taiba,Lashkar-e-Tayyiba,Lashkar-i-Taiba,LeT
group|Jaish-e-Mohammed,Jaish-e-Muhammad,JeM
group|Haqqani network
group|Jemaah Islamiyah,Jemaah Islamiah
group|Abu Sayyaf,Abu Sayyaf Group
group|Moro Islamic Liberation Front,MILF
group|Moro National Liberation Front,MNLF
group|Liberation Tigers of Tamil Eelam,Tamil Tigers,LTTE
group|Khmer Rouge
group|Viet Cong,Vietcong
group|Tatmadaw
group|Peshmerga
group|Kurdistan Workers' Party,Kurdistan Workers Party,PKK
group|People's Protection Units,YPG
group|Women's Protection Units,YPJ
group|Mujahedin-e Khalq,Mujahideen-e-Khalq,People's Mujahedin of Iran,MEK
group|Islamic Revolutionary Guard Corps,Revolutionary Guards,Revolutionary Guard Corps,IRGC
group|Quds Force,Qods Force
group|Basij
group|Revolutionary Armed Forces of Colombia,FARC,FARC-EP
group|Shining Path,Sendero Luminoso
group|Farabundo Martí National Liberation Front,FMLN
group|Sandinista National Liberation Front,FSLN
group|Zapatista Army of National Liberation,EZLN
group|Irish Republican Army,IRA
group|Euskadi Ta Askatasuna,ETA
group|Kosovo Liberation Army,KLA,UÇK
group|Ustaše,Ustasha,Ustashe
group|Irgun
group|Haganah
group|Freikorps
event|World War I,First World War,Great War,WWI
event|World War II,Second World War,WWII
event|Cold War
event|Korean War
event|Vietnam War
event|Gulf War
event|Arab Spring
event|Holocaust
event|Orange Revolution
event|Euromaidan,Maidan
event|Bolshevik Revolution,October Revolution
event|Prague Spring
concept|Islam
concept|Christianity
concept|Judaism
`
