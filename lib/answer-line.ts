import { z } from 'zod'
import { analyze } from './analysis/analyze'
import { answer, type Answer } from './answer'

const question = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
  outlet: z.string().optional(),
  language: z.string().optional(),
  targets: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), country: z.string().regex(/^[A-Z]{2}$/) })).optional(),
})

export interface AnswerError {
  readonly id?: string
  readonly line?: number
  readonly error: string
}

/** Answers one line of the machine interface. Never throws: a line that cannot be read gives `{ id?, line, error }`. */
export function answerLine(json: string, line: number): Answer | AnswerError {
  const value = parseJson(json)
  if (value === undefined) return { line, error: `Line ${line} is not JSON; expected {"id","text"}` }
  const parsed = question.safeParse(value)
  if (!parsed.success) return { ...idOf(value), line, error: `Line ${line}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}` }
  const { id, targets, ...article } = parsed.data
  return answer(analyze(article, targets), id)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function idOf(value: unknown): { id?: string } {
  const id = z.object({ id: z.union([z.string(), z.number()]).transform(String) }).safeParse(value)
  return id.success ? { id: id.data.id } : {}
}
