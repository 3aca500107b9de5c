import type { FoundQuotation, Has, Person, Span, Speaker, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { firstEndingAfter } from '../text/outside'

/** Who spoke last, and where. */
export interface Memory {
  readonly speakers: readonly Speaker[]
  readonly offset: number
}

type Doc = Has<'article' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'>

/** The speakers of one quotation: those named by its source, or whoever a pronoun, an office or the lack of a source points to. */
export function speakersOf(doc: Doc, pack: LanguagePack, q: FoundQuotation, memory: Memory): readonly Speaker[] {
  if (q.source === null) return q.cue === null ? memory.speakers : salient(doc, pack, q.cue.start, null, memory)
  const source = q.source
  const tokens = tokensIn(doc.tokens, source)
  const first = tokens[0]
  if (first === undefined) return []
  const pronoun = tokens.length === 1 ? pack.people.pronouns.get(first.lower) : undefined
  if (pronoun?.number === 'one') return salient(doc, pack, source.start, pronoun.gender, memory).map((s) => ({ ...s, source }))
  if (pronoun?.number === 'two' || isPair(pack, tokens)) return pair(doc, source, pack)
  if (pronoun?.number === 'many') return group(doc, pack, source, memory)
  const unnamed = pack.people.determiners.has(first.lower) && !/,/u.test(doc.article.text.slice(source.start, source.end))
  const named = unnamed ? [] : peopleIn(doc.people, doc.article.text, source, pack.people.joins)
  if (named.length > 0) return named.map((person) => speakerOf(person, source))
  return [officeHolder(doc, pack, tokens, source) ?? described(doc, pack, source)]
}

function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = firstEndingAfter(tokens, span.start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < span.end) last++
  return tokens.slice(first, last)
}

function peopleIn(people: readonly Person[], text: string, span: Span, joins: ReadonlySet<string>): readonly Person[] {
  const joined = (between: string) => between.length < 60 && between.split(/[\s,]+/u).some((word) => joins.has(word.toLowerCase()))
  const inside = people.flatMap((person) => person.mentions.filter((m) => m.start >= span.start && m.end <= span.end).map((mention) => ({ person, mention })))
  const persons = inside.filter(({ person }) => person.kind === 'person')
  const chosen = persons.length > 0 ? persons : inside.filter(({ mention }) => mention.end - mention.start >= (span.end - span.start) * 0.8)
  const inOrder = [...chosen].sort((a, b) => a.mention.start - b.mention.start)
  // “Kepala Dinas Rina Wati”: the name stands last; before it only those joined with it speak too.
  let from = inOrder.length - 1
  while (from > 0 && joined(text.slice(inOrder[from - 1]?.mention.end ?? 0, inOrder[from]?.mention.start ?? 0))) from--
  const speaking = inOrder.slice(Math.max(from, 0)).map(({ person }) => person)
  return speaking.filter((person, i) => speaking.indexOf(person) === i)
}

function speakerOf(person: Person, source: Span): Speaker {
  return { name: person.name, role: person.role, country: person.country, source }
}

function isPair(pack: LanguagePack, tokens: readonly Token[]): boolean {
  return pack.people.pairs.has(tokens[0]?.lower ?? '') && tokens.length <= 4
}

/** The two people named last before a joint source. */
function pair(doc: Doc, source: Span, pack: LanguagePack): readonly Speaker[] {
  const last = mentionsBefore(doc.people, source.start)
  const persons: Person[] = []
  for (const { person } of last) if (person.kind === 'person' && !persons.includes(person)) persons.push(person)
  const two = persons.slice(0, 2).reverse()
  return two.length === 2 ? two.map((person) => speakerOf(person, source)) : [described(doc, pack, source)]
}

function mentionsBefore(people: readonly Person[], offset: number): readonly { readonly person: Person; readonly mention: Span }[] {
  const all = people.flatMap((person) => person.mentions.filter((m) => m.end <= offset).map((mention) => ({ person, mention })))
  return all.sort((a, b) => b.mention.start - a.mention.start)
}

/** “mereka”, “they”: the last speakers where they are several or no person; otherwise the word itself. */
function group(doc: Doc, pack: LanguagePack, source: Span, memory: Memory): readonly Speaker[] {
  const [last] = memory.speakers
  if (last && !doc.people.some((person) => person.kind === 'person' && person.name === last.name)) return memory.speakers.map((s) => ({ ...s, source }))
  return [described(doc, pack, source)]
}

