import { expect } from 'vitest'
import { database } from '../../lib/store/client'
import type { Columns } from '../../lib/store/columns/columns'
import { columnsNow } from '../../lib/store/columns/columns-now'
import { readColumns } from '../../lib/store/columns/held-columns'

/** Holds that the columns, topped up with whatever changed, are those that reading everything anew gives. */
export async function expectColumnsRepeat(): Promise<void> {
  const topped = await columnsNow()
  expect(spelt(topped)).toEqual(spelt((await readColumns(database())).columns))
}

/** Columns without codes and places, which depend on what was met first. */
function spelt(columns: Columns): readonly unknown[] {
  const { words, people } = columns
  const range = (from: Int32Array, at: number): readonly number[] => Array.from({ length: (from[at + 1] ?? 0) - (from[at] ?? 0) }, (_, one) => (from[at] ?? 0) + one)
  return Array.from({ length: columns.size }, (_, at) => ({
    id: columns.id[at], article: columns.article[at], upload: columns.upload[at], sortKey: columns.sortKey[at], statement: columns.statement[at], nth: columns.nth[at],
    day: columns.day[at], outlet: words.text(columns.outlet[at] ?? 0), language: words.text(columns.language[at] ?? 0), kind: words.text(columns.kind[at] ?? 0),
    earlier: columns.id[columns.earlier[at] ?? -1],
    speakers: range(columns.speakersFrom, at).map((place) => personOf(people[columns.speaker[place] ?? 0])),
    stances: range(columns.stancesFrom, at).map((place) => [
      words.text(columns.country[place] ?? 0), columns.label[place], columns.score[place], columns.confidence[place], columns.via[place], columns.stands[place], columns.own[place],
    ]),
  }))
}

function personOf(person: Columns['people'][number]): readonly unknown[] {
  return [person?.id, person?.name, person?.role, person?.country]
}
