import type { Hono } from 'hono'

import { findDocument, readBase } from '../actions/base.ts'
import { actions } from '../actions/index.ts'
import type { File } from '../documents/document.ts'
import { Problem } from '../model/problem.ts'
import { bytesOf, mediaType } from './body.ts'
import type { Door } from './door.ts'
import { startJob } from './job-routes.ts'
import { inputOfQuery } from './query.ts'

/** Bytes that one request may bring. */
export const LARGEST = 256 * 1024 * 1024

/** Files come in by upload, each read as a job of its own; an original goes out as it came in. */
export function addFiles(app: Hono, door: Door): void {
  app.post('/api/v1/files', async ({ req }) => {
    const query = new URL(req.url).searchParams
    const action = actionFor(query.get('for') ?? 'add')
    const asked = inputOfQuery(action, optionsOf(query))
    const bytes = await bytesOf(req.raw, LARGEST)
    return await door.once.perform(req.header('idempotency-key') ?? null, [req.url, req.header('content-type') ?? '', bytes], async () => {
      const files =
        mediaType(req.raw) === 'multipart/form-data' ? await filesIn(bytes, req.header('content-type') ?? '') : [fileOf(query, bytes)]
      const jobs = files.map(file => startJob(action, { ...asked, files: [file.name] }, file.name, [file], door))
      return Response.json({ data: jobs }, { status: 202, headers: { location: `/api/v1/jobs/${jobs[0]?.id}` } })
    })
  })
  app.get('/api/v1/originals/:document', async ({ req }) => {
    const { sha256, name } = findDocument(await readBase(door.world), req.param('document'))
    const bytes = await (await door.world.store('read')).original(sha256)
    if (bytes === undefined)
      throw new Problem('not-found', `The original of ${name} is not kept here.`, { hint: 'Run "aver doctor --originals".' })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, c => `%${c.charCodeAt(0).toString(16)}`)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        etag: `"${sha256}"`,
      },
    })
  })
}

/** What the query says to the action itself. */
function optionsOf(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query)
  for (const own of ['name', 'for', 'files']) rest.delete(own)
  return rest
}

/** Actions that take files, by name: what may be done with one that was sent. */
function actionFor(name: string) {
  const fit = actions.filter(({ input }) => 'files' in input.shape)
  const found = fit.find(action => action.name === name)
  if (found === undefined)
    throw new Problem('usage', `Nothing called ${name} takes a file.`, {
      hint: `Say for=${fit.map(action => action.name).join(', for=')}.`,
    })
  return found
}

function fileOf(query: URLSearchParams, bytes: Uint8Array): File {
  const name = query.get('name')
  if (name === null)
    throw new Problem('usage', 'The file has no name.', { hint: 'Send it with ?name=report.docx, or as multipart/form-data.' })
  return { name: plainName(name), bytes }
}

async function filesIn(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<File[]> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch((error: unknown) => {
    throw new Problem('usage', 'The multipart body is broken.', { hint: 'Send the file again.', cause: error })
  })
  const files: File[] = []
  for (const value of form.values()) if (typeof value !== 'string') files.push({ name: plainName(value.name), bytes: await value.bytes() })
  if (files.length === 0) throw new Problem('usage', 'The form holds no file.', { hint: 'Send each file as a part with a file name.' })
  return files
}

/** The last part of a path, without what cannot be shown on one line. */
function plainName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const name = last
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim()
    .slice(0, 200)
  if (name === '' || name === '.' || name === '..')
    throw new Problem('usage', 'The file has no name.', { hint: 'Give it one, with its ending.' })
  return name
}
