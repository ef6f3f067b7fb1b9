import { Buffer } from 'node:buffer'
/**
 * Writes the sample project's Word document from the text below: `node scripts/build-samples.ts`. The zip is stored without times, so
 * that the same text gives the same bytes.
 */
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import yazl from 'yazl'

const TITLE = 'Two Exile Governments, Three Battalions'

/** Paragraphs; `[n]` calls the note of that number, `# ` begins a heading. */
const BODY = [
  `# ${TITLE}`,
  'This is a sample report written for Aver. It carries a few faults on purpose, and the unit in its last section is invented.',
  '# The Chechen battalions',
  'Chechens have fought on the side of Ukraine since 2014.[1] The Dzhokhar Dudayev Battalion is named after the first president of Chechnya, and about 50 Chechens serve in it.[2] Crimean Tatars also belong to the battalion. Its fighters oppose Vladimir Putin and Ramzan Kadyrov, who rules Chechnya.[3] Muslim Madiyev is the deputy commander of the Dudayev Battalion; he was once vice president of the security council under Aslan Maskhadov.[4] The battalion took part in the liberation of Izium. It lacks money and lives on donations.[5]',
  'The Presidium of the Ichkerian Government, an exile body, supports the Dudayev Battalion. Zhaloudi Saralyapov’s Ichkerian Parliament backs the Sheikh Mansur Battalion instead. Akhmed Zakayev leads a rival Cabinet of Ministers, which is loyal to Volodymyr Zelensky through the Separate Special Purpose Battalion (OBON).[6] Perhaps these quarrels matter less at the front: all three battalions fought together in Bakhmut.[7]',
  '# The Belarusian regiment',
  'The Kastuś Kalinoŭski Regiment consists of two battalions, Volat and Litvin.[8] Its members hope that Belarus will join the European Union and NATO. Some of them want to remove Alexander Lukashenko by force, but they believe that this is unlikely without foreign help.[9] Many fighters give interviews only under false names, because their families in Belarus could be in danger.[10]',
  '# What the groups share',
  'Groups with opposed ideologies have put their quarrels aside in order to fight the Russian army.[11] The Ukrainian government approved a foreign legion soon after February 2022; how large it is remains unclear.[12] The Russian Volunteer Corps probably dislikes the Chechen battalions.',
  '# An invented unit',
  'Harbour Company is an invented unit, used in this sample to show how Aver protects people. Its commander, known by the call sign Kestrel, told reporters that his men would stay until the end of the war.',
]

const NOTES = [
  'Harold Chambers, “Chechens Fight with Ukrainians against Russia,” New Lines Magazine, April 5, 2023, https://newlinesmag.com/reportage/chechens-fight-with-ukrainians-against-russia/.',
  'Patrick Reevell and Ivan Pereira, “Chechen Volunteer Fighters Back up Ukraine’s Russian Resistance,” ABC News, April 13, 2023, ',
  'Daniel Boffey, “‘We’re Fighting for a Free Future’: The Chechen Battalions Siding with Kyiv,” The Guardian, January 30, 2023, https://www.theguardian.com/world/2023/jan/30/chechen-dzhokhar-dudayev-battalion-kyiv-ukraine-putin-ramzan-kadyrov.',
  'Chambers, “Chechens Fight with Ukrainians.”',
  'Boffey, “We’re Fighting for a Free Future.”',
  'Chambers, “Chechens Fight with Ukrainians.”',
  'Ibid.',
  '“About the Kastuś Kalinoŭski Regiment,” The Kastuś Kalinoŭski Regiment, accessed September 15, 2023, https://bel.army/en/about/.',
  'Sam Skove, “Meet the Belarusian Regiment Fighting for Ukraine,” Foreign Policy, February 20, 2023, https://foreignpolicy.com/2023/02/20/russia-war-ukraine-belarus-kastus-kalinouski-regiment-soldiers-fighting/.',
  'Skove, “Meet the Belarusian Regiment,”',
  '“Foreign Fighters in Ukraine: Multiple Ideological Agendas, One Tactical Goal,” eurasia.ro, September 11, 2023, https://eurasia.ro/2023/09/11/foreign-fighters-in-ukraine-multiple-ideological-agendas-one-tactical-goal/.',
  '“Foreign Fighters in Ukraine.”',
]

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`

/** Word keeps ids 0 and 1 for its separators, so note n has id n + 1. */
const reference = (note: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${note + 1}"/></w:r>`

function paragraph(text: string): string {
  const heading = text.startsWith('# ')
  const style = heading ? `<w:pPr><w:pStyle w:val="${text === BODY[0] ? 'Title' : 'Heading1'}"/></w:pPr>` : ''
  const runs = text
    .replace(/^# /, '')
    .split(/\[(\d+)\]/)
    .map((part, index) => (index % 2 === 0 ? (part === '' ? '' : run(part)) : reference(Number(part))))
  return `<w:p>${style}${runs.join('')}</w:p>`
}

const footnote = (text: string, index: number): string =>
  `<w:footnote w:id="${index + 2}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`

const separator = (id: number, kind: string): string =>
  `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${TITLE}</dc:title><dc:creator>Aver sample project</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2023-10-16T09:00:00Z</dcterms:created></cp:coreProperties>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  'word/document.xml': `<w:document ${W}><w:body>${BODY.map(paragraph).join('')}</w:body></w:document>`,
  'word/footnotes.xml': `<w:footnotes ${W}>${separator(0, 'separator')}${separator(1, 'continuationSeparator')}${NOTES.map(footnote).join('')}</w:footnotes>`,
}

const zip = new yazl.ZipFile()
for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(HEAD + xml), name, { mtime: new Date(2000, 0, 1), mode: 0o644 })
zip.end()
await pipeline(zip.outputStream, createWriteStream(join(import.meta.dirname, '..', 'samples', 'exile-battalions.docx')))
