import { z } from 'zod'
import type { GoldQuoted } from './gold'
import type { Span } from '../document'

const country = z.object({
  iso2: z.string().length(2),
  /** The words that name the country first, in the content or between cue and content. */
  mention: z.string(),
  via: z.enum(['name', 'demonym', 'capital', 'institution', 'epithet', 'leader', 'pronoun']),
  stance: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  strength: z.enum(['strong', 'weak']).nullable(),
  /** In a few words. */
  why: z.string(),
})
const annotation = z.strictObject({
  lang: z.string(),
  /** In the order of the text. */
  quotes: z.array(z.strictObject({
    content: z.string().min(1),
    kind: z.enum(['direct', 'indirect', 'mixed']),
    speaker: z.string(),
    speakerCountry: z.string().length(2).nullable().optional(),
    speakerMention: z.string().nullable(),
    cue: z.string().nullable(),
    optional: z.boolean().optional(),
    countries: z.array(country),
  })),
})

/** An article as a person annotated it, with words instead of offsets. Throws when words are not in the text. */
export function goldArticle(id: string, text: string, json: string): GoldQuoted {
  const { lang, quotes } = annotation.parse(JSON.parse(json))
  const placed = quotes.reduce<readonly Span[]>((before, { content }) => [...before, find(id, text, content, before.at(-1)?.start ?? 0)], [])
  for (const { content, speakerMention, cue, countries } of quotes) {
    for (const words of [speakerMention, cue, ...countries.map((c) => c.mention)]) {
      if (words !== null && !text.includes(words)) throw new Error(`${id}: "${words}", annotated at "${content}", is not in the text`)
    }
  }
  return { id, lang, task: 'article', text, quotes: quotes.map((quote, n) => ({ ...quote, ...(placed[n] ?? { start: 0, end: 0 }) })) }
}

function find(id: string, text: string, content: string, from: number): Span {
  const start = text.indexOf(content, from)
  if (start < 0) throw new Error(`${id}: the content "${content}" is not in the text, or not behind the one annotated before it`)
  return { start, end: start + content.length }
}
