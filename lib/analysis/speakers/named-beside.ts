import type { Person, Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { isOccupation, isSmall } from '../people/native-beside'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/**
 * The person named beside an office or description: “Kepala Dusun Sukamaju, Kecamatan Mekar, | Rina Wati”, “Ketua Fraksi di Senat | Rina Wati”,
 * “one of her lawyers, | Ann Miller,”, “Ann Miller, | head of the committee, said”. Null: none.
 */
export function namedBeside(context: Context, pack: LanguagePack, tokens: readonly ReadToken[], source: Span): Person | null {
  const { doc, named } = context
  const { text } = doc.article
  const at = firstStartingFrom(named, source.end)
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, source.end - 1)]
  if (!sentence) return null
  const opposed = named[at]
  // “said Mr. | Miller”
  if (opposed && tokens.every((token) => token.word.people.honorifics) && opposed.mention.start - source.end < 3) return opposed.person
  // “Ketuanya, | Rina Wati, | mengatakan …”, but not “Peru, Rina Wati, …”
  const isDescribed = tokens.length > 1 || doc.mentions[firstEndingAfter(doc.mentions, source.start)]?.start !== source.start && named[at - 1]?.mention.start !== source.start
  if (opposed && isDescribed && /^(?:\s+\p{Ll}+)?,\s*$/u.test(withoutAddress(pack, text.slice(source.end, opposed.mention.start))) && /^\s*[,.(]/u.test(text.slice(opposed.mention.end, opposed.mention.end + 2))) return opposed.person
  // “one of them, | former president | Ann Miller, said”
  if (opposed && tokens[0]?.word.people.severals !== true && ofSeveral(tokens) && holdsOffice(context, source.end, opposed.mention.start) && text[opposed.mention.end] === ',') return opposed.person
  // “The author, | the Peruvian jurist | Ann Miller, said”
  if (opposed && isDescribed && pack.people.ownerStands === 'before' && opposed.person.kind === 'person' && text[opposed.mention.end] === ',' && tellsWhat(context, source.end, opposed.mention.start)) return opposed.person
  if (!tokens.some((_, i) => phraseAt('titles', tokens, i) > 0)) return null
  // “Menurut Rina Wati, | para menteri ASEAN | mengatakan …”
  if (tokens[0]?.word.people.severals === true) return null
  const before = named[firstStartingFrom(named, source.start) - 1]
  if (before?.person.kind === 'person' && before.mention.start >= sentence.start && /^,\s*$/u.test(text.slice(before.mention.end, source.start)) && (pack.people.ownerStands === 'after' || text[source.end] === ',' || opensRelative(doc, source.end) || before.mention.start === sentence.start || endsSpeech(pack, text.slice(sentence.start, before.mention.start)))) return before.person
  const next = named.slice(at, at + 3).find(({ person }) => person.kind === 'person')
  if (!next || next.mention.end > sentence.end) return null
  const between = withoutAddress(pack, text.slice(source.end, next.mention.start))
  return between.length < 90 && standsBetween(pack, between) ? next.person : null
}

