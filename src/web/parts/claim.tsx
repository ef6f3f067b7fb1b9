import type { ReactNode } from 'react'

import { predicates } from '../../model/predicate.ts'
import type { Quantity } from '../../model/quantity.ts'
import { agree, isPlural } from '../../text/agreement.ts'
import { count } from '../../text/count.ts'
import { useLanguages } from '../questions.ts'
import type { Claim, Thing, Value } from '../records.ts'
import { remember } from '../tab.ts'
import { intoView } from './into-view.ts'
import { whenWords } from './when.ts'

/** How the text puts a claim. Drawn by the line under its words and said by a word, never by colour. */
export type Status = 'says' | 'hedged' | 'denied' | 'inferred'

export const statusOf = ({ polarity, certainty, inferredBy }: Pick<Claim, 'polarity' | 'certainty' | 'inferredBy'>): Status =>
  inferredBy !== null ? 'inferred' : polarity === 'denied' ? 'denied' : certainty === 'certain' ? 'says' : 'hedged'

const WORD: Readonly<Record<Status, string>> = { says: 'says', hedged: 'hedged', denied: 'denies', inferred: 'inferred' }
/** What stands before the word, as before a label in a drawing, so that a status is told without its line too. */
const MARK: Readonly<Record<Status, string>> = { says: '', hedged: '~ ', denied: '// ', inferred: '∴ ' }
const SIGN = { '+': 'ally', '-': 'rival', '0': '', text: '' } as const

/** A name that no control character in it can move: its direction is its own. */
export const Name = ({ children }: { readonly children: string }) => (
  <bdi dir="auto">{children.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}</bdi>
)

/** Words of a report, in its language and direction. */
export const Quote = ({ of, children, className }: { readonly of: string; readonly children: ReactNode; readonly className?: string }) => (
  <blockquote dir="auto" lang={useLanguages().get(of)} className={className}>
    {children}
  </blockquote>
)

/** How the text puts a claim: its mark and word, and the words that hedge it. */
export const StatusMark = ({ claim }: { readonly claim: Claim }) => {
  const status = statusOf(claim)
  return (
    <>
      <span aria-hidden="true">{MARK[status]}</span>
      <span className={status}>{WORD[status]}</span>
      {claim.certainty === 'certain' ? null : (
        <>
          : <bdi>{claim.certainty === 'unknown' ? 'not known' : (claim.hedge ?? claim.certainty)}</bdi>
        </>
      )}
    </>
  )
}

/** Ring, dot or cross: where the claim stands in review; with a pencil where a person put it right. */
export const ReviewMark = ({ claim: { standing, corrected } }: { readonly claim: Pick<Claim, 'standing' | 'corrected'> }) => (
  <>
    <span className={`ring ${standing}`} role="img" aria-label={standingWords(standing)} />
    <Pencil corrected={corrected} />
  </>
)

/** A pencil that says which parts of a claim a person put right; nothing where it stands as it was read. */
export const Pencil = ({ corrected }: Pick<Claim, 'corrected'>) =>
  corrected.length === 0 ? null : (
    <svg className="pencil" viewBox="0 0 12 12" role="img" aria-label={correctedWords(corrected)}>
      <title>{correctedWords(corrected)}</title>
      <path d="M1 11l.7-3.2 6-6a1.1 1.1 0 0 1 1.6 0l.9.9a1.1 1.1 0 0 1 0 1.6l-6 6z" />
    </svg>
  )

/** Parts of a claim as its forms call them. */
const PARTS: Readonly<Record<string, string>> = {
  predicate: 'kind',
  polarity: 'yes or no',
  certainty: 'hedge',
  speaker: 'who says so',
  time: 'when',
  place: 'where',
  inferred: 'inferred or said',
}

/** Which parts of a claim a person put right, in words. */
export const correctedWords = (corrected: readonly string[]): string =>
  `corrected: ${corrected.map(part => PARTS[part] ?? part).join(', ')}`

/** How a claim stands in review, in one word. */
const standingWords = (standing: string): string =>
  standing === 'proposed' ? 'waiting' : standing === 'conflict' ? 'contradicted' : standing

/** The same with the parts that a person put right. */
export const reviewWords = ({ standing, corrected }: Pick<Claim, 'standing' | 'corrected'>): string =>
  corrected.length === 0 ? standingWords(standing) : `${standingWords(standing)}, ${correctedWords(corrected)}`

/** A claim as a screen reader says it: who says it, what, when, and how it stands. */
export const claimSpoken = (claim: Claim): string =>
  [`${saidBy(claim)}: ${claim.sentence}`, ...(claim.time === null ? [] : [whenWords(claim.time)]), reviewWords(claim)].join(', ')

/** The hue of a claim's relation; only ties have one. */
export const hueOf = ({ predicate }: Claim): string =>
  predicates[predicate].group === 'structure' ? 'hierarchy' : SIGN[predicates[predicate].sign]

/** What a claim says of its subject, agreeing with it: "backs" of one, "back" of many. */
export function verbOf({ subject, predicate, polarity }: Claim): string {
  const { reads, denied } = predicates[predicate]
  return agree(polarity === 'denied' ? denied : reads, isPlural(subject))
}

type TitleProps = {
  readonly claim: Claim
  /** Hears which part is pointed at, so that its words can be shown. */
  readonly onField?: ((field: string | undefined) => void) | undefined
}

