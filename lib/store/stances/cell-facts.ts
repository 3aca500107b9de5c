import type { Filter, MatrixRow, MatrixRows, StanceCell } from '../../document'
import type { Columns } from '../columns/columns'
import { getOrMake } from '../columns/get-or-make'
import { speakerTest } from '../columns/quotation-tests'
import { select } from '../columns/select'
import { addStance, stanceSums, type Facts } from './stance-counts'

/** Stances added up by the code of who speaks, a speaker's or a country's, and by that of the country that they are about. */
export interface CellFacts {
  readonly columns: Columns
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Facts>>
  readonly rowOf: (code: number) => MatrixRow
}

/** A joint quotation counts for each of its speakers, and once for a country that several of them speak for. Quotations whose speaker is not resolved are in no row. */
export async function cellFacts(filter: Filter, by: MatrixRows): Promise<CellFacts> {
  const { columns, rowOf, stances } = await spokenStances(filter, by)
  const rows = new Map<number, Map<number, Facts>>()
  stances((row, stance, place) => {
    const cells = getOrMake(rows, row, (): Map<number, Facts> => new Map())
    addStance(getOrMake(cells, columns.country[stance] ?? 0, (): Facts => []), columns, stance, place)
  })
  return { columns, rows, rowOf }
}

/** A cell of facts. */
export function cellOf(columns: Columns, row: string, column: number, facts: Facts): StanceCell {
  const { oppose, neutral, support, abstained, sum, squares, sums, quotations } = stanceSums(facts, columns)
  return { row, column: columns.words.text(column) ?? '', oppose, neutral, support, abstained, sum, sumOfSquares: squares, sums, quotations }
}

export interface SpokenStances extends Pick<CellFacts, 'columns' | 'rowOf'> {
  /** Calls once for each stance that matches and row that it is in. */
  readonly stances: (visit: (row: number, stance: number, place: number) => void) => void
}

/** The stances that match, each with the rows that it is in. */
export async function spokenStances(filter: Filter, by: MatrixRows): Promise<SpokenStances> {
  const { columns, stances } = await select(filter)
  const { people, words, speakers, speaker, speakersFrom } = columns
  // whom a speaker asked for spoke with has a country too: their quotations are among those that its row opens
  const isAsked = speakerTest(columns, by === 'speaker' ? filter : { ...(filter.speakerCountry === undefined ? {} : { speakerCountry: filter.speakerCountry }) })
  const rowOfSpeaker = Int32Array.from({ length: speakers.size() }, (_, code) => (!isAsked(code) ? 0 : by === 'speaker' ? code : words.add(people[code]?.country ?? null)))
  return {
    columns,
    rowOf: by === 'speaker' ? (code) => speakerRow(columns, code) : (code) => countryRow(words.text(code) ?? ''),
    stances: (visit) => stances((stance, place) => {
      const [first = 0, end = 0] = [speakersFrom[place], speakersFrom[place + 1]]
      for (let at = first; at < end; at++) {
        const row = rowOfSpeaker[speaker[at] ?? 0] ?? 0
        if (row !== 0 && !isBefore(row, first, at)) visit(row, stance, place)
      }
    }),
  }

  /** Whether a speaker named before is in the row too: two who speak for one country. */
  function isBefore(row: number, first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (rowOfSpeaker[speaker[at] ?? 0] === row) return true
    return false
  }
}

function speakerRow({ people }: Columns, code: number): MatrixRow {
  const { id: key = '', name = '', country = null } = people[code] ?? {}
  return { key, name, country }
}

function countryRow(country: string): MatrixRow {
  return { key: country, name: country, country }
}
