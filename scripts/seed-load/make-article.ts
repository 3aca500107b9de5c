import type { Boilerplate, Document, Mention, Quotation, QuotationKind, Speaker } from '../../lib/document'
import type { Chance } from './chance'
import { stanceOf, type Verdict } from './judge-clauses'
import type { LoadSpeaker } from './make-speakers'
import { fill, report, shifted, type LoadLanguage, type Saying } from './make-saying'
import { PHRASES } from './phrases'

/** What is said by whom, with a verdict for each clause that names a country. */
export interface Statement {
  readonly saying: Saying
  /** Empty: nobody is named. */
  readonly speakers: readonly LoadSpeaker[]
  readonly verdicts: readonly Verdict[]
}

/** An article before it is written. */
export interface Draft {
  readonly number: number
  readonly language: LoadLanguage
  readonly outlet: string
  /** YYYY-MM-DD and hour; null: undated. */
  readonly publishedAt: string | null
  /** In [0, 1): where in the whole time it is, which decides whose office is named. */
  readonly moment: number
  readonly statements: readonly Statement[]
}

/** The article with everything in it marked where it stands, as an analysis would hand it over. */
export function makeArticle(from: Chance, { number, language, outlet, publishedAt, moment, statements }: Draft, places: readonly string[]): Document {
  const phrases = PHRASES[language]
  const title = `${fill(language === 'id' ? '{I} {P} dan {N} pertanyaan' : '{I} of {P} and {N} questions', language, from, places)} (${number})`
  const boilerplate: Boilerplate[] = [{ start: 0, end: title.length, kind: 'title' }]
  let text = `${title}\n\n`
  const quotations: Quotation[] = []
  for (const statement of statements) {
    text += `${fill(from.pick(phrases.narration), language, from, places)}\n\n`
    const written = writeQuotation(from, statement, { language, moment, at: text.length })
    text += `${written.text}\n\n`
    quotations.push(written.quotation)
  }
  const link = `${phrases.readAlso}${fill(language === 'id' ? '{I} di {P}' : '{I} in {P}', language, from, places)}`
  boilerplate.push({ start: text.length, end: text.length + link.length, kind: 'link' })
  text += link
  const metadata = { title, byline: null, outlet, publishedAt, updatedAt: null, section: null, agency: null, dateline: null, url: `https://load.example/${number}`, dateGuess: null, said: [] }
  return {
    article: { text, title, outlet, ...(publishedAt === null ? {} : { publishedAt }), url: metadata.url, language },
    targetQuestions: [], language, metadata, metadataLines: [], boilerplate, tokens: [], quoted: [], sentences: [], people: [],
    mentions: quotations.flatMap((quotation) => quotation.mentions.filter(({ via }) => via !== 'pronoun')), foundQuotations: [], attributedQuotations: [], targetedQuotations: [],
    quotations, targetStances: [],
  }
}

interface Place {
  readonly language: LoadLanguage
  readonly moment: number
  /** Where in the article its text begins. */
  readonly at: number
}

/** “…,” kata Presiden Nama. — or, indirect, Presiden Nama mengatakan bahwa …. */
function writeQuotation(from: Chance, { saying, speakers, verdicts }: Statement, { language, moment, at }: Place): { readonly text: string; readonly quotation: Quotation } {
  const { cues, nobody } = PHRASES[language]
  const leaves = from.happens(0.15) ? 'opening' : from.happens(0.15) ? 'closing' : 'nothing'
  const { content, clauses } = report(saying, leaves)
  const kind: QuotationKind = from.happens(0.7) ? 'direct' : from.happens(0.85) ? 'indirect' : 'mixed'
  const named = speakers.map((speaker) => ({ speaker, role: officeOf(speaker, moment)[language], name: from.pick(speaker.names) }))
  const source = named.length === 0 ? nobody : named.map(({ role, name }) => `${role} ${name}`).join(language === 'id' ? ' dan ' : ' and ')
  const cue = kind === 'direct' ? from.pick(cues) : language === 'id' ? 'menyatakan' : 'declared'
  const before = kind === 'direct' ? '“' : `${source} ${cue} ${kind === 'mixed' ? '“' : language === 'id' ? 'bahwa ' : 'that '}`
  const text = kind === 'direct' ? `“${content},” ${cue} ${source}.` : `${before}${content}${kind === 'mixed' ? '”.' : '.'}`
  const [sourceAt, cueAt] = kind === 'direct' ? [text.length - 1 - source.length, text.length - 2 - source.length - cue.length] : [0, source.length + 1]
  const start = at + before.length
  const people = namesIn(source, named, at + sourceAt)
  const placed = clauses.map(({ mention, side }) => ({ mention: mention === null ? null : shifted(mention, start), side: side === null ? null : shifted(side, start) }))
  const stances = placed.flatMap(({ mention, side }, place) => {
    const verdict = verdicts[place]
    if (mention === null || verdict === undefined) return []
    const words = side ?? { start: mention.start, end: mention.end }
    return [stanceOf(verdict, mention, { ...words, text: content.slice(words.start - start, words.end - start) })]
  })
  return {
    text,
    quotation: {
      start, end: start + content.length, kind, cue: { start: at + cueAt, end: at + cueAt + cue.length, text: cue }, cueClass: 'say', rule: 'load',
      source: { start: at + sourceAt, end: at + sourceAt + source.length }, speaker: people[0] ?? null, speakers: people,
      mentions: placed.flatMap(({ mention }): readonly Mention[] => (mention === null ? [] : [mention])), stances, tone: from.below(9) - 4,
    },
  }
}

/** The second office from the middle of the time on. */
function officeOf({ roles: [first, second = first] }: LoadSpeaker, moment: number): Readonly<Record<LoadLanguage, string>> {
  return moment < 0.5 ? first : second
}

function namesIn(source: string, named: readonly { readonly speaker: LoadSpeaker; readonly role: string; readonly name: string }[], at: number): readonly Speaker[] {
  return named.map(({ speaker, role, name }) => {
    const start = at + source.indexOf(name)
    return { name, role, country: speaker.country, source: { start, end: start + name.length } }
  })
}
