import { z } from 'zod'
import type { InputReason } from '../document'
import { articleOf } from './article-of'
import type { Reading } from './read-item'

/** The fields that an article has wherever fields are named: keys in JSON, columns in CSV. */
export const ARTICLE_FIELDS: readonly string[] = ['text', 'title', 'publishedAt', 'outlet', 'byline', 'url', 'language']
const KNOWN = ARTICLE_FIELDS.join(', ')

const field = z.string().nullish()
const record = z.object({ text: z.string(), title: field, publishedAt: field, outlet: field, byline: field, url: field, language: field })

/** The article that a record of named fields states, or what is wrong with it. Fields of other names are left aside. */
export function articleOfFields(value: unknown): Reading {
  const found = recordOf(value)
  if (found === null) return { reasons: [{ code: 'entry-no-object', words: { found: shown(value), known: KNOWN } }] }
  const parsed = record.safeParse(value)
  if (parsed.success) {
    return parsed.data.text.trim() === ''
      ? { reasons: [{ code: 'text-empty' }] }
      : articleOf(parsed.data)
  }
  const wrong = ARTICLE_FIELDS.filter((name) => parsed.error.issues.some((issue) => issue.path[0] === name))
  return { reasons: wrong.map((name) => (found.has(name) ? wrongType(name, found.get(name)) : missing(name, [...found.keys()]))) }
}

function recordOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}

function wrongType(field: string, value: unknown): InputReason {
  return { code: 'field-no-text', words: { field, found: shown(value) } }
}

function missing(field: string, names: readonly string[]): InputReason {
  return { code: 'field-missing', words: { field, found: names.slice(0, 10).join(', ') || '{}', known: KNOWN } }
}

/** A JSON value as it is written, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}
