import { createHash } from 'node:crypto'

/** SHA-256 of text or bytes, lower-case hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

type Row = Readonly<Record<string, string | number | null>>

/** A row with the hash of its columns, in the order of their names. */
export const sealed = <R extends Row>(row: R): R & { readonly hash: string } => ({ ...row, hash: hashOf(row) })

/** Whether a row is as it was written. */
export const isSound = ({ hash, ...row }: Row): boolean => hash === hashOf(row)

function hashOf(row: Row): string {
  const columns = Object.keys(row).toSorted()
  return sha256(JSON.stringify(columns.map(column => [column, row[column]])))
}
