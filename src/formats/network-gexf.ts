import type { Format } from './format.ts'
import { networkOf, TIE_FIELDS, xmlText } from './network.ts'

export const networkGexf: Format = {
  name: 'network.gexf',
  about: 'The signed network of allies, rivals and commands over time as GEXF 1.3, for Gephi.',
  *write({ ground }) {
    const { things, ties } = networkOf(ground)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">\n'
    yield '<attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>\n'
    const fields = TIE_FIELDS.map((field, index) => `<attribute id="${index}" title="${field}" type="string"/>`)
    yield `<attributes class="edge">${fields.join('')}</attributes>\n<nodes>\n`
    for (const { id, name, kind } of things)
      yield `<node id="${xmlText(id)}" label="${xmlText(name)}"><attvalues><attvalue for="0" value="${kind}"/></attvalues></node>\n`
    yield '</nodes>\n<edges>\n'
    for (const { id, from, to, mutual, start, end, values } of ties) {
      const told = values.map((value, index) => (value === '' ? '' : `<attvalue for="${index}" value="${xmlText(value)}"/>`))
      const ends = `id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"${mutual ? ' type="undirected"' : ''} kind="${kindOf(values)}"`
      yield `<edge ${ends}><attvalues>${told.join('')}</attvalues>${spell(start, end)}</edge>\n`
    }
    yield '</edges>\n</graph>\n</gexf>\n'
  },
}

/** By what edges between the same two are kept apart: programs add up those of one kind, and friends must not be added to foes, nor a denial to what it denies. */
function kindOf(values: readonly string[]): string {
  const [layer, polarity] = [values[TIE_FIELDS.indexOf('layer')] ?? '', values[TIE_FIELDS.indexOf('polarity')]]
  return polarity === 'denied' ? `denied ${layer}` : layer
}

/** When an edge may hold; one that nothing dates is always there. */
function spell(start: string | null, end: string | null): string {
  if (start === null && end === null) return ''
  return `<spells><spell${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}/></spells>`
}
