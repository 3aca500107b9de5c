import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/** Most words that say what a paper is before its name: “kantor berita resmi pemerintah”. */
const KIND_WITHIN = 5

/** The name of an agency or paper behind what it is: “kantor berita Peru | Andina|”, “Kantor berita Peru, | Andina|, …”; null where it has none. */
export function nameOfPaper({ doc }: Context, { people }: LanguagePack, tokens: readonly ReadToken[], source: Span): Span | null {
  const kind = tokens.slice(0, KIND_WITHIN).findIndex(({ word }) => word.cue.newsWords)
  if (people.ownerStands === 'before' || kind < 0 || kind > 1) return null
  let from = kind + 1
  for (let i = from; i < tokens.length; i++) {
    const owner = countryAt(tokens, i)?.length ?? 0
    if (owner > 0) i += owner - 1
    else if (tokens[i]?.word.shape.capital) break
    from = i + 1
  }
  const [first, last] = [tokens[from], tokens.at(-1)]
  if (first && last) return tokens.slice(from).every(({ word }) => word.shape.capital) ? { start: first.start, end: last.end } : null
  const behind = /^,\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}),/u.exec(doc.article.text.slice(source.end, source.end + 60))
  const name = { start: source.end + 2, end: source.end + 2 + (behind?.[1]?.length ?? 0) }
  // “media pemerintah Peru, | Senin |, …”
  return behind === null || tokensIn(doc.tokens, name).some(({ word }) => word.people.notNames || word.cue.times) ? null : name
}
