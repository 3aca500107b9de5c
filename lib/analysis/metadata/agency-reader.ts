import { agencies, type MetadataPatterns } from '../../languages/shared/metadata-patterns'
import { anyOf } from './any-of'

/** Agencies are named near the top or at the very end. */
const HEAD_CHARS = 4000
const TAIL_CHARS = 500

/** Reads which news agency a text says it was taken from (“Seperti dilansir kantor berita AFP, …”); null where it names none. */
export function agencyReader({ passedOnWords }: MetadataPatterns): (text: string) => string | null {
  if (passedOnWords.length === 0) return () => null
  // “antara” is also the word for between, so letters count: Antara or ANTARA
  const names = new Map([...agencies.map((name) => [name, name] as const), ['Antara', 'ANTARA']])
  const openers = passedOnWords.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)])
  const passedOn = new RegExp(`\\b(?:${anyOf(openers)})\\s(?:(?:dari|oleh|from|by|laman|kantor berita|agensi berita|media|news agency|the)\\s){0,3}(${anyOf([...names.keys()])})\\b`)
  const named = (text: string) => names.get(passedOn.exec(text)?.[1] ?? '') ?? null
  return (text) => named(text.slice(0, HEAD_CHARS)) ?? (text.length > HEAD_CHARS ? named(text.slice(-TAIL_CHARS)) : null)
}

/** The agency that this name is of; null for any other newsroom. */
export function agencyOf(outlet: string | null | undefined): string | null {
  return agencies.find((name) => name.toLowerCase() === outlet?.toLowerCase()) ?? null
}
