import { DIFFERENCE_KINDS, type DifferenceKind } from '../../document'
import { database } from '../client'
import { currentReanalysis, type ReanalysisState } from './current-reanalysis'
import { openArticle } from './open-articles'

/** How far a reanalysis is, and what it sees otherwise. */
export interface ReanalysisStatus {
  readonly id: string
  readonly analysis: string
  readonly every: boolean
  readonly state: ReanalysisState
  readonly startedAt: string
  /** Articles it is about. */
  readonly articles: number
  /** Of these: analysed anew. */
  readonly analysed: number
  /** Of these: shown as analysed anew. */
  readonly shown: number
  /** Of these: could not be analysed anew, or were since, so that they stay as they are. */
  readonly left: number
  /** Articles that it sees otherwise. */
  readonly differing: number
  /** Differences by kind. */
  readonly differences: Readonly<Record<DifferenceKind, number>>
}

/** The latest reanalysis; null where none was started. */
export async function getReanalysis(): Promise<ReanalysisStatus | null> {
  const db = database()
  const reanalysis = await currentReanalysis(db)
  if (reanalysis === null) return null
  const { id, analysis, every, state, startedAt } = reanalysis
  const [[counts], [open], kinds, [differing]] = await Promise.all([
    db.$queryRaw<{ analysed: number; shown: number; left: number }[]>`
      select count(*)::int as analysed, (count(*) filter (where shown))::int as shown, (count(*) filter (where kept is null))::int as "left"
      from reanalyzed_article where reanalysis_id = ${id}::text::bigint`,
    state === 'preparing' ? db.$queryRaw<{ count: number }[]>`select count(*)::int as count from article a where ${openArticle(reanalysis)}` : [{ count: 0 }],
    db.$queryRaw<{ kind: DifferenceKind; count: number }[]>`
      select kind, count(*)::int as count from reanalysis_difference where reanalysis_id = ${id}::text::bigint group by kind`,
    db.$queryRaw<{ count: number }[]>`
      select count(distinct article_id)::int as count from reanalysis_difference where reanalysis_id = ${id}::text::bigint`,
  ])
  const { analysed = 0, shown = 0, left = 0 } = counts ?? {}
  const countOf = (kind: DifferenceKind): number => kinds.find((row) => row.kind === kind)?.count ?? 0
  const differences: Record<DifferenceKind, number> = { found: 0, lost: 0, speaker: 0, appeared: 0, vanished: 0, flipped: 0, label: 0, score: 0, moved: 0 }
  for (const kind of DIFFERENCE_KINDS) differences[kind] = countOf(kind)
  return { id, analysis, every, state, startedAt: startedAt.toISOString(), articles: analysed + (open?.count ?? 0), analysed, shown, left, differing: differing?.count ?? 0, differences }
}
