import type { Document } from '../../model/document.ts'
import { Problem } from '../../model/problem.ts'
import { decodeText } from '../bytes/decode.ts'
import { elementsIn, readXmlSoFar } from '../bytes/xml.ts'
import type { XmlElement } from '../bytes/xml.ts'
import { openZip } from '../bytes/zip.ts'
import type { File } from '../document.ts'
import { PREFIXES } from './names.ts'

/** Where a part points: to another part by its name, or to an address outside of the file. */
export type Relation = { readonly kind: string; readonly target: string; readonly outside: boolean }

/** A part of a Word document that could be read, with the relations its elements name by id. */
export type Part = { readonly root: XmlElement; readonly relations: ReadonlyMap<string, Relation> }

/** The parts of a Word document, each parsed when it is asked for; faults of parts are told once, in `problems`. */
export type Package = {
  readonly main: Part
  /** The parts of this kind (`footnotes`, `styles`, `header`) that the document points to. */
  readonly parts: (kind: string) => Promise<Part[]>
  /** The part of this kind that the package as a whole points to. */
  readonly about: (kind: string) => Promise<Part | undefined>
  readonly problems: Document['problems']
}

/** Open a Word document; a `Problem` where it is no whole archive, locked, too large, or none that Word reads. */
export async function openPackage(file: File): Promise<Package> {
  const zip = await openZip(file)
  const problems = [...zip.problems]
  const tell = (problem: Problem): void => {
    problems.push({ code: problem.code, message: problem.message, span: null })
  }
  const parse = async (name: string): Promise<XmlElement | undefined> => {
    try {
      const bytes = await zip.part(name)
      if (bytes === undefined) return undefined
      const { root, fault } = readXmlSoFar(decodeText({ name, bytes }), name, PREFIXES)
      if (fault !== undefined) tell(fault)
      return root
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      tell(error)
      return undefined
    }
  }
  const partOf = async (name: string): Promise<Part | undefined> => {
    const root = await parse(name)
    if (root === undefined) return undefined
    return { root, relations: relationsOf(name, await parse(name.replace(/[^/]*$/, last => `_rels/${last}.rels`))) }
  }
  const own = [...relationsOf('', await parse('_rels/.rels')).values()]
  const name = own.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  const main = await partOf(zip.names.includes(name) ? name : 'word/document.xml')
  if (main === undefined) throw noDocument(file, problems)
  return {
    main,
    problems,
    parts: async kind => {
      const targets = [...main.relations.values()].filter(relation => relation.kind === kind && !relation.outside)
      const parts: Part[] = []
      for (const target of new Set(targets.map(relation => relation.target))) {
        const part = await partOf(target)
        if (part !== undefined) parts.push(part)
        else if (!zip.names.includes(target)) tell(new Problem('bad-input', `The file holds no ${target}, to which its text points.`))
      }
      return parts
    },
    about: async kind => partOf(own.find(relation => relation.kind === kind)?.target ?? ''),
  }
}

function noDocument(file: File, problems: Document['problems']): Problem {
  const [first] = problems
  if (first !== undefined)
    return new Problem('bad-input', `${file.name} is damaged: ${first.message}`, {
      hint: 'Open it in Word, let Word repair it, save it anew as .docx, and add that.',
    })
  return new Problem('unsupported', `${file.name} is a zipped file without a Word document in it.`, {
    hint: 'Open it in the program that made it and save it as .docx.',
  })
}

function relationsOf(part: string, root: XmlElement | undefined): Map<string, Relation> {
  const folder = part.replace(/[^/]*$/, '')
  const relations = root === undefined ? [] : elementsIn(root, 'rel:Relationship')
  return new Map(
    relations.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const outside = TargetMode === 'External'
      return [Id, { kind: Type.replace(/^.*\//, ''), target: outside ? Target : nameIn(folder, Target), outside }]
    }),
  )
}

/** A target as the archive names it: from the folder of the part that points, or from the top. */
function nameIn(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
