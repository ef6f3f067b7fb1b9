declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

  /** What the engine found, part by part; levels are 2 for lines, 3 for words, 4 for letters. */
  export type ResultIterator = {
    Begin(): void
    Next(level: number): boolean
    IsAtFinalElement(level: number, element: number): boolean
    Empty(level: number): boolean
    GetUTF8Text(level: number): string | null
    Confidence(level: number): number
    getBoundingBox(level: number): Box
    getBaseline(level: number): Box & { readonly has_baseline: boolean }
    /** Of the line, in pixels; descenders are below zero. */
    getRowAttributes(): { readonly row_height: number; readonly descenders: number; readonly ascenders: number }
  }

  export type TessBaseAPI = {
    /** 0 where it went well; mode 1 is the neural reader alone. */
    Init(folder: string | null, language: string, mode: number): number
    SetVariable(name: string, value: string): boolean
    SetPageSegMode(mode: number): void
    /** Takes the file /input of the engine's own file system; 0 where it is a picture. */
    SetImageFile(orientation: number, angle: number): number
    /** Writes the picture that was taken as the file /image.png; mode 0 leaves its colours. */
    WriteImage(mode: number): void
    SetRectangle(left: number, top: number, width: number, height: number): void
    /** 0 where it went well. */
    Recognize(monitor: null): number
    GetIterator(): ResultIterator
    Clear(): void
  }

  export type TesseractCore = {
    readonly FS: {
      writeFile(path: string, bytes: Uint8Array): void
      readFile(path: string): Uint8Array
      unlink(path: string): void
    }
    readonly TessBaseAPI: new () => TessBaseAPI
    destroy(object: object): void
  }

  type Options = {
    readonly print?: (line: string) => void
    readonly printErr?: (line: string) => void
    readonly TesseractProgress?: (percent: number) => void
  }

  const create: (options: Options) => Promise<TesseractCore>
  export default create
}
