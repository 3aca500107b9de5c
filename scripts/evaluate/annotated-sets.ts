import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compareSets, goldArticle, readGold, type Gold } from '../../lib/evaluation'
import { ROOT } from '../setup/root'

/** Annotated texts that are measured together. */
export interface AnnotatedSet {
  readonly name: string
  readonly texts: readonly Gold[]
}

/** Sets under terms of their own, kept in a folder beside the program where there is one. */
export const SIBLING = '../shared/eval/dev'
const GOLDEN = path.join(ROOT, 'test', 'golden')

/** The JSON Lines files of the folder beside the program, none where it is absent. */
export function siblingFiles(): readonly string[] {
  const folder = path.join(ROOT, SIBLING)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => file.endsWith('.jsonl')).map((file) => path.basename(file, '.jsonl'))
  return names.sort(compareSets).map((name) => path.join(folder, `${name}.jsonl`))
}

/** Throws when a line is no annotated text, saying which and why. */
export function readSet(file: string): AnnotatedSet {
  return { name: path.basename(file, '.jsonl'), texts: readGold(readFileSync(file, 'utf8')) }
}

/** The articles written and annotated for this program, a set a language: "golden-id". Throws when annotated words are not in the text. */
export function goldenSets(): readonly AnnotatedSet[] {
  const folders = readdirSync(GOLDEN).filter((name) => existsSync(path.join(GOLDEN, name, 'gold.json')))
  const texts = folders.map((name) => {
    const read = (file: string) => readFileSync(path.join(GOLDEN, name, file), 'utf8')
    return goldArticle(name, read('article.txt'), read('gold.json'))
  })
  const languages = [...new Set(texts.map((text) => text.lang))].sort()
  return languages.map((language) => ({ name: `golden-${language}`, texts: texts.filter((text) => text.lang === language) }))
}
