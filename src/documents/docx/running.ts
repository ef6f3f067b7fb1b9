import { elementsIn } from '../bytes/xml.ts'
import type { BlockDraft } from '../compose/draft.ts'
import { joined } from '../office/story-block.ts'
import { Context } from './context.ts'
import type { Package } from './package.ts'
import { Story } from './story.ts'
import type { Styles } from './styles.ts'

/** What stands in headers and footers, each wording once; page numbers alone are none. */
export async function runningHeads(parts: Package['parts'], styles: Styles, usual: string | undefined): Promise<BlockDraft[]> {
  const heads = new Map<string, BlockDraft>()
  for (const kind of ['header', 'footer']) {
    for (const { root, relations } of await parts(kind)) {
      const runs = joined(new Story(new Context(styles, usual, relations)).read(elementsIn(root)))
      const text = runs.map(run => run.text).join('')
      if (/\p{L}{2}/u.test(text)) heads.set(text, { kind: 'running-head', runs: runs.map(run => ({ text: run.text, raw: null })) })
    }
  }
  return [...heads.values()]
}
