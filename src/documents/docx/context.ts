import type { CitationField, Document } from '../../model/document.ts'
import { allIn } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { Records } from '../office/marks.ts'
import type { Call } from '../office/numbering.ts'
import { noteKey } from './bookmarks.ts'
import { Fields } from './fields.ts'
import type { Relation } from './package.ts'
import { Pages } from './pages.ts'
import type { Style, Styles } from './styles.ts'

/** What is known while a story is read, over all its paragraphs. */
export class Context {
  readonly styles: Styles
  readonly relations: ReadonlyMap<string, Relation>
  /** Keys of notes by the bookmarks around their numbers. */
  readonly bookmarks: ReadonlyMap<string, string>
  readonly fields = new Fields()
  /** Names of the bookmarks that are open, by their ids. */
  readonly open = new Map<string, string>()
  /** Reference managers' records by the names of bookmarks. */
  readonly #records: Records
  readonly pages = new Pages()
  /** Notes in the order in which they are called, each as often as it is. */
  readonly calls: Call[] = []
  /** Keys of notes that only deleted words call. */
  readonly deleted = new Set<string>()
  /** From 0. */
  section = 0
  /** Whether any words were read yet. */
  started = false
  readonly #usual: string | undefined
  readonly #faults = new Map<string, { readonly code: string; count: number }>()

  constructor(
    styles: Styles,
    usual: string | undefined,
    relations: ReadonlyMap<string, Relation>,
    bookmarks = new Map<string, string>(),
    records = new Records([]),
  ) {
    this.styles = styles
    this.#usual = usual
    this.relations = relations
    this.bookmarks = bookmarks
    this.#records = records
  }

  /** The works behind the innermost open bookmark that holds some. */
  get marked(): CitationField['items'] | undefined {
    for (const name of [...this.open.values()].toReversed()) {
      const items = this.#records.behind(name)
      if (items !== undefined) return items
    }
    return undefined
  }

  /** The style of this id, or the one of paragraphs that name none. */
  styleOf(id: string | undefined): Style | undefined {
    return this.styles.get(id ?? this.#usual ?? '')
  }

  /** Opens a bookmark where records may stand behind it. */
  mark({ attributes }: XmlElement): void {
    const name = attributes['w:name'] ?? ''
    if (this.#records.behind(name) !== undefined) this.open.set(attributes['w:id'] ?? '', name)
  }

  /** Leave out what a tracked change deleted or moved away. */
  leaveOut(element: XmlElement): void {
    for (const reference of allIn(element, 'w:footnoteReference', 'w:endnoteReference')) this.deleted.add(noteKey(reference) ?? '')
  }

  /** Note a fault; one that comes again is counted. */
  tell(code: string, message: string): void {
    const known = this.#faults.get(message)
    if (known === undefined) this.#faults.set(message, { code, count: 1 })
    else known.count++
  }

  get problems(): Document['problems'] {
    if (this.fields.broken > 0) this.tell('unread-record', `Of the reference manager’s records ${this.fields.broken} cannot be read.`)
    if (this.fields.unended > 0) this.tell('open-field', `Of the fields ${this.fields.unended} never end.`)
    return [...this.#faults].map(([message, { code, count }]) => ({
      code,
      message: count === 1 ? message : `${message} (${count} times)`,
      span: null,
    }))
  }
}
