import { bracketEnd } from './bracket-end'
import type { Sentence } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import { isNameWord } from './name-runs'
import { isField } from './fields-of-body'
import { joinsOffices, officeWordsAt, textOf } from './office-words'
import { phraseAt, phraseEndingAt } from './phrase-at'
import { placeAt } from './place-at'
import type { ReadToken } from '../words/read-tokens'
import { opensCue } from './opens-cue'

/** An office named beside a name, with the country it belongs to. */
export interface Office {
  readonly role: string
  /** The token where its title starts. */
  readonly at: number
  readonly country: string | null
  /** The token behind the office, where words stand between it and the name. */
  readonly to?: number
}

/** The office in the apposition behind a name: “Rina Wati, juru bicara kementerian itu, …”, “Rina Wati selaku juru bicara …”; null where there is none. */
export function roleBehind(pack: LanguagePack, tokens: readonly ReadToken[], to: number, end: number): Office | null {
  const told = toldOffice(pack, tokens, tokens[to]?.text === ',' ? to + 1 : to, end)
  if (told !== null) return told
  // “Rina Wati | juru bicara kementerian itu |, mengatakan …”: no comma parts them
  const held = pack.people.ownerStands === 'after' && tokens[to]?.word.shape.small === true ? phraseAt('titles', tokens, to) : 0
  if (held > 1) return { role: textOf(tokens, to, to + held), at: to, country: ownerIn(pack, tokens, to, to, apposedTo(tokens, to + held, end)) }
  if (tokens[to]?.text !== ',' && tokens[to]?.word.people.capacities !== true) return null
  const reach = pack.people.ownerStands === 'after' ? 3 : 6
  for (let i = to + 1; i < Math.min(end, to + reach); i++) {
    const token = tokens[i]
    // “ucap Rina Wati, | kepada wartawan”
    if (token === undefined || token.kind === 'punctuation' || opensCue(token) || token.word.cue.addresseeMarkers && token.word.shape.small) return null
    const length = phraseAt('titles', tokens, i)
    // “Menurut Rina Wati, | buruh di Peru tidak dibayar”: what she says begins
    if (length > 0 && (saysSomething(tokens, i + length, apposedTo(tokens, i + length, end)) || closesAccording(pack, tokens, to, apposedTo(tokens, i + length, end)))) return null
    if (length > 0) return startsAnother(pack, tokens, i + length, end) && !closesApposition(pack, tokens, apposedTo(tokens, i + length, end)) ? null : { role: textOf(tokens, i, i + length), at: i, country: ownerIn(pack, tokens, i, to + 1, apposedTo(tokens, i + length, end)) }
  }
  return null
}

/** Words from “menurut” to the end of the name: “menurut jajak pendapat Kabar Laut”. */
const ACCORDING_WITHIN = 7

// “Menurut Kabar Laut, | warga Peru menolak itu”: the comma closes the source, and a clause begins
function closesAccording({ people }: LanguagePack, tokens: readonly ReadToken[], to: number, apposed: number): boolean {
  if (people.ownerStands === 'before' || !opensCue(tokens[apposed])) return false
  for (let i = to - 1; i >= Math.max(0, to - ACCORDING_WITHIN) && tokens[i]?.text !== ','; i--) if ((tokens[i]?.word.starts.accordingTo.length ?? 0) > 0) return true
  return false
}

/** Most words between “yang” and the office: “yang | saat ini juga menjabat sebagai | menteri”. */
const HOLDS_WITHIN = 6

// “Rina Wati yang juga | Menteri Luar Negeri Iran |”, “Rina Wati, yang kini menjabat | ketua serikat itu |, …”
function toldOffice(pack: LanguagePack, tokens: readonly ReadToken[], from: number, end: number): Office | null {
  if (pack.people.ownerStands === 'before' || tokens[from]?.word.people.humanRelatives !== true) return null
  let i = from + 1
  while (i < Math.min(end, from + HOLDS_WITHIN) && leadsToOffice(tokens[i])) i++
  const length = phraseAt('titles', tokens, i)
  return length === 0 ? null : { role: textOf(tokens, i, i + length), at: i, country: ownerIn(pack, tokens, i, i, apposedTo(tokens, i + length, end)) }
}

function leadsToOffice(token: ReadToken | undefined): boolean {
  const { cue, people } = token?.word ?? {}
  return cue?.adverbs === true || cue?.joiners === true || cue?.times === true || cue?.asWords === true || people?.copulas === true || people?.capacities === true
}

function saysSomething(tokens: readonly ReadToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.word.people.clauseWords === true && tokens[i - 1]?.word.cue.relatives !== true) return true
  return false
}

/** Where an apposition ends: at the next mark or reporting word, a few words on. */
function apposedTo(tokens: readonly ReadToken[], from: number, end: number): number {
  let to = from
  while (to < Math.min(end, from + 10) && (bracketEnd(tokens, to) > 0 || tokens[to]?.kind !== 'punctuation' && !opensCue(tokens[to]))) to = bracketEnd(tokens, to) || to + 1
  return to
}

