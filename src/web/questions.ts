import type { UseQueryResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'

import { Finding } from '../model/finding.ts'
import { Claim, Dispute, Entity, LogEntry, Report, Status } from './records.ts'
import { ReportText } from './report-text.ts'
import { restood } from './restand.ts'
import { isDecision, safeWords } from './safe.ts'
import type { Question } from './server.ts'
import { read } from './server.ts'
import { useTab } from './tab.ts'

/** Asks a reading action, unless it is not wanted yet, and keeps its answer; every answer is asked for again when the base moves. */
export function useAnswer<Schema extends z.ZodType>(
  action: string,
  question: Question,
  schema: Schema,
  enabled = true,
): UseQueryResult<z.output<Schema>> {
  return useQuery({ queryKey: [action, question], queryFn: () => read(action, question, schema), enabled })
}

/** Every claim that is not rejected, as it will stand when what was decided here has reached the base. */
export function useClaims(): UseQueryResult<Claim[]> {
  const changes = useTab('restood')
  return useQuery({
    queryKey: ['claims', {}],
    queryFn: () => read('claims', {}, z.array(Claim)),
    select: useCallback((claims: Claim[]) => restood(claims, changes), [changes]),
  })
}
/** Ids of the claims that wait and whose words another extractor reads otherwise. */
export function useReadOtherwise(): ReadonlySet<string> {
  const { data } = useAnswer('review list', { readOtherwise: 'true' }, z.array(z.object({ id: z.string() })))
  return useMemo(() => new Set(data?.map(({ id }) => id)), [data])
}
export const useDisputes = (): UseQueryResult<Dispute[]> => useAnswer('disputes', {}, z.array(Dispute))
export const useEntities = (): UseQueryResult<Entity[]> => useAnswer('entities', {}, z.array(Entity))
export const useReports = (): UseQueryResult<Report[]> => useAnswer('documents', {}, z.array(Report))
/** What each report is called, by its id. */
export const useTitles = (): ReadonlyMap<string, string> =>
  new Map((useReports().data ?? []).map(({ id, name, meta }) => [id, meta.title ?? name]))
/** The language of each report, as `lang` takes it, by its id: whatever is quoted from it is in that. */
export const useLanguages = (): ReadonlyMap<string, string> => new Map((useReports().data ?? []).map(({ id, meta }) => [id, meta.language]))
export const useLog = (): UseQueryResult<LogEntry[]> => useAnswer('log', {}, z.array(LogEntry))

/** Findings of every report by its title. */
export const Audited = z.array(z.object({ document: z.string(), findings: z.array(Finding) }))

/** Where the project lies, who decides in it, and what read it. */
export const useStatus = (): UseQueryResult<Status> => useAnswer('status', {}, Status)

/** One report with its text, once it is known which. */
export function useReportText(document: string | undefined): UseQueryResult<ReportText> {
  return useQuery({
    queryKey: ['document', document],
    queryFn: () => read('document', { document }, ReportText),
    enabled: document !== undefined,
  })
}

/** What is safe at this moment, in sentences, which follow what the page comes to know; the server is not asked for them. */
export function useSafeWords(): string {
  const { data: log } = useAnswer('log', {}, z.array(LogEntry), false)
  return safeWords({ saved: log?.filter(isDecision).length, unsent: useTab('unsent'), lost: useTab('lost') })
}
