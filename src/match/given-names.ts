/** Given names that are one name: short forms, and spellings too far apart for letters to tell. */
const rows: readonly string[] = [
  'alexander aleksandr alexandr alexandre alejandro aleksandar oleksandr aliaksandr alex sasha sandro iskander',
  'alexei alexey aleksei aleksey alexis oleksii aliaksei alyosha',
  'andrei andrey andrew andrii andriy andrej andreas andre andres',
  'anthony antony tony anton antonio',
  'abubakar abubakr',
  'barack barry',
  'benjamin ben benny binyamin',
  'catherine katherine katharina kate katie ekaterina yekaterina kateryna katya',
  'charles charlie karl carl carlos carlo karol',
  'christopher chris christoph kristof',
  'daniel dan danny danilo danylo',
  'david dave davyd dawud daud dawood',
  'dmitry dmitri dmitriy dmytro dima dzmitry',
  'edward ed eddie ted eduard edvard eduardo',
  'elizabeth liz beth betty elisabeth yelizaveta elizaveta',
  'eugene gene yevgeny evgeny evgeni yevgeni evgeniy yevhen',
  'francis frank francisco francesco franz',
  'george georgy georgi georgiy heorhii jorge giorgi jurij georges',
  'gregory greg grigory grigori hryhorii grzegorz',
  'helen elena yelena olena alena helena',
  'henry harry henri heinrich enrique henryk',
  'ibrahim abraham ibraheem brahim ibragim avraham',
  'ivan john jan johann juan jean giovanni ioann johannes jon jack joao sean ian',
  'jacob jakob yakov yaakov yaqub',
  'james jim jimmy jaime jacques',
  'joseph joe josef jose yosef yusuf yousef yusef youssef giuseppe iosif yusif',
  'kenneth ken kenny',
  'lawrence larry laurence laurent lorenzo',
  'leonid leo leonidas',
  'louis luis luigi ludwig',
  'margaret maggie meg peggy margarita',
  'mary maria marie mariya miriam maryam',
  'matthew matt matvei matvey matthias mateo',
  'michael mike mikhail mykhailo michel miguel mihail mikhael michal micheil misha mikheil',
  'muhammad mohammed mohamed mohammad muhammed mohamad mohamud muhamad magomed mahomet mehmet maxamed mukhammad',
  'nicholas nick nicolas nikolai nikolay mykola nikola mikalai kolya nikolaos',
  'osama usama',
  'patrick pat paddy patricio',
  'paul pavel pavlo pablo paolo paulo',
  'peter pete pyotr petr petro pedro pierre piotr pietro',
  'philip phil philipp filip felipe philippe',
  'richard rick dick rich ricardo',
  'robert bob rob bobby roberto',
  'samuel sam sammy shmuel',
  'sergei sergey serhii serhiy sergii sergio sergej siarhei serge',
  'simon semyon shimon simeon',
  'stephen steven steve stefan stepan stephane esteban istvan',
  'theodore ted fyodor fedor theodor fedir',
  'thomas tom tommy tomas tommaso foma',
  'timothy tim timofei tymofii',
  'vasily vasili basil vasyl vasil vasiliy',
  'victor viktor vitya',
  'vladimir volodymyr uladzimir wladimir vladimer wolodymyr vova',
  'volodymyr wolodymyr',
  'william bill will billy willi liam guillermo wilhelm guillaume',
  'yuri yury yuriy iurii iouri jurij yurii',
  'abdullah abdallah abdulla abdoullah',
  'ahmad ahmed akhmad akhmed ahmet axmed',
  'ali aly',
  'hassan hasan khasan hasen',
  'hussein husain husayn hussain khusein hossein huseyn husein hocine',
  'umar omar omer oumar',
  'uthman othman osman usman',
  'jamal gamal djamel',
  'qasim kasim qassem kassem',
  'mahmud mahmoud mahmood',
]

const groups = new Map<string, Set<number>>()
for (const [index, row] of rows.entries()) for (const name of row.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(index))

/** Whether two folded words are forms of one given name. */
export function areOneGivenName(a: string, b: string): boolean {
  const left = groups.get(a)
  const right = left === undefined ? undefined : groups.get(b)
  return left !== undefined && right !== undefined && !left.isDisjointFrom(right)
}

/** Numbers of the given names that a folded word is a form of; none for every other word. */
export const givenNamesOf = (word: string): readonly number[] => [...(groups.get(word) ?? [])]
