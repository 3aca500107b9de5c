import type { Stated } from '../article-of'
import { languageNamed } from '../facts/language-named'
import { statedDate } from '../facts/stated-date'
import { labelled } from './labelled'
import { filled, portionsUntil, textOfLines } from './portions'

const END = /^End of Document$/i
const BODY = /^Body$/i
const AFTER = /^(?:Classification|Graphic|Notes|Load-Date:.*|Language:.*)$/i
/** What stands between the date and the body. */
const OF_THE_HEAD = /^(?:copyright\b|\(c\)|©|(?:section|length|byline|dateline|highlight):)/i

/** Articles as Nexis Uni and Lexis+ give them out: headline, outlet, date, fields, “Body”, the text, and “End of Document”. */
export function nexisArticles(lines: readonly string[]): readonly Stated[] {
  return portionsUntil(lines, END).map((portion) => articleIn(portion) ?? { text: textOfLines(portion) })
}

function articleIn(lines: readonly string[]): Stated | null {
  const body = lines.findIndex((line) => BODY.test(line))
  if (body === -1) return null
  const head = filled(lines.slice(0, body))
  const fieldsFrom = head.findIndex((line) => OF_THE_HEAD.test(line) && !/^copyright © \d{4} lexisnexis/i.test(line))
  const dated = head.slice(0, fieldsFrom === -1 ? head.length : fieldsFrom).findLastIndex((line) => line.length < 80 && 'date' in statedDate(line))
  if (dated < 2) return null
  const after = lines.slice(body + 1)
  const end = after.findIndex((line) => AFTER.test(line))
  const fields = labelled([...head.slice(dated + 1), ...(end === -1 ? [] : after.slice(end))])
  return {
    text: textOfLines(after.slice(0, end === -1 ? after.length : end)), title: head[dated - 2], outlet: head[dated - 1]?.replace(/\s*\([^)]*\)$/, ''), publishedAt: head[dated],
    byline: fields.get('byline')?.replace(/^by\s+/i, ''), section: fields.get('section')?.replace(/;.*$/, ''), language: languageNamed((fields.get('language') ?? '').replace(/;.*$/, '')),
  }
}
