import { database } from '../client'

/** The versions of the analysis that made what is shown, in order: several while an archive is being read anew. */
export async function analysisVersions(): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ analysis: string }[]>`select distinct analysis from article where current and analysis <> '' order by 1`
  return rows.map(({ analysis }) => analysis)
}
