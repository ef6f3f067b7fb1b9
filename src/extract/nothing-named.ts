import { singular } from '../language/data/word-lists.ts'
import type { Tree } from '../language/tree.ts'

/**
 * Whether a noun that names a body or a place in some company names none here: "in order to", "the bodies of the dead", "a political
 * settlement", "the movement of goods".
 */
export function namesNothing(tree: Tree, head: number): boolean {
  const form = tree.token(head).form.toLowerCase()
  const rule = RULES.get(singular(form))
  const number = singular(form) === form ? 'singular' : 'plural'
  if (rule === undefined || tree.token(head).upos !== 'NOUN' || (rule.alone !== undefined && rule.alone !== number)) return false
  if (rule.before?.test(following(tree, head)) === true || (rule.bare === true && isBare(tree, head))) return true
  const beside = tree.kids(head, 'amod', 'compound').map(kid => tree.token(kid))
  const has = (words: ReadonlySet<string>): boolean => beside.some(token => words.has(token.form.toLowerCase()))
  if (rule.not !== undefined && has(rule.not)) return true
  return rule.only !== undefined && !has(rule.only) && beside.every(({ upos }) => upos !== 'PROPN')
}

/** Whether a noun stands alone: "entered into force", "side by side". */
const isBare = (tree: Tree, head: number): boolean => tree.kid(head, 'det', 'nmod:poss', 'amod', 'compound', 'nummod') === undefined

/** The two words behind a noun. */
const following = (tree: Tree, head: number): string =>
  [head + 1, head + 2]
    .filter(i => i < tree.sentence.last)
    .map(i => tree.token(i).form.toLowerCase())
    .join(' ')

/**
 * When a noun names something: `only` with a name or one of these words before it, not with one of those (`not`), and not `before` what
 * tells that it is an act or a measure; some name nothing when `bare`. `alone` limits a rule to the singular or the plural.
 */
type Rule = {
  readonly only?: ReadonlySet<string>
  readonly not?: ReadonlySet<string>
  readonly before?: RegExp
  readonly bare?: true
  readonly alone?: 'singular' | 'plural'
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    order: { only: words('religious monastic chivalric sufi masonic mystical dervish knightly secret fraternal') },
    body: {
      only: words(
        'governing ruling parent mother legislative executive judicial international national regional local supervisory advisory coordinating public elected official state ' +
          'civilian military political independent umbrella religious representative administrative decision-making armed federal central supreme ' +
          'transitional professional student parliamentary constitutional regulatory collective leading highest electoral consultative oversight',
      ),
    },
    service: {
      only: words(
        'intelligence secret security press special police prison border postal civil fire ambulance customs rescue emergency armed foreign ' +
          'counterintelligence news public state medical health diplomatic immigration domestic coast',
      ),
    },
    mission: {
      not: words('current primary main sole combat overall central core stated rescue bombing suicide joint training'),
      before: /^to /,
    },
    post: { only: words('military command border army police frontier guard customs trading observation lookout fortified') },
    position: {
      alone: 'singular',
      only: words(
        'fighting firing defensive artillery mortar gun sniper machine-gun enemy army military forward front-line frontline fortified entrenched rebel ' +
          'rebel-held government battle blocking hilltop tank rocket',
      ),
    },
    range: { only: words('mountain hill firing shooting missile target'), before: /^of / },
    path: { only: words('foot bridle mountain forest jungle coastal'), before: /^(?:to|toward|towards|of|forward|for) / },
    settlement: { not: words('political peaceful negotiated diplomatic final lasting comprehensive peace financial legal definitive') },
    market: {
      not: words(
        'capital financial labor labour job housing stock bond free single common export oil gas domestic emerging black global world international foreign',
      ),
    },
    sector: {
      not: words('private public oil energy banking health financial agricultural mining economic industrial informal education tourism'),
    },
    division: {
      not: words('sectarian ethnic political internal deep social religious regional tribal bitter ideological generational class'),
      before: /^(?:among|amongst|between|within|over) /,
    },
    formation: { alone: 'singular', before: /^of / },
    element: { not: words('key important essential notorious central common crucial main core') },
    movement: { not: words('free cross-border troop'), before: /^(?:of|between|across|through|into|towards?) (?!the)/ },
    command: { bare: true, before: /^(?:of|and) / },
    force: { alone: 'singular', bare: true },
    side: { bare: true },
    assembly: { bare: true },
    association: { bare: true },
    office: { bare: true },
    leadership: { bare: true },
    press: { bare: true },
    front: { alone: 'singular', before: /^of / },
    resistance: { bare: true, not: words('much little stiff fierce heavy passive strong any no') },
    detail: { only: words('security protection guard') },
    channel: { only: words('tv television news satellite media youtube telegram') },
    initiative: { only: words('citizens') },
    base: { before: /^of (?:operations|support|power)/ },
    fund: { alone: 'plural', only: words('investment sovereign pension trust hedge monetary social welfare development') },
    cell: { not: words('prison stem blood cancer single police holding jail solar fuel') },
    network: { not: words('road rail railway electricity telephone tunnel phone power irrigation transport computer') },
    state: { before: /^of (?:emergency|siege|war|affairs|alert|mind|play|flux|readiness|crisis|shock|chaos|panic|fear|peace)/ },
    partnership: { only: words('business limited') },
  }),
)
