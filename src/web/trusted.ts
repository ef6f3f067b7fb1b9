/** The part of Trusted Types that is used; absent where a browser does not know them. */
type Policy = { readonly createScriptURL: (url: string) => string }
declare global {
  var trustedTypes: { readonly createPolicy: (name: string, rules: Policy) => Policy } | undefined
}

const policy = globalThis.trustedTypes?.createPolicy('aver', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url
    throw new TypeError(`${url} is not the workbench's own`)
  },
})

/** A worker from one of the workbench's own files; the server's policy lets no other be started. */
export const ownWorker = (url: string): Worker => new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' })
