import { z } from 'zod'
import { articleOf } from './article-of'
import type { Reading } from './read-item'

/** The fields that an article has wherever fields are named: keys in JSON, columns in CSV. */
export const ARTICLE_FIELDS: readonly string[] = ['text', 'title', 'publishedAt', 'outlet', 'byline', 'url', 'language']

const field = z.string().nullish()
const record = z.object({ text: z.string(), title: field, publishedAt: field, outlet: field, byline: field, url: field, language: field })

/** The article that a record of named fields states, or what is wrong with it. Fields of other names are left aside. */
export function articleOfFields(value: unknown): Reading {
  const found = recordOf(value)
  if (found === null) return { reason: `Found ${kindOf(value)}; expected an object with the fields ${ARTICLE_FIELDS.join(', ')}.` }
  const parsed = record.safeParse(value)
  if (parsed.success) {
    return parsed.data.text.trim() === ''
      ? { reason: 'The field "text" is empty; expected the text of the article. Fill it in or leave this entry out.' }
      : articleOf(parsed.data)
  }
  const wrong = ARTICLE_FIELDS.filter((name) => parsed.error.issues.some((issue) => issue.path[0] === name))
  return { reason: wrong.map((name) => (found.has(name) ? wrongType(name, found.get(name)) : missing(name, [...found.keys()]))).join(' ') }
}

function recordOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}

function wrongType(name: string, value: unknown): string {
  return `The field "${name}" holds ${kindOf(value)}; expected text in quote marks. Correct it.`
}

function missing(name: string, names: readonly string[]): string {
  const found = names.length === 0 ? 'no fields' : `the fields ${names.slice(0, 10).join(', ')}`
  return `The field "${name}" is missing, found ${found}; expected ${ARTICLE_FIELDS.join(', ')}. Add or rename it.`
}

/** A JSON value in words, with the value itself where it is short. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'a text' : `the ${typeof value} ${String(value)}`
}
