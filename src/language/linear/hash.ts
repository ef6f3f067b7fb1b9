/** 32-bit FNV-1a over the UTF-16 code units of `text`, its high half folded into the low. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) | 0
}

/** Key of feature template `template` filled with one value; the finaliser is MurmurHash3's. */
export function key1(template: number, a: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Key of a template filled with two values. */
export function key2(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x27d4eb2f)
  return hash ^ (hash >>> 16)
}

/** Key of a template filled with three values. */
export const key3 = (template: number, a: number, b: number, c: number): number => key2(template, key2(template ^ 77, a, b), c)

/** Key of a template filled with four values. */
export const key4 = (template: number, a: number, b: number, c: number, d: number): number =>
  key2(template, key2(template ^ 77, a, b), key2(template ^ 99, c, d))
