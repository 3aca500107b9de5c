import { en } from './en'
import { id } from './id'
import { ms } from './ms'
import type { LanguageForms } from './language-forms'

const plain: LanguageForms = { dropped: new Set(), capitals: [], written: [], endings: /$^/, negations: new Set() }
const known: ReadonlyMap<string, LanguageForms> = new Map([['en', en], ['id', id], ['ms', ms]])

/** How the language words things; one that is not known here is compared word by word. */
export function formsOf(language: string): LanguageForms {
  return known.get(language) ?? plain
}
