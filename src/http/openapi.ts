import { z } from 'zod'

import type { Action } from '../actions/action.ts'
import { fieldsOf } from '../actions/fields.ts'
import { actions } from '../actions/index.ts'
import { ownLimit } from './answer.ts'
import { fixedPaths, schemas } from './openapi-fixed.ts'
import { MOST } from './page.ts'
import { pathOf } from './path.ts'

type Json = Readonly<Record<string, unknown>>

/** The description of this door in OpenAPI 3.1, made from the table of actions and their schemas. */
export function openapi(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Aver',
      version,
      summary: 'An evidence base of cited reports: who says what, how sure, when, and on which source.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ cookie: [] }, { token: [] }],
    paths: {
      ...Object.fromEntries(
        actions.map(action => [pathOf(action), action.changes ? { post: changeOperation(action) } : { get: readOperation(action) }]),
      ),
      ...fixedPaths,
    },
    components: {
      schemas,
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'aver_PORT', description: 'Given for the launch token by POST /api/v1/session.' },
        token: { type: 'http', scheme: 'bearer', description: 'The launch token, for programs.' },
      },
    },
  }
}

const refused = {
  description: 'What is wrong, and what to do',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const inputOf = ({ input }: Action) => z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })

function readOperation(action: Action): Json {
  const { properties = {} } = inputOf(action)
  const own = fieldsOf(action).filter(({ name }) => name !== 'limit')
  return {
    operationId: idOf(action),
    summary: action.about,
    parameters: [
      ...own.map(({ name, about, required, many }) => ({
        name,
        in: 'query',
        required,
        ...(about === '' ? {} : { description: about }),
        schema: properties[name] ?? {},
        ...(many ? { style: 'form', explode: true } : {}),
      })),
      {
        name: 'as',
        in: 'query',
        description: 'JSON; or the table as CSV, whole; or words',
        schema: { enum: ['json', 'csv', 'text'], default: 'json' },
      },
      ...(action.lists || ownLimit(action) !== undefined
        ? [{ name: 'limit', in: 'query', description: 'At most so many', schema: { type: 'integer', minimum: 1, maximum: MOST } }]
        : []),
      ...(action.lists ? [{ name: 'cursor', in: 'query', description: '`next` of the page before', schema: { type: 'string' } }] : []),
      ...(action.volatile ? [] : [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }]),
    ],
    responses: {
      200: {
        description: 'The answer',
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${action.lists ? 'Page' : 'Answer'}` } },
          'text/csv': { schema: { type: 'string' } },
          'text/plain': { schema: { type: 'string' } },
        },
      },
      ...(action.volatile ? {} : { 304: { description: 'Nothing has changed since the tag given' } }),
      default: refused,
    },
  }
}

function changeOperation(action: Action): Json {
  const { $schema: _, ...schema } = inputOf(action)
  return {
    operationId: idOf(action),
    summary: action.about,
    parameters: [
      {
        name: 'If-Match',
        in: 'header',
        description: 'ETag of what was seen; 412 where what is to be changed has changed since',
        schema: { type: 'string' },
      },
      {
        name: 'Idempotency-Key',
        in: 'header',
        description: 'The same key twice is one change',
        schema: { type: 'string', maxLength: 200 },
      },
      { name: 'Prefer', in: 'header', description: '`respond-async` makes a job of it', schema: { type: 'string' } },
    ],
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      200: { description: 'What was done', content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } } },
      202: { description: 'A job has begun', content: { 'application/json': { schema: { $ref: '#/components/schemas/JobAnswer' } } } },
      default: refused,
    },
  }
}

const idOf = ({ name }: Action): string => name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
