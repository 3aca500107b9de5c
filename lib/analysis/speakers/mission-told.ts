import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/** Tokens back to where a mission abroad was told with its state. */
const TOLD_WITHIN = 300

/** Words between a mission and its state: “Duta | Besar | Peru”. */
const STATE_WITHIN = 2

/** The state of the mission that was told last, for a source that has none: “Duta Besar Peru … | seorang pejabat kedutaan | menambahkan”, “Peru's ambassador … | an embassy official | said”; null: none was, or the source is no mission's. */
export function ofMissionTold({ doc: { tokens } }: Context, { people }: LanguagePack, source: Span): string | null {
  const words = tokensIn(tokens, source).filter(({ word }) => !word.people.demonstratives)
  const noun = people.ownerStands === 'after' ? words.at(-1) : words.find((token) => token.word.people.missions)
  // “perwakilan buruh” end with whom they speak for
  if (!noun?.word.people.missions || words[0]?.word.people.owners || words.some(({ word }, i) => word.people.worldBodies || countryAt(words, i) !== undefined) || !words.every((token) => token.kind === 'word' && token.text === token.lower || token === words[0])) return null
  const at = firstEndingAfter(tokens, source.start)
  for (let i = at - 1; i >= Math.max(0, at - TOLD_WITHIN); i--) {
    const country = tokens[i]?.word.people.missions ? stateBeside(people.ownerStands === 'after', tokens, i) : null
    if (country !== null) return country
  }
  return null
}

function stateBeside(behind: boolean, tokens: readonly ReadToken[], mission: number): string | null {
  for (let i = mission + 1; behind && i <= mission + 1 + STATE_WITHIN && tokens[i]?.kind === 'word'; i++) {
    const country = countryAt(tokens, i)?.country
    if (country !== undefined) return country
    if (!tokens[i]?.word.people.titleWords && !tokens[i]?.word.people.portfolios) return null
  }
  // “the Embassy of | the United Kingdom |”
  for (let i = mission + 2; !behind && tokens[mission + 1]?.word.people.origins && i <= mission + 1 + STATE_WITHIN; i++) {
    const country = countryAt(tokens, i)?.country
    if (country !== undefined) return country
  }
  for (let i = mission - 1; !behind && i >= mission - STATE_WITHIN - 1; i--) {
    const owner = countryAt(tokens, i)
    if (owner && i + owner.length <= mission) return owner.demonym || tokens[i + owner.length - 1]?.word.people.possessive ? owner.country : null
    if (tokens[i]?.kind !== 'word') return null
  }
  return null
}
