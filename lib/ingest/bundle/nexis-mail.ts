import type { Stated } from '../article-of'
import { joinWrappedLines } from '../text/join-wrapped-lines'
import { languageNamed } from '../facts/language-named'
import { statedDate } from '../facts/stated-date'
import { labelled } from './labelled'
import { filled, portionsFrom, textOfLines } from './portions'

const BEGIN = /^\d{1,4} of \d{1,4} DOCUMENTS?$/i
const OF_THE_HEAD = /^(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SOURCE|SERIES|URL):/
const AFTER = /^(?:LOAD-DATE|LANGUAGE|GRAPHIC|NOTES|NOTE|CORRECTION|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE|SUBJECT|ORGANIZATION|GEOGRAPHIC|COUNTRY|TYPE|ACC-NO):|^Copyright \d{4}\b/

/** Articles as LexisNexis wrote them as plain text and mail: “1 of 20 DOCUMENTS”, outlet, date, headline, fields in capitals, the text. */
export function nexisMailArticles(lines: readonly string[]): readonly Stated[] {
  return portionsFrom(lines, BEGIN).map((portion) => articleIn(portion) ?? { text: textOfLines(portion) })
}

function articleIn(lines: readonly string[]): Stated | null {
  const length = lines.findIndex((line) => /^LENGTH:/.test(line))
  const dated = lines.findIndex((line) => line.length < 80 && 'date' in statedDate(line))
  if (length === -1 || dated === -1 || dated > length) return null
  const fieldsFrom = lines.findIndex((line) => OF_THE_HEAD.test(line))
  let from = length
  while (from < lines.length && (lines[from] === '' || OF_THE_HEAD.test(lines[from] ?? ''))) from++
  const after = lines.slice(from)
  const end = after.findIndex((line) => AFTER.test(line))
  const fields = labelled([...lines.slice(fieldsFrom, from), ...(end === -1 ? [] : after.slice(end))])
  const [outlet] = filled(lines.slice(0, dated)).filter((line) => !/^copyright\b|all rights reserved/i.test(line))
  return {
    text: joinWrappedLines(textOfLines(after.slice(0, end === -1 ? after.length : end))), title: filled(lines.slice(dated + 1, fieldsFrom)).join(' '),
    outlet: outlet?.replace(/\s*\([^)]*\)$/, ''), publishedAt: lines[dated], byline: fields.get('byline')?.replace(/^by\s+/i, ''), section: fields.get('section')?.replace(/;.*$/, ''),
    language: languageNamed((fields.get('language') ?? '').replace(/;.*$/, '')),
  }
}
