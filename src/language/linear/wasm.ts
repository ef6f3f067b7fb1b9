/** Instructions as WebAssembly encodes them (WebAssembly 2.0, chapter 5.4), each with the instructions for its operands before it. */
export type Code = readonly number[]

/** A local variable of a function, by number. */
export type Local = number

/** Types of values. */
export const I32 = 0x7f
export const V128 = 0x7b

export const get = (local: Local): Code => [0x20, local]
export const set = (local: Local, value: Code): Code => [...value, 0x21, local]
export const number = (value: number): Code => [0x41, ...signed(value)]
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const and = (a: Code, b: Code): Code => [...a, ...b, 0x71]
export const shiftLeft = (a: Code, b: Code): Code => [...a, ...b, 0x74]
/** Shifts right, filling with zeros. */
export const shiftRight = (a: Code, b: Code): Code => [...a, ...b, 0x76]
export const isZero = (a: Code): Code => [...a, 0x45]
export const isEqual = (a: Code, b: Code): Code => [...a, ...b, 0x46]
/** Whether one number is less than another, both without sign. */
export const isLess = (a: Code, b: Code): Code => [...a, ...b, 0x49]

/** The number at an address of memory. */
export const load = (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsigned(offset)]
export const loadByte = (address: Code, offset = 0): Code => [...address, 0x2d, 0, ...unsigned(offset)]
export const loadSignedByte = (address: Code, offset = 0): Code => [...address, 0x2c, 0, ...unsigned(offset)]
export const loadSignedShort = (address: Code, offset = 0): Code => [...address, 0x2e, 1, ...unsigned(offset)]
export const store = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x36, 2, ...unsigned(offset)]
export const storeShort = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x3b, 1, ...unsigned(offset)]

/** Sixteen bytes of memory, as one vector. */
export const loadVector = (address: Code, offset = 0): Code => [...address, 0xfd, 0x00, 0, ...unsigned(offset)]
export const storeVector = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0xfd, 0x0b, 0, ...unsigned(offset)]
/** The first and the last eight of sixteen signed bytes, as eight shorts. */
export const lowShorts = (bytes: Code): Code => [...bytes, 0xfd, 0x87, 0x01]
export const highShorts = (bytes: Code): Code => [...bytes, 0xfd, 0x88, 0x01]
/** Adds eight shorts to eight others. */
export const addShorts = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0x8e, 0x01]

const NO_VALUE = 0x40
const END = 0x0b
export const when = (condition: Code, then: Code, otherwise: Code = []): Code => [
  ...condition,
  0x04,
  NO_VALUE,
  ...then,
  ...(otherwise.length === 0 ? [] : [0x05, ...otherwise]),
  END,
]
/** Does `body` at least once, and again as long as the condition holds. */
export const repeat = (body: Code, whilst: Code): Code => [0x03, NO_VALUE, ...body, ...whilst, 0x0d, 0, END]
/** Does `body` as long as the condition holds. */
export const whilst = (condition: Code, body: Code): Code => when(condition, repeat(body, condition))

/** A function of numbers that gives nothing back: the types of its further locals, and its instructions. */
export type WasmFunction = { readonly parameters: number; readonly locals: readonly number[]; readonly body: Code }

/** How every module begins: its magic number and version. */
const OPENING = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

/** A module that works in the memory `engine.memory` it is given, and gives out one function under the name `run`. */
export const moduleOf = ({ parameters, locals, body }: WasmFunction): Uint8Array => {
  const types = Array.from({ length: parameters }, () => I32)
  const code = [...list(locals.map(type => [1, type])), ...body, END]
  return Uint8Array.of(
    ...OPENING,
    ...section(1, list([[0x60, ...list(types.map(type => [type])), 0]])),
    ...section(2, list([[...text('engine'), ...text('memory'), 0x02, 0x00, 1]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text('run'), 0x00, 0]])),
    ...section(10, list([[...unsigned(code.length), ...code]])),
  )
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]
const text = (name: string): Code => list([...new TextEncoder().encode(name)].map(byte => [byte]))

/** Numbers in LEB128, without and with a sign. */
const unsigned = (value: number): Code => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)])
const signed = (value: number): Code => (value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)])