/** The country an office belongs to: the first one named with it, “duta besar | Iran | untuk Indonesia”, before what it is set against or over. */
export function ownerIn({ people }: LanguagePack, tokens: readonly ReadToken[], title: number, from: number, to: number): string | null {
  const observes = people.observers.has(tokens[title]?.lower ?? '')
  for (let i = from; i < to; i++) {
    const country = countryAt(tokens, i)?.country
    // “pengamat politik | Peru | dari Universitas Lima”: what is observed
    if (country !== undefined && !(observes && i > title + 1 && !tokens[i - 1]?.word.people.origins)) return country
    const word = tokens[i]?.word
    // “the | U.N. | envoy for Yemen”, “utusan | PBB | untuk Yaman”: of no one state
    if (word?.people.worldBodies && !tokens.slice(i + 1, to).some((token) => token.word.people.stateOffices)) return null
    // “representative | in Iraq”, “marinir | yang ditahan Iran”
    if (word && (word.people.strangers || word.people.locatives || word.cue.relatives)) return null
  }
  return null
}

// “Rina, | Ketua Sanggar Tari Kenanga |, mengatakan …”: what stands between the commas tells who she is, whatever her office is called
function closesApposition({ people }: LanguagePack, tokens: readonly ReadToken[], comma: number): boolean {
  const next = tokens[comma + 1]
  return people.ownerStands === 'after' && tokens[comma]?.text === ',' && next?.word.shape.small === true && (opensCue(next) || next.word.cue.activeVerb || next.word.cue.adverbs)
}

// “Sebelumnya, Presiden Rina Wati …”, “Sukamaju, kata pejabat itu”: the office is another's.
function startsAnother(pack: LanguagePack, tokens: readonly ReadToken[], from: number, end: number): boolean {
  let i = from
  for (let length = 1; i < end && length > 0; i += length) length = Math.max(officeWordsAt(tokens, i, end, true), countryAt(tokens, i)?.length ?? 0)
  if (pack.people.ownerStands === 'after' && (tokens[i]?.word.people.demonstratives === true) && tokens[i + 1]?.text !== ',') return true
  // “in Sukamaju, a security official said”
  if (pack.people.ownerStands === 'before' && opensCue(tokens[i])) return true
  return isNameWord(tokens[i]) && tokens[i - 1]?.kind !== 'punctuation' && isNameWord(tokens[i + 1])
}

// “| Koordinator aksi, Rina | mengatakan”, “kata | kepala desa, Rina|, di Lima”, but “Menurut presiden, Rina mengatakan”, “Di Lima, presiden, Rina, …”: one name alone has the office that opens the sentence or follows the reporting word
function ownsNameAlone({ people }: LanguagePack, tokens: readonly ReadToken[], at: number, to: number, { firstToken }: Sentence): boolean {
  const closed = tokens[to]?.text === ','
  // “| Sopir truk, Rina |, mengatakan”, “It is late, | the Peruvian president, Rodriguez|, said”
  if (opensCue(tokens[to]) || closed && opensCue(tokens[to + 1])) return at === firstToken || people.ownerStands === 'before' && closed && tokens[at - 1]?.kind === 'punctuation' && tokens[to - 1]?.word.people.bodies !== true
  // “said | the Peruvian president, Rodriguez|.”
  if (people.ownerStands === 'before' && opensCue(tokens[at - 1])) return tokens[to]?.kind === 'punctuation' && tokens[to - 1]?.word.people.bodies !== true
  // “according to | the Peruvian president, Rodriguez|, …”
  const before = tokens[tokens[at - 2]?.word.starts.accordingTo.length ? at - 2 : at - 1]?.word.starts
  // “menurut | juru bicara aksi, Rina|, kapal itu tua”, but “menurut menteri, Hamas, yang kalah, …”
  if (before !== undefined && before.accordingTo.length > 0) return tokens[to]?.text === ',' && tokens[to - 1]?.word.people.bodies !== true && tokens[to + 1]?.word.cue.relatives !== true
  const ends = tokens[to]?.kind === 'punctuation' || tokens[to]?.word.cue.settings === true || tokens[to]?.word.cue.addresseeMarkers === true
  return before?.forms.some(({ voice }) => voice === 'bare' || voice === 'passive') === true && ends
}

/** Most tokens between an office and the comma behind it: “Ketua Komisi Dakwah dan Pengembangan Masyarakat Majelis Nelayan Peru (MNP) Pusat, …”. */
const OFFICE_WITHIN = 18

/**
 * The office before the comma that a name stands behind: “Ketua Fraksi Partai Laut di Senat, | Rina Wati, …”; null where there is none. A name with an office of its own
 * stands in apposition only to one that opens the sentence: “Asked about the Peruvian president, Chancellor Ann Miller said …” tells of two people.
 */
