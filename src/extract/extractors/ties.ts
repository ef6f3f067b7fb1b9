import { frameExtractor } from '../frames/read.ts'
import { friendly } from './ties/friendly.ts'
import { hostile } from './ties/hostile.ts'
import { regard } from './ties/regard.ts'

/** Who stands with, against or in touch with whom, and how they regard one another. */
export const ties = frameExtractor('ties', [...friendly, ...hostile, ...regard])
