import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { ReadToken } from '../words/read-tokens'

/** Words before the one that says who the crowd is. */
const HEAD_WITHIN = 4

/** The people that open a sentence: “| Para pengunjuk rasa | berkumpul”, “| Ratusan mahasiswa | turun ke jalan”, “| Protesters | gathered”; null: none do. */
export function crowdIn(tokens: readonly ReadToken[], pack: LanguagePack): Span | null {
  const { people } = pack
  const first = people.ownerStands === 'before' ? behindAmount(tokens) : 0
  const head = first + tokens.slice(first, first + HEAD_WITHIN).findIndex((token, i) => isPeople(pack, token, tokens[0]) && isMany(pack, tokens, first + i))
  if (head < first || tokens.slice(first, head).some((token) => token.kind === 'punctuation' || people.ownerStands === 'before' && token.kind !== 'word' || endsNoun(pack, token))) return null
  let last = head
  // “Ratusan warga Peru | turun ke jalan”: behind the country comes what they do
  if (people.ownerStands === 'after') while (last < head + 2 && continues(pack, tokens[last + 1]) && !(last > head && tokens[last]?.word.countryForms.length)) last++
  const [from, to] = [tokens[0]?.start, tokens[last]?.end]
  return from === undefined || to === undefined ? null : { start: from, end: to }
}

// “Hundreds of | students”, “About 2,000 | people”
function behindAmount(tokens: readonly ReadToken[]): number {
  const last = tokens.slice(0, 4).findLastIndex(({ kind, word }) => kind === 'number' || word.cue.amounts)
  return last < 0 ? 0 : tokens[last + 1]?.word.cue.belongsTo === true ? last + 2 : last + 1
}

/** The people that a sentence names last with a word of this list, wherever they stand: “Aksi itu diikuti | puluhan nelayan |.”; null: none are. */
export function countedIn(tokens: readonly ReadToken[], pack: LanguagePack, by: 'hosts' | 'severals'): Span | null {
  if (pack.people.ownerStands === 'before') return null
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = tokens[i]?.word.people
    if (word?.[by] !== true) continue
    const crowd = crowdIn(tokens.slice(i), pack)
    if (crowd) return crowd
  }
  return null
}

// “ratusan | mahasiswa |”: a trade is a crowd where it is counted
function isPeople({ people }: LanguagePack, { word }: ReadToken, first: ReadToken | undefined): boolean {
  return word.people.voices || people.ownerStands === 'after' && (word.people.looseTitles || word.people.titleWords) && first !== undefined && counts(first)
}

function counts({ word, kind }: ReadToken): boolean {
  return word.people.hosts || word.people.severals || kind === 'number'
}

function isMany({ people }: LanguagePack, tokens: readonly ReadToken[], head: number): boolean {
  if (people.ownerStands === 'before') return /(?:s|people|men|women)$/u.test(tokens[head]?.lower ?? '')
  // “Sekitar 2.000 | orang |”
  return head === 0 || tokens[0]?.word.people.determiners === true || tokens.slice(0, head).some(counts)
}

function continues(pack: LanguagePack, token: ReadToken | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !endsNoun(pack, token) && !token.word.cue.adverbs && (token.text === token.lower || token.word.countryForms.length > 0)
}

function endsNoun({ people, cues }: LanguagePack, { lower }: ReadToken): boolean {
  return people.clauseWords.has(lower) || people.locatives.has(lower) || people.obliques.has(lower) || cues.relatives.has(lower) || cues.forms.has(lower) || cues.verbShape?.test(lower) === true || /^ber[a-z]{3,}$/u.test(lower)
}
