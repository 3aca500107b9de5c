import { formsOf } from './languages/forms-of'
import type { LanguageForms } from './languages/language-forms'

/** A saying as it is compared. */
export interface Wording {
  readonly language: string
  /** Normalised: lower case, without diacritics, punctuation and what only reporting changes. */
  readonly words: readonly string[]
  /** Those of them that were written with a capital letter, the first of a sentence aside. */
  readonly names: ReadonlySet<string>
}

/** A report is compared when it comes, and again with each that comes near it. All are forgotten when so many are known. */
const MOST_REMEMBERED = 10_000
const remembered = new Map<string, Wording>()

/** The words that make a saying, however it is reported. "“We won’t accept that!”" and "that Russia would not accept that" share "not accept". */
export function wordingOf(content: string, language: string): Wording {
  const key = `${language} ${content}`
  const before = remembered.get(key)
  if (before !== undefined) return before
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const wording = readWording(content, language)
  remembered.set(key, wording)
  return wording
}

function readWording(content: string, language: string): Wording {
  const forms = formsOf(language)
  // brackets hold what an editor added: “in Khartoum (Sudan)”
  const said = content.normalize('NFKC').replace(/[’‘]/g, "'").replace(/[([][^)\]]*[)\]]/g, ' ')
  const spelled = replaceAll(said, forms.capitals)
  let names: ReadonlySet<string> | undefined
  return {
    language,
    words: wordsIn(spelled, forms).filter((word) => !forms.dropped.has(word)),
    // asked for only where two sayings are much alike, which few are
    get names() {
      return (names ??= new Set([...spelled.matchAll(NAME)].flatMap(([name]) => wordsIn(name, forms))))
    },
  }
}

// a capital behind a full stop says nothing
const NAME = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}'-]*/gu

function replaceAll(text: string, replacements: LanguageForms['written']): string {
  return replacements.reduce((changed, [pattern, by]) => changed.replace(pattern, by), text)
}

/** "1.000 orang" → 1000, orang: a point or comma within a number groups its digits or marks its fraction. */
function wordsIn(text: string, { written }: LanguageForms): readonly string[] {
  const lower = replaceAll(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), written)
  const joined = lower.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').replace(/(\d),(?=\d)/g, '$1.')
  return joined.match(/\d+(?:\.\d+)?|[\p{L}\p{N}]+/gu) ?? []
}
