import type { Person, Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import { withoutPossessive } from '../words/without-possessive'
import { firstStartingFrom, lastFirst, mayBeMeant, type Context, type NamedPerson } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Who spoke last, and where. */
export interface Memory {
  readonly speakers: readonly Speaker[]
  readonly offset: number
  /** The one human being who spoke last, where the last speakers are none; null elsewhere. */
  readonly person: Speaker | null
  /** Sources described and not named so far, the last one first: “seorang pejabat keamanan”. */
  readonly described: readonly Speaker[]
}

/** A known person as the speaker of a source. */
export function speakerOf(person: Person, source: Span | null): Speaker {
  return { name: person.name, role: person.role, country: person.country, source }
}

/** What a pronoun can stand for. `any`: a cue without a source, “katanya”. */
export interface Meaning {
  readonly of: 'person' | 'thing' | 'any'
  readonly gender: 'female' | 'male' | null
}

/** Whom “dia”, “he” or a source-less cue means: the subject of the sentence before, or the last speaker; never someone named in what is said. */
export function salient(context: Context, pack: LanguagePack, offset: number, { of, gender }: Meaning, memory: Memory): readonly Speaker[] {
  const { doc } = context
  const fits = (person: Person) => (of === 'thing' ? person.kind === 'organisation' : mayBeMeant(context, person) && (gender === null || person.gender === null || person.gender === gender))
  const sentence = firstEndingAfter(doc.sentences, offset)
  const subject = [sentence, sentence - 1, sentence - 2].map((index) => subjectIn(context, pack, doc.sentences[index], offset, fits)).find((found) => found !== null)
  const last = spokeLast(context, sentence, of, memory)
  const lastIsNear = last !== undefined && memory.offset >= (doc.sentences[sentence - 2]?.start ?? 0)
  const owner = of === 'person' ? openingOwner(context, pack, doc.sentences[sentence - 1]) : null
  if (owner && (memory.speakers.length === 0 || memory.offset < (doc.sentences[sentence - 1]?.start ?? 0))) return [owner]
  if (subject && (!lastIsNear || subject.mention.start > memory.offset)) return [speakerOf(subject.person, null)]
  const lastPerson = last && context.byName.get(last.name)
  if (last && (gender === null || !lastPerson || lastPerson.gender === null || lastPerson.gender === gender)) return [{ ...last, source: null }]
  const before = lastFirst(context, offset).find(({ person }) => fits(person))
  return before ? [speakerOf(before.person, null)] : memory.speakers
}

/** The office whose view opens a sentence: “| The Peruvian envoy's | view differed. It was too late, he argued.” */
function openingOwner({ doc }: Context, pack: LanguagePack, sentence: Span | undefined): Speaker | null {
  const { people } = pack
  if (!sentence || people.possessive === null) return null
  const tokens = tokensIn(doc.tokens, sentence).slice(0, 8)
  const at = tokens.findIndex((token) => people.possessive?.test(token.text))
  const first = tokens[0]
  const office = tokens[at]
  if (first === undefined || office === undefined || at < 1 || !(first.word.people.demonstratives || first.word.people.determiners)) return null
  const title = withoutPossessive(pack, office.text.toLowerCase())
  if (tokens.slice(0, at).some(({ kind }) => kind !== 'word') || !people.titleWords.has(title)) return null
  return { name: doc.article.text.slice(first.start, office.start + title.length), role: null, country: null, source: null }
}

/** The speaker of before that a pronoun can mean. A body or text keeps the floor from the person before it only for the next sentence. */
function spokeLast({ doc, byName }: Context, sentence: number, of: Meaning['of'], { speakers, person, described, offset }: Memory): Speaker | undefined {
  if (of === 'thing') return speakers.find(({ name }) => !byName.has(name)) ?? described[0]
  if (of === 'person') return person ?? speakers[0]
  return person !== null && offset < (doc.sentences[sentence - 1]?.start ?? 0) ? person : speakers[0]
}

/** The first person named in a sentence before an offset, outside what is said; nobody where a pronoun is its subject: “Ia bertemu Rina Wati.” */
function subjectIn(context: Context, pack: LanguagePack, sentence: Span | undefined, before: number, fits: (person: Person) => boolean): NamedPerson | null {
  if (!sentence) return null
  const named = firstFitting(context, pack, sentence, before, fits)
  if (named === null) return null
  const opening = tokensIn(context.doc.tokens, { start: sentence.start, end: named.mention.start }).slice(0, 2)
  return opening.some((token) => token.start < named.mention.start && pack.people.pronouns.get(token.lower)?.number === 'one') ? null : named
}

function firstFitting(context: Context, pack: LanguagePack, sentence: Span, before: number, fits: (person: Person) => boolean): NamedPerson | null {
  for (let i = firstStartingFrom(context.speaking, sentence.start); i < context.speaking.length; i++) {
    const named = context.speaking[i]
    if (named === undefined || named.mention.end > Math.min(before, sentence.end)) return null
    if (fits(named.person) && !isOblique(context, pack, sentence, named.mention)) return named
  }
  return null
}

// “kepada Presiden | Rina Wati”, “with Senator | Ann Miller”
function isOblique({ doc }: Context, { people }: LanguagePack, sentence: Span, mention: Span): boolean {
  let i = firstEndingAfter(doc.tokens, mention.start) - 1
  const belongs = (lower: string) => people.titleWords.has(lower) || people.portfolios.has(lower) || people.honorifics.has(lower) || people.demonstratives.has(lower)
  for (let steps = 0; steps < 6 && belongs(doc.tokens[i]?.lower ?? ''); steps++) i--
  const before = doc.tokens[i]
  return before !== undefined && before.start >= sentence.start && before.word.people.obliques
}
