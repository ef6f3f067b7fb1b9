import { z } from 'zod'

// The server's policy lets no text become code, and the parser would try to make some; it must hear so before it meets a schema.
z.config({ jitless: true })
await import('./app.tsx')
