import type { Document } from '../../model/document.ts'
import { readName } from '../name.ts'
import type { Opened } from './pdfjs.ts'

/** Titles that programs put in by themselves. */
const unmeant = /^(?:untitled|microsoft word|powerpoint|.*\.(?:docx?|indd|pdf|tex|rtf|odt|qxd|pptx?|dvi)$|.*\.(?:docx?|indd)\b)/i

/** What the file says of itself where that can be trusted, else what the first page shows. */
export function metaOf({ info, xmp }: Opened, heading: string | undefined): Document['meta'] {
  const title = [xmp.get('dc:title'), info['Title']].map(wordsOf).find(words => words !== undefined && isTitle(words))
  const creators = [xmp.get('dc:creator'), info['Author']].map(listOf).find(names => names.length > 0) ?? []
  return {
    title: title ?? heading ?? null,
    authors: creators.map(readName),
    date: null,
    dateFrom: null,
    publisher: null,
    language: languageOf(info['Language']),
  }
}

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined

const isTitle = (words: string): boolean => !unmeant.test(words) && /\p{L}{3}/u.test(words) && words.length > 5

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(one => wordsOf(one) ?? [])
  const words = wordsOf(value)
  return words === undefined ? [] : words.split(/\s*(?:;|,\s(?:and\s)?|\sand\s)\s*/u).filter(name => name !== '')
}

const languageOf = (value: unknown): string => (typeof value === 'string' && /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(value) ? value : 'en')
