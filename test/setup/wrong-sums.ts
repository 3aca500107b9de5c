import type pg from 'pg'
import type { Trend } from '../../lib/charts'
import { ANSWER_LABELS, QUOTATION_KINDS } from '../../lib/document'

/** What the running program counts in its charts, by day, country and label: statements, and reports by kind. Each number as a line, "direct 2024-01-02 CU oppose 3". */
export async function chartSums(api: string): Promise<readonly string[]> {
  const asked = [['statements', 'counting=statements'], ...QUOTATION_KINDS.map((kind) => [kind, `counting=reports&kind=${kind}`])]
  const lines = await Promise.all(asked.map(async ([what, query]) => {
    const trend: Trend = await (await fetch(`${api}/trend?by=country&unit=day&${query}`)).json()
    if (trend.omitted > 0) throw new Error(`${trend.omitted} series were left out; expected an archive of so few countries that all are shown`)
    return trend.series.flatMap(({ key, points }) =>
      points.flatMap((point) => ANSWER_LABELS.flatMap((label) => (point[label] === 0 ? [] : [`${what} ${point.from} ${key} ${label} ${point[label]}`]))))
  }))
  return lines.flat()
}

/** The same, of the rows: which stances stand for their statement is told anew from the reports before. */
export async function rowSums(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with counted as (select q.day, q.kind, q.nth, q.statement_id, s.country, s.label from quotation q join stance s on s.quotation_id = q.id where q.current and q.day is not null),
    standing as (select * from counted c where not exists (
      select from quotation e join stance t on t.quotation_id = e.id where e.statement_id = c.statement_id and e.nth < c.nth and t.country = c.country)),
    views as (select kind as what, day, country, label from counted union all select 'statements', day, country, label from standing)
    select concat_ws(' ', what, day, country, label, count(*)) as line from views group by what, day, country, label`)
  return rows.map(({ line }) => line)
}

/** How many lines only one of them has. */
export function differing(some: readonly string[], others: readonly string[]): number {
  const [left, right] = [new Set(some), new Set(others)]
  return [...left].filter((line) => !right.has(line)).length + [...right].filter((line) => !left.has(line)).length
}
