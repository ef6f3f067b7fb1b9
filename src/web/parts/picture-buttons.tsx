import type { ReactNode, RefObject } from 'react'

import { say } from '../tab.ts'
import { savePng, saveSvg } from './picture-file.ts'

type Props = {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly caption: string
  /** A list of what marks mean, each a small drawing and its words. */
  readonly legend?: RefObject<HTMLElement | null>
  readonly children?: ReactNode
}

/** Saves the drawing with its caption as part of the image. */
export const PictureButtons = ({ svg, caption, legend, children }: Props) => (
  <span className="row no-print" role="group" aria-label="Save the picture">
    <button type="button" onClick={() => saveSvg(svg.current, caption, legend?.current ?? null)}>
      SVG
    </button>
    <button
      type="button"
      onClick={() => {
        savePng(svg.current, caption, legend?.current ?? null).catch(() => say('The browser could not draw the image. Save it as SVG.'))
      }}
    >
      PNG
    </button>
    {children}
  </span>
)
