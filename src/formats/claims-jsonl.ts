import { claimWords } from '../brief/wording.ts'
import type { Grades } from '../model/log.ts'
import type { Ground, Statement, Value } from '../weigh/ground.ts'
import { nameOf } from '../weigh/ground.ts'
import { once } from '../weigh/memo.ts'
import type { Format } from './format.ts'

/**
 * A claim with every thing under its id and name, for programs. Null, never absence, where a claim leaves something open. Analysts' grades
 * are there only where the project uses them.
 */
export function claimRecord(ground: Ground, statement: Statement): object {
  const thing = (id: string): object => thingRecord(ground, id)
  const value = (of: Value): object => (of.is === 'thing' ? thing(of.id) : of.is === 'text' ? { text: of.text } : { quantity: of.quantity })
  const {
    id,
    predicate,
    polarity,
    certainty,
    hedge,
    time,
    quote,
    document,
    at,
    coverage,
    notes,
    sources,
    standing,
    corrected,
    inferredBy,
    confidence,
    recognised,
  } = statement
  return {
    id,
    sentence: claimWords(ground, statement),
    subject: thing(statement.subject),
    predicate,
    object: statement.object === null ? null : value(statement.object),
    qualifiers: Object.fromEntries(Object.entries(statement.qualifiers).map(([key, values]) => [key, values.map(value)])),
    polarity,
    certainty,
    hedge,
    speaker: statement.speaker.map(thing),
    time,
    place: statement.place === null ? null : thing(statement.place),
    quote,
    document: reportRecord(ground, document),
    start: at,
    end: at + quote.length,
    coverage,
    notes,
    works: sources.map(source => workRecord(ground, source)),
    standing,
    corrected,
    inferredBy,
    confidence,
    ...gradesIn(ground, statement),
    readFrom: recognised === null ? 'file' : 'ocr',
    recognised,
  }
}

/** A thing with its name and kind. This, a report and a work stand in very many claims, and are made once a ground. */
export const thingRecord = once((ground, id) => ({ id, name: nameOf(ground, id), kind: ground.things.get(id)?.kind ?? null }))

const reportRecord = once((ground, id) => ({ id, title: ground.reports.get(id)?.title ?? null }))

const workRecord = once((ground, id) => ({ id, csl: ground.works.get(id)?.csl ?? null }))

function gradesIn({ grades }: Ground, { id, sources, speaker }: Statement): object {
  if (grades === null) return {}
  const { credibility, likelihood, by, at, reason } = grades.claims.get(id) ?? NO_GRADE
  return { grade: { credibility, likelihood, by, at, reason, sources: reliabilities(grades, [...speaker, ...sources]) } }
}

const NO_GRADE = { credibility: null, likelihood: null, by: null, at: null, reason: null }

/** The grades of works and speakers, by their ids. */
const reliabilities = ({ sources }: Grades, ids: readonly string[]): object =>
  Object.fromEntries([...new Set(ids)].flatMap(id => (sources.has(id) ? [[id, sources.get(id)?.reliability ?? null]] : [])))

export const claimsJsonl: Format = {
  name: 'claims.jsonl',
  about: 'Every claim as one JSON object a line, with ids, names and works; for programs.',
  *write({ ground }) {
    for (const statement of ground.statements) yield `${JSON.stringify(claimRecord(ground, statement))}\n`
  },
}
