/** Past forms of verbs of conflict that lemmatisers leave as they are, parted from their verb by a slash. */
const FORMS =
  'overthrew/overthrow overthrown/overthrow retook/retake retaken/retake overran/overrun upheld/uphold withheld/withhold forbidden/forbid ' +
  'forbade/forbid forsook/forsake overcame/overcome overtook/overtake undertook/undertake underwent/undergo undergone/undergo swore/swear ' +
  'sank/sink slew/slay slain/slay outfought/outfight fed/feed lent/lend partook/partake remade/remake finances/finance'

const verbs: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').map(pair => {
    const [form = pair, verb = pair] = pair.split('/')
    return [form, verb] as const
  }),
)

/** The verb that a form can only be of ("retook": retake); undefined for every other word. */
export const verbOfForm = (form: string): string | undefined => verbs.get(form.toLowerCase())
