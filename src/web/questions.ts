import type { UseQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'

import { Claim, Dispute, Entity, LogEntry, Report } from './records.ts'
import { ReportText } from './report-text.ts'
import type { Question } from './server.ts'
import { read } from './server.ts'

/** Asks a reading action and keeps its answer; every answer is asked for again when the base moves. */
export function useAnswer<Schema extends z.ZodType>(action: string, question: Question, schema: Schema): UseQueryResult<z.output<Schema>> {
  return useQuery({ queryKey: [action, question], queryFn: () => read(action, question, schema) })
}

/** Every claim that is not rejected. */
export const useClaims = (): UseQueryResult<Claim[]> => useAnswer('claims', {}, z.array(Claim))
export const useDisputes = (): UseQueryResult<Dispute[]> => useAnswer('disputes', {}, z.array(Dispute))
export const useEntities = (): UseQueryResult<Entity[]> => useAnswer('entities', {}, z.array(Entity))
export const useReports = (): UseQueryResult<Report[]> => useAnswer('documents', {}, z.array(Report))
export const useLog = (): UseQueryResult<LogEntry[]> => useAnswer('log', {}, z.array(LogEntry))

/** One report with its text, once it is known which. */
export function useReportText(document: string | undefined): UseQueryResult<ReportText> {
  return useQuery({
    queryKey: ['document', document],
    queryFn: () => read('document', { document }, ReportText),
    enabled: document !== undefined,
  })
}
