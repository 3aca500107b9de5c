import type { Database } from '../client'

export type ReanalysisState = 'preparing' | 'ready' | 'switching' | 'switched' | 'returning'

/** The reanalysis as it is stored. */
export interface StoredReanalysis {
  readonly id: string
  /** Version of the analysis. */
  readonly analysis: string
  /** Whether also articles are meant that this version analysed already. */
  readonly every: boolean
  /** The articles up to this id are meant. */
  readonly lastArticle: string
  readonly state: ReanalysisState
  readonly startedAt: Date
}

/** The latest reanalysis; null where none was started. */
export async function currentReanalysis(db: Database): Promise<StoredReanalysis | null> {
  const [row] = await db.$queryRaw<StoredReanalysis[]>`
    select id::text, analysis, every, last_article::text as "lastArticle", state, started_at as "startedAt" from reanalysis order by reanalysis.id desc limit 1`
  return row ?? null
}
