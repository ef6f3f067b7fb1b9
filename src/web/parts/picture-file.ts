/** Saves a drawing as an SVG file that stands alone: its colours written out, its caption in it. */
export function svgFile(svg: SVGSVGElement | null, caption: string): void {
  if (svg === null) return
  const style = getComputedStyle(document.documentElement)
  const box = svg.viewBox.baseVal
  const text = new XMLSerializer()
    .serializeToString(svg)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolved(style.getPropertyValue(name)))
  const words = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  words.setAttribute('x', String(box.x + 8))
  words.setAttribute('y', String(box.y + box.height - 4))
  words.setAttribute('font-size', '12')
  words.textContent = `${caption} (Aver)`
  const whole = text.replace(/<\/svg>$/, `${new XMLSerializer().serializeToString(words)}</svg>`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }))
  link.download = `${caption.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.svg`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** `light-dark(a, b)` as the colour that is shown now. */
function resolved(value: string): string {
  const probe = document.createElement('span')
  probe.style.color = value
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
