/** Towns in which books are published: a bracket or part that holds nothing else with its year names the place and no publisher. */
const TOWNS = new Set(
  (
    'aberdeen|aldershot|algiers|amman|amsterdam|ankara|ann arbor|antwerp|athens|atlanta|austin|baghdad|baltimore|bangkok|barcelona|basel|basingstoke|beijing|' +
    'beirut|belgrade|berkeley|berlin|bern|bielefeld|birmingham|bloomington|bogotá|bologna|bombay|bonn|boston|boulder|bratislava|bruxelles|brussels|bucharest|' +
    'budapest|buenos aires|cairo|calcutta|cambridge|canberra|cape town|caracas|cardiff|chapel hill|charlottesville|cheltenham|chicago|chichester|cologne|' +
    'colombo|copenhagen|dakar|damascus|delhi|dhaka|doha|dordrecht|dresden|dublin|durham|edinburgh|erfurt|exeter|farnham|florence|firenze|frankfurt|frankfurt am main|frankfurt a. m.|frankfurt a.m.|freiburg|geneva|' +
    'genève|ghent|glasgow|göttingen|groningen|guatemala city|haifa|hamburg|hanoi|harmondsworth|havana|heidelberg|helsinki|hong kong|houndmills|istanbul|' +
    'ithaca|jakarta|jena|jerusalem|johannesburg|kabul|kampala|karachi|khartoum|kiev|kinshasa|köln|königsberg|kuala lumpur|kyiv|lagos|lahore|lanham|lausanne|' +
    'lawrence|leicester|leiden|leipzig|leuven|lexington|lima|lisbon|lisboa|liverpool|ljubljana|london|londres|los angeles|louvain|lund|lyon|madison|madrid|' +
    'mainz|malden|manchester|manila|marburg|medford|melbourne|mexico city|méxico|milan|milano|milwaukee|minneapolis|minsk|monrovia|montreal|montréal|moscow|' +
    'moskva|mumbai|munich|münchen|münster|nairobi|nanjing|naples|napoli|new delhi|new haven|new york|newark|norman|notre dame|nottingham|opladen|oslo|ottawa|' +
    'oxford|paderborn|padova|palermo|palo alto|paris|philadelphia|pittsburgh|portland|porto|prague|praha|pretoria|princeton|québec|quebec|quito|ramallah|' +
    'reykjavík|riga|rio de janeiro|rome|roma|rotterdam|salamanca|salzburg|san francisco|san josé|santa barbara|santa cruz de tenerife|santa monica|santiago|' +
    'são paulo|sarajevo|seattle|seoul|sevilla|seville|shanghai|singapore|skopje|sofia|springfield|st petersburg|st. petersburg|stanford|stockholm|strasbourg|' +
    'stuttgart|sydney|taipei|tallinn|tbilisi|tehran|tel aviv|the hague|den haag|tirana|tokyo|torino|toronto|toulouse|tripoli|tübingen|tunis|turin|turku|' +
    'ulaanbaatar|university park|uppsala|utrecht|valencia|vancouver|venice|venezia|vienna|vilnius|warsaw|warszawa|washington|washington dc|weimar|wellington|' +
    'białystok|bordeaux|bremen|brno|czernowitz|dortmund|düsseldorf|essen|gdańsk|gießen|graz|grenoble|halle|hannover|innsbruck|kassel|katowice|kiel|konstanz|' +
    'kraków|lille|linz|lublin|łódź|marseille|nantes|olomouc|osnabrück|potsdam|poznań|regensburg|rennes|rostock|rzeszów|szczecin|toruń|trier|wrocław|würzburg|' +
    'київ|киев|львів|львов|харків|харьков|одеса|одесса|чернівці|дніпро|москва|минск|санкт-петербург|спб|ленинград|новосибирск|казань|софия|' +
    'westport|wien|wiesbaden|winnipeg|yaoundé|yerevan|york|zagreb|zaragoza|zurich|zürich'
  ).split('|'),
)

/** Whether the text names towns of publishing and nothing else: `Toronto`, `Cambridge, MA`, `London and New York`. */
export function isPlace(text: string): boolean {
  const plain = text
    .trim()
    .replace(/(?:,\s|\s\()(?:\p{Lu}{2}|D\.?C\.?|\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\)?$/u, tail =>
      TOWNS.has(tail.slice(2).toLowerCase()) ? tail : '',
    )
    .toLowerCase()
  const towns = plain.split(/\s?[/–-]\s?|,\s|\s(?:and|und|et|&|y|e)\s/u)
  return TOWNS.has(plain) || (towns.length > 1 && towns.every(town => TOWNS.has(town)))
}