/** Subject, predicate and object, the predicate in the hue of its relation. */
export const ClaimTitle = ({ claim, onField }: TitleProps) => {
  const part = (field: string, content: ReactNode, hue?: string) => (
    <span className={hue} onMouseEnter={() => onField?.(field)} onMouseLeave={() => onField?.(undefined)}>
      {content}
    </span>
  )
  return (
    <>
      {part('subject', <Name>{claim.subject.name}</Name>)} {part('predicate', verbOf(claim), hueOf(claim))}
      {claim.object === null ? null : <> {part('object', <Name>{valueWords(claim.object)}</Name>)}</>}
    </>
  )
}

/** A value in words; numbers keep their bounds. */
export function valueWords(value: Value): string {
  if ('name' in value) return value.name
  if ('text' in value) return value.text
  const { min, max, unit, approximate } = value.quantity
  const [least, most] = [min?.toLocaleString('en-GB'), max?.toLocaleString('en-GB')]
  const number =
    min === max ? (least ?? '?') : least === undefined ? `up to ${most}` : most === undefined ? `at least ${least}` : `${least}–${most}`
  return `${approximate ? 'about ' : ''}${number}${unit === null ? '' : ` ${unit}`}`
}

/** A number as a correction takes it: "~30..150 fighters". */
export function valueInput({ min, max, unit, approximate }: Quantity): string {
  const range = min === max ? `${min ?? ''}` : `${min ?? ''}..${max ?? ''}`
  return `${approximate ? '~' : ''}${range}${unit === null ? '' : ` ${unit}`}`
}

/** Who says so: the innermost speaker first; the report where it speaks itself. */
export function speakerWords(speaker: readonly Thing[], title: string | null): string {
  if (speaker.length === 0) return `the report “${title ?? 'untitled'}”`
  return speaker
    .map(({ name }) => name)
    .toReversed()
    .join(', according to ')
}

/** Whose claim it is: who says so, or who infers it. */
export const saidBy = ({ inferredBy, speaker, document }: Claim): string =>
  inferredBy === null ? speakerWords(speaker, document.title) : `inferred by ${inferredBy}`

/** Whether who says so is whom it is said of, or what it is done to. */
const isParty = ({ speaker, subject, object }: Claim): boolean =>
  speaker.some(({ id }) => id === subject.id || (object !== null && 'id' in object && id === object.id))

export const Speaker = ({ claim }: { readonly claim: Claim }) => (
  <span>
    <Name>{saidBy(claim)}</Name>{' '}
    <span className="chip">
      {claim.inferredBy !== null
        ? '∴ no source says it'
        : claim.speaker.length === 0
          ? '▤ author of the report'
          : isParty(claim)
            ? '⚑ party to it'
            : '☉ quoted in the report'}
    </span>
  </span>
)

/** A claim's words, then who says so and how, and what else is told of it. Opens its evidence. */
export const ClaimButton = ({
  claim,
  isAtHome = false,
  children,
}: {
  readonly claim: Claim
  /** It stands beside its report, which need not be named. */
  readonly isAtHome?: boolean
  readonly children?: ReactNode
}) => (
  <button type="button" className="plain" data-claim={claim.id} onClick={() => remember('card', claim.id)}>
    <ReviewMark claim={claim} />
    <span dir="auto">{claim.sentence}</span>
    <span className="small muted">
      {' — '}
      <Name>{isAtHome && claim.speaker.length === 0 && claim.inferredBy === null ? 'the report' : saidBy(claim)}</Name>{' '}
      <StatusMark claim={claim} />
      {children}
    </span>
  </button>
)

/** How many sources that know nothing of each other stand behind something, in words. */
export const sourcesWords = (sources: number): string =>
  sources === 0 ? 'source of unknown lineage' : count(sources, 'independent source')

/** On which notes a claim rests, or that a link in its own words leads to its source. */
export const notesOf = ({ coverage, notes }: Claim): string => (coverage === 'linked' ? 'link' : `note\u00a0${notes.join(', ')}`)

/** A claim on one line, with when and on which note. */
type LineProps = {
  readonly claim: Claim
  /** How many sources that know nothing of each other stand behind it, where that is known. */
  readonly sources?: number | undefined
  /** It is the one that is looked at; comes into sight in its list. */
  readonly isChosen?: boolean
  /** It stands beside its report, which need not be named. */
  readonly isAtHome?: boolean
  /** What stands at the end of its words. */
  readonly mark?: ReactNode
  readonly children?: ReactNode
}

export const ClaimLine = ({ claim, sources, isChosen = false, isAtHome = false, mark, children }: LineProps) => (
  <li aria-current={isChosen ? 'true' : undefined} ref={isChosen ? intoView : null}>
    <ClaimButton claim={claim} isAtHome={isAtHome}>
      {claim.time === null ? '' : ` · ${whenWords(claim.time)}`}
      {claim.notes.length === 0 ? ' · no note' : ` · ${notesOf(claim)}`}
      {sources === undefined ? '' : ` · ${sourcesWords(sources)}`}
      {mark}
    </ClaimButton>
    {children}
  </li>
)

export const ClaimList = ({ claims }: { readonly claims: readonly Claim[] }) => (
  <ul className="claims">
    {claims.map(claim => (
      <ClaimLine key={claim.id} claim={claim} />
    ))}
  </ul>
)
