import type { Dispute } from '../../weigh/disputes.ts'
import type { Ground } from '../../weigh/ground.ts'
import { nameOf } from '../../weigh/ground.ts'
import { speakerName } from '../../weigh/voice.ts'
import { withRecords } from '../records.ts'

/** A dispute with its claims as records and its things and speakers by name, as JSON for programs. */
export const disputeRecord = (ground: Ground, dispute: Dispute): object => ({
  ...dispute,
  names: dispute.about.map(id => nameOf(ground, id)),
  voices: dispute.voices.map(voice => ({
    ...voice,
    name: speakerName(ground, voice),
    statements: withRecords(ground, voice.statements),
  })),
  apart: withRecords(ground, dispute.apart),
})
