import type { Finding } from '../../model/finding.ts'
import type { CslItem } from '../../model/source.ts'
import { callName, wholeName } from '../names.ts'
import { keyOf } from '../words.ts'
import { type AuditContext, type AuditSentence, finding, inOrder, notesNamed } from './context.ts'

const POST = String.raw`(?:founder|co-founder|commander|leader|head|chief|chairman|chairwoman|director|president|spokesman|spokeswoman|spokesperson|minister|member|fighter|general|colonel|owner)`
const SAYS =
  /^(?:’s)?,?\s(?:\p{L}+\s){0,2}?(?:says?|said|reports?|reported|writes?|wrote|argues?|argued|notes?|noted|finds?|found|claims?|claimed|states?|stated|estimates?|estimated|according|told|explains?|explained|describes?|described)\b/iu

/** Works by the very person or body that the sentences resting on them are about: what a party says of itself. */
export function* interestedSource(context: AuditContext): Iterable<Finding> {
  const { sources, citations } = context
  for (const { id, csl } of sources.values()) {
    const cited = citations.filter(({ source }) => source === id)
    const notes = inOrder(cited.map(({ note }) => note))
    const alone = context.sentences.filter(sentence => restsOn(sentence, notes, context))
    const party = selfDescribed(csl) ?? personInQuestion(csl, context.sentences) ?? bodyInQuestion(csl, alone)
    if (party === undefined || alone.length === 0) continue
    yield finding({
      code: 'interested-source',
      severity: 'info',
      note: notes[0] ?? null,
      notes,
      span: cited[0]?.span ?? null,
      message: `The only source for what ${notesNamed(notes)} ${notes.length === 1 ? 'supports' : 'support'} is by ${party}, who is spoken of: it describes itself.`,
      expected: 'Say so in the text (“according to its own account”), or add a source that is not a party.',
    })
  }
}

/** Whether a sentence rests on these notes and no others. */
const restsOn = ({ coverage, notes }: AuditSentence, own: readonly number[], { citations }: AuditContext): boolean =>
  coverage === 'direct' &&
  notes.every(note => own.includes(note)) &&
  notes.every(note => new Set(citations.filter(other => other.note === note).map(({ source }) => source)).size === 1)

/** A page about the body that publishes it: "About the Brigade", on the Brigade's own site. */
function selfDescribed({ title, publisher, ...csl }: CslItem): string | undefined {
  const body = csl['container-title'] ?? publisher
  if (title === undefined || body === undefined) return undefined
  const about = keyOf(title).replace(/^(?:about|who|our|official site of|official website of)\s?/, '')
  const named = keyOf(body).replace(/^the /, '')
  return /^about\b|^who we are|^our (?:history|mission|story)/i.test(title) || about.replace(/^the /, '') === named ? body : undefined
}

/** An author whom the text itself speaks of under a post, or who is its subject in the work's own title. */
function personInQuestion({ author, title, URL, type }: CslItem, sentences: readonly AuditSentence[]): string | undefined {
  const person = author.find(name => {
    if (name.family === undefined || name.given === undefined) return false
    const whole = keyOf(wholeName(name))
    if (keyOf(title ?? '').includes(whole) || (type === 'interview' && keyOf(URL ?? '').includes(whole))) return true
    const escaped = RegExp.escape(wholeName(name))
    const posted = new RegExp(`\\b${POST}\\b[^.]{0,40}${escaped}|${escaped},[^.,]{0,60}\\b${POST}\\b`, 'iu')
    return sentences.some(({ text }) => posted.test(text))
  })
  return person === undefined ? undefined : wholeName(person)
}

/** A body that opens a sentence resting on its own words, and is not merely named as the one who says so. */
function bodyInQuestion({ author, publisher, ...csl }: CslItem, alone: readonly AuditSentence[]): string | undefined {
  const bodies = [...author.filter(({ literal }) => literal !== undefined).map(callName), csl['container-title'], publisher]
  return bodies.find(body => {
    if (body === undefined || !body.includes(' ')) return false
    const opens = new RegExp(`^(?:The\\s)?${RegExp.escape(body.replace(/^the\s/i, ''))}`, 'iu')
    return alone.some(({ text }) => {
      const match = opens.exec(text)
      return match !== null && !SAYS.test(text.slice(match[0].length))
    })
  })
}
