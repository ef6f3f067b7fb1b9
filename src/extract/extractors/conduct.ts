import { frameExtractor } from '../frames/read.ts'
import { engagements } from './conduct/engagements.ts'
import { ground } from './conduct/ground.ts'
import { justice } from './conduct/justice.ts'
import { means } from './conduct/means.ts'
import { violence } from './conduct/violence.ts'

/** What groups and states do: attack, kill, hold ground, fight, deploy, train, arm themselves, prosecute. */
export const conduct = frameExtractor('conduct', [...violence, ...ground, ...engagements, ...means, ...justice])
