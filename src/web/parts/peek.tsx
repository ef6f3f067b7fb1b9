import { useEffect, useState } from 'react'
import { z } from 'zod'

import { useAnswer, useClaims } from '../questions.ts'
import type { Claim } from '../records.ts'
import { useTab } from '../tab.ts'
import { workWords } from './claim-facts.tsx'
import { Name, notesOf, Quote, saidBy, StatusMark } from './claim.tsx'

/** Milliseconds for which a claim is pointed at before its words are shown. */
const AFTER = 450

/** Pixels between the claim and its words, and the least room that they need. */
const GAP = 6
const ROOM = 220

type Spot = { readonly claim: string; readonly left: number; readonly top: number; readonly bottom: number }

/** The sentence and note behind a claim that is pointed at or has the focus; a click opens the whole evidence. */
export const Peek = () => {
  const [spot, setSpot] = useState<Spot>()
  const open = useTab('card')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed: readonly [number, number] | undefined
    const away = (): void => {
      clearTimeout(timer)
      setSpot(undefined)
    }
    /** What a click brings under a pointer that rests is not pointed at. */
    const press = ({ clientX, clientY }: PointerEvent): void => {
      pressed = [clientX, clientY]
    }
    const hover = (event: PointerEvent): void => {
      if (pressed?.[0] === event.clientX && pressed[1] === event.clientY) return
      pressed = undefined
      toward(event)
    }
    const toward = ({ target }: Event): void => {
      const holder = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null
      away()
      if (holder === null) return
      timer = setTimeout(() => {
        const { left, top, bottom } = holder.getBoundingClientRect()
        setSpot({ claim: holder.dataset['claim'] ?? '', left, top, bottom })
      }, AFTER)
    }
    const escape = ({ key }: KeyboardEvent): void => (key === 'Escape' ? away() : undefined)
    addEventListener('pointerover', hover)
    addEventListener('pointerdown', press)
    addEventListener('focusin', toward)
    addEventListener('keydown', escape)
    for (const end of ['pointerdown', 'scroll', 'focusout']) addEventListener(end, away, true)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerover', hover)
      removeEventListener('pointerdown', press)
      removeEventListener('focusin', toward)
      removeEventListener('keydown', escape)
      for (const end of ['pointerdown', 'scroll', 'focusout']) removeEventListener(end, away, true)
    }
  }, [])
  const claim = useClaims().data?.find(({ id }) => id === spot?.claim)
  if (spot === undefined || claim === undefined || open === claim.id) return null
  const isBelow = spot.bottom + ROOM < innerHeight || spot.top < ROOM
  return (
    <div
      className="peek"
      role="tooltip"
      style={{
        insetInlineStart: Math.max(8, Math.min(spot.left, innerWidth - 448)),
        ...(isBelow ? { insetBlockStart: spot.bottom + GAP } : { insetBlockEnd: innerHeight - spot.top + GAP }),
      }}
    >
      <Behind claim={claim} />
    </div>
  )
}

const Notes = z.object({ noteTexts: z.array(z.object({ number: z.number(), text: z.string() })) })

const Behind = ({ claim }: { readonly claim: Claim }) => (
  <>
    <Quote of={claim.document.id}>“{claim.quote}”</Quote>
    <p className="small">
      <Name>{saidBy(claim)}</Name> <StatusMark claim={claim} />
      <span className="muted">
        {' · '}
        <Name>{claim.document.title ?? ''}</Name>
        {claim.notes.length === 0 ? ', no note' : `, ${notesOf(claim)}`}
      </span>
    </p>
    {claim.notes.length === 0 ? null : <Footnotes claim={claim.id} />}
    {claim.works.map(({ id, csl }) =>
      csl === null ? null : (
        <p key={id} className="small muted" dir="auto">
          {workWords(csl)}
        </p>
      ),
    )}
  </>
)

/** The notes behind a claim as they stand in its report. */
const Footnotes = ({ claim }: { readonly claim: string }) =>
  (useAnswer('claim', { claim }, Notes).data?.noteTexts ?? []).map(({ number, text }) => (
    <p key={number} className="small" dir="auto">
      <strong>Note {number}</strong> {text}
    </p>
  ))
