import { z } from 'zod'

const stance = z.union([z.literal(-1), z.literal(0), z.literal(1)])
const country = z.object({ iso2: z.string(), via: z.string().optional(), stance })
const quotation = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.string().optional(),
  speaker: z.string().nullish(),
  speakerMention: z.string().nullish(),
  /** The state of the speaker, ISO 3166-1 alpha-2; null: of none. Absent: not annotated, not scored. */
  speakerCountry: z.string().length(2).nullable().optional(),
  /** The annotator was not sure of the speaker: not scored. */
  speakerWeak: z.boolean().nullish(),
  cue: z.string().nullish(),
  /** Neither required nor counted against an answer. */
  optional: z.boolean().nullish(),
  countries: z.array(country).default([]),
})
const common = { id: z.union([z.string(), z.number()]).transform(String), lang: z.string(), title: z.string().nullish(), text: z.string() }
const gold = z.discriminatedUnion('task', [
  z.object({ ...common, task: z.literal('article'), quotes: z.array(quotation) }),
  z.object({ ...common, task: z.literal('direct'), quotes: z.array(quotation) }),
  z.object({ ...common, task: z.literal('content'), quotes: z.array(quotation) }),
  z.object({ ...common, task: z.literal('target'), target: z.object({ start: z.int(), end: z.int(), iso2: z.string() }), label: stance }),
])

/** One annotated text. Tasks: everything ("article"), only direct quotations, only contents, or one given mention ("target"). */
export type Gold = z.infer<typeof gold>
export type GoldQuotation = z.infer<typeof quotation>
export type GoldQuoted = Extract<Gold, { readonly quotes: unknown }>
export type GoldTarget = Extract<Gold, { readonly task: 'target' }>
export type Side = z.infer<typeof stance>

/** Annotated texts from JSON Lines. Throws when a line is not one, saying which and why. */
export function readGold(jsonLines: string): readonly Gold[] {
  return jsonLines.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
}

function readLine(json: string, line: number): Gold {
  const parsed = gold.safeParse(parseJson(json, line))
  if (!parsed.success) throw new Error(`Line ${line} is no annotated text: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

function parseJson(json: string, line: number): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`Line ${line} is not JSON; expected one annotated text a line`)
  }
}
