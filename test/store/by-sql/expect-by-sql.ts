import { expect } from 'vitest'
import { onlyCountry, type DailyStance, type Filter, type StanceCell } from '../../../lib/document'
import { choices, dailyStances, everyQuotation, summarize, sureCells } from '../../../lib/store'
import { cellsBySql, countsBySql, factsBySql, idsBySql, summaryBySql, type SqlFact } from './by-sql'

/** Holds that what the store answers from its columns is what SQL reads from the rows. */
export async function expectBySql(filter: Filter): Promise<void> {
  const listed: string[] = []
  for await (const { id } of everyQuotation(filter)) listed.push(id)
  expect([filter, listed]).toEqual([filter, await idsBySql(filter)])
  expect([filter, await summarize(filter)]).toMatchObject([filter, (await summaryBySql(filter)) ?? {}])
  for (const by of ['country', 'outlet', 'speaker'] as const) {
    if (by !== 'country' && onlyCountry(filter) === undefined) continue
    const { days } = await dailyStances(filter, by, 'day')
    expect([filter, by, sorted(days.flatMap(factsOf))]).toEqual([filter, by, sorted(sqlTexts(await factsBySql(filter, by)))])
  }
  for (const name of ['outlet', 'kind'] as const) {
    const shown = Object.fromEntries((await choices(name, filter)).map(({ value, quotations }) => [value, quotations]))
    expect([filter, shown]).toEqual([filter, await countsBySql({ ...filter, [name]: undefined }, name)])
  }
  for (const rows of ['speaker', 'speakerCountry'] as const) {
    const { cells } = await sureCells(filter, rows, 0)
    const counted = (await cellsBySql(filter, rows)).map(({ key, label, count }) => `${key} ${label} ${count}`)
    expect([filter, rows, sorted(cells.flatMap(cellTexts))]).toEqual([filter, rows, sorted(counted)])
  }
}

function factsOf({ key, day, sums, abstained }: DailyStance): readonly string[] {
  const scored = sums.map(({ language, label, count, sum, sumOfSquares }) => textOf({ key, day, language, label, count, sum, squares: sumOfSquares }))
  return abstained === 0 ? scored : [...scored, `${key} ${day} abstained ${abstained}`]
}

/** Those abstained are counted whatever their language. */
function sqlTexts(facts: readonly SqlFact[]): readonly string[] {
  const abstained = new Map<string, number>()
  for (const { key, day, label, count } of facts) if (label === 'abstained') abstained.set(`${key} ${day}`, (abstained.get(`${key} ${day}`) ?? 0) + count)
  return [...facts.filter(({ label }) => label !== 'abstained').map(textOf), ...[...abstained].map(([at, count]) => `${at} abstained ${count}`)]
}

/** Sums to so many places as do not hang on the order in which scores are added. */
function textOf({ key, day, language, label, count, sum, squares }: SqlFact): string {
  return `${key} ${day} ${language} ${label} ${count} ${near(sum)} ${near(squares)}`
}

const near = (value: number): string => (Math.round(value * 1e9) / 1e9 + 0).toFixed(9)

function cellTexts({ row, column, oppose, neutral, support, abstained }: StanceCell): readonly string[] {
  return Object.entries({ oppose, neutral, support, abstained }).flatMap(([label, count]) => (count === 0 ? [] : [`${row} ${column} ${label} ${count}`]))
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort()
}
