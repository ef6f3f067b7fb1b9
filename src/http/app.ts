import { Hono } from 'hono'
import { z } from 'zod'

import { Problem } from '../model/problem.ts'
import { objectOf, mediaType } from './body.ts'
import type { Door } from './door.ts'
import { addEvents } from './events.ts'
import { addFiles } from './files.ts'
import { isSurelyOwn } from './guard.ts'
import { addJobs } from './job-routes.ts'
import { openapi } from './openapi.ts'
import { addPagePictures } from './page-pictures.ts'
import { addActions } from './perform.ts'
import { refuse, thrownAnswer } from './problem.ts'
import type { Session } from './session.ts'
import { workbenchFile } from './static.ts'

/** What the server is made of beside its routes. */
export type House = Door & { readonly session: Session; readonly port: number; readonly workbench: string; readonly version: string }

const Token = z.object({ token: z.string() })

/** All routes: the workbench's files for everybody who got past the guard, everything else for those who are signed in. */
export function appOf(house: House): Hono {
  const { session, port } = house
  const app = new Hono()
  app.post('/api/v1/session', async ({ req }) => {
    if (mediaType(req.raw) !== 'application/json') return refuse('media-type', 'The body should be JSON, and say so.')
    const cookie = session.exchange(Token.safeParse(await objectOf(req.raw)).data?.token ?? '', port)
    if (cookie === undefined) return refuse('signed-out', 'This launch token is wrong or of an earlier run.', START)
    return new Response(null, { status: 204, headers: { 'set-cookie': cookie } })
  })
  app.use('/api/*', async ({ req }, next) => {
    const sign = session.signOf(req.raw.headers, port)
    if (sign === undefined) return refuse('signed-out', 'Nobody is signed in here.', START, { 'www-authenticate': 'Bearer' })
    const isWriting = req.method !== 'GET' && req.method !== 'HEAD'
    if (sign === 'cookie' && isWriting && !isSurelyOwn(req.raw.headers))
      return refuse('foreign', 'The request does not say which page it comes from.')
    return await next()
  })
  app.get('/api/v1/session', () => new Response(null, { status: 204 }))
  app.get('/api/openapi.json', () => Response.json(openapi(house.version)))
  addActions(app, house)
  addFiles(app, house)
  addPagePictures(app, house)
  addJobs(app, house)
  addEvents(app, house)
  const known = new Set(app.routes.filter(({ path }) => !path.includes('*')).map(({ path }) => path))
  app.all('/api/*', ({ req }) =>
    known.has(req.path) ? wrongMethod(req.method) : refuse('not-found', `There is no ${req.path}.`, 'See /api/openapi.json.'),
  )
  app.get('*', ({ req }) => workbenchFile(house.workbench, new URL(req.url).pathname, req.header('if-none-match') ?? null))
  app.all('*', ({ req }) => wrongMethod(req.method))
  app.onError(error => {
    if (!(error instanceof Problem)) house.onBug(error)
    return thrownAnswer(error)
  })
  return app
}

const START = 'Open the address that "aver" printed when it started.'

const wrongMethod = (method: string): Response => refuse('method', `${method} cannot be done here.`, 'See /api/openapi.json.')
