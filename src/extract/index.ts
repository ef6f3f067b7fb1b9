import type { Extractor } from './extractor.ts'
import { admission } from './extractors/admission.ts'
import { aims } from './extractors/aims.ts'
import { aliases } from './extractors/aliases.ts'
import { backing } from './extractors/backing.ts'
import { belongings } from './extractors/belongings.ts'
import { blame } from './extractors/blame.ts'
import { breakaways } from './extractors/breakaways.ts'
import { casualties } from './extractors/casualties.ts'
import { classification } from './extractors/classification.ts'
import { conditions } from './extractors/conditions.ts'
import { conduct } from './extractors/conduct.ts'
import { consequences } from './extractors/consequences.ts'
import { demands } from './extractors/demands.ts'
import { duties } from './extractors/duties.ts'
import { enactments } from './extractors/enactments.ts'
import { fields } from './extractors/fields.ts'
import { founding } from './extractors/founding.ts'
import { ideologies } from './extractors/ideologies.ts'
import { income } from './extractors/income.ts'
import { kin } from './extractors/kin.ts'
import { lacks } from './extractors/lacks.ts'
import { leanings } from './extractors/leanings.ts'
import { makeup } from './extractors/makeup.ts'
import { membership } from './extractors/membership.ts'
import { mind } from './extractors/mind.ts'
import { money } from './extractors/money.ts'
import { motives } from './extractors/motives.ts'
import { nationality } from './extractors/nationality.ts'
import { occurred } from './extractors/occurred.ts'
import { outcome } from './extractors/outcome.ts'
import { posting } from './extractors/posting.ts'
import { power } from './extractors/power.ts'
import { reigns } from './extractors/reigns.ts'
import { rivalBodies } from './extractors/rival-bodies.ts'
import { rivalFigures } from './extractors/rival-figures.ts'
import { status } from './extractors/status.ts'
import { strength } from './extractors/strength.ts'
import { structure } from './extractors/structure.ts'
import { surface } from './extractors/surface.ts'
import { takingPart } from './extractors/taking-part.ts'
import { ties } from './extractors/ties.ts'
import { trades } from './extractors/trades.ts'
import { trials } from './extractors/trials.ts'
import { whereabouts } from './extractors/whereabouts.ts'

/** Every family of predicates that is read. To add one: write its file, list it here. */
export const extractors: readonly Extractor[] = [
  conduct,
  casualties,
  reigns,
  blame,
  trials,
  takingPart,
  power,
  ties,
  backing,
  leanings,
  lacks,
  mind,
  aims,
  demands,
  duties,
  motives,
  ideologies,
  founding,
  breakaways,
  income,
  trades,
  posting,
  structure,
  membership,
  strength,
  rivalFigures,
  rivalBodies,
  nationality,
  makeup,
  kin,
  classification,
  aliases,
  money,
  admission,
  occurred,
  outcome,
  consequences,
  status,
  enactments,
  conditions,
  whereabouts,
  belongings,
  surface,
  fields,
]
