/** Past forms of verbs of conflict that are rare in treebanks, parted from their verb by a slash. */
const VERB_FORMS =
  'overthrew/overthrow overthrown/overthrow retook/retake retaken/retake overran/overrun upheld/uphold withheld/withhold forbidden/forbid ' +
  'forbade/forbid forsook/forsake overcame/overcome overtook/overtake undertook/undertake underwent/undergo undergone/undergo swore/swear ' +
  'sank/sink slew/slay slain/slay outfought/outfight fed/feed lent/lend partook/partake remade/remake finances/finance ' +
  'rebuilt/rebuild oversaw/oversee overseen/oversee withdrew/withdraw withdrawn/withdraw foresaw/foresee foreseen/foresee ' +
  'strove/strive striven/strive bled/bleed fled/flee beset/beset resold/resell ' +
  'rearmed/rearm regrouped/regroup shot/shoot hung/hang bound/bind'

/** Plurals that share their form with that of another noun: bases are rarely more than one basis. */
const NOUN_FORMS = 'bases/base axes/axe staves/staff'

const read = (forms: string): ReadonlyMap<string, string> =>
  new Map(
    forms.split(' ').map(pair => {
      const [form = pair, lemma = pair] = pair.split('/')
      return [form, lemma] as const
    }),
  )

const verbs = read(VERB_FORMS)
const nouns = read(NOUN_FORMS)

/** The verb that a form can only be of ("retook": retake); undefined for every other word. */
export const verbOfForm = (form: string): string | undefined => verbs.get(form.toLowerCase())

/** The noun of a plural that spelling rules or rarer nouns lead astray; undefined for every other word. */
export const nounOfForm = (form: string): string | undefined => nouns.get(form.toLowerCase())
