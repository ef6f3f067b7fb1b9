import { readText } from '../../../src/documents/text.ts'
import { analyse } from '../../../src/extract/analyse.ts'
import type { Example } from '../../../src/language/linear/train-logistic.ts'
import type { Models } from '../../../src/language/models.ts'
import type { PredicateName } from '../../../src/model/predicate.ts'
import type { GoldDocument } from './gold.ts'
import { rightClaims } from './right.ts'

/** A claim that the rules read in an annotated document. */
export type ClaimExample = Example & { readonly predicate: PredicateName }

/** The claims that are read in annotated documents, each with its features and whether the annotation has it. */
export const claimExamples = (documents: readonly GoldDocument[], models: Omit<Models, 'confidence'>): ClaimExample[] =>
  documents.flatMap(document => {
    const seen: (readonly string[])[] = []
    const confidence: Models['confidence'] = {
      probability: features => {
        seen.push(features)
        return 0
      },
      reasons: () => [],
    }
    const { analysis } = analyse(readText(document.text), { ...models, confidence })
    const right = rightClaims(analysis, document)
    return analysis.claims.map((claim, i) => ({
      features: seen[i] ?? [],
      document: document.id,
      predicate: claim.predicate,
      isRight: right.has(claim),
    }))
  })
