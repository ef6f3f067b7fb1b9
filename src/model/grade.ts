import { z } from 'zod'

/*
 * Grades that analysts give: the Admiralty system of NATO's AJP-2.1 for how reliable a source is and how credible a claim, and the words
 * of likelihood of Intelligence Community Directive 203. They are an analyst's own view, and never the text's hedge.
 */

/** How reliable a source is, with the words of the standard. */
export const RELIABILITIES = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const

/** How credible a claim is, with the words of the standard. */
export const CREDIBILITIES = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
} as const

/** How likely an analyst thinks it, with the share of a hundred that ICD 203 gives each word. */
export const LIKELIHOODS = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
} as const

export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.output<typeof Reliability>
export const Credibility = z.enum(['1', '2', '3', '4', '5', '6'])
export type Credibility = z.output<typeof Credibility>
export const Likelihood = z.enum([
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
])
export type Likelihood = z.output<typeof Likelihood>
