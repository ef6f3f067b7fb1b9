import { isCapital } from '../../language/data/word-lists.ts'
import { headOfTokens } from './head.ts'
import type { Name } from './name.ts'
import type { Words } from './words.ts'

/**
 * Whether a capital city stands for the government there: it says, decides or is addressed ("Moscow denied it", "accused Islamabad"), or
 * deals with another ("talks between Delhi and Dhaka").
 */
export function isGovernment(words: Words, { key, first, last }: Name): boolean {
  if (!isCapital(key) || words.lower[last] === '-') return false
  if (words.lower[first - 1] === 'to' && words.lower[first - 2] === 'according') return true
  const led = leader(words, headOfTokens(words.reading.tokens, first, last))
  const token = words.token(led)
  const head = words.token(token?.head ?? -1)
  if (token === undefined || head === undefined) return false
  const before = words.lower[led - 1] ?? ''
  switch (token.deprel) {
    case 'nsubj':
      return head.upos === 'VERB' && GOVERNS.has(head.lemma)
    case 'obj':
    case 'iobj':
      return ADDRESSES.has(head.lemma)
    case 'obl':
    case 'obl:agent':
      if (before === 'to') return YIELDS.has(head.lemma)
      return (before === 'by' && head.upos === 'VERB') || (before === 'with' && DEALS_WITH.has(head.lemma))
    case 'nmod':
      if (before === 'from') return GIVEN.has(head.lemma)
      return before === 'by' || (/^(?:with|between)$/.test(before) && DEALINGS.has(head.lemma))
    default:
      return false
  }
}

/** The first of the names coordinated with the one at `i`: "both London and | Constantinople". */
function leader(words: Words, i: number): number {
  let at = i
  for (let token = words.token(at); token?.deprel === 'conj' && token.head >= 0 && token.head < at; token = words.token(at)) at = token.head
  return at
}

const GOVERNS = new Set(
  'say deny claim accuse back support arm recognize recognise refuse reject insist fund supply demand offer warn agree condemn announce want decide order pledge promise send deploy withdraw negotiate finance sponsor sign argue respond reply confirm protest apologise apologize honour honor pay encourage signal suspect hope fear regard consider tolerate prefer urge press expel recall summon impose lift ban acknowledge admit concede train equip dispute dismiss criticise criticize welcome oppose propose request threaten consult blame call ask seek try declare maintain believe think know'.split(
    ' ',
  ),
)
const ADDRESSES = new Set(
  'accuse blame arm fund finance support back criticise criticize condemn urge press ask tell warn thank persuade pressure threaten inform defy oppose anger embarrass alarm please reassure'.split(
    ' ',
  ),
)
const DEALS_WITH = new Set(['negotiate', 'agree', 'ally', 'side', 'cooperate', 'break', 'sign', 'deal', 'coordinate'])
const DEALINGS = new Set(
  'agreement talk negotiation deal accord pact treaty relation tie contact dispute war tension rivalry alliance cooperation understanding link rapprochement ceasefire'.split(
    ' ',
  ),
)
/** What is done to those who command or are courted: "answers to Ansk", "loyal to Ansk". */
const YIELDS = new Set(
  'answer report defer appeal complain bow loyal subservient answerable accountable beholden hostile sympathetic allegiance loyalty'.split(
    ' ',
  ),
)
/** What a government gives: "support from Ansk". */
const GIVEN = new Set('support money aid funding backing order instruction pressure protection subsidy assistance'.split(' '))
