import type { Clause, Parts } from './clause.ts'
import { listed, oneOf } from './clause.ts'
import { verb } from './verbs.ts'

/** Posts that a report words as what somebody does or is done by him: "commanded by X". */
const LEADING = new Map([
  ['commanded', 'commands'],
  ['led', 'leads'],
  ['headed', 'heads'],
  ['chaired', 'chairs'],
  ['directed', 'directs'],
  ['run', 'runs'],
  ['leading', 'leads'],
  ['commanding', 'commands'],
  ['heading', 'heads'],
])

/** A post by its role and rank: "is commander of …", "is the first president of …", "serves in …, with the rank of Col.". */
export function tellPosting(parts: Parts): Clause {
  const role = listed([...new Set(['role', 'title'].flatMap(key => parts.of(key) ?? []))])
  const rank = parts.of('rank')
  const tail = rank === undefined ? [] : [role === '' ? `as ${rank}` : `with the rank of ${rank}`]
  const told = ['role', 'title', 'rank', 'former']
  if (role === '') return parts.clause(verb(rank === undefined ? 'holds a post in' : 'serves in'), { told, tail })
  if (/^(?:serves|works|sits)\b/.test(role)) return parts.clause(verb(role), { told, tail })
  const does = LEADING.get(role.toLowerCase())
  if (does !== undefined) return parts.clause(verb(does), { told, tail })
  if (/^(?:leadership|command)$/i.test(role)) return parts.clause(verb('leads'), { told, tail })
  const post = /^(?:first|second|third|current|last|new|next|acting)\s/i.test(role)
    ? `the ${role}`
    : /^one of|member$/i.test(role)
      ? oneOf(role, false)
      : role
  return parts.clause(verb(`is ${post}${parts.statement.object === null ? '' : ' of'}`), { told, tail })
}
