import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'

// What a hostile document might try once it runs code: told on standard output, one JSON object.

const tried = (work: () => unknown): string => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const reached = await new Promise<string>(resolve => {
  try {
    const socket = connect({ host: '127.0.0.1', port: Number(process.argv[2]), timeout: 2000 })
    socket.on('connect', () => resolve('done'))
    socket.on('timeout', () => resolve('timeout'))
    socket.on('error', error => resolve('code' in error ? String(error.code) : error.message))
  } catch (error) {
    resolve(String(error))
  }
})

console.log(
  JSON.stringify({
    read: tried(() => readFileSync('/etc/hostname')),
    write: tried(() => writeFileSync(`${import.meta.dirname}/mischief.txt`, 'x')),
    // oxlint-disable-next-line typescript/no-implied-eval -- this is what is tried
    code: tried(() => new Function('return 1')()),
    memory: tried(() => Array.from({ length: 30 }, () => Buffer.alloc(100_000_000, 1))),
    network: reached,
  }),
)
