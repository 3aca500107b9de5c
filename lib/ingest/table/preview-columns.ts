import { ARTICLE_FIELDS, type Columns } from '../../document'
import { recordOf } from '../record/article-of-fields'
import { chooseFormat } from '../kind/choose-format'
import { decodeText } from '../text/decode-text'
import { namesOf } from '../record/field-names'
import { headerRow } from './header-row'
import { parseJson } from '../record/parse-json'
import { csvTable } from '../read-csv'
import { filledSheets, tablesIn } from '../read-xlsx'
import { recordList } from '../record/record-list'
import type { Rows } from './rows'

/** A column of a table, or a key of a list of records, with what stands in its first rows. */
export interface PreviewedColumn {
  readonly name: string
  readonly samples: readonly string[]
}

const SAMPLES = 3
const SAMPLE_CHARACTERS = 160
/** Records that show which keys there are. */
const RECORDS = 50

/** The columns of a table or a list of records, for a person to say what they hold; empty for a file of any other kind. */
export async function previewColumns(name: string, bytes: Uint8Array): Promise<readonly PreviewedColumn[]> {
  const chosen = await chooseFormat(name, bytes)
  if ('reason' in chosen || !('places' in chosen.format)) return []
  const { kind } = chosen
  if (kind === 'xlsx') return ofRows(await sheetRows(bytes))
  const decoded = await decodeText(bytes)
  if ('reason' in decoded) return []
  if (['csv', 'tsv'].includes(kind)) return ofRows(csvTable(decoded.text, () => ({})).rows)
  return ['json', 'jsonl', 'ndjson'].includes(kind) ? ofRecords(recordsIn(decoded.text)) : []
}

/** The column that is taken for each field where nobody says anything. */
export function recognisedColumns(names: readonly string[]): Columns {
  return Object.fromEntries(ARTICLE_FIELDS.flatMap((field) => {
    const [first] = namesOf(field, names)
    return first === undefined ? [] : [[field, first]]
  }))
}

async function sheetRows(bytes: Uint8Array): Promise<Rows> {
  const filled = await filledSheets(bytes)
  return 'reason' in filled ? [] : (tablesIn(filled.sheets, () => ({}))[0]?.rows ?? [])
}

function ofRows(rows: Rows): readonly PreviewedColumn[] {
  const [header = [], ...body] = rows.slice(headerRow(rows, () => ({})))
  const filled = body.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, SAMPLES)
  return header.flatMap((name, at) => (name.trim() === '' ? [] : [{ name: name.trim(), samples: filled.map((row) => shown(row[at])) }]))
}

function recordsIn(text: string): readonly unknown[] {
  const parsed = parseJson(text)
  if (!('problem' in parsed)) return (recordList(parsed.value, () => ({})) ?? [parsed.value]).slice(0, RECORDS)
  return text.split('\n', RECORDS).flatMap((line) => {
    const one = line.trim() === '' ? { problem: '' } : parseJson(line)
    return 'problem' in one ? [] : [one.value]
  })
}

function ofRecords(values: readonly unknown[]): readonly PreviewedColumn[] {
  const records = values.flatMap((value) => recordOf(value) ?? [])
  const names = new Set(records.flatMap((record) => [...record.keys()]))
  return [...names].map((name) => ({ name, samples: records.slice(0, SAMPLES).map((record) => shown(record.get(name))) }))
}

function shown(value: unknown): string {
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SAMPLE_CHARACTERS ? `${line.slice(0, SAMPLE_CHARACTERS)}…` : line
}
