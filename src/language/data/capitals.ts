/**
 * Seats of government by whose name a government is called, folded, names of several words joined by "+". Compiled by this project, CC0.
 */
export const capitals = `
london paris berlin rome madrid lisbon brussels amsterdam vienna bern dublin copenhagen stockholm oslo helsinki reykjavik warsaw prague budapest bratislava bucharest sofia athens nicosia valletta ljubljana zagreb sarajevo belgrade podgorica skopje tirana pristina chisinau tiraspol kyiv kiev minsk vilnius riga tallinn moscow
tbilisi yerevan baku sukhumi tskhinvali stepanakert ankara damascus beirut amman jerusalem tel+aviv ramallah baghdad erbil tehran kuwait+city riyadh manama doha abu+dhabi muscat sanaa aden kabul islamabad new+delhi delhi kathmandu thimphu dhaka colombo male tashkent astana nur-sultan almaty bishkek dushanbe ashgabat
beijing pyongyang seoul tokyo taipei ulaanbaatar hanoi saigon vientiane phnom+penh bangkok yangon rangoon naypyidaw kuala+lumpur jakarta manila dili canberra wellington port+moresby suva honiara
cairo tripoli tobruk tunis algiers rabat nouakchott dakar banjul bissau conakry freetown monrovia abidjan yamoussoukro accra lome porto-novo cotonou ouagadougou niamey bamako abuja ndjamena bangui yaounde libreville brazzaville kinshasa leopoldville luanda khartoum juba addis+ababa asmara djibouti mogadishu hargeisa nairobi kampala kigali bujumbura gitega dodoma dar+es+salaam lilongwe lusaka harare salisbury gaborone windhoek pretoria maseru mbabane maputo antananarivo
washington ottawa mexico+city guatemala+city tegucigalpa san+salvador managua san+jose panama+city havana port-au-prince santo+domingo kingston bogota caracas quito lima la+paz santiago buenos+aires montevideo asuncion brasilia georgetown paramaribo constantinople bonn
`
