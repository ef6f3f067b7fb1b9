import { say } from '../tab.ts'

/** Puts words on the clipboard and says so. */
export async function copy(words: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
    say(done)
  } catch {
    say('The browser did not let it be copied.')
  }
}
