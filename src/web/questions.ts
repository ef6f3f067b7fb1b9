import type { UseQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'

import { Claim, Dispute, Entity, LogEntry, Report } from './records.ts'
import { ReportText } from './report-text.ts'
import type { Question } from './server.ts'
import { read, Refused } from './server.ts'

/** Asks a reading action and keeps its answer; every answer is asked for again when the base moves. */
export function useAnswer<Schema extends z.ZodType>(action: string, question: Question, schema: Schema): UseQueryResult<z.output<Schema>> {
  return useQuery({ queryKey: [action, question], queryFn: () => read(action, question, schema) })
}

/** A list that is empty, not an error, where no project has been made yet. */
function useList<Item>(action: string, question: Question, item: z.ZodType<Item>): UseQueryResult<Item[]> {
  return useQuery({
    queryKey: [action, question],
    queryFn: async () => {
      try {
        return await read(action, question, z.array(item))
      } catch (error) {
        if (error instanceof Refused && error.status === 404 && Object.keys(question).length === 0) return []
        throw error
      }
    },
  })
}

/** Every claim that is not rejected. */
export const useClaims = (): UseQueryResult<Claim[]> => useList('claims', {}, Claim)
export const useDisputes = (): UseQueryResult<Dispute[]> => useList('disputes', {}, Dispute)
export const useEntities = (): UseQueryResult<Entity[]> => useList('entities', {}, Entity)
export const useReports = (): UseQueryResult<Report[]> => useList('documents', {}, Report)
export const useLog = (): UseQueryResult<LogEntry[]> => useList('log', {}, LogEntry)

/** One report with its text, once it is known which. */
export function useReportText(document: string | undefined): UseQueryResult<ReportText> {
  return useQuery({
    queryKey: ['document', document],
    queryFn: () => read('document', { document }, ReportText),
    enabled: document !== undefined,
  })
}
