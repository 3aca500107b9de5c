import type { Stated } from '../article-of'
import { languageNamed } from '../facts/language-named'
import { labelled } from './labelled'
import { portionsFrom, textOfLines } from './portions'

const BEGIN = /^Document \d{1,4} of \d{1,4}$/i
const TEXT = /^Full text:\s*/i
const AFTER = /^(?:Subject|Location|People|Company ?\/ ?organization|Classification|Identifier ?\/ ?keyword|Credit|CREDIT|Title|Publication title|Copyright|Business indexing term):/

/** Articles as ProQuest gives them out: “Document 1 of 20”, headline, author, “Full text:”, and what is known of it. */
export function proquestArticles(lines: readonly string[]): readonly Stated[] {
  return portionsFrom(lines, BEGIN).map((portion) => articleIn(portion) ?? { text: textOfLines(portion) })
}

function articleIn(lines: readonly string[]): Stated | null {
  const start = lines.findIndex((line) => TEXT.test(line))
  if (start === -1) return null
  const after = lines.slice(start).map((line, at) => (at === 0 ? line.replace(TEXT, '') : line))
  const end = after.findIndex((line, at) => at > 0 && AFTER.test(line))
  const fields = labelled([...lines.slice(0, start), ...(end === -1 ? [] : after.slice(end))])
  const outlet = fields.get('publication title')?.replace(/; .*$/, '')
  return {
    text: textOfLines(after.slice(0, end === -1 ? after.length : end)).replace(/\n_{5,}$/, '').trim(), title: fields.get('title') ?? lines.find((line) => line !== ''), outlet,
    publishedAt: fields.get('publication date'), byline: fields.get('author')?.split(/\s*;\s*/).map(asSpoken).join(', '), section: fields.get('section'),
    language: languageNamed(fields.get('language of publication') ?? ''),
  }
}

/** “Vale, Nora” as it is spoken. */
function asSpoken(name: string): string {
  return name.replace(/^([^,]+), ([^,]+)$/, '$2 $1')
}
