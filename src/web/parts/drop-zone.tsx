import { useEffect, useRef, useState } from 'react'

import { send } from '../server.ts'
import { say } from '../tab.ts'

/** Files that this tab sent, by their jobs, so that one that failed can be sent again. */
const sent = new Map<string, File>()

/** Sends the file of a job again; undefined where this tab did not send it. */
export function againOf(job: string): (() => void) | undefined {
  const file = sent.get(job)
  return file === undefined ? undefined : () => void add([file], {})
}

/** Sends files one after another; what is wrong with one is said, and the others go on. */
const add = async (files: Iterable<File> | null, { purpose, onSent }: Props): Promise<void> => {
  for (const file of files ?? [])
    try {
      say(`Reading ${file.name}…`)
      const job = await send(file, purpose)
      sent.set(job, file)
      onSent?.(job)
    } catch (error) {
      say(`${file.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
}

type Props = {
  readonly title?: string
  /** Files are read into the base, or only checked. */
  readonly purpose?: 'add' | 'audit'
  /** Hears the id of each file's job. */
  readonly onSent?: (job: string) => void
}

/** Where reports are dropped, anywhere on the page, or chosen; each file is read as a job of its own. */
export const DropZone = ({ title = 'Drop reports here', purpose = 'add', onSent = () => undefined }: Props) => {
  const chosen = useRef<Props>({})
  useEffect(() => {
    chosen.current = { purpose, onSent }
  })
  const [isOver, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return
      event.preventDefault()
      setOver(false)
      void add(event.dataTransfer.files, chosen.current)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return (
    <div className={isOver ? 'drop over' : 'drop'}>
      <h2>{title}</h2>
      <p className="muted">PDF, Word, OpenDocument, EPUB, web pages, Markdown, plain text, or scans (PNG, JPEG, TIFF)</p>
      <button type="button" className="primary" onClick={() => chooser.current?.click()}>
        Choose files
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Reports to add"
        onChange={event => void add(event.target.files, { purpose, onSent })}
      />
    </div>
  )
}
