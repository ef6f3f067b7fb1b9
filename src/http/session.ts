import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Bytes of a token: beyond guessing. */
const STRENGTH = 32

const fresh = (): string => randomBytes(STRENGTH).toString('base64url')

/**
 * Who may ask: the holder of the launch token, which stands in the printed address after `#` and never reaches a server's log, and the
 * browser that exchanged one for a cookie. The token holds for one run of the server; the cookie for the next runs on the project, too.
 */
export class Session {
  readonly launchToken = fresh()
  readonly cookie: string
  readonly #once = new Set<string>()

  constructor(cookie: string = fresh()) {
    this.cookie = cookie
  }

  /** A token that can be exchanged once: for an address that other programs may see. */
  oneTimeToken(): string {
    const token = fresh()
    this.#once.add(token)
    return token
  }

  /** The cookie for a token, as `Set-Cookie` has it; undefined for a wrong token. */
  exchange(token: string, port: number): string | undefined {
    if (!same(token, this.launchToken) && !this.#once.delete(token)) return undefined
    return `${cookieName(port)}=${this.cookie}; Path=/; HttpOnly; SameSite=Strict`
  }

  /** By what a request shows that it may ask; undefined where it may not. */
  signOf(headers: Headers, port: number): 'cookie' | 'token' | undefined {
    const bearer = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
    if (bearer !== undefined) return same(bearer, this.launchToken) ? 'token' : undefined
    const cookies = (headers.get('cookie') ?? '').split(';').map(one => one.trim())
    const given = cookies.find(one => one.startsWith(`${cookieName(port)}=`))
    return given !== undefined && same(given.slice(cookieName(port).length + 1), this.cookie) ? 'cookie' : undefined
  }
}

/** Cookies are shared by every port of a host, so that two servers need two names. */
const cookieName = (port: number): string => `aver_${port}`

/** Compared by their hashes, so that the time it takes tells nothing. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
