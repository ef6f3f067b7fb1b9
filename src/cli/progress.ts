import type { Progress } from '../actions/action.ts'

/** Draws one line on standard error that is redrawn in place: a bar, counts and the time left. */
export function progressBar(
  write: (text: string) => void,
  now: () => number,
): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  let begun: { readonly task: string; readonly at: number } | undefined
  let drawn = false
  return {
    show({ task, done, total }) {
      if (begun?.task !== task) begun = { task, at: now() }
      const share = total === 0 ? 1 : done / total
      const filled = Math.round(share * WIDTH)
      const left = done === 0 || done === total ? '' : ` ${timeLeft(((now() - begun.at) / done) * (total - done))} left`
      write(`\r\u001B[K${task} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}${left}`)
      drawn = true
    },
    clear() {
      if (drawn) write('\r\u001B[K')
      drawn = false
    },
  }
}

const WIDTH = 24

/** Milliseconds as "40 s", "3 min", "2 h". */
function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 90) return `${seconds} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
