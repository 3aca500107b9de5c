import { exportTable, TABLES, type TableQuestion } from './export-table'
import { zipFiles } from './zip-files'

/** All tables under one filter as CSV files, with what the archive says of them, in one ZIP file. `more`: files that are made already. */
export function exportEverything(question: TableQuestion, about: object, time: Date, more: Readonly<Record<string, string>> = {}): AsyncGenerator<Uint8Array> {
  const tables = TABLES.map((name) => ({ name: `${name}.csv`, pieces: () => csvOf(name, question) }))
  const made = Object.entries({ 'about.json': `${JSON.stringify(about, null, 2)}\n`, ...more }).map(([name, text]) => ({ name, pieces: () => [text] }))
  return zipFiles([...made, ...tables], time)
}

async function* csvOf(name: (typeof TABLES)[number], question: TableQuestion): AsyncGenerator<string> {
  yield* (await exportTable(name, question)).csv()
}
