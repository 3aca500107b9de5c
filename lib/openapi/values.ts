import { z } from 'zod'
import { ANSWER_LABELS, QUOTATION_KINDS, VIAS } from '../document'

/** What the answers are made of. Objects are strict: a field that is not described here fails the tests. */
export const id = z.string().regex(/^\d+$/).describe('Id, a whole number as text')
export const count = z.int().min(0)
export const country = z.string().regex(/^[A-Z]{2}$/).describe('ISO 3166-1 alpha-2')
export const language = z.string().describe('ISO 639-1; "und" where it cannot be told')
export const moment = z.string().nullable().describe('ISO 8601 as stated, a date or a date and time; null: undated')
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('Local date in the archive’s time zone')
export const next = z.string().nullable().describe('`after` of the next page; null on the last')
export const label = z.enum(ANSWER_LABELS)
export const kind = z.enum(QUOTATION_KINDS)
export const via = z.enum(VIAS)
export const score = z.number().min(-1).max(1)

export const span = { start: count.describe('UTF-16 units from the beginning of the text'), end: count.describe('Exclusive') }

/** A mean and what stands behind it. */
export const mean = {
  mean: score.nullable().describe('Corrected for the labelling error; null where nothing was scored'),
  low: score.nullable().describe('Lower end of the 90 % interval'),
  high: score.nullable().describe('Upper end of the 90 % interval'),
  rawMean: score.nullable().describe('Plain mean of the scores'),
}
export const sums = { count: count.describe('Stances behind the mean'), oppose: count, neutral: count, support: count, abstained: count, quotations: count.describe('Distinct quotations') }
