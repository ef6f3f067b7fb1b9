/**
 * The browser may load from this server alone, run no text as a script, and be framed by nobody. `aver` is the one Trusted Types policy,
 * for the workers of the workbench.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types aver',
].join('; ')

/** Headers that every answer carries, whatever else it says. */
export const SAFETY: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=()',
  'x-frame-options': 'DENY',
}

/** Gives an answer the headers that it does not set itself. */
export function secured(answer: Response): Response {
  for (const [name, value] of Object.entries(SAFETY)) if (!answer.headers.has(name)) answer.headers.set(name, value)
  if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'private, no-cache')
  return answer
}
