import { Problem } from '../model/problem.ts'

/** Bytes of a body; a `Problem` past the cap, before the rest is taken in. */
export async function bytesOf(request: Request, cap: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Problem('too-large', `The body is larger than ${cap} bytes.`, { hint: 'Send less, or split the document.' })
  if (Number(request.headers.get('content-length') ?? 0) > cap) throw tooLarge
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > cap) throw tooLarge
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts, size))
}

/** Bytes of JSON that a request may carry. */
const JSON_CAP = 1_000_000

/** The object that a request's JSON holds. */
export async function objectOf(request: Request): Promise<Record<string, unknown>> {
  const bytes = await bytesOf(request, JSON_CAP)
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new Problem('usage', 'The body is not valid JSON in UTF-8.', { hint: 'Send an object with the input’s fields.', cause: error })
  }
  throw new Problem('usage', 'The body is no JSON object.', { hint: 'Send an object with the input’s fields.' })
}

/** The kind of body that a request says it has, without parameters. */
export const mediaType = (request: Request): string => (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
