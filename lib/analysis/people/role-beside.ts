import type { Sentence, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import { isNameWord } from './name-runs'
import { officeWordsAt, textOf } from './office-words'
import { phraseAt } from './phrase-at'
import { placeAt } from './place-at'

/** The office in the apposition behind a name: “Rina Wati, juru bicara kementerian itu, …”; null where there is none. */
export function roleBehind(pack: LanguagePack, tokens: readonly Token[], to: number, end: number): string | null {
  if (tokens[to]?.text !== ',') return null
  const reach = pack.people.ownerStands === 'after' ? 3 : 6
  for (let i = to + 1; i < Math.min(end, to + reach); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'punctuation' || pack.cues.forms.has(token.lower)) return null
    const length = phraseAt(pack.people.titles, tokens, i)
    if (length > 0) return startsAnother(pack, tokens, i + length, end) ? null : textOf(tokens, i, i + length)
  }
  return null
}

// “Sebelumnya, Presiden Rina Wati …”, “Sukamaju, kata pejabat itu”: the office is another's.
function startsAnother(pack: LanguagePack, tokens: readonly Token[], from: number, end: number): boolean {
  let i = from
  for (let length = 1; i < end && length > 0; i += length) length = Math.max(officeWordsAt(pack, tokens, i, end, true), countryAt(pack, tokens, i)?.length ?? 0)
  if (pack.people.ownerStands === 'after' && pack.people.demonstratives.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.text !== ',') return true
  // “in Sukamaju, a security official said”
  if (pack.people.ownerStands === 'before' && pack.cues.forms.has(tokens[i]?.lower ?? '')) return true
  return isNameWord(tokens[i], pack.people) && tokens[i - 1]?.kind !== 'punctuation' && isNameWord(tokens[i + 1], pack.people)
}

/** The office before the comma that a name stands behind: “Ketua Fraksi Partai Laut di Senat, | Rina Wati, …”; null where there is none. */
export function roleBeforeComma(pack: LanguagePack, tokens: readonly Token[], from: number, to: number, sentence: Sentence): string | null {
  const { cues } = pack
  const next = tokens[to]
  const closes = to >= sentence.endToken || next === undefined || next.kind === 'punctuation' || cues.settings.has(next.lower) || cues.credits.has(next.lower) || cues.forms.has(next.lower)
  if (tokens[from - 1]?.text !== ',' || !closes || to - from < 2) return null
  for (let i = from - 2; i >= sentence.firstToken && i > from - 14; i--) {
    // “Kepala Dusun Sukamaju, Kecamatan Mekar, | Rina Wati”
    if (tokens[i]?.kind === 'punctuation' && !(tokens[i]?.text === ',' && placeAt(pack, tokens, i + 1, from) > 0)) return null
    const length = phraseAt(pack.people.titles, tokens, i)
    if (length > 0) return longestOffice(pack, tokens, i, sentence.firstToken)
  }
  return null
}

/** The longest office that token i is part of: “Perdana Menteri”, not “Menteri”. */
export function longestOffice({ people }: LanguagePack, tokens: readonly Token[], i: number, start: number): string {
  for (let from = Math.max(start, i - 3); from < i; from++) {
    const length = phraseAt(people.titles, tokens, from)
    if (from + length > i) return textOf(tokens, from, from + length)
  }
  return textOf(tokens, i, i + phraseAt(people.titles, tokens, i))
}
