import type { Action } from './action.ts'
import { add } from './add.ts'
import { analyse } from './analyse.ts'
import { archive } from './archive.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { candidates } from './candidates.ts'
import { changes } from './changes.ts'
import { claim } from './claim.ts'
import { auditClaims } from './claims-audit.ts'
import { claims } from './claims.ts'
import { compare } from './compare.ts'
import { describe } from './describe.ts'
import { join } from './dispute/join.ts'
import { near } from './dispute/near.ts'
import { note } from './dispute/note.ts'
import { resolve } from './dispute/resolve.ts'
import { show } from './dispute/show.ts'
import { split as splitDispute } from './dispute/split.ts'
import { weigh } from './dispute/weigh.ts'
import { disputes } from './disputes.ts'
import { distinguish } from './distinguish.ts'
import { doctor } from './doctor.ts'
import { document } from './document.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { doubt } from './doubt.ts'
import { entities } from './entities.ts'
import { erase } from './erase.ts'
import { estimates } from './estimates.ts'
import { explain } from './explain.ts'
import { exportRecords } from './export.ts'
import { claim as gradeClaim } from './grade/claim.ts'
import { source as gradeSource } from './grade/source.ts'
import { importRecords } from './import.ts'
import { lineage } from './lineage.ts'
import { log } from './log.ts'
import { match } from './match.ts'
import { merge } from './merge.ts'
import { network } from './network.ts'
import { origins } from './origins.ts'
import { path } from './path.ts'
import { choosePlace } from './places-choose.ts'
import { places } from './places.ts'
import { remove } from './remove.ts'
import { removed } from './removed.ts'
import { reread } from './reread.ts'
import { accept } from './review/accept.ts'
import { add as addClaim } from './review/add.ts'
import { conflict } from './review/conflict.ts'
import { correct } from './review/correct.ts'
import { list } from './review/list.ts'
import { reject } from './review/reject.ts'
import { undo } from './review/undo.ts'
import { sample } from './sample.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { split } from './split.ts'
import { status } from './status.ts'
import { timeline } from './timeline.ts'

/** Everything a person can do, in the order in which help lists it. To add one: write its file and list it here; every door then has it. */
export const actions: readonly Action[] = [
  add,
  status,
  documents,
  reread,
  changes,
  describe,
  importRecords,
  document,
  sources,
  claims,
  claim,
  entities,
  dossier,
  disputes,
  show,
  near,
  join,
  splitDispute,
  note,
  weigh,
  resolve,
  compare,
  origins,
  estimates,
  network,
  path,
  timeline,
  lineage,
  places,
  search,
  audit,
  auditClaims,
  list,
  accept,
  reject,
  conflict,
  correct,
  addClaim,
  undo,
  explain,
  gradeSource,
  gradeClaim,
  candidates,
  merge,
  distinguish,
  doubt,
  split,
  match,
  choosePlace,
  remove,
  removed,
  log,
  exportRecords,
  archive,
  backup,
  doctor,
  erase,
  analyse,
  sample,
]
