import type { LanguagePack } from '../../languages/language-pack'

/** A name and the word glued behind it: “Rina|mengatakan”. */
export interface Cut {
  readonly name: string
  readonly rest: string
  /** Whether the word alone shows it; else the name must stand alone elsewhere in the article. */
  readonly surely: boolean
}

const none: readonly Cut[] = []
const capital = /^\p{Lu}/u
/** Letters of the shortest name before a verb that reports nothing. */
const SHORTEST_NAME = 4
const acronym = /^\p{Lu}{2,}$/u

/** Where a word may be two in a language, the shortest name first. */
export function cutsOf({ sentences: { glued, prefixes }, cues }: LanguagePack, text: string): readonly Cut[] {
  if (glued.size === 0 || text.length < 4 || !capital.test(text)) return none
  const cuts: Cut[] = []
  for (let length = 2; length <= text.length - 2; length++) {
    const name = text.slice(0, length)
    const rest = text.slice(length)
    // “Selanjutnya”: no name
    if (prefixes.has(name)) continue
    const surely = rest.length > 5 ? cues.forms.get(rest)?.some((form) => form.voice !== 'nominal') === true : acronym.test(name)
    // “Rina|membawa”
    const mayBe = length >= SHORTEST_NAME && rest.length > 5 && cues.activeVerb?.test(rest) === true
    if (glued.has(rest) || (surely && rest.length > 5) || mayBe) cuts.push({ name, rest, surely })
  }
  return cuts.length > 0 ? cuts : none
}
