import { pagedAddress, pagedTitle, type Article, type InputReason } from '../document'
import { cleanText } from './text/clean-text'
import { languageNamed } from './facts/language-named'
import type { Reading } from './read-item'
import { statedDate, type StatedDate } from './facts/stated-date'

/** What a format states about an article, as raw strings; absent, null and blank are the same. */
export interface Stated {
  readonly text: string
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly updatedAt?: string | null
  readonly outlet?: string | null
  readonly byline?: string | null
  readonly sender?: string | null
  readonly sentAt?: string | null
  readonly section?: string | null
  readonly url?: string | null
  readonly language?: string | null
}

/**
 * The article of what a format states. A date or language that cannot be read does not cost the article:
 * it is left out, so that the analysis reads it from the text, and a note says so.
 */
export function articleOf(stated: Stated): Reading {
  const text = cleanText(stated.text)
  const title = oneLine(stated.title)
  const publishedAt = oneLine(stated.publishedAt)
  const language = oneLine(stated.language)
  const date = publishedAt === undefined ? undefined : statedDate(publishedAt)
  const sentAt = oneLine(stated.sentAt)
  const updatedAt = oneLine(stated.updatedAt)
  const changed = updatedAt === undefined ? undefined : statedDate(updatedAt)
  const code = language === undefined ? undefined : languageNamed(language)
  const notes: readonly InputReason[] = [
    publishedAt !== undefined && date !== undefined && 'wrong' in date ? [{ code: date.wrong, words: { found: shorten(publishedAt) } }] : [],
    language !== undefined && code === undefined ? [{ code: 'language-unreadable' as const, words: { found: shorten(language) } }] : [],
  ].flat()
  const optional = {
    title: title === undefined ? undefined : pagedTitle(title, pagedAddress(oneLine(stated.url) ?? '').number), publishedAt: dateIn(date), updatedAt: dateIn(changed), outlet: oneLine(stated.outlet), byline: oneLine(stated.byline), sender: oneLine(stated.sender), sentAt: dateIn(sentAt === undefined ? undefined : statedDate(sentAt)), section: oneLine(stated.section),
    url: webAddress(oneLine(stated.url)), language: code,
  }
  return { article: { text, ...present(optional) }, ...(notes.length === 0 ? {} : { notes }) }
}

function dateIn(date: StatedDate | undefined): string | undefined {
  return date !== undefined && 'date' in date ? date.date : undefined
}

/** An address that leads to a page, with its protocol or without; “javascript:…” does something instead. */
function webAddress(url: string | undefined): string | undefined {
  const protocol = /^([a-z][a-z\d+-]*):/i.exec(url?.replace(/[\s\x00-\x1f]/g, '') ?? '')?.[1]
  return protocol === undefined || /^https?$/i.test(protocol) ? url : undefined
}

type Optional = Omit<Article, 'text'>

function present(fields: { readonly [Key in keyof Optional]: string | undefined }): Optional {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function oneLine(value: string | null | undefined): string | undefined {
  const line = cleanText(value ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? undefined : line
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
