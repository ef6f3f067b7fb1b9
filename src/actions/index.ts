import type { Action } from './action.ts'
import { analyse } from './analyse.ts'

/** Everything a person can do. To add one: write its file and list it here; every door then has it. */
export const actions: readonly Action[] = [analyse]
