import type { Finding } from '../../model/finding.ts'
import type { CslItem } from '../../model/source.ts'
import { callName, wholeName } from '../names.ts'
import { keyOf } from '../words.ts'
import { type AuditContext, type AuditSentence, finding, inOrder } from './context.ts'

const POST = String.raw`(?:founder|co-founder|commander|leader|head|chief|chairman|chairwoman|director|president|spokesman|spokeswoman|spokesperson|minister|member|fighter|general|colonel|owner)`
const SAYS =
  /^(?:’s)?,?\s(?:\p{L}+\s){0,2}?(?:says?|said|reports?|reported|writes?|wrote|argues?|argued|notes?|noted|finds?|found|claims?|claimed|states?|stated|estimates?|estimated|according|told|explains?|explained|describes?|described)\b/iu

/** Works by the very person or body that the sentences resting on them are about: what a party says of itself. */
export function* interestedSource(context: AuditContext): Iterable<Finding> {
  const posted = personsWithPosts(context.sentences)
  for (const { id, csl } of context.sources.values()) {
    const cited = context.citing(id)
    const notes = inOrder(cited.map(({ note }) => note))
    const own = new Set(notes)
    const alone = [...new Set(notes.flatMap(context.sentencesOn))].filter(sentence => restsOn(sentence, own, context))
    const party = selfDescribed(csl) ?? personInQuestion(csl, posted) ?? bodyInQuestion(csl, alone)
    if (party === undefined || alone.length === 0) continue
    yield finding({
      code: 'interested-source',
      severity: 'info',
      note: notes[0] ?? null,
      notes,
      span: cited[0]?.span ?? null,
      message: `The only source for what ${context.named(notes)} ${notes.length === 1 ? 'supports' : 'support'} is by ${party}, who is spoken of: it describes itself.`,
      expected: 'Say so in the text (“according to its own account”), or add a source that is not a party.',
    })
  }
}

/** Whether a sentence rests on these notes and no others. */
const restsOn = ({ coverage, notes }: AuditSentence, own: ReadonlySet<number>, { citedIn }: AuditContext): boolean =>
  coverage === 'direct' && notes.every(note => own.has(note) && new Set(citedIn(note).map(({ source }) => source)).size === 1)

/** A page about the body that publishes it: "About the Brigade", on the Brigade's own site. */
function selfDescribed({ title, publisher, ...csl }: CslItem): string | undefined {
  const body = csl['container-title'] ?? publisher
  if (title === undefined || body === undefined) return undefined
  const about = keyOf(title).replace(/^(?:about|who|our|official site of|official website of)\s?/, '')
  const named = keyOf(body).replace(/^the /, '')
  return /^about\b|^who we are|^our (?:history|mission|story)/i.test(title) || about.replace(/^the /, '') === named ? body : undefined
}

/** An author whom the text itself speaks of under a post, or who is its subject in the work's own title. */
function personInQuestion({ author, title, URL, type }: CslItem, posted: ReadonlySet<string>): string | undefined {
  const person = author.find(name => {
    if (name.family === undefined || name.given === undefined) return false
    const whole = keyOf(wholeName(name))
    return keyOf(title ?? '').includes(whole) || (type === 'interview' && keyOf(URL ?? '').includes(whole)) || posted.has(whole)
  })
  return person === undefined ? undefined : wholeName(person)
}

const NAME = /\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}’'-]+){1,6}/gu
const POSTED_BEFORE = new RegExp(String.raw`\b${POST}\b[^.]{0,40}$`, 'iu')
const POSTED_AFTER = new RegExp(String.raw`^,[^.,]{0,60}\b${POST}\b`, 'iu')
const POSTED_WITHIN = new RegExp(String.raw`\b${POST}\b`, 'iu')

/** Keys of the names that the text gives a post, every part of two words or more among them: a name may follow another capital. */
function personsWithPosts(sentences: readonly AuditSentence[]): ReadonlySet<string> {
  const names = sentences.flatMap(({ text }) =>
    [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
      const end = index + name.length
      const posted =
        POSTED_WITHIN.test(name) ||
        POSTED_BEFORE.test(text.slice(Math.max(0, index - 60), index)) ||
        POSTED_AFTER.test(text.slice(end, end + 80))
      return posted ? partsOf(name.split(' ')) : []
    }),
  )
  return new Set(names.map(keyOf))
}

const partsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, from) => words.slice(from + 1).map((__, length) => words.slice(from, from + length + 2).join(' ')))

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
