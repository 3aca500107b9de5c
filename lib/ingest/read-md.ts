import { articleOf } from './article-of'
import { articleOfFields } from './article-of-fields'
import { fragmentText } from './fragment-text'
import { joinWrappedLines } from './join-wrapped-lines'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { MAX_TEXT, TEXT_TOO_LONG } from './text-limit'

/** Room for the markup of the longest text; the library's recursion grows with the length. */
const MAX_MARKDOWN = 2 * MAX_TEXT
const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const FIELD = /^([A-Za-z_][\w -]{0,40}):[ \t]+(.+)$/

/** Markdown as the text it stands for, and the fields of its front matter ("title: …" between two lines of dashes). */
export async function readMd(file: string, markdown: string): Promise<readonly ReadItem[]> {
  if (markdown.length > MAX_MARKDOWN) return failedFile(file, TEXT_TOO_LONG)
  const front = FRONT_MATTER.exec(markdown)
  const { marked } = await import('marked')
  const body = front === null ? markdown : markdown.slice(front[0].length)
  // Markdown joins the lines of a paragraph; what is copied off a page means each of its lines
  const html = await marked.parse(body, { gfm: true, breaks: joinWrappedLines(body) === body })
  const text = await fragmentText(html)
  if (text === '') return failedFile(file, { code: 'format-empty', words: { format: 'Markdown' } })
  return [itemOf(file, undefined, front === null ? articleOf({ text }) : await articleOfFields({ ...fieldsOf(front[1] ?? ''), text }))]
}

function fieldsOf(front: string): Readonly<Record<string, string>> {
  const fields = front.split('\n').flatMap((line) => {
    const [, name, value] = FIELD.exec(line) ?? []
    return name === undefined || value === undefined || name.toLowerCase() === 'text' ? [] : [[name, unquoted(value.trim())] as const]
  })
  return Object.fromEntries(fields)
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
}
