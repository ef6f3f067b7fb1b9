import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

let loaded: Promise<WrappedPdfiumModule> | undefined

async function load(): Promise<WrappedPdfiumModule> {
  const { init } = await import('@embedpdf/pdfium')
  const engine = await init({})
  engine.PDFiumExt_Init()
  return engine
}

/** The engine's own memory, which its types leave out. */
type Memory = { readonly _malloc: (size: number) => number; readonly _free: (place: number) => void; readonly HEAPU8: Uint8Array }

/** The memory in which PDFium takes and gives what is no number; it moves when it grows, so ask for it anew. */
export function memoryOf(engine: WrappedPdfiumModule): Memory {
  if (hasMemory(engine.pdfium)) return engine.pdfium
  throw new TypeError('the PDF engine shows no memory')
}

const hasMemory = (module: object): module is Memory => '_malloc' in module && '_free' in module && 'HEAPU8' in module

/** Does some work on a file opened with PDFium; undefined where PDFium cannot open it. */
export async function withPdfium<Result>(
  bytes: Uint8Array,
  work: (engine: WrappedPdfiumModule, document: number) => Result | Promise<Result>,
): Promise<Result | undefined> {
  loaded ??= load()
  const engine = await loaded
  const data = memoryOf(engine)._malloc(bytes.length)
  memoryOf(engine).HEAPU8.set(bytes, data)
  const document = engine.FPDF_LoadMemDocument(data, bytes.length, '')
  try {
    return document === 0 ? undefined : await work(engine, document)
  } finally {
    if (document !== 0) engine.FPDF_CloseDocument(document)
    memoryOf(engine)._free(data)
  }
}
