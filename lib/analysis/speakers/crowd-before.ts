import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countedIn, crowdIn } from '../people/crowd-in'
import { spansWithin } from '../text/spans-within'
import { firstEndingAfter } from '../text/outside'
import type { ReadToken } from '../words/read-tokens'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Sentences about the same people: “Mereka berkumpul. Mereka membawa …”. */
const CHAIN = 3

/** Whom “mereka” of a sentence means where nobody else spoke: the people of the sentence before, in the nearest sentence that tells of any; null: none are told of. */
export function crowdBefore(context: Context, pack: LanguagePack, source: Span): Span | null {
  const { sentences } = context.doc
  const here = firstEndingAfter(sentences, source.start)
  // “Ketika | para demonstran | tiba, mereka …”
  const own = sentences[here]
  const inOwn = own && pack.people.ownerStands === 'after' ? spokenOf(context, { start: own.start, end: source.start }) : []
  const beside = countedIn(inOwn, pack, 'hosts') ?? countedIn(inOwn, pack, 'severals')
  if (beside) return beside
  for (let k = here - 1; k >= Math.max(0, here - CHAIN); k--) {
    const before = crowdOf(context, pack, k)
    const sentence = sentences[k]
    if (before || sentence === undefined) return before
    const told = spokenOf(context, sentence)
    // “Fishermen marched. “…,” they shouted. | They | also …”
    if (pack.people.ownerStands === 'before' && !told.some(({ lower }) => pack.people.pronouns.get(lower)?.number === 'many')) return null
    if (pack.people.ownerStands === 'before') continue
    const found = countedIn(told, pack, 'hosts') ?? peopleOpening(context, told) ?? agentIn(told) ?? countedIn(told, pack, 'severals') ?? bodyIn(context, sentence)
    if (found) return found
  }
  return null
}

// ““Semua pihak harus mundur,” teriak | mereka |”: who is told of in speech does not speak
function spokenOf({ doc }: Context, span: Span): readonly ReadToken[] {
  const quoted = spansWithin(doc.quoted, span)
  const tokens = tokensIn(doc.tokens, span)
  return quoted.length === 0 ? tokens : tokens.filter(({ start }) => !quoted.some((q) => q.start <= start && start < q.end))
}

/** Words of a group's name. */
const SUBJECT_WITHIN = 6

/** The group that a sentence begins with: “| Koalisi Laut Bersih | menggelar aksi. Mereka …”, “| Warga Peru | yang tinggal di Oslo berkumpul. Mereka …”; null: none. */
export function peopleOpening({ named }: Context, tokens: readonly ReadToken[]): Span | null {
  const subject = nounFrom(tokens, behindSetting(tokens))
  const [first] = subject
  const last = subject.at(-1)
  if (first === undefined || last === undefined || !isGroup(first)) return null
  const isPerson = named.slice(firstStartingFrom(named, first.start), firstStartingFrom(named, last.end)).some(({ person }) => person.kind === 'person')
  return isPerson ? null : { start: first.start, end: last.end }
}

// “Aksi itu digelar | mahasiswa Universitas Laut Biru | di kampus. Mereka …”
function agentIn(tokens: readonly ReadToken[]): Span | null {
  for (let i = tokens.length - 2; i > 0; i--) {
    const { cue } = tokens[i]?.word ?? {}
    if (!cue?.verbShape || cue.activeVerb) continue
    const agent = nounFrom(tokens, tokens[i + 1]?.word.cue.byWords ? i + 2 : i + 1)
    const [first] = agent
    const last = agent.at(-1)
    if (first && last && isGroup(first)) return { start: first.start, end: last.end }
  }
  return null
}

// “Di Lima, | keluarga sandera | menutup jalan”
function behindSetting(tokens: readonly ReadToken[]): number {
  if (tokens[0]?.word.cue.settings !== true) return 0
  const comma = tokens.slice(0, SUBJECT_WITHIN).findIndex(({ text }) => text === ',')
  return comma + 1
}

const isGroup = ({ word: { cue, people } }: ReadToken): boolean => (people.organisations || people.looseTitles || people.voices) && !people.writings && !cue.voiceless

/** The words from a place on to where a verb, a clause, a place or a mark begins. */
function nounFrom(tokens: readonly ReadToken[], from: number): readonly ReadToken[] {
  let to = from
  // “Warga Peru | turun ke jalan”: behind a name comes what they do
  while (to < from + SUBJECT_WITHIN && goesOn(tokens[to]) && !(to > from + 1 && tokens[to]?.word.shape.small && !tokens[to - 1]?.word.shape.small)) to++
  return tokens.slice(from, to)
}

function goesOn(token: ReadToken | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { cue, people, shape } = token.word
  return !(cue.verbShape && shape.small) && !cue.settings && !cue.relatives && !cue.adverbs && !people.pronouns && !people.demonstratives && !people.clauseWords && !people.locatives
}

// “Aksi yang digelar | Aliansi Buruh Peru | berlangsung damai. Mereka …”: the body that is named
function bodyIn({ speaking }: Context, { start, end }: Span): Span | null {
  const inside = speaking.slice(firstStartingFrom(speaking, start), firstStartingFrom(speaking, end))
  const [body, ...more] = inside.filter(({ person }) => person.kind === 'organisation')
  return body !== undefined && more.length === 0 && inside.length === 1 ? body.mention : null
}

/** The same of the two sentences before one whose sign nobody carries: “| Ratusan mahasiswa | berkumpul. Poster bertuliskan “…” dipasang di pagar.” */
export function crowdNear(context: Context, pack: LanguagePack, offset: number): Span | null {
  const here = firstEndingAfter(context.doc.sentences, offset)
  return crowdOf(context, pack, here - 1) ?? crowdOf(context, pack, here - 2)
}

function crowdOf(context: Context, pack: LanguagePack, index: number): Span | null {
  const sentence = context.doc.sentences[index]
  return sentence ? crowdIn(spokenOf(context, sentence), pack) : null
}

/** The people that open the sentence of a banner or the one before the last: “| Students | marched to chants of …”; null: none do. */
export function crowdAround({ doc }: Context, pack: LanguagePack, source: Span): Span | null {
  const at = firstEndingAfter(doc.sentences, source.start)
  const [own, before] = [doc.sentences[at], doc.sentences[at - 2]]
  const inOwn = own ? crowdIn(tokensIn(doc.tokens, { start: own.start, end: source.start }), pack) : null
  return inOwn ?? (before ? crowdIn(tokensIn(doc.tokens, before), pack) : null)
}

/** The people that open the sentence of “what they called …”; null: none do. */
export function crowdOpening({ doc }: Context, pack: LanguagePack, source: Span): Span | null {
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, source.start)]
  if (!sentence) return null
  const tokens = tokensIn(doc.tokens, { start: sentence.start, end: source.start })
  return tokens.at(-1)?.word.cue.freeRelatives === true ? crowdIn(tokens, pack) : null
}
