/** Past forms of verbs of conflict that are rare in treebanks, parted from their verb by a slash. */
const VERB_FORMS =
  'overthrew/overthrow overthrown/overthrow retook/retake retaken/retake overran/overrun upheld/uphold withheld/withhold forbidden/forbid ' +
  'forbade/forbid forsook/forsake forsaken/forsake overcame/overcome overtook/overtake overtaken/overtake undertook/undertake undertaken/undertake underwent/undergo undergone/undergo swore/swear ' +
  'sank/sink slew/slay slain/slay outfought/outfight fed/feed lent/lend partook/partake remade/remake finances/finance ' +
  'rebuilt/rebuild oversaw/oversee overseen/oversee withdrew/withdraw withdrawn/withdraw foresaw/foresee foreseen/foresee ' +
  'strove/strive striven/strive bled/bleed fled/flee beset/beset resold/resell ' +
  'rearmed/rearm regrouped/regroup shot/shoot hung/hang bound/bind tore/tear torn/tear'

/** Of those, the past tenses that are no participles, and the participles that are no past tenses. */
const PASTS =
  'overthrew retook overran forbade forsook overcame overtook undertook underwent swore partook oversaw withdrew foresaw strove slew tore'
const PARTICIPLES = 'overthrown retaken forsaken overtaken undertaken undergone slain overseen withdrawn foreseen striven'

/** Plurals that share their form with that of another noun: bases are rarely more than one basis. */
const NOUN_FORMS = 'bases/base axes/axe staves/staff'

/** Plurals in -men of those who fight, rule and serve. */
const MEN =
  'gunmen militiamen tribesmen servicemen servicewomen airmen seamen horsemen policemen policewomen clergymen henchmen riflemen guardsmen ' +
  'kinsmen clansmen marksmen infantrymen fishermen businessmen businesswomen spokesmen statesmen noblemen countrymen herdsmen swordsmen ' +
  'bowmen cavalrymen artillerymen frontiersmen strongmen axemen hitmen middlemen cameramen councilmen congressmen assemblymen watchmen ' +
  'draughtsmen craftsmen workmen minutemen'

const read = (forms: string): ReadonlyMap<string, string> =>
  new Map(
    forms.split(' ').map(pair => {
      const [form = pair, lemma = pair] = pair.split('/')
      return [form, lemma] as const
    }),
  )

const verbs = read(VERB_FORMS)
const men = MEN.split(' ')
const nouns = new Map([...read(NOUN_FORMS), ...men.map(form => [form, form.replace(/e(?=n$)/, 'a')] as const)])

/** Forms that are one thing only, by Penn tag: past tenses and participles no other word shares, and plurals in -men. */
export const oneTag: ReadonlyMap<string, 'VBD' | 'VBN' | 'NNS'> = new Map([
  ...PASTS.split(' ').map(form => [form, 'VBD'] as const),
  ...PARTICIPLES.split(' ').map(form => [form, 'VBN'] as const),
  ...men.map(form => [form, 'NNS'] as const),
])

/** The verb that a form can only be of ("retook": retake); undefined for every other word. */
export const verbOfForm = (form: string): string | undefined => verbs.get(form.toLowerCase())

/** The noun of a plural that spelling rules or rarer nouns lead astray; undefined for every other word. */
export const nounOfForm = (form: string): string | undefined => nouns.get(form.toLowerCase())
