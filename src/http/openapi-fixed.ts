import { LARGEST } from './files.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ 'application/json': { schema } })
const problem = { description: 'What is wrong, and what to do', content: { 'application/problem+json': { schema: ref('Problem') } } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const lastEventId = {
  name: 'Last-Event-ID',
  in: 'header',
  description: 'The last id seen, after a lost connection',
  schema: { type: 'string' },
}
const stream = {
  200: { description: 'Server-Sent Events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
  default: problem,
}

/** Routes that are not actions: signing in, files in and out, jobs and news. */
export const fixedPaths = {
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'This description.',
      responses: { 200: { description: 'OpenAPI 3.1', content: json({ type: 'object' }) } },
    },
  },
  '/api/v1/session': {
    get: {
      operationId: 'session',
      summary: 'Tell whether the browser is signed in.',
      responses: { 204: { description: 'It is' }, default: problem },
    },
    post: {
      operationId: 'signIn',
      summary: 'Exchange the launch token for a cookie.',
      security: [],
      requestBody: { required: true, content: json({ type: 'object', properties: { token: { type: 'string' } }, required: ['token'] }) },
      responses: { 204: { description: 'Signed in; the cookie is set' }, default: problem },
    },
  },
  '/api/v1/files': {
    post: {
      operationId: 'sendFiles',
      summary: `Send documents, at most ${LARGEST} bytes; each is read as a job of its own.`,
      parameters: [
        { name: 'name', in: 'query', description: 'Name of a file that is sent as the body itself', schema: { type: 'string' } },
        {
          name: 'for',
          in: 'query',
          description: 'The action to perform on it',
          schema: { enum: ['add', 'audit', 'analyse'], default: 'add' },
        },
        {
          name: 'ocr',
          in: 'query',
          description: 'Recognise the text on scanned pages; other options of the action are given likewise',
          schema: { type: 'boolean', default: false },
        },
        { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 200 } },
      ],
      requestBody: {
        required: true,
        content: {
          'application/octet-stream': {},
          'multipart/form-data': {
            schema: { type: 'object', additionalProperties: { type: 'string', contentMediaType: 'application/octet-stream' } },
          },
        },
      },
      responses: {
        202: {
          description: 'Jobs have begun',
          content: json({ type: 'object', properties: { data: { type: 'array', items: ref('Job') } }, required: ['data'] }),
        },
        default: problem,
      },
    },
  },
  '/api/v1/originals/{id}': {
    get: {
      operationId: 'original',
      summary: 'A document as it came in, to be kept and never shown in place.',
      parameters: [id],
      responses: { 200: { description: 'Its bytes', content: { 'application/octet-stream': {} } }, default: problem },
    },
  },
  '/api/v1/originals/{id}/pages/{page}': {
    get: {
      operationId: 'pagePicture',
      summary: 'A page of a PDF original or a scan as a picture; the words of a claim’s sentence, or from start to end, are coloured.',
      parameters: [
        id,
        { name: 'page', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
        { name: 'claim', in: 'query', schema: { type: 'string' } },
        { name: 'start', in: 'query', description: 'UTF-16 offset into the text', schema: { type: 'integer' } },
        { name: 'end', in: 'query', schema: { type: 'integer' } },
      ],
      responses: { 200: { description: 'The picture', content: { 'image/png': {}, 'image/svg+xml': {} } }, default: problem },
    },
  },
  '/api/v1/jobs': {
    get: {
      operationId: 'jobs',
      summary: 'Jobs of this run of the server, newest first.',
      responses: {
        200: {
          description: 'Jobs',
          content: json({ type: 'object', properties: { data: { type: 'array', items: ref('Job') } }, required: ['data'] }),
        },
        default: problem,
      },
    },
  },
  '/api/v1/jobs/{id}': {
    get: {
      operationId: 'job',
      summary: 'One job.',
      parameters: [id],
      responses: { 200: { description: 'The job', content: json(ref('JobAnswer')) }, default: problem },
    },
    delete: {
      operationId: 'cancelJob',
      summary: 'Stop a job.',
      parameters: [id],
      responses: { 200: { description: 'The job', content: json(ref('JobAnswer')) }, default: problem },
    },
  },
  '/api/v1/jobs/{id}/events': {
    get: {
      operationId: 'jobEvents',
      summary: 'One job as it goes on, until it is over: events `job`.',
      parameters: [id, lastEventId],
      responses: stream,
    },
  },
  '/api/v1/events': {
    get: {
      operationId: 'events',
      summary: 'Everything that happens: events `job` with a job, `base` with where the log stands.',
      parameters: [lastEventId],
      responses: stream,
    },
  },
} as const

const text = { type: 'string' }
const table = {
  type: 'object',
  properties: {
    columns: { type: 'array', items: text },
    rows: { type: 'array', items: { type: 'array', items: { type: ['string', 'number', 'null'] } } },
  },
  required: ['columns', 'rows'],
}
const ended = { enum: ['failed', 'partial', 'findings', 'interrupted'] }
const remarks = { type: 'array', items: text, description: 'What was said on the way' }

/** Schemas that operations share. */
export const schemas = {
  Answer: { type: 'object', properties: { data: {}, table, text, ended, remarks }, required: ['data'] },
  Page: {
    type: 'object',
    properties: { data: { type: 'array' }, table, ended, remarks, next: { type: ['string', 'null'] }, total: { type: 'integer' } },
    required: ['data', 'next'],
  },
  Job: {
    type: 'object',
    properties: {
      id: text,
      action: text,
      label: text,
      state: { enum: ['waiting', 'running', 'done', 'failed', 'cancelled'] },
      task: { type: ['string', 'null'] },
      done: { type: 'integer' },
      total: { type: 'integer' },
      log: { type: 'array', items: text },
      answer: { anyOf: [ref('Answer'), { type: 'null' }] },
      problem: { anyOf: [ref('Problem'), { type: 'null' }] },
      startedAt: text,
      endedAt: { type: ['string', 'null'] },
    },
    required: ['id', 'action', 'label', 'state', 'task', 'done', 'total', 'log', 'answer', 'problem', 'startedAt', 'endedAt'],
  },
  JobAnswer: { type: 'object', properties: { data: ref('Job') }, required: ['data'] },
  Problem: {
    type: 'object',
    properties: { type: text, title: text, status: { type: 'integer' }, detail: text, code: text, hint: text },
    required: ['type', 'title', 'status', 'detail', 'code'],
  },
} as const
