import type { Has } from '../../document'

/** Adds the attitude toward each mention that was asked for. */
export function judgeTargets(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'quotations' | 'targetQuestions'>): Has<'targetStances'> {
  return { targetStances: [] }
}
