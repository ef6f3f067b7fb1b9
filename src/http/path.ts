import type { Action } from '../actions/action.ts'

/** Where an action is found: "review list" at `/api/v1/review/list`. */
export const pathOf = ({ name }: Action): string => `/api/v1/${name.replaceAll(' ', '/')}`