/** Whom “dia”, “he” or a source-less cue means: the subject of the sentence before, or the last speaker; never someone named in quoted speech. */
function salient(doc: Doc, pack: LanguagePack, offset: number, gender: 'female' | 'male' | null, memory: Memory): readonly Speaker[] {
  // A lone name that no office shows to be a person speaks only where nobody else can.
  const anyPerson = doc.people.some((person) => person.kind === 'person')
  const fits = (person: Person) => (person.kind === 'person' || (!anyPerson && !/^\p{Lu}+$/u.test(person.name))) && (gender === null || person.gender === null || person.gender === gender)
  const sentence = firstEndingAfter(doc.sentences, offset)
  const candidates = [sentence, sentence - 1, sentence - 2].flatMap((index) => {
    const s = doc.sentences[index]
    if (!s) return []
    const subject = subjectIn(doc, s, index === sentence ? offset : s.end, fits)
    return subject ? [subject] : []
  })
  const [subject] = candidates
  const lastSpeaker = memory.speakers[0]
  const lastIsNear = lastSpeaker !== undefined && memory.offset >= (doc.sentences[sentence - 2]?.start ?? 0)
  if (subject && (!lastIsNear || subject.start > memory.offset)) return [speakerOf(subject.person, { start: offset, end: offset })].map((s) => ({ ...s, source: null }))
  if (lastSpeaker && speakerFits(doc, lastSpeaker, gender)) return memory.speakers.slice(0, 1).map((s) => ({ ...s, source: null }))
  const before = mentionsBefore(doc.people, offset).find(({ person }) => fits(person))
  return before ? [{ ...speakerOf(before.person, before.mention), source: null }] : memory.speakers
}

function speakerFits(doc: Doc, speaker: Speaker, gender: 'female' | 'male' | null): boolean {
  const person = doc.people.find((p) => p.name === speaker.name)
  return gender === null || person === undefined || person.gender === null || person.gender === gender
}

/** The first person named in a sentence outside its quoted speech. */
function subjectIn(doc: Doc, sentence: Span, before: number, fits: (person: Person) => boolean): { readonly person: Person; readonly start: number } | null {
  let best: { readonly person: Person; readonly start: number } | null = null
  for (const person of doc.people) {
    if (!fits(person)) continue
    for (const mention of person.mentions) {
      if (mention.start < sentence.start || mention.end > before) continue
      // Who is named in what is said is not who says it.
      if (doc.foundQuotations.some((q) => mention.start >= q.start && mention.end <= q.end)) continue
      if (doc.quoted.some((q) => q.depth === 0 && mention.start >= q.start && mention.end <= q.end)) continue
      if (best === null || mention.start < best.start) best = { person, start: mention.start }
    }
  }
  return best
}

/** “presiden itu”, “the prime minister”: the person with that office named last before it. */
function officeHolder(doc: Doc, pack: LanguagePack, tokens: readonly Token[], source: Span): Speaker | null {
  const { people } = pack
  const words = tokens.map((t) => t.lower)
  if (words.some((word) => people.determiners.has(word))) return null
  const office = words.filter((word) => !people.demonstratives.has(word) && word !== 'sang')
  const country = tokens.flatMap((_, i) => countryAt(pack, tokens, i)?.country ?? [])[0] ?? null
  const core = office.filter((word, i) => countryAt(pack, tokens, tokens.findIndex((t) => t.lower === word)) === undefined || i < 0)
  if (core.length === 0) return null
  const holders = mentionsBefore(doc.people, source.start).concat(mentionsAfter(doc.people, source.start))
  const holder = holders.find(({ person }) => {
    if (person.kind !== 'person' || person.role === null) return false
    const role = person.role.toLowerCase().split(/\s+/u)
    if (country !== null && person.country !== null && country !== person.country) return false
    return sameOffice(role, core)
  })
  return holder ? speakerOf(holder.person, source) : null
}

function mentionsAfter(people: readonly Person[], offset: number): readonly { readonly person: Person; readonly mention: Span }[] {
  return people.flatMap((person) => person.mentions.filter((m) => m.start > offset).map((mention) => ({ person, mention }))).sort((a, b) => a.mention.start - b.mention.start)
}

const shortOffices: Readonly<Record<string, string>> = { pm: 'perdana menteri', menlu: 'menteri luar negeri', menhan: 'menteri pertahanan', menkeu: 'menteri keuangan', dubes: 'duta besar', jubir: 'juru bicara', sekjen: 'sekretaris jenderal', wapres: 'wakil presiden', wagub: 'wakil gubernur', walikota: 'wali kota', ketum: 'ketua umum', premier: 'prime minister' }

function sameOffice(role: readonly string[], office: readonly string[]): boolean {
  const long = (words: readonly string[]) => words.flatMap((word) => (shortOffices[word] ?? word).split(' '))
  const a = long(role)
  const b = long(office)
  return b.every((word) => a.includes(word)) || (b.length > 1 && a.every((word) => b.includes(word)))
}

/** A source that is no known person: its own words. */
function described(doc: Doc, pack: LanguagePack, source: Span): Speaker {
  const tokens = tokensIn(doc.tokens, source)
  const country = tokens.flatMap((_, i) => countryAt(pack, tokens, i)?.country ?? [])[0] ?? null
  return { name: doc.article.text.slice(source.start, source.end).replace(/\s+/gu, ' '), role: null, country, source }
}
