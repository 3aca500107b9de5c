import type { LanguagePack } from '../../languages/language-pack'
import type { Token } from '../../document'

/** Whether a word that makes an organisation stands among tokens [from, to). */
export function hasOrganisationWord(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => pack.people.organisations.has(token.lower))
}

/** Tokens [from, to), the first one at least, as words with one space between them. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, Math.max(to, from + 1)).map((token) => token.text).join(' ')
}
