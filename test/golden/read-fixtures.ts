import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const label = z.enum(['oppose', 'neutral', 'support', 'abstained'])
const spec = z.object({
  /** Only the fields that are stated are held. */
  metadata: z.record(z.string(), z.string().nullable()),
  /** Lines that are not part of the report, in order; all other lines are. Absent: not held. */
  boilerplate: z.array(z.string()).optional(),
  quotations: z.array(z.object({
    content: z.string(),
    kind: z.string(),
    cue: z.string().nullable(),
    source: z.string().nullable(),
    speakers: z.array(z.string()),
    countries: z.record(z.string(), label),
    /** What the analysis does not get right yet, in words. */
    gap: z.string().optional(),
  })),
})

/** What a person who read the article says is in it, written by hand. */
export type Spec = z.infer<typeof spec>

/** A folder with an article, what a person says is in it, and the whole answer as `npm run golden` wrote it. */
export interface Fixture {
  readonly name: string
  readonly text: string
  readonly spec: Spec
  /** undefined: not written yet. */
  readonly expected: unknown
}

const folder = import.meta.dirname

/** Every folder beside this file with a spec.json: adding one adds a test. Those with a gold.json are measured, not held whole. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'spec.json'))).map((name) => {
    const path = (file: string): string => join(folder, name, file)
    return {
      name,
      text: readFileSync(path('article.txt'), 'utf8'),
      spec: spec.parse(JSON.parse(readFileSync(path('spec.json'), 'utf8'))),
      expected: existsSync(path('expected.json')) ? JSON.parse(readFileSync(path('expected.json'), 'utf8')) : undefined,
    }
  })
}
