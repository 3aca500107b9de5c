import { pagedTitle, type BatchFact, type Boilerplate, type Has } from '../../document'
import { agencyOf } from './agency-reader'
import type { Credit, CreditReader } from './credit-reader'
import { domainOf } from './domain-of'
import { findDateline } from './find-dateline'
import { linesOf, type Line } from './lines-of'
import { looksLikeTitle } from './looks-like-title'
import { menuAbove } from './menu-above'
import { metadataReaders } from './metadata-readers'
import { publicationDate, statedDate } from './publication-date'
import { settleCredits } from './settle-credits'

/** Credits stand above the report, and some ("Editor: …") below it. */
const HEAD_LINES = 14
const TAIL_LINES = 16

/** Most lines above a title that name sections: a menu in one line, the path to the page, an advertisement. */
const SECTIONS_ABOVE = 4

/** Adds what the article says about itself; what the file stated wins over what the text says. */
export function readMetadata(doc: Has<'article' | 'language'>): Has<'metadata' | 'metadataLines'> {
  const { article } = doc
  const readers = metadataReaders(doc.language)
  const whole = linesOf(article.text)
  const credit = once(readers.credit)
  const menu = menuAbove(whole, (line) => credit(line) !== null || readers.dateline(line) !== null)
  const lines = whole.slice(menu.length)
  const credits = settleCredits(lines.slice(0, HEAD_LINES), creditsOf(lines, credit), readers)
  const creditTexts = new Set([...credits.keys()].map((line) => line.text))
  const title = titleLine(lines, (line) => readers.isSection(line) || credit(line) !== null, (line) => creditTexts.has(line) || credit(line) !== null || readers.dateline(line) !== null)
  const above = title === undefined ? [] : lines.slice(0, lines.indexOf(title)).filter((line) => readers.isSection(line.text))
  const head = lines.slice(0, HEAD_LINES).filter((line) => line !== title && !credits.has(line))
  const newsroom = first(credits, (credit) => credit.outlet)
  const dateline = findDateline(head, (line) => readers.dateline(line, newsroom))
  // “LIMA, 3 November 2026 –”
  const written = dateline === null ? null : (readers.date(article.text.slice(dateline.span.start, dateline.span.end))?.iso ?? null)
  const dates = [...credits.values()].filter((credit) => credit.date !== null)
  const { publishedAt, dateGuess, said } = publicationDate(article, { told: () => readers.toldDay(article.text), published: dates.find((credit) => !credit.updated)?.date ?? written, updated: dates.find((credit) => credit.updated)?.date ?? null }, readers.date)
  // “AFP” wrote nothing itself
  const isNewsroom = article.byline !== undefined && readers.outlet(article.byline) !== null
  const own = {
    byline: (isNewsroom ? undefined : article.byline) ?? first(credits, (credit) => credit.byline) ?? article.sender ?? null,
    outlet: article.outlet ?? newsroom ?? dateline?.outlet ?? null,
    section: article.section ?? sectionOf(above),
  }
  const named = article.title ?? title?.text ?? null
  const otherwise = article.otherwise ?? {}
  const saidLanguage: readonly BatchFact[] = article.language === undefined && otherwise.language !== undefined ? ['language'] : []
  const lacking = (['byline', 'outlet', 'section'] as const).filter((fact) => own[fact] === null && otherwise[fact] !== undefined)
  const filled = (fact: keyof typeof own) => own[fact] ?? otherwise[fact] ?? null
  return {
    metadata: {
      title: named === null ? null : pagedTitle(named, pageOf(whole, readers.page)),
      byline: filled('byline'),
      outlet: filled('outlet') ?? domainOf(article.url),
      publishedAt,
      updatedAt: statedDate(article.updatedAt, readers.date) ?? first(credits, (credit) => credit.changed ?? (credit.updated ? credit.date : null)),
      section: filled('section'),
      agency: agencyOf(dateline?.outlet) ?? agencyOf(article.byline) ?? readers.agency(article.text),
      dateline: dateline?.place ?? null,
      url: article.url ?? null,
      dateGuess,
      said: [...(said ? ['publishedAt' as const] : []), ...lacking, ...saidLanguage],
    },
    metadataLines: [
      ...[...menu, ...above.filter((line) => !credits.has(line))].map(({ start, end }): Boilerplate => ({ start, end, kind: 'link' })),
      ...(title === undefined ? [] : [{ start: title.start, end: title.end, kind: 'title' as const }]),
      ...[...credits].map(([line, credit]): Boilerplate => ({ start: line.start, end: line.end, kind: credit.byline === null && credit.date !== null ? 'date' : 'byline' })),
      ...(dateline === null ? [] : [{ ...dateline.span, kind: 'dateline' as const }]),
    ].sort((a, b) => a.start - b.start),
  }
}

/** The same answers; a line that is asked for again is not read again. */
function once(read: CreditReader): CreditReader {
  const known = new Map<string, Credit | null>()
  return (line) => {
    const answer = known.get(line)
    if (answer !== undefined) return answer
    const credit = read(line)
    known.set(line, credit)
    return credit
  }
}

function creditsOf(lines: readonly Line[], read: CreditReader): ReadonlyMap<Line, Credit> {
  const credits = new Map<Line, Credit>()
  for (const [at, line] of lines.entries()) {
    const credit = at < HEAD_LINES || at >= lines.length - TAIL_LINES ? read(line.text) : null
    if (credit !== null) credits.set(line, credit)
  }
  return credits
}

/** Words of a section; a line of more is a menu. */
const SECTION_WORDS = 3

// “Home > World > Europe” says it best, “Home News Sport Business” not at all
function sectionOf(above: readonly Line[]): string | null {
  const section = above.find(({ text }) => /[>/|]/.test(text)) ?? above.find(({ text }) => text.split(' ').length <= SECTION_WORDS)
  return section?.text ?? null
}

/** The title is the first line, save for the name of a section or a date above it. */
function titleLine(lines: readonly Line[], standsAbove: (line: string) => boolean, isCredit: (line: string) => boolean): Line | undefined {
  const at = lines.slice(0, SECTIONS_ABOVE + 1).findIndex((line) => !standsAbove(line.text))
  const [line, ...rest] = at === -1 ? [] : lines.slice(at)
  return line !== undefined && !isCredit(line.text) && looksLikeTitle(line, rest, isCredit) ? line : undefined
}

/** Which page of an article a text is: what just one of its lines says. A text that has the foot of several pages is all of them. */
function pageOf(lines: readonly Line[], page: (line: string) => number | null): number {
  const told = lines.map((line) => page(line.text)).filter((number) => number !== null)
  return told.length === 1 ? (told[0] ?? 1) : 1
}

function first<Value>(credits: ReadonlyMap<Line, Credit>, value: (credit: Credit) => Value | null): Value | null {
  return [...credits.values()].map(value).find((found) => found !== null) ?? null
}