// “…,” | Mr Miller |, Peru's representative said: no comma closes the apposition
function endsSpeech({ people }: LanguagePack, text: string): boolean {
  const address = /\s(\p{L}+)\.?\s*$/u.exec(text)
  return /["”’]\s*$/u.test(address !== null && people.honorifics.has((address[1] ?? '').toLowerCase()) ? text.slice(0, address.index) : text)
}

// “Ann Miller, a former minister | who said …”
function opensRelative({ tokens }: Context['doc'], from: number): boolean {
  const next = tokensIn(tokens, { start: from, end: from + 2 }).find(({ start }) => start >= from)
  return next?.word.cue.relatives === true
}

// “one of them”
function ofSeveral(tokens: readonly ReadToken[]): boolean {
  return tokens.length > 2 && tokens[1]?.word.cue.belongsTo === true && tokens.at(-1)?.word.cue.addressees === true
}

// “, former president |”: an office and nothing else behind a comma
function holdsOffice({ doc }: Context, from: number, to: number): boolean {
  if (to - from > 60 || !/^,\s/u.test(doc.article.text.slice(from, to))) return false
  const between = tokensIn(doc.tokens, { start: from + 1, end: to }).filter(({ text: word }) => word !== '.')
  return between.length > 0 && between.some((_, i) => phraseAt('titles', between, i) === between.length - i)
}

// “, the former Peruvian jurist |”: who somebody is and nothing else behind a comma
function tellsWhat({ doc }: Context, from: number, to: number): boolean {
  if (to - from > 60 || !/^,\s/u.test(doc.article.text.slice(from, to))) return false
  const [opener, ...words] = tokensIn(doc.tokens, { start: from + 1, end: to }).filter(({ start, end }) => start > from && end <= to)
  return (opener?.word.people.demonstratives === true || opener?.word.people.determiners === true) && isOccupation(words.at(-1)) && words.every((token, i) => isSmall(token) || countryAt(words, i) !== undefined || i > 0 && (countryAt(words, i - 1)?.length ?? 0) > 1)
}

/** “| Rina Wati |, direktur Rumah Sakit Salim menjelaskan …”: whom an office in small letters tells of that stands behind the name that opens the sentence; null where there is none. */
export function apposedTo({ doc, named }: Context, { people }: LanguagePack, tokens: readonly ReadToken[], source: Span): Person | null {
  const [first] = tokens
  if (people.ownerStands === 'before' || first === undefined || !first.word.shape.small || phraseAt('titles', tokens, 0) === 0) return null
  const before = named[firstStartingFrom(named, source.start) - 1]
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, source.start)]
  if (before?.person.kind !== 'person' || sentence === undefined || before.mention.start < sentence.start || !/^,\s*$/u.test(doc.article.text.slice(before.mention.end, source.start))) return null
  const lead = doc.article.text.slice(sentence.start, before.mention.start).toLowerCase().split(/[\s.]+/u).filter((word) => word !== '')
  return lead.every((word) => people.honorifics.has(word)) ? before.person : null
}

// “… dari Universitas Laut (UL), Prof. Dr. | Rina Wati”
function withoutAddress({ people }: Pick<LanguagePack, 'people'>, between: string): string {
  const address = /\s*\p{Lu}\p{L}*\.?\s*$/u.exec(between)
  return address !== null && people.honorifics.has(address[0].trim().toLowerCase().replace('.', '')) ? withoutAddress({ people }, `${between.slice(0, address.index)} `) : between.replace(/\s\(\p{Lu}[\p{L} ]*\)/u, '')
}

// “kata Kepala Dinas Perhubungan, | Mayjen TNI (Purn) | Bayu Santoso”
function onlyRanks({ people }: LanguagePack, between: string, words: readonly string[]): boolean {
  return people.ownerStands === 'after' && /^\s*,/u.test(between) && words.every((word) => {
    const plain = word.toLowerCase().replace(/[.()]/gu, '')
    return people.honorifics.has(plain) || people.titleWords.has(plain) || /^\p{Lu}{3}$/u.test(word) && people.nationalOffices.has(plain)
  })
}

// Short phrases between commas, or a place in capitals; no reporting word.
function standsBetween(pack: LanguagePack, between: string): boolean {
  const words = between.split(/[\s,]+/u).filter((word) => word !== '')
  if (/["“”.;:]/u.test(between)) return false
  if (words.some((word) => pack.cues.forms.has(word.toLowerCase()))) return false
  if (onlyRanks(pack, between, words)) return true
  if (/^\s*,(?:.*,)?\s*(?:\p{Lu}\p{Ll}+\.?\s+)?$/su.test(between)) return pack.people.ownerStands === 'after' || words.length < 2
  return (pack.people.locatives.has(words[0] ?? '') || pack.people.postings.has(words[0] ?? '')) && words.length < 9 && words.slice(1).every((word) => /^\p{Lu}/u.test(word))
}
