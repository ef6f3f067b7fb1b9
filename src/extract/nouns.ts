import { nounKind } from '../language/data/word-lists.ts'
import type { EntityKind } from '../model/entity.ts'

const lists: readonly (readonly [EntityKind, string])[] = [
  [
    'person',
    `man woman person leader commander president minister king queen emperor general colonel officer official spokesman spokeswoman
    spokesperson founder chief head director chairman chairwoman governor mayor ambassador envoy secretary senator deputy prince sultan
    ruler dictator monarch cleric imam sheikh priest bishop pope activist journalist reporter analyst expert scholar historian author
    researcher lawyer judge prosecutor politician candidate citizen soldier fighter militant terrorist insurgent rebel gunman bomber
    attacker warlord brother sister father mother son daughter wife husband uncle cousin nephew friend national businessman oligarch
    financier donor backer supporter opponent critic rival ally predecessor successor adviser advisor aide assistant diplomat
    negotiator mediator veteran recruit volunteer mercenary sniper pilot victim survivor hostage prisoner detainee refugee neo-nazi
    extremist separatist nationalist dissident exile defector counterpart authorities planner colonizer coloniser prospector explorer
    smuggler trafficker hacker kidnapper hijacker looter invader occupier conspirator plotter coup-leader partisan guerrilla
    jihadist islamist extremist radical operative agent spy informant collaborator henchman strongman kingpin chieftain elder
    nobleman heir successor claimant incumbent premier chancellor attorney magistrate inspector sergeant captain major
    lieutenant corporal admiral brigadier marshal cadet conscript deserter reservist bodyguard guard sentry gunner bombmaker
    aggressor perpetrator outlaw bandit marauder raider pirate slaver landowner businesswoman lawmaker parliamentarian legislator congressman
    technocrat bureaucrat aristocrat noble courtier regent viceroy monarchist republican usurper despot tyrant autocrat martyr statesman
    founder-leader cofounder co-founder instructor trainer coach tribesman sultan caliph emir khan shah tsar kaiser dauphin prelate
    cardinal rabbi mullah ayatollah marabout shaman warlord-turned-politician fundraiser courier handler facilitator bodyguard
    propagandist preacher scholar teacher doctor nurse medic engineer farmer trader merchant contractor entrepreneur magnate
    tycoon ringleader mastermind suspect convict perpetrator accomplice fugitive hostage-taker captive inmate
    whistleblower blogger celebrity singer actor
    individual treasurer administrator surveyor witness eyewitness defendant appellant accused respondent plaintiff consul vice-consul auditor quartermaster
    girl boy child schoolboy shopkeeper saboteur responder developer proliferator mourner user graduate owner operator driver carrier porter messenger
    go-between broker dealer seller buyer tutor guide interpreter translator cook carpenter blacksmith miller butcher baker tailor weaver potter mason
    electrician mechanic miner logger woodcutter trapper hunter rancher cowboy shepherd goatherd fisher boatman ferryman helmsman skipper colleague classmate
    comrade relative grandson granddaughter stepson stepbrother niece spouse widower orphan twin sibling parent grandparent ancestor descendant forefather
    passer-by onlooker spectator caretaker clerk librarian archivist photographer filmmaker painter poet novelist writer playwright musician composer dancer
    architect accountant banker economist psychologist sociologist anthropologist ethnographer geographer linguist theologian philosopher scientist physicist
    chemist biologist lecturer professor headmaster headmistress rector dean chaplain deacon vicar monk nun friar abbot archbishop patriarch
    pastor evangelist prophet saint disciple apostle pilgrim devotee believer heretic infidel apostate convert communist socialist anarchist fascist nazi
    royalist unionist liberal conservative populist feminist maoist marxist leninist stalinist constable detective warden jailer warder
    executioner torturer interrogator informer traitor turncoat notary registrar bailiff juror arbitrator ombudsman rapporteur delegate representative
    commissioner councillor councilor alderman prefect comptroller figure personality poacher arsonist murderer killer assassin thief robber sponsor patron
    guarantor creditor debtor lender taxpayer tenant landlord squatter stranger outsider helper benefactor beneficiary recipient applicant signatory
    chief-of-staff vice-president co-chair deputy-leader standard-bearer ideologue ideologist theorist strategist tactician pundit commentator columnist
    correspondent editor publisher producer broadcaster-journalist campaigner organizer organiser canvasser lobbyist adjutant orderly batman sapper
    bombardier cavalryman dragoon hussar trooper grenadier musketeer janissary cossack legionnaire legionary gendarme sharpshooter saboteur scout`,
  ],
  [
    'people',
    `people civilian troops population community minority majority tribe clan diaspora nation children women men villager resident
    inhabitant protester demonstrator settler migrant immigrant expatriate worker student farmer family youth public society electorate
    voter ethnic descendant native islander peasant slave colonist trader missionary merchant muslim christian jew passenger
    bystander worshipper schoolgirl serviceman servicewoman marine personnel crew staff employee member follower sympathizer sympathiser
    elite intellectual cadre westerner foreigner nomad tribesman herder pastoralist agriculturalist peasantry laborer labourer
    congregation diaspora returnee evacuee airman seaman sailor paratrooper commando ranger infantryman fisherman countryman
    combatant noncombatant non-combatant belligerent paramilitary militiaman gangster bandit hardliner moderate newcomer adventurer buccaneer
    buccaneers privateer corsair conquistador crusader rioter mutineer dissenter deserters evangelical catholic protestant orthodox hindu
    buddhist sikh sunni shia shiite alawite druze creole mestizo mulatto afrikaner hunter-gatherer herdsman villagers townspeople
    generation cohort electorate ranks rank-and-file populace citizenry peasantry diaspora
    compatriot parishioner cleric youngster teenager orphan widow sect caste lineage clansman loyalist speaker`,
  ],
  [
    'organization',
    `group organization organisation army militia regiment battalion brigade division corps legion company unit force navy fleet air-force
    police gendarmerie guard squad team cell network movement party coalition alliance union federation front league council committee
    commission parliament assembly senate congress cabinet government administration ministry department agency office bureau court
    tribunal authority regime junta opposition faction wing branch bloc military intelligence service media newspaper television channel broadcaster
    station firm corporation bank fund foundation charity ngo institute university school hospital church organ directorate secretariat
    embassy contingent detachment platoon cartel gang syndicate mafia leadership resistance insurgency rebellion command headquarters
    institution body partner member-state monarchy dynasty dictatorship community association club society think-tank delegation mission
    taskforce militant-group troop republican democrat side actor proxy element business enterprise consortium conglomerate
    outfit apparatus directorate inspectorate prosecutor-general authorities secretariat caucus triumvirate politburo
    subsidiary affiliate offshoot splinter chapter federation confederation bureaucracy judiciary legislature electorate
    constabulary carabinieri flotilla armada squadron wing fleet garrison vanguard rearguard patrol posse gangster-group
    enemy opponents adversary foe coalition-force militia-group task-group strike-group patrol-group supergroup warband caravan crew horde
    monarchists loyalists secretariat watchdog regulator taskforce task-group warring-party belligerents claimant-state consulate
    paramilitaries security-force peacekeepers counterinsurgents gendarmes trade-union union guild lodge brotherhood sisterhood
    mob underground insurgent-group terror-group opposition-group military-wing peacekeeper mission task-force
    column panel board jury aircrew brigade-group battery picket escort convoy presidency chancellery treasury magistracy coastguard cavalry infantry
    college academy seminary magazine weekly daily journal publisher cooperative co-operative insurer airline shipyard manufacturer supplier retailer
    subcommittee sub-committee sub-unit subunit troupe formation echelon ring gang-network band warband war-party raiding-party search-party party-cell
    household confederacy entente bloc-party grouping umbrella-group splinter-group breakaway-group shura politbureau praesidium presidium duma diet
    senate-house ayuntamiento municipality-council city-council chapter-house curia synod diocese-council waqf zakat-committee ombudsman-office`,
  ],
  [
    'state',
    'country state republic kingdom empire caliphate emirate superpower neighbor neighbour homeland nation-state sultanate khanate chiefdom duchy principality protectorate-state city-state microstate confederation-state',
  ],
  [
    'place',
    `city town village district province region area territory border capital island coast river valley mountain camp base port airport
    airfield road bridge street square building house prison school market marketplace mosque factory plant refinery oilfield field
    facility site zone front frontline outpost checkpoint stronghold enclave settlement neighborhood neighbourhood suburb county
    governorate oblast peninsula continent world land south north east west center centre countryside outskirts haven sanctuary hub
    position tunnel compound hotel consulate palace colony protectorate dominion possession mainland airspace corridor pass strait sea islet reef shoal cay archipelago atoll peak ridge plain plateau delta basin lake desert forest coastline shore bay gulf
    swath portion half pocket location feature soil terrain territories subcontinent barracks ground frontier hinterland
    heartland borderland homeland stretch neighbourhood quarter slum ghetto bazaar square avenue junction crossroads hilltop
    hill slope gorge canyon cave bunker trench fort fortress castle citadel garrison-town depot warehouse station terminal
    platform dam reservoir pipeline canal harbor harbour dock pier runway airbase airstrip helipad downtown precinct campus
    monastery cathedral shrine cemetery embassy-compound safehouse hideout lair redoubt bastion
    marsh swamp wadi oasis ravine creek stream hamlet parish diocese municipality canton prefecture commune armoury armory arsenal barn farmhouse hut
    quarry well mill store shop garage workshop clinic dispensary orchard vineyard plantation ranch farm estate jungle wood woodland grove savannah
    savanna steppe tundra glacier summit crest foothill highland lowland upland waterway floodplain wetland riverbank lakeside shoreline seafront headland cape
    promontory causeway tollgate customs-post crossing ford motorway highway railway railroad track trail path courtyard stadium theatre theater cinema
    museum library convent abbey temple pagoda synagogue graveyard tomb mausoleum morgue`,
  ],
  [
    'event',
    `war battle attack assault raid strike airstrike bombing shelling bombardment offensive operation campaign invasion incursion siege
    clash fighting conflict uprising rebellion insurgency revolution revolt coup mutiny riot protest demonstration strike massacre
    killing assassination genocide election referendum vote poll talk talks negotiation meeting summit conference ceremony visit agreement deal
    treaty accord ceasefire cease-fire truce armistice settlement exercise drill deployment withdrawal intervention occupation annexation
    liberation conquest crackdown crisis famine epidemic explosion blast ambush shooting hijacking kidnapping abduction trial hearing
    inquiry investigation independence collapse overthrow ouster partition unification struggle incident atrocity crime evacuation
    violence unrest fight skirmish standoff surrender defeat victory congress session rally march gathering purge transition signing
    insurrection counterinsurgency countercoup blitz bloodbath slaughter bloodshed unification reunification secession separatism standstill
    bombing-campaign evacuation exodus migration airlift airdrop landing manoeuvre maneuver hijacking sabotage arson plot conspiracy
    impeachment inauguration coronation accession abdication nomination appointment purge show-trial prosecution indictment arrest detention
    execution hanging beheading lynching pogrom famine drought earthquake tsunami hurricane cyclone flood landslide plague pandemic
    destruction demolition isolation integration deterioration emigration immigration urbanization industrialization nationalization collectivization secularization
    privatization militarization democratization destabilization mobilization demobilization disarmament reunion merger separation expansion
    downing shooting-down rerun runoff by-election by-elections accession extension escalation appeasement restoration expulsion nomination
    outbreak onset influx inflow spillover overthrow upheaval turmoil reprisals reprisal pacification retribution warfare combat
    ministerial anniversary advance retaking foray sortie expedition crossing parade festival funeral wedding burial mediation ceremony swearing-in
    stampede collision crash shipwreck blackout boycott lockout walkout sit-in hunger-strike picket vigil commemoration census plebiscite debate
    raid-series shootout shoot-out firefight exchange prisoner-exchange handover drawdown pullout pull-out retreat rout breakout break-in jailbreak
    escape mutilation disappearance stabbing knifing lynching
    resignation death rule reign period colonization genocide atrocities process project program programme initiative effort`,
  ],
  [
    'materiel',
    `weapon arms gun rifle pistol machine-gun artillery howitzer mortar rocket missile bomb mine ied vbied drone uav aircraft jet plane
    helicopter bomber tank vehicle truck car boat ship vessel submarine launcher grenade ammunition munition shell bullet explosive
    equipment radar warhead armor armour fuel uniform system gear kit camera radio device warship frigate
    mask machete sword spear bow arrow dagger bayonet shotgun musket carbine revolver flamethrower cannon gunboat gunship handgun firearm sidearm
    telephone smartphone walkie-talkie goggle goggles binoculars vest helmet pickup motorcycle motorbike bicycle lorry jeep trailer barge canoe dhow ferry
    trawler skiff yacht speedboat dinghy chemical gas poison dynamite detonator fuse cartridge gunpowder petrol diesel ammo howitzers warplane fighter-jet
    airship balloon glider quadcopter loitering-munition cruiser destroyer corvette battleship minesweeper tugboat hovercraft bulldozer excavator`,
  ],
]

const kinds: ReadonlyMap<string, EntityKind> = new Map(
  lists
    .flatMap(([kind, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map(word => [word, kind] as const),
    )
    .toReversed(),
)

/** The kind of thing a common noun names ("battalion": organization), else that of the nouns that head names; a concept where neither says. */
export const kindOfNoun = (lemma: string): EntityKind => kinds.get(lemma) ?? nounKind(lemma)?.kind ?? 'concept'

/** Nouns for those who act for a body: "its troops", "ISIL fighters" stand for the body itself (`annotation.md`). */
const MEMBERS = new Set(
  (
    'troop troops force forces fighter militant terrorist soldier unit target position man insurgent rebel element personnel gunman member ' +
    'attacker militiaman serviceman guerrilla combatant gunner sniper paratrooper commando jihadist paramilitary warplane helicopter jet'
  ).split(' '),
)

/** Whether a noun stands for the body that its possessor or modifier names. */
export const standsForBody = (lemma: string): boolean => MEMBERS.has(lemma)
