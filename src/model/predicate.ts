import { z } from 'zod'

import type { EntityKind } from './entity.ts'

export const PredicateName = z.enum([
  'alias',
  'named_after',
  'classification',
  'founded',
  'founded_by',
  'dissolved',
  'splinter_of',
  'merged_into',
  'succeeds',
  'nationality',
  'family',
  'part_of',
  'answers_to',
  'posting',
  'member_of',
  'composed_of',
  'recruits',
  'strength',
  'supports',
  'allied_with',
  'opposes',
  'rival_of',
  'contact_with',
  'views',
  'charged',
  'attacked',
  'fought_in',
  'participated_in',
  'killed',
  'trained',
  'controls',
  'based_in',
  'operates_in',
  'function',
  'uses',
  'needs',
  'funded_by',
  'goal',
  'ideology',
  'belief',
  'motive',
  'occurred',
  'outcome',
  'status',
])
export type PredicateName = z.output<typeof PredicateName>

type Kinds = readonly (EntityKind | 'text' | 'quantity')[] | 'any' | 'none'

/** How a predicate counts in a signed network: friendly, hostile, neither, or as the text words it. */
type Sign = '+' | '-' | '0' | 'text'

type Row = {
  readonly group: 'identity' | 'structure' | 'ties' | 'conduct' | 'mind' | 'events'
  /** How a claim of it reads between subject and object. */
  readonly reads: string
  /** How it reads when denied. */
  readonly denied: string
  readonly subject: Kinds
  readonly object: Kinds
  readonly sign: Sign
  /** Holds in both directions alike. */
  readonly mutual?: true
  /** A subject has one value at a time, so that two values are a question. */
  readonly functional?: true
}

const any = 'any'
const organization = ['organization'] as const

