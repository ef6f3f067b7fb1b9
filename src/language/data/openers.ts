/**
 * First words that say what the name they open is of: "Lake …", "Battle of …", "Jaysh …". A line: kind, then the words, folded. Those of
 * organizations are words for front, army, party, movement and the like in languages that put them first. Compiled by this project, CC0.
 */
export const openers = `
place mount mt lake cape fort camp port gulf strait isle rio wadi jabal jebel djebel tell tall tel jisr kafr deir dayr beit bayt ain ayn bir maarat qasr ras sahl bahr oued bordj ksar puerto ciudad cerro monte isla lago nueva villa birnin tudun gidan san santa sao south north east west northern southern eastern western central upper lower greater
event operation battle siege exercise hurricane cyclone typhoon
organization jaysh jaish jeish jabhat jabhah jebhat harakat haraka harakah harkat hizb hezb hizbul kataib katibat katibah katiba katibatul liwa firqat faylaq failaq saraya ansar ansaru ansarul ahrar jund asaib quwat quwwat munazzamat tanzim hayat jamaat jamaa jamaah jamiat jemaah majlis usbat tehrik tehreek tehrike tahrik lashkar sipah sipahe sazman hashd
organization frente ejercito exercito fuerza fuerzas forca forcas bloque comando comandos movimiento movimento partido autodefensas guardia guarda policia batallon batalhao brigada columna coluna cartel carteles coordinadora confederacion organizacion organizacao milicia milicias ministerio
organization mouvement parti armee forces rassemblement comite conseil bataillon regiment garde coordination ligue ministere cellule groupe groupement volontaires alliance familia
organization fronte brigate partei freikorps armija partija partiya fronti gerakan tentara laskar barisan majelis darul hukbong kilusan kilusang bagong chama jeshi xarakada yekineyen hezen dvizhenie rukh
`
