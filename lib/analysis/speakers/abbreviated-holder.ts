import type { Article, Person, Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import { firstStartingFrom, nearestBefore, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/** Most words of an office's short form: “Kabid Humas”. */
const LONGEST = 3
/** Letters of the shortest short form that is made of an office's syllables: “kadis”. */
const LEAST = 5
/** Characters between a short form in brackets and the name behind it: “(Karopenmas) | Brigadir Jenderal Polisi | Rina Wati”. */
const BEHIND_WITHIN = 60

/**
 * Whose office the short form of a source is: one told in brackets, “Menteri Kelautan dan Perikanan (Menteri KP) Rina Wati … kata | Menteri KP |”, or made of its syllables,
 * “Direktur Jenderal Asia Pasifik Rina Wati … kata | Dirjen Aspas |”. Null: nobody's named before.
 */
export function abbreviatedHolder(context: Context, pack: LanguagePack, all: readonly ReadToken[], source: Span): Person | null {
  const tokens = all.filter(({ word }) => !word.people.demonstratives)
  const [first, ...more] = tokens
  if (pack.people.ownerStands === 'before' || first === undefined || tokens.length > LONGEST || !first.word.shape.capital || more.some(({ word }) => !word.shape.capital)) return null
  // “Ketua Serikat Nelayan (SN) Rina Wati … kata | SN |”: the body
  const body = context.named[firstStartingFrom(context.named, source.start)]
  if (body?.person.kind === 'organisation' && body.mention.start < source.end) return null
  const bracketed = holderBeside(context, tokens, source)
  if (bracketed) return bracketed
  if (phraseAt('titles', tokens, 0) === 0 || named(context, more)) return null
  const short = tokens.map(({ lower }) => lower)
  return nearestBefore(context, source.start, ({ kind, office, role }) => kind === 'person' && spelledBy(short, (office ?? role ?? '').toLowerCase()))?.person ?? null
}

// “Dirjen | Rina |” is she, if that is more than the short form read as a name
function named({ byNameWord }: Context, more: readonly ReadToken[]): boolean {
  const name = more.map(({ text }) => text).join(' ')
  return more.length > 0 && more.some(({ text }) => byNameWord.get(text)?.some((person) => person.kind === 'person' && person.name !== name))
}

/** The person named beside the same words in brackets: behind them, else before them. */
function holderBeside({ doc, speaking }: Context, tokens: readonly ReadToken[], source: Span): Person | null {
  const { article, sentences } = doc
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const at = inBrackets(article).get(article.text.slice(start, end))
  const sentence = at === undefined || at > source.start ? undefined : sentences[firstEndingAfter(sentences, at)]
  if (at === undefined || sentence === undefined) return null
  const behind = speaking.slice(firstStartingFrom(speaking, at), firstStartingFrom(speaking, sentence.end)).find(({ person, mention }) => person.kind === 'person' && mention.start > at + 1 + end - start)
  const between = behind && article.text.slice(at + 2 + end - start, behind.mention.start)
  if (behind && between && behind.mention.end <= sentence.end && between.length < BEHIND_WITHIN && /^,?[^,;“”"]*$/u.test(between)) return behind.person
  const before = speaking[firstStartingFrom(speaking, at) - 1]
  return before && before.person.kind === 'person' && before.mention.start >= sentence.start && tokensIn(doc.tokens, { start: before.mention.end, end: at })[0]?.text === ',' ? before.person : null
}

const bracketed = new WeakMap<Article, ReadonlyMap<string, number>>()

/** What stands in brackets in an article, and where first. */
function inBrackets(article: Article): ReadonlyMap<string, number> {
  const known = bracketed.get(article)
  if (known) return known
  const places = new Map<string, number>()
  for (const { 1: inside = '', index } of article.text.matchAll(/\(([^()\n]{1,60})\)/gu)) if (!places.has(inside)) places.set(inside, index)
  bracketed.set(article, places)
  return places
}

// “dirjen aspas” of “direktur jenderal asia pasifik”, “danlantamal” of “komandan lantamal”, but “ketua” of no “kepala”
function spelledBy(short: readonly string[], office: string): boolean {
  const letters = short.join('')
  const words = office.split(' ')
  if (letters.length < LEAST || words.length < 2 || words.includes(short[0] ?? '')) return false
  const from = office.startsWith(letters.charAt(0)) ? 0 : (words[0]?.indexOf(letters.slice(0, SYLLABLE)) ?? -1)
  if (from < 0) return false
  let at = from
  for (const letter of letters) {
    at = office.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  // all of it in the first word is that word misspelt
  return at > (words[0]?.length ?? 0)
}

/** Letters of a syllable that a short form may open with: “|dan|lantamal” of “koman|dan| lantamal”. */
const SYLLABLE = 3