/** Every predicate a claim may have, as `ontology.md` defines them. Adding one is adding a row and an extractor. */
export const predicates: Readonly<Record<PredicateName, Row>> = {
  alias: { group: 'identity', reads: 'is also called', denied: 'is not called', subject: any, object: ['text'], sign: '0' },
  named_after: {
    group: 'identity',
    reads: 'is named after',
    denied: 'is not named after',
    subject: ['organization', 'place', 'state'],
    object: any,
    sign: '0',
  },
  classification: { group: 'identity', reads: 'is', denied: 'is not', subject: any, object: ['text'], sign: '0' },
  founded: {
    group: 'identity',
    reads: 'was founded',
    denied: 'was not founded',
    subject: organization,
    object: 'none',
    sign: '0',
    functional: true,
  },
  founded_by: {
    group: 'identity',
    reads: 'was founded by',
    denied: 'was not founded by',
    subject: organization,
    object: ['person', 'organization', 'people', 'state'],
    sign: '0',
  },
  dissolved: {
    group: 'identity',
    reads: 'ceased to exist',
    denied: 'did not cease to exist',
    subject: organization,
    object: 'none',
    sign: '0',
  },
  splinter_of: {
    group: 'identity',
    reads: 'split from',
    denied: 'did not split from',
    subject: organization,
    object: organization,
    sign: '0',
  },
  merged_into: {
    group: 'identity',
    reads: 'merged into',
    denied: 'did not merge into',
    subject: organization,
    object: organization,
    sign: '0',
  },
  succeeds: {
    group: 'identity',
    reads: 'succeeds',
    denied: 'does not succeed',
    subject: ['organization', 'person'],
    object: ['organization', 'person'],
    sign: '0',
  },
  nationality: {
    group: 'identity',
    reads: 'is from',
    denied: 'is not from',
    subject: ['person', 'organization', 'people'],
    object: ['people', 'place', 'state'],
    sign: '0',
  },
  family: {
    group: 'identity',
    reads: 'is kin of',
    denied: 'is not kin of',
    subject: ['person'],
    object: ['person'],
    sign: '0',
    mutual: true,
  },

  part_of: {
    group: 'structure',
    reads: 'is part of',
    denied: 'is not part of',
    subject: ['organization', 'people', 'place', 'state'],
    object: ['organization', 'place', 'state', 'people'],
    sign: '+',
  },
  answers_to: {
    group: 'structure',
    reads: 'answers to',
    denied: 'does not answer to',
    subject: ['organization', 'person'],
    object: ['organization', 'person', 'state'],
    sign: '+',
  },
  posting: {
    group: 'structure',
    reads: 'holds a post in',
    denied: 'does not hold a post in',
    subject: ['person'],
    object: ['organization', 'place', 'state', 'event'],
    sign: '0',
  },
  member_of: {
    group: 'structure',
    reads: 'belongs to',
    denied: 'does not belong to',
    subject: ['person', 'people', 'organization', 'state'],
    object: organization,
    sign: '+',
  },
  composed_of: {
    group: 'structure',
    reads: 'has as members',
    denied: 'does not have as members',
    subject: ['organization', 'state', 'place'],
    object: ['people', 'organization', 'text'],
    sign: '0',
  },
  recruits: {
    group: 'structure',
    reads: 'admits as members',
    denied: 'refuses as members',
    subject: organization,
    object: ['text', 'people'],
    sign: '0',
  },
  strength: {
    group: 'structure',
    reads: 'numbers',
    denied: 'does not number',
    subject: organization,
    object: ['quantity'],
    sign: '0',
    functional: true,
  },

  supports: { group: 'ties', reads: 'backs', denied: 'does not back', subject: any, object: any, sign: '+' },
  allied_with: {
    group: 'ties',
    reads: 'works alongside',
    denied: 'does not work alongside',
    subject: any,
    object: any,
    sign: '+',
    mutual: true,
  },
  opposes: { group: 'ties', reads: 'stands against', denied: 'does not stand against', subject: any, object: any, sign: '-' },
  rival_of: { group: 'ties', reads: 'competes with', denied: 'does not compete with', subject: any, object: any, sign: '-', mutual: true },
  contact_with: {
    group: 'ties',
    reads: 'has been in touch with',
    denied: 'has not been in touch with',
    subject: any,
    object: any,
    sign: '0',
    mutual: true,
  },
  views: { group: 'ties', reads: 'regards', denied: 'does not regard', subject: any, object: any, sign: 'text' },
  charged: {
    group: 'ties',
    reads: 'prosecutes',
    denied: 'does not prosecute',
    subject: ['organization', 'state', 'person'],
    object: ['person', 'organization', 'people'],
    sign: '-',
  },

  attacked: { group: 'conduct', reads: 'attacked', denied: 'did not attack', subject: any, object: any, sign: '-' },
  fought_in: {
    group: 'conduct',
    reads: 'fought in',
    denied: 'did not fight in',
    subject: any,
    object: ['event', 'place', 'state'],
    sign: '0',
  },
  participated_in: { group: 'conduct', reads: 'took part in', denied: 'did not take part in', subject: any, object: ['event'], sign: '0' },
  killed: {
    group: 'conduct',
    reads: 'killed',
    denied: 'did not kill',
    subject: any,
    object: ['people', 'quantity', 'person', 'organization'],
    sign: '-',
  },
  trained: {
    group: 'conduct',
    reads: 'trained',
    denied: 'did not train',
    subject: ['organization', 'person', 'state'],
    object: ['people', 'organization', 'person'],
    sign: '+',
  },
  controls: {
    group: 'conduct',
    reads: 'controls',
    denied: 'does not control',
    subject: any,
    object: ['place', 'state', 'organization'],
    sign: '0',
  },
  based_in: {
    group: 'conduct',
    reads: 'is based in',
    denied: 'is not based in',
    subject: ['organization', 'person', 'people'],
    object: ['place', 'state'],
    sign: '0',
  },
  operates_in: {
    group: 'conduct',
    reads: 'is active in',
    denied: 'is not active in',
    subject: ['organization', 'people', 'person'],
    object: ['place', 'state'],
    sign: '0',
  },
  function: {
    group: 'conduct',
    reads: 'is responsible for',
    denied: 'is not responsible for',
    subject: ['organization', 'person', 'state'],
    object: ['text'],
    sign: '0',
  },
  uses: {
    group: 'conduct',
    reads: 'uses',
    denied: 'does not use',
    subject: ['organization', 'person', 'state', 'people'],
    object: ['materiel', 'text'],
    sign: '0',
  },
  needs: {
    group: 'conduct',
    reads: 'needs',
    denied: 'does not need',
    subject: ['organization', 'person', 'state', 'people'],
    object: ['text', 'materiel'],
    sign: '0',
  },
  funded_by: { group: 'conduct', reads: 'is funded by', denied: 'is not funded by', subject: organization, object: any, sign: '+' },

  goal: { group: 'mind', reads: 'wants', denied: 'does not want', subject: any, object: ['text'], sign: '0' },
  ideology: { group: 'mind', reads: 'holds', denied: 'does not hold', subject: any, object: ['text', 'concept'], sign: '0' },
  belief: { group: 'mind', reads: 'thinks', denied: 'does not think', subject: any, object: ['text'], sign: '0' },
  motive: { group: 'mind', reads: 'acts because of', denied: 'does not act because of', subject: any, object: ['text'], sign: '0' },

  occurred: { group: 'events', reads: 'happened', denied: 'did not happen', subject: ['event'], object: 'none', sign: '0' },
  outcome: {
    group: 'events',
    reads: 'led to',
    denied: 'did not lead to',
    subject: ['event', 'organization', 'state', 'person', 'concept'],
    object: ['text'],
    sign: '0',
  },
  status: { group: 'events', reads: 'is', denied: 'is not', subject: any, object: ['text'], sign: '0' },
}