export function roleBeforeComma(pack: LanguagePack, tokens: readonly ReadToken[], { from, to, titled }: { readonly from: number; readonly to: number; readonly titled: boolean }, sentence: Sentence): Office | null {
  const next = tokens[to]
  const closes = to >= sentence.endToken || next === undefined || next.kind === 'punctuation' || next.word.cue.settings || next.word.cue.credits || next.word.people.callings || opensCue(next)
  // “| Duta Besar Peru, Rina Wati | menggelar …”
  const acts = pack.people.ownerStands === 'after' && next !== undefined && next.word.shape.small && (next.word.cue.verbShape || next.word.cue.adverbs)
  if (tokens[from - 1]?.text !== ',' || !closes && !acts) return null
  for (let i = from - 2; i >= sentence.firstToken && i > from - OFFICE_WITHIN; i--) {
    if (!closes && !opensSentence(tokens, i, sentence)) continue
    // “Perdana Menteri | (PM) | Peru, Rina Wati, …”
    if (bracketEnd(tokens, i - 2) === i + 1) {
      i -= 2
      continue
    }
    // “Kepala Dusun Sukamaju, Kecamatan Mekar, | Rina Wati”
    if (tokens[i]?.kind === 'punctuation' && !(tokens[i]?.text === ',' && (placeAt(tokens, i + 1, from) > 0 || isField(tokens, tokens[i + 1]?.word.people.joins ? i + 2 : i + 1)))) return null
    // “Menteri Perdagangan bersama rekannya, | Bayu Santoso, …”: the office of another
    if (tokens[i]?.word.people.company) return null
    // “Wakil Ketua Majelis | Ulama | Peru, Rina Wati”: in the name of a body
    if (pack.people.ownerStands === 'after' && tokens[i]?.word.shape.capital && tokens[i - 1]?.word.people.organisations && tokens[i - 1]?.word.shape.capital) continue
    const length = phraseAt('titles', tokens, i)
    const owner = ownerStart(pack, tokens, i, sentence.firstToken)
    // “…,” kata | Menteri Pertahanan Peru, Jenderal | Bayu Santoso
    // “In Lima, | the Peruvian defence minister, General | Ann Miller”
    const apart = tokens[owner - 1]?.word.people.demonstratives === true && tokens[owner - 2]?.text === ',' || pack.people.ownerStands === 'after' && tokens[owner - 1]?.text === ','
    if (length > 0 && titled && owner > sentence.firstToken + 1 && !opensCue(tokens[owner - 1]) && !apart) return null
    if (length > 0 && to - from < 2 && !ownsNameAlone(pack, tokens, pack.people.ownerStands === 'before' ? withArticle(tokens, owner) : longestOffice(pack, tokens, i, sentence.firstToken).at, to, sentence)) return null
    if (length > 0) return { ...longestOffice(pack, tokens, i, sentence.firstToken), country: ownerIn(pack, tokens, i, owner, from) }
  }
  return null
}

// “| Duta Besar Peru, …”, “LIMA - | Duta Besar Peru, …”
const opensSentence = (tokens: readonly ReadToken[], i: number, { firstToken }: Sentence): boolean => i === firstToken || tokens[i - 1]?.kind === 'punctuation' && tokens[i - 1]?.text !== ','

const withArticle = (tokens: readonly ReadToken[], at: number): number => (tokens[at - 1]?.word.people.demonstratives ? at - 1 : at)

// “| Iran's deputy foreign minister, Rina Wati, …”, “the | South African foreign minister, …”
function ownerStart({ people }: LanguagePack, tokens: readonly ReadToken[], at: number, first: number): number {
  let from = at
  if (people.ownerStands === 'before') while (from > first && at - from < 6 && tokens[from - 1]?.kind === 'word' && !opensCue(tokens[from - 1]) && (!(tokens[from - 1]?.word.people.notNames === true) || joinsOffices(tokens, from - 1) || countryAt(tokens, from - 1) !== undefined)) from--
  return from
}

/** The longest office that token i is part of: “Perdana Menteri”, not “Menteri”; where its owner stands behind it, with the offices that serve it: “asisten | sekretaris jenderal”, “staf khusus | menteri”. */
export function longestOffice({ people }: LanguagePack, tokens: readonly ReadToken[], i: number, start: number): Pick<Office, 'role' | 'at'> {
  let [at, to] = [i, i + phraseAt('titles', tokens, i)]
  for (let from = Math.max(start, i - 3); from < i; from++) {
    const length = phraseAt('titles', tokens, from)
    if (from + length > i) [at, to] = [from, from + length]
  }
  if (people.ownerStands === 'after') for (let length = phraseEndingAt('titles', tokens, at - 1); length > 0 && at - length >= start; length = phraseEndingAt('titles', tokens, at - 1)) at -= length
  return { role: textOf(tokens, at, to), at }
}
