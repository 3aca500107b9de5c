import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LENGTH = 2000
const folder = join(import.meta.dirname, '../../samples')

/** The sample texts of a language. */
export function sampleTexts(language: 'id' | 'en'): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name.includes(`-${language}-`))
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** A text of about 2,000 characters from the samples of a language: the text nearest to that length, or two joined where all are shorter. */
export function typicalArticle(language: 'id' | 'en'): string {
  const texts = [...sampleTexts(language)].sort((a, b) => Math.abs(a.length - LENGTH) - Math.abs(b.length - LENGTH))
  const [first, second] = texts
  if (first === undefined) throw new Error(`No .txt sample in "${language}" in ${folder}; expected some`)
  return first.length >= LENGTH * 0.9 || second === undefined ? first : `${first}\n${second}`.slice(0, LENGTH)
}
