import type { LanguagePack } from '../../languages/language-pack'
import { packOf } from '../../languages/registry'

/** What `make` gives for a language's pack, made when the language is first met; all languages without a pack share one answer. */
export function perLanguage<Made extends object>(make: (pack: LanguagePack | undefined) => Made): (language: string) => Made {
  const known = new Map<LanguagePack | undefined, Made>()
  return (language) => {
    const pack = packOf(language)
    const made = known.get(pack) ?? make(pack)
    known.set(pack, made)
    return made
  }
}
