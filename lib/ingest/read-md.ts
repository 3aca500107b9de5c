import { articleOf } from './article-of'
import { articleOfFields } from './record/article-of-fields'
import { fragmentText } from './markup/fragment-text'
import { frontMatter } from './markup/front-matter'
import { joinWrappedLines } from './text/join-wrapped-lines'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { MAX_TEXT, TEXT_TOO_LONG } from './text/text-limit'

/** Room for the markup of the longest text; the library's recursion grows with the length. */
const MAX_MARKDOWN = 2 * MAX_TEXT
/** “[^1]: Laporan, hlm. 4.” */
const NOTE = /^\[\^[^\]\s]{1,40}\]:[ \t]*(.*)$/gm
const NOTE_MARK = /\[\^[^\]\s]{1,40}\]/g
const HEADLINE = /^#[ \t]+([^\n]{1,300}?)[ \t]*#*[ \t]*$/m
/** What MarkDownload writes above a page that it saves. */
const EXCERPT = /^>[ \t]*## Excerpt\n(?:>[^\n]*\n)+\n*(?:---[ \t]*\n)?/m

/** Markdown as the text it stands for, and the fields of its front matter ("title: …" between two lines of dashes). */
export async function readMd(file: string, markdown: string): Promise<readonly ReadItem[]> {
  if (markdown.length > MAX_MARKDOWN) return failedFile(file, TEXT_TOO_LONG)
  const front = frontMatter(markdown)
  const { marked } = await import('marked')
  const body = notesBelow((front?.body ?? markdown).replace(EXCERPT, ''))
  // Markdown joins the lines of a paragraph; what is copied off a page means each of its lines
  const html = await marked.parse(body, { gfm: true, breaks: joinWrappedLines(body) === body })
  const text = await fragmentText(html)
  if (text === '') return failedFile(file, { code: 'format-empty', words: { format: 'Markdown' } })
  const headline = HEADLINE.exec(body.trimStart().split('\n', 1)[0] ?? '')?.[1]
  return [itemOf(file, undefined, front === null ? articleOf({ text }) : await articleOfFields({ ...(headline === undefined ? {} : { heading: headline }), ...front.fields, text }))]
}

function notesBelow(body: string): string {
  const notes = [...body.matchAll(NOTE)].map(([, note = '']) => note)
  return notes.length === 0 ? body : [body.replace(NOTE, '').replace(NOTE_MARK, '').trimEnd(), ...notes].join('\n\n')
}
