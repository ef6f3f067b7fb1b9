import type { Format } from './format.ts'
import { networkOf, TIE_FIELDS, xmlText } from './network.ts'

const data = (key: string, value: string): string => (value === '' ? '' : `<data key="${key}">${xmlText(value)}</data>`)

export const networkGraphml: Format = {
  name: 'network.graphml',
  about: 'The signed network of allies, rivals and commands as GraphML, for Gephi, yEd, Cytoscape, NetworkX and R.',
  *write({ ground }) {
    const { things, ties } = networkOf(ground)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for (const field of ['label', 'kind']) yield `<key id="n_${field}" for="node" attr.name="${field}" attr.type="string"/>\n`
    for (const field of TIE_FIELDS) yield `<key id="e_${field}" for="edge" attr.name="${field}" attr.type="string"/>\n`
    yield '<graph id="network" edgedefault="directed">\n'
    for (const { id, name, kind } of things) yield `<node id="${xmlText(id)}">${data('n_label', name)}${data('n_kind', kind)}</node>\n`
    for (const { id, from, to, mutual, values } of ties) {
      const ends = `id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"${mutual ? ' directed="false"' : ''}`
      yield `<edge ${ends}>${values.map((value, index) => data(`e_${TIE_FIELDS[index] ?? ''}`, value)).join('')}</edge>\n`
    }
    yield '</graph>\n</graphml>\n'
  },
}
