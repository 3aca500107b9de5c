import { english } from './en'
import { indonesian } from './id'
import { malay } from './ms'
import type { LanguagePack } from './language-pack'

/** Every language that is scored. A new one is a folder beside these and a line here. */
export const packs: readonly LanguagePack[] = [indonesian, english, malay]

const byCode = new Map(packs.map((pack) => [pack.code, pack]))

/** The pack of a language, or undefined where the language is not scored. */
export function packOf(language: string): LanguagePack | undefined {
  return byCode.get(language)
}
